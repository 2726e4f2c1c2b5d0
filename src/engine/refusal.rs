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
    File(Vec<FileError>),
    /// The store did not keep it, or could not be read.
    Store(#[from] StoreError),
    /// A person stopped it.
    Stopped,
}

impl From<Vec<FileError>> for Refusal {
    fn from(errors: Vec<FileError>) -> Self {
        Self::File(errors)
    }
}
