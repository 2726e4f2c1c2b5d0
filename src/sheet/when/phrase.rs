//! A date within its phrase: 务必于2026年6月底前完成, read from its beginning to its end.

use super::words::{BEFORE_IT, DEEDS, HEDGES, UNTIL, clock, number, strip, weekday};
use super::{When, Why};
use crate::domain::Date;
use crate::sheet::YEARS;
use chrono::{Datelike as _, Weekday};

/// The date of a phrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Phrase {
    year: Year,
    point: Point,
}

/// The year as it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Year {
    /// Not, or 今年.
    Unsaid,
    /// 次年, 明年.
    Next,
    Said(i32),
}

/// The last day that is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Point {
    Day(u32, u32),
    /// A month; its last day is said to be meant, or not.
    Month(u32, bool),
    /// A year.
    Year(bool),
    /// 上旬, 第二季度, 上半年: the month with its last day, or the month's own.
    Part(u32, Option<u32>),
}

impl Phrase {
    /// Whether it names a day, and not a month or a longer part of a year.
    pub(super) const fn is_day(self) -> bool {
        matches!(self.point, Point::Day(..))
    }

    /// Reads a whole phrase, with the day of the week that it names.
    pub(super) fn of(text: &str) -> Result<(Self, Option<Weekday>), Why> {
        let mut rest = text;
        while let Some(after) = strip(rest, &BEFORE_IT) {
            rest = after;
        }
        let (phrase, rest) = Self::begin(rest)?;
        let (before, rest) = weekday(rest);
        let (behind, rest) = weekday(clock(rest)?);
        let within = rest.starts_with('内') || rest.starts_with("以内") || rest.starts_with("之内");
        let (rest, until) = strip(rest, &UNTIL).map_or((rest, false), |rest| (rest, true));
        // 12月前 and 2018年前 may mean either end; 12月底前, 12月5日前 and 12月 may not.
        let two_ends = matches!(phrase.point, Point::Month(_, false) | Point::Year(false))
            || matches!(phrase.point, Point::Part(..));
        let is_bare = two_ends && !until;
        ends_with(rest, is_bare)?;
        if until && two_ends && !within {
            return Err(Why::Before);
        }
        Ok((phrase, before.or(behind)))
    }

    /// Reads the date at the beginning of a text, and gives the rest.
    fn begin(text: &str) -> Result<(Self, &str), Why> {
        for (word, year) in [("次年", Year::Next), ("明年", Year::Next)] {
            if let Some(rest) = text.strip_prefix(word) {
                return Self::in_year(year, rest);
            }
        }
        for word in ["今年", "本年度", "本年", "当年", "年度", "年"] {
            if let Some(rest) = text.strip_prefix(word) {
                return Self::in_year(Year::Unsaid, rest);
            }
        }
        let (digits, rest) = number(text);
        if digits.is_empty() {
            return Self::in_year(Year::Unsaid, text);
        }
        if let Some(rest) = rest.strip_prefix("年度").or_else(|| rest.strip_prefix('年')) {
            return Self::in_year(year(digits)?, rest);
        }
        if rest.starts_with('月') || rest.starts_with("季度") {
            return Self::in_year(Year::Unsaid, text);
        }
        if rest.starts_with(['Q', 'q', '第', '上', '下']) {
            return Self::in_year(year(digits)?, rest);
        }
        match rest.chars().next() {
            Some(separator @ ('.' | '-' | '/' | '·')) => Self::separated(digits, separator, rest),
            _ => Self::in_one(digits, rest),
        }
    }

