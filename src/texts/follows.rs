//! What follows of a form before it is sent, what it is about, and what was recorded a moment ago.

use super::{Lang, short_date, weekday};
use crate::domain::Date;
pub use crate::texts::generated::follows::*;

/// `12-20 周日，休息日` or `11-16 周一，自今日起 10 个工作日`.
pub fn day_named(date: Date, as_of: Date, workdays: u32, is_rest: bool, lang: Lang) -> String {
    let (day, weekday) = (short_date(date, as_of), weekday(date, lang));
    if is_rest {
        day_off(&day, weekday, workdays, lang)
    } else {
        working_day(&day, weekday, workdays, lang)
    }
}
