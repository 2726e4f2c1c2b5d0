//! The State Council's yearly notice, read from its text as it is pasted (RULES §1).
//!
//! Copies are damaged: half-width punctuation, traditional characters, a space between all characters, a
//! digit lost. What is whole is read; whatever does not add up is refused with its line, and no line that
//! names a day is skipped.

use super::is_weekend;
use crate::domain::Date;
use crate::domain::registry::CalendarYear;
use chrono::Datelike as _;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A notice as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadNotice {
    /// What is recorded of it: weekdays off, and weekend days worked.
    pub year: CalendarYear,
    /// Its holidays, in its order.
    pub holidays: Vec<ReadHoliday>,
}

/// A holiday of a notice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadHoliday {
    /// Its name as written.
    pub name: String,
    /// The first and the last day off.
    pub off: (Date, Date),
    /// The weekend days worked for it.
    pub work: Vec<Date>,
}

/// What does not add up, and in which line, from 1.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[error("{self:?}")]
pub struct Odd {
    /// The line.
    pub line: usize,
    /// Why it is refused.
    pub why: Why,
}

/// Why a line of a notice is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[error("{self:?}")]
pub enum Why {
    /// No line says of which year the notice is.
    NoYear,
    /// The text names no holiday.
    Nothing,
    /// It names a day, and is not understood.
    NotUnderstood,
    /// A day that the calendar does not have.
    NoSuchDay,
    /// The last day lies before the first.
    Backwards,
    /// It says so many days, and there are so many.
    Count(u32, i64),
    /// The day is another day of the week.
    Weekday(Date),
    /// A day worked that is no weekend day.
    NotAWeekend(Date),
    /// A day off that is off without a notice: data name weekdays only.
    NotAWeekday(Date),
    /// A day of another year than the one that it is listed under.
    OtherYear(Date),
    /// A day that is off and worked, or stands there twice.
    Twice(Date),
}

/// Reads a notice.
///
/// # Errors
/// All that does not add up, by line.
pub fn read(text: &str) -> Result<ReadNotice, Vec<Odd>> {
    let lines: Vec<(usize, String)> =
        text.lines().enumerate().map(|(n, line)| (n + 1, plain(line))).collect();
    let Some(year) = lines.iter().find_map(|(_, line)| year_of(line)) else {
        return Err(vec![Odd { line: 1, why: Why::NoYear }]);
    };
    let mut holidays = Vec::new();
    let mut odd = Vec::new();
    let items = lines.iter().flat_map(|(n, line)| items(line).into_iter().map(move |i| (*n, i)));
    for (line, item) in items.filter(|(_, item)| names_a_day(item)) {
        match Cursor::new(&item, year).holiday() {
            Ok(holiday) => holidays.push((line, holiday)),
            Err(why) => odd.push(Odd { line, why }),
        }
    }
    if holidays.is_empty() && odd.is_empty() {
        odd.push(Odd { line: 1, why: Why::Nothing });
    }
    let (mut off, mut work) = (BTreeSet::new(), BTreeSet::new());
    for (line, holiday) in &holidays {
        let (first, last) = holiday.off;
        let days = first.iter_days().take_while(|day| *day <= last);
        for day in days.filter(|day| !off.insert(*day)).collect::<Vec<_>>() {
            odd.push(Odd { line: *line, why: Why::Twice(day) });
        }
        for day in &holiday.work {
            if !work.insert(*day) {
                odd.push(Odd { line: *line, why: Why::Twice(*day) });
            }
        }
    }
    for (line, holiday) in &holidays {
        let both = holiday.work.iter().filter(|day| off.contains(day));
        odd.extend(both.map(|day| Odd { line: *line, why: Why::Twice(*day) }));
    }
    if !odd.is_empty() {
        odd.sort_by_key(|odd| odd.line);
        return Err(odd);
    }
    let source = lines.iter().map(|(_, line)| line.as_str()).find(|line| year_of(line).is_some());
    let number = lines.iter().map(|(_, line)| line.as_str()).find(|line| is_number(line));
    let source: Vec<&str> = source.into_iter().chain(number).collect();
    Ok(ReadNotice {
        year: CalendarYear {
            year,
            off: off.into_iter().filter(|day| !is_weekend(*day)).collect(),
            work: work.into_iter().collect(),
            source: source.join("，").into(),
        },
        holidays: holidays.into_iter().map(|(_, holiday)| holiday).collect(),
    })
}

