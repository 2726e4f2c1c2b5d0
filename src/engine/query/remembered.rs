//! What the form that registers a matter can know before anything is typed.

use super::Ask;
use crate::domain::matter::{Details, Register};
use crate::domain::standing::MatterStanding;
use crate::domain::{Body, Instant, Stream, UnitId};
use crate::engine::{Change, Held};
use crate::present::remembered::{self, Persons};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The persons of each unit, and the matter that was registered last. Answered by [`Known`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remembered;

/// What is known.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Known {
    /// The persons of each unit.
    pub persons: BTreeMap<UnitId, Persons>,
    /// What the next matter may have in common with the one that was registered last: all but title, content, number
    /// and tags, and its units without their tasks, receipts and limits. None if no matter is registered.
    pub last: Option<Register>,
}

impl Ask for Remembered {
    type Answer = Known;

    fn answer(&self, held: &mut Held) -> Known {
        let matters = || held.current().matters().values().map(|matter| &**matter);
        let persons = remembered::persons(matters(), &held.ledger().registry().units);
        let last = matters().map(|matter| matter.registered_on).max().and_then(|day| {
            let of_day = matters().filter(|matter| matter.registered_on == day);
            of_day.max_by_key(|matter| recorded(held, matter))
        });
        let last = last.map(|matter| Register {
            title: Box::default(),
            category: matter.category,
            supervised: matter.supervised,
            details: Details { content: None, number: None, tags: None, ..matter.details.clone() },
            limits: matter.limits.clone(),
            assignments: remembered::units(matter, &persons),
        });
        Known { persons, last }
    }

    fn is_touched(&self, change: &Change) -> bool {
        change.touches_matters()
    }
}

/// When a matter was registered, by the clock.
fn recorded(held: &Held, matter: &MatterStanding) -> Option<Instant> {
    let stream = held.ledger().stream(&Stream::Matter(matter.id))?;
    let acts = stream.iter().map(|placed| &placed.record.act);
    acts.filter(|act| matches!(act.body, Body::Register(_))).map(|act| act.recorded_at).max()
}
