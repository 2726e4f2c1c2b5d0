//! Reading a file in portions, so that other things can be done in between when it is large.
//!
//! A file in the layout of FORMAT §1 has each act on a line of its own: these are read line by line. Any
//! other layout, and any file with something wrong, is read by [`read`] in one go, which says what is wrong
//! and where; both give the same of every file.

use super::file::{ACTS, FILE_BYTES, LedgerFile, read};
use super::problem::FileError;
use super::record::Record;

/// The line that opens the acts. No text in JSON holds a line break, so this line is never part of one.
const OPENS: &str = "\n \"acts\":[\n";
/// Within how many bytes that line is looked for: the header before it is short.
const HEAD: usize = 1 << 20;
/// The beginning of the line that ends the acts.
const ENDS: &str = " ]";

/// A file that is being read.
#[derive(Debug)]
pub struct Portions {
    bytes: Vec<u8>,
    /// Where the next line begins; none if the file is not read line by line.
    next: Option<usize>,
    opened: usize,
    records: Vec<Record>,
}

/// What reading a portion has given.
#[derive(Debug)]
pub enum Portion {
    /// There is more to read: how much of the file has been read, in thousandths.
    More(u16),
    /// The file, or what is wrong with it.
    Whole(Result<LedgerFile, Vec<FileError>>),
}

impl Portions {
    /// Begins with a file.
    pub fn new(bytes: Vec<u8>) -> Self {
        let head = bytes.get(..bytes.len().min(HEAD)).filter(|_| bytes.len() <= FILE_BYTES);
        let opens = |head: &[u8]| head.windows(OPENS.len()).position(|at| at == OPENS.as_bytes());
        let next = head.and_then(opens).map(|at| at + OPENS.len());
        Self { bytes, opened: next.unwrap_or(0), next, records: Vec::new() }
    }

    /// Reads at most so many acts.
    pub fn read(&mut self, acts: usize) -> Portion {
        for _ in 0..acts {
            match self.line() {
                Line::Act => {}
                Line::Last => return Portion::Whole(self.finish()),
                Line::Other => return Portion::Whole(read(&self.bytes)),
            }
        }
        if self.records.len() == acts {
            self.make_room();
        }
        let done = self.next.unwrap_or(0).saturating_mul(1000) / self.bytes.len().max(1);
        Portion::More(u16::try_from(done).unwrap_or(1000))
    }

    /// After the first portion: makes room for as many acts as there may be still, and some more. A list of a
    /// million that grows by itself is copied again and again.
    fn make_room(&mut self) {
        let next = self.next.unwrap_or(self.bytes.len());
        let one = (next - self.opened) / self.records.len().max(1);
        let left = (self.bytes.len() - next) / one.max(1);
        self.records.reserve_exact(left + left / 8);
    }

    fn rest(&self) -> Option<&str> {
        std::str::from_utf8(self.bytes.get(self.next?..)?).ok()
    }

    /// Reads the act on the next line.
    fn line(&mut self) -> Line {
        let Some(next) = self.next else { return Line::Other };
        let Some(rest) = self.bytes.get(next..) else { return Line::Other };
        let Some(length) = rest.iter().position(|byte| *byte == b'\n') else { return Line::Other };
        let Some((line, after)) = rest.split_at_checked(length) else { return Line::Other };
        let is_last = after.get(1..).is_some_and(|after| after.starts_with(ENDS.as_bytes()));
        let act = match (line.strip_suffix(b","), is_last) {
            (Some(act), false) => act,
            (None, true) => line,
            _ => return Line::Other,
        };
        let read = std::str::from_utf8(act).ok().and_then(|act| Record::read(act).ok());
        let Some(record) = read.filter(|_| self.records.len() < ACTS) else { return Line::Other };
        self.records.push(record);
        self.next = Some(next + length + 1);
        if is_last { Line::Last } else { Line::Act }
    }

    /// Reads what stands before and after the acts.
    fn finish(&mut self) -> Result<LedgerFile, Vec<FileError>> {
        let head = self.bytes.get(..self.opened).and_then(|head| std::str::from_utf8(head).ok());
        let around = head.zip(self.rest()).map(|(head, tail)| format!("{head}{tail}"));
        let file = around.and_then(|around| read(around.as_bytes()).ok());
        let mut laid_out = String::new();
        if let Some(file) = &file {
            file.header.write(&mut laid_out);
        }
        // The line may be part of a member that this version does not know.
        match file.filter(|_| head == Some(&laid_out)) {
            Some(file) => Ok(LedgerFile { records: std::mem::take(&mut self.records), ..file }),
            None => read(&self.bytes),
        }
    }
}

enum Line {
    Act,
    Last,
    /// The file has another layout, or something is wrong with it.
    Other,
}

#[cfg(test)]
mod tests {
    use super::*;

    const DEMO: &[u8] = include_bytes!("../web/demo.ledger.json");

    fn by_portions(bytes: &[u8], acts: usize) -> (usize, Result<LedgerFile, Vec<FileError>>) {
        let mut portions = Portions::new(bytes.to_vec());
        let mut count = 0;
        loop {
            count += 1;
            if let Portion::Whole(file) = portions.read(acts) {
                return (count, file);
            }
        }
    }

    #[test]
    fn portions_give_what_the_whole_gives() {
        for acts in [1, 7, usize::MAX] {
            let (count, file) = by_portions(DEMO, acts);
            assert_eq!(file, read(DEMO), "{acts}");
            assert!(acts == usize::MAX || count > 10);
        }
    }

    #[test]
    fn what_is_wrong_is_said_as_the_whole_says_it() {
        let text = std::str::from_utf8(DEMO).unwrap();
        let faults: [fn(&str) -> String; 6] = [
            |text| text.replacen("\"category\":4", "\"category\":5", 1),
            |text| text.replacen("},\n{", "}\n{", 1),
            |text| text.replacen("},\n{", "},\n\n{", 1),
            |text| text.replacen("\n ]", ",\n ]", 1),
            |text| text.replacen(" \"acts\":[\n", " \"acts\":[", 1),
            |text| text.chars().take(text.chars().count() - 2).collect(),
        ];
        for (n, fault) in faults.iter().enumerate() {
            let changed = fault(text);
            assert_ne!(changed, text, "fault {n}");
            assert_eq!(by_portions(changed.as_bytes(), 9).1, read(changed.as_bytes()), "fault {n}");
        }
    }

    /// The line that opens the acts is part of an unknown member, and the acts come after it.
    #[test]
    fn a_list_of_another_member_is_not_taken_for_the_acts() {
        let text = std::str::from_utf8(DEMO).unwrap();
        let hidden = text
            .replacen(" \"acts\":[\n", " \"other\":{\"x\":1,\n \"acts\":[\n", 1)
            .replacen("\n ]", "\n ]},\"acts\":[]", 1);
        assert_eq!(by_portions(hidden.as_bytes(), 50).1, read(hidden.as_bytes()));
        assert!(read(hidden.as_bytes()).is_ok_and(|file| file.records.is_empty()));
    }
}
