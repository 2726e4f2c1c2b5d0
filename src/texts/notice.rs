//! Texts of the notices of public holidays.

use super::{Lang, short_date};
use crate::calendar::text::{Odd, Why};
use crate::domain::Date;
pub use crate::texts::generated::notice::*;

/// What does not add up, and in which line.
pub fn odd(odd: &Odd, as_of: Date, lang: Lang) -> String {
    let date = |day: Date| short_date(day, as_of);
    let why = match odd.why {
        Why::NoYear => ODD_NO_YEAR.of(lang).to_owned(),
        Why::Nothing => ODD_NOTHING.of(lang).to_owned(),
        Why::NotUnderstood => ODD_NOT_UNDERSTOOD.of(lang).to_owned(),
        Why::NoSuchDay => ODD_NO_SUCH_DAY.of(lang).to_owned(),
        Why::Backwards => ODD_BACKWARDS.of(lang).to_owned(),
        Why::Count(said, are) => odd_count(said, are, lang),
        Why::Weekday(day) => odd_weekday(&date(day), lang),
        Why::NotAWeekend(day) => odd_no_weekend(&date(day), lang),
        Why::NotAWeekday(day) => odd_no_weekday(&date(day), lang),
        Why::OtherYear(day) => odd_other_year(&day.to_string(), lang),
        Why::Twice(day) => odd_twice(&date(day), lang),
    };
    in_line(odd.line, &why, lang)
}
