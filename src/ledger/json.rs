//! The values of JSON that FORMAT §2 lets stand in a file, and their canonical writing (RFC 8785).

use super::problem::{Fault, Problem};
use std::borrow::Cow;

/// Code points in a text or key.
const TEXT: usize = 100_000;

/// A value of JSON as FORMAT §2 allows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Value<'a> {
    Bool(bool),
    Int(i64),
    Text(Cow<'a, str>),
    List(Vec<Value<'a>>),
    Object(Object<'a>),
    /// Something that is not allowed here, with its place from here on.
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

    /// The object of these members as read, and whether all its keys are allowed. The first key that is
    /// there twice, is not ASCII or is too long gets its fault as its value.
    pub(crate) fn checked(members: Vec<(Cow<'a, str>, Value<'a>)>) -> (Self, bool) {
        let mut object = Self::new(members);
        let mut before: Option<&str> = None;
        let found = object.0.iter().enumerate().find_map(|(n, (key, _))| {
            let what = if before.replace(key) == Some(key) {
                Problem::DuplicateKey
            } else if too_long(key) {
                Problem::TextTooLong
            } else if key.is_ascii() {
                return None;
            } else {
                Problem::KeyNotAscii
            };
            Some((n, what))
        });
        let Some((n, what)) = found else { return (object, true) };
        if let Some((_, value)) = object.0.get_mut(n) {
            *value = Value::Bad(what.into());
        }
        (object, false)
    }

    pub(crate) fn get(&self, key: &str) -> Option<&Value<'a>> {
        let at = self.0.binary_search_by(|(k, _)| (**k).cmp(key)).ok()?;
        self.0.get(at).map(|(_, value)| value)
    }

    /// The first fault in it.
    pub(crate) fn fault(&self) -> Option<Fault> {
        self.0.iter().find_map(|(key, value)| value.fault().map(|fault| fault.under(key)))
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

    /// Writes it as canonical JSON, leaving out one member if asked.
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
            // A value that has been checked has none of these.
            Self::Bad(_) => out.push_str("null"),
        }
    }

    /// The first fault in the value, with its place from here on.
    pub(crate) fn fault(&self) -> Option<Fault> {
        match self {
            Self::Bad(fault) => Some(fault.clone()),
            Self::List(list) => list
                .iter()
                .enumerate()
                .find_map(|(n, value)| value.fault().map(|fault| fault.under(&format!("[{n}]")))),
            Self::Object(object) => object.fault(),
            _ => None,
        }
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
            out.push_str("\\u00");
            out.extend(
                [byte >> 4, byte & 15].map(|n| char::from_digit(n.into(), 16).unwrap_or('0')),
            );
        } else {
            out.push_str(escape);
        }
        plain = at + 1;
    }
    out.push_str(text.get(plain..).unwrap_or_default());
    out.push('"');
}

pub(crate) fn too_long(text: &str) -> bool {
    text.len() > TEXT && text.chars().count() > TEXT
}
