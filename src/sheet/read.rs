//! Reading `.xlsx`, `.csv`, and what is pasted from a spreadsheet.

use super::{Cell, Table, weight};
use crate::domain::Date;
use calamine::{Data, Reader as _, Xlsx};
use serde::{Deserialize, Serialize};
use std::io::Cursor;

/// The greatest file, 32 MiB; a sheet is kept by hand.
const BYTES: usize = 32 << 20;
/// The most rows and columns of a sheet.
const ROWS: usize = 20_000;
const COLUMNS: usize = 100;

/// Why a file is not read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum SheetError {
    /// Larger than 32 MiB.
    TooLarge,
    /// A workbook that comes to more than 256 MiB when it is unpacked.
    Unpacked,
    /// More than 20,000 rows or 100 columns, in the sheet of this name.
    TooMany(String),
    /// A workbook of the old kind (`.xls`, `.et`), or one behind a password: their files begin alike.
    OldOrLocked,
    /// A damaged workbook, or another archive: the sheet's name where it is known, the reader's words.
    Damaged(String, String),
    /// Neither a workbook nor text.
    NotText,
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
        weigh(bytes)?;
        workbook(bytes)?
    } else if bytes.starts_with(b"\xd0\xcf\x11\xe0") {
        return Err(SheetError::OldOrLocked);
    } else {
        vec![separated(&decoded(bytes)?)?]
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

/// Text is what its byte order mark says, or UTF-8, or else GB 18030, in which Chinese spreadsheets
/// save `.csv`. What none of them can read is no text: a guess would change names.
fn decoded(bytes: &[u8]) -> Result<String, SheetError> {
    let encoding = encoding_rs::Encoding::for_bom(bytes).map_or_else(
        || match std::str::from_utf8(bytes) {
            Ok(_) => encoding_rs::UTF_8,
            Err(_) => encoding_rs::GB18030,
        },
        |(encoding, _)| encoding,
    );
    let (text, _, failed) = encoding.decode(bytes);
    if failed || text.contains('\0') { Err(SheetError::NotText) } else { Ok(text.into_owned()) }
}

fn separated(text: &str) -> Result<Table, SheetError> {
    let text = text.trim_start_matches('\u{feff}');
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter(text))
        // A quote that nothing closes would swallow every row after it.
        .quoting(text.matches('"').count().is_multiple_of(2))
        .from_reader(text.as_bytes());
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|_| SheetError::NotText)?;
        rows.push(record.iter().map(Cell::text).collect());
    }
    table(String::new(), rows)
}

/// The separator that stands most often outside quotes; a tab wherever there is one.
fn delimiter(text: &str) -> u8 {
    let mut quoted = false;
    let (mut commas, mut semicolons) = (0_usize, 0_usize);
    for byte in text.bytes() {
        match byte {
            b'"' => quoted = !quoted,
            b'\t' if !quoted => return b'\t',
            b',' if !quoted => commas += 1,
            b';' if !quoted => semicolons += 1,
            _ => (),
        }
    }
    if semicolons > commas { b';' } else { b',' }
}

fn weigh(bytes: &[u8]) -> Result<(), SheetError> {
    match weight::is_too_heavy(bytes) {
        Ok(false) => Ok(()),
        Ok(true) => Err(SheetError::Unpacked),
        Err(error) => Err(SheetError::Damaged(String::new(), error.to_string())),
    }
}

fn workbook(bytes: &[u8]) -> Result<Vec<Table>, SheetError> {
    let damaged = |sheet: &str, error: &calamine::XlsxError| {
        SheetError::Damaged(sheet.to_owned(), error.to_string())
    };
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|error| damaged("", &error))?;
    let mut tables = Vec::new();
    for name in book.sheet_names() {
        let mut rows = grid(&mut book, &name)?;
        let width = rows.iter().map(Vec::len).max().unwrap_or(0);
        for row in &mut rows {
            row.resize(width, Cell::Empty);
        }
        let merged =
            book.merge_cells_by_sheet_name(&name).map_err(|error| damaged(&name, &error))?;
        for area in merged {
            fill(&mut rows, place(area.start), place(area.end));
        }
        tables.push(table(name, rows)?);
    }
    Ok(tables)
}

/// A sheet's cells in their places. Each place is looked at before room is made for it: a file of a
/// few bytes can name a cell in the last row of the last column.
fn grid(book: &mut Xlsx<Cursor<&[u8]>>, name: &str) -> Result<Vec<Vec<Cell>>, SheetError> {
    let damaged =
        |error: calamine::XlsxError| SheetError::Damaged(name.to_owned(), error.to_string());
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    let mut reader = match book.worksheet_cells_reader(name) {
        Ok(reader) => reader,
        // A sheet that is a chart has no cells.
        Err(calamine::XlsxError::NotAWorksheet(_)) => return Ok(rows),
        Err(error) => return Err(damaged(error)),
    };
    while let Some(next) = reader.next_cell().map_err(damaged)? {
        let (row, column) = place(next.get_position());
        let value = cell(&Data::from(next.get_value().clone()));
        if value.is_empty() {
            continue;
        }
        if row >= ROWS || column >= COLUMNS {
            return Err(SheetError::TooMany(name.to_owned()));
        }
        if rows.len() <= row {
            rows.resize(row + 1, Vec::new());
        }
        if let Some(cells) = rows.get_mut(row) {
            if cells.len() <= column {
                cells.resize(column + 1, Cell::Empty);
            }
            if let Some(place) = cells.get_mut(column) {
                *place = value;
            }
        }
    }
    Ok(rows)
}

