//! `sheet`: how a task list was read (FORMAT §7), by the code that the page reads it by.

use super::out::{Lines, complain, print};
use super::words;
use crate::domain::Date;
use crate::domain::limit::{DayKind, Term};
use crate::domain::matter::Role;
use crate::sheet::Table;
use crate::sheet::answers::Answers;
use crate::sheet::column::Column;
use crate::sheet::doubt::{column_of, column_word, said, why_word};
use crate::sheet::error::SheetError;
use crate::sheet::head::{Head, find, head_at};
use crate::sheet::plan::{Choices, Kind, Row, Trouble};
use crate::sheet::read::read;
use crate::sheet::reading::Reading;
use serde::Serialize;
use std::io::Write as _;
use std::path::Path;
use std::{fs, panic, process};

#[derive(Serialize)]
struct Output<'t> {
    sheet: &'t str,
    sheets: Vec<OutSheet<'t>>,
    head: Vec<usize>,
    columns: Vec<OutColumn<'t>>,
    doubts: Vec<OutDoubt>,
    rows: Vec<OutRow>,
}

#[derive(Serialize)]
struct OutSheet<'t> {
    name: &'t str,
    hidden: bool,
    /// Why the sheet alone was refused.
    #[serde(skip_serializing_if = "Option::is_none")]
    refused: Option<&'static str>,
}

#[derive(Serialize)]
struct OutColumn<'t> {
    column: usize,
    words: &'t str,
    holds: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    suspect: Option<&'static str>,
}

#[derive(Serialize)]
struct OutDoubt {
    field: &'static str,
    said: String,
    why: &'static str,
}

#[derive(Serialize)]
struct OutRow {
    row: usize,
    title: String,
    units: Vec<OutUnit>,
    limit: Option<OutLimit>,
    received: Option<Date>,
    responsible: Option<String>,
    doubts: Vec<OutDoubt>,
}

#[derive(Serialize)]
struct OutUnit {
    name: String,
    role: &'static str,
}

#[derive(Serialize)]
#[serde(untagged)]
enum OutLimit {
    Date { date: Date },
    Days { days: u16, day_kind: &'static str },
}

/// Runs the reader of spreadsheets. The libraries under it panic on some damaged files; a person is told that the file
/// is damaged, and not in which line of which library that was noticed.
fn unbroken<T>(path: &Path, read: impl FnOnce() -> T) -> T {
    let damaged = SheetError::Damaged(String::new(), "its parts contradict one another".to_owned());
    let line = words::unread(path, &damaged);
    let before = panic::take_hook();
    panic::set_hook(Box::new(move |_| {
        complain(&vec![line.clone()]);
        process::exit(1);
    }));
    let read = read();
    panic::set_hook(before);
    read
}

/// Prints how a list was read; nothing is settled but the year, where it is given.
pub(super) fn sheet(path: &Path, name: Option<&str>, year: Option<i32>) -> Result<(), Lines> {
    let refused =
        |error: &dyn std::fmt::Display| vec![format!("{}: file: read: {error}", path.display())];
    let bytes = fs::read(path).map_err(|error| refused(&error))?;
    let line = |error: &SheetError| words::unread(path, error);
    let tables = unbroken(path, || read(&bytes)).map_err(|error| vec![line(&error)])?;
    // A sheet that alone was refused is said, and holds up no other.
    complain(&tables.iter().filter_map(|table| table.refused.as_ref().map(line)).collect());
    let table = match name {
        Some(name) => tables.iter().find(|table| table.name == name),
        None => first(&tables),
    };
    let table = table.ok_or_else(|| refused(&"no sheet of this name"))?;
    if let Some(error) = &table.refused {
        return Err(vec![line(error)]);
    }
    let head = find(table).unwrap_or_else(|| head_at(table, 0, 0));
    let choices = Choices { year, ..Choices::of(&head) };
    let settled = Answers::default();
    let reading = Reading { table, head: &head, choices: &choices, settled: &settled };
    let output = Output {
        sheet: &table.name,
        sheets: tables.iter().map(out_sheet).collect(),
        head: (head.first - head.height.min(head.first)..head.first).map(|n| n + 1).collect(),
        columns: columns(table, &head),
        doubts: list_doubts(&head),
        rows: reading
            .rows()
            .into_iter()
            .filter(|row| row.kind == Kind::Task)
            .map(|row| out_row(&reading, row))
            .collect(),
    };
    print(|out| {
        serde_json::to_writer(out.by_ref(), &output)?;
        writeln!(out)
    })
}

/// The first sheet with a head that the workbook does not hide, as the page begins.
fn first(tables: &[Table]) -> Option<&Table> {
    let readable = || tables.iter().filter(|table| table.refused.is_none());
    readable()
        .find(|table| !table.is_hidden && find(table).is_some())
        .or_else(|| readable().find(|table| !table.is_hidden))
        .or_else(|| readable().next())
}

fn out_sheet(table: &Table) -> OutSheet<'_> {
    let refused = table.refused.as_ref().map(|error| match error {
        SheetError::TooMany(_) => "too_large",
        _ => "damaged",
    });
    OutSheet { name: &table.name, hidden: table.is_hidden, refused }
}

/// The columns with anything in them.
fn columns<'h>(table: &Table, head: &'h Head) -> Vec<OutColumn<'h>> {
    let used =
        |n: usize| table.rows.iter().any(|row| row.get(n).is_some_and(|cell| !cell.is_empty()));
    let columns = head.columns.iter().zip(&head.words).enumerate();
    let column = |(n, (column, words)): (usize, (&Column, &'h String))| OutColumn {
        column: n + 1,
        words,
        holds: column_word(*column),
        suspect: head.suspected().find(|(at, _)| *at == n).map(|(_, suspect)| column_word(suspect)),
    };
    columns.filter(|(n, _)| used(*n)).map(column).collect()
}

fn list_doubts(head: &Head) -> Vec<OutDoubt> {
    let no_head = (head.height == 0).then(|| OutDoubt {
        field: "title",
        said: String::new(),
        why: "no_head",
    });
    let left_out = head.suspected().map(|(n, suspect)| OutDoubt {
        field: column_word(suspect),
        said: head.words.get(n).cloned().unwrap_or_default(),
        why: "left_out",
    });
    no_head.into_iter().chain(left_out).collect()
}

fn out_row(reading: &Reading<'_>, row: Row) -> OutRow {
    // When something came is no doubt of the list: the page asks it once of the whole list.
    let troubles = row.troubles.iter().filter(|trouble| **trouble != Trouble::NotReceived);
    let doubts = troubles.map(|trouble| OutDoubt {
        field: column_of(trouble).map_or("row", column_word),
        said: said(reading, &row, trouble),
        why: why_word(trouble),
    });
    OutRow {
        doubts: doubts.collect(),
        row: row.at,
        units: row
            .units
            .into_iter()
            .map(|unit| OutUnit {
                name: unit.name,
                role: if unit.role == Role::Lead { "lead" } else { "co" },
            })
            .collect(),
        limit: row.due.and_then(|term| match term {
            Term::Date(date) => Some(OutLimit::Date { date }),
            Term::Days { days, kind } => {
                let day_kind = if kind == DayKind::Working { "working" } else { "natural" };
                Some(OutLimit::Days { days, day_kind })
            }
            Term::Open => None,
        }),
        received: row.received,
        responsible: row.responsible,
        title: row.title,
    }
}
