//! Reading `.xlsx`, `.csv`, and what is pasted from a spreadsheet.

use super::{Cell, Table};
use crate::domain::Date;
use calamine::{Data, Reader as _, Xlsx};
use std::io::Cursor;

/// The greatest file, 32 MiB; a sheet is kept by hand.
const BYTES: usize = 32 << 20;
/// The most rows and columns of a sheet.
const ROWS: usize = 20_000;
const COLUMNS: usize = 100;

/// Why a file is not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SheetError {
    /// Larger than 32 MiB, or more than 20,000 rows or 100 columns in a sheet.
    TooLarge,
    /// Neither `.xlsx` nor text, or damaged; in the reader's words.
    Unreadable(String),
    /// No sheet has anything in it.
    Empty,
}

/// Reads a file by what it is: a workbook of the Open XML kind, or text with separators.
///
/// # Errors
/// It is too large, damaged, or empty. The old `.xls` is not read: save it anew as `.xlsx`.
pub fn read(bytes: &[u8]) -> Result<Vec<Table>, SheetError> {
    if bytes.len() > BYTES {
        return Err(SheetError::TooLarge);
    }
    let tables = if bytes.starts_with(b"PK") {
        workbook(bytes)?
    } else if bytes.starts_with(b"\xd0\xcf\x11\xe0") {
        return Err(SheetError::Unreadable(".xls".to_owned()));
    } else {
        vec![separated(&decoded(bytes))?]
    };
    let tables: Vec<Table> = tables.into_iter().filter(|table| !table.rows.is_empty()).collect();
    if tables.is_empty() { Err(SheetError::Empty) } else { Ok(tables) }
}

/// Reads what was pasted.
///
/// # Errors
/// It is too large or empty.
pub fn pasted(text: &str) -> Result<Table, SheetError> {
    if text.len() > BYTES {
        return Err(SheetError::TooLarge);
    }
    let table = separated(text)?;
    if table.rows.is_empty() { Err(SheetError::Empty) } else { Ok(table) }
}

/// Text is UTF-8, or else GB 18030, in which Chinese spreadsheets save `.csv`.
fn decoded(bytes: &[u8]) -> String {
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => encoding_rs::GB18030.decode(bytes).0.into_owned(),
    }
}

fn separated(text: &str) -> Result<Table, SheetError> {
    let text = text.trim_start_matches('\u{feff}');
    let head = text.lines().next().unwrap_or_default();
    let delimiter = if text.contains('\t') {
        b'\t'
    } else if head.contains(';') && !head.contains(',') {
        b';'
    } else {
        b','
    };
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .from_reader(text.as_bytes());
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|error| SheetError::Unreadable(error.to_string()))?;
        rows.push(record.iter().map(Cell::text).collect());
    }
    table(String::new(), rows)
}

fn workbook(bytes: &[u8]) -> Result<Vec<Table>, SheetError> {
    let unreadable = |error: calamine::XlsxError| SheetError::Unreadable(error.to_string());
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(unreadable)?;
    let mut tables = Vec::new();
    for name in book.sheet_names() {
        let range = book.worksheet_range(&name).map_err(unreadable)?;
        let (height, width) = range.get_size();
        if height > ROWS || width > COLUMNS {
            return Err(SheetError::TooLarge);
        }
        let mut rows: Vec<Vec<Cell>> =
            range.rows().map(|row| row.iter().map(cell).collect()).collect();
        let (top, left) = range.start().unwrap_or_default();
        let merged = book.merge_cells_by_sheet_name(&name).map_err(unreadable)?;
        for area in merged {
            let at = |(row, column): (u32, u32)| {
                let row = usize::try_from(row.checked_sub(top)?).ok()?;
                Some((row, usize::try_from(column.checked_sub(left)?).ok()?))
            };
            if let (Some(start), Some(end)) = (at(area.start), at(area.end)) {
                fill(&mut rows, start, end);
            }
        }
        tables.push(table(name, rows)?);
    }
    Ok(tables)
}

/// What a merged cell shows stands in each of its cells.
fn fill(rows: &mut [Vec<Cell>], start: (usize, usize), end: (usize, usize)) {
    let shown = rows.get(start.0).and_then(|row| row.get(start.1)).cloned().unwrap_or_default();
    for row in rows.iter_mut().take(end.0 + 1).skip(start.0) {
        for cell in row.iter_mut().take(end.1 + 1).skip(start.1) {
            *cell = shown.clone();
        }
    }
}

#[allow(clippy::cast_possible_truncation, reason = "whole and within bounds, as asked before")]
fn cell(data: &Data) -> Cell {
    match data {
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => Cell::text(text),
        Data::Int(number) => Cell::Number(*number),
        Data::Float(number) if number.fract() == 0.0 && number.abs() < 1e15 => {
            Cell::Number(*number as i64)
        }
        Data::Float(number) => Cell::text(&number.to_string()),
        Data::Bool(truth) => Cell::text(&truth.to_string()),
        Data::DateTime(moment) if moment.is_datetime() => {
            let (year, month, day, ..) = moment.to_ymd_hms_milli();
            Date::from_ymd_opt(year.into(), month.into(), day.into())
                .map_or_else(|| Cell::text(&moment.to_string()), Cell::Date)
        }
        Data::DateTime(span) => Cell::text(&span.to_string()),
        Data::Error(error) => Cell::text(&format!("{error:?}")),
        Data::Empty => Cell::Empty,
    }
}

/// Rows of one length, without the empty ones at the end.
fn table(name: String, mut rows: Vec<Vec<Cell>>) -> Result<Table, SheetError> {
    while rows.last().is_some_and(|row| row.iter().all(Cell::is_empty)) {
        rows.pop();
    }
    let width = rows.iter().map(Vec::len).max().unwrap_or(0);
    if rows.len() > ROWS || width > COLUMNS {
        return Err(SheetError::TooLarge);
    }
    for row in &mut rows {
        row.resize(width, Cell::Empty);
    }
    Ok(Table { name, rows })
}
