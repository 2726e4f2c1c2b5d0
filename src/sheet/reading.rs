//! A list under its head, read row by row: what is said of the list, of a row or of a name stands
//! over what the sheet says.

use super::column::Column;
use super::head::Head;
use super::plan::{Choices, Kind, Row, Trouble};
use super::settled::Settled;
use super::units::{Named, named};
use super::when::{When, Why, when};
use super::{Cell, Table, plain};
use crate::domain::Date;
use crate::domain::matter::{Details, Role};

/// The longest text of an act, in characters.
const TEXT: usize = 100_000;

/// A list under its head, read by what people have said of it.
#[derive(Debug, Clone, Copy)]
pub struct Reading<'a> {
    /// The sheet.
    pub table: &'a Table,
    /// Its head, with the columns as a person has corrected them.
    pub head: &'a Head,
    /// What was said of the whole list.
    pub choices: &'a Choices,
    /// What was said of its rows and names.
    pub settled: &'a Settled,
}

impl Reading<'_> {
    /// The rows under the head that have anything in them.
    pub fn rows(&self) -> Vec<Row> {
        self.places().map(|at| self.row(at)).collect()
    }

    /// The places of these rows.
    pub fn places(&self) -> impl Iterator<Item = usize> {
        let rows = self.table.rows.iter().enumerate().skip(self.head.first);
        rows.filter(|(_, cells)| cells.iter().any(|cell| !cell.is_empty())).map(|(n, _)| n + 1)
    }

    /// What the sheet says in a row under the columns of a kind. Where several say different things,
    /// all of them: nothing is dropped.
    pub fn written(&self, at: usize, wanted: Column) -> Cell {
        let columns = self.head.columns.iter().zip(self.cells(at));
        let mut cells: Vec<&Cell> = Vec::new();
        for (column, cell) in columns {
            if *column == wanted && !cell.is_empty() && !cells.contains(&cell) {
                cells.push(cell);
            }
        }
        match *cells.as_slice() {
            [] => Cell::Empty,
            [one] => one.clone(),
            _ => {
                let texts: Vec<String> = cells.iter().map(ToString::to_string).collect();
                Cell::Text(texts.join(if wanted == Column::Content { "\n" } else { "；" }))
            }
        }
    }

    /// What is read: what a person wrote, or else what the sheet says.
    pub fn shown(&self, at: usize, wanted: Column) -> Cell {
        match self.settled.cells.get(&(at, wanted)) {
            Some(text) => Cell::text(text),
            None => self.written(at, wanted),
        }
    }

    /// The other rows that say the same as this one in a column and of which nobody has said anything
    /// else: what was settled here may hold for them.
    pub fn alike(&self, at: usize, column: Column) -> Vec<usize> {
        let written = self.written(at, column).to_string();
        if written.is_empty() {
            return Vec::new();
        }
        self.places()
            .filter(|other| {
                *other != at
                    && !self.settled.cells.contains_key(&(*other, column))
                    && self.written(*other, column).to_string() == written
            })
            .collect()
    }

    fn cells(&self, at: usize) -> &[Cell] {
        let row = at.checked_sub(1).and_then(|n| self.table.rows.get(n));
        row.map(Vec::as_slice).unwrap_or_default()
    }

    fn row(&self, at: usize) -> Row {
        let text =
            |wanted| Some(self.shown(at, wanted).to_string()).filter(|text| !text.is_empty());
        let boxed = |wanted| text(wanted).map(String::into_boxed_str);
        let mut troubles = Vec::new();
        let title = text(Column::Title).unwrap_or_default();
        if title.is_empty() {
            troubles.push(Trouble::NoTitle);
        }
        let mut renamed = Vec::new();
        let cells = [Column::Lead, Column::Units, Column::Co]
            .map(|wanted| self.named(at, wanted, &mut renamed));
        let chosen = self.settled.leads.get(&at).map(String::as_str);
        let units = units(&cells, chosen, self.choices.first_leads, &mut troubles);
        let due = match when(&self.shown(at, Column::Due), self.choices.year) {
            When::By(date) => Some(date),
            When::Blank | When::Open => None,
            When::Unclear(why) => {
                troubles.push(Trouble::Due(why));
                None
            }
        };
        let received = self.received(at, &mut troubles);
        let tags: Vec<Box<str>> = self
            .head
            .columns
            .iter()
            .zip(self.cells(at))
            .filter(|(column, cell)| **column == Column::Tag && !cell.is_empty())
            .map(|(_, cell)| cell.to_string().into())
            .collect();
        let details = Details {
            content: boxed(Column::Content),
            document: boxed(Column::Document).or_else(|| self.choices.document.clone()),
            assigner: boxed(Column::Assigner).or_else(|| self.choices.assigner.clone()),
            leader: boxed(Column::Leader),
            officer: boxed(Column::Officer),
            number: boxed(Column::Number),
            tags: (!tags.is_empty()).then_some(tags),
        };
        let cells = self.cells(at).iter();
        if title.chars().count() > TEXT || cells.map(length).sum::<usize>() > TEXT {
            troubles.push(Trouble::TooLong);
        }
        let kind = match self.settled.taken.get(&at) {
            Some(true) => Kind::Task,
            _ => self.kind(at),
        };
        Row {
            at,
            kind,
            title,
            details,
            responsible: text(Column::Responsible),
            units,
            renamed,
            due,
            received,
            troubles: if kind == Kind::Task { troubles } else { Vec::new() },
        }
    }

    fn received(&self, at: usize, troubles: &mut Vec<Trouble>) -> Option<Date> {
        let read = match when(&self.shown(at, Column::Received), self.choices.year) {
            When::By(date) => return Some(date),
            When::Blank => Trouble::NotReceived,
            // 长期 is no day on which anything comes.
            When::Open => Trouble::Received(Why::Unknown),
            When::Unclear(why) => Trouble::Received(why),
        };
        if read == Trouble::NotReceived && self.choices.received.is_some() {
            return self.choices.received;
        }
        troubles.push(read);
        None
    }

    /// The units of a cell, by what a person has said that names stand for.
    fn named(&self, at: usize, wanted: Column, renamed: &mut Vec<String>) -> Named {
        let read = named(&self.shown(at, wanted).to_string());
        let mut meant = Named::default();
        for name in read.names {
            let leads = read.leads.contains(&name);
            let names = match self.settled.names.get(&name) {
                Some(same) if *same == name => vec![name],
                Some(other) => {
                    let other = named(other);
                    meant.vague.extend(other.vague);
                    renamed.push(name);
                    other.names
                }
                None => {
                    if read.vague.contains(&name) {
                        meant.vague.push(name.clone());
                    }
                    vec![name]
                }
            };
            // A mark on a name that stands for several says not which of them leads.
            if leads && let [one] = names.as_slice() {
                meant.leads.push(one.clone());
            }
            meant.names.extend(names);
        }
        meant
    }

    fn kind(&self, at: usize) -> Kind {
        let cells = self.cells(at);
        let texts: Vec<String> = cells.iter().map(|cell| plain(&cell.to_string())).collect();
        if texts.iter().any(|text| ["合计", "总计", "小计", "共计"].contains(&text.as_str()))
        {
            return Kind::Total;
        }
        if self.head.height > 0 && texts == self.head.words {
            return Kind::Head;
        }
        let mut filled: Vec<&String> = texts.iter().filter(|text| !text.is_empty()).collect();
        let alone = filled.len() == 1;
        // A merged cell shows the same in each of its cells.
        filled.dedup();
        let titled = self.head.columns.iter().zip(cells);
        let titled =
            titled.filter(|(column, cell)| **column == Column::Title && !cell.is_empty()).count();
        // A title alone may be a task that lacks all else: a person says so.
        if filled.len() == 1 && !(alone && titled > 0) { Kind::Heading } else { Kind::Task }
    }
}

