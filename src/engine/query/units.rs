//! The units of the registry: sought and grouped, and those of which two may be one office.

use super::Ask;
use crate::domain::UnitId;
use crate::domain::registry::{Unit, UnitKind};
use crate::engine::{Change, Held};
use crate::present::draft::units::{Known as Taken, new_units};
use crate::sheet::held::Held as Known;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The units that hold all words that were typed, in groups; all of them, where nothing was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Units(pub String);

/// Units of one kind, by their names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Group {
    /// The kind; none for units of whatever kind that are not in use.
    pub kind: Option<UnitKind>,
    /// The units.
    pub units: Vec<Unit>,
}

impl Ask for Units {
    type Answer = Vec<Group>;

    fn answer(&self, held: &mut Held) -> Vec<Group> {
        let found = (!self.0.trim().is_empty()).then(|| {
            let (hits, _) = held.finder().0.units(&self.0, usize::MAX);
            hits.into_iter().map(|hit| hit.of).collect::<BTreeSet<UnitId>>()
        });
        let units = held.ledger().registry().units.values();
        let mut units: Vec<&Unit> = units
            .filter(|unit| found.as_ref().is_none_or(|ids| ids.contains(&unit.unit)))
            .collect();
        units.sort_by(|a, b| (&a.name, &a.unit).cmp(&(&b.name, &b.unit)));
        let kind_of = |unit: &Unit| unit.active.then_some(unit.unit_kind);
        let kinds = UnitKind::ALL.into_iter().map(Some).chain([None]);
        let group = |kind| Group {
            kind,
            units: units
                .iter()
                .filter(|unit| kind_of(unit) == kind)
                .map(|u| (*u).clone())
                .collect(),
        };
        kinds.map(group).filter(|group| !group.units.is_empty()).collect()
    }

    fn is_touched(&self, change: &Change) -> bool {
        change.ledger || change.registry
    }
}

/// Units in use of which two may be one office, the one with the longer name first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Namesakes;

impl Ask for Namesakes {
    type Answer = Vec<(UnitId, UnitId)>;

    fn answer(&self, held: &mut Held) -> Self::Answer {
        held.known().alike().into_iter().collect()
    }

    fn is_touched(&self, change: &Change) -> bool {
        change.ledger || change.registry
    }
}

/// Asks which of the names that are to be added, one on each line, may belong to a unit that is registered or is added
/// with them. Answered by [`Likenesses`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewNames(pub String);

/// What the names are like.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Likenesses {
    /// The lines that were asked about.
    pub lines: String,
    /// Those of them that are like another.
    pub like: Vec<Like>,
}

/// A name that may be another unit's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Like {
    /// The unit that the name would make.
    pub new: UnitId,
    /// Its name as it was typed.
    pub name: Box<str>,
    /// The other unit.
    pub unit: UnitId,
    /// Its name.
    pub other: Box<str>,
}

impl From<&Like> for Taken {
    /// A name of which a person has said that it is the other unit's.
    fn from(like: &Like) -> Self {
        Self { name: like.name.clone(), of: Some(like.other.clone()), active: true }
    }
}

impl Ask for NewNames {
    type Answer = Likenesses;

    fn answer(&self, held: &mut Held) -> Likenesses {
        let units = &held.ledger().registry().units;
        let new = new_units(&self.0, UnitKind::Department, units).new;
        let added: BTreeMap<UnitId, Unit> =
            new.iter().map(|unit| (unit.unit.clone(), unit.clone())).collect();
        let known = held.known();
        // Of two names that are added together, the shorter one is taken for the longer one.
        let among: BTreeMap<UnitId, UnitId> = Known::of_units(added.values())
            .alike()
            .into_iter()
            .map(|(full, s)| (s, full))
            .collect();
        let like = |unit: &Unit| {
            let held = known.like(&unit.name).map(|id| (id, known.name(id)));
            let (id, other) = held.or_else(|| {
                let id = among.get(&unit.unit)?;
                Some((id, &*added.get(id)?.name))
            })?;
            Some(Like {
                new: unit.unit.clone(),
                name: unit.name.clone(),
                unit: id.clone(),
                other: other.into(),
            })
        };
        Likenesses { lines: self.0.clone(), like: new.iter().filter_map(like).collect() }
    }

    fn is_touched(&self, change: &Change) -> bool {
        change.ledger || change.registry
    }
}
