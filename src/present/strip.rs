//! The next fifteen working days: what falls due on each.

use super::counts::Tally;
use super::filter::owed_on;
use crate::calendar::Calendar;
use crate::domain::Date;
use crate::domain::standing::MatterStanding;
use serde::{Deserialize, Serialize};

/// One civil day of the strip.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bar {
    /// The day.
    pub date: Date,
    /// Whether it is a working day.
    pub working: bool,
    /// How many assignments have something that the unit owes by it.
    pub count: usize,
}

/// How many assignments have something that the unit owes by each day. Kept by difference.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Dues(Tally<Date>);

impl Dues {
    /// Counts these matters.
    pub fn of<'a>(matters: impl IntoIterator<Item = &'a MatterStanding>) -> Self {
        let mut dues = Self::default();
        matters.into_iter().for_each(|matter| dues.add(matter));
        dues
    }

    /// Counts a matter.
    pub fn add(&mut self, matter: &MatterStanding) {
        owed(matter).for_each(|due| self.0.add(due));
    }

    /// Takes out a matter. It has to be as it was when it was counted.
    pub fn remove(&mut self, matter: &MatterStanding) {
        owed(matter).for_each(|due| self.0.remove(&due));
    }

    /// The civil days from the as-of date to the fifteenth working day, which may be counted from the
    /// as-of date itself.
    pub fn strip(&self, as_of: Date, calendar: &Calendar) -> Vec<Bar> {
        const WORKING_DAYS: usize = 15;
        let mut bars: Vec<Bar> = Vec::new();
        let mut days = 0;
        for date in as_of.iter_days().take(60) {
            if days == WORKING_DAYS {
                break;
            }
            let working = calendar.is_working(date);
            days += usize::from(working);
            bars.push(Bar { date, working, count: self.0.0.get(&date).copied().unwrap_or(0) });
        }
        bars
    }
}

/// The days on which units owe something in a matter.
fn owed(matter: &MatterStanding) -> impl Iterator<Item = Date> {
    matter.assignments.iter().flat_map(owed_on)
}
