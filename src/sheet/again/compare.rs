//! In what a row differs from its matter, and what of its progress is not recorded yet.

use super::remembered::Remembered;
use super::unread::unread;
use super::{Again, Difference};
use crate::domain::UnitId;
use crate::domain::limit::Term;
use crate::domain::matter::{Details, Role};
use crate::domain::standing::{AssignmentStanding, MatterStanding, Status};
use crate::sheet::column::Column;
use crate::sheet::held::Held;
use crate::sheet::plain;
use crate::sheet::plan::{Row, Trouble};
use crate::sheet::reading::Reading;
use std::collections::BTreeSet;

/// Compares a row with its matter.
pub(super) fn compare(
    reading: &Reading<'_>,
    row: &Row,
    matter: &MatterStanding,
    held: &Held,
    remembered: &Remembered,
) -> Again {
    let mut differs = texts(reading, row, matter);
    differs.extend(units(row, matter, held));
    differs.extend(limit(row, matter));
    let own = |column| !reading.shown(row.at, column).is_empty();
    let days = || matter.assignments.iter().map(|unit| unit.received);
    if let Some(received) = row.received.filter(|_| own(Column::Received))
        && days().all(|day| day != received)
    {
        let was = days().min().map(|day| day.to_string()).unwrap_or_default();
        differs.push(Difference { column: Column::Received, was, is: received.to_string() });
    }
    let assigned = |unit: &UnitId| matter.assignments.iter().find(|one| one.unit == *unit);
    let mut reports: Vec<(UnitId, String)> = row_reports(row, held).collect();
    reports.retain(|(unit, text)| {
        assigned(unit).is_some_and(is_running) && !held.is_reported(matter.id, unit, text)
    });
    let came = reports.iter().filter_map(|(unit, _)| assigned(unit)).map(|one| one.received);
    let came = came.chain([matter.registered_on]).max();
    Again {
        matter: matter.id,
        differs,
        unread: unread(reading, row, matter, held, remembered),
        reports,
        is_early: reading.choices.progress.zip(came).is_some_and(|(on, came)| on < came),
    }
}

/// Whether a unit still has something to report.
const fn is_running(assigned: &AssignmentStanding) -> bool {
    !matches!(
        assigned.status,
        Status::Terminated
            | Status::Closed
            | Status::ClosedLate
            | Status::Completed
            | Status::CompletedLate
            | Status::Refused
    )
}

/// What a row says of the progress of each of its units that the registry knows.
fn row_reports<'r>(row: &'r Row, held: &'r Held) -> impl Iterator<Item = (UnitId, String)> + 'r {
    row.units.iter().filter_map(|unit| {
        let text = unit.progress.as_ref().or(row.progress.as_ref())?;
        Some((held.unit(&unit.name)?.clone(), text.clone()))
    })
}

/// What a column says in the list, and in the ledger.
type Pair = (Column, Option<Box<str>>, Option<Box<str>>);

/// The texts that the list has otherwise. An empty cell says nothing.
fn texts(reading: &Reading<'_>, row: &Row, matter: &MatterStanding) -> Vec<Difference> {
    let (is, was) = (&row.details, &matter.details);
    let tags = |details: &Details| details.tags.as_ref().map(|tags| tags.join("、").into());
    let title: Option<Box<str>> = Some(row.title.as_str().into());
    let pairs: [Pair; 8] = [
        (Column::Title, title, Some(matter.title.clone())),
        (Column::Number, is.number.clone(), was.number.clone()),
        (Column::Content, is.content.clone(), was.content.clone()),
        (Column::Document, is.document.clone(), was.document.clone()),
        (Column::Assigner, is.assigner.clone(), was.assigner.clone()),
        (Column::Leader, is.leader.clone(), was.leader.clone()),
        (Column::Officer, is.officer.clone(), was.officer.clone()),
        (Column::Tag, tags(is), tags(was)),
    ];
    let differs = pairs.into_iter().filter_map(|(column, is, was)| {
        // What is said of the whole list stands in no cell of this row.
        let is = is.filter(|_| !reading.shown(row.at, column).is_empty())?;
        let was = was.unwrap_or_default();
        (plain(&is) != plain(&was)).then(|| Difference {
            column,
            was: was.into_string(),
            is: is.into_string(),
        })
    });
    differs.collect()
}

/// The units and the lead, where nothing about them is doubtful.
fn units(row: &Row, matter: &MatterStanding, held: &Held) -> Vec<Difference> {
    let is_doubtful = row.troubles.iter().any(|trouble| {
        matches!(
            trouble,
            Trouble::Name(..)
                | Trouble::NoUnit
                | Trouble::Flawed(Column::Lead | Column::Units | Column::Co, _)
        )
    });
    if is_doubtful || row.units.is_empty() {
        return Vec::new();
    }
    let known = |name: &str| held.unit(name).map_or_else(|| name.to_owned(), ToString::to_string);
    let is: BTreeSet<String> = row.units.iter().map(|unit| known(&unit.name)).collect();
    let was: BTreeSet<String> =
        matter.assignments.iter().map(|assigned| assigned.unit.to_string()).collect();
    // One row of several that tell a task may name some of its units alone.
    let is_part = row.troubles.contains(&Trouble::Together) && is.is_subset(&was);
    let names = |units: &mut dyn Iterator<Item = &AssignmentStanding>| {
        let names: Vec<&str> = units.map(|assigned| held.name(&assigned.unit)).collect();
        names.join("、")
    };
    let mut differs = Vec::new();
    if is != was && !is_part {
        let is: Vec<&str> = row.units.iter().map(|unit| unit.name.as_str()).collect();
        let was = names(&mut matter.assignments.iter());
        differs.push(Difference { column: Column::Units, was, is: is.join("、") });
    }
    let lead = row.units.iter().find(|unit| unit.role == Role::Lead);
    let leads: Vec<&AssignmentStanding> =
        matter.assignments.iter().filter(|assigned| assigned.role == Role::Lead).collect();
    let Some(lead) = lead.filter(|_| !is_part && !leads.is_empty()) else { return differs };
    if leads.iter().all(|assigned| assigned.unit.to_string() != known(&lead.name)) {
        let was = names(&mut leads.iter().copied());
        differs.push(Difference { column: Column::Lead, was, is: lead.name.clone() });
    }
    let own = lead.responsible.as_ref().or(row.responsible.as_ref());
    let was = leads.first().and_then(|assigned| assigned.responsible.as_deref());
    if let Some(is) = own.filter(|is| plain(is) != plain(was.unwrap_or_default())) {
        let was = was.unwrap_or_default().to_owned();
        differs.push(Difference { column: Column::Responsible, was, is: is.clone() });
    }
    differs
}

/// The limit, where the list sets a clear one: the day in force or the one set at first, or the same count.
fn limit(row: &Row, matter: &MatterStanding) -> Option<Difference> {
    let due = || matter.assignments.iter().filter_map(|assigned| assigned.due);
    let (is, is_same) = match row.due? {
        Term::Date(day) => {
            let first = matter.assignments.iter().filter_map(|assigned| assigned.original_due);
            (day.to_string(), due().chain(first).any(|known| known == day))
        }
        term @ Term::Days { days, .. } => {
            (days.to_string(), matter.limits.iter().any(|limit| limit.term == term))
        }
        Term::Open => return None,
    };
    let was = due().max().map(|day| day.to_string()).unwrap_or_default();
    (!is_same).then_some(Difference { column: Column::Due, was, is })
}
