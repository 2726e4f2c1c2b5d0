//! Dates as people write them in a column of time limits.

use super::{Cell, plain};
use crate::domain::Date;
use chrono::{Datelike as _, Days};
use serde::{Deserialize, Serialize};

/// What a cell says of time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum When {
    /// Nothing: the cell is empty.
    Blank,
    /// On or before this day.
    By(Date),
    /// 长期: no limit is set.
    Open,
    /// A person must say what is meant.
    Unclear(Why),
}

/// Why a person must say what is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Why {
    /// A day or a month without its year.
    NoYear,
    /// Again and again: 每年, 每月.
    Recurring,
    /// A span without its beginning: 5年内, 30日内.
    Relative,
    /// More than one date.
    Several,
    /// 12月前: before the month, or by its end?
    Before,
    /// No such day.
    NoSuchDay,
    /// Nothing that is known.
    Unknown,
}

/// Serial numbers of spreadsheets from 1950 to 2099: others are no dates.
const SERIALS: std::ops::RangeInclusive<i64> = 18_264..=73_050;

/// Reads a cell of a column of dates. `year` is the one that a person has confirmed for days and
/// months written without one.
pub fn when(cell: &Cell, year: Option<i32>) -> When {
    match cell {
        Cell::Empty => When::Blank,
        Cell::Date(date) => When::By(*date),
        Cell::Number(number) => serial(*number),
        Cell::Text(text) => written(&plain(without_clock(text)), year),
    }
}

/// Without the time of day that programs write behind a date: `2018-10-10 00:00:00`.
fn without_clock(text: &str) -> &str {
    match text.trim().rsplit_once(char::is_whitespace) {
        Some((date, clock))
            if clock.contains(':') && clock.chars().all(|c| c.is_ascii_digit() || c == ':') =>
        {
            date
        }
        _ => text,
    }
}

/// Days since 1899-12-30, as spreadsheets count.
fn serial(number: i64) -> When {
    let zero = Date::from_ymd_opt(1899, 12, 30);
    let days = u64::try_from(number).ok().filter(|_| SERIALS.contains(&number));
    match zero.zip(days).and_then(|(zero, days)| zero.checked_add_days(Days::new(days))) {
        Some(date) => When::By(date),
        None => When::Unclear(Why::Unknown),
    }
}

fn written(text: &str, year: Option<i32>) -> When {
    if ["长期", "长期坚持", "常态化"].contains(&text) {
        return When::Open;
    }
    if text.starts_with('每') || text.contains("按月") || text.contains("按季") {
        return When::Unclear(Why::Recurring);
    }
    if text.ends_with('内') || text.ends_with("以内") {
        return When::Unclear(Why::Relative);
    }
    if let Ok(number) = text.parse::<i64>() {
        return eight_digits(number).unwrap_or_else(|| serial(number));
    }
    let (stem, before) = without_before(without_verb(text));
    if stem.contains([';', ',', '、', '至', '~']) {
        return When::Unclear(Why::Several);
    }
    let Some(parts) = Parts::of(stem) else { return When::Unclear(Why::Unknown) };
    parts.when(year, before)
}

/// `20181010`.
fn eight_digits(number: i64) -> Option<When> {
    let year = i32::try_from(number / 10_000).ok().filter(|year| (1900..=2999).contains(year))?;
    let part = |n: i64| u32::try_from(n).unwrap_or(0);
    let date = Date::from_ymd_opt(year, part(number / 100 % 100), part(number % 100));
    Some(date.map_or(When::Unclear(Why::NoSuchDay), When::By))
}

/// Without what is to be done by the day: 10月底前完成.
fn without_verb(text: &str) -> &str {
    ["完成", "办结", "落实", "报送"].iter().find_map(|verb| text.strip_suffix(verb)).unwrap_or(text)
}

/// Without 前, 以前, 之前, and whether one stood there.
fn without_before(text: &str) -> (&str, bool) {
    for ending in ["以前", "之前", "前"] {
        if let Some(stem) = text.strip_suffix(ending) {
            return (stem, true);
        }
    }
    (text, false)
}

/// A date in parts: what people leave out is absent.
#[derive(Debug, Default)]
struct Parts {
    year: Option<i32>,
    month: Option<u32>,
    day: Option<u32>,
    /// 底, 末: the last day of the month or the year.
    end: bool,
}

impl Parts {
    fn of(text: &str) -> Option<Self> {
        if let Some(parts) = Self::separated(text) {
            return Some(parts);
        }
        let mut parts = Self::default();
        let mut rest = text;
        if let Some((year, after)) = rest.split_once('年') {
            if !year.is_empty() {
                // 09年 is 2009.
                let number: i32 = year.parse().ok()?;
                parts.year = Some(if year.len() == 2 { 2000 + number } else { number });
            }
            rest = after;
        }
        if rest == "底" || rest == "末" {
            parts.end = true;
            return Some(parts);
        }
        let (month, after) = rest.split_once('月')?;
        parts.month = Some(month.parse().ok()?);
        match after {
            "" => (),
            "底" | "末" => parts.end = true,
            day => {
                let day = day.strip_suffix(['日', '号']).unwrap_or(day);
                parts.day = Some(day.parse().ok()?);
            }
        }
        Some(parts)
    }

