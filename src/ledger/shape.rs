//! Reading and writing the shapes of FORMAT §3 from one declaration each.

use super::json::{Object, Value};
use super::problem::{Expected, Fault, Problem};
use crate::domain::{ActId, Date, Instant, OfficeId, UnitId};
use std::borrow::Cow;
use std::ops::RangeInclusive;
use uuid::Uuid;

/// Years of dates and instants (FORMAT §2).
pub(crate) const YEARS: RangeInclusive<i32> = 1900..=2999;

/// Where a value stands, for the field of a fault; kept on the stack, written out only for one.
#[derive(Clone, Copy)]
pub(crate) enum Path<'p> {
    Root,
    Member(&'p Path<'p>, &'p str),
    Index(&'p Path<'p>, usize),
}

impl Path<'_> {
    pub(crate) fn member<'p>(&'p self, key: &'p str) -> Path<'p> {
        Path::Member(self, key)
    }

    fn write(&self, out: &mut String) {
        match self {
            Self::Root => {}
            Self::Member(outer, key) => {
                outer.write(out);
                if !out.is_empty() {
                    out.push('.');
                }
                out.push_str(key);
            }
            Self::Index(outer, n) => {
                outer.write(out);
                out.push_str(&format!("[{n}]"));
            }
        }
    }

    /// The fault that the value here has.
    pub(crate) fn fault(&self, what: Problem) -> Fault {
        let mut field = String::new();
        self.write(&mut field);
        Fault { field, what }
    }
}

/// A value that JSON carries.
pub(crate) trait Json: Sized {
    /// Reads it.
    fn read(value: &Value, at: &Path) -> Result<Self, Fault>;
    /// Writes it; `None` leaves the member out.
    fn write(&self) -> Option<Value<'_>>;
    /// What an absent member means; `None`: it is required.
    fn absent() -> Option<Self> {
        None
    }
}

/// An object with members of its own: what [`shapes!`] declares.
pub(crate) trait Shape: Sized {
    fn read_members(members: &Members) -> Result<Self, Fault>;
    fn write_members<'v>(&'v self, out: &mut Object<'v>);
}

/// The members of an object that is being read.
#[derive(Clone, Copy)]
pub(crate) struct Members<'v> {
    pub(crate) object: &'v Object<'v>,
    pub(crate) at: &'v Path<'v>,
}

impl Members<'_> {
    /// A member; blank text counts as absent.
    pub(crate) fn get<T: Json>(&self, key: &'static str) -> Result<T, Fault> {
        let at = self.at.member(key);
        match self.present(key) {
            Some(value) => T::read(value, &at),
            None => T::absent().ok_or_else(|| at.fault(Problem::Missing)),
        }
    }

    /// A member that may be absent.
    pub(crate) fn get_or_default<T: Json + Default>(&self, key: &'static str) -> Result<T, Fault> {
        match self.present(key) {
            Some(value) => T::read(value, &self.at.member(key)),
            None => Ok(T::default()),
        }
    }

    /// A whole number within bounds.
    pub(crate) fn number<T: TryFrom<i64>>(
        &self,
        key: &'static str,
        bounds: RangeInclusive<i64>,
    ) -> Result<T, Fault> {
        self.number_opt(key, bounds)?.ok_or_else(|| self.fault(key, Problem::Missing))
    }

    /// A whole number within bounds, or none.
    pub(crate) fn number_opt<T: TryFrom<i64>>(
        &self,
        key: &'static str,
        bounds: RangeInclusive<i64>,
    ) -> Result<Option<T>, Fault> {
        let Some(value) = self.present(key) else { return Ok(None) };
        let Value::Int(number) = value else {
            return Err(self.fault(key, Problem::Expected(Expected::Integer)));
        };
        let outside = Problem::OutOfRange { min: *bounds.start(), max: *bounds.end() };
        match T::try_from(*number) {
            Ok(fitting) if bounds.contains(number) => Ok(Some(fitting)),
            _ => Err(self.fault(key, outside)),
        }
    }

    /// A member that is there and not blank.
    pub(crate) fn present(&self, key: &str) -> Option<&Value<'_>> {
        self.object.get(key).filter(|value| !is_blank(value))
    }

    /// A fault of one member.
    pub(crate) fn fault(&self, key: &str, what: Problem) -> Fault {
        self.at.member(key).fault(what)
    }
}

fn is_blank(value: &Value) -> bool {
    matches!(value, Value::Text(text) if text.trim().is_empty())
}

fn text<'v>(value: &'v Value, at: &Path) -> Result<&'v str, Fault> {
    match value {
        Value::Text(text) if text.trim().is_empty() => Err(at.fault(Problem::Missing)),
        Value::Text(text) => Ok(text),
        _ => Err(at.fault(Problem::Expected(Expected::Text))),
    }
}

impl<T: Shape> Json for T {
    fn read(value: &Value, at: &Path) -> Result<Self, Fault> {
        match value {
            Value::Object(object) => T::read_members(&Members { object, at }),
            _ => Err(at.fault(Problem::Expected(Expected::Object))),
        }
    }

    fn write(&self) -> Option<Value<'_>> {
        let mut object = Object::default();
        self.write_members(&mut object);
        Some(Value::Object(object))
    }
}

impl<T: Json> Json for Option<T> {
    fn read(value: &Value, at: &Path) -> Result<Self, Fault> {
        T::read(value, at).map(Some)
    }

    fn write(&self) -> Option<Value<'_>> {
        self.as_ref().and_then(T::write)
    }

    fn absent() -> Option<Self> {
        Some(None)
    }
}

