//! Status, light and rates (RULES §7).

use super::context::{Context, Findings, next_day};
use super::judged::Judged;
use crate::domain::Date;
use crate::domain::standing::{Light, Rule, Status};

/// `W`: the day from which an assignment is due soon (M1-14「告知提醒」).
pub fn warn_from(judged: &Judged<'_>, context: &Context<'_>) -> Option<Date> {
    let due = judged.applications.due?;
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
    let applications = &judged.applications;
    if applications.terminated.is_some() {
        Status::Terminated
    } else if completion.closed.is_some() {
        if late { Status::ClosedLate } else { Status::Closed }
    } else if completion.standing.is_some() {
        if late { Status::CompletedLate } else { Status::Completed }
    } else if unwaived(Rule::Refused) {
        Status::Refused
    } else if applications.pending.is_some()
        && applications.due.is_some_and(|due| context.passed(due))
    {
        Status::PendingDecision
    } else if unwaived(Rule::PastLimit) || late {
        Status::Overdue
    } else if applications.due.is_none() {
        Status::AwaitingLimit
    } else if warn_from.is_some_and(|warn| context.reached(warn)) {
        Status::DueSoon
    } else {
        Status::InProgress
    }
}

/// The light of a status. A completion that is late only by a waived `completed_late` is yellow.
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

#[cfg(test)]
mod tests;
