//! A matter's units on one time axis.

use super::timeline::is_late;
use crate::domain::standing::{Light, MatterStanding};
use crate::domain::{ActId, Body, Date, UnitId};
use crate::ledger::State;
use chrono::{Datelike as _, Days, Weekday};
use serde::{Deserialize, Serialize};

/// A mark on a unit's bar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Mark {
    /// ○ a report.
    Report,
    /// ◇ an application.
    Application,
}

/// One unit's bar; places are days from the axis's first day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lane {
    /// The unit.
    pub unit: UnitId,
    /// Its light.
    pub light: Light,
    /// Receipt.
    pub from: i64,
    /// The end of the due date, if there is one.
    pub due: Option<i64>,
    /// Whether what lies behind the due date is late.
    pub is_late: bool,
    /// Where the bar ends: the due date, the completion, or the as-of date.
    pub to: i64,
    /// Marks with their places.
    pub marks: Vec<(i64, Mark, ActId)>,
}

/// The axis.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Axis {
    /// Its first day.
    pub first: Date,
    /// How many days it shows.
    pub days: i64,
    /// Rest days, by place, unless there are too many to see.
    pub rest: Vec<i64>,
    /// Days that bear a label.
    pub ticks: Vec<(i64, Date)>,
    /// The as-of date.
    pub today: i64,
    /// A bar a unit.
    pub lanes: Vec<Lane>,
}

/// Draws a matter's axis; none without units.
pub fn axis(matter: &MatterStanding, state: &State, as_of: Date) -> Option<Axis> {
    let calendar = state.calendar();
    let units = &matter.assignments;
    let last_of = |a: &crate::domain::standing::AssignmentStanding| {
        [a.due, a.completed_on, a.ended_on]
            .into_iter()
            .flatten()
            .max()
            .unwrap_or(as_of)
            .max(a.received)
    };
    let earliest = units.iter().map(|a| a.received).min()?.min(as_of);
    let latest = units.iter().map(last_of).max()?.max(as_of);
    let first = earliest.week(Weekday::Mon).first_day();
    let last = latest.checked_add_days(Days::new(6)).unwrap_or(latest);
    let days = (last - first).num_days() + 1;
    let place = |date: Date| (date - first).num_days();
    let step = [7usize, 14, 28, 91, 182, 364]
        .into_iter()
        .find(|step| days / signed(*step) <= 8)
        .unwrap_or(728);
    let each = || first.iter_days().take(usize::try_from(days).unwrap_or(0)).enumerate();
    let rest = if days > 190 {
        Vec::new()
    } else {
        each().filter(|(_, day)| !calendar.is_working(*day)).map(|(n, _)| signed(n)).collect()
    };
    let acts = state.counting(matter.id, as_of);
    let lanes = units.iter().map(|a| {
        let mut marks: Vec<_> = acts
            .iter()
            .filter(|effective| effective.act.body.about() == Some(&a.unit))
            .filter_map(|effective| {
                let mark = match effective.act.body {
                    Body::Feedback(_) | Body::Complete(_) => Mark::Report,
                    Body::Apply(_) => Mark::Application,
                    _ => return None,
                };
                Some((place(effective.on), mark, effective.act.id))
            })
            .collect();
        marks.sort_unstable_by_key(|(at, _, id)| (*at, *id));
        let end = a.completed_on.or(a.ended_on).unwrap_or(as_of);
        Lane {
            unit: a.unit.clone(),
            light: a.light,
            from: place(a.received),
            due: a.due.map(|due| place(due) + 1),
            is_late: is_late(a),
            to: place(end) + 1,
            marks,
        }
    });
    Some(Axis {
        first,
        days,
        rest,
        ticks: each().step_by(step).map(|(n, day)| (signed(n), day)).collect(),
        today: place(as_of),
        lanes: lanes.collect(),
    })
}

fn signed(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

/// What the label of a day shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Label {
    /// Month and day.
    Day,
    /// Year, month and day.
    Dated,
    /// Year and month.
    Month,
}

/// What each label shows: its year where that is not the year of the axis's first day. Labels that lie a month or more
/// apart are told apart by their months; of closer ones the first of a year bears it.
pub fn labels(ticks: &[(i64, Date)]) -> Vec<Label> {
    let year = |n: Option<usize>| Some(ticks.get(n?)?.1.year());
    let is_wide = matches!(ticks, [(a, _), (b, _), ..] if b - a >= 28);
    let label = |(n, (_, day)): (usize, &(i64, Date))| {
        if Some(day.year()) == year(Some(0)) {
            Label::Day
        } else if is_wide {
            Label::Month
        } else if year(n.checked_sub(1)) == Some(day.year()) {
            Label::Day
        } else {
            Label::Dated
        }
    };
    ticks.iter().enumerate().map(label).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_labels_of_an_axis_are_the_same() {
        let ticks = |step: usize| -> Vec<(i64, Date)> {
            let first = Date::from_ymd_opt(2026, 11, 23).unwrap();
            let each = first.iter_days().enumerate().step_by(step).take(7);
            each.map(|(n, day)| (signed(n), day)).collect()
        };
        assert_eq!(
            labels(&ticks(14)),
            [Label::Day, Label::Day, Label::Day, Label::Dated, Label::Day, Label::Day, Label::Day]
        );
        let wide = labels(&ticks(28));
        assert_eq!(wide[..3], [Label::Day, Label::Day, Label::Month]);
        assert!(wide[2..].iter().all(|label| *label == Label::Month));
    }
}
