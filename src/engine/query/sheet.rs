//! What may be asked of a task list before it is registered: what was read, and what becomes of each row
//! by what a person has said.

mod corrected;
mod form;
mod in_hand;

use super::Ask;
use crate::engine::{Change, Held};
pub use crate::sheet::Flaw;
pub use crate::sheet::Table;
pub use crate::sheet::again::{Again, Difference, Gone, Unread};
pub use crate::sheet::answers::Answers;
pub use crate::sheet::column::Column;
use crate::sheet::doubt::{column_of, said};
pub use crate::sheet::error::{FileKind, SheetError};
pub use crate::sheet::head::Head;
use crate::sheet::head::head_at;
pub use crate::sheet::learned::Offer;
use crate::sheet::list::List;
pub use crate::sheet::list::{Counts, Fate, Kept, Left, Meant, Name};
use crate::sheet::plan::year_above;
pub use crate::sheet::plan::{Choices, Row, Trouble};
pub use crate::sheet::units::NameDoubt;
pub use crate::sheet::when::{LONG_TERM, Why};
pub use corrected::SheetCorrection;
use form::{cells, led_alike, next};
pub use in_hand::Said;
use in_hand::table;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// How many values of a column are shown.
const SAMPLES: usize = 3;

/// What can be written for every row, whether or not the list has a column for it.
const ALWAYS: [Column; 4] = [Column::Title, Column::Lead, Column::Due, Column::Received];

/// A head that begins in a row, counted from 0, and is so many rows high. Answered by none if no such
/// sheet is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct SheetHead {
    /// The command that brought the spreadsheet.
    pub of: [u8; 16],
    /// Which of its sheets.
    pub sheet: usize,
    /// The head's first row.
    pub at: usize,
    /// How many rows it has. If it has none, a person has to name each column.
    pub height: usize,
}

impl Ask for SheetHead {
    type Answer = Option<Head>;

    fn answer(&self, held: &mut Held) -> Option<Head> {
        let table = table(held.sheets.as_ref(), &self.of, self.sheet)?;
        Some(head_at(table, self.at, self.height))
    }

    fn is_touched(&self, change: &Change) -> bool {
        change.ledger
    }
}

/// The rows that are shown, by what becomes of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Which {
    /// All rows.
    All,
    /// Those that are registered.
    Ready,
    /// Those that a person must settle first.
    Unsettled,
    /// Those that are not registered.
    Left,
    /// Those whose matter the ledger has already, but with other content.
    Again,
}

impl Which {
    const fn has(self, fate: Fate) -> bool {
        matches!(
            (self, fate),
            (Self::All, _)
                | (Self::Ready, Fate::Ready)
                | (Self::Unsettled, Fate::Unsettled)
                | (Self::Left, Fate::Left(_))
                | (Self::Again, Fate::Again(_))
        )
    }
}

/// A list as it is shown. Answered by [`Shown`]; none where its sheet is not held.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SheetList {
    /// The list.
    pub said: Said,
    /// Which of its rows.
    pub which: Which,
    /// How many of them at most.
    pub count: usize,
    /// The row that is being settled. It is shown even if it no longer belongs to `which`.
    pub open: Option<usize>,
}

/// What is shown of a list.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shown {
    /// The columns that have anything in them, each with its first values under the head.
    pub samples: Vec<(usize, Vec<String>)>,
    /// The year that stands above the head, to be offered to a person.
    pub year_above: Option<i32>,
    /// How many rows there are of each kind.
    pub counts: Counts,
    /// How many matters are corrected, and how many reports of units are recorded.
    pub acts: (usize, usize),
    /// The cells that cannot be read and are not held against the ledger.
    pub unread: Vec<(usize, Column)>,
    /// Matters that came of the same list before, are open, and stand in it no more.
    pub gone: Vec<Gone>,
    /// What was said of earlier lists and would settle something of this one.
    pub offers: Vec<Offer>,
    /// How many units will be registered with what is ready.
    pub new_units: usize,
    /// The names that the registry does not know, those first of which something must be said.
    pub names: Vec<Name>,
    /// How many rows there are of the sort that was asked for.
    pub total: usize,
    /// The rows.
    pub rows: Vec<Line>,
    /// The cells of the row that is being settled.
    pub cells: Vec<Written>,
    /// If a person has just said who leads in the row that is being settled: the other rows of the same units in which
    /// nobody has said who leads.
    pub led_alike: Vec<usize>,
    /// The next row that must be settled, after the one that is being settled.
    pub next: Option<usize>,
    /// The columns that the sheet hides.
    pub hidden_columns: Vec<usize>,
}

