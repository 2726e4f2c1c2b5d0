//! Bodies of acts to and from JSON: which kind stands in which stream (FORMAT §3).

mod case;
mod limit;
mod matter;
mod registry;
mod year;

use super::json::{Object, Value};
use super::problem::{Fault, Problem};
use super::shape::{Members, Path, Shape, shapes};
use crate::domain::kind::every_kind;
use crate::domain::matter::Manner;
use crate::domain::{Body, Kind, Retract, StreamKind};

shapes! {
    Retract { act, reason, }
}

/// Reads and writes the members of each kind.
macro_rules! members {
    ($($variant:ident: $body:ty, $word:literal, $streams:tt, $unit:tt, $by:ident, $article:tt,
        $settles:tt, $fields:tt;)*) => {
        fn read_members(kind: Kind, members: &Members) -> Result<Body, Fault> {
            match kind {
                $(Kind::$variant => Shape::read_members(members).map(Body::$variant),)*
            }
        }

        fn write_members<'v>(body: &'v Body, out: &mut Object<'v>) {
            match body {
                $(Body::$variant(body) => body.write_members(out),)*
                Body::Unknown { .. } => {}
            }
        }
    };
}

every_kind!(members);

impl<T: Shape> Shape for Box<T> {
    fn read_members(members: &Members) -> Result<Self, Fault> {
        T::read_members(members).map(Box::new)
    }

    fn write_members<'v>(&'v self, out: &mut Object<'v>) {
        T::write_members(self, out);
    }
}

/// Reads the body that stands in a stream of this kind.
///
/// A kind that is unknown, or does not belong to the stream, is kept without being read. A kind that the
/// supervising offices keep to themselves is refused in a stream that units see.
pub(crate) fn read(stream: StreamKind, value: &Value, at: &Path) -> Result<Body, Fault> {
    let Value::Object(object) = value else {
        return Err(at.fault(Problem::Expected(super::problem::Expected::Object)));
    };
    let members = Members { object, at };
    let kind: Box<str> = members.get("kind")?;
    if stream != StreamKind::Internal && is_internal(&kind, &members)? {
        return Err(members.fault("kind", Problem::InternalOnly));
    }
    match Kind::in_stream(stream, &kind) {
        // In an `assign` the assignment is a member of its own.
        Some(Kind::Assign) => members.get("assignment").map(Body::Assign),
        Some(kind) => read_members(kind, &members),
        None => Ok(Body::Unknown { kind }),
    }
}

/// Whether it may stand in `internal:` streams only.
fn is_internal(word: &str, members: &Members) -> Result<bool, Fault> {
    match Kind::in_stream(StreamKind::Internal, word) {
        Some(Kind::Inspect) => Ok(members.present("manner").is_some()
            && members.get::<Manner>("manner")? == Manner::Unannounced),
        kind => Ok(kind.is_some_and(Kind::is_internal)),
    }
}

/// Writes a body with its kind.
pub(crate) fn write(body: &Body) -> Value<'_> {
    let mut object = Object::default();
    match body {
        Body::Assign(assignment) => super::shape::put(&mut object, "assignment", assignment),
        body => write_members(body, &mut object),
    }
    let kind = match (body, body.kind()) {
        (Body::Unknown { kind }, _) => kind,
        (_, kind) => kind.map_or("", Kind::word),
    };
    object.set("kind", Value::text(kind));
    Value::Object(object)
}

#[cfg(test)]
mod tests;
