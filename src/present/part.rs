//! The beginning of a list that may be long: a page is given no more of it than it shows.

use serde::{Deserialize, Serialize};

/// The first rows of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part<T> {
    /// The first of them.
    pub first: Vec<T>,
    /// How many there are.
    pub all: usize,
}

impl<T> Default for Part<T> {
    fn default() -> Self {
        Self { first: Vec::new(), all: 0 }
    }
}

impl<T> Part<T> {
    /// The first so many of these.
    pub fn of(rows: impl IntoIterator<Item = T>, most: usize) -> Self {
        let mut rows = rows.into_iter();
        let first: Vec<T> = rows.by_ref().take(most).collect();
        Self { all: first.len() + rows.count(), first }
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.all == 0
    }

    /// How many are not among the first.
    pub fn rest(&self) -> usize {
        self.all - self.first.len()
    }
}
