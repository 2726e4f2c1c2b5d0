//! Makes an act of the form that registers a matter.

use super::{Reader, Values, Wrong, Wrongs};
use crate::domain::limit::{Basis, DayKind, Limit, Term};
use crate::domain::matter::{Assignment, Details, Register, Role};
use crate::domain::{Body, UnitId};

/// Reads the form. The units' fields are named `units.<n>.<field>`, for `n` below `rows`; a row
/// without a unit is left out.
pub fn register(values: &Values, rows: usize) -> Result<Body, Wrongs> {
    let mut r = Reader::new(values);
    let title = r.required("title");
    let category = r.number("category", 1..=4);
    if category.is_none() && r.text("category").is_none() {
        r.wrongs.push(("category".to_owned(), Wrong::Missing));
    }
    let limits = limit(&mut r, "").into_iter().collect();
    let mut assignments = Vec::new();
    for n in 0..rows {
        let at = format!("units.{n}.");
        if let Some(unit) = r.text(&format!("{at}unit")) {
            let assignment = assignment(&mut r, &at, &unit);
            if assignments.iter().any(|other: &Assignment| other.unit == assignment.unit) {
                r.wrongs.push((format!("{at}unit"), Wrong::Repeated));
            }
            assignments.push(assignment);
        }
    }
    if assignments.is_empty() {
        r.wrongs.push(("units.0.unit".to_owned(), Wrong::Missing));
    }
    let register = Register {
        title,
        category: category.unwrap_or(1),
        supervised: r.number("supervised", 1..=4),
        details: Details {
            content: r.text("content"),
            document: r.text("document"),
            assigner: r.text("assigner"),
            leader: r.text("leader"),
            officer: r.text("officer"),
            number: r.text("number"),
            tags: None,
        },
        limits,
        assignments,
    };
    r.finish(Body::Register(Box::new(register)))
}

fn assignment(r: &mut Reader<'_>, at: &str, unit: &str) -> Assignment {
    let lead = r.text(&format!("{at}role")).as_deref() == Some("lead");
    Assignment {
        unit: UnitId::from(unit),
        role: if lead { Role::Lead } else { Role::Co },
        task: r.text(&format!("{at}task")),
        received: r.date(&format!("{at}received")),
        responsible: r.text(&format!("{at}responsible")),
        deputy: r.text(&format!("{at}deputy")),
        handler: r.text(&format!("{at}handler")),
        limits: limit(r, at).into_iter().collect(),
    }
}

/// A limit of the form: `basis`, and by `term` a `date`, or `days` of a kind. None without a basis.
pub fn limit(r: &mut Reader<'_>, at: &str) -> Option<Limit> {
    let name = |field: &str| format!("{at}{field}");
    let basis = match r.text(&name("basis"))?.as_ref() {
        "statutory" => Basis::Statutory,
        "designated" => Basis::Designated,
        _ => Basis::Agreed,
    };
    let law = if basis == Basis::Statutory { Some(r.required(&name("law"))) } else { None };
    let term = match r.text(&name("term")).as_deref() {
        Some("open") if basis == Basis::Agreed => Term::Open,
        Some(kind @ ("working" | "natural")) => {
            let days = r.number(&name("days"), 1..=3650);
            if r.text(&name("days")).is_none() {
                r.wrongs.push((name("days"), Wrong::Missing));
            }
            let kind = if kind == "working" { DayKind::Working } else { DayKind::Natural };
            Term::Days { days: days.unwrap_or(1), kind }
        }
        _ => Term::Date(r.required_date(&name("date"))),
    };
    Some(Limit { basis, law, term })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(pairs: &[(&str, &str)]) -> Values {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn a_matter_needs_a_title_a_category_and_a_unit() {
        let wrongs = register(&Values::new(), 1).unwrap_err();
        let names: Vec<_> = wrongs.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["title", "category", "units.0.unit"]);
    }

    #[test]
    fn a_limit_says_which_of_its_fields_is_missing() {
        for (why, typed, wrong) in [
            ("a law has a name", &[("basis", "statutory"), ("date", "2026-12-01")][..], "law"),
            ("a date is a date", &[("basis", "designated"), ("term", "date")], "date"),
            ("days are counted", &[("basis", "designated"), ("term", "working")], "days"),
            (
                "a limit is open only if agreed",
                &[("basis", "designated"), ("term", "open")],
                "date",
            ),
        ] {
            let typed = values(typed);
            let mut r = Reader::new(&typed);
            limit(&mut r, "");
            let names: Vec<_> = r.wrongs.iter().map(|(name, _)| name.as_str()).collect();
            assert_eq!(names, [wrong], "{why}");
        }
    }

    #[test]
    fn a_row_without_a_unit_is_left_out() {
        let typed = values(&[
            ("title", "t"),
            ("category", "2"),
            ("units.1.unit", "u"),
            ("units.1.role", "lead"),
        ]);
        let Body::Register(register) = register(&typed, 2).unwrap() else { panic!("a register") };
        assert_eq!(register.assignments.len(), 1);
        assert_eq!(register.assignments[0].role, Role::Lead);
    }
}
