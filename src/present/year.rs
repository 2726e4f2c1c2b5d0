//! A year of supervision: its plan, its two rounds of return visits, its summaries and circulars, what was
//! inspected, and what was made known (M1-14, M2-12, M2-13, M2-15, M2-18).

use crate::domain::matter::MatterId;
use crate::domain::standing::{Finding, Obligation, Rule};
use crate::domain::year::{PlanItem, Visit};
use crate::domain::{ActId, Body, Date, Kind, Stream, UnitId, present};
use crate::ledger::Current;
use crate::rules::annual::{self, ROUNDS};
use crate::rules::context::Effective;
use crate::rules::open::OpenMatters;
use chrono::{Datelike as _, Months};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A year as its page shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Year {
    /// The year.
    pub year: i32,
    /// What is owed for the ledger as a whole on the day that is shown; none in another year.
    pub owed: Vec<Obligation>,
    /// The rounds that the year lacked, once it has ended.
    pub missing: Vec<Finding>,
    /// The plan that was recorded last, with its day.
    pub plan: Option<(Date, Vec<PlanItem>)>,
    /// The rounds of return visits that the profile has.
    pub rounds: Vec<Round>,
    /// The periods of summaries.
    pub periods: Vec<Period>,
    /// Inspections of no one matter, the last first.
    pub visits: Vec<(Date, Visit)>,
    /// What was made known of a unit's work, the last first.
    pub commended: Vec<Commended>,
    /// The supervised matters that may be visited, with their titles.
    pub supervised: Vec<(MatterId, Box<str>)>,
}

impl Year {
    /// The round of return visits that is to be visited, or reported, next: none where nothing waits.
    pub fn next_round(&self, kind: Kind) -> Option<u8> {
        let waits = |round: &&Round| {
            let is_held = !round.held.is_empty();
            let is_due =
                if kind == Kind::RevisitReport { is_held } else { !round.expected.is_empty() };
            round.report.is_none() && is_due
        };
        self.rounds.iter().find(waits).map(|round| round.number)
    }
}

/// A round of return visits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Round {
    /// 1 or 2.
    pub number: u8,
    /// The day by which it is expected.
    pub by: Date,
    /// The days of its visits.
    pub held: Vec<Date>,
    /// The matters that it is to visit.
    pub expected: Vec<(MatterId, Box<str>)>,
    /// Those of them that a visit names.
    pub visited: BTreeSet<MatterId>,
    /// Its report: the day and the number.
    pub report: Option<(Date, Option<Box<str>>)>,
}

/// A period of which a summary is made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Period {
    /// Its first day.
    pub from: Date,
    /// Its last day.
    pub to: Date,
    /// The day by which its summary is expected.
    pub due: Date,
    /// Whether a matter stood open in it: of a period without one no summary is owed (M1-14).
    pub has_matters: bool,
    /// The summary: its day, its number, how it was circulated.
    pub summary: Option<Summary>,
}

/// A summary that was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    /// The act.
    pub act: ActId,
    /// Its day.
    pub on: Date,
    /// Its number.
    pub number: Option<Box<str>>,
    /// To whom it was circulated, where it was.
    pub circulated: Option<Box<str>>,
}

/// What was made known of a unit's work (M2-18).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Commended {
    /// The day.
    pub on: Date,
    /// The unit.
    pub unit: UnitId,
    /// The matter.
    pub matter: MatterId,
    /// Its title.
    pub title: Box<str>,
    /// What was recorded.
    pub text: Box<str>,
}

/// A year as it stands.
pub fn year(current: &Current, year: i32) -> Year {
    let day = current.day();
    let acts = current.state().counting_of_year(year, day);
    let (findings, owed) = current.whole();
    let first = |year| Date::from_ymd_opt(year, 1, 1);
    let missing = |finding: &Finding| {
        finding.rule == Rule::RevisitMissing && first(year + 1) == Some(finding.on)
    };
    let plan = acts.iter().rev().find_map(|e| match &e.act.body {
        Body::YearPlan(plan) => Some((e.on, plan.items.clone())),
        _ => None,
    });
    let visits = acts.iter().rev().filter_map(|e| match &e.act.body {
        Body::Visit(visit) => Some((e.on, visit.clone())),
        _ => None,
    });
    let supervised = current.matters().values().filter(|matter| matter.supervised.is_some());
    Year {
        year,
        owed: if day.year() == year { owed } else { Vec::new() },
        missing: findings.into_iter().filter(missing).collect(),
        plan,
        rounds: rounds(current, year, &acts),
        periods: periods(current, year),
        visits: visits.collect(),
        commended: commended(current, year),
        supervised: supervised.map(|matter| (matter.id, matter.title.clone())).collect(),
    }
}

