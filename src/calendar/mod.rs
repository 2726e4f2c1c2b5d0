//! Civil days, working days and the State Council's notices (RULES §1).

mod notices;
pub mod pasted;
pub mod text;

pub use notices::{Document, Notice};

use crate::domain::Date;
use crate::domain::registry::CalendarYear;
use chrono::{Datelike, Days, Weekday};
use notices::{Holiday, NOTICES};
use std::collections::BTreeMap;

/// A holiday of the State Council's notices.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Festival {
    /// 元旦.
    NewYear,
    /// 春节.
    Spring,
    /// 清明节.
    Qingming,
    /// 劳动节.
    Labour,
    /// 端午节.
    DragonBoat,
    /// 中秋节.
    MidAutumn,
    /// 国庆节.
    National,
    /// 国庆节、中秋节, in a year whose notice joins them.
    NationalMidAutumn,
}

/// What a day is, for people to read. Only the carried notices know which festival it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Day {
    /// Monday to Friday, worked.
    Working,
    /// Saturday or Sunday, off, in no holiday.
    Weekend,
    /// Off by a notice, or a weekend within a holiday.
    Holiday(Option<Festival>),
    /// A weekend day worked by a notice (调休上班).
    MakeUp(Option<Festival>),
}

/// Where the data of a year comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source<'a> {
    /// The notices that the program carries.
    Carried(&'static Notice),
    /// What a `calendar` act gives as its source.
    Act(&'a str),
}

/// The last year whose notice this program carries.
pub fn last_carried() -> i32 {
    NOTICES.iter().map(|notice| notice.year).max().unwrap_or_default()
}

/// Working days, by the carried notices and the `calendar` acts in force.
///
/// Only the days that differ from “Monday to Friday are worked” are held, each with the running sum of
/// these differences. So a count of any length costs two binary searches and no walk over days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    /// Days from the common era, ascending; with the sum of differences up to and with that day.
    exceptions: Vec<(i32, i32)>,
    /// How many of them are days off: it bounds how far a count can reach.
    days_off: u32,
    /// Festivals of carried years, by day.
    names: BTreeMap<Date, Festival>,
    /// Sources of years that acts replaced.
    replaced: BTreeMap<i32, Box<str>>,
}

impl Default for Calendar {
    /// The calendar of the carried notices alone.
    fn default() -> Self {
        Self::new(&[])
    }
}

impl Calendar {
    /// The calendar of the carried notices, without the years that `acts` replace and with all that
    /// `acts` say.
    ///
    /// If two acts are of one year, the later in the slice counts. A carried day is replaced if its own
    /// date lies in the act's year, whichever notice it comes from. An act's dates outside its year are
    /// added and replace nothing.
    pub fn new(acts: &[&CalendarYear]) -> Self {
        let acts: BTreeMap<i32, &CalendarYear> = acts.iter().map(|act| (act.year, *act)).collect();
        let mut names = BTreeMap::new();
        let mut days = BTreeMap::new();
        for holiday in NOTICES.iter().flat_map(|notice| notice.holidays) {
            let off = span(holiday).map(|date| (date, !is_weekend(date)));
            let worked = holiday.make_up.iter().copied().filter_map(date).map(|date| (date, true));
            for (date, differs) in off.chain(worked) {
                if !acts.contains_key(&date.year()) {
                    names.insert(date, holiday.festival);
                    days.extend(differs.then(|| difference(date)));
                }
            }
        }
        for act in acts.values() {
            days.extend(act.off.iter().filter(|date| !is_weekend(**date)).copied().map(difference));
            days.extend(act.work.iter().filter(|date| is_weekend(**date)).copied().map(difference));
        }
        let days_off = days.values().filter(|change| **change < 0).count();
        let mut sum = 0;
        let exceptions = days
            .into_iter()
            .map(|(day, change)| {
                sum += change;
                (day, sum)
            })
            .collect();
        let replaced = acts.into_iter().map(|(year, act)| (year, act.source.clone())).collect();
        let days_off = u32::try_from(days_off).unwrap_or(u32::MAX);
        Self { exceptions, days_off, names, replaced }
    }

    /// Whether people work on this day.
    pub fn is_working(&self, date: Date) -> bool {
        let differs =
            self.exceptions.binary_search_by_key(&date.num_days_from_ce(), |entry| entry.0).is_ok();
        is_weekend(date) == differs
    }

    /// Whether the year has a notice of its own, carried or recorded.
    pub fn published(&self, year: i32) -> bool {
        self.source(year).is_some()
    }

