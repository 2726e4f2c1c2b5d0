//! Strict JSON: what FORMAT §2 lets stand in a file, and its canonical writing (RFC 8785).
//!
//! A fault inside a value does not stop the reading: it stands in its place as [`Value::Bad`], so
//! that one faulty act does not hide the next.

use super::problem::{Expected, Fault, Problem};
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::borrow::Cow;
use std::cell::Cell;
use std::fmt;

/// How deep a file may nest; its own object is 1.
const DEPTH: usize = 32;
/// The depth of an act or a seal in a file.
pub(crate) const ENTRY_DEPTH: usize = 3;
/// Code points in a text or key.
const TEXT: usize = 100_000;
/// Members of a list.
const MEMBERS: usize = 10_000;
/// The greatest integer, 2^53 − 1.
const INTEGER: i64 = (1 << 53) - 1;

/// A value of JSON as FORMAT §2 allows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Value<'a> {
    Bool(bool),
    Int(i64),
    Text(Cow<'a, str>),
    List(Vec<Value<'a>>),
    Object(Object<'a>),
    /// What may not stand there, with the place from here on.
    Bad(Fault),
}

/// Members sorted by key, as canonical JSON has them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Object<'a>(Vec<(Cow<'a, str>, Value<'a>)>);

impl<'a> Object<'a> {
    /// The object of these members, in any order, no key twice.
    pub(crate) fn new(mut members: Vec<(Cow<'a, str>, Value<'a>)>) -> Self {
        members.sort_by(|a, b| a.0.cmp(&b.0));
        Self(members)
    }

    /// The object of these members as read, with the fault of the first key that stands twice, is
    /// not ASCII or too long.
    pub(crate) fn checked(members: Vec<(Cow<'a, str>, Value<'a>)>) -> (Self, Option<Fault>) {
        let object = Self::new(members);
        let twice = object.0.windows(2).find_map(|pair| match pair {
            [a, b] if a.0 == b.0 => Some((&a.0, Problem::DuplicateKey)),
            _ => None,
        });
        let fault = twice
            .or_else(|| {
                object.0.iter().find_map(|(key, _)| {
                    let what = if too_long(key) {
                        Problem::TextTooLong
                    } else if key.is_ascii() {
                        return None;
                    } else {
                        Problem::KeyNotAscii
                    };
                    Some((key, what))
                })
            })
            .map(|(key, what)| Fault { field: String::new(), what }.under(key));
        (object, fault)
    }

    pub(crate) fn get(&self, key: &str) -> Option<&Value<'a>> {
        let at = self.0.binary_search_by(|(k, _)| (**k).cmp(key)).ok()?;
        self.0.get(at).map(|(_, value)| value)
    }

    /// Sets a member, replacing one of that key.
    pub(crate) fn set(&mut self, key: &'static str, value: Value<'a>) {
        match self.0.binary_search_by(|(k, _)| (**k).cmp(key)) {
            Ok(at) => {
                if let Some(member) = self.0.get_mut(at) {
                    member.1 = value;
                }
            }
            Err(at) => self.0.insert(at, (Cow::Borrowed(key), value)),
        }
    }

    /// Writes it as canonical JSON, without one member where that is asked.
    pub(crate) fn write(&self, out: &mut String, without: Option<&str>) {
        out.push('{');
        let mut first = true;
        for (key, value) in self.0.iter().filter(|(key, _)| Some(&**key) != without) {
            if !first {
                out.push(',');
            }
            first = false;
            write_text(key, out);
            out.push(':');
            value.write(out);
        }
        out.push('}');
    }

    /// Canonical JSON.
    pub(crate) fn canonical(&self) -> String {
        let mut out = String::new();
        self.write(&mut out, None);
        out
    }
}

impl Value<'_> {
    /// A text, for writing.
    pub(crate) fn text(text: impl Into<String>) -> Self {
        Self::Text(Cow::Owned(text.into()))
    }

    /// Canonical JSON.
    pub(crate) fn canonical(&self) -> String {
        let mut out = String::new();
        self.write(&mut out);
        out
    }

    fn write(&self, out: &mut String) {
        match self {
            Self::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
            Self::Int(value) => out.push_str(&value.to_string()),
            Self::Text(text) => write_text(text, out),
            Self::List(list) => {
                out.push('[');
                for (n, value) in list.iter().enumerate() {
                    if n > 0 {
                        out.push(',');
                    }
                    value.write(out);
                }
                out.push(']');
            }
            Self::Object(object) => object.write(out, None),
            // Never in a value that has been checked.
            Self::Bad(_) => out.push_str("null"),
        }
    }

    /// The first fault in it, with its place from here on.
    pub(crate) fn fault(&self) -> Option<Fault> {
        match self {
            Self::Bad(fault) => Some(fault.clone()),
            Self::List(list) => list
                .iter()
                .enumerate()
                .find_map(|(n, value)| value.fault().map(|fault| fault.under(&format!("[{n}]")))),
            Self::Object(object) => {
                object.0.iter().find_map(|(key, value)| value.fault().map(|f| f.under(key)))
            }
            _ => None,
        }
    }
}

impl Fault {
    /// The same fault, seen from one step further out.
    pub(crate) fn under(mut self, outer: &str) -> Self {
        // A key may be hostile: as much of it as a person would read.
        let mut field: String = outer.chars().take(80).flat_map(char::escape_debug).collect();
        if !self.field.is_empty() && !self.field.starts_with('[') {
            field.push('.');
        }
        field.push_str(&self.field);
        self.field = field;
        self
    }
}

/// Writes a text with only the escapes that JSON demands.
fn write_text(text: &str, out: &mut String) {
    out.push('"');
    let mut plain = 0;
    for (at, byte) in text.bytes().enumerate() {
        let escape = match byte {
            b'"' => "\\\"",
            b'\\' => "\\\\",
            0x08 => "\\b",
            0x09 => "\\t",
            0x0a => "\\n",
            0x0c => "\\f",
            0x0d => "\\r",
            0..0x20 => "",
            _ => continue,
        };
        out.push_str(text.get(plain..at).unwrap_or_default());
        if escape.is_empty() {
            out.push_str(&format!("\\u{byte:04x}"));
        } else {
            out.push_str(escape);
        }
        plain = at + 1;
    }
    out.push_str(text.get(plain..).unwrap_or_default());
    out.push('"');
}

/// Reads one value at a depth, and remembers whether anything in it is [`Value::Bad`].
#[derive(Clone, Copy)]
pub(crate) struct Strict<'s> {
    depth: usize,
    /// `heads` alone may have any number of members.
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

fn too_long(text: &str) -> bool {
    text.len() > TEXT && text.chars().count() > TEXT
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
        let (object, fault) = Object::checked(members);
        Ok(match fault {
            Some(fault) => self.bad(fault),
            None => Value::Object(object),
        })
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

fn object<'t>(text: &'t str, strict: fn(&Cell<bool>) -> Strict<'_>) -> Result<Object<'t>, Fault> {
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

/// What an error of the JSON reader means; it tells its kinds apart by their words alone.
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
