//! What narrows the list. Some conditions are of a matter, others of what one unit undertakes in it.
//!
//! Each row has a subject: the most pressing of the assignments that meet the conditions of units. Its light and status
//! are those of the row. If the list is by unit, each of these assignments has a row of its own. So every count by
//! light or status equals the number of rows in the list that it opens.

use super::find::holds;
use crate::domain::UnitId;
use crate::domain::figures::{LimitKind, Period};
use crate::domain::matter::Role;
use crate::domain::registry::Unit;
use crate::domain::standing::{AssignmentStanding, Duty, Light, MatterStanding, Status};
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// How the list is narrowed. What is left at its default narrows nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Filter {
    /// The light of the row.
    pub light: Option<Light>,
    /// The status of the row is one of these, where there are any.
    pub statuses: BTreeSet<Status>,
    /// The unit that undertakes.
    pub unit: Option<UnitId>,
    /// The municipal leader in charge (M1-12); blank: none is recorded.
    pub leader: Option<Box<str>>,
    /// The officer who supervises (督查专人); blank: none is recorded.
    pub officer: Option<Box<str>>,
    /// The number of the document (文号); blank: none is recorded.
    pub document: Option<Box<str>>,
    /// The category of M1-5.
    pub category: Option<u8>,
    /// Supervised key work only.
    pub supervised: bool,
    /// The kind of the limit that gives the original due date (RULES §6).
    pub limit: Option<LimitKind>,
    /// The receipt lies in this period, as the figures of a period have it (RULES §6).
    pub received: Option<Period>,
    /// The due date in force lies in this period.
    pub due: Option<Period>,
    /// The unit owes completion, a report or an answer by a day of this period.
    pub owed: Option<Period>,
    /// Text of title, number, document, content, assigner, or a unit's name.
    pub text: String,
}

impl Filter {
    /// Rows of a light.
    pub fn of_light(light: Light) -> Self {
        Self { light: Some(light), ..Self::default() }
    }

    /// Rows of these statuses.
    pub fn of_statuses(statuses: impl IntoIterator<Item = Status>) -> Self {
        Self { statuses: statuses.into_iter().collect(), ..Self::default() }
    }

    /// What a unit undertakes.
    pub fn of_unit(unit: UnitId) -> Self {
        Self { unit: Some(unit), ..Self::default() }
    }

    /// What a leader is in charge of; blank: where none is recorded.
    pub fn of_leader(leader: &str) -> Self {
        Self { leader: Some(leader.into()), ..Self::default() }
    }

    /// What an officer supervises; blank: where none is recorded.
    pub fn of_officer(officer: &str) -> Self {
        Self { officer: Some(officer.into()), ..Self::default() }
    }

    /// What a document asks for; blank: where none is recorded.
    pub fn of_document(document: &str) -> Self {
        Self { document: Some(document.into()), ..Self::default() }
    }

    /// Matters of a category, 1 to 4.
    pub fn of_category(category: u8) -> Self {
        Self { category: Some(category), ..Self::default() }
    }

    /// Supervised key work.
    pub fn supervised() -> Self {
        Self { supervised: true, ..Self::default() }
    }

    /// What has a limit of this kind.
    pub fn of_limit(limit: LimitKind) -> Self {
        Self { limit: Some(limit), ..Self::default() }
    }

    /// What was received in a period.
    pub fn received_in(period: Period) -> Self {
        Self { received: Some(period), ..Self::default() }
    }

    /// What is due in a period.
    pub fn due_in(period: Period) -> Self {
        Self { due: Some(period), ..Self::default() }
    }

    /// Where units owe something in a period.
    pub fn owed_in(period: Period) -> Self {
        Self { owed: Some(period), ..Self::default() }
    }

    /// What holds a text.
    pub fn of_text(text: &str) -> Self {
        Self { text: text.to_owned(), ..Self::default() }
    }

    /// The same without a light and statuses, over which counts by light go.
    #[must_use]
    pub fn of_any_light(&self) -> Self {
        Self { light: None, statuses: BTreeSet::new(), ..self.clone() }
    }

