//! Duties of the supervising office in one matter: M2-6, M2-7, M2-9 (RULES §5).
//!
//! M2-6「及时制发转办通知和工作落实责任清单，做到任务明确、单位明确、责任人明确、时限明确」;
//! M2-9「不得层层转交区县政府」.

use super::context::{Context, Effective, Findings, next_day};
use super::judged::Judged;
use super::matter::{Assigned, Matter};
use crate::domain::limit::DayKind;
use crate::domain::registry::UnitKind;
use crate::domain::standing::{Counted, Duty, Facts, Obligation, Rule};
use crate::domain::{ActId, Article, Body, Date, UnitId, present};
use std::collections::BTreeMap;

/// The last day for the transfer notice, while a supervised matter has none. A matter that was closed by
/// that day needs none.
fn transfer_until(
    matter: &Matter<'_>,
    acts: &[Effective<'_>],
    closed_on: Option<Date>,
    context: &Context<'_>,
) -> Option<Counted> {
    let (_, s) = matter.supervised_since?;
    let made = acts.iter().any(|e| Duty::Transfer.is_met_by(&e.act.body));
    let days = context.profile.transfer_workdays;
    let until = context.workdays(s, days);
    let closed = closed_on.is_some_and(|on| on <= until);
    (!made && !closed).then_some(Counted { from: s, days, kind: DayKind::Working, until })
}

/// Raises `transfer_missing`, on the matter.
pub fn transfer_missing(
    matter: &Matter<'_>,
    acts: &[Effective<'_>],
    closed_on: Option<Date>,
    context: &Context<'_>,
    findings: &mut Findings,
) {
    if let Some(counted) = transfer_until(matter, acts, closed_on, context)
        && context.passed(counted.until)
    {
        let facts = Facts::counted(matter.supervised_since.map(|since| since.0), counted);
        let on = next_day(counted.until);
        findings.add(Rule::TransferMissing, Article::new(2, 6), on, facts);
    }
}

/// What the office owes for the matter as a whole: `transfer`, `supervision_report`.
pub fn owed(
    matter: &Matter<'_>,
    acts: &[Effective<'_>],
    closed_on: Option<Date>,
    context: &Context<'_>,
) -> Vec<Obligation> {
    let mut owed = Vec::new();
    // It is owed of the matter, so that closing or terminating one assignment does not end it.
    if let Some(counted) = transfer_until(matter, acts, closed_on, context) {
        owed.push(Obligation {
            kind: Duty::Transfer,
            due: Some(counted.until),
            cites: Article::new(2, 6),
            facts: Facts::counted(matter.supervised_since.map(|since| since.0), counted),
        });
    }
    let reported = |closed: Date| {
        acts.iter().any(|e| Duty::SupervisionReport.is_met_by(&e.act.body) && e.on >= closed)
    };
    if matter.supervised.is_some()
        && let Some(closed) = closed_on
        && !reported(closed)
    {
        owed.push(Obligation {
            kind: Duty::SupervisionReport,
            due: None,
            cites: Article::new(2, 7),
            facts: Facts::acts([matter.act]),
        });
    }
    owed
}

/// For each unit the day by which the first transfer notice that names it asks for a report (M2-17).
pub fn asked<'a>(acts: &[Effective<'a>]) -> BTreeMap<&'a UnitId, Option<(ActId, Date)>> {
    let mut asked = BTreeMap::new();
    for effective in acts {
        if let Body::Transfer(transfer) = &effective.act.body {
            for unit in &transfer.units {
                asked.entry(unit).or_insert(transfer.report_by.map(|by| (effective.act.id, by)));
            }
        }
    }
    asked
}

/// Whether an assignment has a limit of any basis, of its own or of its matter.
pub fn is_limited(matter: &Matter<'_>, assigned: &Assigned<'_>) -> bool {
    !matter.register.limits.is_empty() || !assigned.limits.is_empty()
}

/// `list_incomplete`: the responsibility list lacks a person or a limit.
pub fn list_incomplete(matter: &Matter<'_>, judged: &Judged<'_>, findings: &mut Findings) {
    let assigned = judged.assigned;
    if !present(assigned.responsible) || !is_limited(matter, assigned) {
        let facts = Facts::acts([assigned.act]);
        findings.add(Rule::ListIncomplete, Article::new(2, 6), assigned.on, facts);
    }
}

/// The assignments that were passed down, by the unit on which `passed_down` is raised.
pub fn passed_down<'m, 'a>(
    matter: &'m Matter<'a>,
    unit_of_office: impl Fn(&Assigned<'a>) -> Option<&'a UnitId>,
    context: &Context<'_>,
) -> BTreeMap<&'a UnitId, Vec<&'m Assigned<'a>>> {
    if matter.supervised.is_none() {
        return BTreeMap::new();
    }
    let district = |unit: &UnitId| {
        context.units.get(unit).is_some_and(|unit| unit.unit_kind == UnitKind::District)
    };
    let mut passed: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for assigned in matter.assigned.values() {
        if !assigned.by_supervisor && district(assigned.unit) {
            let own = unit_of_office(assigned).and_then(|unit| matter.unit(unit));
            passed.entry(own.map_or(assigned.unit, |own| own.unit)).or_default().push(assigned);
        }
    }
    passed
}

#[cfg(test)]
mod tests;
