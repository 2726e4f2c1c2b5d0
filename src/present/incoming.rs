//! What came in, to be said in sentences: who did what in which matter, and how the matter stands by it.

use crate::domain::matter::MatterId;
use crate::domain::standing::{Light, MatterStanding, Status};
use crate::domain::{Act, OfficeId, Stream, UnitId};
use crate::ledger::{Current, Record};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What one office did in one matter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deeds {
    /// The office.
    pub office: OfficeId,
    /// The unit for which it records, where it undertakes.
    pub unit: Option<UnitId>,
    /// The matter.
    pub matter: MatterId,
    /// Its title; empty where it is not listed.
    pub title: Box<str>,
    /// What it did, in the order of its dates.
    pub acts: Vec<Act>,
    /// How the unit stands in the matter with all that.
    pub after: Option<After>,
}

/// How a unit stands in a matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct After {
    /// Its status.
    pub status: Status,
    /// Its light.
    pub light: Light,
    /// Whether an application waits for a decision.
    pub waits: bool,
}

/// What these acts of matters say, by office and matter; acts that stand elsewhere are left out.
pub fn deeds(records: &[Arc<Record>], current: &Current) -> Vec<Deeds> {
    let mut by: BTreeMap<(&OfficeId, MatterId), Vec<&Act>> = BTreeMap::new();
    for act in records.iter().map(|record| &record.act) {
        if let Stream::Matter(matter) = act.stream {
            by.entry((&act.office, matter)).or_default().push(act);
        }
    }
    let of = |((office, matter), mut acts): ((&OfficeId, MatterId), Vec<&Act>)| {
        // In the order of RULES §8: two acts may have been recorded within one second.
        let stream = current.ledger().stream(&Stream::Matter(matter));
        acts.sort_by_key(|act| {
            stream.and_then(|acts| acts.get(&act.id)).map(|act| act.key(Some(act.record.act.on)))
        });
        let unit = current.ledger().registry().unit_of(office).cloned();
        let stands = current.matters().get(&matter);
        Deeds {
            office: office.clone(),
            matter,
            title: stands.map(|stands| stands.title.clone()).unwrap_or_default(),
            after: unit.as_ref().and_then(|unit| After::of(stands?, unit)),
            unit,
            acts: acts.into_iter().cloned().collect(),
        }
    };
    by.into_iter().map(of).collect()
}

impl After {
    fn of(matter: &MatterStanding, unit: &UnitId) -> Option<Self> {
        let assignment = matter.assignments.iter().find(|assignment| assignment.unit == *unit)?;
        let (status, light) = (assignment.status, assignment.light);
        Some(Self { status, light, waits: assignment.pending.is_some() })
    }
}