impl<T: Json> Json for Vec<T> {
    fn read(value: &Value, at: &Path) -> Result<Self, Fault> {
        let Value::List(list) = value else {
            return Err(at.fault(Problem::Expected(Expected::List)));
        };
        list.iter().enumerate().map(|(n, value)| T::read(value, &Path::Index(at, n))).collect()
    }

    fn write(&self) -> Option<Value<'_>> {
        Some(Value::List(self.iter().filter_map(T::write).collect()))
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

/// Values that are written as a text, with what stands there instead when it is not one.
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

/// `YYYY-MM-DD`, of the calendar, within 1900 to 2999.
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

/// Declares the words by which an enumeration is written.
macro_rules! words {
    ($($type:path { $($variant:ident = $word:literal),* $(,)? })*) => { $(
        impl $crate::ledger::shape::Json for $type {
            fn read(
                value: &$crate::ledger::json::Value,
                at: &$crate::ledger::shape::Path,
            ) -> Result<Self, $crate::ledger::problem::Fault> {
                use $crate::ledger::problem::Problem;
                match Box::<str>::read(value, at)?.as_ref() {
                    $($word => Ok(Self::$variant),)*
                    _ => Err(at.fault(Problem::NotOneOf(vec![$($word),*]))),
                }
            }

            fn write(&self) -> Option<$crate::ledger::json::Value<'_>> {
                Some($crate::ledger::json::Value::text(match self {
                    $(Self::$variant => $word,)*
                }))
            }
        }
    )* };
}
pub(crate) use words;

/// Declares the members of a body: `field`, `field = "name in JSON"`, `?field` for a list that may
/// be absent, `field in 1..=4` for a number and `?field in 0..=100` for one that may be absent.
macro_rules! shapes {
    ($($type:path { $($members:tt)* })*) => { $(
        impl $crate::ledger::shape::Shape for $type {
            fn read_members(
                members: &$crate::ledger::shape::Members,
            ) -> Result<Self, $crate::ledger::problem::Fault> {
                $crate::ledger::shape::shapes!(@read members {} $($members)*)
            }

            fn write_members<'v>(&'v self, out: &mut $crate::ledger::json::Object<'v>) {
                $crate::ledger::shape::shapes!(@write self out $($members)*);
            }
        }
    )* };
    (@read $m:ident { $($done:tt)* }) => { Ok(Self { $($done)* }) };
    (@read $m:ident { $($done:tt)* } ?$field:ident in $bounds:expr, $($rest:tt)*) => {
        $crate::ledger::shape::shapes!(@read $m {
            $($done)* $field: $m.number_opt(stringify!($field), $bounds)?,
        } $($rest)*)
    };
    (@read $m:ident { $($done:tt)* } ?$field:ident, $($rest:tt)*) => {
        $crate::ledger::shape::shapes!(@read $m {
            $($done)* $field: $m.get_or_default(stringify!($field))?,
        } $($rest)*)
    };
    (@read $m:ident { $($done:tt)* } $field:ident in $bounds:expr, $($rest:tt)*) => {
        $crate::ledger::shape::shapes!(@read $m {
            $($done)* $field: $m.number(stringify!($field), $bounds)?,
        } $($rest)*)
    };
    (@read $m:ident { $($done:tt)* } $field:ident = $name:literal, $($rest:tt)*) => {
        $crate::ledger::shape::shapes!(@read $m { $($done)* $field: $m.get($name)?, } $($rest)*)
    };
    (@read $m:ident { $($done:tt)* } $field:ident, $($rest:tt)*) => {
        $crate::ledger::shape::shapes!(@read $m {
            $($done)* $field: $m.get(stringify!($field))?,
        } $($rest)*)
    };
    (@write $self:ident $out:ident) => {};
    (@write $self:ident $out:ident ?$field:ident in $bounds:expr, $($rest:tt)*) => {
        if let Some(number) = $self.$field {
            $out.set(stringify!($field), $crate::ledger::json::Value::Int(number.into()));
        }
        $crate::ledger::shape::shapes!(@write $self $out $($rest)*);
    };
    (@write $self:ident $out:ident ?$field:ident, $($rest:tt)*) => {
        if !$self.$field.is_empty() {
            $crate::ledger::shape::put($out, stringify!($field), &$self.$field);
        }
        $crate::ledger::shape::shapes!(@write $self $out $($rest)*);
    };
    (@write $self:ident $out:ident $field:ident in $bounds:expr, $($rest:tt)*) => {
        $out.set(stringify!($field), $crate::ledger::json::Value::Int($self.$field.into()));
        $crate::ledger::shape::shapes!(@write $self $out $($rest)*);
    };
    (@write $self:ident $out:ident $field:ident = $name:literal, $($rest:tt)*) => {
        $crate::ledger::shape::put($out, $name, &$self.$field);
        $crate::ledger::shape::shapes!(@write $self $out $($rest)*);
    };
    (@write $self:ident $out:ident $field:ident, $($rest:tt)*) => {
        $crate::ledger::shape::put($out, stringify!($field), &$self.$field);
        $crate::ledger::shape::shapes!(@write $self $out $($rest)*);
    };
}
pub(crate) use shapes;

/// Sets a member unless its value leaves it out.
pub(crate) fn put<'v, T: Json>(out: &mut Object<'v>, key: &'static str, value: &'v T) {
    if let Some(value) = value.write() {
        out.set(key, value);
    }
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
