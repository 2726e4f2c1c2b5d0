//! Strict reading of JSON (FORMAT §2).
//!
//! A fault inside a value does not stop the reading. [`Value::Bad`] is put in its place, so that one
//! faulty act does not hide the next.

use super::json::{Object, Value, too_long};
use super::problem::{Expected, Fault, Problem};
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::borrow::Cow;
use std::cell::Cell;
use std::fmt;

/// How deep a file may nest; its own object is 1.
const DEPTH: usize = 32;
/// The depth of an act or a seal in a file.
pub(crate) const ENTRY_DEPTH: usize = 3;
/// Members of a list.
const MEMBERS: usize = 10_000;
/// The greatest integer, 2^53 − 1.
const INTEGER: i64 = (1 << 53) - 1;

/// Reads one value at a depth, and remembers whether anything in it is [`Value::Bad`].
#[derive(Clone, Copy)]
pub(crate) struct Strict<'s> {
    depth: usize,
    /// Only `heads` may have any number of members.
    long_lists: bool,
    bad: &'s Cell<bool>,
}

impl<'s> Strict<'s> {
    pub(crate) const fn at(depth: usize, bad: &'s Cell<bool>) -> Self {
        Self { depth, long_lists: false, bad }
    }

    /// For seals, whose `heads` may be many.
    pub(crate) const fn seal(depth: usize, bad: &'s Cell<bool>) -> Self {
        Self { depth, long_lists: true, bad }
    }

    fn bad<'de>(&self, what: impl Into<Fault>) -> Value<'de> {
        self.bad.set(true);
        Value::Bad(what.into())
    }

    fn inner(self) -> Self {
        Self { depth: self.depth + 1, ..self }
    }

    fn checked<'de>(&self, text: Cow<'de, str>) -> Value<'de> {
        if too_long(&text) { self.bad(Problem::TextTooLong) } else { Value::Text(text) }
    }
}

impl<'de> DeserializeSeed<'de> for Strict<'_> {
    type Value = Value<'de>;

    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<Value<'de>, D::Error> {
        input.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Strict<'_> {
    type Value = Value<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value<'de>, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value<'de>, E> {
        Ok(if (-INTEGER..=INTEGER).contains(&value) {
            Value::Int(value)
        } else {
            self.bad(Problem::NotAnInteger)
        })
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value<'de>, E> {
        match i64::try_from(value) {
            Ok(value) => self.visit_i64(value),
            Err(_) => Ok(self.bad(Problem::NotAnInteger)),
        }
    }

    // `-0` too comes here.
    fn visit_f64<E: Error>(self, _: f64) -> Result<Value<'de>, E> {
        Ok(self.bad(Problem::NotAnInteger))
    }

    fn visit_unit<E: Error>(self) -> Result<Value<'de>, E> {
        Ok(self.bad(Problem::Null))
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Value<'de>, E> {
        Ok(self.checked(Cow::Borrowed(text)))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Value<'de>, E> {
        Ok(self.checked(Cow::Owned(text.to_owned())))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Value<'de>, A::Error> {
        if self.depth > DEPTH {
            while seq.next_element::<IgnoredAny>()?.is_some() {}
            return Ok(self.bad(Problem::TooDeep));
        }
        let mut list = Vec::new();
        while let Some(value) =
            seq.next_element_seed(Strict { long_lists: false, ..self.inner() })?
        {
            if list.len() == MEMBERS && !self.long_lists {
                while seq.next_element::<IgnoredAny>()?.is_some() {}
                return Ok(self.bad(Problem::ListTooLong));
            }
            list.push(value);
        }
        Ok(Value::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value<'de>, A::Error> {
        if self.depth > DEPTH {
            while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
            return Ok(self.bad(Problem::TooDeep));
        }
        let mut members = Vec::new();
        while let Some(Key(key)) = map.next_key_seed(KeySeed)? {
            let long_lists = self.long_lists && key == "heads";
            let value = map.next_value_seed(Strict { long_lists, ..self.inner() })?;
            members.push((key, value));
        }
        let (object, sound) = Object::checked(members);
        if !sound {
            self.bad.set(true);
        }
        Ok(Value::Object(object))
    }
}

/// A key, borrowed where it has no escapes.
pub(crate) struct Key<'de>(pub(crate) Cow<'de, str>);

/// Reads a key.
pub(crate) struct KeySeed;

impl<'de> DeserializeSeed<'de> for KeySeed {
    type Value = Key<'de>;

    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<Key<'de>, D::Error> {
        input.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for KeySeed {
    type Value = Key<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Key<'de>, E> {
        Ok(Key(Cow::Borrowed(text)))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Key<'de>, E> {
        Ok(Key(Cow::Owned(text.to_owned())))
    }
}

/// Reads an act by itself, as it stands at depth 3 of a file.
pub(crate) fn act(text: &str) -> Result<Object<'_>, Fault> {
    object(text, |bad| Strict::at(ENTRY_DEPTH, bad))
}

/// Reads a seal by itself.
pub(crate) fn seal(text: &str) -> Result<Object<'_>, Fault> {
    object(text, |bad| Strict::seal(ENTRY_DEPTH, bad))
}

fn object(text: &str, strict: fn(&Cell<bool>) -> Strict<'_>) -> Result<Object<'_>, Fault> {
    let bad = Cell::new(false);
    let mut input = serde_json::Deserializer::from_str(text);
    let value = strict(&bad)
        .deserialize(&mut input)
        .and_then(|value| input.end().map(|()| value))
        .map_err(|error| syntax(&error))?;
    if let Some(fault) = bad.get().then(|| value.fault()).flatten() {
        return Err(fault);
    }
    match value {
        Value::Object(object) => Ok(object),
        _ => Err(Problem::Expected(Expected::Object).into()),
    }
}

/// What an error of the JSON reader means. Its kinds can be told apart only by their words.
pub(crate) fn syntax(error: &serde_json::Error) -> Problem {
    let words = error.to_string();
    if words.starts_with("lone leading surrogate") || words.starts_with("unexpected end of hex") {
        return Problem::LoneSurrogate;
    }
    if words.starts_with("recursion limit") {
        return Problem::TooDeep;
    }
    Problem::Syntax { line: error.line(), column: error.column() }
}
