//! Whether a computer's clock can be right. A wrong one is named before anything is recorded by it: acts
//! would bear a wrong time, and perhaps a wrong date.

use crate::calendar::{self, Calendar};
use crate::domain::{Instant, china_date};
use chrono::{Datelike as _, TimeDelta};

/// By how many minutes the clocks of two offices may differ before anyone is told.
const APART: i64 = 5;

/// Why a clock is doubted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doubt {
    /// An act was recorded at this instant, which is later than the clock's time.
    Behind(Instant),
    /// The clock shows a time before this program can have been made: the program has the holidays of this year, and
    /// these are published late in the year before.
    Before(i32),
    /// The clock shows a year for which no holidays are known. They are known up to this year.
    After(i32),
}

/// What is doubtful of a clock that says `now`; `recorded` is the latest instant at which any act that is held
/// was recorded.
pub fn doubt(now: Instant, recorded: Option<Instant>, calendar: &Calendar) -> Option<Doubt> {
    let behind = recorded.filter(|latest| *latest - now > TimeDelta::minutes(APART));
    if let Some(latest) = behind {
        return Some(Doubt::Behind(latest));
    }
    let (year, carried) = (china_date(now).year(), calendar::last_carried());
    if year < carried - 1 {
        return Some(Doubt::Before(carried));
    }
    let known = (carried..year).rev().find(|year| calendar.published(*year)).unwrap_or(carried);
    (year > carried && !calendar.published(year)).then_some(Doubt::After(known))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::registry::CalendarYear;

    fn at(text: &str) -> Instant {
        text.parse().unwrap()
    }

    #[test]
    fn a_clock_that_cannot_be_right_is_named() {
        let newest = at("2026-11-02T09:00:00+08:00");
        let doubt = |now: &str| doubt(at(now), Some(newest), &Calendar::default());
        for behind in [
            "1970-01-01T08:00:00+08:00",
            "2019-01-01T09:00:00+08:00",
            "2026-10-02T09:00:00+08:00",
            "2026-11-02T08:54:00+08:00",
        ] {
            assert_eq!(doubt(behind), Some(Doubt::Behind(newest)), "{behind}");
        }
        for after in
            ["2027-01-01T00:00:00+08:00", "2036-11-02T09:00:00+08:00", "2099-12-31T23:59:00+08:00"]
        {
            assert_eq!(doubt(after), Some(Doubt::After(2026)), "{after}");
        }
        for right in ["2026-11-02T08:55:00+08:00", "2026-12-31T23:59:59+08:00"] {
            assert_eq!(doubt(right), None, "{right}");
        }
    }

    #[test]
    fn before_anything_is_recorded_the_program_itself_says_when_it_was_made() {
        let doubt = |now: &str| doubt(at(now), None, &Calendar::default());
        assert_eq!(doubt("1980-01-01T00:00:00+08:00"), Some(Doubt::Before(2026)));
        assert_eq!(doubt("2024-12-31T23:59:59+08:00"), Some(Doubt::Before(2026)));
        assert_eq!(doubt("2025-12-01T09:00:00+08:00"), None);
    }

    #[test]
    fn a_year_whose_notice_was_recorded_is_known() {
        let (off, work) = (Vec::new(), Vec::new());
        let recorded = CalendarYear { year: 2027, off, work, source: "国办发明电".into() };
        let calendar = Calendar::new(&[&recorded]);
        assert_eq!(doubt(at("2027-03-01T09:00:00+08:00"), None, &calendar), None);
        let after = doubt(at("2028-03-01T09:00:00+08:00"), None, &calendar);
        assert_eq!(after, Some(Doubt::After(2027)));
    }
}
