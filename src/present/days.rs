//! How many days an assignment is over, has left, or was early or late.

use crate::calendar::Calendar;
use crate::domain::Date;
use crate::domain::standing::{AssignmentStanding, Rule, Status};
use serde::{Deserialize, Serialize};

/// What the list says about time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Days {
    /// 超 n 天: past the limit and not completed.
    Over(i64),
    /// The limit passed n days ago and the unit is not at fault: a justification excuses it, an application was made in
    /// time, the limit lay before the receipt, or it passed before the measures came into force.
    Past(i64),
    /// 余 n 个工作日.
    LeftWorking(u32),
    /// The limit ends on the as-of date.
    LastDay,
    /// 迟 n 天: completed late.
    Late(i64),
    /// 提前 n 天, or on the day with 0.
    Early(i64),
    /// A limit is to be proposed by this date.
    ProposeBy(Date),
    /// No limit.
    None,
}

impl Days {
    /// The days of an assignment at the as-of date.
    pub fn of(assignment: &AssignmentStanding, calendar: &Calendar, as_of: Date) -> Self {
        let Some(due) = assignment.due else {
            let propose = assignment.obligations.iter().find_map(|obligation| {
                (obligation.kind == crate::domain::standing::Duty::ProposeLimit)
                    .then_some(obligation.due)?
            });
            return propose.map_or(Self::None, Self::ProposeBy);
        };
        if let Some(completed) = assignment.completed_on {
            let late = (completed - due).num_days();
            return if late > 0 { Self::Late(late) } else { Self::Early(-late) };
        }
        if assignment.status == Status::Terminated {
            return Self::None;
        }
        match (due - as_of).num_days() {
            0 => Self::LastDay,
            left if left > 0 => Self::LeftWorking(calendar.workdays_between(as_of, due)),
            over if is_past_limit(assignment) => Self::Over(-over),
            past => Self::Past(-past),
        }
    }
}

/// Why the status of an assignment is not the one that its days would suggest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reason {
    /// It is deemed late by this finding, though its limit was kept or has not come (M1-10).
    Deemed(Rule),
    /// A justified reason excuses that the limit was passed: until a day, where one is named.
    Excused(Option<Date>),
    /// An application waits for its decision, while the limit has passed (M1-9).
    Pending,
    /// The limit lay before the receipt: the assigner's fault (M1-7).
    BeforeReceipt,
    /// The limit passed before the measures came into force: nothing is found on it (M1-16).
    BeforeForce,
}

impl Reason {
    /// The reason, where the status and what is said of time would otherwise contradict each other.
    pub fn of(assignment: &AssignmentStanding, days: Days) -> Option<Self> {
        let findings = &assignment.findings;
        let excused = || {
            findings
                .iter()
                .any(|f| f.waived && matches!(f.rule, Rule::PastLimit | Rule::CompletedLate))
                .then(|| Self::Excused(assignment.excused_until.filter(|day| *day < Date::MAX)))
        };
        let deemed = || findings.iter().find(|f| f.rule.deems_late() && !f.waived).map(|f| f.rule);
        match (assignment.status, days) {
            (Status::CompletedLate | Status::ClosedLate, Days::Late(_)) => excused(),
            (
                Status::CompletedLate | Status::ClosedLate,
                Days::Early(_) | Days::None | Days::ProposeBy(_),
            )
            | (
                Status::Overdue,
                Days::LeftWorking(_)
                | Days::LastDay
                | Days::Past(_)
                | Days::None
                | Days::ProposeBy(_),
            ) => deemed().map(Self::Deemed),
            (Status::PendingDecision, _) => Some(Self::Pending),
            (Status::Completed | Status::Closed, Days::Late(_)) | (_, Days::Past(_)) => {
                let is_before = assignment.due.is_some_and(|due| due < assignment.received);
                let pending = assignment.pending.map(|_| Self::Pending);
                let is_ended = matches!(assignment.status, Status::Refused | Status::Terminated);
                let before_force = (!is_ended).then_some(Self::BeforeForce);
                if is_before {
                    Some(Self::BeforeReceipt)
                } else {
                    pending.or_else(excused).or(before_force)
                }
            }
            _ => None,
        }
    }
}

fn is_past_limit(assignment: &AssignmentStanding) -> bool {
    assignment.findings.iter().any(|f| f.rule == Rule::PastLimit && !f.waived)
}

/// How far along an assignment's bar is, in thousandths of its width.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    /// How far it has come.
    pub now: u32,
    /// Where the limit ends.
    pub due: u32,
}

impl Progress {
    /// The bar from receipt to the as-of date or completion. The limit is at five sixths of the width.
    /// None without a limit.
    pub fn of(assignment: &AssignmentStanding, as_of: Date) -> Option<Self> {
        const DUE: i64 = 833;
        let whole = (assignment.due? - assignment.received).num_days().max(1);
        let end = assignment.completed_on.or(assignment.ended_on).unwrap_or(as_of);
        let gone = (end - assignment.received).num_days().max(0);
        let now = (gone.saturating_mul(DUE) / whole).clamp(0, 1000);
        Some(Self { now: u32::try_from(now).unwrap_or(0), due: 833 })
    }
}
