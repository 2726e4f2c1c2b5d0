//! An act with its canonical JSON: reading, checking, composing (FORMAT §2).

use super::body;
use super::json::{Object, Value};
use super::problem::{Fault, Problem};
use super::shape::{Json, Members, Path, put};
use super::{strict, values};
use crate::domain::{Act, ActId, Body, Date, Instant, OfficeId, Stream, china_date};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// The greatest canonical JSON of an act, 1 MiB.
const ACT_BYTES: usize = 1 << 20;

/// An act as it is kept. Its canonical JSON also has what this version does not know.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// The act.
    pub act: Act,
    /// Its canonical JSON, with `id`.
    pub canonical: Box<str>,
}

/// What someone wants recorded; parents and id are found when it is composed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewAct {
    /// Where.
    pub stream: Stream,
    /// By which office.
    pub office: OfficeId,
    /// By whom.
    pub person: Box<str>,
    /// When. Fractions of a second are dropped.
    pub recorded_at: Instant,
    /// When it happened.
    pub on: Date,
    /// What happened.
    pub body: Body,
}

impl Record {
    /// Reads one act from its JSON, in any layout, and checks it, its id included.
    pub fn read(text: &str) -> Result<Self, Fault> {
        Self::from_object(&strict::act(text)?)
    }

    pub(crate) fn from_object(object: &Object) -> Result<Self, Fault> {
        let members = Members { object, at: &Path::Root };
        let stream: Stream = members.get("stream")?;
        let body = match members.present("body") {
            Some(value) => body::read(stream.kind(), value, &members.at.member("body"))?,
            None => return Err(members.fault("body", Problem::Missing)),
        };
        let act = Act {
            id: members.get("id")?,
            stream,
            parents: members.get("parents")?,
            office: members.get("office")?,
            person: members.get("person")?,
            recorded_at: members.get("recorded_at")?,
            on: members.get("on")?,
            body,
        };
        for pair in act.parents.windows(2) {
            match pair {
                [a, b] if a == b => return Err(members.fault("parents", Problem::Repeated)),
                [a, b] if a > b => return Err(members.fault("parents", Problem::Unsorted)),
                _ => {}
            }
        }
        if act.on > china_date(act.recorded_at) {
            return Err(members.fault("on", Problem::DatedAfterRecording));
        }
        let canonical = object.canonical().into_boxed_str();
        if canonical.len() > ACT_BYTES {
            return Err(members.at.fault(Problem::ActTooLarge));
        }
        if act.id != hash(object) {
            return Err(members.fault("id", Problem::IdIsNotTheHash));
        }
        Ok(Self { act, canonical })
    }

    /// Composes an act with these parents.
    ///
    /// Errors are those of reading: a blank text, a date out of range, a kind in a stream where it is
    /// refused.
    pub fn compose(new: &NewAct, mut parents: Vec<ActId>) -> Result<Self, Fault> {
        parents.sort_unstable();
        parents.dedup();
        let mut object = Object::default();
        put(&mut object, "stream", &new.stream);
        put(&mut object, "parents", &parents);
        put(&mut object, "office", &new.office);
        put(&mut object, "person", &new.person);
        put(&mut object, "recorded_at", &new.recorded_at);
        put(&mut object, "on", &new.on);
        object.set("body", body::write(&new.body));
        let id = hash(&object);
        object.set("id", Value::text(id.to_string()));
        // It is read back, so that nothing is kept that an import would refuse.
        Self::read(&object.canonical())
    }
}

/// SHA-256 of canonical JSON without `id`.
fn hash(object: &Object) -> ActId {
    let mut canonical = String::new();
    object.write(&mut canonical, Some("id"));
    ActId::from_bytes(Sha256::digest(canonical.as_bytes()).into())
}

/// The stream of a name. None if a known word is followed by the wrong thing, or an unknown one by
/// nothing.
pub(crate) fn stream(name: &str) -> Option<Stream> {
    if name == "registry" {
        return Some(Stream::Registry);
    }
    let (word, rest) = name.split_once(':')?;
    match word {
        "matter" => values::uuid(rest).map(Stream::Matter),
        "internal" => values::uuid(rest).map(Stream::Internal),
        "case" => values::uuid(rest).map(Stream::Case),
        "year" => values::year(rest).map(Stream::Year),
        "" | "registry" => None,
        _ if word.bytes().all(|byte| byte.is_ascii_lowercase()) && !rest.trim().is_empty() => {
            Some(Stream::Other(name.into()))
        }
        _ => None,
    }
}

impl Json for Stream {
    fn read(value: &Value, at: &Path) -> Result<Self, Fault> {
        stream(&Box::<str>::read(value, at)?).ok_or_else(|| at.fault(Problem::NotAStream))
    }

    fn write(&self) -> Option<Value<'_>> {
        Some(Value::text(self.to_string()))
    }
}
