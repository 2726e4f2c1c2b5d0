//! Workbooks: of the Open XML kind, old binary ones, and those of the Open Document kind.

use super::grid::Cells;
use super::{binary, hidden};
use crate::domain::Date;
use crate::sheet::error::SheetError;
use crate::sheet::{Cell, Epoch, Flaw, Table, YEARS};
use calamine::{
    Data, DataRef, Dimensions, Ods, Range, Reader, Sheet, SheetVisible, Xls, XlsError, Xlsx,
    XlsxError,
};
use chrono::Datelike as _;
use std::io::Cursor;

type Bytes<'b> = Cursor<&'b [u8]>;

fn damaged(sheet: &str, error: &impl std::fmt::Display) -> SheetError {
    SheetError::Damaged(sheet.to_owned(), error.to_string())
}

/// Reads an `.xlsx`.
///
/// # Errors
/// It is damaged, or behind a password.
pub(super) fn xlsx(bytes: &[u8]) -> Result<Vec<Table>, SheetError> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|error| match error {
        XlsxError::Password => SheetError::Encrypted,
        error => damaged("", &error),
    })?;
    let mut hidden = hidden::xlsx(bytes);
    let epoch = if book.has_1904_epoch() { Epoch::Y1904 } else { Epoch::Y1900 };
    let sheets = book.sheets_metadata().to_vec();
    let read = |sheet: &Sheet| {
        let table = grid(&mut book, &sheet.name).map(|mut cells| {
            cells.epoch = epoch;
            hide(&mut cells, hidden.remove(&sheet.name));
            cells
        });
        of(sheet, table)
    };
    Ok(sheets.iter().map(read).collect())
}

fn hide(cells: &mut Cells, hidden: Option<hidden::Hidden>) {
    let hidden = hidden.unwrap_or_default();
    (cells.hidden_rows, cells.hidden_columns) = (hidden.rows, hidden.columns);
}

/// A sheet, or why it alone is not read.
fn of(sheet: &Sheet, cells: Result<Cells, SheetError>) -> Table {
    let is_hidden = sheet.visible != SheetVisible::Visible;
    match cells {
        Ok(mut cells) => {
            cells.is_hidden = is_hidden;
            cells.table(sheet.name.clone())
        }
        Err(error) => {
            Table { name: sheet.name.clone(), is_hidden, refused: Some(error), ..Table::default() }
        }
    }
}

fn grid(book: &mut Xlsx<Bytes<'_>>, name: &str) -> Result<Cells, SheetError> {
    let broken = |error: XlsxError| damaged(name, &error);
    let mut cells = Cells::default();
    let mut reader = match book.worksheet_cells_reader(name) {
        Ok(reader) => reader,
        // A sheet that is a chart has no cells.
        Err(XlsxError::NotAWorksheet(_)) => return Ok(cells),
        Err(error) => return Err(broken(error)),
    };
    while let Some(next) = reader.next_cell_with_formula().map_err(broken)? {
        let (row, column) = place(next.pos);
        let value = match (next.value, next.formula) {
            (DataRef::Empty, Some(formula)) => Cell::Flawed(Flaw::NoResult, format!("={formula}")),
            (value, _) => cell(&Data::from(value)),
        };
        cells.put(row, column, value);
        if cells.is_too_large() {
            return Ok(cells);
        }
    }
    drop(reader);
    for area in book.merge_cells_by_sheet_name(name).map_err(broken)? {
        merge(&mut cells, area);
    }
    Ok(cells)
}

fn merge(cells: &mut Cells, area: Dimensions) {
    let ((top, left), (bottom, right)) = (place(area.start), place(area.end));
    cells.merge((top, bottom), (left, right));
}

