//! What a supervising office looks after: transfer notices with their lists of responsibilities (M2-6), missed
//! reports and what they oblige to (M2-17), verification (M2-14), inspections (M2-13), and what was passed down (M2-9).

use super::reports::missed_since;
pub use super::transfers::{Line, Transfer, lines};
use super::transfers::{has_gaps, supervised, transfer};
use crate::domain::matter::{Manner, MatterId};
use crate::domain::standing::{
    AssignmentStanding, Duty, MatterStanding, Obligation, ReportOwed, Rule,
};
use crate::domain::{ActId, Article, Body, Date, UnitId};
use crate::ledger::Current;
use crate::rules::context::Effective;
use chrono::Datelike as _;
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;

/// The first of a list, and how many there are in all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part<T> {
    /// How many there are.
    pub count: usize,
    /// The first of them.
    pub first: Vec<T>,
}

/// The page of supervision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Supervision {
    /// Supervised matters, those without notice or with gaps in their list first.
    pub transfers: Part<Transfer>,
    /// How many of these have no notice, or gaps in their list.
    pub with_gaps: usize,
    /// Units for whose missed reports something is still to be done.
    pub misses: Part<Miss>,
    /// Completions that wait to be verified and closed, and problems that a unit is to be reminded of.
    pub verification: Part<Verification>,
    /// The inspections of the year, the last first.
    pub inspections: Part<Inspection>,
    /// Assignments that were passed down.
    pub passed_down: Part<PassedDown>,
}

/// A unit that missed reports in a matter, and what the office still owes for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Miss {
    /// The matter.
    pub matter: MatterId,
    /// Its title.
    pub title: Box<str>,
    /// The unit.
    pub unit: UnitId,
    /// What was missed and is not answered for.
    pub reports: Vec<ReportOwed>,
    /// 督办通知、提醒、约谈: what is owed, or the day of the last one.
    pub answers: [Answer; 3],
    /// The last days of notices that the unit has not answered.
    pub unanswered: Vec<Date>,
}

/// One of the three things that a missed report obliges to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// Which.
    pub duty: Duty,
    /// Since when it is owed.
    pub owed: Option<Date>,
    /// The day of the last one.
    pub done: Option<Date>,
}

/// What is to be verified, closed or reminded of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verification {
    /// The matter.
    pub matter: MatterId,
    /// Its title.
    pub title: Box<str>,
    /// The unit.
    pub unit: UnitId,
    /// The day of the completion that waits.
    pub completed_on: Option<Date>,
    /// The last verification since the last return: its day, and whether facts are clear, measures in place, work carried out,
    /// the problem solved.
    pub verified: Option<(Date, [bool; 4])>,
    /// Since when the unit is to be reminded of a problem that was found.
    pub remind: Option<Date>,
}

/// An inspection, of a matter or of none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Inspection {
    /// The day.
    pub on: Date,
    /// 明查、暗访.
    pub manner: Manner,
    /// The matter with its title, if it was of one.
    pub matter: Option<(MatterId, Box<str>)>,
    /// The units.
    pub units: Vec<UnitId>,
    /// The topic of one that was of no matter.
    pub topic: Option<Box<str>>,
    /// What was found.
    pub text: Box<str>,
    /// Whether problems were found.
    pub problems: bool,
}

/// An assignment that was passed down to a district (M2-9).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PassedDown {
    /// The matter.
    pub matter: MatterId,
    /// Its title.
    pub title: Box<str>,
    /// The unit that answers for it.
    pub unit: UnitId,
    /// The district to which it was passed.
    pub to: Option<UnitId>,
    /// The day.
    pub on: Date,
}

/// What is looked after on the day, and the inspections of a year; of each list the first `most`.
pub fn supervision(current: &Current, year: i32, most: usize) -> Supervision {
    let listed: Vec<&MatterStanding> = supervised(current).collect();
    let transfers = part(listed.clone(), most, |matter| transfer(current, matter));
    Supervision {
        with_gaps: listed.iter().filter(|matter| has_gaps(matter)).count(),
        transfers,
        misses: misses(current, most),
        verification: verification(current, most),
        inspections: inspections(current, year, most),
        passed_down: passed_down(current, most),
    }
}

/// Only what is shown is put together.
fn part<S, T>(all: Vec<S>, most: usize, of: impl FnMut(S) -> T) -> Part<T> {
    Part { count: all.len(), first: all.into_iter().take(most).map(of).collect() }
}

/// What a missed report obliges to, in the order of M2-17.
const ANSWERS: [Duty; 3] = [Duty::Notice, Duty::Remind, Duty::Interview];

fn is_for_a_miss(owed: &Obligation) -> bool {
    owed.cites == Article::new(2, 17) && ANSWERS.contains(&owed.kind)
}

