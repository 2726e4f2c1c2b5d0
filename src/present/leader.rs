//! 领导一页: of the matters of one leader in charge (M1-12), or of all, who is late, since when, why and
//! what comes next; what waits for a decision; what is coming.

mod parts;

use super::case::{Row as CaseRow, Step, StepState, rows};
use super::days::Days;
pub use super::part::Part;
use super::row::Next;
use crate::domain::figures::{Figure, Period};
use crate::domain::matter::{MatterId, Role};
use crate::domain::standing::{AssignmentStanding, Light, MatterStanding, Rates, Rule};
use crate::domain::{Body, Date, Stream, UnitId};
use crate::ledger::Current;
use chrono::Days as Civil;
pub use parts::{Late, Named, Sheet, Soon, Waits};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// How many days ahead is looked, and back for what went well.
const AHEAD: u64 = 14;
const BACK: u64 = 30;

/// Whether a matter is one of a leader's; none stands for all leaders.
pub fn is_of(leader: Option<&str>, matter: &MatterStanding) -> bool {
    leader.is_none_or(|leader| matter.details.leader.as_deref() == Some(leader))
}

/// The leaders that matters name, with how many each has; those with the most first.
pub fn leaders(current: &Current) -> Vec<(Box<str>, usize)> {
    let mut leaders: BTreeMap<&str, usize> = BTreeMap::new();
    for matter in current.matters().values() {
        if let Some(name) = matter.details.leader.as_deref().filter(|name| !name.trim().is_empty())
        {
            *leaders.entry(name).or_default() += 1;
        }
    }
    let mut leaders: Vec<_> = leaders.into_iter().map(|(name, n)| (name.into(), n)).collect();
    leaders.sort_by_key(|(_, n)| Reverse(*n));
    leaders
}

/// The assignments of a leader's matters that were received in a period.
pub fn rates(current: &Current, leader: Option<&str>, period: Period) -> Rates {
    let matters = current.matters().values().filter(|matter| is_of(leader, matter));
    let assignments = matters.flat_map(|matter| &matter.assignments);
    Rates::of(assignments.filter(|assignment| period.holds(assignment.received)))
}

/// What a leader reads, of each list the first `most`.
pub fn sheet(current: &Current, leader: Option<&str>, most: usize) -> Sheet {
    let today = current.day();
    let ahead = Period { from: today, to: today + Civil::new(AHEAD) };
    let back = Period { from: today - Civil::new(BACK - 1), to: today };
    let matters: Vec<&MatterStanding> =
        current.matters().values().map(|m| &**m).filter(|m| is_of(leader, m)).collect();
    let ids: BTreeSet<MatterId> = matters.iter().map(|matter| matter.id).collect();
    let cases: Vec<CaseRow> = rows(current)
        .into_iter()
        .filter(|case| case.open.matters.iter().any(|id| ids.contains(id)))
        .collect();
    let mut lights =
        [Light::Red, Light::Yellow, Light::Green, Light::Blue, Light::Grey].map(|light| (light, 0));
    let (mut late, mut waits) = (Vec::new(), Vec::new());
    let (mut soon, mut early, mut commended) = (Vec::new(), Vec::new(), Vec::new());
    let mut done = (0, 0);
    for matter in &matters {
        for assignment in &matter.assignments {
            if let Some(count) = lights.iter_mut().find(|(light, _)| *light == assignment.light) {
                count.1 += 1;
            }
            if assignment.light == Light::Red {
                late.push(self::late(current, matter, assignment, &cases));
            }
            waits.extend(pending(current, matter, assignment));
            let of = |on| soon_of(current, matter, assignment, on);
            let open = assignment.completed_on.is_none() && assignment.ended_on.is_none();
            soon.extend(assignment.due.filter(|due| open && ahead.holds(*due)).map(of));
            let completed = Figure::Completed.counts(assignment.status);
            if let Some(on) = assignment.completed_on.filter(|on| completed && back.holds(*on)) {
                let on_time = Figure::OnTime.counts(assignment.status);
                done.0 += usize::from(on_time);
                done.1 += 1;
                early.extend(
                    Some(of(on)).filter(|of| on_time && matches!(of.days, Days::Early(1..))),
                );
            }
        }
        let is_commend = |body: &Body| matches!(body, Body::Commend(_));
        for effective in current.state().counting_with(matter.id, today, is_commend) {
            let Body::Commend(commend) = &effective.act.body else { continue };
            let assignment = matter.assignments.iter().find(|a| a.unit == commend.unit);
            let of = assignment.map(|of| soon_of(current, matter, of, effective.on));
            commended.extend(of.filter(|of| back.holds(of.on)));
        }
    }
    waits.extend(cases.iter().filter_map(waiting));
    late.sort_by_key(|late| late.since);
    waits.sort_by_key(Waits::since);
    soon.sort_by_key(|soon| soon.on);
    early.sort_by_key(|early| match early.days {
        Days::Early(days) => Reverse(days),
        _ => Reverse(0),
    });
    commended.sort_by_key(|commended| Reverse(commended.on));
    let mut late_units: Vec<&UnitId> = late.iter().map(|late| &late.unit).collect();
    late_units.sort_unstable();
    late_units.dedup();
    Sheet {
        matters: matters.len(),
        lights,
        late_units: late_units.len(),
        late: Part::of(late, most),
        waits: Part::of(waits, most),
        soon: Part::of(soon, most),
        soon_until: ahead.to,
        done,
        early: Part::of(early, most),
        commended: Part::of(commended, most),
    }
}

