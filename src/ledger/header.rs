//! The header of a file (FORMAT §1).

use super::json::{Object, Value};
use super::problem::{Expected, Fault, FileError, Problem};
use super::shape::{Members, Path, put};
use crate::domain::{ActId, Instant, OfficeId, UnitId};
use serde::{Deserialize, Serialize};

/// The value of `format`.
pub(crate) const FORMAT: &str = "banjie-ledger";
/// The version that this program writes and reads.
pub(crate) const VERSION: i64 = 1;

/// What stands before the acts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Header {
    /// The id of the founding act.
    pub ledger: ActId,
    /// The founding office's name for the ledger.
    pub title: Box<str>,
    /// By whom and when the file was made.
    pub exported: Exported,
}

/// Who exported, when, and what.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exported {
    /// When.
    pub at: Instant,
    /// `at` as it is written in the file, since one instant can be written in several ways.
    pub at_written: Box<str>,
    /// Which office.
    pub office: OfficeId,
    /// Who.
    pub person: Box<str>,
    /// What the file holds.
    pub scope: Scope,
}

/// What a file holds (FORMAT §1, §4).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Scope {
    /// Everything.
    All,
    /// The registry and the matters in which the unit has an assignment.
    Unit(UnitId),
    /// A merge of files not all of which held everything.
    Merged,
}

impl Exported {
    /// An export made now.
    pub fn new(at: Instant, office: OfficeId, person: &str, scope: Scope) -> Self {
        let at_written = at.format("%Y-%m-%dT%H:%M:%S%:z").to_string().into();
        Self { at, at_written, office, person: person.into(), scope }
    }

    fn read(members: &Members) -> Result<Self, Fault> {
        Ok(Self {
            at: members.get("at")?,
            at_written: members.get("at")?,
            office: members.get("office")?,
            person: members.get("person")?,
            scope: match members.present("scope") {
                Some(Value::Object(object)) => {
                    Scope::read(&Members { object, at: &members.at.member("scope") })?
                }
                Some(_) => return Err(members.fault("scope", Problem::Expected(Expected::Object))),
                None => return Err(members.fault("scope", Problem::Missing)),
            },
        })
    }
}

impl Scope {
    fn read(members: &Members) -> Result<Self, Fault> {
        let flag = |key| match members.present(key) {
            None => Ok(false),
            Some(Value::Bool(true)) => Ok(true),
            Some(_) => Err(members.fault(key, Problem::Expected(Expected::True))),
        };
        match (flag("all")?, members.get::<Option<UnitId>>("unit")?, flag("merged")?) {
            (true, None, false) => Ok(Self::All),
            (false, Some(unit), false) => Ok(Self::Unit(unit)),
            (false, None, true) => Ok(Self::Merged),
            _ => Err(members.at.fault(Problem::Expected(Expected::Scope))),
        }
    }

    fn write(&self) -> Value<'static> {
        let mut object = Object::default();
        match self {
            Self::All => object.set("all", Value::Bool(true)),
            Self::Unit(unit) => object.set("unit", Value::text(unit.as_str())),
            Self::Merged => object.set("merged", Value::Bool(true)),
        }
        Value::Object(object)
    }
}

impl Header {
    /// Reads the members of the file's own object.
    pub(crate) fn read(object: &Object) -> Result<Self, FileError> {
        let members = Members { object, at: &Path::Root };
        Self::read_members(&members).map_err(|fault| FileError::file(fault.field, fault.what))
    }

    fn read_members(members: &Members) -> Result<Self, Fault> {
        let format: Box<str> = members.get("format")?;
        if &*format != FORMAT {
            return Err(members.fault("format", Problem::WrongFormat));
        }
        let version: i64 = members.number("version", 1..=i64::MAX)?;
        if version > VERSION {
            return Err(members.fault("version", Problem::NewerVersion(version)));
        }
        Ok(Self {
            ledger: members.get("ledger")?,
            title: members.get("title")?,
            exported: match members.present("exported") {
                Some(Value::Object(object)) => {
                    Exported::read(&Members { object, at: &members.at.member("exported") })?
                }
                Some(_) => {
                    return Err(members.fault("exported", Problem::Expected(Expected::Object)));
                }
                None => return Err(members.fault("exported", Problem::Missing)),
            },
        })
    }

    /// Canonical JSON of the members, by which a merge chooses between headers (FORMAT §5).
    pub(crate) fn canonical(&self) -> String {
        let mut exported = Object::default();
        put(&mut exported, "at", &self.exported.at_written);
        put(&mut exported, "office", &self.exported.office);
        put(&mut exported, "person", &self.exported.person);
        exported.set("scope", self.exported.scope.write());
        let mut object = Object::default();
        object.set("exported", Value::Object(exported));
        object.set("format", Value::text(FORMAT));
        put(&mut object, "ledger", &self.ledger);
        put(&mut object, "title", &self.title);
        object.set("version", Value::Int(VERSION));
        object.canonical()
    }

    /// Writes the header up to and with the line that opens `acts`, laid out as FORMAT §1 shows.
    pub(crate) fn write(&self, out: &mut String) {
        let text = |text: &str| Value::text(text).canonical();
        let Exported { at_written, office, person, scope, .. } = &self.exported;
        for (before, value) in [
            ("{\"format\":", text(FORMAT)),
            (",\"version\":", VERSION.to_string()),
            (",\n \"ledger\":", text(&self.ledger.to_string())),
            (",\n \"title\":", text(&self.title)),
            (",\n \"exported\":{\"at\":", text(at_written)),
            (",\"office\":", text(office.as_str())),
            (",\"person\":", text(person)),
            (",\n             \"scope\":", scope.write().canonical()),
        ] {
            out.push_str(before);
            out.push_str(&value);
        }
        out.push_str("},\n");
        out.push_str(" \"acts\":[\n");
    }
}
