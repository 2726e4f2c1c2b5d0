//! What the sheets of an `.ods` hide, and how their cells look: the library that reads their values does not tell.

use super::grid::{COLUMNS, ROWS};
use super::hidden::{Found, part, unescaped};
use super::look::{Look, Shows};
use super::marks::{attribute, lenient, number};
use crate::domain::Date;
use chrono::Datelike as _;
use quick_xml::events::{BytesStart, Event};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// What each sheet has, by its name.
pub(super) fn found(bytes: &[u8]) -> BTreeMap<String, Found> {
    let text = part(bytes, "content.xml");
    let mut book = Book::default();
    let mut reader = lenient(&text);
    while let Ok(event) = reader.read_event() {
        match &event {
            Event::Start(element) => book.open(element),
            Event::Empty(element) => {
                book.open(element);
                book.close(element.local_name().as_ref());
            }
            Event::Text(text) => book.say(text.as_ref()),
            Event::End(element) => book.close(element.local_name().as_ref()),
            Event::Eof => break,
            _ => (),
        }
    }
    book.sheets.insert(book.name, book.found);
    book.sheets
}

#[derive(Debug, Default)]
struct Book {
    sheets: BTreeMap<String, Found>,
    /// The sheet that is being read.
    name: String,
    found: Found,
    /// The row, and the column that comes next.
    row: Range<usize>,
    column: usize,
    /// How many columns the marks before the rows have told of.
    told: usize,
    /// The style that is being read, and those that strike out.
    style: String,
    striking: BTreeSet<String>,
    cell: Option<Cell>,
}

/// A cell that is being read.
#[derive(Debug)]
struct Cell {
    columns: Range<usize>,
    date: Option<Date>,
    text: String,
    is_struck: bool,
}

impl Book {
    fn open(&mut self, element: &BytesStart<'_>) {
        match element.local_name().as_ref() {
            "style" => self.style = attribute(element, "name").unwrap_or_default(),
            "text-properties" => {
                let line = |wanted| attribute(element, wanted).filter(|line| line != "none");
                let is_struck = line("text-line-through-style").or(line("text-line-through-type"));
                if is_struck.is_some() {
                    self.striking.insert(self.style.clone());
                }
            }
            "table" => {
                let name = unescaped(&attribute(element, "name").unwrap_or_default());
                let name = std::mem::replace(&mut self.name, name);
                self.sheets.insert(name, std::mem::take(&mut self.found));
                (self.row, self.told) = (0..0, 0);
            }
            "table-row" => {
                self.row = passed(element, "number-rows-repeated", self.row.end, ROWS);
                self.column = 0;
                if is_hidden(element) {
                    self.found.hidden.rows.extend(self.row.clone());
                }
            }
            "table-column" => {
                let columns = passed(element, "number-columns-repeated", self.told, COLUMNS);
                self.told = columns.end;
                if is_hidden(element) {
                    self.found.hidden.columns.extend(columns);
                }
            }
            "table-cell" | "covered-table-cell" => {
                let columns = passed(element, "number-columns-repeated", self.column, COLUMNS);
                self.column = columns.end;
                let date = attribute(element, "date-value");
                let date = date.and_then(|date| date.get(..10)?.parse().ok());
                let is_struck = self.strikes(element);
                self.cell = Some(Cell { columns, date, text: String::new(), is_struck });
            }
            "span" => {
                let is_struck = self.strikes(element);
                if let Some(cell) = self.cell.as_mut().filter(|_| is_struck) {
                    cell.is_struck = true;
                }
            }
            _ => (),
        }
    }

    fn strikes(&self, element: &BytesStart<'_>) -> bool {
        attribute(element, "style-name").is_some_and(|style| self.striking.contains(&style))
    }

    fn say(&mut self, text: &str) {
        if let Some(cell) = &mut self.cell {
            cell.text.push_str(text);
        }
    }

    fn close(&mut self, name: &str) {
        if !matches!(name, "table-cell" | "covered-table-cell") {
            return;
        }
        let Some(cell) = self.cell.take() else { return };
        let shows = cell.date.map(|date| shown(date, &cell.text)).unwrap_or_default();
        let look = Look { shows, is_struck: cell.is_struck };
        if look.is_plain() || cell.text.is_empty() {
            return;
        }
        for row in self.row.clone() {
            let places = cell.columns.clone().map(|column| ((row, column), look));
            self.found.looks.extend(places);
        }
    }
}

/// How much of a date its text shows. What says nothing that is known, as a month by its name, shows less than a month.
fn shown(date: Date, text: &str) -> Shows {
    let numbers = text.split(|c: char| !c.is_ascii_digit()).filter_map(|run| run.parse().ok());
    let numbers: Vec<u32> = numbers.collect();
    let count = |wanted: u32| numbers.iter().filter(|number| **number == wanted).count();
    let (month, day) = (count(date.month()), count(date.day()));
    if date.month() == date.day() && day < 2 && month > 0 && numbers.len() < 3 {
        return Shows::Month;
    }
    match (month, day) {
        (_, 1..) => Shows::Day,
        (1.., 0) => Shows::Month,
        (0, 0) => Shows::Less,
    }
}

/// The rows or columns that an element stands for, of those that are read.
fn passed(element: &BytesStart<'_>, repeated: &str, first: usize, most: usize) -> Range<usize> {
    let end = first.saturating_add(number(element, repeated).unwrap_or(1));
    first.min(most)..end.min(most)
}

fn is_hidden(element: &BytesStart<'_>) -> bool {
    matches!(attribute(element, "visibility").as_deref(), Some("collapse" | "filter"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_shows_its_date_to_the_day_or_the_month() {
        for (date, text, shows) in [
            ("2026-06-01", "2026年6月", Shows::Month),
            ("2026-06-06", "2026年6月", Shows::Month),
            ("2026-06-06", "2026年6月6日", Shows::Day),
            ("2026-06-15", "2026-06-15", Shows::Day),
            ("2026-06-15", "6月15日", Shows::Day),
            ("2026-06-15", "15. Juni 2026", Shows::Day),
            ("2026-06-01", "Juni 26", Shows::Less),
            ("2026-06-01", "2026", Shows::Less),
        ] {
            assert_eq!(shown(date.parse().unwrap(), text), shows, "{text}");
        }
    }
}
