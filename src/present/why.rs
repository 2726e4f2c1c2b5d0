//! Why a date: the days counted, one by one.

use crate::calendar::{Calendar, Day};
use crate::domain::Date;
use crate::domain::limit::DayKind;
use crate::rules::{AssignmentStanding, Counted};
use chrono::{Days, Weekday};

/// What a day of the grid is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cell {
    /// Outside the count.
    Outside,
    /// The day of receipt, from whose morrow is counted.
    Received,
    /// The n-th day counted.
    Counted(u32),
    /// Not counted: a rest day.
    Rest,
    /// The n-th day over the limit.
    Over(u32),
}

/// One day of the grid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GridDay {
    /// The day.
    pub date: Date,
    /// What it is to the count.
    pub cell: Cell,
    /// What it is in the calendar.
    pub day: Day,
    /// Whether the limit ends on it.
    pub due: bool,
    /// Whether it is the as-of date.
    pub today: bool,
}

/// Weeks from Monday to Sunday; a long count leaves out its middle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grid {
    /// The weeks shown.
    pub weeks: Vec<Vec<GridDay>>,
    /// How many weeks are left out, and after which one shown.
    pub left_out: Option<(usize, usize)>,
}

/// Weeks at either end of a long count that are shown.
const END: usize = 5;

/// The grid of an assignment: from receipt to the due date, and on to the as-of date while it is
/// over. None without a due date.
pub fn grid(assignment: &AssignmentStanding, calendar: &Calendar, as_of: Date) -> Option<Grid> {
    let due = assignment.due?;
    let from = assignment.received.min(due);
    let counted = assignment.due_sources.first().and_then(|source| source.counted);
    let kind = counted.map_or(DayKind::Natural, |counted: Counted| counted.kind);
    let end = match assignment.completed_on.or(assignment.ended_on) {
        Some(on) => on.max(due),
        None => as_of.max(due),
    };
    let first = from.week(Weekday::Mon).first_day();
    let last = end.week(Weekday::Mon).checked_last_day().unwrap_or(end);
    let weeks = usize::try_from((last - first).num_days() / 7 + 1).unwrap_or(1);
    let cell = |date: Date| {
        if date == assignment.received {
            Cell::Received
        } else if date < assignment.received || date > end {
            Cell::Outside
        } else if date > due {
            Cell::Over(u32::try_from((date - due).num_days()).unwrap_or(u32::MAX))
        } else if kind == DayKind::Working {
            if calendar.is_working(date) {
                Cell::Counted(calendar.workdays_between(assignment.received, date))
            } else {
                Cell::Rest
            }
        } else {
            Cell::Counted(u32::try_from((date - assignment.received).num_days()).unwrap_or(0))
        }
    };
    let week = |n: usize| {
        let monday = first.checked_add_days(Days::new(u64::try_from(n * 7).unwrap_or(0)));
        monday.into_iter().flat_map(|monday| monday.iter_days().take(7)).map(|date| GridDay {
            date,
            cell: cell(date),
            day: calendar.day_kind(date),
            due: date == due,
            today: date == as_of,
        })
    };
    let long = weeks > 2 * END + 1;
    let shown: Vec<usize> =
        if long { (0..END).chain(weeks - END..weeks).collect() } else { (0..weeks).collect() };
    Some(Grid {
        weeks: shown.into_iter().map(|n| week(n).collect()).collect(),
        left_out: long.then(|| (weeks - 2 * END, END)),
    })
}
