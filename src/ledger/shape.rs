//! Reading and writing the shapes of FORMAT §3 from one declaration each.

use super::json::{Object, Value};
use super::problem::{Expected, Fault, Problem};
use std::ops::RangeInclusive;

/// The place of a value, for the member that a fault names. It is a chain on the stack, written out only when there is
/// a fault.
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
                out.extend(["[", &n.to_string(), "]"]);
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
                    _ => Err(at.fault(Problem::not_one_of(&[$($word),*]))),
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

/// The same for lists whose words stand in `domain`.
macro_rules! named {
    ($($type:ty)*) => { $(
        impl $crate::ledger::shape::Json for $type {
            fn read(
                value: &$crate::ledger::json::Value,
                at: &$crate::ledger::shape::Path,
            ) -> Result<Self, $crate::ledger::problem::Fault> {
                use $crate::ledger::problem::Problem;
                let name = Box::<str>::read(value, at)?;
                Self::of_name(&name).ok_or_else(|| {
                    let names: Vec<_> = Self::ALL.iter().map(|one| one.name()).collect();
                    at.fault(Problem::not_one_of(&names))
                })
            }

            fn write(&self) -> Option<$crate::ledger::json::Value<'_>> {
                Some($crate::ledger::json::Value::text(self.name()))
            }
        }
    )* };
}
pub(crate) use named;

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
