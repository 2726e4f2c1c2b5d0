//! Candidates for accountability: those that wait for an answer, and those that have one (M3-5).

use crate::domain::case::{CaseId, Person};
use crate::domain::matter::{Conduct, MatterId, NoCase, Role};
use crate::domain::standing::{AssignmentStanding, Duty, Finding, MatterStanding, Rule};
use crate::domain::{ActId, Article, Body, Date, UnitId};
use crate::ledger::Current;
use crate::rules::cases::Case;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A unit's part in a matter for which 问责 has to be considered, or has been.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Candidate {
    /// The matter.
    pub matter: MatterId,
    /// Its title.
    pub title: Box<str>,
    /// Its number in the paper ledger.
    pub number: Option<Box<str>>,
    /// The unit.
    pub unit: UnitId,
    /// Its part.
    pub role: Role,
    /// The limit in force.
    pub due: Option<Date>,
    /// The day of its earliest ground.
    pub since: Date,
    /// M1-11, or M2-16 of conduct alone.
    pub cites: Article,
    /// What it rests on, by date.
    pub grounds: Vec<Ground>,
    /// The circumstance of M3-5 that the category of the matter suggests; none for category 4, of which
    /// people have to say it.
    pub circumstance: Option<u8>,
    /// The responsible persons as the matter names them: the head and the deputy lead.
    pub persons: Vec<Person>,
    /// What was answered; none while it waits.
    pub answer: Option<Answer>,
}

/// What a candidate rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Ground {
    /// A finding of M1-10.
    Overdue(Finding),
    /// 办理态度、质量、效率 (M2-16), as it was recorded.
    Conduct {
        /// The act.
        act: ActId,
        /// Its day.
        on: Date,
        /// 1 to 3 of M2-16.
        which: u8,
        /// What was recorded.
        text: Box<str>,
    },
}

impl Ground {
    /// Its day.
    pub const fn on(&self) -> Date {
        match self {
            Self::Overdue(finding) => finding.on,
            Self::Conduct { on, .. } => *on,
        }
    }
}

/// How a candidate was answered. Neither answer is the program's to recommend.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Answer {
    /// A case was opened.
    Opened(CaseId, Date),
    /// None was, for a reason that somebody approved.
    Declined {
        /// The day.
        on: Date,
        /// Why.
        reason: Box<str>,
        /// Who approved it.
        approver: Box<str>,
    },
}

impl Answer {
    /// Its day.
    pub const fn on(&self) -> Date {
        match self {
            Self::Opened(_, on) | Self::Declined { on, .. } => *on,
        }
    }
}

/// All candidates.
#[derive(Debug)]
pub struct Candidates {
    /// Those that wait, by date.
    pub waiting: Vec<Candidate>,
    /// Those that were answered, the last answer first.
    pub answered: Vec<Candidate>,
}

/// All candidates as the ledger stands.
pub fn candidates(current: &Current) -> Candidates {
    let opened = opened(current);
    let of = |matter: &MatterStanding| {
        let assignments = matter.assignments.iter();
        let made =
            assignments.filter_map(|assignment| candidate(current, &opened, matter, assignment));
        made.collect::<Vec<_>>()
    };
    let all = current.matters().values().flat_map(|matter| of(matter));
    let (mut answered, mut waiting): (Vec<Candidate>, Vec<Candidate>) =
        all.partition(|candidate| candidate.answer.is_some());
    waiting.sort_by_key(|candidate| candidate.since);
    answered.sort_by_key(|candidate| std::cmp::Reverse(candidate.answer.as_ref().map(Answer::on)));
    Candidates { waiting, answered }
}

/// How the candidates of one matter were answered, by unit.
pub fn answers(current: &Current, matter: &MatterStanding) -> BTreeMap<UnitId, Answer> {
    let is_candidate = |finding: &Finding| finding.rule == Rule::AccountabilityCandidate;
    let mut findings = matter.assignments.iter().flat_map(|assignment| &assignment.findings);
    if !findings.any(is_candidate) {
        return BTreeMap::new();
    }
    let opened = opened(current);
    let answer = |assignment: &AssignmentStanding| {
        let candidate = candidate(current, &opened, matter, assignment)?;
        Some((candidate.unit, candidate.answer?))
    };
    matter.assignments.iter().filter_map(answer).collect()
}

fn candidate(
    current: &Current,
    opened: &Opened,
    matter: &MatterStanding,
    assignment: &AssignmentStanding,
) -> Option<Candidate> {
    let is_candidate = |finding: &&Finding| finding.rule == Rule::AccountabilityCandidate;
    let finding = assignment.findings.iter().find(is_candidate)?;
    let waits = assignment.obligations.iter().any(|owed| owed.kind == Duty::ConsiderCase);
    let (conduct, declined) = recorded(current, matter.id, &assignment.unit);
    let overdue = assignment.findings.iter().filter(|f| f.rule.is_overdue() && !f.waived);
    let mut grounds: Vec<Ground> = overdue.cloned().map(Ground::Overdue).chain(conduct).collect();
    grounds.sort_by_key(Ground::on);
    let part = (matter.id, assignment.unit.clone());
    let case = opened.get(&part).map(|(on, id)| Answer::Opened(*id, *on));
    let answer = if waits { None } else { case.or(declined) };
    let person = |(name, leader): (&Option<Box<str>>, bool)| {
        let name = name.as_deref()?.trim();
        (!name.is_empty()).then(|| Person { name: name.into(), post: None, leader })
    };
    let persons =
        [(&assignment.responsible, true), (&assignment.deputy, true), (&assignment.handler, false)];
    Some(Candidate {
        matter: matter.id,
        title: matter.title.clone(),
        number: matter.details.number.clone(),
        unit: assignment.unit.clone(),
        role: assignment.role,
        due: assignment.due,
        since: finding.on,
        cites: finding.cites,
        grounds,
        circumstance: (1..=3).contains(&matter.category).then_some(matter.category),
        persons: persons.into_iter().filter_map(person).collect(),
        answer,
    })
}

/// What the internal stream says of the unit: conduct, and the last decision to open no case.
fn recorded(current: &Current, matter: MatterId, unit: &UnitId) -> (Vec<Ground>, Option<Answer>) {
    let mut conduct = Vec::new();
    let mut declined = None;
    let is_wanted = |body: &Body| matches!(body, Body::Conduct(_) | Body::NoCase(_));
    for effective in current.state().counting_with(matter, current.day(), is_wanted) {
        match &effective.act.body {
            Body::Conduct(Conduct { unit: of, which, text }) if of == unit => {
                conduct.push(Ground::Conduct {
                    act: effective.act.id,
                    on: effective.on,
                    which: *which,
                    text: text.clone(),
                });
            }
            Body::NoCase(NoCase { unit: of, reason, approver }) if of == unit => {
                declined = Some(Answer::Declined {
                    on: effective.on,
                    reason: reason.clone(),
                    approver: approver.clone(),
                });
            }
            _ => {}
        }
    }
    (conduct, declined)
}

/// By matter and unit the last case that was opened on the unit and names the matter, with its day.
type Opened = BTreeMap<(MatterId, UnitId), (Date, CaseId)>;

fn opened(current: &Current) -> Opened {
    let mut last = Opened::new();
    for case in current.cases().values() {
        let acts = current.state().counting_of_case(case.id, current.day());
        let Some(of) = Case::of(case.id, &acts) else { continue };
        let (effective, open) = of.open;
        let this = (effective.on, case.id);
        for matter in &open.matters {
            let held = last.entry((*matter, case.unit.clone())).or_insert(this);
            *held = this.max(*held);
        }
    }
    last
}
