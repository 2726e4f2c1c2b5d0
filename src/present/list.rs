//! The ledger list: one row a matter, filtered and sorted.

use super::days::{Days, Progress};
use crate::calendar::Calendar;
use crate::domain::matter::{MatterId, Role};
use crate::domain::registry::Unit;
use crate::domain::standing::{AssignmentStanding, Duty, Light, MatterStanding, Standing, Status};
use crate::domain::{Article, Date, UnitId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One row: a matter, by its most pressing assignment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// The matter.
    pub id: MatterId,
    /// The matter's light.
    pub light: Light,
    /// The status of the assignment that gives the light; none without assignments.
    pub status: Option<Status>,
    /// The title.
    pub title: Box<str>,
    /// 台账编号.
    pub number: Option<Box<str>>,
    /// Of M1-5.
    pub category: u8,
    /// Whether it is supervised key work.
    pub supervised: bool,
    /// The unit shown: the lead, or the first.
    pub lead: Option<UnitId>,
    /// The others.
    pub others: Vec<UnitId>,
    /// `r` of the assignment shown.
    pub received: Option<Date>,
    /// `D` of the assignment shown.
    pub due: Option<Date>,
    /// What there is to say of time.
    pub days: Days,
    /// The bar.
    pub progress: Option<Progress>,
    /// The last report of any unit.
    pub reported: Option<Date>,
    /// The most pressing obligation, with its article and day.
    pub next: Option<(Duty, Article, Option<Date>)>,
    /// Whether something is in conflict, or acts are missing.
    pub unsettled: bool,
}

/// By what the list is narrowed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Filter {
    /// One light.
    pub light: Option<Light>,
    /// A unit that undertakes.
    pub unit: Option<UnitId>,
    /// Of M1-5.
    pub category: Option<u8>,
    /// Supervised key work only.
    pub supervised: bool,
    /// Text of title, number, document, or a unit's name.
    pub text: String,
}

/// By what the list is sorted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "the columns of the list")]
pub enum Order {
    #[default]
    Urgency,
    Title,
    Unit,
    Received,
    Due,
}

impl Order {
    /// All of them with the names that the address bar uses.
    pub const ALL: [(Self, &'static str); 5] = [
        (Self::Urgency, "urgency"),
        (Self::Title, "title"),
        (Self::Unit, "unit"),
        (Self::Received, "received"),
        (Self::Due, "due"),
    ];
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

/// The assignment by which a matter is shown: that of its light, the most pressing, a lead before
/// others.
pub(super) fn shown(matter: &MatterStanding) -> Option<&AssignmentStanding> {
    matter.assignments.iter().min_by_key(|a| {
        let light = std::cmp::Reverse(a.light);
        (light, pressing(a.status), a.role != Role::Lead, a.due.is_none(), a.due)
    })
}

/// The most pressing obligation of a matter: the earliest day; without a day, last.
fn next(matter: &MatterStanding) -> Option<(Duty, Article, Option<Date>)> {
    let own = matter.assignments.iter().flat_map(|assignment| &assignment.obligations);
    matter
        .obligations
        .iter()
        .chain(own)
        .min_by_key(|o| (o.due.is_none(), o.due, rank(o.kind)))
        .map(|o| (o.kind, o.cites, o.due))
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

impl Row {
    /// The row of a matter.
    pub fn of(matter: &MatterStanding, calendar: &Calendar, as_of: Date) -> Self {
        let shown = shown(matter);
        let lead = matter.assignments.iter().find(|a| a.role == Role::Lead).or(shown);
        let others = matter
            .assignments
            .iter()
            .filter(|a| lead.is_none_or(|lead| lead.unit != a.unit))
            .map(|a| a.unit.clone())
            .collect();
        Self {
            id: matter.id,
            light: matter.light,
            status: shown.map(|a| a.status),
            title: matter.title.clone(),
            number: matter.details.number.clone(),
            category: matter.category,
            supervised: matter.supervised.is_some(),
            lead: lead.map(|a| a.unit.clone()),
            others,
            received: shown.map(|a| a.received),
            due: shown.and_then(|a| a.due),
            days: shown.map_or(Days::None, |a| Days::of(a, calendar, as_of)),
            progress: shown.and_then(|a| Progress::of(a, as_of)),
            reported: matter.assignments.iter().filter_map(|a| Some(a.last_report?.1)).max(),
            next: next(matter),
            unsettled: matter.incomplete || !matter.conflicts.is_empty(),
        }
    }
}

impl Filter {
    /// Whether a matter passes.
    pub fn passes(&self, matter: &MatterStanding, units: &BTreeMap<UnitId, Unit>) -> bool {
        self.light.is_none_or(|light| matter.light == light)
            && self.category.is_none_or(|category| matter.category == category)
            && (!self.supervised || matter.supervised.is_some())
            && self
                .unit
                .as_ref()
                .is_none_or(|unit| matter.assignments.iter().any(|a| a.unit == *unit))
            && self.names(matter, units)
    }

    fn names(&self, matter: &MatterStanding, units: &BTreeMap<UnitId, Unit>) -> bool {
        let text = self.text.trim().to_lowercase();
        if text.is_empty() {
            return true;
        }
        let holds = |field: &str| field.to_lowercase().contains(&text);
        let details = &matter.details;
        let of_units = matter.assignments.iter().filter_map(|a| units.get(&a.unit));
        holds(&matter.title)
            || [&details.number, &details.document, &details.assigner, &details.content]
                .into_iter()
                .flatten()
                .any(|field| holds(field))
            || of_units
                .flat_map(|unit| [Some(&unit.name), unit.short.as_ref()])
                .flatten()
                .any(|name| holds(name))
    }
}

/// The rows that pass, sorted.
pub fn rows(
    standing: &Standing,
    units: &BTreeMap<UnitId, Unit>,
    calendar: &Calendar,
    filter: &Filter,
    order: Order,
    descending: bool,
) -> Vec<Row> {
    let mut rows: Vec<Row> = standing
        .matters
        .iter()
        .filter(|matter| filter.passes(matter, units))
        .map(|matter| Row::of(matter, calendar, standing.as_of))
        .collect();
    rows.sort_by(|a, b| {
        let by = match order {
            Order::Urgency => std::cmp::Ordering::Equal,
            Order::Title => a.title.cmp(&b.title),
            Order::Unit => a.lead.cmp(&b.lead),
            Order::Received => a.received.cmp(&b.received),
            Order::Due => (a.due.is_none(), a.due).cmp(&(b.due.is_none(), b.due)),
        };
        let by = if descending { by.reverse() } else { by };
        by.then_with(|| urgency(a).cmp(&urgency(b)))
    });
    rows
}

/// Worst light first, the most pressing status, then the earliest due date.
fn urgency(row: &Row) -> impl Ord + use<> {
    let pressing = row.status.map(pressing);
    (std::cmp::Reverse(row.light), pressing, row.due.is_none(), row.due, row.id)
}
