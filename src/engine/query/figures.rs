//! What is asked of the figures of a period (M1-14, M2-17, M2-18).

use super::Ask;
use crate::domain::Date;
use crate::domain::figures::{By, Period, PeriodFigures};
use crate::engine::{Change, Held};
use crate::present::figures::{Instance, Took, Week, What, instances, took, weeks};
use serde::{Deserialize, Serialize};

/// The figures of a period, beside those of another one. Answered by [`Report`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figures {
    /// The period.
    pub period: Period,
    /// The one that it is held against, if any.
    pub against: Option<Period>,
    /// By what it is grouped.
    pub by: By,
}

/// What a period comes to. Its figures are what `banjie figures` prints.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// The period, with its groups.
    pub now: PeriodFigures,
    /// The period that it is held against, without groups.
    pub before: Option<PeriodFigures>,
    /// What completing took in the period.
    pub took: Took,
    /// And in the one that it is held against.
    pub took_before: Option<Took>,
    /// The weeks to come, from the day that is looked at.
    pub weeks: Vec<Week>,
    /// The points that the city's own assessment deducts for each missed notice; none if the office has
    /// not entered them.
    pub points: Option<u32>,
}

impl Ask for Figures {
    type Answer = Report;

    fn answer(&self, held: &mut Held) -> Report {
        let (now, took) = counted(held, self.period, Some(self.by));
        let before = self.against.map(|period| counted(held, period, None));
        let (before, took_before) = before.unzip();
        let weeks = weeks(held.current());
        let points = held.state().profile().deduction_notice_missed;
        Report { now, before, took, took_before, weeks, points }
    }

    fn is_touched(&self, change: &Change) -> bool {
        change.touches_matters()
    }

    fn looks_at(&self, as_of: Date) -> Option<Date> {
        let periods = std::iter::once(self.period).chain(self.against);
        periods.map(|period| period.to.min(as_of)).find(|day| *day != as_of)
    }
}

/// The figures of a period and how long completing took. The ledger is taken as of the period's last day, or as of the
/// day that is looked at if that is earlier.
fn counted(held: &mut Held, period: Period, by: Option<By>) -> (PeriodFigures, Took) {
    let as_of = as_of(held, period);
    let current = held.at(as_of);
    let matters = current.matters().values().map(|matter| &**matter);
    let figures = current.state().figures_of(matters, as_of, period, by);
    (figures, took(current, period))
}

fn as_of(held: &Held, period: Period) -> Date {
    period.to.min(held.current().day())
}

/// The first `most` of the things that a number counts. Answered by [`Counted`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Behind {
    /// The number.
    pub what: What,
    /// How many are listed.
    pub most: usize,
}

/// The things that a number counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counted {
    /// How many there are: the number.
    pub total: usize,
    /// The first of them, by day.
    pub first: Vec<Instance>,
}

impl Ask for Behind {
    type Answer = Counted;

    fn answer(&self, held: &mut Held) -> Counted {
        let as_of = self.what.as_of(held.current().day());
        let mut first = instances(held.at(as_of), &self.what);
        let total = first.len();
        first.truncate(self.most);
        Counted { total, first }
    }

    fn is_touched(&self, change: &Change) -> bool {
        change.touches_matters()
    }

    fn looks_at(&self, as_of: Date) -> Option<Date> {
        Some(self.what.as_of(as_of))
    }
}
