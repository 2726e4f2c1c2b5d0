//! Duties by the calendar year and quarter: M1-14, M2-12, M2-15 (RULES §5).
//!
//! M2-15「每年开展两次回访复核……回访复核结束后及时向市政府报告情况」; M2-12「制定督促检查工作年度计划」;
//! M1-14「定期对事项办理结果进行统计汇总，书面上报市政府领导，并在一定范围内通报」.

use super::context::{Context, Effective, Findings};
use super::obligations;
use super::open::OpenMatters;
use crate::domain::standing::{Duty, Facts, Obligation, Rule};
use crate::domain::{ActId, Article, Body, Date, present};
use chrono::{Datelike as _, Months};
use std::collections::BTreeMap;

/// The acts that count of the years' streams, by year.
pub type Years<'a> = BTreeMap<i32, Vec<Effective<'a>>>;

/// The rounds of a year; the profile says how many of them count.
pub const ROUNDS: [Round; 2] = [
    Round { number: 1, by: (6, 30), since: (6, 30) },
    Round { number: 2, by: (12, 31), since: (11, 30) },
];

/// A round of return visits. It is expected by one day of the year, and counts if a matter was supervised
/// by another day.
#[derive(Debug, Clone, Copy)]
pub struct Round {
    /// 1 or 2.
    pub number: u8,
    by: (u32, u32),
    since: (u32, u32),
}

fn day(year: i32, (month, day): (u32, u32)) -> Date {
    Date::from_ymd_opt(year, month, day).unwrap_or(Date::MAX)
}

impl Round {
    /// The day by which it is expected in a year.
    pub fn expected_by(self, year: i32) -> Date {
        day(year, self.by)
    }

    /// Whether it is to visit a matter that has been supervised since a day and was closed on another.
    pub fn visits(self, year: i32, since: Date, closed: Option<Date>) -> bool {
        since <= day(year, self.since) && closed.is_none_or(|on| on >= day(year, (1, 1)))
    }

    /// Whether the round counts in a year (RULES §5).
    fn counts(self, year: i32, matters: &OpenMatters, context: &Context<'_>) -> bool {
        u32::from(self.number) <= context.profile.revisit_rounds
            && day(year, self.by) >= context.profile.valid_from
            && matters.supervised.any(day(year, self.since), day(year, (1, 1)))
    }

    /// Whether it was held: recorded in the year's stream, dated in that year.
    fn held(self, year: i32, years: &Years<'_>) -> bool {
        acts(years, year).any(|e| {
            let round = match &e.act.body {
                Body::Revisit(revisit) => revisit.round,
                Body::RevisitReport(report) => report.round,
                _ => return false,
            };
            round == self.number && e.on.year() == year
        })
    }

    /// The first visit of the round, if no report of that round is dated on or after it.
    fn unreported(self, year: i32, years: &Years<'_>) -> Option<ActId> {
        let first = acts(years, year)
            .find(|e| matches!(&e.act.body, Body::Revisit(r) if r.round == self.number))?;
        let reported = acts(years, year).any(|e| {
            matches!(&e.act.body, Body::RevisitReport(r) if r.round == self.number)
                && e.on >= first.on
        });
        (!reported).then_some(first.act.id)
    }
}

fn acts<'y, 'a>(years: &'y Years<'a>, year: i32) -> impl Iterator<Item = &'y Effective<'a>> {
    years.get(&year).into_iter().flatten()
}

/// Raises `revisit_missing`, once for each round that is missing in a year that has ended.
pub fn revisit_missing(
    matters: &OpenMatters,
    years: &Years<'_>,
    context: &Context<'_>,
    findings: &mut Findings,
) {
    let Some(first) = matters.supervised.first() else { return };
    // No finding is dated before `valid_from`, so no earlier year has to be looked at.
    let first = first.max(context.profile.valid_from);
    for year in first.year()..context.day().year() {
        for round in ROUNDS {
            if round.counts(year, matters, context) && !round.held(year, years) {
                let on = day(year + 1, (1, 1));
                findings.add(Rule::RevisitMissing, Article::new(2, 15), on, Facts::default());
            }
        }
    }
}

/// What the office owes for the ledger as a whole.
pub fn owed(matters: &OpenMatters, years: &Years<'_>, context: &Context<'_>) -> Vec<Obligation> {
    let mut list = Vec::new();
    let mut owe = |kind, due, cites, facts| list.push(Obligation { kind, due, cites, facts });
    let year = context.day().year();
    let counting: Vec<_> =
        ROUNDS.into_iter().filter(|round| round.counts(year, matters, context)).collect();
    for round in &counting {
        if !round.held(year, years) {
            let due = Some(day(year, round.by));
            owe(Duty::Revisit, due, Article::new(2, 15), Facts::default());
        }
    }
    for year in years.keys() {
        for round in ROUNDS {
            if u32::from(round.number) <= context.profile.revisit_rounds
                && let Some(visit) = round.unreported(*year, years)
            {
                owe(Duty::RevisitReport, None, Article::new(2, 15), Facts::acts([visit]));
            }
        }
    }
    let planned = acts(years, year).any(|e| Duty::AnnualPlan.is_met_by(&e.act.body));
    if !counting.is_empty() && !planned {
        owe(Duty::AnnualPlan, Some(day(year, (1, 31))), Article::new(2, 12), Facts::default());
    }
    list.extend(summary(matters, years, context));
    obligations::sort(&mut list);
    list
}

/// `summary` or `circulate`, for the last period that has ended.
fn summary(matters: &OpenMatters, years: &Years<'_>, context: &Context<'_>) -> Option<Obligation> {
    let months = context.profile.summary_months;
    let now = context.day();
    let since = now.month0() % months;
    let next = now.with_day(1)?.checked_sub_months(Months::new(since))?;
    let first = next.checked_sub_months(Months::new(months))?;
    let last = next.pred_opt()?;
    if !matters.registered.any(last, first) {
        return None;
    }
    let mut summaries = years.values().flatten().filter_map(|e| match &e.act.body {
        Body::Summary(summary) if summary.to >= last => Some((e.act.id, summary)),
        _ => None,
    });
    let cites = Article::new(1, 14);
    let Some((id, _)) = summaries.clone().next() else {
        let due = next.with_day(10);
        return Some(Obligation { kind: Duty::Summary, due, cites, facts: Facts::default() });
    };
    let circulated = summaries.any(|(_, summary)| present(summary.circulated.as_deref()));
    (!circulated).then(|| Obligation {
        kind: Duty::Circulate,
        due: None,
        cites,
        facts: Facts::acts([id]),
    })
}

#[cfg(test)]
mod tests;
