//! A case of accountability as its page shows it: what it rests on, how far its path has come, the
//! measures, and the earlier cases that weigh in it (M3-5 to M3-8).

use super::accountability::{Candidate, candidates};
use crate::domain::case::{CaseId, CaseRole, Measures, Open};
use crate::domain::matter::MatterId;
use crate::domain::standing::{CaseStanding, Rule};
use crate::domain::{ActId, Body, Date, Kind, UnitId};
use crate::ledger::Current;
use crate::rules::bearing::{Bearing, year_after};
use crate::rules::cases::Case;
use crate::rules::path;
use serde::{Deserialize, Serialize};

/// A case in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// Its id.
    pub id: CaseId,
    /// What opened it.
    pub open: Open,
    /// The day on which it was opened.
    pub opened: Date,
    /// Its steps, to the last that it needs.
    pub steps: Vec<Step>,
    /// The number of the decision, once there is one.
    pub number: Option<Box<str>>,
    /// What is wrong with it.
    pub findings: Vec<Rule>,
}

/// A step of a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// The kind of act that takes it.
    pub kind: Kind,
    /// In which role somebody takes it, where the measure says so.
    pub role: Option<CaseRole>,
    /// How it stands.
    pub state: StepState,
    /// Its last day: that of a rectification, where the decision sets one. The measures set none for any step.
    pub due: Option<Date>,
}

/// How a step of a case stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum StepState {
    /// Taken, by an act of this day.
    Taken(Date, ActId),
    /// It is the next, and waits since this day.
    Waits(Date),
    /// Others come first.
    ToCome,
    /// The decision was made without it.
    Missing,
}

/// Everything that the page of a case shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct File {
    /// The case.
    pub row: Row,
    /// As it stands.
    pub standing: CaseStanding,
    /// The parts in matters that it rests on.
    pub grounds: Vec<Candidate>,
    /// The other matters that it names, with their titles; none for one that the ledger does not list.
    pub others: Vec<(MatterId, Option<Box<str>>)>,
    /// The measures decided, or while there is no decision the last proposed.
    pub measures: Option<Measures>,
    /// The year for which honours are taken away, where the decision says one.
    pub honours_year: Option<i32>,
    /// The day on which the measures were decided; none while there is no decision.
    pub decided: Option<Date>,
    /// Earlier decisions that gave the unit or one of the persons a measure, the last first.
    pub earlier: Vec<Earlier>,
    /// Persons of the same name in cases of other units.
    pub namesakes: Vec<Namesake>,
}

/// An earlier decision on the same unit (M3-7).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Earlier {
    /// The case.
    pub id: CaseId,
    /// The day of its decision.
    pub on: Date,
    /// The first day on which it no longer counts.
    pub until: Date,
    /// How many days lie between it and this case's decision, or the day that is shown.
    pub days: i64,
    /// Whether it makes this case a repeat, the second one within a year.
    pub counts: bool,
}

/// A person of this case who has the same name as a person in a case of another unit. Somebody has to check whether it
/// is the same person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Namesake {
    /// The name.
    pub name: Box<str>,
    /// The other unit.
    pub unit: UnitId,
    /// Its case.
    pub id: CaseId,
}

/// All cases: those without a decision by the day of their opening, then the decided, the last first.
pub fn rows(current: &Current) -> Vec<Row> {
    let mut rows: Vec<Row> =
        current.cases().values().filter_map(|case| row(current, case)).collect();
    rows.sort_by_key(|row| {
        let decided = row.steps.iter().find(|step| step.kind == Kind::CaseDecide);
        match decided.map(|step| step.state) {
            Some(StepState::Taken(on, _)) => (1, std::cmp::Reverse(on)),
            _ => (0, std::cmp::Reverse(row.opened)),
        }
    });
    rows
}

fn row(current: &Current, standing: &CaseStanding) -> Option<Row> {
    let acts = current.state().counting_of_case(standing.id, current.day());
    let case = Case::of(standing.id, &acts)?;
    Some(Row {
        id: standing.id,
        open: case.open.1.clone(),
        opened: case.open.0.on,
        steps: steps(current, &case),
        number: case.decided.map(|(_, decide)| decide.number.clone()),
        findings: standing.findings.iter().map(|finding| finding.rule).collect(),
    })
}

