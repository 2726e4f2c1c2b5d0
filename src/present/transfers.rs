//! Supervised matters with their transfer notices (转办通知) and their lists of responsibilities (M2-6).

use crate::domain::matter::{MatterId, Role};
use crate::domain::standing::{AssignmentStanding, Duty, MatterStanding, Rule};
use crate::domain::{Body, Date, UnitId, present};
use crate::ledger::Current;
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;

/// A supervised matter with its transfer notices and its list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Transfer {
    /// The matter.
    pub matter: MatterId,
    /// Its title.
    pub title: Box<str>,
    /// 台账编号.
    pub number: Option<Box<str>>,
    /// Since when it has been supervised.
    pub since: Date,
    /// By when a notice is owed, where none has been sent.
    pub owed: Option<Date>,
    /// The notices: the day and the number.
    pub notices: Vec<(Date, Box<str>)>,
    /// The list: a line a unit.
    pub lines: Vec<Line>,
}

impl Transfer {
    /// Whether a notice is owed, or a line lacks something.
    pub fn has_gaps(&self) -> bool {
        self.owed.is_some() || self.lines.iter().any(|line| line.lacks_person || line.lacks_limit)
    }
}

/// A line of the list of responsibilities: 任务明确、单位明确、责任人明确、时限明确.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// The unit.
    pub unit: UnitId,
    /// 牵头、配合.
    pub role: Role,
    /// The unit's own task; none where it is the matter.
    pub task: Option<Box<str>>,
    /// 第一责任人, 分管领导, 承办人员, as far as they are named.
    pub persons: [Option<Box<str>>; 3],
    /// By when.
    pub due: Option<Date>,
    /// Whether the responsible person lacks.
    pub lacks_person: bool,
    /// Whether a limit of any basis lacks.
    pub lacks_limit: bool,
}

fn lacks(assignment: &AssignmentStanding) -> bool {
    assignment.findings.iter().any(|finding| finding.rule == Rule::ListIncomplete)
}

fn transfer_owed(matter: &MatterStanding) -> Option<Date> {
    matter.obligations.iter().find(|owed| owed.kind == Duty::Transfer)?.due
}

/// Whether a matter's notice is owed, or a line of its list lacks something.
pub(super) fn has_gaps(matter: &MatterStanding) -> bool {
    transfer_owed(matter).is_some() || matter.assignments.iter().any(lacks)
}

/// The supervised matters that are open, and the closed ones whose notice is still owed.
pub(super) fn supervised(current: &Current) -> impl Iterator<Item = &MatterStanding> {
    let is_listed = |matter: &&MatterStanding| {
        matter.supervised.is_some() && (!matter.closed || transfer_owed(matter).is_some())
    };
    let mut listed: Vec<&MatterStanding> =
        current.matters().values().map(|matter| &**matter).filter(is_listed).collect();
    listed.sort_by_key(|matter| {
        let owed = transfer_owed(matter);
        (owed.is_none(), owed, !has_gaps(matter), Reverse(matter.supervised_since))
    });
    listed.into_iter()
}

/// A matter as it is shown.
pub(super) fn transfer(current: &Current, matter: &MatterStanding) -> Transfer {
    let acts = current.state().counting(matter.id, current.day());
    let notices = acts.iter().filter_map(|e| match &e.act.body {
        Body::Transfer(transfer) => Some((e.on, transfer.number.clone())),
        _ => None,
    });
    Transfer {
        matter: matter.id,
        title: matter.title.clone(),
        number: matter.details.number.clone(),
        since: matter.supervised_since.unwrap_or(matter.registered_on),
        owed: transfer_owed(matter),
        notices: notices.collect(),
        lines: lines(matter),
    }
}

/// The list of responsibilities of a matter: the lead first.
pub fn lines(matter: &MatterStanding) -> Vec<Line> {
    let line = |assignment: &AssignmentStanding| {
        let incomplete = lacks(assignment);
        Line {
            unit: assignment.unit.clone(),
            role: assignment.role,
            task: assignment.task.clone(),
            persons: [&assignment.responsible, &assignment.deputy, &assignment.handler]
                .map(|person| person.clone().filter(|name| present(Some(name)))),
            due: assignment.due,
            lacks_person: incomplete && !present(assignment.responsible.as_deref()),
            lacks_limit: incomplete && !assignment.is_limited,
        }
    };
    let mut lines: Vec<Line> = matter.assignments.iter().map(line).collect();
    lines.sort_by_key(|line| line.role != Role::Lead);
    lines
}