fn place((row, column): (u32, u32)) -> (usize, usize) {
    let at = |n: u32| usize::try_from(n).unwrap_or(usize::MAX);
    (at(row), at(column))
}

/// What a merged cell shows stands in each of its cells.
fn fill(rows: &mut [Vec<Cell>], start: (usize, usize), end: (usize, usize)) {
    let shown = rows.get(start.0).and_then(|row| row.get(start.1)).cloned().unwrap_or_default();
    for row in rows.iter_mut().take(end.0.saturating_add(1)).skip(start.0) {
        for cell in row.iter_mut().take(end.1.saturating_add(1)).skip(start.1) {
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
        return Err(SheetError::TooMany(name));
    }
    for row in &mut rows {
        row.resize(width, Cell::Empty);
    }
    Ok(Table { name, rows })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(table: &Table) -> Vec<String> {
        let row = |row: &Vec<Cell>| {
            row.iter().map(ToString::to_string).collect::<Vec<_>>().join("|").replace('\n', "~")
        };
        table.rows.iter().map(row).collect()
    }

    #[test]
    fn text_is_cut_where_its_writer_cut_it() {
        for (why, text, rows) in [
            ("commas", "事项,单位\n甲,乙\n", &["事项|单位", "甲|乙"][..]),
            ("tabs, with commas within", "事项\t单位\n甲,乙\t丙", &["事项|单位", "甲,乙|丙"]),
            ("semicolons", "事项;单位\n甲;乙,丙", &["事项|单位", "甲|乙,丙"]),
            (
                "a title above",
                "任务分解表\n事项,单位\n甲,乙",
                &["任务分解表|", "事项|单位", "甲|乙"],
            ),
            ("a line break in quotes", "事项\t单位\n甲\t\"乙\n丙\"\n", &["事项|单位", "甲|乙~丙"]),
            ("a tab in quotes", "\"a\tb\",单位\n甲,乙", &["a\tb|单位", "甲|乙"]),
            ("doubled quotes", "\"称\"\"三重\"\"的事项\"\t乙", &["称\"三重\"的事项|乙"]),
            ("a quote that nothing closes", "甲\t\"乙\n丙\t丁", &["甲|\"乙", "丙|丁"]),
            ("a mark before", "\u{feff}事项,单位", &["事项|单位"]),
            ("empty rows at the end", "甲,乙\r\n,\r\n,\r\n", &["甲|乙"]),
        ] {
            assert_eq!(words(&pasted(text).unwrap()), rows, "{why}");
        }
    }

    #[test]
    fn csv_is_read_in_the_encodings_that_offices_save() {
        let text = "事项,牵头单位\n供暖检修,市住建局";
        let (gb, ..) = encoding_rs::GB18030.encode(text);
        let utf16: Vec<u8> =
            "\u{feff}".chars().chain(text.chars()).flat_map(|c| (c as u16).to_le_bytes()).collect();
        let marked = format!("\u{feff}{text}").into_bytes();
        for (why, bytes) in [
            ("UTF-8", text.as_bytes()),
            ("with a mark", &marked),
            ("GB 18030", &gb),
            ("UTF-16", &utf16),
        ] {
            let tables = read(bytes).unwrap();
            assert_eq!(words(&tables[0]), ["事项|牵头单位", "供暖检修|市住建局"], "{why}");
        }
    }

    #[test]
    fn what_is_no_list_is_refused_with_its_reason() {
        let wide = vec!["x"; COLUMNS + 1].join(",");
        let high = "x,y\n".repeat(ROWS + 1);
        for (bytes, why) in [
            (&b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"[..], SheetError::OldOrLocked),
            (b"%PDF-1.7\n\xff\xff\xff\x00", SheetError::NotText),
            (b"", SheetError::Empty),
            (b" \n,,\n", SheetError::Empty),
            (wide.as_bytes(), SheetError::TooMany(String::new())),
            (high.as_bytes(), SheetError::TooMany(String::new())),
        ] {
            assert_eq!(read(bytes), Err(why));
        }
        let damaged = read(b"PK\x03\x04 and no more");
        assert!(matches!(damaged, Err(SheetError::Damaged(..))), "{damaged:?}");
        assert_eq!(read(&vec![b'x'; BYTES + 1]), Err(SheetError::TooLarge));
    }

    #[test]
    fn merged_cells_hold_for_each_row_and_a_far_cell_makes_no_room() {
        use rust_xlsxwriter::{Format, Workbook};
        let mut book = Workbook::new();
        let page = book.add_worksheet();
        page.write_string(1, 1, "事项").unwrap();
        page.write_string(1, 2, "牵头单位").unwrap();
        page.write_string(2, 1, "甲").unwrap();
        page.write_string(3, 1, "乙").unwrap();
        page.merge_range(2, 2, 3, 2, "市水利局", &Format::new()).unwrap();
        let tables = read(&book.save_to_buffer().unwrap()).unwrap();
        assert_eq!(
            words(&tables[0]),
            ["||", "|事项|牵头单位", "|甲|市水利局", "|乙|市水利局"],
            "rows keep the numbers that the spreadsheet shows"
        );

        let mut book = Workbook::new();
        let page = book.add_worksheet().set_name("台账").unwrap();
        page.write_string(0, 0, "甲").unwrap();
        page.write_string(1_048_575, 16_383, "乙").unwrap();
        let far = read(&book.save_to_buffer().unwrap());
        assert_eq!(far, Err(SheetError::TooMany("台账".to_owned())));
    }
}