    /// Whether a matter meets the conditions of matters.
    pub fn holds(&self, matter: &MatterStanding, units: &BTreeMap<UnitId, Unit>) -> bool {
        let details = &matter.details;
        let is = |wanted: &Option<Box<str>>, own: &Option<Box<str>>| {
            wanted.as_deref().is_none_or(|wanted| own.as_deref().unwrap_or_default() == wanted)
        };
        self.category.is_none_or(|category| matter.category == category)
            && (!self.supervised || matter.supervised.is_some())
            && is(&self.leader, &details.leader)
            && is(&self.officer, &details.officer)
            && is(&self.document, &details.document)
            && self.names(matter, units)
    }

    /// Whether an assignment meets the conditions of units.
    pub fn takes(&self, assignment: &AssignmentStanding) -> bool {
        let within = |period: Option<Period>, day: Option<_>| {
            period.is_none_or(|period| day.is_some_and(|day| period.holds(day)))
        };
        self.unit.as_ref().is_none_or(|unit| assignment.unit == *unit)
            && self.limit.is_none_or(|limit| LimitKind::of(assignment) == limit)
            && within(self.received, Some(assignment.received))
            && within(self.due, assignment.due)
            && self.owed.is_none_or(|period| owed_on(assignment).any(|day| period.holds(day)))
    }

    /// The subjects of a matter's rows: one for each assignment where the list is by unit, and one at most
    /// otherwise. A row without a subject is of a matter without units.
    pub fn subjects<'a>(
        &self,
        matter: &'a MatterStanding,
        units: &BTreeMap<UnitId, Unit>,
        by_unit: bool,
    ) -> Vec<Option<&'a AssignmentStanding>> {
        if !self.holds(matter, units) {
            return Vec::new();
        }
        let taken = matter.assignments.iter().filter(|assignment| self.takes(assignment));
        let mut rows: Vec<_> = if by_unit {
            taken.map(Some).collect()
        } else {
            taken.min_by_key(|assignment| urgency(assignment)).map(Some).into_iter().collect()
        };
        if matter.assignments.is_empty() && !self.is_of_units() {
            rows.push(None);
        }
        rows.retain(|subject| self.is_lit(matter, *subject));
        rows
    }

    fn is_lit(&self, matter: &MatterStanding, subject: Option<&AssignmentStanding>) -> bool {
        let light = subject.map_or(matter.light, |subject| subject.light);
        let stands = || subject.is_some_and(|subject| self.statuses.contains(&subject.status));
        self.light.is_none_or(|wanted| wanted == light) && (self.statuses.is_empty() || stands())
    }

    fn is_of_units(&self) -> bool {
        let periods = [self.received, self.due, self.owed];
        self.unit.is_some() || self.limit.is_some() || periods.iter().any(Option::is_some)
    }

    fn names(&self, matter: &MatterStanding, units: &BTreeMap<UnitId, Unit>) -> bool {
        self.text.trim().is_empty() || holds(matter, units, &self.text)
    }
}

/// The days on which a unit owes completion, a report or an answer, each once.
pub(super) fn owed_on(
    assignment: &AssignmentStanding,
) -> impl Iterator<Item = crate::domain::Date> + use<> {
    let owed = assignment.obligations.iter().filter(|owed| {
        matches!(
            owed.kind,
            Duty::Complete | Duty::FirstReport | Duty::MonthlyReport | Duty::AnswerNotice
        )
    });
    let days: BTreeSet<_> = owed.filter_map(|owed| owed.due).collect();
    days.into_iter()
}

/// The order in which statuses of the same light are shown.
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
pub(super) fn urgency(assignment: &AssignmentStanding) -> impl Ord + use<> {
    let light = Reverse(assignment.light);
    let lead = Reverse(assignment.role == Role::Lead);
    (light, pressing(assignment.status), lead, assignment.due.is_none(), assignment.due)
}

/// The assignment that gives a matter its light and comes first in its row.
pub(super) fn first(matter: &MatterStanding) -> Option<&AssignmentStanding> {
    matter.assignments.iter().min_by_key(|assignment| urgency(assignment))
}