/// A row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// What was read.
    pub row: Row,
    /// What becomes of it.
    pub fate: Fate,
    /// For each of its units, whether it is unknown to the registry.
    pub new: Vec<bool>,
    /// What its cells say of which something must be settled, in the order of its troubles.
    pub said: Vec<String>,
    /// What the ledger has of it.
    pub again: Option<Again>,
}

/// A cell of the row that is being settled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Written {
    /// What the column holds.
    pub column: Column,
    /// What is read: what a person wrote, or else what the sheet says.
    pub shown: String,
    /// What the sheet says.
    pub written: String,
    /// Whether something of it must be settled.
    pub is_asked: bool,
    /// If it has been corrected: the other rows that say the same, or in which it is asked too and says
    /// nothing, and that have not been settled otherwise.
    pub alike: Vec<usize>,
}

impl Ask for SheetList {
    type Answer = Option<Shown>;

    fn answer(&self, held: &mut Held) -> Option<Shown> {
        let known = held.known();
        let table = table(held.sheets.as_ref(), &self.said.of, self.said.sheet)?;
        let reading = self.said.reading(table);
        let list = self.said.list(held, &known)?;
        let shown: Vec<&(Row, Fate)> = list
            .rows
            .iter()
            .filter(|(row, fate)| self.which.has(*fate) || self.open == Some(row.at))
            .collect();
        let needed =
            shown.iter().position(|(row, _)| self.open == Some(row.at)).map_or(0, |n| n + 1);
        let line = |(row, fate): &(Row, Fate)| Line {
            new: row.units.iter().map(|unit| known.unit(&unit.name).is_none()).collect(),
            said: row.troubles.iter().map(|trouble| said(&reading, row, trouble)).collect(),
            again: list.known.rows.get(&row.at).cloned(),
            row: row.clone(),
            fate: *fate,
        };
        let acts = list.acts(&self.said.choices, &self.said.settled, &known);
        let offers = held.sheets.as_ref().map(|sheets| sheets.learned.offers(&reading, &list));
        let open = self.open.filter(|at| list.row(*at).is_some());
        Some(Shown {
            samples: samples(table, self.said.head.first),
            year_above: year_above(&self.said.head),
            counts: list.counts,
            unread: unread(&list),
            offers: offers.unwrap_or_default(),
            acts: (acts.corrected.len(), acts.reports.len() + acts.new_reports.len()),
            new_units: acts.units.len(),
            total: shown.len(),
            // The row that is being settled is among them wherever it stands.
            rows: shown.iter().take(self.count.max(needed)).map(|one| line(one)).collect(),
            cells: open.map(|at| cells(&reading, &list, at)).unwrap_or_default(),
            led_alike: open.map(|at| led_alike(&self.said, &list, at)).unwrap_or_default(),
            next: next(&list, open),
            hidden_columns: hidden_columns(table),
            names: list.names,
            gone: list.known.gone,
        })
    }

    fn is_touched(&self, change: &Change) -> bool {
        change.touches_matters()
    }
}

/// The cells of rows that the ledger has which cannot be read.
fn unread(list: &List) -> Vec<(usize, Column)> {
    let again = list.rows.iter().filter(|(_, fate)| matches!(fate, Fate::Again(_)));
    let again = again.filter_map(|(row, _)| Some((row.at, list.known.rows.get(&row.at)?)));
    let cells = again.flat_map(|(at, again)| {
        again.unread.iter().filter_map(move |unread| Some((at, column_of(&unread.why)?)))
    });
    cells.collect::<BTreeSet<_>>().into_iter().collect()
}

/// The columns that are not empty, with the first values of each.
fn samples(table: &Table, first: usize) -> Vec<(usize, Vec<String>)> {
    let width = table.rows.first().map_or(0, Vec::len);
    let rows = table.rows.iter().skip(first);
    let rows = rows.filter(|row| row.iter().any(|cell| !cell.is_empty())).take(SAMPLES);
    let rows: Vec<_> = rows.collect();
    let is_used =
        |n: &usize| table.rows.iter().any(|row| row.get(*n).is_some_and(|c| !c.is_empty()));
    let values = |n: usize| {
        let cells = rows.iter().map(|row| row.get(n).map(ToString::to_string).unwrap_or_default());
        (n, cells.collect())
    };
    (0..width).filter(is_used).map(values).collect()
}

/// The columns that the sheet hides and that have anything in them.
fn hidden_columns(table: &Table) -> Vec<usize> {
    let is_used =
        |n: &usize| table.rows.iter().any(|row| row.get(*n).is_some_and(|c| !c.is_empty()));
    table.hidden_columns.iter().copied().filter(is_used).collect()
}
