//! A list in hand: a sheet that is held, with what a person has said of it, and the matters that came of it.

use crate::domain::matter::MatterId;
use crate::domain::{Body, Date};
use crate::engine::Held;
use crate::engine::held::Sheets;
use crate::sheet::Table;
use crate::sheet::again::Difference;
use crate::sheet::answers::Answers;
use crate::sheet::head::Head;
use crate::sheet::held::Held as Known;
use crate::sheet::learned::Learned;
use crate::sheet::list::{List, Past};
use crate::sheet::plan::Choices;
use crate::sheet::reading::Reading;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A sheet with all that a person has said of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    /// The command that brought the spreadsheet.
    pub of: [u8; 16],
    /// Which of its sheets.
    pub sheet: usize,
    /// Its head, with the columns as a person has corrected them.
    pub head: Head,
    /// What a person has said of the whole list.
    pub choices: Choices,
    /// What a person has said of single rows and names.
    pub settled: Answers,
    /// The rows that have been registered.
    pub registered: BTreeSet<usize>,
    /// The rows after which the ledger was corrected.
    pub corrected: BTreeSet<usize>,
}

impl Said {
    /// The list, where its sheet is held.
    pub(in crate::engine) fn list(&self, held: &Held, known: &Known) -> Option<List> {
        let sheets = held.sheets.as_ref()?;
        let reading = self.reading(table(Some(sheets), &self.of, self.sheet)?);
        let past = Past {
            registered: &self.registered,
            corrected: &self.corrected,
            came: self.came(&reading, held),
            remembered: sheets.learned.remembered(),
        };
        Some(List::of(&reading, known, &past))
    }

    /// Adds to what was said of earlier lists what is said of this one, where it is held.
    pub(in crate::engine) fn learn(&self, held: &Held, known: &Known, learned: &mut Learned) {
        let Some(table) = table(held.sheets.as_ref(), &self.of, self.sheet) else { return };
        let reading = self.reading(table);
        learned.learn(&reading);
        let list = self.list(held, known).unwrap_or_default();
        let came = self.came(&reading, held);
        // As long as units, dates or limits differ from the ledger, the words are not settled for the matter.
        learned.learn_words(&reading, |at| match list.known.rows.get(&at) {
            _ if came.contains(&at) => Some(self.matter(at)),
            Some(again) => again.differs.iter().all(Difference::is_text).then_some(again.matter),
            None => None,
        });
    }

    /// How many rows another tab has registered.
    pub(in crate::engine) fn elsewhere(&self, held: &Held) -> usize {
        let table = table(held.sheets.as_ref(), &self.of, self.sheet);
        let came = table.map(|table| self.came(&self.reading(table), held)).unwrap_or_default();
        came.difference(&self.registered).count()
    }

    /// The places of the rows whose matters are among `ids`.
    pub(in crate::engine) fn places(&self, held: &Held, ids: &BTreeSet<MatterId>) -> Vec<usize> {
        let table = table(held.sheets.as_ref(), &self.of, self.sheet);
        let places = table.map(|table| self.reading(table).places().collect::<Vec<_>>());
        let mut places = places.unwrap_or_default();
        places.retain(|at| ids.contains(&self.matter(*at)));
        places
    }

    pub(super) const fn reading<'a>(&'a self, table: &'a Table) -> Reading<'a> {
        Reading { table, head: &self.head, choices: &self.choices, settled: &self.settled }
    }

    /// The rows whose matters are registered, on whatever day: another tab may have the list in hand, too. What was
    /// withdrawn may be registered again.
    fn came(&self, reading: &Reading<'_>, held: &Held) -> BTreeSet<usize> {
        let is_registered = |at: &usize| {
            let acts = held.state().counting(self.matter(*at), Date::MAX);
            acts.iter().any(|act| matches!(act.act.body, Body::Register(_)))
        };
        reading.places().filter(is_registered).collect()
    }

    /// The id of the matter that a row becomes: one for each row of each sheet of a list, whoever registers
    /// it. It is made of the list's id, which is made of chance, so that matters of one sheet are in its order.
    pub(in crate::engine) fn matter(&self, at: usize) -> MatterId {
        let place = |n: usize| u128::try_from(n).unwrap_or_default();
        let chance = u128::from_be_bytes(self.of) ^ (place(self.sheet) << 80) ^ place(at);
        uuid::Builder::from_random_bytes(chance.to_be_bytes()).into_uuid()
    }
}

/// A sheet, where it is held.
pub(super) fn table<'s>(
    sheets: Option<&'s Sheets>,
    of: &[u8; 16],
    sheet: usize,
) -> Option<&'s Table> {
    sheets.filter(|sheets| sheets.id == *of)?.tables.get(sheet)
}