    /// `20260630`, `202606`.
    fn in_one<'t>(digits: &str, rest: &'t str) -> Result<(Self, &'t str), Why> {
        let part = |from: usize, to: usize| digits.get(from..to).unwrap_or_default();
        let point = match digits.len() {
            8 => Point::Day(small(part(4, 6))?, small(part(6, 8))?),
            6 => Point::Month(small(part(4, 6))?, false),
            _ => return Err(Why::Unknown),
        };
        Ok((Self { year: year(part(0, 4))?, point }, rest))
    }

    /// `2018.10.10`, `2018-10`, `10.10`; of two numbers the first is a year or a month by its size.
    fn separated<'t>(first: &str, separator: char, rest: &'t str) -> Result<(Self, &'t str), Why> {
        let after = |rest: &'t str| rest.strip_prefix(separator).unwrap_or(rest);
        let (second, rest) = number(after(rest));
        let (third, last) = match rest.strip_prefix(separator) {
            Some(_) => number(after(rest)),
            None => ("", rest),
        };
        if second.len() > 2 || (!rest.starts_with(separator) && rest.starts_with('年')) {
            return Err(Why::Several);
        }
        let last = last.strip_prefix(['日', '号']).unwrap_or(last);
        if third.len() > 2 {
            return Err(Why::Unknown);
        }
        match (first.len(), third.is_empty()) {
            // 1-12月 behind no year.
            (1 | 2, true) if rest.starts_with('月') => {
                Self::from_january(Year::Unsaid, first, second, rest)
            }
            (1 | 2, true) if small(first)? <= 12 => {
                let point = Point::Day(small(first)?, small(second)?);
                Ok((Self { year: Year::Unsaid, point }, last))
            }
            (1 | 2, _) => Err(Why::ShortYear),
            (_, true) => {
                let rest = rest.strip_prefix('月').unwrap_or(rest);
                let (end, rest) = ended(rest);
                Ok((Self { year: year(first)?, point: Point::Month(small(second)?, end) }, rest))
            }
            (_, false) => {
                let point = Point::Day(small(second)?, small(third)?);
                Ok((Self { year: year(first)?, point }, last))
            }
        }
    }

    /// What stands behind a year.
    fn in_year(year: Year, text: &str) -> Result<(Self, &str), Why> {
        // 今年年底.
        let end = text.strip_prefix('年').filter(|rest| rest.starts_with(['底', '末', '终', '内']));
        let text = end.unwrap_or(text);
        let made = |point, rest| Ok((Self { year, point }, rest));
        let parts = [
            ("上半年", Point::Part(6, None)),
            ("下半年", Point::Part(12, None)),
            ("前3季度", Point::Part(9, None)),
            ("前三季度", Point::Part(9, None)),
        ];
        for (word, point) in parts {
            if let Some(rest) = text.strip_prefix(word) {
                return made(sure(point, ended(rest).0), ended(rest).1);
            }
        }
        if let Some((quarter, rest)) = quarter(text) {
            return made(sure(Point::Part(quarter * 3, None), ended(rest).0), ended(rest).1);
        }
        let (digits, rest) = number(text);
        if digits.is_empty() {
            let (end, rest) = ended(text);
            // Without a year, a month or 年底 there is no date.
            let is_within = rest.starts_with('内');
            if year == Year::Unsaid && !end && !is_within {
                return Err(Why::Unknown);
            }
            return made(Point::Year(end), rest);
        }
        if let Some(range) = rest.strip_prefix("月-").or_else(|| rest.strip_prefix("月至")) {
            let (last, after) = number(range);
            if after.starts_with('月') && !after.starts_with("月-") {
                return Self::from_january(year, digits, last, after);
            }
        }
        if let Some(range) = rest.strip_prefix(['-', '至']) {
            let (last, after) = number(range);
            if after.starts_with('月') {
                return Self::from_january(year, digits, last, after);
            }
        }
        let Some(rest) = rest.strip_prefix("月份").or_else(|| rest.strip_prefix('月')) else {
            return Err(Why::Unknown);
        };
        let month = small(digits)?;
        for (word, last) in [("上旬", Some(10)), ("中旬", Some(20)), ("下旬", None)] {
            if let Some(rest) = rest.strip_prefix(word) {
                return made(Point::Part(month, last), rest);
            }
        }
        let (digits, after) = number(rest);
        if digits.is_empty() {
            let (end, rest) = ended(rest);
            return made(Point::Month(month, end), rest);
        }
        let after = after.strip_prefix(['日', '号']).unwrap_or(after);
        made(Point::Day(month, small(digits)?), after)
    }

    /// 1-12月: what is done in the months from the year's first on is done by the end of the last.
    fn from_january<'t>(
        year: Year,
        first: &str,
        last: &str,
        rest: &'t str,
    ) -> Result<(Self, &'t str), Why> {
        let rest = rest.strip_prefix("月份").or_else(|| rest.strip_prefix('月')).unwrap_or(rest);
        if small(first)? != 1 || last.is_empty() {
            return Err(Why::Several);
        }
        Ok((Self { year, point: Point::Month(small(last)?, true) }, rest))
    }

    /// The day, by the year that a person has confirmed where none is written.
    pub(super) fn when(self, confirmed: Option<i32>) -> When {
        let year = match (self.year, confirmed) {
            (Year::Said(year), _) | (Year::Unsaid, Some(year)) => year,
            (Year::Next, Some(year)) => year + 1,
            (Year::Unsaid | Year::Next, None) => {
                // 2月30日 is no day of whatever year.
                let is_none = matches!(self.point, Point::Day(month, day)
                    if Date::from_ymd_opt(2000, month, day).is_none());
                return When::Unclear(if is_none { Why::NoSuchDay } else { Why::NoYear });
            }
        };
        When::day(match self.point {
            Point::Day(month, day) | Point::Part(month, Some(day)) => {
                Date::from_ymd_opt(year, month, day)
            }
            Point::Month(month, _) | Point::Part(month, None) => last_of_month(year, month),
            Point::Year(_) => Date::from_ymd_opt(year, 12, 31),
        })
    }
}

