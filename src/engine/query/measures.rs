//! What is asked of the three measures.

use super::Ask;
use crate::engine::{Change, Held};
use crate::present::measures::Texts;
use serde::{Deserialize, Serialize};

/// Their words, and what carries each article; the same for every ledger.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Measures;

impl Ask for Measures {
    type Answer = Texts;

    fn answer(&self, _: &mut Held) -> Texts {
        Texts::published()
    }

    fn is_touched(&self, change: &Change) -> bool {
        // Nothing is answered before a ledger is held.
        change.ledger
    }
}
