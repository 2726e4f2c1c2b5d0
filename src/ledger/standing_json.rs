//! The JSON that `banjie standing` prints (FORMAT §5).

use crate::domain::Date;
use crate::domain::Stream;
use crate::domain::fork::{Fork, pairs};
use crate::domain::matter::Role;
use crate::domain::standing::{
    AssignmentStanding, CaseStanding, Finding, MatterStanding, Obligation, Rates, Standing,
};
use serde::ser::{Serialize, SerializeMap as _, SerializeSeq as _, Serializer};
use std::io;
use std::sync::Arc;

/// Writes a standing as one line of JSON, part by part.
///
/// Errors: those of the writer.
pub fn write_standing(standing: &Standing, out: impl io::Write) -> io::Result<()> {
    serde_json::to_writer(out, &Json(standing)).map_err(io::Error::from)
}

/// A value as FORMAT §5 writes it.
struct Json<'a, T: ?Sized>(&'a T);

/// Writes an object of these members.
macro_rules! object {
    ($type:ty, $value:ident => { $($key:literal: $member:expr),* $(,)? }) => {
        impl Serialize for Json<'_, $type> {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let $value = self.0;
                let mut map = serializer.serialize_map(None)?;
                $(map.serialize_entry($key, &$member)?;)*
                map.end()
            }
        }
    };
}

object!(Standing, s => {
    "as_of": Json(&s.as_of),
    "conflicts": Pairs(&s.conflicts),
    "incomplete": Names(&s.incomplete),
    "unlisted": Names(&s.unlisted),
    "findings": Json(s.findings.as_slice()),
    "obligations": Json(s.obligations.as_slice()),
    "matters": Json(s.matters.as_slice()),
    "cases": Json(s.cases.as_slice()),
    "rates": Json(&s.rates),
});

object!(MatterStanding, m => {
    "id": m.id.to_string(),
    "title": m.title,
    "light": m.light.name(),
    "closed": m.closed,
    "incomplete": m.incomplete,
    "findings": Json(m.findings.as_slice()),
    "obligations": Json(m.obligations.as_slice()),
    "conflicts": Pairs(&m.conflicts),
    "assignments": Json(m.assignments.as_slice()),
});

object!(AssignmentStanding, a => {
    "unit": a.unit.as_str(),
    "role": match a.role { Role::Lead => "lead", Role::Co => "co" },
    "received": Json(&a.received),
    "original_due": Json(&a.original_due),
    "due": Json(&a.due),
    "calendar_unpublished": a.calendar_unpublished,
    "status": a.status.name(),
    "light": a.light.name(),
    "completed_on": Json(&a.completed_on),
    "findings": Waivable(&a.findings),
    "obligations": Json(a.obligations.as_slice()),
});

object!(CaseStanding, c => {
    "id": c.id.to_string(),
    "path": c.path,
    "weight": c.weight.iter().map(|weighs| weighs.name()).collect::<Vec<_>>(),
    "conflicts": Pairs(&c.conflicts),
    "findings": Json(c.findings.as_slice()),
    "obligations": Json(c.obligations.as_slice()),
});

object!(Rates, r => {
    "assigned": r.assigned,
    "completed": r.completed,
    "on_time": r.on_time,
    "overdue": r.overdue,
    "terminated": r.terminated,
});

object!(Finding, f => {
    "rule": f.rule.name(),
    "cites": f.cites.to_string(),
    "on": Json(&f.on),
});

object!(Obligation, o => { "kind": o.kind.name(), "due": Json(&o.due) });

impl<T> Serialize for Json<'_, [T]>
where
    for<'a> Json<'a, T>: Serialize,
{
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut seq = serializer.serialize_seq(Some(self.0.len()))?;
        self.0.iter().try_for_each(|item| seq.serialize_element(&Json(item)))?;
        seq.end()
    }
}

impl<T> Serialize for Json<'_, Arc<T>>
where
    for<'a> Json<'a, T>: Serialize,
{
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Json(&**self.0).serialize(serializer)
    }
}

/// The pairs in conflict, each written as it is found.
struct Pairs<'a>(&'a [Fork]);

impl Serialize for Pairs<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut seq = serializer.serialize_seq(None)?;
        pairs(self.0)
            .try_for_each(|(a, b)| seq.serialize_element(&[a.to_string(), b.to_string()]))?;
        seq.end()
    }
}

impl Serialize for Json<'_, Date> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self.0)
    }
}

impl Serialize for Json<'_, Option<Date>> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.as_ref().map(Json).serialize(serializer)
    }
}

/// Streams by their names.
struct Names<'a>(&'a [Stream]);

impl Serialize for Names<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().map(Stream::to_string))
    }
}

/// The findings of an assignment. Only these say whether they are waived.
struct Waivable<'a>(&'a [Finding]);

impl Serialize for Waivable<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut seq = serializer.serialize_seq(Some(self.0.len()))?;
        self.0.iter().try_for_each(|finding| seq.serialize_element(&WithWaived(finding)))?;
        seq.end()
    }
}

struct WithWaived<'a>(&'a Finding);

impl Serialize for WithWaived<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let finding = self.0;
        let mut map = serializer.serialize_map(Some(4))?;
        map.serialize_entry("rule", finding.rule.name())?;
        map.serialize_entry("cites", &finding.cites.to_string())?;
        map.serialize_entry("on", &Json(&finding.on))?;
        map.serialize_entry("waived", &finding.waived)?;
        map.end()
    }
}
