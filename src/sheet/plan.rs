//! A task list as matters to be registered: each row with what was read and what a person must settle.

use super::head::{Column, Head};
use super::units::named;
use super::when::{When, Why, when, year_in};
use super::{Cell, Table, plain};
use crate::domain::limit::{Basis, Limit, Term};
use crate::domain::matter::{Assignment, Details, Register, Role};
use crate::domain::registry::Unit;
use crate::domain::{Body, Date, UnitId};
use std::collections::BTreeMap;

/// What a person says of the whole list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choices {
    /// The year of days and months written without one.
    pub year: Option<i32>,
    /// Of several units in one cell the first leads.
    pub first_leads: bool,
    /// Of M1-5, 1 to 4.
    pub category: u8,
    /// Of M2-4, 1 to 4.
    pub supervised: Option<u8>,
    /// The date of receipt of rows without one.
    pub received: Option<Date>,
}

impl Choices {
    /// What a list itself suggests, to be confirmed.
    pub fn suggested(head: &Head) -> Self {
        Self {
            year: head.above.iter().find_map(|line| year_in(line)),
            first_leads: head.first_leads,
            category: 4,
            supervised: None,
            received: None,
        }
    }
}

/// What a row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A task.
    Task,
    /// 合计, 小计.
    Total,
    /// One cell over the tasks that follow.
    Heading,
}

/// What a person must settle before a row is registered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// No title.
    NoTitle,
    /// No unit.
    NoUnit,
    /// Several units, and none is said to lead.
    NoLead,
    /// More than one unit in the column of leads.
    SeveralLeads,
    /// A unit that names nobody in particular.
    Vague(String),
    /// The time limit.
    Due(Why),
    /// The date of receipt.
    Received(Why),
}

/// One row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Its place in the sheet, from 1.
    pub at: usize,
    /// Its cells as they were read, under the columns that are taken over.
    pub cells: Vec<(Column, String)>,
    /// What it is.
    pub kind: Kind,
    /// The title.
    pub title: String,
    /// The other texts.
    pub details: Details,
    /// 第一责任人 of the lead.
    pub responsible: Option<String>,
    /// The units, the lead first.
    pub units: Vec<(String, Role)>,
    /// The limit; none where the list sets none.
    pub due: Option<Date>,
    /// The date of receipt.
    pub received: Option<Date>,
    /// What must be settled first; empty when the row can be registered.
    pub troubles: Vec<Trouble>,
}

/// Reads the rows under a head. `corrected` holds what a person wrote instead of a cell, by the
/// row's place and the column.
pub fn rows(
    table: &Table,
    head: &Head,
    choices: &Choices,
    corrected: &BTreeMap<(usize, Column), String>,
) -> Vec<Row> {
    table
        .rows
        .iter()
        .enumerate()
        .skip(head.first)
        .filter(|(_, cells)| cells.iter().any(|cell| !cell.is_empty()))
        .map(|(n, cells)| row(n + 1, cells, head, choices, corrected))
        .collect()
}

fn row(
    at: usize,
    cells: &[Cell],
    head: &Head,
    choices: &Choices,
    corrected: &BTreeMap<(usize, Column), String>,
) -> Row {
    let shown = |wanted: Column| -> Cell {
        if let Some(text) = corrected.get(&(at, wanted)) {
            return Cell::text(text);
        }
        let columns = head.columns.iter().zip(cells);
        columns
            .filter(|(column, cell)| **column == wanted && !cell.is_empty())
            .map(|(_, cell)| cell.clone())
            .next()
            .unwrap_or_default()
    };
    let text = |wanted| Some(shown(wanted).to_string()).filter(|text| !text.is_empty());
    let boxed = |wanted| text(wanted).map(String::into_boxed_str);
    let mut troubles = Vec::new();
    let title = text(Column::Title).unwrap_or_default();
    if title.is_empty() {
        troubles.push(Trouble::NoTitle);
    }
    let units = units([Column::Lead, Column::Units, Column::Co].map(text), choices, &mut troubles);
    let due = match when(&shown(Column::Due), choices.year) {
        When::By(date) => Some(date),
        When::Blank | When::Open => None,
        When::Unclear(why) => {
            troubles.push(Trouble::Due(why));
            None
        }
    };
    let received = match when(&shown(Column::Received), choices.year) {
        When::By(date) => Some(date),
        When::Blank | When::Open => choices.received,
        When::Unclear(why) => {
            troubles.push(Trouble::Received(why));
            None
        }
    };
    let tags: Vec<Box<str>> = head
        .columns
        .iter()
        .zip(cells)
        .filter(|(column, cell)| **column == Column::Tag && !cell.is_empty())
        .map(|(_, cell)| cell.to_string().into())
        .collect();
    let kind = kind(cells);
    Row {
        at,
        cells: Column::ALL
            .into_iter()
            .filter(|column| *column != Column::Ignored && head.columns.contains(column))
            .map(|column| (column, shown(column).to_string()))
            .collect(),
        kind,
        title,
        details: Details {
            content: boxed(Column::Content),
            document: boxed(Column::Document),
            assigner: boxed(Column::Assigner),
            leader: boxed(Column::Leader),
            officer: boxed(Column::Officer),
            number: boxed(Column::Number),
            tags: (!tags.is_empty()).then_some(tags),
        },
        responsible: text(Column::Responsible),
        units,
        due,
        received,
        troubles: if kind == Kind::Task { troubles } else { Vec::new() },
    }
}