fn named(matter: &MatterStanding) -> Named {
    Named {
        id: matter.id,
        title: matter.title.clone(),
        number: matter.details.number.clone(),
        category: matter.category,
    }
}

fn late(
    current: &Current,
    matter: &MatterStanding,
    assignment: &AssignmentStanding,
    cases: &[CaseRow],
) -> Late {
    let reasons = assignment.findings.iter().filter(|f| f.rule.is_overdue() && !f.waived);
    let lead = matter.assignments.iter().find(|other| other.role == Role::Lead);
    let owed = |by_unit: bool| {
        Next::of(assignment.obligations.iter().filter(|o| o.kind.is_the_units() == by_unit))
    };
    let is_on_it = |case: &&CaseRow| {
        case.open.unit == assignment.unit && case.open.matters.contains(&matter.id)
    };
    let case = cases.iter().filter(is_on_it).find_map(|case| Some((case.id, waits_for(case)?.0)));
    // A unit whose limit has passed is late since the day after the limit, even if there was an earlier finding.
    let past = reasons.clone().find(|finding| finding.rule == Rule::PastLimit);
    let since = past.map(|finding| finding.on);
    let since = since.or_else(|| reasons.clone().map(|finding| finding.on).min());
    Late {
        matter: named(matter),
        unit: assignment.unit.clone(),
        role: assignment.role,
        units: matter.assignments.len(),
        lead: lead
            .filter(|lead| lead.unit != assignment.unit)
            .map(|lead| (lead.unit.clone(), lead.light)),
        responsible: assignment.responsible.clone(),
        days: Days::of(assignment, current.state().calendar(), current.day()),
        due: assignment.due,
        since: since.unwrap_or(current.day()),
        reasons: reasons.map(|finding| (finding.rule, finding.cites)).collect(),
        case,
        office: owed(false),
        own: owed(true),
    }
}

fn soon_of(
    current: &Current,
    matter: &MatterStanding,
    assignment: &AssignmentStanding,
    on: Date,
) -> Soon {
    Soon {
        matter: named(matter),
        unit: assignment.unit.clone(),
        on,
        days: Days::of(assignment, current.state().calendar(), current.day()),
        light: assignment.light,
        pending: assignment.pending.is_some(),
    }
}

/// The application of an assignment that waits.
fn pending(
    current: &Current,
    matter: &MatterStanding,
    assignment: &AssignmentStanding,
) -> Option<Waits> {
    let stream = current.ledger().stream(&Stream::Matter(matter.id))?;
    let act = &stream.get(&assignment.pending?)?.record.act;
    let Body::Apply(apply) = &act.body else { return None };
    Some(Waits::Application {
        matter: named(matter),
        unit: assignment.unit.clone(),
        apply: apply.clone(),
        due: assignment.due,
        since: act.on,
    })
}

/// The step that a case waits for, and since when.
fn waits_for(case: &CaseRow) -> Option<(Step, Date)> {
    case.steps.iter().find_map(|step| match step.state {
        StepState::Waits(since) => Some((*step, since)),
        _ => None,
    })
}

/// What a case waits for where a person of some rank has to take the step.
fn waiting(case: &CaseRow) -> Option<Waits> {
    let (step, since) = waits_for(case)?;
    step.role?;
    Some(Waits::Case { id: case.id, unit: case.open.unit.clone(), step, since })
}
