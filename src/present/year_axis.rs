//! A year of supervision on one axis: what is planned, what falls due, and what has been done of it.

use super::year::{Period, Round, Year};
use crate::domain::Date;
use chrono::Datelike as _;

/// What a mark stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// A return visit or an inspection.
    Visit,
    /// The report of a round.
    Report,
    /// A summary that has not been circulated.
    Summary,
    /// One that has.
    Circular,
}

/// A line of the axis; places are days from the first of January.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Lane {
    /// The first day of what is planned, and the day after its last.
    pub bar: Option<(i64, i64)>,
    /// The days by which something is expected, each with whether it has passed without it.
    pub due: Vec<(i64, bool)>,
    /// What was done.
    pub marks: Vec<(i64, Mark)>,
}

/// The axis.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Axis {
    /// How many days the year has.
    pub days: i64,
    /// The first day of each month.
    pub months: Vec<i64>,
    /// The day that is shown, where it lies in the year.
    pub today: Option<i64>,
    /// A lane for each item of the plan, in its order.
    pub plan: Vec<Lane>,
    /// The inspections of no one matter.
    pub inspections: Lane,
    /// The rounds of return visits, with their reports.
    pub rounds: Lane,
    /// The summaries and circulars.
    pub summaries: Lane,
}

impl Lane {
    fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// Where the days of a year lie.
struct Scale {
    first: Date,
    days: i64,
}

impl Scale {
    /// Of a day of the year; none of another.
    fn place(&self, day: Date) -> Option<i64> {
        let at = (day - self.first).num_days();
        (0..self.days).contains(&at).then_some(at)
    }

    /// As much of a span as lies in the year.
    fn span(&self, from: Date, to: Date) -> Option<(i64, i64)> {
        let from = (from - self.first).num_days().max(0);
        let to = ((to - self.first).num_days() + 1).min(self.days);
        (from < to).then_some((from, to))
    }

    fn rounds(&self, rounds: &[Round], as_of: Date) -> Lane {
        let mut lane = Lane::default();
        for round in rounds.iter().filter(|round| !round.expected.is_empty()) {
            let missed = round.held.is_empty() && round.by < as_of;
            lane.due.extend(self.place(round.by).map(|at| (at, missed)));
            let visits = round.held.iter().filter_map(|on| self.place(*on));
            lane.marks.extend(visits.map(|at| (at, Mark::Visit)));
            let report = round.report.as_ref().and_then(|(on, _)| self.place(*on));
            lane.marks.extend(report.map(|at| (at, Mark::Report)));
        }
        lane
    }

    fn summaries(&self, periods: &[Period], as_of: Date) -> Lane {
        let mut lane = Lane::default();
        for period in periods.iter().filter(|period| period.has_matters) {
            let missed = period.summary.is_none() && period.due < as_of;
            lane.due.extend(self.place(period.due).map(|at| (at, missed)));
            let made = period.summary.as_ref().and_then(|summary| {
                let mark =
                    if summary.circulated.is_some() { Mark::Circular } else { Mark::Summary };
                Some((self.place(summary.on)?, mark))
            });
            lane.marks.extend(made);
        }
        lane
    }
}

/// Draws a year as it stands on a day; none of one of which there is nothing to draw.
pub fn axis(year: &Year, as_of: Date) -> Option<Axis> {
    let first = Date::from_ymd_opt(year.year, 1, 1)?;
    let next = Date::from_ymd_opt(year.year + 1, 1, 1)?;
    let scale = Scale { first, days: (next - first).num_days() };
    let months = (1..=12).filter_map(|month| scale.place(first.with_month(month)?));
    let items = year.plan.as_ref().map_or(&[][..], |(_, items)| items.as_slice());
    let visits = year.visits.iter().filter_map(|(on, _)| scale.place(*on));
    let drawn = Axis {
        days: scale.days,
        months: months.collect(),
        today: scale.place(as_of),
        plan: items
            .iter()
            .map(|item| Lane { bar: scale.span(item.from, item.to), ..Lane::default() })
            .collect(),
        inspections: Lane {
            marks: visits.map(|at| (at, Mark::Visit)).collect(),
            ..Lane::default()
        },
        rounds: scale.rounds(&year.rounds, as_of),
        summaries: scale.summaries(&year.periods, as_of),
    };
    let others = [&drawn.inspections, &drawn.rounds, &drawn.summaries];
    let is_empty = drawn.plan.iter().chain(others).all(Lane::is_empty);
    (!is_empty).then_some(drawn)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::year::PlanItem;
    use std::collections::BTreeSet;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn round(by: &str, held: &[&str]) -> Round {
        Round {
            number: 1,
            by: day(by),
            held: held.iter().map(|on| day(on)).collect(),
            expected: vec![("20120633-0258-4000-8000-000000000001".parse().unwrap(), "甲".into())],
            visited: BTreeSet::new(),
            report: None,
        }
    }

    fn item(from: &str, to: &str) -> PlanItem {
        let (topic, manner) = ("春季复工".into(), "明查".into());
        PlanItem { topic, from: day(from), to: day(to), manner, units: Vec::new() }
    }

    fn year_with(plan: Vec<PlanItem>, rounds: Vec<Round>) -> Year {
        Year {
            year: 2026,
            owed: Vec::new(),
            missing: Vec::new(),
            plan: Some((day("2026-01-26"), plan)),
            rounds,
            periods: Vec::new(),
            visits: Vec::new(),
            commended: Vec::new(),
            supervised: Vec::new(),
        }
    }

    #[test]
    fn a_plan_that_goes_beyond_the_year_ends_with_it() {
        let plan = vec![item("2026-12-30", "2027-01-15"), item("2027-02-01", "2027-02-03")];
        let axis = axis(&year_with(plan, Vec::new()), day("2026-11-23")).unwrap();
        assert_eq!(axis.days, 365);
        assert_eq!(axis.months.first().zip(axis.months.get(1)), Some((&0, &31)));
        assert_eq!(
            axis.plan.iter().map(|lane| lane.bar).collect::<Vec<_>>(),
            [Some((363, 365)), None]
        );
        assert_eq!(axis.today, Some(326));
    }

    #[test]
    fn a_round_that_was_not_held_is_late_the_day_after() {
        let of = year_with(
            Vec::new(),
            vec![round("2026-06-30", &[]), round("2026-12-31", &["2026-11-10"])],
        );
        let on = |as_of: &str| axis(&of, day(as_of)).unwrap().rounds;
        assert_eq!(on("2026-06-30").due, [(180, false), (364, false)]);
        assert_eq!(on("2026-07-01").due, [(180, true), (364, false)]);
        assert_eq!(on("2026-07-01").marks, [(313, Mark::Visit)]);
    }

    #[test]
    fn another_year_has_no_today_and_one_without_anything_no_axis() {
        let of = year_with(Vec::new(), vec![round("2026-06-30", &[])]);
        assert_eq!(axis(&of, day("2025-12-31")).unwrap().today, None);
        assert_eq!(axis(&year_with(Vec::new(), Vec::new()), day("2025-12-31")), None);
    }
}
