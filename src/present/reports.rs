//! The reports that supervised units owed in a year, unit by month (M2-10): how many were in time, late, missed,
//! or are still awaited, and which they are.

use crate::domain::matter::MatterId;
use crate::domain::standing::{AssignmentStanding, MatterStanding, ReportOwed, Reported};
use crate::domain::{Date, UnitId};
use crate::ledger::Current;
use chrono::Datelike as _;
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// How a report stands, without its day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Made {
    /// By its last day.
    InTime,
    /// After it.
    Late,
    /// Not at all.
    Missed,
    /// Its last day has not passed.
    Awaited,
}

impl Made {
    /// All, as they are shown.
    pub const ALL: [Self; 4] = [Self::InTime, Self::Late, Self::Missed, Self::Awaited];

    /// How a report stands.
    pub const fn of(reported: Reported) -> Self {
        match reported {
            Reported::InTime(_) => Self::InTime,
            Reported::Late(_) => Self::Late,
            Reported::Missed => Self::Missed,
            Reported::Awaited => Self::Awaited,
        }
    }
}

/// How many reports there are of each.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    in_time: usize,
    late: usize,
    missed: usize,
    awaited: usize,
}

impl Tally {
    /// How many there are of one.
    pub const fn of(&self, made: Made) -> usize {
        match made {
            Made::InTime => self.in_time,
            Made::Late => self.late,
            Made::Missed => self.missed,
            Made::Awaited => self.awaited,
        }
    }

    /// How many were due by now: all but those that are awaited.
    pub const fn due(&self) -> usize {
        self.in_time + self.late + self.missed
    }

    /// Whether none was or will be due.
    pub const fn is_empty(&self) -> bool {
        self.due() + self.awaited == 0
    }

    fn count(&mut self, made: Made) {
        match made {
            Made::InTime => self.in_time += 1,
            Made::Late => self.late += 1,
            Made::Missed => self.missed += 1,
            Made::Awaited => self.awaited += 1,
        }
    }
}

/// A unit's reports of a year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// The unit.
    pub unit: UnitId,
    /// January to December, by the reports' last days.
    pub months: [Tally; 12],
    /// All of the year.
    pub whole: Tally,
}

impl Row {
    /// Whether nothing was missed.
    pub const fn is_in_time(&self) -> bool {
        self.whole.late + self.whole.missed == 0
    }
}

/// The reports of a year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Grid {
    /// The year.
    pub year: i32,
    /// The years in which reports are or were due.
    pub years: Vec<i32>,
    /// A row a unit: those that missed most first.
    pub rows: Vec<Row>,
    /// All units together.
    pub whole: Tally,
}

/// The reports of a year, counted.
pub fn grid(current: &Current, year: i32) -> Grid {
    let mut rows: BTreeMap<&UnitId, Row> = BTreeMap::new();
    let (mut years, mut whole) = (BTreeSet::new(), Tally::default());
    for (_, assignment, owed) in owed(current) {
        years.insert(owed.due.year());
        if owed.due.year() != year {
            continue;
        }
        let row = rows.entry(&assignment.unit).or_insert_with(|| Row {
            unit: assignment.unit.clone(),
            months: [Tally::default(); 12],
            whole: Tally::default(),
        });
        let made = Made::of(owed.made);
        if let Some(month) =
            usize::try_from(owed.due.month0()).ok().and_then(|n| row.months.get_mut(n))
        {
            month.count(made);
        }
        row.whole.count(made);
        whole.count(made);
    }
    let mut rows: Vec<Row> = rows.into_values().collect();
    rows.sort_by_key(|row| Reverse((row.whole.missed, row.whole.late, row.whole.due())));
    Grid { year, years: years.into_iter().collect(), rows, whole }
}

/// One report behind a number of the grid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// The matter.
    pub matter: MatterId,
    /// Its title.
    pub title: Box<str>,
    /// The unit.
    pub unit: UnitId,
    /// The report.
    pub report: ReportOwed,
}

/// Which reports are wanted: of one unit or of all, of one month (1 to 12) or of the whole year, with one outcome.
/// Without an outcome, a month lists all its reports, and a year all but those that are still awaited.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Which {
    /// The year of their last days.
    pub year: i32,
    /// The unit.
    pub unit: Option<UnitId>,
    /// The month of their last days.
    pub month: Option<u32>,
    /// How they stand.
    pub made: Option<Made>,
}

/// The reports behind a number of the grid, by their last day.
pub fn lines(current: &Current, which: &Which) -> Vec<Line> {
    let is_meant = |unit: &UnitId, owed: &ReportOwed| {
        let made = Made::of(owed.made);
        owed.due.year() == which.year
            && which.unit.as_ref().is_none_or(|of| of == unit)
            && which.month.is_none_or(|month| owed.due.month() == month)
            && which.made.map_or(which.month.is_some() || made != Made::Awaited, |of| of == made)
    };
    let meant = owed(current).filter(|(_, assignment, owed)| is_meant(&assignment.unit, owed));
    let line =
        |(matter, assignment, owed): (&MatterStanding, &AssignmentStanding, &ReportOwed)| Line {
            matter: matter.id,
            title: matter.title.clone(),
            unit: assignment.unit.clone(),
            report: *owed,
        };
    let mut lines: Vec<Line> = meant.map(line).collect();
    lines.sort_by_key(|line| line.report.due);
    lines
}

/// The reports that a unit missed since a day, in one matter: dated the day after their last day.
pub fn missed_since(assignment: &AssignmentStanding, since: Option<Date>) -> Vec<ReportOwed> {
    let missed = assignment.reports.iter().filter(|owed| {
        matches!(owed.made, Reported::Late(_) | Reported::Missed)
            && since.is_none_or(|since| owed.due >= since)
    });
    missed.copied().collect()
}

fn owed(
    current: &Current,
) -> impl Iterator<Item = (&MatterStanding, &AssignmentStanding, &ReportOwed)> {
    current.matters().values().flat_map(|matter| {
        let assignments = matter.assignments.iter();
        assignments.flat_map(move |assignment| {
            assignment.reports.iter().map(move |owed| (&**matter, assignment, owed))
        })
    })
}
