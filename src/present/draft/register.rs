//! Makes an act of the form that registers a matter.

use super::{Reader, Values, Wrong, Wrongs};
use crate::domain::limit::{Basis, DayKind, Limit, Term};
use crate::domain::matter::{Assignment, Details, Register, Role};
use crate::domain::{Body, UnitId};

/// Reads the form. The units' fields are named `units.<n>.<field>`, for `n` below `rows`; a row
/// without a unit is left out.
pub fn register(values: &Values, rows: usize) -> Result<Body, Wrongs> {
    let mut r = Reader::new(values);
    let matter = matter(&mut r);
    let assignments: Vec<_> = assignments(&mut r, rows).into_iter().flatten().collect();
    let register = Register { assignments, ..matter };
    r.finish(Body::Register(Box::new(register)))
}

/// How many rows of units the form has. Each row has a role, so the roles are counted.
pub fn unit_rows(values: &Values) -> usize {
    (0..values.len()).take_while(|n| values.contains_key(&format!("units.{n}.role"))).count()
}

/// Whether several units are named and not one of them leads (M1-6(3)).
pub fn lacks_one_lead(values: &Values) -> bool {
    fn get<'v>(values: &'v Values, n: usize, name: &str) -> &'v str {
        values.get(&format!("units.{n}.{name}")).map_or("", String::as_str)
    }
    let rows = 0..unit_rows(values);
    let units: Vec<usize> = rows.filter(|n| !get(values, *n, "unit").is_empty()).collect();
    units.len() > 1 && units.iter().filter(|n| get(values, **n, "role") == "lead").count() != 1
}

/// What the form holds when a matter is registered like an earlier one. The dates of its limits are left out, so that a
/// person types them again.
pub fn like(earlier: &Register) -> Values {
    let mut values = filled(earlier);
    for (name, _) in values.clone() {
        if name.rsplit('.').next() == Some("date") {
            values.remove(&name);
        }
    }
    values
}

/// The fields of the form as a matter fills them.
pub(super) fn filled(matter: &Register) -> Values {
    let mut values = Values::new();
    let mut put = |name: String, value: String| {
        values.insert(name, value);
    };
    put("title".to_owned(), matter.title.to_string());
    put("category".to_owned(), matter.category.to_string());
    put("supervised".to_owned(), matter.supervised.map_or_else(String::new, |of| of.to_string()));
    for (name, text) in texts(&matter.details) {
        put(name.to_owned(), text.as_deref().unwrap_or_default().to_owned());
    }
    for (name, value) in limit_fields(matter.limits.first()) {
        put(name.to_owned(), value);
    }
    for (n, assignment) in matter.assignments.iter().enumerate() {
        let at = |name: &str| format!("units.{n}.{name}");
        let role = if assignment.role == Role::Lead { "lead" } else { "co" };
        put(at("unit"), assignment.unit.to_string());
        put(at("role"), role.to_owned());
        put(at("received"), assignment.received.map_or_else(String::new, |on| on.to_string()));
        for (name, text) in persons(assignment) {
            put(at(name), text.as_deref().unwrap_or_default().to_owned());
        }
        for (name, value) in limit_fields(assignment.limits.first()) {
            put(at(name), value);
        }
    }
    values
}

/// The texts of a matter by their fields.
pub(super) fn texts(of: &Details) -> [(&'static str, &Option<Box<str>>); 6] {
    [
        ("content", &of.content),
        ("document", &of.document),
        ("assigner", &of.assigner),
        ("leader", &of.leader),
        ("officer", &of.officer),
        ("number", &of.number),
    ]
}

/// The texts of an assignment by their fields.
pub(super) fn persons(of: &Assignment) -> [(&'static str, &Option<Box<str>>); 4] {
    [
        ("responsible", &of.responsible),
        ("deputy", &of.deputy),
        ("handler", &of.handler),
        ("task", &of.task),
    ]
}

/// The fields of a limit, as [`limit`] reads them.
fn limit_fields(limit: Option<&Limit>) -> Vec<(&'static str, String)> {
    let Some(limit) = limit else {
        return vec![("basis", String::new()), ("term", "date".to_owned())];
    };
    let basis = match limit.basis {
        Basis::Statutory => "statutory",
        Basis::Designated => "designated",
        Basis::Agreed => "agreed",
    };
    let mut fields = vec![("basis", basis.to_owned())];
    fields.extend(limit.law.as_deref().map(|law| ("law", law.to_owned())));
    match limit.term {
        Term::Open => fields.push(("term", "open".to_owned())),
        Term::Date(date) => {
            fields.extend([("term", "date".to_owned()), ("date", date.to_string())]);
        }
        Term::Days { days, kind } => {
            let kind = if kind == DayKind::Working { "working" } else { "natural" };
            fields.extend([("term", kind.to_owned()), ("days", days.to_string())]);
        }
    }
    fields
}

/// Reads the fields of the matter itself; it has no units yet.
pub(super) fn matter(r: &mut Reader<'_>) -> Register {
    let title = r.required("title");
    let category = r.number("category", 1..=4);
    if category.is_none() && r.text("category").is_none() {
        r.wrongs.push(("category".to_owned(), Wrong::Missing));
    }
    Register {
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
        limits: limit(r, "").into_iter().collect(),
        assignments: Vec::new(),
    }
}

/// Reads the rows of units, none for one without a unit. There must be one, and none twice.
pub(super) fn assignments(r: &mut Reader<'_>, rows: usize) -> Vec<Option<Assignment>> {
    let mut assignments: Vec<Option<Assignment>> = Vec::new();
    for n in 0..rows {
        let at = format!("units.{n}.");
        let row = r.text(&format!("{at}unit")).map(|unit| assignment(r, &at, &unit));
        let known = assignments.iter().flatten();
        if row.as_ref().is_some_and(|row| known.map(|of| &of.unit).any(|unit| *unit == row.unit)) {
            r.wrongs.push((format!("{at}unit"), Wrong::Repeated));
        }
        assignments.push(row);
    }
    if assignments.iter().all(Option::is_none) {
        r.wrongs.push(("units.0.unit".to_owned(), Wrong::Missing));
    }
    assignments
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
    fn two_leads_and_none_are_said_before_a_joint_matter_is_registered() {
        let units = |roles: &[(&str, &str)]| {
            let fields = roles.iter().enumerate().flat_map(|(n, (unit, role))| {
                let at = |name: &str| format!("units.{n}.{name}");
                [(at("unit"), (*unit).to_owned()), (at("role"), (*role).to_owned())]
            });
            lacks_one_lead(&fields.collect())
        };
        assert!(!units(&[("甲", "co")]), "one unit alone needs none");
        assert!(!units(&[("甲", "lead"), ("乙", "co"), ("", "lead")]), "an empty row is no unit");
        assert!(units(&[("甲", "lead"), ("乙", "lead")]));
        assert!(units(&[("甲", "co"), ("乙", "co")]));
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
