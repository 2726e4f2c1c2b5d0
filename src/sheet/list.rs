//! A list as it is shown before anything is recorded: what becomes of each row, which units are new,
//! and the acts that would be made.

use super::plain;
use super::plan::{Choices, Kind, Row, Trouble};
use super::reading::Reading;
use super::settled::Settled;
use super::when::Why;
use crate::domain::registry::{Unit, UnitKind};
use crate::domain::standing::MatterStanding;
use crate::domain::{Body, UnitId};
use crate::present::draft::units::new_units;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What becomes of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Fate {
    /// It is registered.
    Ready,
    /// A person must settle it first.
    Unsettled,
    /// It is not registered.
    Left(Left),
}

/// Why a row is not registered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Left {
    /// 合计, 小计.
    Total,
    /// A heading between tasks.
    Heading,
    /// The head once more.
    Head,
    /// A note under or between the tasks.
    Note,
    /// One with a row above: merged cells, or a joint matter.
    Same,
    /// Hidden in its sheet, and a person says that such rows are left out.
    Hidden,
    /// The ledger has a matter of this title and number.
    Known,
    /// A person says so.
    Unwanted,
}

/// What the ledger has already.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Held {
    units: BTreeMap<String, UnitId>,
    matters: BTreeSet<(String, String)>,
}

impl Held {
    /// What a registry and matters hold: units by their names, short names and ids.
    pub fn of<'m>(
        units: &BTreeMap<UnitId, Unit>,
        matters: impl IntoIterator<Item = &'m MatterStanding>,
    ) -> Self {
        let mut held = Self::default();
        for unit in units.values() {
            let names = [Some(&*unit.name), unit.short.as_deref(), Some(unit.unit.as_str())];
            for name in names.into_iter().flatten() {
                held.units.entry(plain(name)).or_insert_with(|| unit.unit.clone());
            }
        }
        for matter in matters {
            held.matters.insert(key(&matter.title, matter.details.number.as_deref()));
        }
        held
    }

    /// The unit of a name.
    pub fn unit(&self, name: &str) -> Option<&UnitId> {
        self.units.get(&plain(name))
    }

    fn has(&self, row: &Row) -> bool {
        self.matters.contains(&key(&row.title, row.details.number.as_deref()))
    }
}

fn key(title: &str, number: Option<&str>) -> (String, String) {
    (plain(title), number.map(plain).unwrap_or_default())
}

/// What is to be said of a unit's name that the registry does not know.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Name {
    /// As the list writes it.
    pub written: String,
    /// How many rows name it.
    pub rows: usize,
    /// What it comes to.
    pub meant: Meant,
}

/// What a name comes to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Meant {
    /// A new unit of this kind.
    New(UnitKind),
    /// It is doubtful who is meant, as of nobody in particular: a person must say.
    Vague,
    /// Other units, as a person said.
    Other(String),
}

/// The list as it is shown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct List {
    /// Each row with what becomes of it, in the sheet's order.
    pub rows: Vec<(Row, Fate)>,
    /// How many are registered.
    pub ready: usize,
    /// How many must be settled first.
    pub unsettled: usize,
    /// How many are not registered.
    pub left: usize,
    /// How many dates lack their year.
    pub yearless: usize,
    /// The names that the registry does not know, those first of which something must be said.
    pub names: Vec<Name>,
    /// How many rows the sheet hides of which nobody has said whether they are registered.
    pub hidden: usize,
    /// How many rows tell one task over several units, of which nobody has said whether it is one matter.
    pub together: usize,
    /// How many limits count days of which nobody has said what kind they are.
    pub day_kinds: usize,
}

/// The acts of a list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Acts {
    /// The units that come first.
    pub units: Vec<Body>,
    /// The rows, each with its matter.
    pub matters: Vec<(usize, Body)>,
}

impl List {
    /// The list, without the rows that have been registered from it already.
    pub fn of(reading: &Reading<'_>, held: &Held, registered: &BTreeSet<usize>) -> Self {
        let mut list = Self::default();
        // A column that seems to hold something and is left out holds every row back.
        let is_held_back = reading.head.suspected().next().is_some();
        for row in reading.rows() {
            if registered.contains(&row.at) {
                continue;
            }
            let fate = match fate(&row, held, reading) {
                Fate::Ready if is_held_back => Fate::Unsettled,
                fate => fate,
            };
            match fate {
                Fate::Ready => list.ready += 1,
                Fate::Unsettled => list.unsettled += 1,
                Fate::Left(_) => list.left += 1,
            }
            let has = |wanted: fn(&Trouble) -> bool| usize::from(row.troubles.iter().any(wanted));
            list.yearless += has(is_yearless);
            list.hidden += has(|trouble| *trouble == Trouble::Hidden);
            list.together += has(|trouble| *trouble == Trouble::Together);
            list.day_kinds += has(|trouble| *trouble == Trouble::Due(Why::DayKind));
            list.rows.push((row, fate));
        }
        list.names = names(&list.rows, held, reading.settled);
        list
    }

