//! Bodies of acts to and from JSON: which kind stands in which stream (FORMAT §3).

mod case;
mod limit;
mod matter;
mod registry;
mod year;

use super::json::{Object, Value};
use super::problem::{Fault, Problem};
use super::shape::{Members, Path, Shape, shapes};
use crate::domain::act::Retract;
use crate::domain::matter::{Inspect, Manner};
use crate::domain::{Body, StreamKind};

shapes! {
    Retract { act, reason, }
}

/// The kinds of one kind of stream: reading by name, and back.
macro_rules! kinds {
    ($($stream:ident: { $($word:literal $variant:ident),* $(,)? })*) => {
        /// The body of a kind that belongs to the stream, or `None`.
        fn known(stream: StreamKind, kind: &str, members: &Members) -> Option<Result<Body, Fault>> {
            match (stream, kind) {
                $($((StreamKind::$stream, $word) => {
                    Some(Shape::read_members(members).map(Body::$variant))
                })*)*
                _ => None,
            }
        }

        /// The kind's name in a file.
        pub(crate) fn kind(body: &Body) -> &str {
            match body {
                $($(Body::$variant(_) => $word,)*)*
                Body::Inspect(_) => "inspect",
                Body::Note(_) => "note",
                Body::Retract(_) => "retract",
                Body::Unknown { kind } => kind,
            }
        }

        fn write_members<'v>(body: &'v Body, out: &mut Object<'v>) {
            match body {
                $($(Body::$variant(body) => body.write_members(out),)*)*
                Body::Inspect(body) => body.write_members(out),
                Body::Note(body) => body.write_members(out),
                Body::Retract(body) => body.write_members(out),
                Body::Unknown { .. } => {}
            }
        }
    };
}

kinds! {
    Registry: {
        "unit" Unit, "office" Office, "calendar" Calendar, "profile" Profile,
    }
    Matter: {
        "register" Register, "transfer" Transfer, "assign" Assign, "receive" Receive,
        "refuse" Refuse, "agree" Agree, "plan" Plan, "feedback" Feedback, "apply" Apply,
        "decide" Decide, "complete" Complete, "return" Return, "verify" Verify, "close" Close,
        "remind" Remind, "supervise" Supervise, "justify" Justify, "violation" Violation,
        "commend" Commend, "supervision_report" SupervisionReport, "amend" Amend,
    }
    Internal: {
        "conduct" Conduct, "interview" Interview, "no_case" NoCase,
    }
    Case: {
        "open" Open, "factor" Factor, "propose" Propose, "approve" Approve, "consent" Consent,
        "committee" Committee, "decide" CaseDecide, "rectified" Rectified,
    }
    Year: {
        "plan" YearPlan, "revisit" Revisit, "summary" Summary, "revisit_report" RevisitReport,
        "visit" Visit,
    }
}

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
/// A kind that is unknown, or does not belong to the stream, is kept unread; what the supervising
/// offices keep to themselves is refused where a unit would see it.
pub(crate) fn read(stream: StreamKind, value: &Value, at: &Path) -> Result<Body, Fault> {
    let Value::Object(object) = value else {
        return Err(at.fault(Problem::Expected(super::problem::Expected::Object)));
    };
    let members = Members { object, at };
    let kind: Box<str> = members.get("kind")?;
    if stream != StreamKind::Internal && is_internal(&kind, &members)? {
        return Err(members.fault("kind", Problem::InternalOnly));
    }
    match (stream, &*kind) {
        (_, "retract") => Retract::read_members(&members).map(Body::Retract),
        (StreamKind::Matter, "assign") => members.get("assignment").map(Body::Assign),
        (StreamKind::Matter | StreamKind::Internal, "inspect") => {
            Inspect::read_members(&members).map(Body::Inspect)
        }
        (
            StreamKind::Matter | StreamKind::Internal | StreamKind::Case | StreamKind::Year,
            "note",
        ) => Shape::read_members(&members).map(Body::Note),
        _ => known(stream, &kind, &members).unwrap_or(Ok(Body::Unknown { kind })),
    }
}

/// Whether it may stand in `internal:` streams only.
fn is_internal(kind: &str, members: &Members) -> Result<bool, Fault> {
    Ok(match kind {
        "conduct" | "interview" | "no_case" => true,
        "inspect" => {
            members.present("manner").is_some()
                && members.get::<Manner>("manner")? == Manner::Unannounced
        }
        _ => false,
    })
}

/// Writes a body with its kind.
pub(crate) fn write(body: &Body) -> Value<'_> {
    let mut object = Object::default();
    match body {
        Body::Assign(assignment) => super::shape::put(&mut object, "assignment", assignment),
        _ => write_members(body, &mut object),
    }
    object.set("kind", Value::text(kind(body)));
    Value::Object(object)
}

#[cfg(test)]
mod tests;
