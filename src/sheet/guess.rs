//! What a left-out column seems to hold, guessed from its cells. So no column with content is left out silently.

use super::column::Column;
use super::units::name::{is_nobody, is_unit};
use super::units::person::{is_person, without_telephones};
use super::when::{Said, When, when};
use super::{Cell, Table};

/// So many of every three cells of a column must look alike.
const MOST: usize = 2;
/// A column whose texts have at least so many characters on average may hold titles.
const TITLE: usize = 6;

/// The cells of a column under a head that have anything in them. A line across the whole sheet, as a heading
/// between tasks is, belongs to none of its columns.
pub fn cells(table: &Table, first: usize, column: usize) -> impl Iterator<Item = &Cell> {
    let rows = table.rows.iter().skip(first).filter(|row| !is_line(row));
    rows.filter_map(move |row| row.get(column)).filter(|cell| !cell.is_empty())
}

fn is_line(row: &[Cell]) -> bool {
    let mut filled = row.iter().filter(|cell| !cell.is_empty());
    let first = filled.next();
    let mut others = filled.peekable();
    others.peek().is_some() && others.all(|cell| Some(cell) == first)
}

/// What each column seems to hold, of those that hold nothing by their heads. `known` says of each
/// whether its head says that nothing of it is taken over; `has_title`, whether one surely holds the titles.
pub(super) fn suspects(
    table: &Table,
    first: usize,
    columns: &[Column],
    known: &[bool],
    has_title: bool,
) -> Vec<Option<Column>> {
    let seems = |n: usize| {
        (columns.get(n) == Some(&Column::Ignored)).then(|| seems(table, first, n)).flatten()
    };
    let mut suspects: Vec<Option<Column>> = (0..columns.len()).map(seems).collect();
    if !has_title {
        let mean = |n: &usize| {
            let (count, length) = cells(table, first, *n).fold((0, 0), |(count, length), cell| {
                (count + 1, length + cell.to_string().chars().count())
            });
            length / count.max(1)
        };
        let free = (0..columns.len()).filter(|n| {
            columns.get(*n) == Some(&Column::Ignored)
                && suspects.get(*n) == Some(&None)
                && known.get(*n) != Some(&true)
        });
        let title = free.max_by_key(mean).filter(|n| mean(n) >= TITLE);
        if let Some(suspect) = title.and_then(|n| suspects.get_mut(n)) {
            *suspect = Some(Column::Title);
        }
    }
    suspects
}

fn seems(table: &Table, first: usize, column: usize) -> Option<Column> {
    let (mut all, mut dates, mut units, mut persons) = (0, 0, 0, 0);
    for cell in cells(table, first, column) {
        all += 1;
        let text = cell.to_string();
        dates += usize::from(is_date(cell, table));
        units += usize::from(is_unit(&text) || is_nobody(&text) || names_units(&text));
        persons += usize::from(is_person(&without_telephones(&text)));
    }
    let most = |some: usize| all > 0 && some * 3 >= all * MOST;
    if most(dates) {
        Some(Column::Due)
    } else if most(units) {
        Some(Column::Units)
    } else if most(persons) {
        Some(Column::Responsible)
    } else {
        None
    }
}

fn names_units(text: &str) -> bool {
    let mut parts =
        text.split(['、', '，', ',', '；', ';', ' ', '\n']).filter(|part| !part.is_empty());
    text.chars().count() < 60
        && parts.all(|part| is_unit(part) || is_nobody(part))
        && !text.is_empty()
}

/// Whether a cell is a date by itself: a number may be anything.
fn is_date(cell: &Cell, table: &Table) -> bool {
    use super::when::Why;
    match cell {
        Cell::Date(_) => true,
        Cell::Text(text) => {
            let has_digits =
                text.contains(|c: char| c.is_ascii_digit() || ('０'..='９').contains(&c));
            let is_number = text.parse::<f64>().is_ok() && text.len() != 8;
            // 剩 30 天 and 已办结 say how a task stands.
            let is_standing = text.starts_with(['剩', '超', '已', '逾']);
            !is_number
                && !is_standing
                && match when(cell, Said::default(), table.epoch) {
                    When::By(_)
                    | When::Unclear(Why::NoYear | Why::DayKind | Why::Before | Why::NoSuchDay) => {
                        true
                    }
                    When::Unclear(Why::Several | Why::More | Why::ShortYear | Why::Relative) => {
                        has_digits && text.chars().count() < 30
                    }
                    _ => false,
                }
        }
        _ => false,
    }
}
