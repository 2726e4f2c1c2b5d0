//! The next fifteen working days: what falls due on each.

use crate::calendar::Calendar;
use crate::domain::Date;
use crate::domain::standing::{Duty, Standing};
use serde::{Deserialize, Serialize};

/// One civil day of the strip.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bar {
    /// The day.
    pub date: Date,
    /// Whether it is a working day.
    pub working: bool,
    /// How many obligations of units fall due on it.
    pub count: usize,
}

/// The civil days from the as-of date to the fifteenth working day, that day counted.
pub fn strip(standing: &Standing, calendar: &Calendar) -> Vec<Bar> {
    const WORKING_DAYS: usize = 15;
    let mut bars: Vec<Bar> = Vec::new();
    let mut working = 0;
    for date in standing.as_of.iter_days().take(60) {
        if working == WORKING_DAYS {
            break;
        }
        let is_working = calendar.is_working(date);
        working += usize::from(is_working);
        bars.push(Bar { date, working: is_working, count: 0 });
    }
    let owed = standing.matters.iter().flat_map(|matter| &matter.assignments).flat_map(|a| {
        a.obligations.iter().filter(|o| {
            matches!(
                o.kind,
                Duty::Complete | Duty::FirstReport | Duty::MonthlyReport | Duty::AnswerNotice
            )
        })
    });
    for due in owed.filter_map(|obligation| obligation.due) {
        if let Some(bar) = bars.iter_mut().find(|bar| bar.date == due) {
            bar.count += 1;
        }
    }
    bars
}