/// Reads an `.xls` or an `.et`.
///
/// # Errors
/// It is damaged, or behind a password.
pub(super) fn xls(bytes: &[u8]) -> Result<Vec<Table>, SheetError> {
    let mut book: Xls<_> = Xls::new(Cursor::new(bytes)).map_err(|error| match error {
        XlsError::Password => SheetError::Encrypted,
        error => damaged("", &error),
    })?;
    let epoch = if book.has_1904_epoch() { Epoch::Y1904 } else { Epoch::Y1900 };
    // What is hidden is marked, or else nothing of the workbook is taken.
    let hidden = binary::hidden(bytes);
    let mut hidden =
        hidden.ok_or_else(|| damaged("", &XlsError::EoStream("Workbook")))?.into_iter();
    let sheets = book.sheets_metadata().to_vec();
    let read = |sheet: &Sheet| {
        let hidden = hidden.next();
        let range = book.worksheet_range(&sheet.name).map_err(|error| damaged(&sheet.name, &error));
        let merged = book.merge_cells_by_sheet_name(&sheet.name).unwrap_or_default();
        let cells = range.map(|range| {
            let mut cells = ranged(&range);
            cells.epoch = epoch;
            hide(&mut cells, hidden);
            for area in merged {
                merge(&mut cells, area);
            }
            cells
        });
        of(sheet, cells)
    };
    Ok(sheets.iter().map(read).collect())
}

/// Reads an `.ods`.
///
/// # Errors
/// It is damaged, or behind a password.
pub(super) fn ods(bytes: &[u8]) -> Result<Vec<Table>, SheetError> {
    let mut book: Ods<_> = Ods::new(Cursor::new(bytes)).map_err(|error| match error {
        calamine::OdsError::Password => SheetError::Encrypted,
        error => damaged("", &error),
    })?;
    let mut hidden = hidden::ods(bytes);
    let sheets = book.sheets_metadata().to_vec();
    let read = |sheet: &Sheet| {
        let range = book.worksheet_range(&sheet.name).map_err(|error| damaged(&sheet.name, &error));
        let cells = range.map(|range| {
            let mut cells = ranged(&range);
            hide(&mut cells, hidden.remove(&sheet.name));
            cells
        });
        of(sheet, cells)
    };
    Ok(sheets.iter().map(read).collect())
}

fn ranged(range: &Range<Data>) -> Cells {
    let mut cells = Cells::default();
    let (top, left) = range.start().map(place).unwrap_or_default();
    for (row, column, value) in range.used_cells() {
        cells.put(top + row, left + column, cell(value));
    }
    cells
}

fn place((row, column): (u32, u32)) -> (usize, usize) {
    let at = |n: u32| usize::try_from(n).unwrap_or(usize::MAX);
    (at(row), at(column))
}

#[allow(clippy::cast_possible_truncation, reason = "whole and within bounds, as asked before")]
fn cell(value: &Data) -> Cell {
    let flawed = |flaw, said: &str| Cell::Flawed(flaw, said.to_owned());
    match value {
        Data::String(text) => Cell::text(text),
        Data::DateTimeIso(text) => {
            match text.get(..10).and_then(|date| date.parse::<Date>().ok()) {
                Some(date) if YEARS.contains(&date.year()) => Cell::Date(date),
                _ => flawed(Flaw::NoDate, text),
            }
        }
        Data::DurationIso(text) => flawed(Flaw::Duration, text),
        Data::Int(number) => Cell::Number(*number),
        Data::Float(number) if number.fract() == 0.0 && number.abs() < 1e15 => {
            Cell::Number(*number as i64)
        }
        Data::Float(number) => Cell::Decimal(number.to_string()),
        Data::Bool(truth) => flawed(Flaw::Truth, if *truth { "TRUE" } else { "FALSE" }),
        Data::DateTime(moment) if moment.is_datetime() => {
            let (year, month, day, ..) = moment.to_ymd_hms_milli();
            let date = Date::from_ymd_opt(year.into(), month.into(), day.into());
            match date {
                Some(date) if YEARS.contains(&date.year()) => Cell::Date(date),
                Some(date) if moment.as_f64() >= 1.0 => flawed(Flaw::NoDate, &date.to_string()),
                _ => flawed(Flaw::NoDate, &moment.as_f64().to_string()),
            }
        }
        Data::DateTime(span) => flawed(Flaw::Duration, &span.to_string()),
        Data::Error(error) => flawed(Flaw::Error, &error.to_string()),
        Data::Empty => Cell::Empty,
    }
}