    /// A row by its place.
    pub fn row(&self, at: usize) -> Option<&(Row, Fate)> {
        let n = self.rows.binary_search_by_key(&at, |(row, _)| row.at).ok()?;
        self.rows.get(n)
    }

    /// How many units registering what is ready makes.
    pub fn new_units(&self, held: &Held) -> usize {
        let names = self.ready().flat_map(|row| &row.units).map(|unit| &unit.name);
        names
            .filter(|name| held.unit(name).is_none())
            .map(|name| plain(name))
            .collect::<BTreeSet<_>>()
            .len()
    }

    /// The acts that register what is ready: the units that the registry does not know, then a matter
    /// a row.
    pub fn acts(&self, choices: &Choices, settled: &Settled, held: &Held) -> Acts {
        let mut made: BTreeMap<String, UnitId> = BTreeMap::new();
        let mut acts = Acts::default();
        for name in self.ready().flat_map(|row| &row.units).map(|unit| &unit.name) {
            if held.unit(name).is_some() || made.contains_key(&plain(name)) {
                continue;
            }
            for unit in new_units(name, kind(name, settled), &BTreeMap::new()).new {
                made.insert(plain(name), unit.unit.clone());
                acts.units.push(Body::Unit(unit));
            }
        }
        let id = |name: &str| {
            let known = held.unit(name).or_else(|| made.get(&plain(name)));
            known.cloned().unwrap_or_else(|| UnitId::from(name))
        };
        acts.matters = self.ready().map(|row| (row.at, row.register(choices, id))).collect();
        acts
    }

    fn ready(&self) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(|(_, fate)| *fate == Fate::Ready).map(|(row, _)| row)
    }
}

const fn is_yearless(trouble: &Trouble) -> bool {
    matches!(trouble, Trouble::Due(Why::NoYear) | Trouble::Received(Why::NoYear))
}

fn fate(row: &Row, held: &Held, reading: &Reading<'_>) -> Fate {
    let is_hidden = reading.table.hidden_rows.contains(&(row.at - 1));
    match (reading.settled.taken.get(&row.at), row.kind) {
        (None, _) if is_hidden && reading.choices.hidden == Some(false) => Fate::Left(Left::Hidden),
        (Some(false), _) => Fate::Left(Left::Unwanted),
        (_, Kind::Total) => Fate::Left(Left::Total),
        (_, Kind::Heading) => Fate::Left(Left::Heading),
        (_, Kind::Head) => Fate::Left(Left::Head),
        (_, Kind::Note) => Fate::Left(Left::Note),
        (_, Kind::Same) => Fate::Left(Left::Same),
        (None, Kind::Task) if held.has(row) => Fate::Left(Left::Known),
        (_, Kind::Task) if row.troubles.is_empty() => Fate::Ready,
        (_, Kind::Task) => Fate::Unsettled,
    }
}

/// The kind of a new unit: what a person said, or else a district by its name, or a department.
fn kind(name: &str, settled: &Settled) -> UnitKind {
    if let Some(kind) = settled.kinds.get(name) {
        return *kind;
    }
    let district = ["区人民政府", "县人民政府"].iter().any(|ending| name.ends_with(ending));
    if district { UnitKind::District } else { UnitKind::Department }
}

fn names(rows: &[(Row, Fate)], held: &Held, settled: &Settled) -> Vec<Name> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let mut doubtful: BTreeSet<&str> = BTreeSet::new();
    for (row, fate) in rows {
        if matches!(fate, Fate::Left(_)) {
            continue;
        }
        for unit in &row.units {
            *counts.entry(&unit.name).or_default() += 1;
        }
        for trouble in &row.troubles {
            if let Trouble::Name(_, name, _) = trouble {
                doubtful.insert(name);
            }
        }
    }
    let others = settled.names.iter().filter(|(name, meant)| name != meant);
    let others = others.map(|(name, meant)| Name {
        written: name.clone(),
        rows: rows.iter().filter(|(row, _)| row.renamed.contains(name)).count(),
        meant: Meant::Other(meant.clone()),
    });
    let unknown =
        counts.iter().filter(|(name, _)| held.unit(name).is_none() || doubtful.contains(*name));
    let unknown = unknown.map(|(name, rows)| Name {
        written: (*name).to_owned(),
        rows: *rows,
        meant: if doubtful.contains(name) { Meant::Vague } else { Meant::New(kind(name, settled)) },
    });
    let mut names: Vec<Name> = others.chain(unknown).collect();
    // A name of which something was said stays where it was.
    names.sort_by_key(|name| {
        let asked = name.meant == Meant::Vague || settled.names.contains_key(&name.written);
        (!asked, std::cmp::Reverse(name.rows))
    });
    names
}

#[cfg(test)]
mod tests;
