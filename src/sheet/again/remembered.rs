//! The contents of cells that no rule can read and that a person has compared with a matter. When the same list comes
//! again a week later, nobody needs to be asked about them again.

use crate::domain::matter::MatterId;
use crate::sheet::doubt::{column_of, column_word};
use crate::sheet::plan::Trouble;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The largest number of matters for which words are kept.
const MOST: usize = 10_000;

/// The words, each with its field, by the matters of which people know what they mean.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remembered(BTreeMap<MatterId, BTreeSet<(String, String)>>);

impl Remembered {
    /// No words.
    pub const fn none() -> Self {
        Self(BTreeMap::new())
    }

    /// Remembers the words of a doubtful cell that a person has settled for the matter.
    pub fn put(&mut self, matter: MatterId, trouble: &Trouble, said: &str) {
        if self.0.len() < MOST || self.0.contains_key(&matter) {
            self.0.entry(matter).or_default().insert(entry(trouble, said));
        }
    }

    /// Whether a person has settled these words for the matter.
    pub(super) fn has(&self, matter: MatterId, trouble: &Trouble, said: &str) -> bool {
        self.0.get(&matter).is_some_and(|words| words.contains(&entry(trouble, said)))
    }
}

fn entry(trouble: &Trouble, said: &str) -> (String, String) {
    (column_of(trouble).map_or("row", column_word).to_owned(), said.to_owned())
}
