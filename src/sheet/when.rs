//! Time limits as people write them in a cell: a day, a month's end, so many days from receipt.

mod numerals;
mod phrase;
mod span;
mod words;

use super::{Cell, Epoch, YEARS, plain};
use crate::domain::Date;
use crate::domain::limit::{DayKind, Term};
use chrono::{Datelike as _, Days};
use phrase::Phrase;
use serde::{Deserialize, Serialize};

/// What a cell says of time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum When {
    /// Nothing: the cell is empty.
    Blank,
    /// On or before a day, or so many days from receipt.
    By(Term),
    /// A person must say what is meant.
    Unclear(Why),
}

impl When {
    /// By a day, where there is such a day.
    fn day(date: Option<Date>) -> Self {
        date.map_or(Self::Unclear(Why::NoSuchDay), |date| Self::By(Term::Date(date)))
    }
}

/// Why a person must say what is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[error("{self:?}")]
pub enum Why {
    /// A day or a month without its year.
    NoYear,
    /// A year of two digits.
    ShortYear,
    /// A year that no list has: before 1990, after 2099.
    NoYearOfAList,
    /// More than five years from the other dates of the list.
    FarYear,
    /// Again and again: 每年, 每月.
    Recurring,
    /// Without an end: 长期坚持, 持续推进.
    Ongoing,
    /// A span without its beginning: 5年内.
    Relative,
    /// So many days, natural or working ones.
    DayKind,
    /// More than one date.
    Several,
    /// A date, and more that is not understood: 12月底前并长期坚持.
    More,
    /// 12月前: before the month, or by its end?
    Before,
    /// A number from which a zero may be lost at the end: 2026.1 may be October.
    LostZero,
    /// No such day.
    NoSuchDay,
    /// Nothing that is known.
    Unknown,
}

/// What a person has said that dates are read by.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Said {
    /// The year of days and months written without one.
    pub year: Option<i32>,
    /// What 15天 counts.
    pub days: Option<DayKind>,
}

/// Reads a cell of a column of dates.
pub fn when(cell: &Cell, said: Said, epoch: Epoch) -> When {
    match cell {
        Cell::Empty => When::Blank,
        Cell::Date(date) => When::day(Some(*date)),
        Cell::Number(number) => {
            serial(*number, epoch).unwrap_or_else(|| written(&number.to_string(), said))
        }
        Cell::Decimal(text) if lost_zero(text) => When::Unclear(Why::LostZero),
        Cell::Decimal(text) => written(text, said),
        Cell::Text(text) => written(&clean(text), said),
        Cell::Flawed(..) => When::Unclear(Why::Unknown),
    }
}

/// Reads a cell that has to name a day, as the date of a receipt does: a month is none.
pub fn day(cell: &Cell, said: Said, epoch: Epoch) -> When {
    let text = match cell {
        Cell::Text(text) => clean(text),
        Cell::Number(number) if serial(*number, epoch).is_none() => number.to_string(),
        Cell::Decimal(text) => text.clone(),
        _ => return when(cell, said, epoch),
    };
    match when(cell, said, epoch) {
        When::By(Term::Date(_)) if !Phrase::of(&text).is_ok_and(|(phrase, _)| phrase.is_day()) => {
            When::Unclear(Why::Unknown)
        }
        read => read,
    }
}

/// Days since the workbook's epoch, where that is a date of a list.
fn serial(number: i64, epoch: Epoch) -> Option<When> {
    let zero = match epoch {
        Epoch::None => return None,
        Epoch::Y1900 => Date::from_ymd_opt(1899, 12, 30),
        Epoch::Y1904 => Date::from_ymd_opt(1904, 1, 1),
    };
    let date = zero?.checked_add_days(Days::new(u64::try_from(number).ok()?))?;
    YEARS.contains(&date.year()).then_some(When::By(Term::Date(date)))
}

/// Whether a zero may be lost: of 10 月 behind a year, of 10, 20 and 30 日 behind a month.
fn lost_zero(text: &str) -> bool {
    let Some((whole, digits)) = text.split_once('.') else { return false };
    if whole.len() == 4 { digits == "1" } else { ["1", "2", "3"].contains(&digits) }
}

/// A text without its time of day and its signs at the end, in half-width signs and Arabic numerals.
fn clean(text: &str) -> String {
    let text = plain(&divided(without_clock(text.trim())));
    let text: String = text
        .chars()
        .map(|c| match c {
            '—' | '–' | '−' | '~' | '〜' | '―' => '-',
            '。' => '.',
            _ => c,
        })
        .collect();
    numerals::arabic(text.trim_end_matches(['.', ';', ',', '!', '、']))
}

/// With a point where white space alone divides two numbers: 2026 6 30.
fn divided(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut out = String::new();
    for word in words {
        let divides = out.ends_with(char::is_numeric) && word.starts_with(char::is_numeric);
        if divides {
            out.push('.');
        }
        out.push_str(word);
    }
    out
}

/// Removes the time of day that programs write behind a date: `2018-10-10 00:00:00`. A time with a zone stays, because
/// it may be on another day in China.
fn without_clock(text: &str) -> &str {
    let is_clock = |clock: &str| {
        let clock = clock.strip_suffix("+08:00").unwrap_or(clock);
        clock.contains(':') && clock.chars().all(|c| c.is_ascii_digit() || matches!(c, ':' | '.'))
    };
    let cut = text.rfind(|c: char| c.is_whitespace() || c == 'T').and_then(|at| {
        let mark = text.get(at..)?.chars().next()?;
        Some((text.get(..at)?, text.get(at + mark.len_utf8()..)?))
    });
    match cut {
        Some((date, clock)) if is_clock(clock) => date.trim(),
        _ => text,
    }
}

/// What a list says where no limit is set.
pub const LONG_TERM: &str = "长期";

/// Without an end, or again and again: words that make no limit of whatever stands beside them.
const ONGOING: [&str; 14] = [
    LONG_TERM, "持续", "常态", "全年", "日常", "坚持", "不断", "适时", "逐步", "动态", "滚动",
    "贯穿", "始终", "经常",
];
const RECURRING: [&str; 9] = ["每", "按月", "按季", "按周", "按年", "逐月", "逐年", "定期", "按期"];

fn written(text: &str, said: Said) -> When {
    let any = |words: &[&str]| words.iter().any(|word| text.contains(word));
    if any(&RECURRING) {
        return When::Unclear(Why::Recurring);
    }
    let has_date = text.contains(|c: char| c.is_ascii_digit());
    if any(&ONGOING) {
        return When::Unclear(if has_date { Why::More } else { Why::Ongoing });
    }
    if let Some(span) = span::counted(text, said.days) {
        return span;
    }
    match Phrase::of(text) {
        Ok((phrase, weekday)) => match (phrase.when(said.year), weekday) {
            // 6月30日（星期五） of a year in which it is a Tuesday.
            (When::By(Term::Date(date)), Some(weekday)) if date.weekday() != weekday => {
                When::Unclear(Why::NoSuchDay)
            }
            (read, _) => read,
        },
        Err(why) => When::Unclear(why),
    }
}

/// The year that a title names, to be offered to a person: `（2009年）`.
pub fn year_in(title: &str) -> Option<i32> {
    let title = plain(title);
    let at = title.find('年')?;
    let (before, _) = title.split_at(at);
    let digits: String = before.chars().rev().take_while(char::is_ascii_digit).collect();
    let year: i32 = digits.chars().rev().collect::<String>().parse().ok()?;
    YEARS.contains(&year).then_some(year)
}

#[cfg(test)]
mod tests;
