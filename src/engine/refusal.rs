//! Why something was not done.

use super::store::StoreError;
use crate::ledger::problem::{Fault, FileError};
use crate::present::conflicts::Unready;
use serde::{Deserialize, Serialize};

/// Why a command was not done. Nothing has been changed; what was typed is kept by its form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
pub enum Refusal {
    /// No ledger is open.
    #[error("no ledger is open")]
    NoLedger,
    /// It is not said who records.
    #[error("it is not said who records")]
    NobodyRecords,
    /// The office has a key, and this installation has none of its keys.
    #[error("the office has a key, and none of its keys is at hand")]
    NoKey,
    /// The registry does not know the office.
    #[error("the registry does not know this office")]
    UnknownOffice,
    /// What the command stood on is not there any more: it was looked at too long ago, or another tab has
    /// removed it.
    #[error("what this stood on is not there any more")]
    Gone,
    /// An act that would have to be replaced is an undertaking office's, which alone can withdraw it.
    #[error("an undertaking office recorded what would have to be replaced")]
    Theirs,
    /// A field is not as FORMAT §3 wants it.
    #[error(transparent)]
    Field(#[from] Fault),
    /// What was chosen of conflicts does not settle them.
    #[error(transparent)]
    Unready(#[from] Unready),
    /// A file is refused whole.
    #[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))]
    File(Vec<FileError>),
    /// The store did not keep it, or could not be read.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A person stopped it.
    #[error("stopped")]
    Stopped,
}

impl From<Vec<FileError>> for Refusal {
    fn from(errors: Vec<FileError>) -> Self {
        Self::File(errors)
    }
}
