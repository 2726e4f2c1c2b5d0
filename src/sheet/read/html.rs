//! The tables of a web page, as old systems save them under the name `.xls`, and as programs put them
//! upon the clipboard.

use super::grid::{COLUMNS, Cells};
use super::look::Look;
use super::marks::{attribute, entity, lenient, number};
use crate::sheet::error::{FileKind, SheetError};
use crate::sheet::{Cell, Table};
use quick_xml::events::{BytesStart, Event};
use std::collections::BTreeSet;

/// Reads the tables of a page.
///
/// # Errors
/// It has none, or cannot be read.
pub(super) fn tables(text: &str) -> Result<Vec<Table>, SheetError> {
    let mut page = Page::default();
    let mut reader = lenient(text);
    loop {
        match reader.read_event() {
            Ok(Event::Start(element)) => page.open(&element),
            Ok(Event::Empty(element)) => {
                page.open(&element);
                page.close(&name(element.name().as_ref()));
            }
            Ok(Event::End(element)) => page.close(&name(element.name().as_ref())),
            Ok(Event::Text(text)) => page.say(text.as_ref()),
            Ok(Event::CData(text)) => page.say(text.as_ref()),
            Ok(Event::GeneralRef(reference)) => match entity(&reference) {
                Some(c) => page.say(c.encode_utf8(&mut [0; 4])),
                None => page.say(&format!("&{};", reference.as_ref())),
            },
            Ok(Event::Eof) => break,
            Ok(_) => (),
            Err(_) if page.tables.is_empty() && page.cells.is_none() => {
                return Err(SheetError::Other(FileKind::WebPage));
            }
            Err(error) => return Err(SheetError::Damaged(String::new(), error.to_string())),
        }
    }
    page.end_table();
    if page.tables.is_empty() { Err(SheetError::Other(FileKind::WebPage)) } else { Ok(page.tables) }
}

/// Whether a page shows nothing of an element.
fn is_hidden(element: &BytesStart<'_>) -> bool {
    let style = attribute(element, "style").unwrap_or_default().to_ascii_lowercase();
    let style: String = style.split_whitespace().collect();
    style.contains("display:none") || attribute(element, "hidden").is_some()
}

/// Whether a page strikes out what stands in an element.
fn strikes(name: &str, element: &BytesStart<'_>) -> bool {
    let style = attribute(element, "style").unwrap_or_default().to_ascii_lowercase();
    matches!(name, "s" | "strike" | "del") || style.contains("line-through")
}

fn name(name: &str) -> String {
    name.to_ascii_lowercase()
}

#[derive(Debug, Default)]
struct Page {
    tables: Vec<Table>,
    /// The table that is being read. One within another is a part of its cell.
    cells: Option<Cells>,
    depth: usize,
    row: Option<usize>,
    column: usize,
    /// Places that cells above reach into.
    taken: BTreeSet<(usize, usize)>,
    text: Option<String>,
    span: (usize, usize),
    /// How many columns the marks before the rows have told of.
    told: usize,
    /// Within what is no text: style, script.
    silent: bool,
    /// The elements that strike out what stands in them, and those of their names within.
    striking: Vec<String>,
    /// Whether the row, and whether a part of the cell is struck out.
    is_row_struck: bool,
    is_struck: bool,
}

impl Page {
    fn open(&mut self, element: &BytesStart<'_>) {
        let name = name(element.name().as_ref());
        let is_inner = !matches!(name.as_str(), "table" | "tr" | "td" | "th" | "br" | "col");
        if is_inner && (strikes(&name, element) || self.striking.contains(&name)) {
            self.striking.push(name.clone());
        }
        match name.as_str() {
            "table" => {
                self.depth += 1;
                if self.depth == 1 {
                    self.cells = Some(Cells::default());
                    (self.row, self.taken, self.told) = (None, BTreeSet::new(), 0);
                }
            }
            "tr" if self.depth == 1 => {
                self.end_cell();
                self.row = Some(self.row.map_or(0, |row| row + 1));
                self.column = 0;
                self.is_row_struck = strikes("tr", element);
                self.hide_row(element);
            }
            "col" if self.depth == 1 => {
                let columns =
                    self.told..self.told + number(element, "span").unwrap_or(1).min(COLUMNS);
                self.told = columns.end;
                if let Some(cells) = self.cells.as_mut().filter(|_| is_hidden(element)) {
                    cells.hidden_columns.extend(columns.take_while(|n| *n < COLUMNS));
                }
            }
            "td" | "th" if self.depth == 1 => {
                self.end_cell();
                let span = |wanted, most| number(element, wanted).unwrap_or(1).clamp(1, most);
                self.span = (span("rowspan", 1000), span("colspan", COLUMNS));
                self.text = Some(String::new());
                self.striking.clear();
                self.is_struck = self.is_row_struck || strikes("td", element);
                // A page shows nothing of such a cell: what it says is not taken unasked.
                self.hide_row(element);
            }
            "br" | "p" | "div" => self.say_break(),
            "style" | "script" => self.silent = true,
            _ => (),
        }
    }

    fn hide_row(&mut self, element: &BytesStart<'_>) {
        if let (Some(cells), true) = (&mut self.cells, is_hidden(element)) {
            cells.hidden_rows.insert(self.row.unwrap_or(0));
        }
    }

    fn close(&mut self, name: &str) {
        if self.striking.last().is_some_and(|last| last == name) {
            self.striking.pop();
        }
        match name {
            "table" => {
                if self.depth == 1 {
                    self.end_table();
                }
                self.depth = self.depth.saturating_sub(1);
            }
            "td" | "th" | "tr" if self.depth == 1 => self.end_cell(),
            "style" | "script" => self.silent = false,
            _ => (),
        }
    }

    fn say(&mut self, text: &str) {
        if let Some(cell) = self.text.as_mut().filter(|_| !self.silent) {
            self.is_struck |= !self.striking.is_empty() && !text.trim().is_empty();
            // A page breaks its lines where it likes.
            let mut last = cell.chars().next_back().is_none_or(char::is_whitespace);
            for c in text.chars() {
                let blank = matches!(c, ' ' | '\n' | '\r' | '\t');
                if !(blank && last) {
                    cell.push(if blank { ' ' } else { c });
                }
                last = blank;
            }
        }
    }

    fn say_break(&mut self) {
        if let Some(cell) = self.text.as_mut().filter(|cell| !cell.is_empty()) {
            cell.push('\n');
        }
    }

    fn end_cell(&mut self) {
        let Some(text) = self.text.take() else { return };
        let row = *self.row.get_or_insert(0);
        while self.taken.contains(&(row, self.column)) {
            self.column += 1;
        }
        let (rows, columns) = self.span;
        let (first, last) = (self.column, self.column + columns - 1);
        if let Some(cells) = &mut self.cells {
            let look = Look { is_struck: self.is_struck, ..Look::default() };
            cells.put_as(row, first, Cell::text(&text), look);
            cells.merge((row, row + rows - 1), (first, last));
        }
        if rows > 1 {
            for below in row + 1..row + rows {
                self.taken.extend((first..=last).map(|column| (below, column)));
            }
        }
        self.column = last + 1;
    }

    fn end_table(&mut self) {
        self.end_cell();
        if let Some(cells) = self.cells.take() {
            let name = if self.tables.is_empty() {
                String::new()
            } else {
                (self.tables.len() + 1).to_string()
            };
            self.tables.push(cells.table(name));
        }
    }
}
