//! Status, light and rates (RULES §7).

use super::context::{Context, Findings, next_day};
use super::judged::Judged;
use crate::domain::Date;
use crate::domain::percent::Share;
use crate::domain::standing::{AssignmentStanding, Light, Rates, Rule, Status};

/// `W`: from here on an assignment is due soon (M1-14「告知提醒」).
pub fn warn_from(judged: &Judged<'_>, context: &Context<'_>) -> Option<Date> {
    let due = judged.settled.due?;
    let before =
        context.calendar.workday_before(due, context.profile.warn_workdays).unwrap_or(Date::MIN);
    Some(before.max(next_day(judged.limits.received)).min(due))
}

/// The first status that holds.
pub fn status(
    judged: &Judged<'_>,
    findings: &Findings,
    warn_from: Option<Date>,
    context: &Context<'_>,
) -> Status {
    let late = findings.list().iter().any(|finding| finding.rule.deems_late());
    let unwaived = |rule| findings.list().iter().any(|f| f.rule == rule && !f.waived);
    let completion = &judged.completion;
    let settled = &judged.settled;
    if settled.terminated.is_some() {
        Status::Terminated
    } else if completion.closed.is_some() {
        if late { Status::ClosedLate } else { Status::Closed }
    } else if completion.standing.is_some() {
        if late { Status::CompletedLate } else { Status::Completed }
    } else if unwaived(Rule::Refused) {
        Status::Refused
    } else if settled.pending.is_some() && settled.due.is_some_and(|due| context.passed(due)) {
        Status::PendingDecision
    } else if unwaived(Rule::PastLimit) || late {
        Status::Overdue
    } else if settled.due.is_none() {
        Status::AwaitingLimit
    } else if warn_from.is_some_and(|warn| context.reached(warn)) {
        Status::DueSoon
    } else {
        Status::InProgress
    }
}

/// The light of a status; a completion that is late by a waived `completed_late` alone is yellow.
pub fn light(status: Status, findings: &Findings) -> Light {
    match status {
        Status::Terminated | Status::Closed | Status::ClosedLate => Light::Grey,
        Status::Completed => Light::Blue,
        Status::CompletedLate => {
            let excused = findings
                .list()
                .iter()
                .filter(|f| f.rule.deems_late())
                .all(|f| f.rule == Rule::CompletedLate && f.waived);
            if excused { Light::Yellow } else { Light::Red }
        }
        Status::Refused | Status::Overdue => Light::Red,
        Status::PendingDecision | Status::AwaitingLimit | Status::DueSoon => Light::Yellow,
        Status::InProgress => Light::Green,
    }
}

impl Rates {
    /// Counts a set of assignments.
    pub fn of<'a>(assignments: impl Iterator<Item = &'a AssignmentStanding>) -> Self {
        let mut rates = Self::default();
        assignments.for_each(|assignment| rates.count(assignment.status));
        rates
    }

    /// Counts one assignment more.
    pub fn count(&mut self, status: Status) {
        self.of_status(status).for_each(|count| *count += 1);
    }

    /// Counts one assignment less.
    pub fn uncount(&mut self, status: Status) {
        self.of_status(status).for_each(|count| *count -= 1);
    }

    /// In which counts an assignment of a status is.
    fn of_status(&mut self, status: Status) -> impl Iterator<Item = &mut usize> {
        let Self { assigned, completed, on_time, overdue, terminated } = self;
        let counts = match status {
            Status::Terminated => [Some(terminated), None, None],
            Status::Closed | Status::Completed => [Some(assigned), Some(completed), Some(on_time)],
            Status::ClosedLate | Status::CompletedLate => [Some(assigned), Some(completed), None],
            Status::Overdue | Status::Refused => [Some(assigned), Some(overdue), None],
            Status::PendingDecision
            | Status::AwaitingLimit
            | Status::DueSoon
            | Status::InProgress => [Some(assigned), None, None],
        };
        counts.into_iter().flatten()
    }

    /// 办结率: completed of assigned.
    pub const fn completion(&self) -> Share {
        Share { part: self.completed, whole: self.assigned }
    }

    /// 按期率: on time of those that are completed or overdue.
    pub const fn on_time(&self) -> Share {
        Share { part: self.on_time, whole: self.completed + self.overdue }
    }
}