    /// Where the year's data comes from; none for a year that counts Monday to Friday.
    pub fn source(&self, year: i32) -> Option<Source<'_>> {
        self.replaced
            .get(&year)
            .map(|source| Source::Act(source))
            .or_else(|| NOTICES.iter().find(|notice| notice.year == year).map(Source::Carried))
    }

    /// The `n`-th working day after `from`; `from` itself for 0 (M1-7).
    ///
    /// Five working days from Monday 28 September 2026 end after the National Day holiday, in which Saturday
    /// 10 October is worked:
    ///
    /// ```
    /// use banjie::calendar::Calendar;
    ///
    /// let calendar = Calendar::default();
    /// let received = "2026-09-28".parse()?;
    /// assert_eq!(calendar.workday_after(received, 5), Some("2026-10-10".parse()?));
    /// assert!(calendar.published(2026));
    /// # Ok::<_, chrono::ParseError>(())
    /// ```
    pub fn workday_after(&self, from: Date, n: u32) -> Option<Date> {
        if n == 0 {
            return Some(from);
        }
        let start = i64::from(from.num_days_from_ce());
        let target = self.worked_until(start) + i64::from(n);
        let reach = (i64::from(n) + i64::from(self.days_off)) * 7 / 5 + 7;
        self.first_reaching(target, start + 1, start + reach)
    }

    /// The `n`-th working day before `from`; `from` itself for 0.
    pub fn workday_before(&self, from: Date, n: u32) -> Option<Date> {
        if n == 0 {
            return Some(from);
        }
        let start = i64::from(from.num_days_from_ce());
        let target = self.worked_until(start - 1) - i64::from(n) + 1;
        let reach = (i64::from(n) + i64::from(self.days_off)) * 7 / 5 + 7;
        self.first_reaching(target, start - reach, start - 1)
    }

    /// How many working days lie after `from` up to and with `to`; 0 when `to` is not later.
    pub fn workdays_between(&self, from: Date, to: Date) -> u32 {
        let until = |date: Date| self.worked_until(i64::from(date.num_days_from_ce()));
        u32::try_from(until(to) - until(from)).unwrap_or(0)
    }

    /// What the day is, to be shown.
    pub fn day_kind(&self, date: Date) -> Day {
        let name = self.names.get(&date).copied();
        match (is_weekend(date), self.is_working(date)) {
            (false, true) => Day::Working,
            (true, true) => Day::MakeUp(name),
            (true, false) if name.is_none() => Day::Weekend,
            (_, false) => Day::Holiday(name),
        }
    }

    /// The last year whose notice this program carries.
    pub fn last_carried() -> i32 {
        NOTICES.iter().map(|notice| notice.year).max().unwrap_or_default()
    }

    /// Working days from day 1 of the common era, a Monday, to this one.
    fn worked_until(&self, day: i64) -> i64 {
        let weekdays = day.div_euclid(7) * 5 + day.rem_euclid(7).min(5);
        let before = self.exceptions.partition_point(|entry| i64::from(entry.0) <= day);
        let sum = before.checked_sub(1).and_then(|last| self.exceptions.get(last));
        weekdays + sum.map_or(0, |entry| i64::from(entry.1))
    }

    /// The first day from `low` to `high` by which so many days have been worked. It is a working day.
    fn first_reaching(&self, target: i64, mut low: i64, mut high: i64) -> Option<Date> {
        while low < high {
            let middle = low + (high - low) / 2;
            if self.worked_until(middle) < target {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        i32::try_from(low).ok().and_then(Date::from_num_days_from_ce_opt)
    }
}

fn is_weekend(date: Date) -> bool {
    matches!(date.weekday(), Weekday::Sat | Weekday::Sun)
}

/// A day with the difference that it makes: a weekend day in the table is worked, a weekday is not.
fn difference(date: Date) -> (i32, i32) {
    (date.num_days_from_ce(), if is_weekend(date) { 1 } else { -1 })
}

/// The date that `yyyymmdd` writes.
fn date(written: u32) -> Option<Date> {
    let year = i32::try_from(written / 10_000).ok()?;
    Date::from_ymd_opt(year, written / 100 % 100, written % 100)
}

/// The days off of a holiday, first to last.
fn span(holiday: &Holiday) -> impl Iterator<Item = Date> + use<> {
    let last = date(holiday.last);
    std::iter::successors(date(holiday.first), |day| day.checked_add_days(Days::new(1)))
        .take_while(move |day| last.is_some_and(|last| *day <= last))
}
