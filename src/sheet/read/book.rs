//! Workbooks: of the Open XML kind, old binary ones, and those of the Open Document kind.

use super::compound::Padded;
use super::grid::{COLUMNS, Cells, ROWS};
use super::look::{Look, Looks, Shows};
use super::{binary, hidden, open_document};
use crate::domain::Date;
use crate::sheet::error::SheetError;
use crate::sheet::{Cell, Epoch, Flaw, Table, YEARS};
use calamine::{
    Data, DataRef, Dimensions, Font, Ods, Range, Reader, Sheet, SheetVisible, Style, Xls, XlsError,
    Xlsx, XlsxError,
};
use chrono::Datelike as _;
use std::collections::BTreeSet;
use std::io::Cursor;

type Bytes<'b> = Cursor<&'b [u8]>;

/// The most places of a sheet of an `.xls`, for all of which the library makes room at once, empty or not.
const AREA: usize = 4 << 20;

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
    let mut found = hidden::xlsx(bytes);
    let epoch = if book.has_1904_epoch() { Epoch::Y1904 } else { Epoch::Y1900 };
    let sheets = book.sheets_metadata().to_vec();
    let read = |sheet: &Sheet| {
        let found = found.remove(&sheet.name).unwrap_or_default();
        let table = grid(&mut book, &sheet.name, found.looks).map(|mut cells| {
            cells.epoch = epoch;
            hide(&mut cells, found.hidden);
            cells
        });
        of(sheet, table)
    };
    Ok(sheets.iter().map(read).collect())
}

fn hide(cells: &mut Cells, hidden: hidden::Hidden) {
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

fn grid(book: &mut Xlsx<Bytes<'_>>, name: &str, looks: Looks) -> Result<Cells, SheetError> {
    let broken = |error: XlsxError| damaged(name, &error);
    let mut cells = Cells::default();
    let looks = seen(book, name, looks).map_err(broken)?;
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
        let look = looks.get(&(row, column)).copied().unwrap_or_default();
        cells.put_as(row, column, value, look);
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

/// Adds the cells that do not look like their values as a whole to those of which a part does not.
fn seen(book: &mut Xlsx<Bytes<'_>>, name: &str, mut looks: Looks) -> Result<Looks, XlsxError> {
    let mut reader = match book.worksheet_cells_reader(name) {
        Err(XlsxError::NotAWorksheet(_)) => return Ok(looks),
        reader => reader?,
    };
    let palette: Vec<Look> = reader.styles().iter().map(look).collect();
    // Most sheets have only plain cells, and need no second reading.
    if palette.iter().any(|look| !look.is_plain()) {
        while let Some((row, column, style)) = reader.next_style_id()? {
            let place = place((row, column));
            if place.0 >= ROWS || place.1 >= COLUMNS {
                break;
            }
            let look = palette.get(style).copied().unwrap_or_default();
            if !look.is_plain() {
                let seen = looks.entry(place).or_default();
                *seen = Look { is_struck: look.is_struck || seen.is_struck, ..look };
            }
        }
    }
    Ok(looks)
}

fn look(style: &Style) -> Look {
    let format = style.number_format.as_ref();
    let numbered = |id: u32| Shows::of_number(id).filter(|_| id < 164);
    let shows = format.map(|format| {
        format.format_id.and_then(numbered).unwrap_or_else(|| Shows::of(&format.format_code))
    });
    let is_struck = style.font.as_ref().is_some_and(Font::has_strikethrough);
    Look { shows: shows.unwrap_or_default(), is_struck }
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
    // What is hidden is marked, or else nothing of the workbook is taken. One that is cut off ends here.
    let found = binary::found(bytes);
    let found = found.ok_or_else(|| damaged("", &XlsError::EoStream("Workbook")))?;
    if found.iter().any(|found| found.area > AREA) {
        return Err(SheetError::TooMany(String::new()));
    }
    let mut found = found.into_iter();
    let mut book: Xls<_> = Xls::new(Padded::of(bytes)).map_err(|error| match error {
        XlsError::Password => SheetError::Encrypted,
        error => damaged("", &error),
    })?;
    let epoch = if book.has_1904_epoch() { Epoch::Y1904 } else { Epoch::Y1900 };
    let sheets = book.sheets_metadata().to_vec();
    let read = |sheet: &Sheet| {
        let found = found.next().unwrap_or_default();
        let formulas = book.worksheet_formula(&sheet.name).unwrap_or_default();
        let range = book.worksheet_range(&sheet.name).map_err(|error| damaged(&sheet.name, &error));
        let merged = book.merge_cells_by_sheet_name(&sheet.name).unwrap_or_default();
        let cells = range.map(|range| {
            let mut cells = ranged(&range, &found.looks);
            let is_blank = |value: &Data| matches!(value, Data::String(text) if text.is_empty());
            let blank: BTreeSet<_> =
                placed(&range).filter(|(_, value)| is_blank(value)).map(|(at, _)| at).collect();
            for ((row, column), formula) in placed(&formulas).filter(|(at, _)| blank.contains(at)) {
                cells.put(row, column, Cell::Flawed(Flaw::NoResult, format!("={formula}")));
            }
            cells.epoch = epoch;
            hide(&mut cells, found.hidden);
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
    let mut found = open_document::found(bytes);
    let sheets = book.sheets_metadata().to_vec();
    let read = |sheet: &Sheet| {
        let range = book.worksheet_range(&sheet.name).map_err(|error| damaged(&sheet.name, &error));
        let cells = range.map(|range| {
            let found = found.remove(&sheet.name).unwrap_or_default();
            let mut cells = ranged(&range, &found.looks);
            hide(&mut cells, found.hidden);
            cells
        });
        of(sheet, cells)
    };
    Ok(sheets.iter().map(read).collect())
}

fn ranged(range: &Range<Data>, looks: &Looks) -> Cells {
    let mut cells = Cells::default();
    for ((row, column), value) in placed(range) {
        let look = looks.get(&(row, column)).copied().unwrap_or_default();
        cells.put_as(row, column, cell(value), look);
    }
    cells
}

/// What stands in a range, with its places in the sheet.
fn placed<T: calamine::CellType>(range: &Range<T>) -> impl Iterator<Item = ((usize, usize), &T)> {
    let (top, left) = range.start().map(place).unwrap_or_default();
    range.used_cells().map(move |(row, column, value)| ((top + row, left + column), value))
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
