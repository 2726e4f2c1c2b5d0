//! What is asked of limits before they are recorded.

use super::Ask;
use crate::domain::Date;
use crate::domain::limit::Term;
use crate::engine::{Change, Held};
use serde::{Deserialize, Serialize};

/// The last days of limits, each counted from a receipt, and whether a notice of public holidays that is still to come
/// may move it; none of one that is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LastDays(pub Vec<(Term, Date)>);

impl Ask for LastDays {
    type Answer = Vec<Option<(Date, bool)>>;

    fn answer(&self, held: &mut Held) -> Self::Answer {
        let state = held.state();
        self.0.iter().map(|(term, received)| state.last_day(*term, *received)).collect()
    }

    fn is_touched(&self, change: &Change) -> bool {
        change.ledger || change.registry
    }
}