/// The steps of a case: opened, its path, decided, and where that orders it rectified.
fn steps(current: &Current, case: &Case<'_>) -> Vec<Step> {
    let path = case.steps(&current.ledger().registry().units).unwrap_or_default();
    let decided = case.decided.map(|(effective, _)| effective);
    let before = case.acts().iter().take_while(|e| decided.is_none_or(|d| d.act.id != e.act.id));
    let taken = path::taken(&path, before);
    let mut since = case.open.0.on;
    let mut steps = vec![Step {
        kind: Kind::Open,
        role: None,
        state: StepState::Taken(since, case.open.0.act.id),
        due: None,
    }];
    let mut waits = true;
    let mut next = |since: Date, is_decided: bool| match (is_decided, waits) {
        (true, _) => StepState::Missing,
        (false, true) => {
            waits = false;
            StepState::Waits(since)
        }
        (false, false) => StepState::ToCome,
    };
    for (n, step) in path.iter().enumerate() {
        let state = match taken.get(n) {
            Some(effective) => {
                since = effective.on;
                StepState::Taken(effective.on, effective.act.id)
            }
            None => next(since, decided.is_some()),
        };
        steps.push(Step { kind: step.kind, role: step.role, state, due: None });
    }
    let state = match decided {
        Some(effective) => StepState::Taken(effective.on, effective.act.id),
        None => next(since, false),
    };
    steps.push(Step { kind: Kind::CaseDecide, role: None, state, due: None });
    if let Some((effective, due)) = case.rectify() {
        let accepted = case
            .acts()
            .iter()
            .find(|e| matches!(&e.act.body, Body::Rectified(rectified) if rectified.accepted));
        let state = match accepted {
            Some(accepted) => StepState::Taken(accepted.on, accepted.act.id),
            None => StepState::Waits(effective.on),
        };
        steps.push(Step { kind: Kind::Rectified, role: None, state, due });
    }
    steps
}

/// A case with all that its page shows; none where it is not listed.
pub fn file(current: &Current, id: CaseId) -> Option<File> {
    let standing = current.cases().get(&id)?.clone();
    let acts = current.state().counting_of_case(id, current.day());
    let case = Case::of(id, &acts)?;
    let open = case.open.1;
    let all = candidates(current);
    let is_named = |of: &Candidate| of.unit == open.unit && open.matters.contains(&of.matter);
    let decided = case.decided.map(|(effective, _)| effective.on);
    let until = decided.unwrap_or(current.day());
    let other_cases = || bearings(current).into_iter().filter(|other| other.id != id);
    let mut earlier: Vec<Earlier> = other_cases()
        .filter(|other| other.unit == open.unit)
        .filter(|other| {
            let names = &other.on_persons;
            other.on_unit || open.persons.iter().any(|person| names.contains(&person.name))
        })
        .filter_map(|other| earlier(&other, until))
        .collect();
    earlier.sort_by_key(|earlier| std::cmp::Reverse(earlier.on));
    let namesakes = other_cases().filter(|other| other.unit != open.unit).flat_map(|other| {
        let same = open.persons.iter().filter(|person| other.on_persons.contains(&person.name));
        let namesake =
            |name: &str| Namesake { name: name.into(), unit: other.unit.clone(), id: other.id };
        same.map(|person| namesake(&person.name)).collect::<Vec<_>>()
    });
    let grounds: Vec<Candidate> =
        all.waiting.into_iter().chain(all.answered).filter(is_named).collect();
    let others = open.matters.iter().filter(|id| !grounds.iter().any(|of| of.matter == **id));
    let titled = |id: &MatterId| (*id, current.matters().get(id).map(|of| of.title.clone()));
    Some(File {
        row: row(current, &standing)?,
        others: others.map(titled).collect(),
        grounds,
        measures: case.measures().cloned(),
        honours_year: case.decided.and_then(|(_, decide)| decide.honours_year),
        decided,
        earlier,
        namesakes: namesakes.collect(),
        standing,
    })
}

/// What all cases mean for others.
fn bearings(current: &Current) -> Vec<Bearing> {
    let bearing = |id: &CaseId| {
        let acts = current.state().counting_of_case(*id, current.day());
        Some(Case::of(*id, &acts)?.bearing())
    };
    current.cases().keys().filter_map(bearing).collect()
}

fn earlier(other: &Bearing, until: Date) -> Option<Earlier> {
    let on = other.decided.filter(|on| *on <= until)?;
    let end = year_after(on);
    Some(Earlier {
        id: other.id,
        on,
        until: end,
        days: (until - on).num_days(),
        counts: until < end,
    })
}
