//! A year's days as they are pasted: the text of a notice, or the days as data (RULES §1).
//!
//! The data are JSON: `{"years": {"2027": {"notices": ["…"], "off": ["2027-02-05"], "work": ["2027-01-31"]}}}`. `off` names
//! the weekdays that are days off, `work` the weekend days that are worked. Of several years the last is read. What else
//! stands there is passed over.

use super::is_weekend;
use super::text::{self, Odd, ReadNotice, Why};
use crate::domain::Date;
use crate::domain::registry::CalendarYear;
use chrono::Datelike as _;
use std::collections::BTreeSet;
use std::iter::Peekable;
use std::str::Chars;

/// How deep lists and objects may stand in each other: more is no calendar.
const DEEPEST: usize = 8;

/// Reads what was pasted.
///
/// # Errors
/// All that does not add up, by line.
pub fn read(pasted: &str) -> Result<ReadNotice, Vec<Odd>> {
    if pasted.trim_start().starts_with('{') { data(pasted) } else { text::read(pasted) }
}

/// Writes a year as data that [`read`] reads.
pub fn write(year: &CalendarYear) -> String {
    let list = |days: &[Date]| {
        let days: Vec<String> = days.iter().map(|day| format!("\"{day}\"")).collect();
        days.join(", ")
    };
    let source: String = year.source.chars().filter(|c| !matches!(c, '"' | '\\')).collect();
    let (off, work) = (list(&year.off), list(&year.work));
    format!(
        "{{\"years\": {{\"{}\": {{\"notices\": [\"{source}\"],\n\"off\": [{off}],\n\"work\": [{work}]}}}}}}",
        year.year
    )
}

fn data(pasted: &str) -> Result<ReadNotice, Vec<Odd>> {
    let mut reader = Reader { chars: pasted.chars().peekable(), line: 1 };
    let Some(root) = reader.value(DEEPEST).filter(|_| reader.next().is_none()) else {
        return Err(vec![Odd { line: reader.line, why: Why::NotUnderstood }]);
    };
    let years = root.member("years").unwrap_or(&root).members();
    let years = years.iter().filter_map(|(name, value)| Some((name.parse().ok()?, value)));
    let known = years.filter(|(year, _)| (1900..=2999).contains(year));
    let Some((year, said)) = known.max_by_key(|(year, _): &(i32, _)| *year) else {
        return Err(vec![Odd { line: 1, why: Why::NoYear }]);
    };
    let mut odd = Vec::new();
    let mut seen = BTreeSet::new();
    let mut days = |name: &str, weekend: bool| {
        let texts = said.member(name).map(Value::texts).unwrap_or_default();
        let mut days = BTreeSet::new();
        for (line, text) in texts {
            let day: Option<Date> = text.parse().ok();
            let why = match day {
                None => Some(Why::NoSuchDay),
                Some(day) if day.year() != year => Some(Why::OtherYear(day)),
                Some(day) if is_weekend(day) != weekend => {
                    Some(if weekend { Why::NotAWeekend(day) } else { Why::NotAWeekday(day) })
                }
                Some(day) => (!seen.insert(day)).then_some(Why::Twice(day)),
            };
            odd.extend(why.map(|why| Odd { line, why }));
            days.extend(day);
        }
        days.into_iter().collect::<Vec<_>>()
    };
    let (off, work) = (days("off", false), days("work", true));
    if odd.is_empty() && off.is_empty() && work.is_empty() {
        odd.push(Odd { line: 1, why: Why::Nothing });
    }
    if !odd.is_empty() {
        odd.sort_by_key(|odd| odd.line);
        return Err(odd);
    }
    let sources = said.member("notices").map(Value::texts).unwrap_or_default();
    let sources: Vec<&str> = sources.into_iter().map(|(_, source)| source).collect();
    let source = sources.join("，").into();
    Ok(ReadNotice { year: CalendarYear { year, off, work, source }, holidays: Vec::new() })
}

/// As much of JSON as a calendar needs: numbers and words are read as texts.
enum Value {
    Text(usize, String),
    List(Vec<Value>),
    Object(Vec<(String, Value)>),
}

impl Value {
    fn members(&self) -> &[(String, Self)] {
        if let Self::Object(members) = self { members } else { &[] }
    }

    fn member(&self, name: &str) -> Option<&Self> {
        self.members().iter().find(|(own, _)| own == name).map(|(_, value)| value)
    }

    /// The texts of a list, each with its line.
    fn texts(&self) -> Vec<(usize, &str)> {
        let Self::List(values) = self else { return Vec::new() };
        values
            .iter()
            .map(|value| match value {
                Self::Text(line, text) => (*line, text.as_str()),
                _ => (1, ""),
            })
            .collect()
    }
}