fn length(cell: &Cell) -> usize {
    match cell {
        Cell::Text(text) => text.chars().count(),
        _ => 0,
    }
}

/// The units of the three columns: leads, all, others; `chosen` is the one that a person says leads.
fn units(
    cells: &[Named; 3],
    chosen: Option<&str>,
    first_leads: bool,
    troubles: &mut Vec<Trouble>,
) -> Vec<(String, Role)> {
    let [lead, all, co] = cells;
    let mut names: Vec<&String> = Vec::new();
    for name in lead.names.iter().chain(&all.names).chain(&co.names) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    for vague in lead.vague.iter().chain(&all.vague).chain(&co.vague) {
        let trouble = Trouble::Vague(vague.clone());
        if !troubles.contains(&trouble) {
            troubles.push(trouble);
        }
    }
    // Who leads by the column, or by a mark on the name.
    let mut leads: Vec<&String> = lead.names.iter().collect();
    for name in cells.iter().flat_map(|cell| &cell.leads) {
        if !leads.contains(&name) {
            leads.push(name);
        }
    }
    let chosen = chosen.or(match *leads.as_slice() {
        [one] => Some(one.as_str()),
        _ => None,
    });
    let chosen = chosen.and_then(|chosen| names.iter().position(|name| *name == chosen));
    if let Some(at) = chosen {
        // The lead stands first.
        let lead = names.remove(at);
        names.insert(0, lead);
    } else if leads.len() > 1 {
        troubles.push(Trouble::SeveralLeads);
    } else if names.is_empty() {
        troubles.push(Trouble::NoUnit);
    } else {
        // One responsible unit leads those that only take part.
        let said = all.names.len() == 1 || (first_leads && !all.names.is_empty());
        if !said {
            troubles.push(Trouble::NoLead);
        }
    }
    let role = |n| if n == 0 { Role::Lead } else { Role::Co };
    names.into_iter().enumerate().map(|(n, name)| (name.clone(), role(n))).collect()
}
