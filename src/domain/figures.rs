//! The figures of a period (RULES §6, FORMAT §6): M1-14 统计汇总, M2-17 年度考核.

use super::limit::Basis;
use super::percent::Share;
use super::standing::{AssignmentStanding, Rates, Status};
use super::{Date, UnitId};
use serde::{Deserialize, Serialize};
use std::ops::AddAssign;

/// From the first to the last day of a period, both within it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Period {
    /// `F`.
    pub from: Date,
    /// `L`.
    pub to: Date,
}

impl Period {
    /// Whether a day lies in it.
    pub fn holds(&self, day: Date) -> bool {
        self.from <= day && day <= self.to
    }

    /// The same with another first day; a last day before it moves with it.
    #[must_use]
    pub fn beginning(self, from: Date) -> Self {
        Self { from, to: self.to.max(from) }
    }

    /// The same with another last day; a first day after it moves with it.
    #[must_use]
    pub fn ending(self, to: Date) -> Self {
        Self { from: self.from.min(to), to }
    }
}

/// By what the figures are grouped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum By {
    /// The undertaking unit.
    Unit,
    /// The category of M1-5.
    Category,
    /// The municipal leader in charge (M1-12).
    Leader,
    /// The basis of the limit that gives the original due date (M1-6).
    Limit,
    /// The calendar month.
    Month,
}

impl By {
    /// All of them, with the names that the command line and addresses use.
    pub const ALL: [(Self, &'static str); 5] = [
        (Self::Unit, "unit"),
        (Self::Category, "category"),
        (Self::Leader, "leader"),
        (Self::Limit, "limit"),
        (Self::Month, "month"),
    ];
}

/// Which group, ordered as FORMAT §6 prints them.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Key {
    /// A unit.
    Unit(UnitId),
    /// 1 to 4.
    Category(u8),
    /// A name; blank where none is recorded.
    Leader(Box<str>),
    /// A kind of limit.
    Limit(LimitKind),
    /// Year and month.
    Month(i32, u32),
}

/// The kind of an assignment's limit, ordered as its names are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum LimitKind {
    /// 约定时间.
    Agreed,
    /// 指定时间.
    Designated,
    /// No limit that can be determined.
    None,
    /// 规定时间.
    Statutory,
}

impl LimitKind {
    /// The basis of the limit that gives the original due date. If several limits do, it is the first of
    /// statutory, designated, agreed.
    pub fn of(assignment: &AssignmentStanding) -> Self {
        let sources = assignment.due_sources.iter();
        let giving = sources.filter(|source| Some(source.due) == assignment.original_due);
        match giving.map(|source| source.basis).min() {
            Some(Basis::Statutory) => Self::Statutory,
            Some(Basis::Designated) => Self::Designated,
            Some(Basis::Agreed) => Self::Agreed,
            None => Self::None,
        }
    }
}

/// One of the figures, in the order in which FORMAT §6 prints them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the fields of `Figures` and `Rates`, and what is late")]
pub enum Figure {
    Assigned,
    Completed,
    OnTime,
    Late,
    Overdue,
    Terminated,
    Extended,
    FirstReportsMissed,
    MonthlyReportsMissed,
    ReportsIncomplete,
    NoticesMissed,
    Reminders,
    Interviews,
    Commendations,
    Accountability,
}

impl Figure {
    /// Whether an assignment with a status is one of those that it counts.
    pub fn counts(self, status: Status) -> bool {
        Figures::of_status(status).of(self) > 0
    }
}

/// The figures of all, or of one group.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figures {
    /// Counts of the assignments whose receipt lies in the period.
    pub rates: Rates,
    /// Extensions granted, by the day of the application.
    pub extended: usize,
    /// Findings `first_report_missed` (M2-10) that are dated in the period.
    pub first_reports_missed: usize,
    /// Findings `monthly_report_missed` (M2-10) that are dated in the period.
    pub monthly_reports_missed: usize,
    /// Findings `report_incomplete` (M2-10) that are dated in the period.
    pub reports_incomplete: usize,
    /// Findings `notice_missed` (M2-17) that are dated in the period.
    pub notices_missed: usize,
    /// Points for the notices missed; none while the office has not entered its own figure.
    pub deductions: Option<usize>,
    /// 提醒 made.
    pub reminders: usize,
    /// 约谈 held.
    pub interviews: usize,
    /// 推广 (M2-18).
    pub commendations: usize,
    /// Cases whose decision gives a measure.
    pub accountability: usize,
}

impl Figures {
    /// The figures of a single assignment with this status.
    pub fn of_status(status: Status) -> Self {
        let mut rates = Rates::default();
        rates.count(status);
        Self { rates, ..Self::default() }
    }

    /// One of the figures.
    pub const fn of(&self, figure: Figure) -> usize {
        match figure {
            Figure::Assigned => self.rates.assigned,
            Figure::Completed => self.rates.completed,
            Figure::OnTime => self.rates.on_time,
            Figure::Late => self.late(),
            Figure::Overdue => self.rates.overdue,
            Figure::Terminated => self.rates.terminated,
            Figure::Extended => self.extended,
            Figure::FirstReportsMissed => self.first_reports_missed,
            Figure::MonthlyReportsMissed => self.monthly_reports_missed,
            Figure::ReportsIncomplete => self.reports_incomplete,
            Figure::NoticesMissed => self.notices_missed,
            Figure::Reminders => self.reminders,
            Figure::Interviews => self.interviews,
            Figure::Commendations => self.commendations,
            Figure::Accountability => self.accountability,
        }
    }

    /// Completed, but not on time.
    pub const fn late(&self) -> usize {
        self.rates.completed - self.rates.on_time
    }

    /// 办结率.
    pub const fn completion(&self) -> Share {
        self.rates.completion()
    }

    /// 按期率.
    pub const fn on_time(&self) -> Share {
        self.rates.on_time()
    }
}

/// What is counted is added up; points are deducted when all has been counted.
impl AddAssign for Figures {
    fn add_assign(&mut self, more: Self) {
        self.rates += more.rates;
        self.extended += more.extended;
        self.first_reports_missed += more.first_reports_missed;
        self.monthly_reports_missed += more.monthly_reports_missed;
        self.reports_incomplete += more.reports_incomplete;
        self.notices_missed += more.notices_missed;
        self.reminders += more.reminders;
        self.interviews += more.interviews;
        self.commendations += more.commendations;
        self.accountability += more.accountability;
    }
}

/// What `banjie figures` prints.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PeriodFigures {
    /// The period asked for.
    pub period: Period,
    /// The as-of date of the ledger: the last day of the period, or today if that is earlier.
    pub as_of: Date,
    /// The figures of everything together.
    pub total: Figures,
    /// The figures of each group that has any, sorted. Empty unless groups were asked for.
    pub groups: Option<Vec<(Key, Figures)>>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_period_keeps_its_days_in_order_when_one_is_moved() {
        let day = |day| Date::from_ymd_opt(2026, 11, day).unwrap();
        let period = Period { from: day(5), to: day(20) };
        assert_eq!(period.beginning(day(10)), Period { from: day(10), to: day(20) });
        assert_eq!(period.beginning(day(25)), Period { from: day(25), to: day(25) });
        assert_eq!(period.ending(day(10)), Period { from: day(5), to: day(10) });
        assert_eq!(period.ending(day(1)), Period { from: day(1), to: day(1) });
    }
}