struct Reader<'a> {
    chars: Peekable<Chars<'a>>,
    line: usize,
}

impl Reader<'_> {
    /// The next character that is no white space; it stays to be read.
    fn next(&mut self) -> Option<char> {
        while let Some(c) = self.chars.next_if(|c| c.is_whitespace()) {
            self.line += usize::from(c == '\n');
        }
        self.chars.peek().copied()
    }

    fn takes(&mut self, sign: char) -> bool {
        self.next() == Some(sign) && self.chars.next().is_some()
    }

    fn value(&mut self, depth: usize) -> Option<Value> {
        let depth = depth.checked_sub(1)?;
        match self.next()? {
            '{' => {
                let member = |reader: &mut Self| {
                    let name = reader.text()?;
                    if reader.takes(':') { Some((name, reader.value(depth)?)) } else { None }
                };
                self.several('{', '}', member).map(Value::Object)
            }
            '[' => self.several('[', ']', |reader| reader.value(depth)).map(Value::List),
            _ => {
                let line = self.line;
                self.text().map(|text| Value::Text(line, text))
            }
        }
    }

    fn several<T>(
        &mut self,
        first: char,
        last: char,
        one: impl Fn(&mut Self) -> Option<T>,
    ) -> Option<Vec<T>> {
        let mut all = Vec::new();
        if !self.takes(first) {
            return None;
        }
        if self.takes(last) {
            return Some(all);
        }
        loop {
            all.push(one(self)?);
            if self.takes(last) {
                return Some(all);
            }
            if !self.takes(',') {
                return None;
            }
        }
    }

    /// A text in quotation marks, or a number or a word.
    fn text(&mut self) -> Option<String> {
        let mut text = String::new();
        if !self.takes('"') {
            while let Some(c) =
                self.chars.next_if(|c| c.is_ascii_alphanumeric() || "+-.".contains(*c))
            {
                text.push(c);
            }
            return (!text.is_empty()).then_some(text);
        }
        loop {
            match self.chars.next()? {
                '"' => return Some(text),
                '\\' => text.push(self.chars.next()?),
                '\n' => return None,
                c => text.push(c),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn data_of_a_year_are_read_and_written_the_same() {
        let pasted = "{\"about\": \"x\", \"years\": {\"2026\": {\"off\": [\"2026-01-01\"]},\n \"2027\": {\"notices\": [\"国办发\"],\
                      \"off\": [\"2027-02-05\", \"2027-02-08\"], \"work\": [\"2027-01-31\"], \"note\": [1, true, {}]}}}";
        let read_year = read(pasted).unwrap().year;
        assert_eq!((read_year.year, &*read_year.source), (2027, "国办发"));
        assert_eq!((read_year.off.len(), &*read_year.work), (2, &[day("2027-01-31")][..]));
        assert_eq!(read(&write(&read_year)).unwrap().year, read_year);
        // One year by itself, too.
        assert_eq!(
            read("{\"2027\": {\"off\": [\"2027-02-05\"]}}").unwrap().year.off,
            [day("2027-02-05")]
        );
    }

    #[test]
    fn what_does_not_add_up_is_refused_with_its_line() {
        let odd =
            |days: &str| read(&format!("{{\"years\": {{\"2027\": {{\n{days}\n}}}}}}")).unwrap_err();
        for (days, why) in [
            ("\"off\": [\"2027-02-30\"]", Why::NoSuchDay),
            ("\"off\": [\"2027-02-06\"]", Why::NotAWeekday(day("2027-02-06"))),
            ("\"work\": [\"2027-02-05\"]", Why::NotAWeekend(day("2027-02-05"))),
            ("\"off\": [\"2028-02-04\"]", Why::OtherYear(day("2028-02-04"))),
            ("\"off\": [\"2027-02-05\", \"2027-02-05\"]", Why::Twice(day("2027-02-05"))),
            ("\"off\": [[]]", Why::NoSuchDay),
        ] {
            assert_eq!(odd(days).first().map(|odd| odd.why), Some(why), "{days}");
        }
        assert_eq!(odd("\"off\": [\"2027-02-30\"]")[0].line, 2);
        for broken in [
            "{",
            "{}x",
            "{\"2027\": {\"off\": [\"2027-02-05\"}}",
            "{\"2027\" {}}",
            &"[".repeat(99),
            "{\"a\": \"\n\"}",
        ] {
            let why = read(&format!("{{\"years\": {broken}")).unwrap_err()[0].why;
            assert_eq!(why, Why::NotUnderstood, "{broken}");
        }
        assert_eq!(read("{}").unwrap_err()[0].why, Why::NoYear);
        assert_eq!(odd("\"off\": []")[0].why, Why::Nothing);
    }
}
