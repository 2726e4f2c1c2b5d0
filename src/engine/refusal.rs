//! Why something was not done.

use super::store::StoreError;
use crate::ledger::problem::{Fault, FileError};
use crate::present::conflicts::Unready;
use serde::{Deserialize, Serialize};

/// Why a command was not done. Nothing has been changed; what was typed is kept by its form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[error("{self:?}")]
pub enum Refusal {
    /// No ledger is open.
    NoLedger,
    /// It is not said who records.
    NobodyRecords,
    /// The office has a key, and this installation has none of its keys.
    NoKey,
    /// The registry does not know the office.
    UnknownOffice,
    /// What the command relied on is no longer there: it was looked at too long ago, or another tab has removed it.
    Gone,
    /// An act that would have to be replaced is an undertaking office's, which alone can withdraw it.
    Theirs,
    /// A field is not as FORMAT §3 wants it.
    Field(#[from] Fault),
    /// What was chosen of conflicts does not settle them.
    Unready(#[from] Unready),
    /// A file is refused whole.
    File(Faults),
    /// The store did not keep it, or could not be read.
    Store(#[from] StoreError),
    /// A person stopped it.
    Stopped,
}

impl From<Vec<FileError>> for Refusal {
    fn from(errors: Vec<FileError>) -> Self {
        Self::File(errors.into())
    }
}

/// What is wrong with a file that is refused whole: the first of it, and how much there is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Faults {
    /// The first faults, in the file's order; of an act that has several, the first one.
    pub first: Vec<FileError>,
    /// How many were found.
    pub all: usize,
    /// Whether the file was not read to its end, so that there may be more.
    pub may_be_more: bool,
}

impl Faults {
    /// As many faults as a person is shown.
    pub const SHOWN: usize = 20;
}

impl From<Vec<FileError>> for Faults {
    fn from(mut errors: Vec<FileError>) -> Self {
        let (all, may_be_more) = (errors.len(), errors.iter().any(FileError::ends_reading));
        errors.truncate(Self::SHOWN);
        Self { first: errors, all, may_be_more }
    }
}
