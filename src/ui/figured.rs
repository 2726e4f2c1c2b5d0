//! What the address of the statistics says: `#/statistics?length=month&on=2026-10-01&by=leader`.

use super::address::{YEARS, value};
use crate::domain::Date;
use crate::domain::figures::{By, Period};
use crate::domain::period::{Against, Length};
use chrono::{Datelike as _, Days};

/// Of which days figures are asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stretch {
    /// A period of the calendar: the one that holds a day, or the day that is looked at.
    Of(Length, Option<Date>),
    /// From a day to a day.
    From(Period),
}

/// What is asked of the figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked {
    /// Of which days.
    pub days: Stretch,
    /// Which period they are held against.
    pub against: Against,
    /// By what they are grouped.
    pub by: By,
    /// Whether the parts of a whole are made to sum to 100.
    pub summing: bool,
}

impl Default for Asked {
    /// This year by unit, against the one before.
    fn default() -> Self {
        Self {
            days: Stretch::Of(Length::Year, None),
            against: Against::default(),
            by: By::Unit,
            summing: false,
        }
    }
}

impl Asked {
    /// Of which period. One of the calendar goes no further than today.
    pub fn period(&self, today: Date) -> Period {
        match self.days {
            Stretch::Of(length, on) => length.around(on.unwrap_or(today)).until(today),
            Stretch::From(period) => period,
        }
    }

    /// The length of a period of the calendar.
    pub const fn length(&self) -> Option<Length> {
        match self.days {
            Stretch::Of(length, _) => Some(length),
            Stretch::From(_) => None,
        }
    }

    /// The period that it is held against.
    pub fn held_against(&self, today: Date) -> Option<Period> {
        self.period(today).held_against(self.against, self.length())
    }

    /// The same of the period before.
    pub fn earlier(&self, today: Date) -> Option<Self> {
        let whole = match self.days {
            Stretch::Of(length, on) => length.around(on.unwrap_or(today)),
            Stretch::From(period) => period,
        };
        let before = whole.held_against(Against::Before, self.length())?;
        let days = match self.days {
            Stretch::Of(length, _) => Stretch::Of(length, Some(before.from)),
            Stretch::From(_) => Stretch::From(before),
        };
        YEARS.contains(&before.from.year()).then_some(Self { days, ..*self })
    }

    /// The same of the period after; none where that has not begun.
    pub fn later(&self, today: Date) -> Option<Self> {
        let days = match self.days {
            Stretch::Of(length, on) => {
                let next = length.around(on.unwrap_or(today)).to.succ_opt()?;
                let is_last = length.around(next) == length.around(today);
                (next <= today).then_some(Stretch::Of(length, (!is_last).then_some(next)))?
            }
            Stretch::From(period) => {
                let later = |day: Date| day.checked_add_days(Days::new(period.days()));
                let next = Period { from: later(period.from)?, to: later(period.to)? };
                (next.from <= today).then_some(Stretch::From(next))?
            }
        };
        Some(Self { days, ..*self })
    }

    /// Reads what stands after `?`; what is not understood is left out.
    pub fn parse(query: &str) -> Self {
        let day = |name| {
            let day: Date = value(query, name)?.parse().ok()?;
            YEARS.contains(&day.year()).then_some(day)
        };
        let asked = Self::default();
        let length = value(query, "length");
        let length = Length::ALL.into_iter().find(|(_, name)| length.as_deref() == Some(name));
        let days = match (day("from"), day("to"), length) {
            (Some(from), Some(to), _) if from <= to => Stretch::From(Period { from, to }),
            (.., Some((length, _))) => Stretch::Of(length, day("on")),
            _ => Stretch::Of(Length::Year, day("on")),
        };
        let by = value(query, "by");
        let by = By::ALL.into_iter().find(|(_, name)| by.as_deref() == Some(name));
        let before = value(query, "against").as_deref() == Some("before");
        Self {
            days,
            against: if before { Against::Before } else { asked.against },
            by: by.map_or(asked.by, |(by, _)| by),
            summing: value(query, "summing").is_some(),
        }
    }
}

/// Writes what `parse` reads; nothing where all is as at first.
impl std::fmt::Display for Asked {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let named = |length: Length| Length::ALL.iter().find(|(of, _)| *of == length);
        let (length, on, period) = match self.days {
            Stretch::Of(length, on) => {
                (named(length).filter(|(of, _)| *of != Length::Year), on, None)
            }
            Stretch::From(period) => (None, None, Some(period)),
        };
        let by = By::ALL.iter().find(|(by, _)| *by == self.by && *by != By::Unit);
        let pairs = [
            ("length", length.map(|(_, name)| (*name).to_owned())),
            ("on", on.map(|day| day.to_string())),
            ("from", period.map(|period| period.from.to_string())),
            ("to", period.map(|period| period.to.to_string())),
            ("by", by.map(|(_, name)| (*name).to_owned())),
            ("against", (self.against == Against::Before).then(|| "before".to_owned())),
            ("summing", self.summing.then(|| "1".to_owned())),
        ];
        let mut separator = "?";
        for (name, value) in pairs {
            let Some(value) = value else { continue };
            write!(f, "{separator}{name}={value}")?;
            separator = "&";
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn of(query: &str) -> (String, String) {
        let period = Asked::parse(query).period(day("2026-11-23"));
        (period.from.to_string(), period.to.to_string())
    }

    #[test]
    fn a_period_is_read_and_goes_no_further_than_today() {
        for (query, from, to) in [
            ("", "2026-01-01", "2026-11-23"),
            ("length=month", "2026-11-01", "2026-11-23"),
            ("length=half", "2026-07-01", "2026-11-23"),
            ("length=quarter&on=2026-09-30", "2026-07-01", "2026-09-30"),
            ("on=2025-06-01", "2025-01-01", "2025-12-31"),
            ("from=2026-03-04&to=2027-01-05", "2026-03-04", "2027-01-05"),
            ("from=2026-03-04&to=2026-01-05", "2026-01-01", "2026-11-23"),
            ("from=0026-03-04&to=2026-01-05&length=x&by=y", "2026-01-01", "2026-11-23"),
        ] {
            assert_eq!(of(query), (from.to_owned(), to.to_owned()), "{query}");
        }
    }

    #[test]
    fn what_is_written_is_read_again() {
        let period = Period { from: day("2026-03-04"), to: day("2026-05-06") };
        for days in [
            Stretch::Of(Length::Year, None),
            Stretch::Of(Length::Month, Some(day("2026-10-01"))),
            Stretch::From(period),
        ] {
            for (by, _) in By::ALL {
                for against in [Against::YearBefore, Against::Before] {
                    let asked = Asked { days, against, by, summing: by == By::Month };
                    let written = asked.to_string();
                    assert_eq!(Asked::parse(written.trim_start_matches('?')), asked, "{written}");
                }
            }
        }
        assert_eq!(Asked::default().to_string(), "");
    }

    #[test]
    fn one_goes_back_period_by_period_and_forward_no_further_than_today() {
        let today = day("2026-11-23");
        let quarter = Asked::parse("length=quarter");
        let third = quarter.earlier(today).unwrap();
        assert_eq!(third.to_string(), "?length=quarter&on=2026-07-01");
        assert_eq!(third.later(today), Some(quarter));
        assert_eq!(quarter.later(today), None);
        let own = Asked::parse("from=2026-11-02&to=2026-11-08");
        assert_eq!(own.earlier(today).unwrap().to_string(), "?from=2026-10-26&to=2026-11-01");
        assert_eq!(own.earlier(today).unwrap().later(today), Some(own));
    }
}
