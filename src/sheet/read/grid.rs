//! Cells put into their places, within the limits of a list.

use super::look::Look;
use crate::sheet::error::SheetError;
use crate::sheet::{Area, Cell, Epoch, Flaw, Table};
use std::collections::BTreeSet;

/// The most rows and columns of a sheet.
pub(super) const ROWS: usize = 20_000;
pub(super) const COLUMNS: usize = 100;

/// A sheet in the making.
#[derive(Debug, Default)]
pub(super) struct Cells {
    rows: Vec<Vec<Cell>>,
    is_too_large: bool,
    merged: Vec<Area>,
    struck: BTreeSet<(usize, usize)>,
    /// The rows that the sheet hides, counted from 0.
    pub hidden_rows: BTreeSet<usize>,
    /// The columns that it hides.
    pub hidden_columns: BTreeSet<usize>,
    /// How it counts days.
    pub epoch: Epoch,
    /// Whether the workbook hides it.
    pub is_hidden: bool,
}

impl Cells {
    /// Rows of texts.
    pub fn of_texts(rows: Vec<Vec<String>>) -> Self {
        let mut cells = Self::default();
        for (row, texts) in rows.into_iter().enumerate() {
            for (column, text) in texts.into_iter().enumerate() {
                cells.put(row, column, Cell::text(&text));
            }
        }
        cells
    }

    /// Puts a cell into its place, which is looked at before room is made for it: a file of a few bytes
    /// can name a cell in the last row of the last column.
    pub fn put(&mut self, row: usize, column: usize, value: Cell) {
        if value.is_empty() || self.is_too_large {
            return;
        }
        if row >= ROWS || column >= COLUMNS {
            self.is_too_large = true;
            self.rows = Vec::new();
            return;
        }
        if self.rows.len() <= row {
            self.rows.resize(row + 1, Vec::new());
        }
        if let Some(cells) = self.rows.get_mut(row) {
            if cells.len() <= column {
                cells.resize(column + 1, Cell::Empty);
            }
            if let Some(place) = cells.get_mut(column) {
                *place = value;
            }
        }
    }

    /// Puts a cell into its place as it looks.
    pub fn put_as(&mut self, row: usize, column: usize, value: Cell, look: Look) {
        if look.is_struck && !value.is_empty() {
            self.struck.insert((row, column));
        }
        self.put(row, column, look.see(value));
    }

    /// Whether it has outgrown what is read of a sheet.
    pub const fn is_too_large(&self) -> bool {
        self.is_too_large
    }

    /// Merges cells, from the first to the last one.
    pub fn merge(&mut self, rows: (usize, usize), columns: (usize, usize)) {
        let area = Area { rows, columns };
        if rows != (rows.0, rows.0) || columns != (columns.0, columns.0) {
            self.merged.push(area);
        }
    }

    /// The sheet: rows of one length, without empty ones at the end; what a merged cell shows stands in
    /// each of its cells.
    pub fn table(mut self, name: String) -> Table {
        let table =
            Table { name, is_hidden: self.is_hidden, epoch: self.epoch, ..Table::default() };
        if self.is_too_large {
            let refused = Some(SheetError::TooMany(table.name.clone()));
            return Table { refused, ..table };
        }
        let width = self.rows.iter().map(Vec::len).max().unwrap_or(0);
        for row in &mut self.rows {
            row.resize(width, Cell::Empty);
        }
        let struck_rows = strike(&mut self.rows, &self.struck);
        for area in &self.merged {
            fill(&mut self.rows, *area);
        }
        while self.rows.last().is_some_and(|row| row.iter().all(Cell::is_empty)) {
            self.rows.pop();
        }
        Table {
            rows: self.rows,
            hidden_rows: self.hidden_rows,
            hidden_columns: self.hidden_columns,
            struck_rows,
            merged: self.merged,
            ..table
        }
    }
}

/// Takes their values from struck cells. Where all that a row says is struck, its cells keep them, and the row is given.
/// Its number may stand as it was.
fn strike(rows: &mut [Vec<Cell>], struck: &BTreeSet<(usize, usize)>) -> BTreeSet<usize> {
    let mut struck_rows = BTreeSet::new();
    for n in struck.iter().map(|(row, _)| *row).collect::<BTreeSet<_>>() {
        let Some(row) = rows.get_mut(n) else { continue };
        let is_whole = row.iter().enumerate().all(|(column, cell)| {
            matches!(cell, Cell::Empty | Cell::Number(_)) || struck.contains(&(n, column))
        });
        if is_whole {
            struck_rows.insert(n);
            continue;
        }
        let cells = row.iter_mut().enumerate();
        for (_, cell) in cells.filter(|(column, _)| struck.contains(&(n, *column))) {
            *cell = Cell::Flawed(Flaw::Struck, cell.to_string());
        }
    }
    struck_rows
}

fn fill(rows: &mut [Vec<Cell>], area: Area) {
    let (start, left) = (area.rows.0, area.columns.0);
    let shown = rows.get(start).and_then(|row| row.get(left)).cloned().unwrap_or_default();
    for row in rows.iter_mut().take(area.rows.1.saturating_add(1)).skip(start) {
        for cell in row.iter_mut().take(area.columns.1.saturating_add(1)).skip(left) {
            *cell = shown.clone();
        }
    }
}
