//! A matter's acts, newest first, and its ladder of steps.

use crate::domain::{ActId, Body, Date, OfficeId, Stream, UnitId};
use crate::ledger::{Ledger, Record};
use crate::rules::{MatterStanding, Rule, Status, authority};
use std::collections::BTreeSet;
use std::sync::Arc;

/// One act as the timeline shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The act with all it says.
    pub record: Arc<Record>,
    /// The unit that it is about.
    pub unit: Option<UnitId>,
    /// The office that recorded it.
    pub office: OfficeId,
    /// What there is to say of it.
    pub marks: Vec<EntryMark>,
    /// The findings that rest on it.
    pub findings: Vec<Rule>,
}

/// What there is to say of an act beside what it says itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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
pub fn timeline(matter: &MatterStanding, ledger: &Ledger, as_of: Date) -> Vec<Entry> {
    let streams = [Stream::Matter(matter.id), Stream::Internal(matter.id)];
    let mut placed: Vec<_> = streams
        .iter()
        .filter_map(|stream| ledger.stream(stream))
        .flat_map(|acts| acts.iter())
        .collect();
    placed.sort_by_key(|act| std::cmp::Reverse(act.key(Some(act.record.act.on))));
    let retracted: BTreeSet<ActId> = placed
        .iter()
        .filter_map(|act| match &act.record.act.body {
            Body::Retract(retract) if act.record.act.on <= as_of => Some(retract.act),
            _ => None,
        })
        .collect();
    let findings: Vec<_> = matter
        .findings
        .iter()
        .chain(matter.assignments.iter().flat_map(|assignment| &assignment.findings))
        .collect();
    placed
        .into_iter()
        .map(|act| {
            let id = act.record.act.id;
            let mut on_it: Vec<Rule> = findings
                .iter()
                .filter(|finding| finding.facts.acts.last() == Some(&id))
                .map(|finding| finding.rule)
                .filter(|rule| rule.is_of_an_act())
                .collect();
            on_it.sort_unstable();
            on_it.dedup();
            let stands = [
                (EntryMark::Retracted, retracted.contains(&id)),
                (EntryMark::Future, act.record.act.on > as_of),
                (EntryMark::Internal, matches!(act.record.act.stream, Stream::Internal(_))),
                (
                    EntryMark::Conflicting,
                    matter.conflicts.iter().any(|(a, b)| *a == id || *b == id),
                ),
            ];
            Entry {
                marks: stands
                    .into_iter()
                    .filter(|(_, holds)| *holds)
                    .map(|(mark, _)| mark)
                    .collect(),
                unit: authority::about(&act.record.act.body).cloned(),
                office: act.record.act.office.clone(),
                findings: on_it,
                record: Arc::clone(act.record),
            }
        })
        .collect()
}

/// A step of a matter's way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "the words of the measures")]
pub enum Step {
    Register,
    Transfer,
    Receive,
    FirstReport,
    Complete,
    Verify,
    Close,
}

/// How a step stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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

/// The ladder of one matter, by its most pressing unit.
pub fn ladder(matter: &MatterStanding, ledger: &Ledger, as_of: Date) -> Vec<(Step, StepState)> {
    let first = |pick: fn(&Body) -> bool| {
        let acts = ledger.stream(&Stream::Matter(matter.id))?;
        acts.iter()
            .map(|placed| &placed.record.act)
            .filter(|act| act.on <= as_of && pick(&act.body))
            .map(|act| act.on)
            .min()
    };
    let plain = |on: Option<Date>| on.map_or(StepState::ToCome(None), StepState::Done);
    let mut steps = vec![(Step::Register, StepState::Done(matter.registered_on))];
    let late_of = |on: Option<Date>, due: Option<Date>| match (on, due) {
        (Some(on), Some(due)) if on > due => StepState::DoneLate(due, on),
        (Some(on), _) => StepState::Done(on),
        (None, Some(due)) if as_of > due => StepState::Late(due),
        (None, due) => StepState::ToCome(due),
    };
    if matter.supervised.is_some() {
        steps.push((Step::Transfer, plain(first(|body| matches!(body, Body::Transfer(_))))));
    }
    steps.push((Step::Receive, plain(first(|body| matches!(body, Body::Receive(_))))));
    let units = &matter.assignments;
    let first_due = units.iter().filter_map(|a| a.first_report_due).min();
    let reported = first(|body| matches!(body, Body::Feedback(_) | Body::Complete(_)));
    steps.push((Step::FirstReport, late_of(reported, first_due)));
    let due = units.iter().filter_map(|a| a.due).max();
    let all_done = units.iter().all(|a| a.completed_on.is_some() || a.status == Status::Terminated);
    let done = units.iter().filter_map(|a| a.completed_on).max().filter(|_| all_done);
    let worst = units.iter().filter(|a| a.completed_on.is_none()).filter_map(|a| a.due).min();
    steps.push((Step::Complete, late_of(done, if done.is_some() { due } else { worst })));
    steps.push((Step::Verify, plain(first(|body| matches!(body, Body::Verify(_))))));
    steps.push((Step::Close, plain(matter.closed_on)));
    steps
}
