//! A list as it is shown before anything is recorded: what becomes of each row, which units are new,
//! and the acts that would be made.

use super::across::{column_of, is_same_office};
use super::again::{Again, Known, report};
use super::held::Held;
use super::plain;
use super::plan::{Choices, Kind, Row, Trouble};
use super::reading::Reading;
use super::settled::Settled;
use super::units::NameDoubt;
use super::when::Why;
use crate::domain::matter::MatterId;
use crate::domain::registry::UnitKind;
use crate::domain::{Body, Date, UnitId};
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
    /// The ledger has it, and not all as the list has it.
    Again(Kept),
}

/// What becomes of a matter that the ledger has otherwise than the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kept {
    /// It could be corrected: a person must say so.
    Differs,
    /// It is corrected, and its progress reported.
    Corrected,
    /// Its progress is reported.
    Reported,
    /// What differs is not for a correction to put right: a person sees to it in the matter.
    ByHand,
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
    /// The same as a row above, and a person says that such rows are left out.
    Twice,
    /// Hidden in its sheet, and a person says that such rows are left out.
    Hidden,
    /// The ledger has a matter of this title and number.
    Known,
    /// A person says so.
    Unwanted,
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
    /// Another name, of the registry or of the list, that may be the same office's.
    pub like: Option<String>,
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
    /// How many rows tell a task of a row above once more, of which nobody has said what becomes of them.
    pub twice: usize,
    /// How many rows have no date of receipt, and the list has none for them.
    pub unreceived: usize,
    /// How many rows the ledger has otherwise.
    pub again: usize,
    /// How many of them could be corrected, and nobody has said whether they are.
    pub differing: usize,
    /// How many tell a progress that is not recorded yet.
    pub progress: usize,
    /// How many of these came after the day that is said for it: nothing of theirs is recorded.
    pub early: usize,
    /// What the ledger has of the list.
    pub known: Known,
}

/// The acts of a list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Acts {
    /// The units that come first.
    pub units: Vec<Body>,
    /// The rows, each with its matter.
    pub matters: Vec<(usize, Body)>,
    /// Corrections of matters that the ledger has, with the day before which none may lie.
    pub amends: Vec<(MatterId, Date, Body)>,
    /// Reports of units of new matters, by their rows.
    pub new_reports: Vec<(usize, Body)>,
    /// Reports of units of matters that the ledger has.
    pub reports: Vec<(MatterId, Body)>,
}

impl Acts {
    /// Whether there is none.
    pub const fn is_empty(&self) -> bool {
        self.matters.is_empty() && self.amends.is_empty() && self.reports.is_empty()
    }
}

impl List {
    /// The list, without the rows that have been registered from it already.
    pub fn of(reading: &Reading<'_>, held: &Held, registered: &BTreeSet<usize>) -> Self {
        let rows = reading.rows();
        let mut list = Self { known: Known::of(reading, &rows, held), ..Self::default() };
        // A column that seems to hold something and is left out holds every row back.
        let is_held_back = reading.head.suspected().next().is_some();
        let mut like: BTreeMap<String, Option<String>> = BTreeMap::new();
        for mut row in rows {
            if registered.contains(&row.at) {
                continue;
            }
            same_offices(reading, &mut row, held, &mut like);
            let fate = match fate(&row, held, reading, list.known.rows.get(&row.at)) {
                Fate::Ready if is_held_back => Fate::Unsettled,
                fate => fate,
            };
            list.count(&row, fate, reading.choices);
            list.rows.push((row, fate));
        }
        list.names = names(&list.rows, held, reading.settled);
        list
    }

    fn count(&mut self, row: &Row, fate: Fate, choices: &Choices) {
        match fate {
            Fate::Ready => self.ready += 1,
            Fate::Unsettled => self.unsettled += 1,
            Fate::Left(_) => self.left += 1,
            Fate::Again(_) => self.again += 1,
        }
        self.differing += usize::from(fate == Fate::Again(Kept::Differs));
        if matches!(fate, Fate::Ready | Fate::Unsettled) {
            let has = |wanted: fn(&Trouble) -> bool| usize::from(row.troubles.iter().any(wanted));
            self.yearless += has(is_yearless);
            self.hidden += has(|trouble| *trouble == Trouble::Hidden);
            self.together += has(|trouble| *trouble == Trouble::Together);
            self.day_kinds += has(|trouble| *trouble == Trouble::Due(Why::DayKind));
            self.twice += has(|trouble| *trouble == Trouble::Twice);
            self.unreceived += has(|trouble| *trouble == Trouble::NotReceived);
            let early = is_early(row, choices);
            self.progress += usize::from(early.is_some());
            self.early += usize::from(early == Some(true));
        } else if let Some(again) = self.known.rows.get(&row.at)
            && !again.reports.is_empty()
        {
            self.progress += 1;
            self.early += usize::from(again.is_early);
        }
    }

    /// A row by its place.
    pub fn row(&self, at: usize) -> Option<&(Row, Fate)> {
        let n = self.rows.binary_search_by_key(&at, |(row, _)| row.at).ok()?;
        self.rows.get(n)
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
        let is_told =
            |row: &&Row| choices.progress.is_some() && is_early(row, choices) == Some(false);
        for row in self.ready().filter(is_told) {
            for (unit, text) in told(row) {
                acts.new_reports.push((row.at, report(id(unit), text)));
            }
        }
        for (row, fate) in &self.rows {
            let Some(again) = self.known.rows.get(&row.at) else { continue };
            if *fate == Fate::Again(Kept::Corrected)
                && let Some(amend) = again.amend()
            {
                acts.amends.push((again.matter, again.since, amend));
            }
            if matches!(fate, Fate::Again(_)) && choices.progress.is_some() && !again.is_early {
                let reports = again.reports.iter().cloned();
                let reports = reports.map(|(unit, text)| (again.matter, report(unit, &text)));
                acts.reports.extend(reports);
            }
        }
        acts
    }

