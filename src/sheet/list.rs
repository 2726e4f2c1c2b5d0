//! A list as it is shown before anything is recorded: what becomes of each row, which units are new,
//! and the acts that would be made.

mod counts;
mod fate;
mod names;
mod progress;

use super::again::remembered::Remembered;
use super::again::{Again, Known, report};
use super::answers::Answers;
use super::held::Held;
use super::plain;
use super::plan::{Choices, Row, Trouble};
use super::reading::Reading;
use crate::domain::matter::MatterId;
use crate::domain::{Body, UnitId};
use crate::present::draft::units::new_units;
pub use counts::Counts;
use fate::fate;
pub use fate::{Fate, Kept, Left};
pub use names::{Meant, Name};
use names::{kind, names, same_offices, without_known};
use progress::{is_early, told};
use std::collections::{BTreeMap, BTreeSet};

/// The list as it is shown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct List {
    /// Each row with what becomes of it, in the sheet's order.
    pub rows: Vec<(Row, Fate)>,
    /// How many of them there are of each kind.
    pub counts: Counts,
    /// The names that the registry does not know, those first of which something must be said.
    pub names: Vec<Name>,
    /// What the ledger has of the list.
    pub known: Known,
}

/// What has come of a list so far.
#[derive(Debug, Clone)]
pub struct Past<'p> {
    /// The rows that have been registered from it.
    pub registered: &'p BTreeSet<usize>,
    /// The rows after which the ledger was corrected.
    pub corrected: &'p BTreeSet<usize>,
    /// The rows whose matters are in the ledger, whichever tab registered them. They are not registered again.
    pub came: BTreeSet<usize>,
    /// Words of this list and of earlier ones that people have compared with the ledger.
    pub remembered: &'p Remembered,
}

/// Nothing.
impl Default for Past<'_> {
    fn default() -> Self {
        static NO_ROWS: BTreeSet<usize> = BTreeSet::new();
        static NO_WORDS: Remembered = Remembered::none();
        let remembered = &NO_WORDS;
        Self { registered: &NO_ROWS, corrected: &NO_ROWS, came: BTreeSet::new(), remembered }
    }
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
    /// Makes the list. `past` says what has been recorded from it so far; rows that are registered are left out.
    pub fn of(reading: &Reading<'_>, held: &Held, past: &Past<'_>) -> Self {
        let mut rows = reading.rows();
        for row in &mut rows {
            without_known(row, held);
        }
        let known = Known::of(reading, &rows, held, past.remembered);
        let mut list = Self { known, ..Self::default() };
        // If a left-out column seems to hold something, no row is ready before a person has said what it holds.
        let is_held_back = reading.head.suspected().next().is_some();
        let mut like: BTreeMap<String, Option<String>> = BTreeMap::new();
        for mut row in rows {
            if past.registered.contains(&row.at) {
                continue;
            }
            same_offices(reading, &mut row, held, &mut like);
            let again = list.known.rows.get(&row.at);
            let fate = match fate(&row, held, reading, again) {
                Fate::Ready | Fate::Unsettled if past.came.contains(&row.at) => {
                    Fate::Left(Left::Known)
                }
                Fate::Ready if is_held_back => Fate::Unsettled,
                Fate::Again(_) if is_held_back || row.troubles.iter().any(Trouble::may_be_none) => {
                    // For a row that the ledger has already, nothing else is asked.
                    row.troubles.retain(Trouble::may_be_none);
                    Fate::Unsettled
                }
                Fate::Left(Left::Known) if past.corrected.contains(&row.at) => {
                    Fate::Left(Left::Corrected)
                }
                fate => fate,
            };
            list.counts.add(&row, fate, again, reading);
            list.rows.push((row, fate));
        }
        list.names = names(&list.rows, &list.known, held, reading.settled);
        list
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
                    // If several rows describe one matter, they may all report the same about a unit.
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

#[cfg(test)]
mod tests;
