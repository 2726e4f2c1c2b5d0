//! One row of the list: a matter, with each of its units and that unit's light, days and next step.

use super::days::{Days, Progress, Reason};
use super::filter::{Filter, urgency};
use crate::calendar::Calendar;
use crate::domain::matter::{MatterId, Role};
use crate::domain::standing::{
    AssignmentStanding, Duty, Light, MatterStanding, Obligation, Status,
};
use crate::domain::{Article, Date, UnitId};
use serde::{Deserialize, Serialize};

/// How many lines a row has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Lines {
    /// Units that are shown one by one, a line each; at least one.
    pub singly: u8,
    /// Whether a line of the others follows.
    pub together: bool,
}

/// One row: a matter with its units.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[expect(clippy::struct_excessive_bools, reason = "each says something of its own")]
pub struct MatterRow {
    /// The matter.
    pub id: MatterId,
    /// The row's light: that of its first unit.
    pub light: Light,
    /// The title.
    pub title: Box<str>,
    /// 台账编号.
    pub number: Option<Box<str>>,
    /// The category of M1-5.
    pub category: u8,
    /// Whether it is supervised key work.
    pub supervised: bool,
    /// 市政府分管领导.
    pub leader: Option<Box<str>>,
    /// 督查专人.
    pub officer: Option<Box<str>>,
    /// 文号.
    pub document: Option<Box<str>>,
    /// Whether it is of its one unit's part alone, and the matter's other units have rows of their own.
    pub alone: bool,
    /// Its units: first those that the list is narrowed to, and of these the most pressing first.
    pub units: Vec<UnitRow>,
    /// How many of them are shown one by one.
    pub lines: Lines,
    /// How many of them the list is narrowed to.
    pub meant: usize,
    /// The last report of any unit.
    pub reported: Option<Date>,
    /// The most pressing obligation of the matter and its units.
    pub next: Option<Next>,
    /// Whether a transfer notice (转办通知) is owed.
    pub to_transfer: bool,
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
    /// Why it stands otherwise than the days alone would have it.
    pub reason: Option<Reason>,
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

/// A matter's assignments in the order of the list: first those that the list is narrowed to, and within each part the
/// most pressing first. Also the number of those in the first part.
fn arranged<'a>(
    matter: &'a MatterStanding,
    filter: &Filter,
) -> (Vec<&'a AssignmentStanding>, usize) {
    let mut assignments: Vec<_> = matter.assignments.iter().collect();
    assignments.sort_by_key(|assignment| (!filter.takes(assignment), urgency(assignment)));
    let meant = assignments.partition_point(|assignment| filter.takes(assignment));
    (assignments, meant)
}

impl Lines {
    /// Of what is no joint matter.
    pub const ONE: Self = Self { singly: 1, together: false };

    /// The lines of a matter in a narrowed list: one for each unit that is late or warned, or for the first unit alone
    /// if there is no such unit; then one line for all others.
    pub fn of(matter: &MatterStanding, filter: &Filter) -> Self {
        let meant = matter.assignments.iter().filter(|assignment| filter.takes(assignment));
        let pressing = meant.filter(|assignment| assignment.light >= Light::Yellow).count();
        Self::new(pressing, matter.assignments.len())
    }

    fn new(pressing: usize, all: usize) -> Self {
        let singly = pressing.clamp(1, u8::MAX.into());
        Self { singly: u8::try_from(singly).unwrap_or(u8::MAX), together: all > singly }
    }
}

impl MatterRow {
    /// The row of a matter at a day, in a list that is narrowed so; of one unit alone where one is named.
    pub fn of(
        matter: &MatterStanding,
        filter: &Filter,
        unit: Option<&UnitId>,
        calendar: &Calendar,
        as_of: Date,
    ) -> Self {
        let (mut assignments, mut meant) = arranged(matter, filter);
        let mut lines = Lines::of(matter, filter);
        if let Some(unit) = unit {
            assignments.retain(|assignment| assignment.unit == *unit);
            (lines, meant) = (Lines::ONE, assignments.len());
        }
        let owed = assignments.iter().flat_map(|assignment| &assignment.obligations);
        let of_matter = matter.obligations.iter().filter(|_| unit.is_none());
        let details = &matter.details;
        Self {
            id: matter.id,
            light: assignments.first().map_or(matter.light, |first| first.light),
            title: matter.title.clone(),
            number: details.number.clone(),
            category: matter.category,
            supervised: matter.supervised.is_some(),
            leader: details.leader.clone(),
            officer: details.officer.clone(),
            document: details.document.clone(),
            alone: unit.is_some(),
            units: assignments.iter().map(|a| UnitRow::of(a, calendar, as_of)).collect(),
            lines,
            meant,
            reported: assignments.iter().filter_map(|a| Some(a.last_report?.1)).max(),
            next: Next::of(of_matter.chain(owed)),
            to_transfer: matter.obligations.iter().any(|owed| owed.kind == Duty::Transfer),
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
        usize::from(self.lines.singly).min(self.units.len())
    }

    /// How many of the units that the list is narrowed to have the same status as the first unit.
    pub fn of_first_status(&self) -> usize {
        let first = self.units.first().map(|first| first.status);
        let meant = self.units.iter().take(self.meant);
        meant.filter(|unit| Some(unit.status) == first).count()
    }
}

impl UnitRow {
    /// Whether the unit has to act and its time is up or soon will be. Such a unit can be reminded.
    pub const fn is_to_be_reminded(&self) -> bool {
        use Status::{AwaitingLimit, DueSoon, Overdue, Refused};
        matches!(self.status, Overdue | Refused | DueSoon | AwaitingLimit)
    }

    fn of(assignment: &AssignmentStanding, calendar: &Calendar, as_of: Date) -> Self {
        let days = Days::of(assignment, calendar, as_of);
        Self {
            unit: assignment.unit.clone(),
            role: assignment.role,
            light: assignment.light,
            status: assignment.status,
            received: assignment.received,
            due: assignment.due,
            days,
            reason: Reason::of(assignment, days),
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