fn misses(current: &Current, most: usize) -> Part<Miss> {
    let mut all = Vec::new();
    for (matter, assignment) in assignments(current) {
        let owed = assignment.obligations.iter();
        let since =
            owed.clone().filter(|owed| is_for_a_miss(owed)).filter_map(|owed| owed.due).min();
        let asked = owed.filter(|owed| owed.kind == Duty::AnswerNotice).count();
        if since.is_some() || asked > 0 {
            all.push((since, matter, assignment));
        }
    }
    all.sort_by_key(|(since, ..)| (since.is_none(), *since));
    part(all, most, |(since, matter, assignment)| {
        let acts = acts_about(current, matter, assignment);
        let answer = |duty: Duty| {
            let owed = assignment.obligations.iter().filter(|owed| is_for_a_miss(owed));
            Answer {
                duty,
                owed: owed.filter(|owed| owed.kind == duty).find_map(|owed| owed.due),
                done: acts.iter().rfind(|e| duty.is_met_by(&e.act.body)).map(|e| e.on),
            }
        };
        let unanswered = assignment.obligations.iter().filter(|o| o.kind == Duty::AnswerNotice);
        // A miss is dated the day after the report's last day.
        let since = since.and_then(|since| since.pred_opt());
        let mut reports = missed_since(assignment, since);
        if since.is_none() {
            reports.drain(..reports.len().saturating_sub(1));
        }
        Miss {
            matter: matter.id,
            title: matter.title.clone(),
            unit: assignment.unit.clone(),
            reports,
            answers: ANSWERS.map(answer),
            unanswered: unanswered.filter_map(|owed| owed.due).collect(),
        }
    })
}

fn verification(current: &Current, most: usize) -> Part<Verification> {
    let remind = |assignment: &AssignmentStanding| {
        let owed = assignment.obligations.iter();
        let found =
            |owed: &&Obligation| owed.kind == Duty::Remind && owed.cites == Article::new(2, 14);
        owed.filter(found).find_map(|owed| owed.due)
    };
    let waits = |assignment: &AssignmentStanding| {
        assignment.obligations.iter().any(|owed| owed.kind == Duty::Close)
    };
    let mut all: Vec<_> = assignments(current)
        .filter(|(_, assignment)| waits(assignment) || remind(assignment).is_some())
        .collect();
    all.sort_by_key(|(_, assignment)| assignment.completed_on);
    part(all, most, |(matter, assignment)| {
        let acts = acts_about(current, matter, assignment);
        let since = acts.iter().rposition(|e| matches!(e.act.body, Body::Return(_)));
        let verified = acts.iter().skip(since.map_or(0, |n| n + 1)).rev().find_map(|e| {
            let Body::Verify(verify) = &e.act.body else { return None };
            Some((e.on, [verify.clear, verify.measures, verify.carried_out, verify.solved]))
        });
        Verification {
            matter: matter.id,
            title: matter.title.clone(),
            unit: assignment.unit.clone(),
            completed_on: assignment.completed_on.filter(|_| waits(assignment)),
            verified,
            remind: remind(assignment),
        }
    })
}

fn inspections(current: &Current, year: i32, most: usize) -> Part<Inspection> {
    // Few matters are inspected: only their acts are put in order.
    let is_inspection = |body: &Body| matches!(body, Body::Inspect(_));
    let mut all = Vec::new();
    for matter in current.matters().values() {
        for effective in current.state().counting_with(matter.id, current.day(), is_inspection) {
            let Body::Inspect(inspect) = &effective.act.body else { continue };
            all.push(Inspection {
                on: effective.on,
                manner: inspect.manner,
                matter: Some((matter.id, matter.title.clone())),
                units: vec![inspect.unit.clone()],
                topic: None,
                text: inspect.text.clone(),
                problems: inspect.problems,
            });
        }
    }
    all.retain(|inspection| inspection.on.year() == year);
    for effective in current.state().counting_of_year(year, current.day()) {
        let Body::Visit(visit) = &effective.act.body else { continue };
        all.push(Inspection {
            on: effective.on,
            manner: visit.manner,
            matter: None,
            units: visit.units.clone(),
            topic: visit.topic.clone(),
            text: visit.text.clone(),
            problems: visit.problems,
        });
    }
    all.sort_by_key(|inspection| Reverse(inspection.on));
    part(all, most, |inspection| inspection)
}

fn passed_down(current: &Current, most: usize) -> Part<PassedDown> {
    let mut all = Vec::new();
    for (matter, assignment) in assignments(current) {
        let passed = assignment.findings.iter().filter(|f| f.rule == Rule::PassedDown);
        all.extend(passed.map(|finding| (matter, assignment, finding)));
    }
    all.sort_by_key(|(.., finding)| Reverse(finding.on));
    part(all, most, |(matter, assignment, finding)| PassedDown {
        matter: matter.id,
        title: matter.title.clone(),
        unit: assignment.unit.clone(),
        to: finding.facts.acts.iter().find_map(|act| assigned_by(current, matter, *act)),
        on: finding.on,
    })
}

/// The unit that an act assigned.
fn assigned_by(current: &Current, matter: &MatterStanding, id: ActId) -> Option<UnitId> {
    let acts = current.state().counting(matter.id, current.day());
    let act = acts.iter().find(|e| e.act.id == id)?;
    if let Body::Assign(assignment) = &act.act.body { Some(assignment.unit.clone()) } else { None }
}

fn assignments(current: &Current) -> impl Iterator<Item = (&MatterStanding, &AssignmentStanding)> {
    current
        .matters()
        .values()
        .flat_map(|matter| matter.assignments.iter().map(move |a| (&**matter, a)))
}

/// The acts about a unit in a matter that count, in order.
fn acts_about<'c>(
    current: &'c Current,
    matter: &MatterStanding,
    assignment: &AssignmentStanding,
) -> Vec<Effective<'c>> {
    let acts = current.state().counting(matter.id, current.day());
    acts.into_iter().filter(|e| e.act.body.about() == Some(&assignment.unit)).collect()
}
