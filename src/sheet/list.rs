//! A list as it is shown before anything is recorded: what becomes of each row, which units are new,
//! and the acts that would be made.

mod fate;
mod names;

use super::again::{Again, Known, report};
use super::answers::Answers;
use super::held::Held;
use super::plain;
use super::plan::{Choices, Row, Trouble};
use super::reading::Reading;
use super::when::Why;
use crate::domain::matter::MatterId;
use crate::domain::{Body, UnitId};
use crate::present::draft::units::new_units;
pub use fate::{Fate, Kept, Left};
use fate::{amends, fate};
pub use names::{Meant, Name};
use names::{kind, names, same_offices};
use std::collections::{BTreeMap, BTreeSet};

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
    /// How many rows name several units of which none is said to lead.
    pub leaderless: usize,
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
    /// What the ledger has otherwise, of matters whose texts are corrected.
    pub corrected: Vec<Again>,
    /// Reports of units of new matters, by their rows.
    pub new_reports: Vec<(usize, Body)>,
    /// Reports of units of matters that the ledger has.
    pub reports: Vec<(MatterId, Body)>,
}

impl Acts {
    /// Whether there is none.
    pub const fn is_empty(&self) -> bool {
        self.matters.is_empty() && self.corrected.is_empty() && self.reports.is_empty()
    }
}

impl List {
    /// The list, without the rows that have been registered from it already. Of those that came of it into the
    /// ledger, as another tab registered them, none is registered again.
    pub fn of(
        reading: &Reading<'_>,
        held: &Held,
        registered: &BTreeSet<usize>,
        came: &BTreeSet<usize>,
    ) -> Self {
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
                Fate::Ready | Fate::Unsettled if came.contains(&row.at) => Fate::Left(Left::Known),
                Fate::Ready if is_held_back => Fate::Unsettled,
                Fate::Again(_) if is_held_back || row.troubles.contains(&Trouble::Hidden) => {
                    // Nothing else is asked of a row that the ledger has.
                    row.troubles.retain(|trouble| *trouble == Trouble::Hidden);
                    Fate::Unsettled
                }
                fate => fate,
            };
            list.count(&row, fate, reading);
            list.rows.push((row, fate));
        }
        list.names = names(&list.rows, &list.known, held, reading.settled);
        list
    }

    fn count(&mut self, row: &Row, fate: Fate, reading: &Reading<'_>) {
        let is_said = reading.settled.taken.contains_key(&row.at);
        let again = self.known.rows.get(&row.at).filter(|_| !is_said);
        match fate {
            Fate::Ready => self.ready += 1,
            Fate::Unsettled => self.unsettled += 1,
            Fate::Left(_) => self.left += 1,
            Fate::Again(_) => self.again += 1,
        }
        let has_texts = again.is_some_and(Again::has_texts);
        let is_open = matches!(fate, Fate::Again(_)) && amends(row, reading).is_none();
        self.differing += usize::from(has_texts && is_open);
        let is_wanted = matches!(fate, Fate::Ready | Fate::Unsettled);
        let has = |wanted: fn(&Trouble) -> bool| usize::from(row.troubles.iter().any(wanted));
        // Without its year a date cannot be held against the one that the ledger has.
        if is_wanted || again.is_some() {
            self.yearless += has(is_yearless);
        }
        if is_wanted {
            self.hidden += has(|trouble| *trouble == Trouble::Hidden);
            self.together += has(|trouble| *trouble == Trouble::Together);
            self.day_kinds += has(|trouble| *trouble == Trouble::Due(Why::DayKind));
            self.twice += has(|trouble| *trouble == Trouble::Twice);
            self.unreceived += has(|trouble| *trouble == Trouble::NotReceived);
            self.leaderless += has(|trouble| *trouble == Trouble::NoLead);
        }
        let early = match again {
            Some(again) => (!again.reports.is_empty()).then_some(again.is_early),
            None => is_wanted.then(|| is_early(row, reading.choices)).flatten(),
        };
        self.progress += usize::from(early.is_some());
        self.early += usize::from(early == Some(true));
    }

    /// A row by its place.
    pub fn row(&self, at: usize) -> Option<&(Row, Fate)> {
        let n = self.rows.binary_search_by_key(&at, |(row, _)| row.at).ok()?;
        self.rows.get(n)
    }

    /// The acts that register what is ready: the units that the registry does not know, then a matter
    /// a row.
    pub fn acts(&self, choices: &Choices, settled: &Answers, held: &Held) -> Acts {
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
        let of = |name: &str| {
            let unit = id(name);
            (unit.clone(), held.head(&unit).map(Into::into))
        };
        acts.matters = self.ready().map(|row| (row.at, row.register(choices, of))).collect();
        let is_told =
            |row: &&Row| choices.progress.is_some() && is_early(row, choices) == Some(false);
        for row in self.ready().filter(is_told) {
            for (unit, text) in told(row) {
                acts.new_reports.push((row.at, report(id(unit), text)));
            }
        }
        let mut reported = BTreeSet::new();
        for (row, fate) in &self.rows {
            let Some(again) = self.known.rows.get(&row.at) else { continue };
            if *fate == Fate::Again(Kept::Corrected) && again.has_texts() {
                acts.corrected.push(again.clone());
            }
            if matches!(fate, Fate::Again(_)) && choices.progress.is_some() && !again.is_early {
                for (unit, text) in &again.reports {
                    // Rows that tell one matter may tell the same of a unit.
                    if reported.insert((again.matter, unit, plain(text))) {
                        acts.reports.push((again.matter, report(unit.clone(), text)));
                    }
                }
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

const fn is_yearless(trouble: &Trouble) -> bool {
    matches!(trouble, Trouble::Due(Why::NoYear) | Trouble::Received(Why::NoYear))
}

#[cfg(test)]
mod tests;