/// The years that something is recorded of, and that of the day.
pub fn years(current: &Current) -> Vec<i32> {
    let recorded = current.ledger().streams().filter_map(|(stream, _)| match stream {
        Stream::Year(year) => Some(*year),
        _ => None,
    });
    let years: BTreeSet<i32> = recorded.chain([current.day().year()]).collect();
    years.into_iter().collect()
}

fn rounds(current: &Current, year: i32, acts: &[Effective<'_>]) -> Vec<Round> {
    let rounds = current.state().profile().revisit_rounds;
    let round = |round: &annual::Round| {
        let expected = current.matters().values().filter(|matter| {
            let since = matter.supervised_since;
            since.is_some_and(|since| round.visits(year, since, matter.closed_on))
        });
        let expected: Vec<(MatterId, Box<str>)> =
            expected.map(|matter| (matter.id, matter.title.clone())).collect();
        let (mut held, mut visited, mut report) = (Vec::new(), BTreeSet::new(), None);
        for effective in acts {
            match &effective.act.body {
                Body::Revisit(revisit) if revisit.round == round.number => {
                    held.push(effective.on);
                    visited.extend(&revisit.matters);
                }
                Body::RevisitReport(made) if made.round == round.number => {
                    report = Some((effective.on, made.number.clone()));
                }
                _ => {}
            }
        }
        let ids: BTreeSet<MatterId> = expected.iter().map(|(id, _)| *id).collect();
        visited.retain(|matter| ids.contains(matter));
        let by = round.expected_by(year);
        Round { number: round.number, by, held, expected, visited, report }
    };
    ROUNDS.iter().filter(|round| u32::from(round.number) <= rounds).map(round).collect()
}

/// The periods of a year that have begun, each with the summary that covers its last day.
fn periods(current: &Current, year: i32) -> Vec<Period> {
    let months = current.state().profile().summary_months.max(1);
    // The summary of a period may stand in the stream of the next year.
    let acts: Vec<Effective<'_>> = years(current)
        .into_iter()
        .flat_map(|year| current.state().counting_of_year(year, current.day()))
        .collect();
    let open = OpenMatters::of(current.matters().values().map(AsRef::as_ref));
    let starts = (1..=12).step_by(usize::try_from(months).unwrap_or(1));
    let period = |month: u32| {
        let from = Date::from_ymd_opt(year, month, 1)?;
        let next = from.checked_add_months(Months::new(months))?;
        let to = next.pred_opt()?;
        let of_it = |e: &&Effective<'_>| match &e.act.body {
            Body::Summary(summary) => summary.to >= to && summary.from <= to,
            _ => false,
        };
        let made = acts.iter().filter(of_it);
        // If there are several summaries, one that says how it was circulated is preferred.
        let said = |e: &&Effective<'_>| match &e.act.body {
            Body::Summary(summary) => present(summary.circulated.as_deref()),
            _ => false,
        };
        let best = made.clone().find(said).or_else(|| made.clone().next());
        let summary = best.and_then(|e| match &e.act.body {
            Body::Summary(summary) => Some(Summary {
                act: e.act.id,
                on: e.on,
                number: summary.number.clone(),
                circulated: summary.circulated.clone(),
            }),
            _ => None,
        });
        let has_matters = open.registered.any(to, from);
        let due = next.with_day(10)?;
        (from <= current.day()).then_some(Period { from, to, due, has_matters, summary })
    };
    starts.filter_map(period).collect()
}

fn commended(current: &Current, year: i32) -> Vec<Commended> {
    let of = |id: MatterId, title: &str| {
        let is_commend = |body: &Body| matches!(body, Body::Commend(_));
        let acts = current.state().counting_with(id, current.day(), is_commend);
        let commended = acts.iter().filter(|e| e.on.year() == year).filter_map(|e| {
            let Body::Commend(commend) = &e.act.body else { return None };
            Some(Commended {
                on: e.on,
                unit: commend.unit.clone(),
                matter: id,
                title: title.into(),
                text: commend.text.clone(),
            })
        });
        commended.collect::<Vec<_>>()
    };
    let mut all: Vec<Commended> =
        current.matters().values().flat_map(|matter| of(matter.id, &matter.title)).collect();
    all.sort_by_key(|commended| std::cmp::Reverse(commended.on));
    all
}
