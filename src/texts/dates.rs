//! Dates as people read them.

use super::{Lang, Text, common};
use crate::domain::Date;
use chrono::{Datelike as _, Weekday};

/// A date as lists show it: month and day, with the year when it is not the as-of date's.
pub fn short_date(date: Date, as_of: Date) -> String {
    if date.year() == as_of.year() {
        date.format("%m-%d").to_string()
    } else {
        date.format("%Y-%m-%d").to_string()
    }
}

/// A date in full with its weekday.
pub fn long_date(date: Date, lang: Lang) -> String {
    common::long_date(
        date.year(),
        month(date.month()).of(lang),
        date.day(),
        weekday(date, lang),
        lang,
    )
}

/// A month of the year, from 1, short.
pub const fn month(number: u32) -> Text {
    match number {
        1 => common::MONTH_1,
        2 => common::MONTH_2,
        3 => common::MONTH_3,
        4 => common::MONTH_4,
        5 => common::MONTH_5,
        6 => common::MONTH_6,
        7 => common::MONTH_7,
        8 => common::MONTH_8,
        9 => common::MONTH_9,
        10 => common::MONTH_10,
        11 => common::MONTH_11,
        _ => common::MONTH_12,
    }
}

/// The weekday, short.
pub fn weekday(date: Date, lang: Lang) -> &'static str {
    let weekday = match date.weekday() {
        Weekday::Mon => common::WEEKDAY_1,
        Weekday::Tue => common::WEEKDAY_2,
        Weekday::Wed => common::WEEKDAY_3,
        Weekday::Thu => common::WEEKDAY_4,
        Weekday::Fri => common::WEEKDAY_5,
        Weekday::Sat => common::WEEKDAY_6,
        Weekday::Sun => common::WEEKDAY_7,
    };
    weekday.of(lang)
}
