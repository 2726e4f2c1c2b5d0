//! Reading a file by what it is: workbooks, tables of web pages, text with separators, and what is pasted
//! from a spreadsheet.

mod binary;
mod book;
mod compound;
mod drawn;
mod grid;
mod hidden;
mod html;
mod kind;
mod look;
mod marks;
mod open_document;
mod runs;
mod spreadsheet_xml;
mod text;

use super::Table;
use super::error::{FileKind, SheetError};
use grid::Cells;

/// The greatest file, 32 MiB; a sheet is kept by hand.
const BYTES: usize = 32 << 20;

/// Reads a file: each of its sheets that has anything in it, or that alone was refused.
///
/// # Errors
/// It is too large, damaged, empty, or no list: what it is.
pub fn read(bytes: &[u8]) -> Result<Vec<Table>, SheetError> {
    if bytes.len() > BYTES {
        return Err(SheetError::TooLarge);
    }
    let tables = match kind::kind(bytes)? {
        kind::Kind::Xlsx => book::xlsx(bytes)?,
        kind::Kind::Xls => book::xls(bytes)?,
        kind::Kind::Ods => book::ods(bytes)?,
        kind::Kind::Text(text) => of_text(&text)?,
    };
    settled(tables)
}

/// Reads what was pasted.
///
/// # Errors
/// It is too large or empty.
pub fn pasted(text: &str) -> Result<Table, SheetError> {
    if text.len() > BYTES {
        return Err(SheetError::TooLarge);
    }
    let tables = settled(of_text(text)?)?;
    tables.into_iter().next().ok_or(SheetError::Empty)
}

/// The tables of a text by what it begins with.
fn of_text(text: &str) -> Result<Vec<Table>, SheetError> {
    let text = text.trim_start_matches('\u{feff}');
    match kind::markup(text) {
        Some(kind::Markup::Html) => html::tables(text),
        Some(kind::Markup::Spreadsheet) => spreadsheet_xml::tables(text),
        Some(kind::Markup::Xml) => Err(SheetError::Other(FileKind::Xml)),
        None => {
            let drawn = drawn::rows(text);
            let rows = drawn.unwrap_or_else(|| text::rows(&drawn::without_lines(text)));
            Ok(vec![Cells::of_texts(rows).table(String::new())])
        }
    }
}

/// Of the sheets those with anything in them. Where all were refused, why the first of them was.
fn settled(tables: Vec<Table>) -> Result<Vec<Table>, SheetError> {
    let tables: Vec<Table> = tables
        .into_iter()
        .filter(|table| !table.rows.is_empty() || table.refused.is_some())
        .collect();
    if tables.iter().all(|table| table.refused.is_some()) {
        let refused = tables.into_iter().find_map(|table| table.refused);
        return Err(refused.unwrap_or(SheetError::Empty));
    }
    Ok(tables)
}

#[cfg(test)]
mod tests;
