//! Workbooks in one XML file, which spreadsheets of 2003 and reports of old systems write.

use super::grid::Cells;
use super::hidden::unescaped;
use super::look::{Look, Shows};
use super::marks::{attribute, entity, lenient, number};
use crate::domain::Date;
use crate::sheet::error::SheetError;
use crate::sheet::{Cell, Flaw, Table, YEARS};
use chrono::Datelike as _;
use quick_xml::events::{BytesStart, Event};
use std::collections::BTreeMap;

/// Reads the sheets.
///
/// # Errors
/// It is no whole XML.
pub(super) fn tables(text: &str) -> Result<Vec<Table>, SheetError> {
    let mut book = Book::default();
    let mut reader = lenient(text);
    loop {
        match reader.read_event() {
            Ok(Event::Start(element)) => book.open(&element),
            Ok(Event::Empty(element)) => {
                book.open(&element);
                book.close(element.local_name().as_ref());
            }
            Ok(Event::End(element)) => book.close(element.local_name().as_ref()),
            Ok(Event::Text(text)) => book.say(text.as_ref()),
            Ok(Event::CData(text)) => book.say(text.as_ref()),
            Ok(Event::GeneralRef(reference)) => {
                if let Some(c) = entity(&reference) {
                    book.say(c.encode_utf8(&mut [0; 4]));
                }
            }
            Ok(Event::Eof) => return Ok(book.tables),
            Ok(_) => (),
            Err(error) => return Err(SheetError::Damaged(String::new(), error.to_string())),
        }
    }
}

#[derive(Debug, Default)]
struct Book {
    tables: Vec<Table>,
    name: String,
    cells: Option<Cells>,
    /// The row and the column that come next, from 0.
    row: usize,
    column: usize,
    span: (usize, usize),
    kind: String,
    has_formula: Option<String>,
    value: Option<String>,
    is_in_value: bool,
    /// How cells of a style look, by its name.
    styles: BTreeMap<String, Look>,
    style: String,
    look: Look,
}

impl Book {
    fn open(&mut self, element: &BytesStart<'_>) {
        match element.local_name().as_ref() {
            "Worksheet" => {
                self.name = attribute(element, "Name").unwrap_or_default();
                self.cells = Some(Cells::default());
                self.row = 0;
            }
            "Style" => self.style = attribute(element, "ID").unwrap_or_default(),
            "NumberFormat" => {
                let format = attribute(element, "Format").unwrap_or_default();
                // General Date, Short Date, Long Time: formats that have names show days, or no date.
                let is_named = format.ends_with("Date") || format.ends_with("Time");
                let shows = if is_named { Shows::Day } else { Shows::of(&unescaped(&format)) };
                self.styles.entry(self.style.clone()).or_default().shows = shows;
            }
            "Font" if attribute(element, "StrikeThrough").as_deref() == Some("1") => {
                if self.is_in_value {
                    self.look.is_struck = true;
                } else {
                    self.styles.entry(self.style.clone()).or_default().is_struck = true;
                }
            }
            // A part of a text is struck out by the mark of a web page.
            "S" | "Strike" | "Del" if self.is_in_value => self.look.is_struck = true,
            "Visible" => (self.value, self.is_in_value) = (Some(String::new()), true),
            "Row" => {
                if let Some(at) = number(element, "Index") {
                    self.row = at.saturating_sub(1);
                }
                self.column = 0;
                if attribute(element, "Hidden").as_deref() == Some("1")
                    && let Some(cells) = &mut self.cells
                {
                    cells.hidden_rows.insert(self.row);
                }
            }
            "Cell" => {
                if let Some(at) = number(element, "Index") {
                    self.column = at.saturating_sub(1);
                }
                let more = |wanted| number(element, wanted).unwrap_or(0).min(20_000);
                self.span = (more("MergeDown"), more("MergeAcross"));
                self.has_formula = attribute(element, "Formula");
                let style = attribute(element, "StyleID").unwrap_or_default();
                self.look = self.styles.get(&style).copied().unwrap_or_default();
                (self.kind, self.value) = (String::new(), None);
            }
            "Data" => {
                self.kind = attribute(element, "Type").unwrap_or_default();
                (self.value, self.is_in_value) = (Some(String::new()), true);
            }
            _ => (),
        }
    }

    fn close(&mut self, name: &str) {
        match name {
            "Data" => self.is_in_value = false,
            "Cell" => {
                let value = self.cell();
                let (down, across) = self.span;
                if let Some(cells) = &mut self.cells {
                    cells.put_as(self.row, self.column, value, self.look);
                    cells.merge((self.row, self.row + down), (self.column, self.column + across));
                }
                self.column += across + 1;
            }
            "Row" => self.row += 1,
            "Visible" => {
                let said = self.value.take().unwrap_or_default();
                if let Some(cells) = &mut self.cells {
                    cells.is_hidden = said.contains("Hidden");
                }
                self.is_in_value = false;
            }
            "Worksheet" => {
                let name = std::mem::take(&mut self.name);
                self.tables.extend(self.cells.take().map(|cells| cells.table(name)));
            }
            _ => (),
        }
    }

    fn say(&mut self, text: &str) {
        if let Some(value) = self.value.as_mut().filter(|_| self.is_in_value) {
            value.push_str(text);
        }
    }

    fn cell(&mut self) -> Cell {
        let Some(value) = self.value.take() else {
            return match self.has_formula.take() {
                Some(formula) => Cell::Flawed(Flaw::NoResult, formula),
                None => Cell::Empty,
            };
        };
        let value = value.trim().to_owned();
        match self.kind.as_str() {
            "Number" => match value.parse::<i64>() {
                Ok(number) => Cell::Number(number),
                Err(_) => Cell::Decimal(value),
            },
            "DateTime" => {
                let date = value.get(..10).and_then(|date| date.parse::<Date>().ok());
                match date.filter(|date| YEARS.contains(&date.year())) {
                    Some(date) => Cell::Date(date),
                    None => Cell::Flawed(Flaw::NoDate, value),
                }
            }
            "Boolean" => {
                Cell::Flawed(Flaw::Truth, if value == "1" { "TRUE" } else { "FALSE" }.to_owned())
            }
            "Error" => Cell::Flawed(Flaw::Error, value),
            _ => Cell::text(&value),
        }
    }
}
