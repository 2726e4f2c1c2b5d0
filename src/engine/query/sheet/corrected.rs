//! The correction of one matter after the list that comes again, before a person has agreed to it.

use super::Said;
use crate::domain::Date;
use crate::domain::matter::MatterId;
use crate::engine::query::Ask;
use crate::engine::{Change, Held};
use crate::present::correct::{Correction, Stands};
use serde::{Deserialize, Serialize};

/// What would stand of the matter of a row if all were as the list has it, on a day. Answered by none where the
/// ledger has no matter of that row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SheetCorrection {
    /// The list.
    pub said: Said,
    /// The row.
    pub at: usize,
    /// The day.
    pub day: Date,
}

impl Ask for SheetCorrection {
    type Answer = Option<(MatterId, Correction)>;

    fn answer(&self, held: &mut Held) -> Self::Answer {
        let known = held.known();
        let list = self.said.list(held, &known)?;
        let (row, _) = list.row(self.at)?;
        let again = list.known.rows.get(&self.at)?;
        let seen = Stands::of(&held.state().counting(again.matter, self.day))?;
        Some((again.matter, again.corrected(seen, row, &known)))
    }

    fn is_touched(&self, change: &Change) -> bool {
        change.touches_matters()
    }
}
