//! What acts would make of a matter, before they are recorded.

use super::Ask;
use crate::domain::matter::MatterId;
use crate::domain::{Date, china_date};
use crate::engine::command::correct;
use crate::engine::command::record::compose;
use crate::engine::{By, Change, Draft, Held, Refusal};
use crate::present::consequences::Consequences;
use crate::present::correct::{Correction, Stands};
use serde::{Deserialize, Serialize};

/// What would be recorded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Plan {
    /// These acts.
    Acts(Vec<Draft>),
    /// What puts the matter right.
    Correction(Box<Correction>),
}

/// What recording this would make of a matter today. Nothing is recorded. Answered by [`Consequences`], or why
/// it cannot be recorded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Foresee {
    /// Who would record it, and when.
    pub by: By,
    /// The matter.
    pub matter: MatterId,
    /// What would be recorded.
    pub plan: Plan,
}

impl Ask for Foresee {
    type Answer = Result<Consequences, Refusal>;

    fn answer(&self, held: &mut Held) -> Self::Answer {
        let today = china_date(self.by.now);
        let drafts = match &self.plan {
            Plan::Acts(drafts) => drafts.clone(),
            Plan::Correction(correction) => correct::drafts(held, self.matter, correction, today)?,
        };
        let acts = compose(held.ledger(), &self.by, drafts)?;
        let mut after = held.current().fork(&acts);
        after.go_to(today);
        after.judge_all();
        let before = after.matters().get(&self.matter).cloned();
        after.insert(acts);
        after.judge_all();
        let after = after.matters().get(&self.matter);
        Ok(Consequences::between(self.matter, before.as_deref(), after.map(AsRef::as_ref)))
    }

    fn is_touched(&self, change: &Change) -> bool {
        change.touches(self.matter)
    }
}

/// What stands of a matter on a day, for the form that corrects it. Answered by none if it is not listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Correctable {
    /// The matter.
    pub matter: MatterId,
    /// The day.
    pub day: Date,
}

impl Ask for Correctable {
    type Answer = Option<Stands>;

    fn answer(&self, held: &mut Held) -> Self::Answer {
        Stands::of(&held.state().counting(self.matter, self.day))
    }

    fn is_touched(&self, change: &Change) -> bool {
        change.touches(self.matter)
    }
}
