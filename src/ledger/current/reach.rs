//! What a change of the registry reaches.

use crate::domain::{Body, OfficeId, UnitId};
use crate::ledger::graph::StreamActs;
use crate::ledger::record::Record;
use crate::ledger::registry::Registry;
use std::collections::{BTreeMap, BTreeSet};

/// The part of a ledger whose standing a change of its registry may alter.
#[derive(Debug)]
pub(super) enum Reach {
    /// Everything: the profile or a year's calendar has changed.
    All,
    /// What these units undertake, and what these offices have recorded.
    Of(BTreeSet<UnitId>, BTreeSet<OfficeId>),
}

impl Reach {
    /// What changes between one registry and another.
    pub(super) fn between(before: &Registry, after: &Registry) -> Self {
        if before.profile != after.profile || before.calendars != after.calendars {
            return Self::All;
        }
        // Rules ask only for the kind of a unit, and for the role and the unit of an office.
        Self::Of(
            changed(&before.units, &after.units, |unit| unit.unit_kind),
            changed(&before.offices, &after.offices, |office| (office.role, office.unit.clone())),
        )
    }

    /// Whether it reaches what is said about a unit.
    pub(super) fn unit(&self, unit: &UnitId) -> bool {
        match self {
            Self::All => true,
            Self::Of(units, _) => units.contains(unit),
        }
    }

    /// Whether it reaches a stream because of an office that recorded in it.
    pub(super) fn recorded(&self, acts: &StreamActs) -> bool {
        match self {
            Self::All => true,
            Self::Of(_, offices) => {
                !offices.is_empty()
                    && acts.iter().any(|placed| offices.contains(&placed.record.act.office))
            }
        }
    }
}

/// The keys whose values differ between two maps.
fn changed<K: Ord + Clone, V, A: PartialEq>(
    before: &BTreeMap<K, V>,
    after: &BTreeMap<K, V>,
    asked: impl Fn(&V) -> A,
) -> BTreeSet<K> {
    let same = |key: &K| before.get(key).map(&asked) == after.get(key).map(&asked);
    before.keys().chain(after.keys()).filter(|key| !same(key)).cloned().collect()
}

/// The matters that an act names without being in their streams, as an act of a case does.
pub(super) fn named(record: &Record) -> &[uuid::Uuid] {
    match &record.act.body {
        Body::Open(open) => &open.matters,
        _ => &[],
    }
}