/// Whether nothing stands behind the date but what is to be done by it.
fn ends_with(rest: &str, is_bare: bool) -> Result<(), Why> {
    if rest.is_empty() {
        return Ok(());
    }
    if rest.contains(|c: char| c.is_ascii_digit()) {
        return Err(Why::Several);
    }
    let rest = rest.strip_prefix([',', '，']).unwrap_or(rest);
    // A letter may stand for a digit: 2026.6.3O.
    let is_words = rest.chars().all(|c| c.is_alphabetic() && !c.is_ascii());
    let known = DEEDS.iter().any(|deed| rest.starts_with(deed));
    if !is_words || HEDGES.iter().any(|word| rest.contains(word)) || (is_bare && !known) {
        return Err(if is_bare { Why::Unknown } else { Why::More });
    }
    Ok(())
}

/// A part of a year whose end is said to be meant is as clear as 年底.
const fn sure(point: Point, end: bool) -> Point {
    match point {
        Point::Part(month, _) if end => Point::Month(month, true),
        point => point,
    }
}

/// Without 底 and 末, and whether one stood there.
fn ended(text: &str) -> (bool, &str) {
    match strip(text, &["底", "末", "终"]) {
        Some(rest) => (true, rest),
        None => (false, text),
    }
}

/// 第2季度, 2季度, Q2.
fn quarter(text: &str) -> Option<(u32, &str)> {
    let (digits, rest) = if let Some(rest) = text.strip_prefix(['Q', 'q']) {
        number(rest)
    } else {
        let (digits, rest) = number(text.strip_prefix('第').unwrap_or(text));
        (digits, rest.strip_prefix("季度")?)
    };
    let quarter = digits.parse().ok().filter(|quarter| (1..=4).contains(quarter))?;
    Some((quarter, rest))
}

fn small(digits: &str) -> Result<u32, Why> {
    digits.parse().ok().filter(|n| *n <= 99).ok_or(Why::Unknown)
}

fn year(digits: &str) -> Result<Year, Why> {
    if digits.len() == 2 {
        return Err(Why::ShortYear);
    }
    let year = digits.parse().map_err(|_| Why::NoYearOfAList)?;
    if YEARS.contains(&year) { Ok(Year::Said(year)) } else { Err(Why::NoYearOfAList) }
}

fn last_of_month(year: i32, month: u32) -> Option<Date> {
    let first = Date::from_ymd_opt(year, month, 1)?;
    first.with_day(u32::from(first.num_days_in_month()))
}
