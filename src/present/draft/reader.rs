//! What was typed, read: values where they are right, and what is wrong where they are not.

use crate::domain::Date;
use crate::ledger::YEARS;
use chrono::Datelike as _;
use std::collections::{BTreeMap, BTreeSet};

/// What is wrong with a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{self:?}")]
pub enum Wrong {
    /// Not filled in.
    Missing,
    /// Not a date.
    NotADate,
    /// Not a whole number within these bounds.
    NotANumber(i64, i64),
    /// A day that has not come: what is recorded has happened.
    AfterToday,
    /// A day before the matter was registered: there was nothing to amend.
    BeforeRegistration,
    /// A last day before the first.
    BeforeItBegins,
    /// A day until which something is to be done, before the day on which that is said.
    BeforeItsAct,
    /// The same as in an earlier row.
    Repeated,
    /// The name of another unit.
    Taken,
    /// Nothing was changed.
    Nothing,
}

/// The fields that are wrong, by name.
pub type Wrongs = Vec<(String, Wrong)>;

/// What was typed, by the field's name.
pub type Values = BTreeMap<String, String>;

/// Reads typed values, noting what is wrong.
#[derive(Debug)]
pub struct Reader<'v> {
    values: &'v Values,
    /// What has been found wrong so far.
    pub wrongs: Wrongs,
}

impl<'v> Reader<'v> {
    /// Reads these values.
    pub const fn new(values: &'v Values) -> Self {
        Self { values, wrongs: Vec::new() }
    }

    /// A text, trimmed; blank is absent.
    pub fn text(&self, name: &str) -> Option<Box<str>> {
        let text = self.values.get(name)?.trim();
        (!text.is_empty()).then(|| text.into())
    }

    /// A text that must be there.
    pub fn required(&mut self, name: &str) -> Box<str> {
        self.text(name).unwrap_or_else(|| {
            self.wrongs.push((name.to_owned(), Wrong::Missing));
            Box::default()
        })
    }

    /// A date, where one is given.
    pub fn date(&mut self, name: &str) -> Option<Date> {
        let text = self.text(name)?;
        // A year of two digits is read as one of antiquity; FORMAT §2 has those of four.
        let date = text.parse().ok().filter(|date: &Date| YEARS.contains(&date.year()));
        if date.is_none() {
            self.wrongs.push((name.to_owned(), Wrong::NotADate));
        }
        date
    }

    /// A date that must be there.
    pub fn required_date(&mut self, name: &str) -> Date {
        if self.text(name).is_none() {
            self.wrongs.push((name.to_owned(), Wrong::Missing));
        }
        self.date(name).unwrap_or_default()
    }

    /// Nobody is given until a day that has passed: one that lies before the day of the act itself is mistyped, and
    /// would make a person late at once.
    pub fn not_before_its_act(&mut self, name: &str) {
        let day = |name| self.text(name).and_then(|text| text.parse::<Date>().ok());
        if let (Some(on), Some(until)) = (day("on"), day(name))
            && until < on
            && YEARS.contains(&until.year())
        {
            self.wrongs.push((name.to_owned(), Wrong::BeforeItsAct));
        }
    }

    /// A whole number within bounds, where one is given.
    pub fn number<T: std::str::FromStr + PartialOrd + Copy + Into<i64>>(
        &mut self,
        name: &str,
        bounds: std::ops::RangeInclusive<T>,
    ) -> Option<T> {
        let text = self.text(name)?;
        let number = text.parse().ok().filter(|number| bounds.contains(number));
        if number.is_none() {
            let (least, most) = ((*bounds.start()).into(), (*bounds.end()).into());
            self.wrongs.push((name.to_owned(), Wrong::NotANumber(least, most)));
        }
        number
    }

    /// One of a closed list, by its name; it must be chosen.
    pub fn chosen<T>(&mut self, name: &str, of_name: impl FnOnce(&str) -> Option<T>) -> Option<T> {
        let chosen = self.text(name).and_then(|text| of_name(&text));
        if chosen.is_none() {
            self.wrongs.push((name.to_owned(), Wrong::Missing));
        }
        chosen
    }

    /// The numbers of the rows in which something was typed: `persons.2.name` is of row 2.
    pub fn rows(&self, prefix: &str) -> Vec<usize> {
        let typed = self.values.iter().filter(|(_, value)| {
            let value = value.trim();
            !value.is_empty() && value != "false"
        });
        let number = |name: &str| {
            let (number, _) = name.strip_prefix(prefix)?.strip_prefix('.')?.split_once('.')?;
            number.parse().ok()
        };
        typed
            .filter_map(|(name, _)| number(name))
            .collect::<BTreeSet<usize>>()
            .into_iter()
            .collect()
    }

    /// Whether a box is ticked.
    pub fn ticked(&self, name: &str) -> bool {
        self.values.get(name).is_some_and(|value| value == "true")
    }

    /// The value, unless something was wrong.
    pub fn finish<T>(self, value: T) -> Result<T, Wrongs> {
        if self.wrongs.is_empty() { Ok(value) } else { Err(self.wrongs) }
    }
}
