//! A month in weeks, and a year's holidays, for the calendar page.

use crate::calendar::{Calendar, Day, Festival};
use crate::domain::Date;
use chrono::{Datelike as _, Days, Months};

/// The weeks of a month, from Monday to Sunday. The first and the last week are filled with days of the months beside
/// it.
pub fn weeks(of: Date) -> Vec<[Date; 7]> {
    let Some(first) = of.with_day(1) else { return Vec::new() };
    let monday = first.week(chrono::Weekday::Mon).first_day();
    let next = first.checked_add_months(Months::new(1)).unwrap_or(first);
    let mut weeks = Vec::new();
    let mut day = monday;
    while day < next {
        let plus = |n: u64| day.checked_add_days(Days::new(n)).unwrap_or(day);
        weeks.push([plus(0), plus(1), plus(2), plus(3), plus(4), plus(5), plus(6)]);
        day = plus(7);
    }
    weeks
}

/// The days of a year.
fn days(year: i32) -> impl Iterator<Item = Date> {
    let first = Date::from_ymd_opt(year, 1, 1);
    first
        .into_iter()
        .flat_map(move |first| first.iter_days().take_while(move |day| day.year() == year))
}

/// How many working days each month of a year has.
pub fn working_days(calendar: &Calendar, year: i32) -> [usize; 12] {
    let mut months = [0; 12];
    for day in days(year).filter(|day| calendar.is_working(*day)) {
        if let Some(month) = months.get_mut(day.month0() as usize) {
            *month += 1;
        }
    }
    months
}

/// A holiday of a year as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holiday {
    /// Which; none of a year whose days were entered.
    pub festival: Option<Festival>,
    /// The first and the last day off.
    pub off: (Date, Date),
    /// The weekend days worked for it; of days that were entered those nearest before the next holiday.
    pub worked: Vec<Date>,
}

/// The holidays of a year with the weekend days that are worked for them.
pub fn holidays(calendar: &Calendar, year: i32) -> Vec<Holiday> {
    let mut holidays: Vec<Holiday> = Vec::new();
    let mut worked = Vec::new();
    for day in days(year) {
        match calendar.day_kind(day) {
            Day::Holiday(festival) => match holidays.last_mut() {
                Some(last) if last.festival == festival && last.off.1.succ_opt() == Some(day) => {
                    last.off.1 = day;
                }
                _ => holidays.push(Holiday { festival, off: (day, day), worked: Vec::new() }),
            },
            Day::MakeUp(festival) => worked.push((festival, day)),
            Day::Working | Day::Weekend => {}
        }
    }
    for (festival, day) in worked {
        let distance = |holiday: &Holiday| {
            let (first, last) = holiday.off;
            (
                holiday.festival != festival,
                (first - day).num_days().abs().min((day - last).num_days().abs()),
            )
        };
        if let Some(nearest) = holidays.iter_mut().min_by_key(|holiday| distance(holiday)) {
            nearest.worked.push(day);
        }
    }
    holidays
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn weeks_cover_the_month_from_monday_to_sunday() {
        let november = weeks(day("2026-11-23"));
        assert_eq!(november.len(), 6);
        assert_eq!((november[0][0], november[5][6]), (day("2026-10-26"), day("2026-12-06")));
        assert_eq!(weeks(day("2027-02-01")).len(), 4);
    }

    #[test]
    fn the_holidays_of_2026_are_those_of_its_notice() {
        let calendar = Calendar::default();
        let holidays = holidays(&calendar, 2026);
        let names: Vec<_> = holidays.iter().filter_map(|holiday| holiday.festival).collect();
        assert_eq!(names.len(), 7);
        let national = holidays.last().unwrap();
        assert_eq!(national.off, (day("2026-10-01"), day("2026-10-07")));
        assert_eq!(national.worked, [day("2026-09-20"), day("2026-10-10")]);
        assert_eq!(holidays[0].worked, [day("2026-01-04")]);
        // 365 days, 104 of them weekend days, with what the notice takes and gives.
        let off: usize = holidays
            .iter()
            .flat_map(|h| h.off.0.iter_days().take_while(|d| *d <= h.off.1))
            .filter(|d| d.weekday().num_days_from_monday() < 5)
            .count();
        let worked: usize = holidays.iter().map(|h| h.worked.len()).sum();
        assert_eq!(working_days(&calendar, 2026).iter().sum::<usize>(), 261 - off + worked);
    }

    #[test]
    fn a_year_that_was_entered_has_its_holidays_without_names() {
        let act = crate::domain::registry::CalendarYear {
            year: 2027,
            off: vec![day("2027-02-05"), day("2027-02-08"), day("2027-02-09")],
            work: vec![day("2027-01-31")],
            source: "x".into(),
        };
        let calendar = Calendar::new(&[&act]);
        let holidays = holidays(&calendar, 2027);
        assert!(holidays.iter().all(|holiday| holiday.festival.is_none()));
        assert!(
            holidays.iter().any(|holiday| holiday.worked == [day("2027-01-31")]),
            "{holidays:?}"
        );
    }
}
