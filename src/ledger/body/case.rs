//! Bodies of a case of accountability.

use crate::domain::case::{
    Approval, CaseDecide, CaseRole, Committee, Factor, Measures, Open, Person, PersonMeasure,
    PersonMeasures, Propose, Rectified, UnitMeasure, Weight,
};
use crate::ledger::json::{Object, Value};
use crate::ledger::problem::{Fault, Problem};
use crate::ledger::shape::{Members, Shape, named, put, shapes};

named! { UnitMeasure PersonMeasure CaseRole }

shapes! {
    Person { name, post, leader, }
    PersonMeasures { name, measures, }
    Approval { approved, by, role, }
    Committee { approved, number, }
    Rectified { text, accepted, }
    Measures { unit = "unit_measures", persons = "person_measures", rectify_due, }
}

impl Shape for Open {
    fn read_members(members: &Members) -> Result<Self, Fault> {
        let open = Self {
            unit: members.get("unit")?,
            persons: members.get("persons")?,
            circumstance: members.number("circumstance", 1..=4)?,
            matters: members.get("matters")?,
            text: members.get("text")?,
        };
        if open.persons.is_empty() {
            return Err(members.fault("persons", Problem::Missing));
        }
        Ok(open)
    }

    fn write_members<'v>(&'v self, out: &mut Object<'v>) {
        put(out, "unit", &self.unit);
        put(out, "persons", &self.persons);
        out.set("circumstance", Value::Int(self.circumstance.into()));
        put(out, "matters", &self.matters);
        put(out, "text", &self.text);
    }
}

impl Shape for Propose {
    fn read_members(members: &Members) -> Result<Self, Fault> {
        Ok(Self {
            measures: Measures::read_members(members)?,
            by: members.get("by")?,
            role: members.get("role")?,
        })
    }

    fn write_members<'v>(&'v self, out: &mut Object<'v>) {
        self.measures.write_members(out);
        put(out, "by", &self.by);
        put(out, "role", &self.role);
    }
}

impl Shape for CaseDecide {
    fn read_members(members: &Members) -> Result<Self, Fault> {
        Ok(Self {
            number: members.get("number")?,
            measures: Measures::read_members(members)?,
            honours_year: members.number_opt("honours_year", 1900..=2999)?,
        })
    }

    fn write_members<'v>(&'v self, out: &mut Object<'v>) {
        put(out, "number", &self.number);
        self.measures.write_members(out);
        if let Some(year) = self.honours_year {
            out.set("honours_year", Value::Int(year.into()));
        }
    }
}

/// The weights of M3-7, with the two members by which each is written.
const WEIGHTS: [(Weight, &str, &str); 8] = [
    (Weight::AggravatingAttitude, "aggravating", "attitude"),
    (Weight::AggravatingNoRectification, "aggravating", "no_rectification"),
    (Weight::AggravatingOther, "aggravating", "other"),
    (Weight::MitigatingAdmitted, "mitigating", "admitted"),
    (Weight::MitigatingCooperated, "mitigating", "cooperated"),
    (Weight::MitigatingAvertedLoss, "mitigating", "averted_loss"),
    (Weight::MitigatingRemovedEffect, "mitigating", "removed_effect"),
    (Weight::MitigatingOther, "mitigating", "other"),
];

/// `weight` and `which` together say one thing. With `other`, `text` has to say what it is.
impl Shape for Factor {
    fn read_members(members: &Members) -> Result<Self, Fault> {
        let weight: Box<str> = members.get("weight")?;
        let which: Box<str> = members.get("which")?;
        let of_weight: Vec<_> = WEIGHTS.into_iter().filter(|(_, w, _)| *w == &*weight).collect();
        if of_weight.is_empty() {
            return Err(
                members.fault("weight", Problem::not_one_of(&["aggravating", "mitigating"]))
            );
        }
        let Some((found, _, word)) = of_weight.iter().find(|(_, _, w)| *w == &*which) else {
            let words: Vec<_> = of_weight.into_iter().map(|(_, _, word)| word).collect();
            return Err(members.fault("which", Problem::not_one_of(&words)));
        };
        let text: Option<Box<str>> = members.get("text")?;
        if *word == "other" && text.is_none() {
            return Err(members.fault("text", Problem::Missing));
        }
        Ok(Self { which: *found, text })
    }

    fn write_members<'v>(&'v self, out: &mut Object<'v>) {
        if let Some((_, weight, which)) = WEIGHTS.into_iter().find(|(w, ..)| *w == self.which) {
            out.set("weight", Value::text(weight));
            out.set("which", Value::text(which));
        }
        put(out, "text", &self.text);
    }
}
