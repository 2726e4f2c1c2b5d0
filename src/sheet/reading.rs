//! A list under its head, and what its cells say: what a person has written stands over what the sheet
//! says.

use super::answers::Answers;
use super::column::Column;
use super::head::Head;
use super::plan::{Choices, Trouble};
use super::{Cell, Table};
use std::collections::BTreeSet;

/// A list under its head, read by what people have said of it.
#[derive(Debug, Clone, Copy)]
pub struct Reading<'a> {
    /// The sheet.
    pub table: &'a Table,
    /// Its head, with the columns as a person has corrected them.
    pub head: &'a Head,
    /// What was said of the whole list.
    pub choices: &'a Choices,
    /// What was said of its rows and names.
    pub settled: &'a Answers,
}

impl Reading<'_> {
    /// The places of the rows under the head that have anything in them.
    pub fn places(&self) -> impl Iterator<Item = usize> {
        let rows = self.table.rows.iter().enumerate().skip(self.head.first);
        rows.filter(|(_, cells)| cells.iter().any(|cell| !cell.is_empty())).map(|(n, _)| n + 1)
    }

    /// The different things that the sheet says in a row under the columns of a kind.
    fn different(&self, at: usize, wanted: Column) -> Vec<&Cell> {
        let columns = self.columns(at).iter().zip(self.cells(at));
        let mut cells: Vec<&Cell> = Vec::new();
        for (column, cell) in columns {
            if *column == wanted && !cell.is_empty() && !cells.contains(&cell) {
                cells.push(cell);
            }
        }
        cells
    }

    /// Whether the sheet says several things in a row under the columns of a kind, and no person has said which holds.
    pub fn is_several(&self, at: usize, wanted: Column) -> bool {
        self.different(at, wanted).len() > 1 && !self.settled.cells.contains_key(&(at, wanted))
    }

    /// What the sheet says in a row under the columns of a kind. Where several say different things,
    /// all of them: nothing is dropped.
    pub fn written(&self, at: usize, wanted: Column) -> Cell {
        let cells = self.different(at, wanted);
        match *cells.as_slice() {
            [] => Cell::Empty,
            [one] => one.clone(),
            // One that has no value makes the others doubtful.
            _ if let Some(flawed) = cells.iter().find(|cell| matches!(cell, Cell::Flawed(..))) => {
                (*flawed).clone()
            }
            _ => {
                let texts: Vec<String> = cells.iter().map(ToString::to_string).collect();
                Cell::Text(texts.join(if wanted == Column::Content { "\n" } else { "；" }))
            }
        }
    }

    /// What is read: what a person wrote, or else what the sheet says.
    pub fn shown(&self, at: usize, wanted: Column) -> Cell {
        match self.settled.cells.get(&(at, wanted)) {
            Some(text) => Cell::text(text),
            None => self.written(at, wanted),
        }
    }

    /// The other rows that say the same as this one in a column and of which nobody has said anything
    /// else: what was settled here may hold for them.
    pub fn alike(&self, at: usize, column: Column) -> Vec<usize> {
        let written = self.written(at, column).to_string();
        if written.is_empty() {
            return Vec::new();
        }
        self.places()
            .filter(|other| {
                *other != at
                    && !self.settled.cells.contains_key(&(*other, column))
                    && self.written(*other, column).to_string() == written
            })
            .collect()
    }

    /// What the columns of a row hold: those of its own table.
    pub fn columns(&self, at: usize) -> &[Column] {
        let further = at.checked_sub(1).and_then(|n| self.head.further_of(n));
        further.and_then(|further| further.columns.as_ref()).unwrap_or(&self.head.columns)
    }

    /// Whether a row stands in a further table whose columns are not those of the first.
    pub fn is_further(&self, at: usize) -> bool {
        let further = at.checked_sub(1).and_then(|n| self.head.further_of(n));
        further.is_some_and(|further| further.columns.is_some())
    }

    /// For what a row may be none: whether that is so, and what a person has said of all such rows.
    pub fn doubtful(&self, at: usize) -> [(Trouble, bool, Option<bool>); 3] {
        let is_in = |rows: &BTreeSet<usize>| at.checked_sub(1).is_some_and(|n| rows.contains(&n));
        [
            (Trouble::Hidden, is_in(&self.table.hidden_rows), self.choices.hidden),
            (Trouble::Struck, is_in(&self.table.struck_rows), self.choices.struck),
            (Trouble::Further, self.is_further(at), self.choices.further),
        ]
    }

    /// The cells of a row.
    pub fn cells(&self, at: usize) -> &[Cell] {
        let row = at.checked_sub(1).and_then(|n| self.table.rows.get(n));
        row.map(Vec::as_slice).unwrap_or_default()
    }
}
