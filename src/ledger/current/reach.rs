//! How far a change of the registry reaches: whom it says something else about.

use crate::domain::{Body, OfficeId, UnitId};
use crate::ledger::graph::StreamActs;
use crate::ledger::record::Record;
use crate::ledger::registry::Registry;
use std::collections::{BTreeMap, BTreeSet};

/// What of a ledger a change of its registry may make stand otherwise.
#[derive(Debug)]
pub(super) enum Reach {
    /// Everything: the profile or a year's calendar is another.
    All,
    /// What these units undertake, and what these offices have recorded.
    Of(BTreeSet<UnitId>, BTreeSet<OfficeId>),
}

impl Reach {
    /// From one registry to another.
    pub(super) fn between(before: &Registry, after: &Registry) -> Self {
        if before.profile != after.profile || before.calendars != after.calendars {
            return Self::All;
        }
        // What rules ask of a unit is its kind, of an office its role and whose it is.
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

    /// Whether it reaches a stream by whoever recorded in it.
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

/// The keys of which two maps say something else.
fn changed<K: Ord + Clone, V, A: PartialEq>(
    before: &BTreeMap<K, V>,
    after: &BTreeMap<K, V>,
    asked: impl Fn(&V) -> A,
) -> BTreeSet<K> {
    let same = |key: &K| before.get(key).map(&asked) == after.get(key).map(&asked);
    before.keys().chain(after.keys()).filter(|key| !same(key)).cloned().collect()
}

/// The matters that an act names without standing in their streams: those of a case.
pub(super) fn named(record: &Record) -> &[uuid::Uuid] {
    match &record.act.body {
        Body::Open(open) => &open.matters,
        _ => &[],
    }
}