    /// `2018.10.10`, `2018-10-10`, `2018/10/10`; two numbers are not known to be month and day.
    fn separated(text: &str) -> Option<Self> {
        let separator = ['.', '-', '/'].into_iter().find(|separator| text.contains(*separator))?;
        let numbers: Vec<u32> =
            text.split(separator).map(str::parse).collect::<Result<_, _>>().ok()?;
        let [year, month, day] = *numbers.as_slice() else { return None };
        let year = i32::try_from(year).ok().filter(|year| *year >= 1000)?;
        Some(Self { year: Some(year), month: Some(month), day: Some(day), end: false })
    }

    fn when(&self, confirmed: Option<i32>, before: bool) -> When {
        let Some(year) = self.year.or(confirmed) else { return When::Unclear(Why::NoYear) };
        // 12月前 and 2018年前 may mean either end; 12月底前, 12月5日前 and 12月 may not.
        if before && self.day.is_none() && !self.end {
            return When::Unclear(Why::Before);
        }
        let date = match (self.month, self.day) {
            (None, _) => Date::from_ymd_opt(year, 12, 31),
            (Some(month), Some(day)) => Date::from_ymd_opt(year, month, day),
            (Some(month), None) => last_of_month(year, month),
        };
        date.map_or(When::Unclear(Why::NoSuchDay), When::By)
    }
}

fn last_of_month(year: i32, month: u32) -> Option<Date> {
    let first = Date::from_ymd_opt(year, month, 1)?;
    first.with_day(u32::from(first.num_days_in_month()))
}

/// The year that a title names, to be offered to a person: `（2009年）`.
pub fn year_in(title: &str) -> Option<i32> {
    let title = plain(title);
    let at = title.find('年')?;
    let (before, _) = title.split_at(at);
    let digits: String = before.chars().rev().take_while(char::is_ascii_digit).collect();
    let year: i32 = digits.chars().rev().collect::<String>().parse().ok()?;
    (1900..=2999).contains(&year).then_some(year)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> String {
        match when(&Cell::text(text), Some(2018)) {
            When::By(date) => date.to_string(),
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn dates_as_people_write_them() {
        for (written, meant) in [
            ("2018年10月10日", "2018-10-10"),
            ("2018年10月10日前", "2018-10-10"),
            ("2018.10.10", "2018-10-10"),
            ("2018-10-10", "2018-10-10"),
            ("2018/5/30", "2018-05-30"),
            ("２０１８年１０月１０日", "2018-10-10"),
            ("09年5月1日", "2009-05-01"),
            ("10月底前", "2018-10-31"),
            ("2020年2月底前", "2020-02-29"),
            ("12月", "2018-12-31"),
            ("2012年底前", "2012-12-31"),
            ("年底前", "2018-12-31"),
            ("5月10日前", "2018-05-10"),
            (" 3月 10日 之前 ", "2018-03-10"),
            ("10月底前完成", "2018-10-31"),
            ("2018年9月20日办结", "2018-09-20"),
            ("2018-10-10 00:00:00", "2018-10-10"),
            ("20181010", "2018-10-10"),
            ("2018年10月", "2018-10-31"),
            ("12月31日", "2018-12-31"),
            ("40024", "2009-07-30"),
            ("长期", "Open"),
            ("", "Blank"),
        ] {
            assert_eq!(read(written), meant, "{written}");
        }
    }

    #[test]
    fn what_could_mean_two_things_is_asked() {
        for (written, why) in [
            ("每年", Why::Recurring),
            ("每月5日前", Why::Recurring),
            ("5年内", Why::Relative),
            ("30日内", Why::Relative),
            ("2012年10月底前；2012年底前", Why::Several),
            ("10月至12月", Why::Several),
            ("12月前", Why::Before),
            ("2018年2月30日", Why::NoSuchDay),
            ("13月底前", Why::NoSuchDay),
            ("尽快", Why::Unknown),
            ("第三季度", Why::Unknown),
            ("10月中旬", Why::Unknown),
            ("20181310", Why::NoSuchDay),
            ("10.10", Why::Unknown),
            ("7", Why::Unknown),
        ] {
            assert_eq!(when(&Cell::text(written), Some(2018)), When::Unclear(why), "{written}");
        }
        assert_eq!(when(&Cell::text("10月底前"), None), When::Unclear(Why::NoYear));
    }

    #[test]
    fn a_true_date_and_a_bare_serial_number_are_the_same_day() {
        let date = Date::from_ymd_opt(2009, 5, 10).unwrap();
        assert_eq!(when(&Cell::Date(date), None), When::By(date));
        assert_eq!(when(&Cell::Number(39943), None), When::By(date));
        assert_eq!(when(&Cell::Number(3), None), When::Unclear(Why::Unknown));
    }

    #[test]
    fn a_title_offers_its_year() {
        assert_eq!(year_in("鄂州市创建国家园林城市工作任务分解表（2009年）"), Some(2009));
        assert_eq!(year_in("任务分解表"), None);
        assert_eq!(year_in("“十三五”5年规划"), None);
    }
}
