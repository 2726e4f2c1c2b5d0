//! Streams: where acts stand (FORMAT §2).

use serde::{Deserialize, Serialize};
use std::cmp::Ordering;
use std::fmt;
use uuid::Uuid;

/// A stream of acts.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Stream {
    /// Units, offices, calendars and profiles of the ledger.
    Registry,
    /// What is done in a matter, seen by the units in it.
    Matter(Uuid),
    /// What the supervising offices keep to themselves about that matter.
    Internal(Uuid),
    /// A case of accountability (M3).
    Case(Uuid),
    /// Plans, return visits and summaries of a calendar year.
    Year(i32),
    /// A stream that this version does not know: kept, passed on, never counted.
    Other(Box<str>),
}

impl fmt::Display for Stream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Registry => f.write_str("registry"),
            Self::Matter(id) => write!(f, "matter:{id}"),
            Self::Internal(id) => write!(f, "internal:{id}"),
            Self::Case(id) => write!(f, "case:{id}"),
            Self::Year(year) => write!(f, "year:{year:04}"),
            Self::Other(name) => f.write_str(name),
        }
    }
}

/// Streams are ordered as their names are.
impl Ord for Stream {
    fn cmp(&self, other: &Self) -> Ordering {
        match (self, other) {
            (Self::Matter(a), Self::Matter(b))
            | (Self::Internal(a), Self::Internal(b))
            | (Self::Case(a), Self::Case(b)) => a.cmp(b),
            (Self::Year(a), Self::Year(b)) => a.cmp(b),
            (Self::Other(a), Self::Other(b)) => a.cmp(b),
            // The streams are of two kinds, so the words before the colon differ.
            _ => self.word().cmp(other.word()),
        }
    }
}

impl PartialOrd for Stream {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Stream {
    /// Enough of the name to order it among streams of other kinds.
    fn word(&self) -> &str {
        match self {
            Self::Registry => "registry",
            Self::Matter(_) => "matter:",
            Self::Internal(_) => "internal:",
            Self::Case(_) => "case:",
            Self::Year(_) => "year:",
            Self::Other(name) => name,
        }
    }

    /// Which of the kinds of stream it is.
    pub const fn kind(&self) -> StreamKind {
        match self {
            Self::Registry => StreamKind::Registry,
            Self::Matter(_) => StreamKind::Matter,
            Self::Internal(_) => StreamKind::Internal,
            Self::Case(_) => StreamKind::Case,
            Self::Year(_) => StreamKind::Year,
            Self::Other(_) => StreamKind::Other,
        }
    }

    /// Both streams of a matter.
    pub const fn of_matter(id: Uuid) -> [Self; 2] {
        [Self::Matter(id), Self::Internal(id)]
    }

    /// The matter whose acts stand here, in either of its two streams.
    pub const fn matter(&self) -> Option<Uuid> {
        match self {
            Self::Matter(id) | Self::Internal(id) => Some(*id),
            _ => None,
        }
    }
}

/// The kinds of stream.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[expect(missing_docs, reason = "named as in `Stream`")]
pub enum StreamKind {
    Registry,
    Matter,
    Internal,
    Case,
    Year,
    Other,
}