/// A line without what differs between copies: no white space, full-width punctuation, half-width
/// digits, simplified characters.
fn plain(line: &str) -> String {
    let one = |c: char| match c {
        '０'..='９' => char::from_u32(u32::from(c) - 0xff10 + 0x30).unwrap_or(c),
        '(' => '（',
        ')' => '）',
        ',' => '，',
        ':' => '：',
        ';' | '；' => '。',
        '調' => '调',
        '勞' => '劳',
        '動' => '动',
        '節' => '节',
        '國' => '国',
        '慶' => '庆',
        '與' => '与',
        '週' => '周',
        '連' => '连',
        '開' => '开',
        '務' => '务',
        '辦' => '办',
        '廳' => '厅',
        '關' => '关',
        '於' => '于',
        '發' => '发',
        '電' => '电',
        '號' => '号',
        '農' => '农',
        '曆' => '历',
        '體' => '体',
        '補' => '补',
        c => c,
    };
    line.chars().filter(|c| !c.is_whitespace() && *c != '\u{feff}').map(one).collect()
}

/// `2026年部分节假日安排`: the year of the notice.
fn year_of(line: &str) -> Option<i32> {
    let (before, _) = line.split_once("年部分节假日")?;
    let digits: String = before.chars().rev().take_while(char::is_ascii_digit).collect();
    let year: i32 = digits.chars().rev().collect::<String>().parse().ok()?;
    (1900..=2999).contains(&year).then_some(year)
}

/// `国办发明电〔2020〕27号`.
fn is_number(line: &str) -> bool {
    line.starts_with("国办发") && line.ends_with('号') && line.chars().count() < 30
}

/// The holidays of a line, where several stand in one: each begins with `一、` and the like.
fn items(line: &str) -> Vec<String> {
    let mut items = vec![String::new()];
    let chars: Vec<char> = line.chars().collect();
    for (n, c) in chars.iter().enumerate() {
        let begins = "一二三四五六七八九十".contains(*c)
            && chars.get(n + 1) == Some(&'、')
            && (n == 0 || chars.get(n - 1) == Some(&'。'));
        if begins {
            items.push(String::new());
        }
        if let Some(item) = items.last_mut() {
            item.push(*c);
        }
    }
    items.retain(|item| !item.is_empty());
    items
}

/// Whether a line says of a day that it is off or worked, so that it may not be skipped.
fn names_a_day(item: &str) -> bool {
    let chars: Vec<char> = item.chars().collect();
    let is_day =
        |pair: &[char]| matches!(pair, [a, b] if a.is_ascii_digit() && "月日".contains(*b));
    chars.windows(2).any(is_day) && ["放假", "上班", "休"].iter().any(|word| item.contains(word))
}

/// Reads an item from its beginning to its end.
struct Cursor<'a> {
    rest: &'a str,
    year: i32,
}

impl<'a> Cursor<'a> {
    fn new(item: &'a str, year: i32) -> Self {
        Self { rest: item, year }
    }

