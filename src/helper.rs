//! The page's helper program: it reads and writes spreadsheets, and locks and unlocks files. Nothing of
//! this can be interrupted, so it runs in a worker of its own (`src/bin/helper.rs`), which can be ended.

use crate::domain::Date;
use crate::locker::{self, LockError};
use crate::sheet::Table;
use crate::sheet::error::SheetError;
use crate::sheet::out::{self, Sheet};
use crate::sheet::read;
use crate::wire::Speech;
use serde::{Deserialize, Serialize};

/// What is said to this program.
#[derive(Debug)]
pub struct HelperSpeech;

impl Speech for HelperSpeech {
    const PROGRAM: &'static str = "helper";
    type Request = Request;
    type Progress = ();
    type Answer = Answer;
    type News = ();
}

/// What is asked of it. The file that it is about comes beside the request.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Request {
    /// To lock a file under a passphrase.
    Lock(String),
    /// To unlock a file.
    Unlock(String),
    /// To read a spreadsheet.
    ReadSheet,
    /// To read what was pasted from a spreadsheet.
    ReadPasted(String),
    /// To write a workbook that says it was made on this day.
    WriteWorkbook(Vec<Sheet>, Date),
}

/// What it answers. A file that it has made goes beside the answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Answer {
    /// A file was written.
    File,
    /// The sheets of a spreadsheet.
    Tables(Vec<Table>),
    /// A file cannot be locked or unlocked.
    NotLocked(LockError),
    /// A spreadsheet cannot be read.
    NotRead(SheetError),
    /// A workbook cannot be written: in the words of the library.
    NotWritten(String),
    /// The file that it is about, or the one that was made, cannot be handed over: in the browser's words.
    NoFile(String),
}

/// Does what is asked, with the bytes of the file that it is about. Gives the bytes of the file that it
/// makes, if it makes one.
pub fn answer(request: Request, bytes: &[u8]) -> (Answer, Option<Vec<u8>>) {
    let file = |made: Result<Vec<u8>, Answer>| match made {
        Ok(bytes) => (Answer::File, Some(bytes)),
        Err(refused) => (refused, None),
    };
    let tables = |read: Result<Vec<Table>, SheetError>| {
        (read.map_or_else(Answer::NotRead, Answer::Tables), None)
    };
    match request {
        Request::Lock(passphrase) => {
            file(locker::lock(bytes, &passphrase).map_err(Answer::NotLocked))
        }
        Request::Unlock(passphrase) => {
            file(locker::unlock(bytes, &passphrase).map_err(Answer::NotLocked))
        }
        Request::ReadSheet => tables(read::read(bytes)),
        Request::ReadPasted(text) => tables(read::pasted(&text).map(|table| vec![table])),
        Request::WriteWorkbook(sheets, made) => {
            let written = out::workbook(&sheets, made);
            file(written.map_err(|error| Answer::NotWritten(error.to_string())))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sheet::Cell;
    use crate::sheet::error::FileKind;
    use crate::sheet::out::{Column, Value};

    /// As it crosses from one program to the other.
    fn crossed(request: &Request, bytes: &[u8]) -> (Answer, Option<Vec<u8>>) {
        let request: Request =
            postcard::from_bytes(&postcard::to_stdvec(request).unwrap()).unwrap();
        let (answer, bytes) = answer(request, bytes);
        (postcard::from_bytes(&postcard::to_stdvec(&answer).unwrap()).unwrap(), bytes)
    }

    #[test]
    fn a_workbook_is_written_and_read_back_with_its_dates() {
        let day: Date = "2026-11-02".parse().unwrap();
        let sheet = Sheet {
            name: "台账".to_owned(),
            title: "督查台账".to_owned(),
            columns: vec![
                Column { head: "事项".to_owned(), width: 20 },
                Column { head: "完成时限".to_owned(), width: 12 },
            ],
            rows: vec![vec![Value::Text("供水管网普查".to_owned()), Value::Date(day)]],
        };
        let (made, bytes) = crossed(&Request::WriteWorkbook(vec![sheet], day), &[]);
        assert_eq!(made, Answer::File);
        let (Answer::Tables(tables), None) = crossed(&Request::ReadSheet, &bytes.unwrap()) else {
            panic!("it is read");
        };
        assert_eq!(tables.len(), 1);
        let last = tables[0].rows.last().unwrap();
        assert_eq!(last[..2], [Cell::text("供水管网普查"), Cell::Date(day)]);
    }

    #[test]
    fn what_cannot_be_read_or_unlocked_is_named() {
        let (answer, none) = crossed(&Request::ReadSheet, b"%PDF-1.7");
        assert_eq!((answer, none), (Answer::NotRead(SheetError::Other(FileKind::Pdf)), None));
        let (answer, none) = crossed(&Request::Unlock("口令".to_owned()), b"no age file");
        assert_eq!((answer, none), (Answer::NotLocked(LockError::NotAge), None));
        let (answer, _) = crossed(&Request::ReadPasted("事项\t单位\n甲\t乙".to_owned()), &[]);
        assert!(matches!(answer, Answer::Tables(tables) if tables[0].rows.len() == 2));
    }
}
