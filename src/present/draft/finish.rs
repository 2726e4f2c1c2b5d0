//! Completing, verifying and closing several units in one form (M2-7, M2-8, M2-14).

use super::{Reader, Values, Wrong, Wrongs};
use crate::domain::matter::{Close, Complete, MatterId, Verify};
use crate::domain::standing::{AssignmentStanding, MatterStanding, Status};
use crate::domain::{Body, UnitId};

/// The four findings of a verification (M2-14), as the form names them.
pub const FOUND: [&str; 4] = ["clear", "measures", "carried_out", "solved"];
/// The three conditions of a closing (M2-8), as the form names them.
pub const CONFIRMED: [&str; 3] = ["was_solved", "finished", "satisfied"];
/// The result that the unit reports, where it has not reported it yet.
pub const RESULT: &str = "result";

/// A unit that the form is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unfinished {
    /// The unit.
    pub unit: UnitId,
    /// Whether its completion stands already.
    pub completed: bool,
}

impl Unfinished {
    /// The name of one of its fields.
    pub fn field(&self, name: &str) -> String {
        format!("units.{}.{name}", self.unit)
    }

    /// All boxes of the unit. One tick, 属实, ticks them all.
    pub fn boxes(&self) -> impl Iterator<Item = String> {
        FOUND.into_iter().chain(CONFIRMED).map(|name| self.field(name))
    }

    /// Whether all of its boxes are ticked.
    pub fn is_true(&self, values: &Values) -> bool {
        self.boxes().all(|name| values.get(&name).is_some_and(|value| value == "true"))
    }
}

/// The units of a matter that are neither closed nor terminated, the lead first.
pub fn unfinished(matter: &MatterStanding) -> Vec<Unfinished> {
    let open = |of: &&AssignmentStanding| {
        !matches!(of.status, Status::Terminated | Status::Closed | Status::ClosedLate)
    };
    let unit = |of: &AssignmentStanding| Unfinished {
        unit: of.unit.clone(),
        completed: of.completed_on.is_some(),
    };
    let mut units: Vec<&AssignmentStanding> = matter.assignments.iter().filter(open).collect();
    units.sort_by_key(|of| of.role);
    units.into_iter().map(unit).collect()
}

/// The name under which what is typed is kept.
pub fn kept_as(matter: MatterId) -> String {
    format!("{matter}.finish")
}

/// Makes the acts, unit by unit: the completion where it is wanting; the verification where something was
/// found; the closing where all was found in order and all is confirmed. A unit of which nothing was typed is
/// left as it is.
///
/// # Errors
/// The fields that are wrong: a result that is wanting, or nothing at all was typed.
pub fn bodies(units: &[Unfinished], values: &Values) -> Result<Vec<Body>, Wrongs> {
    let mut r = Reader::new(values);
    let mut bodies = Vec::new();
    for of in units {
        let is_ticked = of.boxes().any(|name| r.ticked(&name));
        let result = of.field(RESULT);
        if !is_ticked && (of.completed || r.text(&result).is_none()) {
            continue;
        }
        if !of.completed {
            let result = r.required(&result);
            bodies.push(Body::Complete(Complete { unit: of.unit.clone(), result }));
        }
        if !is_ticked {
            continue;
        }
        let [clear, measures, carried_out, solved] = FOUND.map(|name| r.ticked(&of.field(name)));
        let verify =
            Verify { unit: of.unit.clone(), clear, measures, carried_out, solved, text: None };
        let [solved, finished, satisfied] = CONFIRMED.map(|name| r.ticked(&of.field(name)));
        let close = Close { unit: of.unit.clone(), solved, finished, satisfied, text: None };
        let closes = verify.passed() && close.is_confirmed();
        bodies.push(Body::Verify(verify));
        bodies.extend(closes.then_some(Body::Close(close)));
    }
    if let (Some(first), true, true) = (units.first(), bodies.is_empty(), r.wrongs.is_empty()) {
        r.wrongs.push((first.field(RESULT), Wrong::Nothing));
    }
    r.finish(bodies)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(unit: &str, completed: bool) -> Unfinished {
        Unfinished { unit: UnitId::from(unit), completed }
    }

    fn kinds(units: &[Unfinished], ticked: &[String], results: &[&str]) -> Result<String, Wrongs> {
        let results =
            results.iter().map(|unit| (format!("units.{unit}.result"), "已办".to_owned()));
        let ticks = ticked.iter().map(|name| (name.clone(), "true".to_owned()));
        let bodies = bodies(units, &results.chain(ticks).collect())?;
        let kinds = bodies.iter().map(|body| format!("{:?}", body.kind().unwrap()));
        Ok(kinds.collect::<Vec<_>>().join(" "))
    }

    #[test]
    fn one_tick_a_unit_verifies_and_closes_it() {
        let units = [of("甲", false), of("乙", true), of("丙", false)];
        let all: Vec<String> = units[..2].iter().flat_map(Unfinished::boxes).collect();
        assert_eq!(kinds(&units, &all, &["甲"]).unwrap(), "Complete Verify Close Verify Close");
        assert_eq!(kinds(&units, &[], &["丙"]).unwrap(), "Complete");
    }

    #[test]
    fn what_is_not_all_in_order_is_not_closed() {
        let units = [of("乙", true)];
        let but = |left: &str| -> Vec<String> {
            units[0].boxes().filter(|name| !name.ends_with(left)).collect()
        };
        assert_eq!(kinds(&units, &but(".satisfied"), &[]).unwrap(), "Verify");
        assert_eq!(kinds(&units, &but(".clear"), &[]).unwrap(), "Verify");
    }

    #[test]
    fn a_result_that_is_wanting_and_a_form_without_anything_are_refused() {
        let units = [of("甲", false)];
        let ticked: Vec<String> = units[0].boxes().collect();
        let field = || units[0].field(RESULT);
        assert_eq!(kinds(&units, &ticked, &[]), Err(vec![(field(), Wrong::Missing)]));
        assert_eq!(kinds(&units, &[], &[]), Err(vec![(field(), Wrong::Nothing)]));
    }
}