    fn takes(&mut self, word: &str) -> bool {
        let rest = self.rest.strip_prefix(word);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn expects(&mut self, word: &str) -> Result<(), Why> {
        if self.takes(word) { Ok(()) } else { Err(Why::NotUnderstood) }
    }

    fn number(&mut self) -> Option<u32> {
        let end = self.rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(self.rest.len());
        let (digits, rest) = self.rest.split_at(end);
        let number = digits.parse().ok().filter(|_| digits.len() <= 4)?;
        self.rest = rest;
        Some(number)
    }

    /// `一、元旦：2021年1月1日至3日放假，共3天。4月25日（星期日）、5月8日上班。`
    fn holiday(mut self) -> Result<ReadHoliday, Why> {
        let (head, rest) = self.rest.split_once('：').ok_or(Why::NotUnderstood)?;
        self.rest = rest;
        let name = head.split_once('、').map_or(head, |(_, name)| name).to_owned();
        let first = self.day(None)?;
        let last = if self.takes("至") || self.takes("-") || self.takes("—") {
            self.day(Some(first))?
        } else {
            first
        };
        if last < first {
            return Err(Why::Backwards);
        }
        self.expects("放假")?;
        while self.takes("调休") || self.takes("，与周末连休") || self.takes("，") {}
        if self.takes("共") {
            let said = self.number().ok_or(Why::NotUnderstood)?;
            self.expects("天")?;
            let are = (last - first).num_days() + 1;
            if i64::from(said) != are {
                return Err(Why::Count(said, are));
            }
        }
        let mut work = Vec::new();
        while self.takes("。") || self.takes("，") {
            if self.rest.is_empty() {
                break;
            }
            work.push(self.worked(work.last().copied().or(Some(first)))?);
            while self.takes("、") || self.takes("和") {
                work.push(self.worked(work.last().copied())?);
            }
            self.expects("上班")?;
        }
        if self.rest.is_empty() {
            Ok(ReadHoliday { name, off: (first, last), work })
        } else {
            Err(Why::NotUnderstood)
        }
    }

    fn worked(&mut self, before: Option<Date>) -> Result<Date, Why> {
        let day = self.day(before)?;
        if is_weekend(day) { Ok(day) } else { Err(Why::NotAWeekend(day)) }
    }

    /// `2021年1月1日（星期五）`; year and month may be those of the day before it.
    fn day(&mut self, before: Option<Date>) -> Result<Date, Why> {
        let mut number = self.number().ok_or(Why::NotUnderstood)?;
        let mut year = self.year;
        if self.takes("年") {
            year = i32::try_from(number).map_err(|_| Why::NoSuchDay)?;
            number = self.number().ok_or(Why::NotUnderstood)?;
        }
        let month = if self.takes("月") {
            let month = number;
            number = self.number().ok_or(Why::NotUnderstood)?;
            month
        } else {
            let before = before.ok_or(Why::NotUnderstood)?;
            year = before.year();
            before.month()
        };
        self.expects("日")?;
        let day = Date::from_ymd_opt(year, month, number).ok_or(Why::NoSuchDay)?;
        if self.takes("（") {
            let (note, rest) = self.rest.split_once('）').ok_or(Why::NotUnderstood)?;
            self.rest = rest;
            let said =
                ["星期", "周"].iter().find_map(|word| note.split_once(word)?.1.chars().next());
            let is = "一二三四五六日".chars().nth(day.weekday().num_days_from_monday() as usize);
            let said = said.map(|said| if said == '天' { '日' } else { said });
            if said.is_some() && said != is {
                return Err(Why::Weekday(day));
            }
        }
        Ok(day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "国务院办公厅关于2026年部分节假日安排的通知\n";

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn a_copy_is_read_whatever_its_spaces_width_and_characters() {
        let clean = "四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。";
        let wanted = read(&format!("{HEAD}{clean}")).unwrap();
        assert_eq!(wanted.year.work, [day("2026-05-09")]);
        assert_eq!(wanted.year.off, ["2026-05-01", "2026-05-04", "2026-05-05"].map(day));
        let spaced: String = clean.chars().flat_map(|c| [c, ' ']).collect();
        let narrow =
            clean.replace('（', "(").replace('）', ")").replace('，', ",").replace('：', ":");
        let wide = clean.replace('5', "５").replace('9', "９");
        let traditional = clean
            .replace('劳', "勞")
            .replace('动', "動")
            .replace('节', "節")
            .replace('调', "調")
            .replace('周', "週");
        for copy in [spaced, narrow, wide, traditional] {
            assert_eq!(read(&format!("{HEAD}{copy}")).as_ref(), Ok(&wanted), "{copy}");
        }
    }

    #[test]
    fn what_does_not_add_up_is_refused_with_its_line() {
        for (line, why) in [
            ("七、国庆节：10月1日至7日放假调休，共8天。", Why::Count(8, 7)),
            ("七、国庆节：0月1日至8日放假调休，共8天。", Why::NoSuchDay),
            ("一、元旦：2月30日放假。", Why::NoSuchDay),
            ("一、元旦：1月3日至1日放假，共3天。", Why::Backwards),
            ("一、元旦：1月1日（周五）放假。", Why::Weekday(day("2026-01-01"))),
            ("一、元旦：1月1日放假。1月5日上班。", Why::NotAWeekend(day("2026-01-05"))),
            ("一、元旦：1月1日至4日放假，共4天。1月4日上班。", Why::Twice(day("2026-01-04"))),
            ("一、元旦：1月1日放假，一月三日上班。", Why::NotUnderstood),
            ("1月4日要上班。", Why::NotUnderstood),
        ] {
            let odd = read(&format!("{HEAD}各部门：\n{line}")).unwrap_err();
            assert_eq!(odd, [Odd { line: 3, why }], "{line}");
        }
        assert_eq!(read("一、元旦：1月1日放假。").unwrap_err()[0].why, Why::NoYear);
        assert_eq!(read(HEAD).unwrap_err()[0].why, Why::Nothing);
    }

    #[test]
    fn a_notice_may_give_days_of_the_year_before_and_stand_in_one_line() {
        let text = "国务院办公厅关于2019年部分节假日安排的通知 一、元旦：2018年12月30日至2019年1月1日放假调休，共3天。\
                    2018年12月29日（星期六）上班。二、春节：2月4日至10日放假调休，共7天。";
        let read = read(text).unwrap();
        assert_eq!(read.year.work, [day("2018-12-29")]);
        assert_eq!(read.year.off.first(), Some(&day("2018-12-31")));
        assert_eq!(read.holidays.len(), 2);
    }
}
