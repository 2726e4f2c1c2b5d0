//! The form that settles a row: its cells, which of them are asked, and which other rows are like it.

use super::{ALWAYS, Said, Written};
use crate::sheet::column::Column;
use crate::sheet::doubt::column_of;
use crate::sheet::list::{Fate, List};
use crate::sheet::plan::{Row, Trouble};
use crate::sheet::reading::Reading;
use std::collections::BTreeSet;

/// The next row that must be settled, from one on and then from the beginning.
pub(super) fn next(list: &List, open: Option<usize>) -> Option<usize> {
    let mut asked = list.rows.iter().filter(|(_, fate)| *fate == Fate::Unsettled);
    let mut asked = asked.by_ref().map(|(row, _)| row.at).filter(|at| open != Some(*at));
    let first = asked.next()?;
    if Some(first) > open { Some(first) } else { asked.find(|at| Some(*at) > open).or(Some(first)) }
}

/// The rows of the same units in which it is asked who leads, once it is said of this one.
pub(super) fn led_alike(said: &Said, list: &List, at: usize) -> Vec<usize> {
    let units = |row: &Row| row.units.iter().map(|unit| unit.name.clone()).collect::<BTreeSet<_>>();
    let Some((own, _)) = list.row(at).filter(|_| said.settled.leads.contains_key(&at)) else {
        return Vec::new();
    };
    let own = units(own);
    let is_alike = |row: &Row| {
        let asks = |one: &Trouble| matches!(one, Trouble::NoLead | Trouble::SeveralLeads);
        row.at != at && row.troubles.iter().any(asks) && units(row) == own
    };
    let unsettled = list.rows.iter().filter(|(_, fate)| *fate == Fate::Unsettled);
    unsettled.filter(|(row, _)| is_alike(row)).map(|(row, _)| row.at).collect()
}

/// What can be written for a row, in the order of the form.
pub(super) fn cells(reading: &Reading<'_>, list: &List, at: usize) -> Vec<Written> {
    let held = reading.columns(at);
    let asks = |row: &Row, column: Column| {
        row.troubles.iter().any(|trouble| match trouble {
            // Who leads is asked by itself, and when all came of the whole list.
            Trouble::NoLead | Trouble::SeveralLeads | Trouble::NotReceived => false,
            Trouble::NoUnit => column == unit_column(held),
            trouble => column_of(trouble) == Some(column),
        })
    };
    // A row's categories are its tags, each in a column of its own.
    let offered = Column::ALL.into_iter().filter(|column| {
        ALWAYS.contains(column)
            || (held.contains(column) && !matches!(column, Column::Ignored | Column::Tag))
    });
    let unsettled = || list.rows.iter().filter(|(_, fate)| *fate == Fate::Unsettled);
    let cell = |column| {
        let corrected = reading.settled.cells.contains_key(&(at, column));
        let written = reading.written(at, column).to_string();
        // Only of what was corrected, because many rows may say the same.
        let alike = match (corrected, written.is_empty()) {
            (false, _) => Vec::new(),
            (true, false) => reading.alike(at, column),
            (true, true) => {
                let is_alike = |row: &Row| {
                    row.at != at && asks(row, column) && reading.written(row.at, column).is_empty()
                };
                unsettled().filter(|(row, _)| is_alike(row)).map(|(row, _)| row.at).collect()
            }
        };
        Written {
            column,
            shown: reading.shown(at, column).to_string(),
            written,
            is_asked: list.row(at).is_some_and(|(row, _)| asks(row, column)),
            alike,
        }
    };
    offered.map(cell).collect()
}

/// The column in which a unit is asked that no column names: one that the list has.
fn unit_column(held: &[Column]) -> Column {
    let columns = [Column::Lead, Column::Units];
    columns.into_iter().find(|column| held.contains(column)).unwrap_or(Column::Lead)
}
