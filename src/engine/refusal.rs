//! Why something was not done.

use super::store::StoreError;
use crate::ledger::problem::{Fault, FileError};
use crate::present::conflicts::Unready;
use serde::{Deserialize, Serialize};

/// Why a command was not done. Nothing has been changed; what was typed is kept by its form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Refusal {
    /// No ledger is open.
    NoLedger,
    /// It is not said who records.
    NobodyRecords,
    /// The office has a key, and this installation has none of its keys.
    NoKey,
    /// The registry does not know the office.
    UnknownOffice,
    /// What it stood on is not there any more: looked at too long ago, or removed by another tab.
    Gone,
    /// A field is not as FORMAT wants it.
    Field(Fault),
    /// What was chosen of conflicts does not settle them.
    Unready(Unready),
    /// A file is refused whole.
    File(Vec<FileError>),
    /// The store did not keep it, or could not be read.
    Store(StoreError),
    /// A person stopped it.
    Stopped,
}

impl From<StoreError> for Refusal {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl From<Fault> for Refusal {
    fn from(fault: Fault) -> Self {
        Self::Field(fault)
    }
}

impl From<Unready> for Refusal {
    fn from(unready: Unready) -> Self {
        Self::Unready(unready)
    }
}

impl From<Vec<FileError>> for Refusal {
    fn from(errors: Vec<FileError>) -> Self {
        Self::File(errors)
    }
}
