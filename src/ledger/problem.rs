//! What can be wrong with a file, as data. The words for it, in every language, are `texts::problem`'s.

use serde::{Deserialize, Serialize};
use std::fmt;

/// Why something is refused (FORMAT §2, §3, §4).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[error("{self:?}")]
pub enum Problem {
    /// The file begins with a byte order mark.
    ByteOrderMark,
    /// The file is not UTF-8.
    NotUtf8,
    /// Not JSON, from this line and column (from 1) on.
    Syntax {
        /// From 1.
        line: usize,
        /// From 1.
        column: usize,
    },
    /// Half of a surrogate pair: not Unicode text.
    LoneSurrogate,
    /// An object has the key twice.
    DuplicateKey,
    /// A key that is not ASCII.
    KeyNotAscii,
    /// `null` stands nowhere.
    Null,
    /// A fraction, an exponent, `-0`, or beyond 2^53 − 1.
    NotAnInteger,
    /// Deeper than 32.
    TooDeep,
    /// A text or key of more than 100,000 code points.
    TextTooLong,
    /// More than 10,000 members.
    ListTooLong,
    /// More than 1 MiB.
    ActTooLarge,
    /// More than 512 MiB.
    FileTooLarge,
    /// More than 5,000,000 acts.
    TooManyActs,
    /// A required member is absent, or a required text blank.
    Missing,
    /// Not of this type.
    Expected(Expected),
    /// Not one of these words.
    NotOneOf(Vec<String>),
    /// A whole number outside these bounds, both included.
    OutOfRange {
        /// The least.
        min: i64,
        /// The greatest.
        max: i64,
    },
    /// Not a date of the calendar, `YYYY-MM-DD`, or outside 1900 to 2999.
    NotADate,
    /// Not an instant as FORMAT §2 writes it, or outside 1900 to 2999.
    NotAnInstant,
    /// Not 64 lower-case hexadecimal digits.
    NotAnActId,
    /// Not a UUID in lower case with hyphens.
    NotAUuid,
    /// Not base64url without padding of so many bytes.
    NotBase64 {
        /// How many.
        bytes: usize,
    },
    /// Not the name of a stream.
    NotAStream,
    /// A limit has either a date, or days and their kind; without either it must be `agreed`.
    NotALimit,
    /// Ids not in ascending order.
    Unsorted,
    /// An id stands twice.
    Repeated,
    /// The kind may stand in `internal:` streams only.
    InternalOnly,
    /// The act is dated after the China date of its recording.
    DatedAfterRecording,
    /// The id is not the hash of the act.
    IdIsNotTheHash,
    /// `format` is not `banjie-ledger`.
    WrongFormat,
    /// A newer version of the format.
    NewerVersion(i64),
    /// The file is of another ledger.
    AnotherLedger,
    /// The founding act is not in the file.
    NoFoundingAct,
    /// The act with the ledger's id is no founding act (RULES §8).
    NotAFoundingAct,
    /// The signature is not of this key over this seal.
    BadSignature,
    /// No act that counts gave the office this key.
    KeyNotGiven,
    /// The office has a key, and neither a seal covers the act nor is it vouched for.
    NotSealed,
}

impl Problem {
    /// Not one of these words.
    pub(crate) fn not_one_of(words: &[&str]) -> Self {
        Self::NotOneOf(words.iter().map(ToString::to_string).collect())
    }
}

/// The types that a member may be asked to have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the types of JSON")]
pub enum Expected {
    Object,
    List,
    Text,
    Integer,
    Boolean,
    /// One of `{"all":true}`, `{"unit":…}`, `{"merged":true}`.
    Scope,
    /// `true` and nothing else.
    True,
}

/// A problem and the member that has it, as `assignments[0].limits[1].days`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[error("{field}: {what}")]
pub struct Fault {
    /// The member; empty for the whole.
    pub field: String,
    /// What is wrong.
    pub what: Problem,
}

impl From<Problem> for Fault {
    /// A problem of the whole.
    fn from(what: Problem) -> Self {
        Self { field: String::new(), what }
    }
}

impl Fault {
    /// The same fault, seen from one step further out.
    pub(crate) fn under(mut self, outer: &str) -> Self {
        // A key may be hostile: as much of it as a person would read.
        let mut field: String = outer.chars().take(80).flat_map(char::escape_debug).collect();
        if !self.field.is_empty() && !self.field.starts_with('[') {
            field.push('.');
        }
        field.push_str(&self.field);
        self.field = field;
        self
    }
}

/// A fault of a file, with its place: `act 2 (ID): body.unit: Missing`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[error("{place}: {field}: {what}")]
pub struct FileError {
    /// Where in the file.
    pub place: Place,
    /// The member.
    pub field: String,
    /// What is wrong.
    pub what: Problem,
}

/// Where in a file a fault is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Place {
    /// The file as a whole, its header or its seals.
    File,
    /// An act.
    Act {
        /// From 1, in the file's order.
        number: usize,
        /// Its `id` as written, where it has one.
        id: Option<String>,
    },
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File => f.write_str("file"),
            Self::Act { number, id } => {
                write!(f, "act {number} ({})", id.as_deref().unwrap_or("?").escape_debug())
            }
        }
    }
}

impl FileError {
    /// Whether nothing behind this place was read, so that more may be wrong there.
    pub fn ends_reading(&self) -> bool {
        let unread =
            matches!(self.what, Problem::Syntax { .. } | Problem::LoneSurrogate | Problem::TooDeep);
        (unread && self.field == "json") || self.what == Problem::TooManyActs
    }

    /// A fault of the file as a whole.
    pub fn file(field: impl Into<String>, what: Problem) -> Self {
        Self { place: Place::File, field: field.into(), what }
    }
}
