//! What can be wrong with a file, as data. The English of each stands here, once; other languages are the
//! page's.

use serde::{Deserialize, Serialize};
use std::fmt;

/// Why something is refused (FORMAT §2, §3, §4).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
pub enum Problem {
    /// The file begins with a byte order mark.
    #[error("begins with a byte order mark; save it as UTF-8 without one")]
    ByteOrderMark,
    /// The file is not UTF-8.
    #[error("not UTF-8")]
    NotUtf8,
    /// Not JSON, from this line and column (from 1) on.
    #[error("not JSON at line {line}, column {column}")]
    Syntax {
        /// From 1.
        line: usize,
        /// From 1.
        column: usize,
    },
    /// Half of a surrogate pair: not Unicode text.
    #[error("a lone surrogate is no Unicode text")]
    LoneSurrogate,
    /// An object has the key twice.
    #[error("the key stands twice in its object")]
    DuplicateKey,
    /// A key that is not ASCII.
    #[error("a key must be ASCII")]
    KeyNotAscii,
    /// `null` stands nowhere.
    #[error("null stands nowhere; leave the member out")]
    Null,
    /// A fraction, an exponent, `-0`, or beyond 2^53 − 1.
    #[error("not an integer within 2^53 - 1, without fraction, exponent or -0")]
    NotAnInteger,
    /// Deeper than 32.
    #[error("deeper than 32")]
    TooDeep,
    /// A text or key of more than 100,000 code points.
    #[error("longer than 100,000 characters")]
    TextTooLong,
    /// More than 10,000 members.
    #[error("more than 10,000 members")]
    ListTooLong,
    /// More than 1 MiB.
    #[error("larger than 1 MiB")]
    ActTooLarge,
    /// More than 512 MiB.
    #[error("larger than 512 MiB")]
    FileTooLarge,
    /// More than 5,000,000 acts.
    #[error("more than 5,000,000 acts")]
    TooManyActs,
    /// A required member is absent, or a required text blank.
    #[error("missing or blank")]
    Missing,
    /// Not of this type.
    #[error("must be {0}")]
    Expected(Expected),
    /// Not one of these words.
    #[error("must be one of {}", .0.join(", "))]
    NotOneOf(Vec<String>),
    /// A whole number outside these bounds, both included.
    #[error("must be from {min} to {max}")]
    OutOfRange {
        /// The least.
        min: i64,
        /// The greatest.
        max: i64,
    },
    /// Not a date of the calendar, `YYYY-MM-DD`, or outside 1900 to 2999.
    #[error("not a date YYYY-MM-DD from 1900 to 2999")]
    NotADate,
    /// Not an instant as FORMAT §2 writes it, or outside 1900 to 2999.
    #[error("not an instant YYYY-MM-DDThh:mm:ss with Z or an offset, from 1900 to 2999")]
    NotAnInstant,
    /// Not 64 lower-case hexadecimal digits.
    #[error("not 64 lower-case hexadecimal digits")]
    NotAnActId,
    /// Not a UUID in lower case with hyphens.
    #[error("not a UUID in lower case")]
    NotAUuid,
    /// Not base64url without padding of so many bytes.
    #[error("not base64url of {bytes} bytes without padding or stray bits")]
    NotBase64 {
        /// How many.
        bytes: usize,
    },
    /// Not the name of a stream.
    #[error("not the name of a stream")]
    NotAStream,
    /// A limit has either a date, or days and their kind; without either it must be `agreed`.
    #[error("needs either date, or days and day_kind; neither only where the basis is agreed")]
    NotALimit,
    /// Ids not in ascending order.
    #[error("not sorted")]
    Unsorted,
    /// An id stands twice.
    #[error("an id stands twice")]
    Repeated,
    /// The kind may stand in `internal:` streams only.
    #[error("may stand in internal: streams only")]
    InternalOnly,
    /// The act is dated after the China date of its recording.
    #[error("after the date in China of recorded_at")]
    DatedAfterRecording,
    /// The id is not the hash of the act.
    #[error("not the hash of the act: it has been changed")]
    IdIsNotTheHash,
    /// `format` is not `banjie-ledger`.
    #[error("not banjie-ledger")]
    WrongFormat,
    /// A newer version of the format.
    #[error("version {0} is newer than this program reads (1)")]
    NewerVersion(i64),
    /// The file is of another ledger.
    #[error("another ledger")]
    AnotherLedger,
    /// The founding act is not in the file.
    #[error("the founding act is not in the file")]
    NoFoundingAct,
    /// The act with the ledger's id is no founding act (RULES §8).
    #[error("no founding act: not an office that registers itself as supervisor, without parents")]
    NotAFoundingAct,
    /// The signature is not of this key over this seal.
    #[error("not the signature of this key over this seal")]
    BadSignature,
    /// No act that counts gave the office this key.
    #[error("the registry never gave the office this key")]
    KeyNotGiven,
    /// The office has a key, and neither a seal covers the act nor is it vouched for.
    #[error("the office has a key, but no seal of it covers the act")]
    NotSealed,
}

impl Problem {
    /// Not one of these words.
    pub(crate) fn not_one_of(words: &[&str]) -> Self {
        Self::NotOneOf(words.iter().map(ToString::to_string).collect())
    }
}

/// The types that a member may be asked to have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[expect(missing_docs, reason = "the types of JSON")]
pub enum Expected {
    #[error("an object")]
    Object,
    #[error("a list")]
    List,
    #[error("a text")]
    Text,
    #[error("an integer")]
    Integer,
    #[error("true or false")]
    Boolean,
    /// One of `{"all":true}`, `{"unit":…}`, `{"merged":true}`.
    #[error("one of {{\"all\":true}}, {{\"unit\":\"…\"}}, {{\"merged\":true}}")]
    Scope,
    /// `true` and nothing else.
    #[error("true")]
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

/// A fault of a file, with its place: `act 2 (ID): body.unit: missing or blank`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[error("{place}: {}: {what}", if .field.is_empty() { "act" } else { .field })]
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
    /// A fault of the file as a whole.
    pub fn file(field: impl Into<String>, what: Problem) -> Self {
        Self { place: Place::File, field: field.into(), what }
    }
}
