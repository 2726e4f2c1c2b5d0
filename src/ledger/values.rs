//! Texts, ids, dates and instants to and from JSON (FORMAT §2).

use super::json::Value;
use super::problem::{Expected, Fault, Problem};
use super::shape::{Json, Path};
use crate::domain::{ActId, Date, Instant, OfficeId, UnitId};
use std::borrow::Cow;
use std::ops::RangeInclusive;
use uuid::Uuid;

/// Years of dates and instants (FORMAT §2).
pub(crate) const YEARS: RangeInclusive<i32> = 1900..=2999;

fn text<'v>(value: &'v Value, at: &Path) -> Result<&'v str, Fault> {
    match value {
        Value::Text(text) if text.trim().is_empty() => Err(at.fault(Problem::Missing)),
        Value::Text(text) => Ok(text),
        _ => Err(at.fault(Problem::Expected(Expected::Text))),
    }
}

impl Json for Box<str> {
    fn read(value: &Value, at: &Path) -> Result<Self, Fault> {
        text(value, at).map(Box::from)
    }

    fn write(&self) -> Option<Value<'_>> {
        Some(Value::Text(Cow::Borrowed(self)))
    }
}

impl Json for bool {
    fn read(value: &Value, at: &Path) -> Result<Self, Fault> {
        match value {
            Value::Bool(value) => Ok(*value),
            _ => Err(at.fault(Problem::Expected(Expected::Boolean))),
        }
    }

    fn write(&self) -> Option<Value<'_>> {
        Some(Value::Bool(*self))
    }
}

/// Values that are written as a text, with the problem that is named if the text is no such value.
macro_rules! texts {
    ($($type:ty: $read:expr, $problem:expr;)*) => { $(
        impl Json for $type {
            fn read(value: &Value, at: &Path) -> Result<Self, Fault> {
                let read: fn(&str) -> Option<$type> = $read;
                read(text(value, at)?).ok_or_else(|| at.fault($problem))
            }

            fn write(&self) -> Option<Value<'_>> {
                Some(Value::text(self.to_string()))
            }
        }
    )* };
}

texts! {
    UnitId: |text| Some(text.into()), Problem::Missing;
    OfficeId: |text| Some(text.into()), Problem::Missing;
    ActId: |text| text.parse().ok(), Problem::NotAnActId;
    Uuid: uuid, Problem::NotAUuid;
    Date: date, Problem::NotADate;
}

impl Json for Instant {
    fn read(value: &Value, at: &Path) -> Result<Self, Fault> {
        instant(text(value, at)?).ok_or_else(|| at.fault(Problem::NotAnInstant))
    }

    fn write(&self) -> Option<Value<'_>> {
        Some(Value::text(self.format("%Y-%m-%dT%H:%M:%S%:z").to_string()))
    }
}

/// A UUID in lower case with hyphens.
pub(crate) fn uuid(text: &str) -> Option<Uuid> {
    let uuid = Uuid::try_parse(text).ok()?;
    (uuid.hyphenated().to_string() == text).then_some(uuid)
}

/// A number of exactly so many digits.
fn digits(text: &str, count: usize) -> Option<u32> {
    (text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit()))
        .then(|| text.parse().ok())
        .flatten()
}

/// `YYYY-MM-DD`, a date that exists, within 1900 to 2999.
pub(crate) fn date(text: &str) -> Option<Date> {
    let mut parts = text.splitn(3, '-');
    let year = year(parts.next()?)?;
    let (month, day) = (digits(parts.next()?, 2)?, digits(parts.next()?, 2)?);
    Date::from_ymd_opt(year, month, day)
}

/// `yyyy` within 1900 to 2999.
pub(crate) fn year(text: &str) -> Option<i32> {
    let year = i32::try_from(digits(text, 4)?).ok()?;
    YEARS.contains(&year).then_some(year)
}

/// `YYYY-MM-DDThh:mm:ss` with `Z` or `±hh:mm`, the date as written within 1900 to 2999.
pub(crate) fn instant(text: &str) -> Option<Instant> {
    let (day, rest) = text.split_at_checked(10)?;
    let (time, zone) = rest.strip_prefix('T')?.split_at_checked(8)?;
    let mut parts = time.splitn(3, ':');
    let (hour, minute) = (digits(parts.next()?, 2)?, digits(parts.next()?, 2)?);
    let local = date(day)?.and_hms_opt(hour, minute, digits(parts.next()?, 2)?)?;
    let offset = if zone == "Z" {
        0
    } else {
        let (sign, clock) = zone.split_at_checked(1)?;
        let (hours, minutes) = clock.split_once(':')?;
        let (hours, minutes) = (digits(hours, 2)?, digits(minutes, 2)?);
        if hours > 23 || minutes > 59 {
            return None;
        }
        let seconds = i32::try_from(hours * 3600 + minutes * 60).ok()?;
        match sign {
            "+" => seconds,
            "-" => -seconds,
            _ => return None,
        }
    };
    local.and_local_timezone(chrono::FixedOffset::east_opt(offset)?).single()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_of_the_calendar_and_within_the_years() {
        for text in ["1900-01-01", "2024-02-29", "2999-12-31"] {
            assert_eq!(date(text).unwrap().to_string(), text);
        }
        for text in [
            "1899-12-31",
            "3000-01-01",
            "2026-02-29",
            "2026-13-01",
            "2026-1-01",
            "2026-01-1",
            "+026-01-01",
            "2026/01/01",
            "2026-01-01 ",
            " 2026-01-01",
            "２０２６-01-01",
            "",
        ] {
            assert_eq!(date(text), None, "{text:?}");
        }
    }

    #[test]
    fn instants_are_to_the_second_with_an_offset() {
        for (text, utc) in [
            ("2026-11-23T09:30:00+08:00", "2026-11-23 01:30:00 UTC"),
            ("2026-11-23T09:30:59Z", "2026-11-23 09:30:59 UTC"),
            ("2026-11-23T00:00:00-23:59", "2026-11-23 23:59:00 UTC"),
        ] {
            assert_eq!(instant(text).unwrap().to_utc().to_string(), utc, "{text}");
        }
        for text in [
            "2026-11-23T09:30:60Z",
            "2026-11-23T24:00:00Z",
            "2026-11-23T09:30:00",
            "2026-11-23t09:30:00Z",
            "2026-11-23T09:30:00z",
            "2026-11-23 09:30:00Z",
            "2026-11-23T09:30:00.0Z",
            "2026-11-23T09:30:00+24:00",
            "2026-11-23T09:30:00+08:60",
            "2026-11-23T09:30:00+0800",
            "2026-11-23T09:30:00+8:00",
            "2026-11-23T09:30Z",
            "1899-12-31T23:59:59Z",
            "2026-02-30T00:00:00Z",
            "2026-11-23T09:30:00中",
        ] {
            assert_eq!(instant(text), None, "{text:?}");
        }
    }
}
