//! Why a light and why a date: the words of the measure, and the days counted, one by one.

use crate::calendar::{Calendar, Day};
use crate::domain::limit::DayKind;
use crate::domain::standing::{AssignmentStanding, Counted, Rule, Status};
use crate::domain::{Article, Date};
use chrono::{Days, Weekday};

/// The article on which an assignment's status rests, with the words to be marked. No words are given if the article is
/// an item, which is marked as a whole.
pub fn ground(assignment: &AssignmentStanding) -> (Article, Option<&'static str>) {
    // If there are several, the plainest is shown.
    let found = || {
        GROUNDS.iter().find_map(|rule| {
            let found = assignment.findings.iter().find(|f| !f.waived && f.rule == *rule);
            found.map(|finding| finding.cites)
        })
    };
    let article = match assignment.status {
        Status::Refused => Article::item(1, 10, 1),
        Status::Overdue | Status::CompletedLate | Status::ClosedLate => {
            found().unwrap_or(Article::new(1, 10))
        }
        Status::PendingDecision | Status::Terminated => Article::new(1, 9),
        Status::AwaitingLimit => Article::item(1, 6, 3),
        Status::Completed | Status::Closed => Article::new(2, 8),
        Status::DueSoon => Article::new(1, 14),
        Status::InProgress => Article::new(1, 7),
    };
    (article, WORDS.iter().find(|(of, _)| *of == article).map(|(_, words)| *words))
}

/// What makes an assignment overdue (M1-10), the plainest first.
const GROUNDS: [Rule; 5] = [
    Rule::PastLimit,
    Rule::CompletedLate,
    Rule::LateApplication,
    Rule::NoFeedback,
    Rule::OtherViolation,
];

/// The words of an article that carry a status.
const WORDS: [(Article, &str); 6] = [
    (Article::new(1, 7), "从收到相关文件、材料或指令的次日起计算"),
    (Article::new(1, 9), "经有决定权的负责人批准同意后方可延期或终止"),
    (Article::new(1, 10), "无正当理由超过规定、指定或约定时限未能办结的，属超时办结"),
    (Article::item(1, 6, 3), "主动报告办结时限和推进计划，按约定时限推进落实"),
    (Article::new(1, 14), "对工作进展情况进行实时督促检查和告知提醒"),
    (Article::new(2, 8), "做到问题不解决不放过、工作不办结不放过、领导和群众不满意不放过"),
];

/// What a day of the grid is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cell {
    /// Outside the count.
    Outside,
    /// The day of receipt. Counting starts the day after.
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

/// Weeks from Monday to Sunday. The middle of a long count is left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grid {
    /// The weeks shown.
    pub weeks: Vec<Vec<GridDay>>,
    /// How many weeks are left out, and after which of the weeks shown.
    pub left_out: Option<(usize, usize)>,
    /// Whether working days were counted. Rest days are then not counted, and the notice of each year
    /// matters.
    pub working: bool,
}

/// How many weeks are shown at either end of a long count.
const END: usize = 5;

/// The grid of an assignment: from receipt to the due date and, once that has passed, on to the as-of
/// date. There is none without a due date, or if the due date lies before receipt: nothing is late then.
pub fn grid(assignment: &AssignmentStanding, calendar: &Calendar, as_of: Date) -> Option<Grid> {
    let due = assignment.due.filter(|due| *due >= assignment.received)?;
    let from = assignment.received;
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
        working: kind == DayKind::Working,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::articles;

    #[test]
    fn every_finding_that_makes_overdue_is_a_ground() {
        for rule in Rule::ALL {
            // A refusal has a status of its own.
            let is_ground = rule.is_overdue() && *rule != Rule::Refused;
            assert_eq!(GROUNDS.contains(rule), is_ground, "{}", rule.name());
        }
    }

    #[test]
    fn the_words_of_a_ground_stand_in_its_article() {
        for (article, words) in WORDS {
            let quoted = articles::text(article).unwrap();
            let stands = |text: &str| text.matches(words).count() == 1;
            let count = match quoted.item {
                Some(item) => usize::from(stands(item)),
                None => quoted.whole.blocks.iter().filter(|block| stands(block.text())).count(),
            };
            assert_eq!(count, 1, "{article}");
        }
    }
}