fn kind(cells: &[Cell]) -> Kind {
    let mut filled: Vec<String> =
        cells.iter().filter(|cell| !cell.is_empty()).map(|cell| plain(&cell.to_string())).collect();
    if filled.iter().any(|text| ["合计", "总计", "小计", "共计"].contains(&text.as_str())) {
        return Kind::Total;
    }
    // A merged cell shows the same in each of its cells.
    filled.dedup();
    if filled.len() == 1 { Kind::Heading } else { Kind::Task }
}

/// The units of the three columns: leads, all, others.
fn units(
    cells: [Option<String>; 3],
    choices: &Choices,
    troubles: &mut Vec<Trouble>,
) -> Vec<(String, Role)> {
    let [lead, all, co] = cells.map(|cell| cell.as_deref().map(named).unwrap_or_default());
    for vague in lead.vague.iter().chain(&all.vague).chain(&co.vague) {
        troubles.push(Trouble::Vague(vague.clone()));
    }
    if lead.names.len() > 1 {
        troubles.push(Trouble::SeveralLeads);
    }
    let has_lead = !lead.names.is_empty();
    let alone = !has_lead && all.names.len() + co.names.len() == 1;
    if !has_lead && !alone && all.names.len() > 1 && !choices.first_leads {
        troubles.push(Trouble::NoLead);
    }
    let mut units: Vec<(String, Role)> = Vec::new();
    for (n, name) in lead.names.iter().chain(&all.names).chain(&co.names).enumerate() {
        if units.iter().all(|(known, _)| known != name) {
            units.push((name.clone(), if n == 0 { Role::Lead } else { Role::Co }));
        }
    }
    if units.is_empty() {
        troubles.push(Trouble::NoUnit);
    }
    units
}

/// The registry's unit of a name, its short name or its id.
pub fn known<'u>(name: &str, units: &'u BTreeMap<UnitId, Unit>) -> Option<&'u UnitId> {
    let wanted = plain(name);
    units
        .values()
        .find(|unit| {
            [Some(&unit.name), unit.short.as_ref()]
                .into_iter()
                .flatten()
                .any(|known| plain(known) == wanted)
                || plain(unit.unit.as_str()) == wanted
        })
        .map(|unit| &unit.unit)
}

impl Row {
    /// Whether it can be registered as it is.
    pub fn is_ready(&self) -> bool {
        self.kind == Kind::Task && self.troubles.is_empty()
    }

    /// The act that registers it; `id_of` knows its units.
    pub fn register(&self, choices: &Choices, id_of: impl Fn(&str) -> UnitId) -> Body {
        let limits = match self.due {
            Some(date) => {
                vec![Limit { basis: Basis::Designated, law: None, term: Term::Date(date) }]
            }
            None => Vec::new(),
        };
        let assignments = self.units.iter().enumerate().map(|(n, (name, role))| Assignment {
            unit: id_of(name),
            role: *role,
            task: None,
            received: self.received,
            responsible: self.responsible.clone().filter(|_| n == 0).map(String::into_boxed_str),
            deputy: None,
            handler: None,
            limits: Vec::new(),
        });
        Body::Register(Box::new(Register {
            title: self.title.as_str().into(),
            category: choices.category,
            supervised: choices.supervised,
            details: self.details.clone(),
            limits,
            assignments: assignments.collect(),
        }))
    }
}
