//! The acts of a matter, a case or a year, newest first, and a matter's ladder of steps.

use super::amended;
use super::draft::offered::Side;
use crate::domain::fork::Fork;
use crate::domain::matter::Amend;
use crate::domain::standing::{
    AssignmentStanding, CaseStanding, Finding, MatterStanding, Rule, Status,
};
use crate::domain::{ActId, Article, Body, Date, Kind, OfficeId, Stream, UnitId};
use crate::ledger::{Record, State};
use crate::rules::context::Effective;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// One act as the timeline shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// The act with all it says.
    pub record: Arc<Record>,
    /// The unit that it is about; of a decision, that of the application.
    pub unit: Option<UnitId>,
    /// The office that recorded it.
    pub office: OfficeId,
    /// What there is to say of it.
    pub marks: Vec<EntryMark>,
    /// The findings that rest on it.
    pub findings: Vec<Rule>,
    /// The articles under which it is recorded, then those that these findings cite.
    pub cites: Vec<Article>,
    /// Of an amendment that counts, what it changed as it stood before.
    pub before: Option<Box<Amend>>,
}

/// What there is to say of an act beside what it says itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum EntryMark {
    /// Retracted by an act that counts.
    Retracted,
    /// Dated after the as-of date: it does not count yet.
    Future,
    /// It stands in the internal stream.
    Internal,
    /// In conflict with another.
    Conflicting,
}

/// The acts of both streams of a matter, newest first.
pub fn timeline(matter: &MatterStanding, state: &State, as_of: Date) -> Vec<Entry> {
    let of_units = matter.assignments.iter().flat_map(|assignment| &assignment.findings);
    let stand = Stand {
        counting: &state.counting(matter.id, as_of),
        conflicts: &matter.conflicts,
        findings: matter.findings.iter().chain(of_units).collect(),
    };
    let streams = [Stream::Matter(matter.id), Stream::Internal(matter.id)];
    entries(state, as_of, &streams, &stand, |body| recorded_under(matter, body))
}

/// The acts of a case, newest first.
pub fn of_case(case: &CaseStanding, state: &State, as_of: Date) -> Vec<Entry> {
    let stand = Stand {
        counting: &state.counting_of_case(case.id, as_of),
        conflicts: &case.conflicts,
        findings: case.findings.iter().collect(),
    };
    entries(state, as_of, &[Stream::Case(case.id)], &stand, |body| {
        body.kind().and_then(Kind::article).into_iter().collect()
    })
}

/// The acts of a year, newest first.
pub fn of_year(year: i32, state: &State, as_of: Date) -> Vec<Entry> {
    let counting = state.counting_of_year(year, as_of);
    let stand = Stand { counting: &counting, conflicts: &[], findings: Vec::new() };
    entries(state, as_of, &[Stream::Year(year)], &stand, |body| {
        body.kind().and_then(Kind::article).into_iter().collect()
    })
}

/// How acts stand.
struct Stand<'a> {
    counting: &'a [Effective<'a>],
    conflicts: &'a [Fork],
    findings: Vec<&'a Finding>,
}

/// The acts of streams, newest first. `under`: the articles under which an act is recorded.
fn entries(
    state: &State,
    as_of: Date,
    streams: &[Stream],
    stand: &Stand<'_>,
    under: impl Fn(&Body) -> Vec<Article>,
) -> Vec<Entry> {
    let mut placed: Vec<_> = streams
        .iter()
        .filter_map(|stream| state.ledger().stream(stream))
        .flat_map(|acts| acts.iter())
        .collect();
    placed.sort_by_key(|act| std::cmp::Reverse(act.key(Some(act.record.act.on))));
    // By a retraction that counts itself.
    let retracted: BTreeSet<ActId> = stand
        .counting
        .iter()
        .filter_map(|effective| match &effective.act.body {
            Body::Retract(retract) => Some(retract.act),
            _ => None,
        })
        .collect();
    let mut before = amended::before(stand.counting);
    let applied: BTreeMap<ActId, UnitId> = placed
        .iter()
        .filter_map(|act| match &act.record.act.body {
            Body::Apply(apply) => Some((act.record.act.id, apply.unit.clone())),
            _ => None,
        })
        .collect();
    let about = |body: &Body| match body {
        Body::Decide(decide) => applied.get(&decide.application).cloned(),
        body => body.about().cloned(),
    };
    let concurrent: BTreeSet<ActId> = stand.conflicts.iter().flat_map(Fork::acts).collect();
    placed
        .into_iter()
        .map(|act| {
            let id = act.record.act.id;
            let mut on_it: Vec<(Rule, Article)> = stand
                .findings
                .iter()
                .filter(|finding| finding.facts.acts.last() == Some(&id))
                .filter(|finding| finding.rule.is_of_an_act())
                .map(|finding| (finding.rule, finding.cites))
                .collect();
            on_it.sort_unstable();
            on_it.dedup();
            let mut cites = under(&act.record.act.body);
            for (_, article) in &on_it {
                if !cites.contains(article) {
                    cites.push(*article);
                }
            }
            let marks = [
                (EntryMark::Retracted, retracted.contains(&id)),
                (EntryMark::Future, act.record.act.on > as_of),
                (EntryMark::Internal, matches!(act.record.act.stream, Stream::Internal(_))),
                (EntryMark::Conflicting, concurrent.contains(&id)),
            ];
            Entry {
                marks: marks
                    .into_iter()
                    .filter(|(_, holds)| *holds)
                    .map(|(mark, _)| mark)
                    .collect(),
                unit: about(&act.record.act.body),
                before: before.remove(&id).map(Box::new),
                office: act.record.act.office.clone(),
                findings: on_it.into_iter().map(|(rule, _)| rule).collect(),
                cites,
                record: Arc::clone(act.record),
            }
        })
        .collect()
}