    fn ready(&self) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(|(_, fate)| *fate == Fate::Ready).map(|(row, _)| row)
    }
}

/// What a row says of the progress of each of its units.
fn told(row: &Row) -> impl Iterator<Item = (&str, &str)> {
    row.units.iter().filter_map(|unit| {
        let text = unit.progress.as_deref().or(row.progress.as_deref())?;
        Some((unit.name.as_str(), text))
    })
}

/// Of a new row that tells progress, whether the day said for it lies before the task came.
fn is_early(row: &Row, choices: &Choices) -> Option<bool> {
    told(row).next()?;
    let came = choices.on.max(row.received);
    Some(choices.progress.zip(came).is_some_and(|(on, came)| on < came))
}

/// Notes of names that the registry does not know, and that are an office's in it but for its place.
fn same_offices(
    reading: &Reading<'_>,
    row: &mut Row,
    held: &Held,
    like: &mut BTreeMap<String, Option<String>>,
) {
    if row.kind != Kind::Task {
        return;
    }
    let names: Vec<String> = row.units.iter().map(|unit| unit.name.clone()).collect();
    for name in names.into_iter().filter(|name| held.unit(name).is_none()) {
        let is_said = reading.settled.is_name_said(&name);
        let is_asked =
            row.troubles.iter().any(|one| matches!(one, Trouble::Name(_, of, _) if *of == name));
        let other = like.entry(name.clone()).or_insert_with(|| in_registry(&name, held));
        if other.is_some() && !is_said && !is_asked {
            let column = column_of(reading, row.at, &name);
            row.trouble(Trouble::Name(column, name, NameDoubt::SameOffice));
        }
    }
}

fn in_registry(name: &str, held: &Held) -> Option<String> {
    held.unit_names().find(|other| is_same_office(name, other)).map(ToOwned::to_owned)
}

const fn is_yearless(trouble: &Trouble) -> bool {
    matches!(trouble, Trouble::Due(Why::NoYear) | Trouble::Received(Why::NoYear))
}

fn fate(row: &Row, held: &Held, reading: &Reading<'_>, again: Option<&Again>) -> Fate {
    let is_hidden = reading.table.hidden_rows.contains(&(row.at - 1));
    match (reading.settled.taken.get(&row.at), row.kind) {
        (None, _) if is_hidden && reading.choices.hidden == Some(false) => Fate::Left(Left::Hidden),
        (Some(false), _) => Fate::Left(Left::Unwanted),
        (_, Kind::Total) => Fate::Left(Left::Total),
        (_, Kind::Heading) => Fate::Left(Left::Heading),
        (_, Kind::Head) => Fate::Left(Left::Head),
        (_, Kind::Note) => Fate::Left(Left::Note),
        (_, Kind::Same) => Fate::Left(Left::Same),
        (None, Kind::Task) if again.is_some() => {
            again.map_or(Fate::Left(Left::Known), |again| kept(row, again, reading))
        }
        (None, Kind::Task) if held.has(&row.title, row.details.number.as_deref()) => {
            Fate::Left(Left::Known)
        }
        (None, Kind::Task) if row.is_twice && reading.choices.twice == Some(false) => {
            Fate::Left(Left::Twice)
        }
        (_, Kind::Task) if row.troubles.is_empty() => Fate::Ready,
        (_, Kind::Task) => Fate::Unsettled,
    }
}

/// What becomes of a row that the ledger has.
fn kept(row: &Row, again: &Again, reading: &Reading<'_>) -> Fate {
    let amend = reading.settled.amended.get(&row.at).copied().or(reading.choices.amend);
    let can = again.differs.iter().any(super::again::Difference::can_be_amended);
    let by_hand = again.differs.iter().any(|one| !one.can_be_amended());
    let reports =
        !again.reports.is_empty() && reading.choices.progress.is_some() && !again.is_early;
    match (can, amend) {
        (true, Some(true)) => Fate::Again(Kept::Corrected),
        (true, None) if !reports => Fate::Again(Kept::Differs),
        _ if reports => Fate::Again(Kept::Reported),
        _ if by_hand => Fate::Again(Kept::ByHand),
        _ => Fate::Left(Left::Known),
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
        if matches!(fate, Fate::Left(_) | Fate::Again(_)) {
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
        like: None,
    });
    let picked = settled.picked.iter().map(|(name, units)| Name {
        written: name.clone(),
        rows: rows.iter().filter(|(row, _)| row.renamed.contains(name)).count(),
        meant: Meant::Other(units.join("、")),
        like: None,
    });
    let unknown =
        counts.iter().filter(|(name, _)| held.unit(name).is_none() || doubtful.contains(*name));
    let unknown = unknown.map(|(name, rows)| Name {
        written: (*name).to_owned(),
        rows: *rows,
        meant: if doubtful.contains(name) { Meant::Vague } else { Meant::New(kind(name, settled)) },
        like: doubtful.contains(name).then(|| in_registry(name, held)).flatten().or_else(|| {
            let same = doubtful.contains(name).then_some(counts.keys())?;
            same.into_iter().find(|other| is_same_office(name, other)).map(ToString::to_string)
        }),
    });
    let mut names: Vec<Name> = others.chain(picked).chain(unknown).collect();
    // A name of which something was said stays where it was.
    names.sort_by_key(|name| {
        let asked = name.meant == Meant::Vague || settled.is_name_said(&name.written);
        (!asked, std::cmp::Reverse(name.rows))
    });
    names
}

#[cfg(test)]
mod tests;
