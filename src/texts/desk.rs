//! Texts of the desk.

use super::{Lang, Text, common};
use crate::domain::Date;
use crate::present::desk::When;
pub use crate::texts::generated::desk::*;
use chrono::Datelike as _;

/// The name of a stack, on another day than today as well.
pub const fn when(when: When, is_another_day: bool) -> Text {
    match when {
        When::Overdue => WHEN_OVERDUE,
        When::Today if is_another_day => WHEN_THAT_DAY,
        When::Today => WHEN_TODAY,
        When::Week => WHEN_WEEK,
        When::Later => WHEN_LATER,
    }
}

/// A day within a sentence, without its year.
pub fn month_day(day: Date, lang: Lang) -> String {
    common::month_day(super::month(day.month()).of(lang), day.day(), lang)
}
