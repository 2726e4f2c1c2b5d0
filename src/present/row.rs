//! One row of the list: a matter, with each of its units and that unit's light, days and next step.

use super::days::{Days, Progress};
use crate::calendar::Calendar;
use crate::domain::matter::{MatterId, Role};
use crate::domain::standing::{
    AssignmentStanding, Duty, Light, MatterStanding, Obligation, Status,
};
use crate::domain::{Article, Date, UnitId};
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;

/// One row: a matter with its units.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// The matter.
    pub id: MatterId,
    /// The matter's light: that of its first unit.
    pub light: Light,
    /// The title.
    pub title: Box<str>,
    /// 台账编号.
    pub number: Option<Box<str>>,
    /// The category of M1-5.
    pub category: u8,
    /// Whether it is supervised key work.
    pub supervised: bool,
    /// Its units, the most pressing first: those that are late or warned before those in time.
    pub units: Vec<UnitRow>,
    /// The last report of any unit.
    pub reported: Option<Date>,
    /// The most pressing obligation of the matter and its units.
    pub next: Option<Next>,
    /// Whether there is a conflict, or acts are missing.
    pub unsettled: bool,
}

/// A unit in a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnitRow {
    /// The unit.
    pub unit: UnitId,
    /// 牵头、配合.
    pub role: Role,
    /// Its light.
    pub light: Light,
    /// Its status.
    pub status: Status,
    /// `r`.
    pub received: Date,
    /// `D`.
    pub due: Option<Date>,
    /// What there is to say of time.
    pub days: Days,
    /// The bar.
    pub progress: Option<Progress>,
    /// Its last report.
    pub reported: Option<Date>,
    /// The most pressing obligation on its assignment.
    pub next: Option<Next>,
}

/// The next step: what is owed first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Next {
    /// What.
    pub duty: Duty,
    /// The article that owes it.
    pub cites: Article,
    /// By when, where there is a day.
    pub due: Option<Date>,
}

impl Row {
    /// The row of a matter at a day.
    pub fn of(matter: &MatterStanding, calendar: &Calendar, as_of: Date) -> Self {
        let mut assignments: Vec<_> = matter.assignments.iter().collect();
        assignments.sort_by_key(|assignment| urgency(assignment));
        let owed = matter.assignments.iter().flat_map(|assignment| &assignment.obligations);
        Self {
            id: matter.id,
            light: matter.light,
            title: matter.title.clone(),
            number: matter.details.number.clone(),
            category: matter.category,
            supervised: matter.supervised.is_some(),
            units: assignments.iter().map(|a| UnitRow::of(a, calendar, as_of)).collect(),
            reported: matter.assignments.iter().filter_map(|a| Some(a.last_report?.1)).max(),
            next: Next::of(matter.obligations.iter().chain(owed)),
            unsettled: matter.incomplete || !matter.conflicts.is_empty(),
        }
    }

    /// The units that are shown one by one, the most pressing first: those that are late or warned. If
    /// there are none, it is the first unit alone.
    pub fn singly(&self) -> &[UnitRow] {
        self.units.split_at(self.together_from()).0
    }

    /// The other units: shown together, in one line.
    pub fn together(&self) -> &[UnitRow] {
        self.units.split_at(self.together_from()).1
    }

    fn together_from(&self) -> usize {
        let pressing = self.units.partition_point(|unit| unit.light >= Light::Yellow);
        pressing.max(1).min(self.units.len())
    }

    /// How many units have the same status as the first, which is shown as the matter's.
    pub fn of_first_status(&self) -> usize {
        let first = self.units.first().map(|first| first.status);
        self.units.iter().filter(|unit| Some(unit.status) == first).count()
    }
}

impl UnitRow {
    fn of(assignment: &AssignmentStanding, calendar: &Calendar, as_of: Date) -> Self {
        Self {
            unit: assignment.unit.clone(),
            role: assignment.role,
            light: assignment.light,
            status: assignment.status,
            received: assignment.received,
            due: assignment.due,
            days: Days::of(assignment, calendar, as_of),
            progress: Progress::of(assignment, as_of),
            reported: assignment.last_report.map(|report| report.1),
            next: Next::of(&assignment.obligations),
        }
    }
}

impl Next {
    /// The most pressing obligation: the one with the earliest day. One without a day comes last.
    pub(super) fn of<'a>(owed: impl IntoIterator<Item = &'a Obligation>) -> Option<Self> {
        owed.into_iter()
            .min_by_key(|owed| (owed.due.is_none(), owed.due, rank(owed.kind)))
            .map(|owed| Self { duty: owed.kind, cites: owed.cites, due: owed.due })
    }
}

/// Of several things owed on one day, what an office does first.
fn rank(duty: Duty) -> usize {
    const FIRST: [Duty; 6] = [
        Duty::Decide,
        Duty::Notice,
        Duty::ConsiderCase,
        Duty::Transfer,
        Duty::Complete,
        Duty::FirstReport,
    ];
    FIRST.iter().position(|first| *first == duty).unwrap_or(FIRST.len())
}

/// Of several statuses of one light, which is shown first.
pub(super) const fn pressing(status: Status) -> u8 {
    match status {
        Status::Overdue => 0,
        Status::Refused => 1,
        Status::CompletedLate => 2,
        Status::ClosedLate => 3,
        Status::PendingDecision => 4,
        Status::DueSoon => 5,
        Status::AwaitingLimit => 6,
        Status::InProgress => 7,
        Status::Completed => 8,
        Status::Closed => 9,
        Status::Terminated => 10,
    }
}

/// How pressing an assignment is: by its light, then its status, then a lead before others, then the
/// earliest due date.
fn urgency(assignment: &AssignmentStanding) -> impl Ord + use<> {
    let light = Reverse(assignment.light);
    let lead = Reverse(assignment.role == Role::Lead);
    (light, pressing(assignment.status), lead, assignment.due.is_none(), assignment.due)
}

/// The assignment that gives a matter its light and comes first in its row.
pub(super) fn first(matter: &MatterStanding) -> Option<&AssignmentStanding> {
    matter.assignments.iter().min_by_key(|assignment| urgency(assignment))
}
