//! What only the whole list can tell of its rows: years that stand alone, tasks that stand twice or are
//! merged over several units, offices under two names, hidden rows.

use super::Cell;
use super::column::Column;
use super::office::{Abbreviation, abbreviation, governed, may_be_one, short_names};
use super::plain;
use super::plan::{Kind, Row, Trouble};
use super::reading::Reading;
use super::units::NameDoubt;
use super::when::Why;
use crate::domain::limit::Term;
use chrono::Datelike as _;
use std::collections::{BTreeMap, BTreeSet};

/// A date is asked if its year differs from the median year of its column by more than this.
const FAR: i32 = 5;

/// Notes all these doubts in the rows.
pub(super) fn check(reading: &Reading<'_>, rows: &mut [Row]) {
    far_years(reading, rows);
    together(reading, rows);
    same_offices(reading, rows);
    let is_taken = |row: &Row| reading.settled.taken.contains_key(&row.at);
    for row in rows.iter_mut().filter(|row| row.kind == Kind::Task && !is_taken(row)) {
        for (trouble, is_asked, said) in reading.doubtful(row.at) {
            if is_asked && said.is_none() {
                row.trouble(trouble);
            }
        }
    }
}

/// Dates whose year is far from the median year of their column, unless a person has written them.
fn far_years(reading: &Reading<'_>, rows: &mut [Row]) {
    let due = |row: &Row| match row.due {
        Some(Term::Date(date)) => Some(date.year()),
        _ => None,
    };
    let received = |row: &Row| {
        let own = !reading.shown(row.at, Column::Received).is_empty();
        row.received.filter(|_| own).map(|date| date.year())
    };
    let is_said = |at: usize, column| reading.settled.cells.contains_key(&(at, column));
    let middle = |year: &dyn Fn(&Row) -> Option<i32>| {
        let mut years: Vec<i32> =
            rows.iter().filter(|row| row.kind == Kind::Task).filter_map(year).collect();
        years.sort_unstable();
        years.get(years.len().saturating_sub(1) / 2).copied()
    };
    let far = |middle: Option<i32>, year: Option<i32>| {
        middle.zip(year).is_some_and(|(middle, year)| (middle - year).abs() > FAR)
    };
    let (middle_due, middle_received) = (middle(&due), middle(&received));
    for row in rows.iter_mut().filter(|row| row.kind == Kind::Task) {
        if far(middle_due, due(row)) && !is_said(row.at, Column::Due) {
            row.due = None;
            row.trouble(Trouble::Due(Why::FarYear));
        }
        if far(middle_received, received(row)) && !is_said(row.at, Column::Received) {
            row.received = None;
            row.trouble(Trouble::Received(Why::FarYear));
        }
    }
}

/// Rows of one title: a task merged over several units, one told again for each, or one that stands
/// twice.
fn together(reading: &Reading<'_>, rows: &mut [Row]) {
    let groups = groups(rows);
    for (row, group) in rows.iter_mut().zip(&groups) {
        let Some(group) = group else { continue };
        let is_said = reading.settled.taken.contains_key(&row.at);
        if group.is_joint && reading.choices.joint.is_none() && !is_said {
            row.trouble(Trouble::Together);
        }
        row.is_twice = !group.is_joint && row.at != group.first;
        if !group.is_joint && row.at != group.first && reading.choices.twice.is_none() && !is_said {
            row.trouble(Trouble::Twice);
        }
    }
}

/// Rows that tell one task.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Group {
    /// The place of the first of them.
    pub first: usize,
    /// Whether they name different units, one below the other.
    pub is_joint: bool,
}

/// For each row the group that it belongs to: rows of one title, content and number of which there are
/// several.
pub(super) fn groups(rows: &[Row]) -> Vec<Option<Group>> {
    let key = |row: &Row| {
        let text = |text: &str| text.split_whitespace().collect::<String>();
        let content = row.details.content.as_deref().unwrap_or_default();
        (text(&row.title), text(content), row.details.number.is_some())
    };
    let mut members: BTreeMap<_, Vec<usize>> = BTreeMap::new();
    for (n, row) in rows.iter().enumerate() {
        if row.kind == Kind::Task && !row.title.is_empty() {
            members.entry(key(row)).or_default().push(n);
        }
    }
    let mut groups = vec![None; rows.len()];
    for places in members.values().filter(|places| places.len() > 1) {
        let own: Vec<&Row> = places.iter().filter_map(|n| rows.get(*n)).collect();
        let numbers: BTreeSet<_> = own.iter().map(|row| row.details.number.as_deref()).collect();
        let names: BTreeSet<Vec<&str>> = own
            .iter()
            .map(|row| row.units.iter().map(|unit| unit.name.as_str()).collect())
            .collect();
        let adjacent = places.windows(2).all(|pair| matches!(pair, [a, b] if a + 1 == *b));
        let is_joint = adjacent && numbers.len() == 1 && names.len() == own.len();
        let Some(first) = own.first().map(|row| row.at) else { continue };
        for n in places {
            if let Some(group) = groups.get_mut(*n) {
                *group = Some(Group { first, is_joint });
            }
        }
    }
    groups
}

/// 交通运输局 where the list has 市交通运输局 too, 市住建局 beside 市住房和城乡建设局, and 城关区 beside 城关区政府.
fn same_offices(reading: &Reading<'_>, rows: &mut [Row]) {
    let tasks = rows.iter().filter(|row| row.kind == Kind::Task);
    let names: BTreeSet<String> =
        tasks.flat_map(|row| &row.units).map(|unit| unit.name.clone()).collect();
    let mut doubtful = BTreeSet::new();
    let mut alike: BTreeMap<Abbreviation, Vec<&String>> = BTreeMap::new();
    for name in &names {
        doubtful.extend(short_names(name).into_iter().filter(|rest| names.contains(rest)));
        alike.entry(abbreviation(&governed(name))).or_default().push(name);
    }
    for others in alike.values() {
        for (n, one) in others.iter().enumerate() {
            let like = others.iter().skip(n + 1).filter(|other| may_be_one(one, other));
            let shorter = |other| std::cmp::min_by_key(*one, other, |name| name.chars().count());
            doubtful.extend(like.map(|other| shorter(*other).clone()));
        }
    }
    for row in rows.iter_mut().filter(|row| row.kind == Kind::Task) {
        let own: Vec<String> = row.units.iter().map(|unit| unit.name.clone()).collect();
        for name in own.into_iter().filter(|name| doubtful.contains(name)) {
            let is_said = reading.settled.is_name_said(&name);
            let is_asked = row
                .troubles
                .iter()
                .any(|trouble| matches!(trouble, Trouble::Name(_, of, _) if *of == name));
            if !is_said && !is_asked {
                row.trouble(Trouble::Name(
                    column_of(reading, row.at, &name),
                    name,
                    NameDoubt::SameOffice,
                ));
            }
        }
    }
}

/// The column in which a row names a unit.
pub(super) fn column_of(reading: &Reading<'_>, at: usize, name: &str) -> Column {
    let columns = [Column::Lead, Column::Units, Column::Co];
    let says = |column: &Column| match reading.shown(at, *column) {
        Cell::Text(text) => plain(&text).contains(name),
        _ => false,
    };
    columns.into_iter().find(says).unwrap_or(Column::Units)
}
