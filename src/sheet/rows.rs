//! A list read row by row: what is said of the list, of a row or of a name stands over what the sheet
//! says.

use super::column::Column;
use super::kind::kind;
use super::plan::{Kind, Row, Trouble};
use super::reading::Reading;
use super::team::{team, unit_troubles};
use super::units::name::is_responsible;
use super::units::person::{is_leader, without_telephones};
use super::units::{Named, named};
use super::when::{LONG_TERM, When, Why, day, when};
use super::{Cell, Flaw, across, joint};
use crate::domain::Date;
use crate::domain::limit::Term;
use crate::domain::matter::Details;

/// What the cell of a responsible person says that names none.
const NO_PERSON: [&str; 6] = ["无", "/", "-", "—", "——", "\\"];
/// The longest text of an act, in characters.
const TEXT: usize = 100_000;

impl Reading<'_> {
    /// The rows under the head that have anything in them.
    pub fn rows(&self) -> Vec<Row> {
        let mut rows: Vec<Row> = self.places().map(|at| self.row(at)).collect();
        across::check(self, &mut rows);
        if self.choices.joint == Some(true) {
            joint::fold(self, &mut rows);
        }
        rows
    }

    fn row(&self, at: usize) -> Row {
        let mut troubles = Vec::new();
        let mut text = |wanted| self.text(at, wanted, &mut troubles);
        let title = text(Column::Title);
        let is_number = title.as_ref().is_some_and(|title| !title.contains(char::is_alphabetic));
        let boxed = |text: Option<String>| text.map(String::into_boxed_str);
        let details = Details {
            content: boxed(text(Column::Content)),
            document: boxed(text(Column::Document)).or_else(|| self.choices.document.clone()),
            assigner: boxed(text(Column::Assigner)).or_else(|| self.choices.assigner.clone()),
            leader: boxed(text(Column::Leader)),
            officer: boxed(text(Column::Officer)),
            number: boxed(text(Column::Number)),
            tags: self.tags(at),
        };
        let responsible = text(Column::Responsible);
        let progress = self.progress(at, &mut troubles);
        if is_number && !self.settled.cells.contains_key(&(at, Column::Title)) {
            troubles.push(Trouble::Flawed(Column::Title, Flaw::Number));
        }
        if self.head.is_beside && self.is_several(at, Column::Title) {
            troubles.push(Trouble::SeveralTitles);
        }
        if self.shown(at, Column::Title).is_empty() {
            troubles.push(Trouble::NoTitle);
        }
        if let Cell::Flawed(flaw, _) = self.written(at, Column::Tag) {
            troubles.push(Trouble::Flawed(Column::Tag, flaw));
        }
        let mut renamed = Vec::new();
        let columns = [Column::Lead, Column::Units, Column::Co];
        let cells = columns.map(|wanted| self.named(at, wanted, &mut renamed, &mut troubles));
        unit_troubles(&cells, columns, &mut troubles);
        let chosen = self.settled.leads.get(&at).map(String::as_str);
        let units = team(&cells, chosen, self.choices.first_leads, &mut troubles);
        let responsible = self.responsible(at, responsible, &cells, &mut troubles);
        let due = self.due(at, &mut troubles);
        let received = self.received(at, &mut troubles);
        let lengths = self.cells(at).iter().map(length);
        let title = title.unwrap_or_default();
        if title.chars().count() > TEXT || lengths.sum::<usize>() > TEXT {
            troubles.push(Trouble::TooLong);
        }
        let kind = match self.settled.taken.get(&at) {
            Some(true) => Kind::Task,
            _ => kind(self, at),
        };
        if kind != Kind::Task {
            troubles.clear();
        }
        Row {
            at,
            kind,
            title,
            details,
            responsible,
            units,
            renamed,
            due,
            received,
            progress,
            is_twice: false,
            troubles,
        }
    }

    /// A text; where the cell has no value, or a date that a spreadsheet has made of a text, it is asked.
    fn text(&self, at: usize, wanted: Column, troubles: &mut Vec<Trouble>) -> Option<String> {
        let cell = self.shown(at, wanted);
        let flaw = match cell {
            Cell::Empty => return None,
            Cell::Flawed(flaw, _) => flaw,
            Cell::Date(_) => Flaw::Date,
            _ => return Some(cell.to_string()),
        };
        troubles.push(Trouble::Flawed(wanted, flaw));
        None
    }

    /// The progress that the list reports. A cell that cannot be read is asked only if progress is to be recorded.
    fn progress(&self, at: usize, troubles: &mut Vec<Trouble>) -> Option<String> {
        match self.shown(at, Column::Progress) {
            Cell::Empty => None,
            Cell::Flawed(flaw, _) => {
                if self.choices.progress.is_some() {
                    troubles.push(Trouble::Flawed(Column::Progress, flaw));
                }
                None
            }
            cell => Some(cell.to_string()),
        }
    }

    /// A row's categories, each in a column of its own.
    fn tags(&self, at: usize) -> Option<Vec<Box<str>>> {
        let cells = self.columns(at).iter().zip(self.cells(at));
        let tags = cells.filter(|(column, cell)| {
            **column == Column::Tag && !cell.is_empty() && !matches!(cell, Cell::Flawed(..))
        });
        let tags: Vec<Box<str>> = tags.map(|(_, cell)| cell.to_string().into()).collect();
        (!tags.is_empty()).then_some(tags)
    }

    /// 第一责任人, by the column of persons or else by the one who stands beside the units.
    fn responsible(
        &self,
        at: usize,
        written: Option<String>,
        cells: &[Named; 3],
        troubles: &mut Vec<Trouble>,
    ) -> Option<String> {
        let is_said = self.settled.cells.contains_key(&(at, Column::Responsible));
        let mut persons = cells.iter().flat_map(|cell| &cell.persons);
        let written = written.filter(|name| is_said || !NO_PERSON.contains(&name.as_str()));
        match (written, persons.next(), persons.next()) {
            (Some(name), ..) if is_said => Some(name),
            (Some(name), ..) => {
                let name = without_telephones(&name);
                let is_clear = is_responsible(&name);
                if !is_clear {
                    troubles.push(Trouble::Responsible);
                }
                Some(name).filter(|_| is_clear)
            }
            (None, Some(person), more) if !is_said && (more.is_some() || is_leader(person)) => {
                troubles.push(Trouble::Responsible);
                None
            }
            (None, person, _) => person.cloned(),
        }
    }

    fn when(&self, at: usize, wanted: Column) -> When {
        let reader = if wanted == Column::Received { day } else { when };
        let read = |cell: &Cell| reader(cell, self.choices.said(), self.table.epoch);
        if self.settled.cells.contains_key(&(at, wanted)) {
            return read(&self.shown(at, wanted));
        }
        // Two columns that say the same in two forms say one thing.
        let columns = self.columns(at).iter().zip(self.cells(at));
        let mut readings: Vec<When> = Vec::new();
        for (_, cell) in columns.filter(|(column, cell)| **column == wanted && !cell.is_empty()) {
            let reading = read(cell);
            if !readings.contains(&reading) {
                readings.push(reading);
            }
        }
        match readings.as_slice() {
            [] => When::Blank,
            [one] => one.clone(),
            _ => When::Unclear(Why::Several),
        }
    }

    fn due(&self, at: usize, troubles: &mut Vec<Trouble>) -> Option<Term> {
        let cell = self.shown(at, Column::Due);
        if let Cell::Flawed(flaw, _) = cell {
            troubles.push(Trouble::Flawed(Column::Due, flaw));
            return None;
        }
        // A person has said that there is no limit. What the list itself calls so is asked.
        let is_said = self.settled.cells.contains_key(&(at, Column::Due));
        if is_said && cell == Cell::text(LONG_TERM) {
            return None;
        }
        match self.when(at, Column::Due) {
            When::By(term) => Some(term),
            When::Blank => None,
            When::Unclear(why) => {
                troubles.push(Trouble::Due(why));
                None
            }
        }
    }

    fn received(&self, at: usize, troubles: &mut Vec<Trouble>) -> Option<Date> {
        if let Cell::Flawed(flaw, _) = self.shown(at, Column::Received) {
            troubles.push(Trouble::Flawed(Column::Received, flaw));
            return None;
        }
        let read = match self.when(at, Column::Received) {
            When::By(Term::Date(date)) => return Some(date),
            When::Blank => Trouble::NotReceived,
            // A number of days is not a date of receipt.
            When::By(_) => Trouble::Received(Why::Unknown),
            When::Unclear(why) => Trouble::Received(why),
        };
        if read == Trouble::NotReceived && self.choices.received.is_some() {
            return self.choices.received;
        }
        troubles.push(read);
        None
    }

    /// The units of a cell, by what a person has said that names stand for.
    fn named(
        &self,
        at: usize,
        wanted: Column,
        renamed: &mut Vec<String>,
        troubles: &mut Vec<Trouble>,
    ) -> Named {
        let Some(text) = self.text(at, wanted, troubles) else { return Named::default() };
        let read = named(&text);
        let mut meant = Named { persons: read.persons, ..Named::default() };
        for name in read.names {
            let names = match (self.settled.picked.get(&name), self.settled.names.get(&name)) {
                (Some(units), _) => {
                    renamed.push(name.clone());
                    units.clone()
                }
                (None, Some(same)) if *same == name => vec![name.clone()],
                (None, Some(other)) => {
                    let other = named(other);
                    meant.doubts.extend(other.doubts);
                    renamed.push(name.clone());
                    other.names
                }
                (None, None) => {
                    meant.doubts.extend(read.doubts.iter().filter(|(of, _)| *of == name).cloned());
                    vec![name.clone()]
                }
            };
            // A mark on a name that stands for several says not which of them leads.
            if read.leads.contains(&name)
                && let [one] = names.as_slice()
            {
                meant.leads.push(one.clone());
            }
            if read.cos.contains(&name) {
                meant.cos.extend(names.iter().cloned());
            }
            meant.names.extend(names);
        }
        meant
    }
}

fn length(cell: &Cell) -> usize {
    match cell {
        Cell::Text(text) => text.chars().count(),
        _ => 0,
    }
}