/// The articles under which an act of a matter is recorded.
fn recorded_under(matter: &MatterStanding, body: &Body) -> Vec<Article> {
    match body {
        Body::Register(_) => {
            let supervised = matter.supervised.map(|item| Article::item(2, 4, item));
            [Article::item(1, 5, matter.category)].into_iter().chain(supervised).collect()
        }
        Body::Feedback(_) if matter.supervised.is_some() => vec![Article::new(2, 10)],
        body => body.kind().and_then(Kind::article).into_iter().collect(),
    }
}

/// A step of a matter's way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the words of the measures")]
pub enum Step {
    Register,
    Transfer,
    Receive,
    FirstReport,
    Complete,
    Verify,
    Close,
}

impl Step {
    /// Whose it is.
    pub const fn side(self) -> Side {
        match self {
            Self::Receive | Self::FirstReport | Self::Complete => Side::Unit,
            Self::Register | Self::Transfer | Self::Verify | Self::Close => Side::Office,
        }
    }
}

/// The step of a unit's ladder that comes next: the first step after the last one that is done. The first report is
/// skipped if none is owed. None once the unit is closed or terminated.
pub fn next(steps: &[(Step, StepState)], assignment: &AssignmentStanding) -> Option<usize> {
    if assignment.ended_on.is_some() {
        return None;
    }
    let is_done = |state: &StepState| matches!(state, StepState::Done(_) | StepState::DoneLate(..));
    let last = steps.iter().rposition(|(_, state)| is_done(state)).map_or(0, |n| n + 1);
    let owed = |(_, (step, _)): &(usize, &(Step, StepState))| {
        *step != Step::FirstReport || assignment.first_report_due.is_some()
    };
    let after = steps.iter().enumerate().skip(last);
    after.filter(owed).map(|(n, _)| n).next()
}

/// Whether the rules find that a unit is late, or was: a limit may have passed before anything was received, be excused,
/// or have an application that waits.
pub fn is_late(assignment: &AssignmentStanding) -> bool {
    let counts = |rule| matches!(rule, Rule::PastLimit | Rule::Refused | Rule::CompletedLate);
    assignment.findings.iter().any(|finding| counts(finding.rule) && !finding.waived)
}

/// How a step stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum StepState {
    /// Done on this day.
    Done(Date),
    /// Done on the second day, though due on the first.
    DoneLate(Date, Date),
    /// Late since this last day.
    Late(Date),
    /// To come, by this day where there is one.
    ToCome(Option<Date>),
}

/// The ladder of one unit's part in a matter: the unit's own acts and dates, with what the matter as a
/// whole went through.
pub fn ladder(
    matter: &MatterStanding,
    assignment: &AssignmentStanding,
    state: &State,
    as_of: Date,
) -> Vec<(Step, StepState)> {
    let counting = state.counting(matter.id, as_of);
    let first = |unit: Option<&UnitId>, pick: fn(&Body) -> bool| {
        let picked = counting.iter().filter(|effective| pick(&effective.act.body));
        picked.filter(|effective| effective.act.body.about() == unit).map(|e| e.on).min()
    };
    let own = |pick: fn(&Body) -> bool| first(Some(&assignment.unit), pick);
    let plain = |on: Option<Date>| on.map_or(StepState::ToCome(None), StepState::Done);
    let late_of = |on: Option<Date>, due: Option<Date>| match (on, due) {
        (Some(on), Some(due)) if on > due => StepState::DoneLate(due, on),
        (Some(on), _) => StepState::Done(on),
        (None, Some(due)) if as_of > due => StepState::Late(due),
        (None, due) => StepState::ToCome(due),
    };
    let mut steps = vec![(Step::Register, StepState::Done(matter.registered_on))];
    if matter.supervised.is_some() {
        steps.push((Step::Transfer, plain(first(None, |body| matches!(body, Body::Transfer(_))))));
    }
    steps.push((Step::Receive, plain(own(|body| matches!(body, Body::Receive(_))))));
    let reported = own(Body::is_report);
    steps.push((Step::FirstReport, late_of(reported, assignment.first_report_due)));
    // After a termination the work is no longer due.
    let due = assignment.due.filter(|_| assignment.status != Status::Terminated);
    let complete = match late_of(assignment.completed_on, due) {
        StepState::Late(due) if !is_late(assignment) => StepState::ToCome(Some(due)),
        StepState::DoneLate(_, on) if !is_late(assignment) => StepState::Done(on),
        state => state,
    };
    steps.push((Step::Complete, complete));
    steps.push((Step::Verify, plain(own(|body| matches!(body, Body::Verify(_))))));
    steps.push((Step::Close, plain(assignment.ended_on)));
    steps
}
