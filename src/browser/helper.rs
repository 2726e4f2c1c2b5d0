//! The page's second program (`crate::helper`), asked from the page. It is fetched when it is first
//! asked for, and ended after a minute without work.

use super::link::{Call, Link};
use crate::domain::Date;
use crate::engine::store::StoreError;
use crate::helper::{Answer, HelperSpeech, Request};
use crate::locker::LockError;
use crate::sheet::Table;
use crate::sheet::error::SheetError;
use crate::sheet::out::Sheet;
use crate::wire::{self, Parcel};
use std::convert::Infallible;
use std::time::Duration;
use web_sys::Blob;

/// A program never gives memory back that it once needed, and a passphrase needs 128 MiB and more. So the helper is
/// ended when it is idle.
const IDLE: Duration = Duration::from_mins(1);

thread_local! {
    static HELPER: Link<HelperSpeech> = Link::new(Some(IDLE));
}

/// Why the helper gave no result. In every case nothing has changed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Failure<E> {
    /// What it was given cannot be used.
    #[error(transparent)]
    Refused(E),
    /// The browser did not hand over the file that it is about, or the one that was made.
    #[error("NoFile({0:?})")]
    NoFile(StoreError),
    /// A person stopped it.
    #[error("Stopped")]
    Stopped,
    /// It is of another build than the page: a new version has been put on the server.
    #[error("OtherBuild")]
    OtherBuild,
    /// It could not be fetched, or broke off, perhaps for want of memory: in the browser's words.
    #[error("Broken({0:?})")]
    Broken(String),
}

impl<E> From<wire::Failure> for Failure<E> {
    fn from(failure: wire::Failure) -> Self {
        match failure {
            wire::Failure::Ended => Self::Stopped,
            wire::Failure::OtherBuild => Self::OtherBuild,
            wire::Failure::Broken(words) => Self::Broken(words),
        }
    }
}

/// Locks a file under a passphrase.
pub async fn lock(file: &Blob, passphrase: &str) -> Result<Blob, Failure<LockError>> {
    made(Request::Lock(passphrase.to_owned()), file).await
}

/// Unlocks a file.
pub async fn unlock(file: &Blob, passphrase: &str) -> Result<Blob, Failure<LockError>> {
    made(Request::Unlock(passphrase.to_owned()), file).await
}

async fn made(request: Request, file: &Blob) -> Result<Blob, Failure<LockError>> {
    let answer = ask(Parcel::from(request).with(file.clone())).await?;
    match (&answer.said, answer.files().next()) {
        (Answer::File, Some(made)) => Ok(made.clone()),
        (Answer::NotLocked(error), _) => Err(Failure::Refused(*error)),
        (other, _) => Err(unasked(other)),
    }
}

/// Reads a spreadsheet: its sheets.
pub async fn read_sheet(file: &Blob) -> Result<Vec<Table>, Failure<SheetError>> {
    tables(Parcel::from(Request::ReadSheet).with(file.clone())).await
}

/// Reads what was pasted from a spreadsheet: one sheet.
pub async fn read_pasted(text: &str) -> Result<Vec<Table>, Failure<SheetError>> {
    tables(Request::ReadPasted(text.to_owned()).into()).await
}

async fn tables(request: Parcel<Request>) -> Result<Vec<Table>, Failure<SheetError>> {
    match ask(request).await?.said {
        Answer::Tables(tables) => Ok(tables),
        Answer::NotRead(error) => Err(Failure::Refused(error)),
        other => Err(unasked(&other)),
    }
}

/// Writes a workbook that says it was made on this day.
pub async fn write_workbook(sheets: Vec<Sheet>, made: Date) -> Result<Blob, Failure<Infallible>> {
    let answer = ask(Request::WriteWorkbook(sheets, made).into()).await?;
    match (&answer.said, answer.files().next()) {
        (Answer::File, Some(made)) => Ok(made.clone()),
        (Answer::NotWritten(words), _) => Err(Failure::Broken(words.clone())),
        (other, _) => Err(unasked(other)),
    }
}

/// Ends the helper: whatever it was asked for fails as stopped. The next call starts it anew.
pub fn stop() {
    HELPER.with(Link::end);
}

fn ask(request: Parcel<Request>) -> Call<HelperSpeech> {
    HELPER.with(|helper| helper.ask(request))
}

/// The failure behind an answer of another kind than was asked for. Except for `NoFile` the helper never gives such an
/// answer.
fn unasked<E>(answer: &Answer) -> Failure<E> {
    match answer {
        Answer::NoFile(words) => Failure::NoFile(StoreError::Broken(words.clone())),
        other => Failure::Broken(format!("{other:?}")),
    }
}
