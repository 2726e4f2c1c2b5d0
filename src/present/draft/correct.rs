//! The form that puts right what a matter was registered with: it opens filled with what stands.

use super::register::{assignments, filled, matter, persons, texts};
use super::{Reader, Values, Wrong, Wrongs};
use crate::domain::UnitId;
use crate::domain::matter::{Assignment, Details, Register};
use crate::present::correct::{Correction, Stands};

/// What the form holds at first. Its fields are those of the registration, and `reason`.
pub fn values(stands: &Stands) -> Values {
    filled(&stands.matter)
}

/// What the form holds where a correction is proposed to a person.
pub fn proposed(correction: &Correction) -> Values {
    let seen = &correction.seen.matter.assignments;
    let assignments = correction.units.iter().enumerate().filter_map(|(n, unit)| {
        // One that is to take no part keeps its row, without a name.
        let left = || Some(Assignment { unit: UnitId::from(""), ..seen.get(n)?.clone() });
        unit.clone().or_else(left)
    });
    let assignments = assignments.collect();
    filled(&Register { assignments, ..correction.matter.clone() })
}

/// Reads the form: what is to stand instead of what was seen.
///
/// # Errors
/// The fields that are wrong. A text that stands can be replaced and not be emptied, as no act does that.
pub fn correction(seen: &Stands, values: &Values, rows: usize) -> Result<Correction, Wrongs> {
    let mut r = Reader::new(values);
    let mut wanted = matter(&mut r);
    wanted.limits.extend(seen.matter.limits.iter().skip(1).cloned());
    for ((name, was), (_, is)) in
        texts(&seen.matter.details).into_iter().zip(texts(&wanted.details))
    {
        if was.is_some() && is.is_none() {
            r.wrongs.push((name.to_owned(), Wrong::Missing));
        }
    }
    let mut units = assignments(&mut r, rows);
    for (n, (row, was)) in units.iter_mut().zip(&seen.matter.assignments).enumerate() {
        let Some(row) = row.as_mut() else { continue };
        // The form has one limit a unit: the others are those of the row, whichever unit it is of.
        row.limits.extend(was.limits.iter().skip(1).cloned());
        if row.unit != was.unit {
            continue;
        }
        for ((name, was), (_, is)) in persons(was).into_iter().zip(persons(row)) {
            if was.is_some() && is.is_none() {
                r.wrongs.push((format!("units.{n}.{name}"), Wrong::Missing));
            }
        }
    }
    // A form that has lost rows leaves out no unit.
    let missing = seen.matter.assignments.iter().skip(units.len()).cloned().map(Some);
    units.extend(missing.collect::<Vec<_>>());
    let reason = r.required("reason");
    let same_units = units.iter().flatten().eq(&seen.matter.assignments);
    let own = Register { assignments: seen.matter.assignments.clone(), ..wanted.clone() };
    let tags = seen.matter.details.tags.clone();
    let own = Register { details: Details { tags, ..own.details.clone() }, ..own };
    if r.wrongs.is_empty() && same_units && own == seen.matter {
        r.wrongs.push(("title".to_owned(), Wrong::Nothing));
    }
    r.finish(Correction { seen: seen.clone(), matter: wanted, units, reason })
}
