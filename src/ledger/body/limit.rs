//! A limit (M1-6).

use crate::domain::limit::{Basis, DayKind, Limit, Term};
use crate::ledger::json::{Object, Value};
use crate::ledger::problem::{Fault, Problem};
use crate::ledger::shape::{Members, Shape, put, words};

words! {
    Basis { Statutory = "statutory", Designated = "designated", Agreed = "agreed" }
    DayKind { Natural = "natural", Working = "working" }
}

impl Shape for Limit {
    fn read_members(members: &Members) -> Result<Self, Fault> {
        let basis = members.get("basis")?;
        let law: Option<Box<str>> = members.get("law")?;
        if basis == Basis::Statutory && law.is_none() {
            return Err(members.fault("law", Problem::Missing));
        }
        let date = members.get("date")?;
        let days = members.number_opt("days", 1..=3650)?;
        let kind: Option<DayKind> = members.get("day_kind")?;
        let term = match (date, days, kind) {
            (Some(date), None, None) => Term::Date(date),
            (None, Some(days), Some(kind)) => Term::Days { days, kind },
            (None, Some(_), None) => return Err(members.fault("day_kind", Problem::Missing)),
            (None, None, Some(_)) => return Err(members.fault("days", Problem::Missing)),
            (None, None, None) if basis == Basis::Agreed => Term::Open,
            _ => return Err(members.at.fault(Problem::NotALimit)),
        };
        Ok(Self { basis, law, term })
    }

    fn write_members<'v>(&'v self, out: &mut Object<'v>) {
        put(out, "basis", &self.basis);
        put(out, "law", &self.law);
        match &self.term {
            Term::Date(date) => put(out, "date", date),
            Term::Days { days, kind } => {
                out.set("days", Value::Int((*days).into()));
                put(out, "day_kind", kind);
            }
            Term::Open => {}
        }
    }
}
