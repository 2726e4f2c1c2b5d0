//! Why something was not done.

use crate::browser::helper::Failure;
use crate::engine::store::StoreError;
use crate::engine::{self, LockError};
use crate::ui::client::NoAnswer;
use std::convert::Infallible;

/// Why something was not recorded, imported or opened. What was typed is kept by its form.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{self:?}")]
pub enum Refusal {
    /// The engine says why.
    Engine(#[from] engine::Refusal),
    /// A file cannot be locked or unlocked.
    Lock(#[from] LockError),
    /// A file is larger than any that can be used, and has not been read.
    TooLarge {
        /// The file's name.
        file: String,
        /// The greatest size, in MiB.
        most: u32,
    },
    /// A program of the page broke off, or could not be fetched: in the browser's words.
    Broken(String),
    /// A program of the page is of another build than the page.
    OtherBuild,
}

impl Refusal {
    /// It is not said who records.
    pub const NOBODY: Self = Self::Engine(engine::Refusal::NobodyRecords);
    /// The office has a key, and it is not unlocked here.
    pub const NO_KEY: Self = Self::Engine(engine::Refusal::NoKey);
    /// A person stopped it.
    pub const STOPPED: Self = Self::Engine(engine::Refusal::Stopped);
}

impl From<NoAnswer> for Refusal {
    fn from(none: NoAnswer) -> Self {
        match none {
            NoAnswer::Refused(refusal) => Self::Engine(refusal),
            NoAnswer::OtherBuild => Self::OtherBuild,
            NoAnswer::Broken(text) => Self::Broken(text),
        }
    }
}

impl<E: Into<Refusal>> From<Failure<E>> for Refusal {
    fn from(failure: Failure<E>) -> Self {
        match failure {
            Failure::Refused(error) => error.into(),
            Failure::NoFile(error) => error.into(),
            Failure::Stopped => Self::STOPPED,
            Failure::OtherBuild => Self::OtherBuild,
            Failure::Broken(text) => Self::Broken(text),
        }
    }
}

impl From<Infallible> for Refusal {
    fn from(never: Infallible) -> Self {
        match never {}
    }
}

impl From<StoreError> for Refusal {
    fn from(error: StoreError) -> Self {
        Self::Engine(error.into())
    }
}
