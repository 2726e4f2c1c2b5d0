//! What acts would change, before they are recorded.

use super::Ask;
use crate::domain::matter::MatterId;
use crate::engine::command::record::compose;
use crate::engine::{By, Change, Draft, Held, Refusal};
use crate::ledger::Changes;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What recording these acts would change at the day that is shown. Nothing is recorded. Answered by
/// [`Tried`], or why they cannot be recorded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TryOut {
    /// Who would record them, and when.
    pub by: By,
    /// The acts.
    pub drafts: Vec<Draft>,
}

/// What acts would change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tried {
    /// The changes.
    pub changes: Changes,
    /// The titles of the matters that change.
    pub titles: BTreeMap<MatterId, Box<str>>,
}

impl Ask for TryOut {
    type Answer = Result<Tried, Refusal>;

    fn answer(&self, held: &mut Held) -> Self::Answer {
        let acts = compose(held.ledger(), &self.by, self.drafts.clone())?;
        let mut after = held.current().fork(&acts);
        let before = after.standing();
        after.insert(acts);
        after.judge_all();
        let changes = Changes::between(Some(&before), &after.standing());
        let dues = changes.dues.iter().map(|change| change.matter);
        let statuses = changes.statuses.iter().map(|change| change.matter);
        let title = |id| Some((id, after.matters().get(&id)?.title.clone()));
        let titles = dues.chain(statuses).filter_map(title).collect();
        Ok(Tried { changes, titles })
    }

    fn is_touched(&self, change: &Change) -> bool {
        !change.is_empty()
    }
}
