//! What acts would change, before they are recorded.

use super::Ask;
use crate::engine::command::record::compose;
use crate::engine::{By, Change, Draft, Held, Refusal};
use crate::ledger::Changes;
use serde::{Deserialize, Serialize};

/// What recording these acts would change at the day that is shown. Nothing is recorded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TryOut {
    /// Who would record them, and when.
    pub by: By,
    /// The acts.
    pub drafts: Vec<Draft>,
}

impl Ask for TryOut {
    type Answer = Result<Changes, Refusal>;

    fn answer(&self, held: &mut Held) -> Self::Answer {
        let acts = compose(held.ledger(), &self.by, self.drafts.clone())?;
        let mut after = held.current().fork(&acts);
        let before = after.standing();
        after.insert(acts);
        after.judge_all();
        Ok(Changes::between(Some(&before), &after.standing()))
    }

    fn is_touched(&self, change: &Change) -> bool {
        !change.is_empty()
    }
}
