//! Why something was not done.

use crate::browser::helper::Failure;
use crate::ledger::problem::{Fault, FileError};
use crate::locker::LockError;
use crate::storage::StorageError;
use std::convert::Infallible;

/// Why something was not recorded, imported or opened. What was typed is kept by its form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// No ledger is open, or it is not said who records.
    NobodyRecords,
    /// A field is not as FORMAT wants it.
    Field(Fault),
    /// A file is refused whole.
    File(Vec<FileError>),
    /// A file cannot be locked or unlocked.
    Lock(LockError),
    /// The browser did not keep it.
    Storage(StorageError),
    /// The helper broke off, or could not be fetched: in the browser's words.
    Helper(String),
    /// The helper is of another build than the page.
    OtherBuild,
    /// A person stopped it.
    Stopped,
}

impl<E: Into<Refusal>> From<Failure<E>> for Refusal {
    fn from(failure: Failure<E>) -> Self {
        match failure {
            Failure::Refused(error) => error.into(),
            Failure::Stopped => Self::Stopped,
            Failure::OtherBuild => Self::OtherBuild,
            Failure::Broken(text) => Self::Helper(text),
        }
    }
}

impl From<LockError> for Refusal {
    fn from(error: LockError) -> Self {
        Self::Lock(error)
    }
}

impl From<Infallible> for Refusal {
    fn from(never: Infallible) -> Self {
        match never {}
    }
}

impl From<StorageError> for Refusal {
    fn from(error: StorageError) -> Self {
        Self::Storage(error)
    }
}
