//! What is asked before a file is handed out.

use super::Ask;
use crate::domain::{Stream, UnitId};
use crate::engine::{Change, Held};
use crate::ledger::Scope;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What a file of a scope would hold. Answered by [`Contents`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contained(pub Scope);

/// A file in numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contents {
    /// How many matters it holds, as the list counts them: one whose registration was withdrawn is none.
    pub matters: usize,
    /// How many acts.
    pub acts: usize,
}

impl Ask for Contained {
    type Answer = Contents;

    fn answer(&self, held: &mut Held) -> Contents {
        let streams = held.ledger().scope(&self.0);
        let standing = held.current().matters();
        let matters = streams.iter().filter(
            |(stream, _)| matches!(stream, Stream::Matter(id) if standing.contains_key(id)),
        );
        Contents {
            matters: matters.count(),
            acts: streams.iter().map(|(_, acts)| acts.len()).sum(),
        }
    }

    fn is_touched(&self, change: &Change) -> bool {
        !change.is_empty()
    }
}

/// The units that have a matter at the day, each with what a file for it would hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recipients;

impl Ask for Recipients {
    type Answer = Vec<(UnitId, Contents)>;

    fn answer(&self, held: &mut Held) -> Self::Answer {
        let matters = held.current().matters().values();
        let units: BTreeSet<&UnitId> =
            matters.flat_map(|matter| &matter.assignments).map(|a| &a.unit).collect();
        let ledger = held.ledger();
        let registry = ledger.stream(&Stream::Registry).map_or(0, |acts| acts.len());
        let given = ledger.given_to_units(|id| held.current().matters().contains_key(id));
        let contents = |unit: &UnitId| {
            let (matters, acts) = given.get(unit).copied().unwrap_or_default();
            Contents { matters, acts: registry + acts }
        };
        units.into_iter().map(|unit| (unit.clone(), contents(unit))).collect()
    }

    fn is_touched(&self, change: &Change) -> bool {
        !change.is_empty()
    }
}
