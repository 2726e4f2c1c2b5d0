//! What a person types about a case of accountability, made an act (M3-5 to M3-8).

use super::reader::{Reader, Values, Wrong, Wrongs};
use crate::domain::case::{
    Approval, CaseDecide, CaseRole, Committee, Factor, Measures, Open, Person, PersonMeasure,
    PersonMeasures, Propose, Rectified, UnitMeasure, Weight,
};
use crate::domain::matter::{MatterId, Note};
use crate::domain::{Body, Kind, UnitId};

/// The kinds of act that are recorded of a case that is open, as its page offers them.
pub const KINDS: [Kind; 8] = [
    Kind::Propose,
    Kind::Approve,
    Kind::Consent,
    Kind::Committee,
    Kind::CaseDecide,
    Kind::Rectified,
    Kind::Factor,
    Kind::Note,
];

/// The field by which a person is named whom the matter knows, by the place among these.
pub fn named(n: usize) -> String {
    format!("persons.known.{n}")
}

/// The field for the post of that person.
pub fn named_post(n: usize) -> String {
    format!("persons.known.{n}.post")
}

/// Makes the act that opens a case on a unit. `matters`: those that may be named; `known`: the persons of whom it asks
/// whether they are. Nobody is, unless it is said.
pub fn open(
    unit: &UnitId,
    matters: &[MatterId],
    known: &[Person],
    values: &Values,
) -> Result<Body, Wrongs> {
    let mut r = Reader::new(values);
    let open = Open {
        unit: unit.clone(),
        persons: persons(known, &mut r),
        circumstance: r.number("circumstance", 1..=4).unwrap_or_default(),
        matters: ticked(&r, matters),
        text: r.text("text"),
    };
    if r.text("circumstance").is_none() {
        r.wrongs.push(("circumstance".to_owned(), Wrong::Missing));
    }
    r.finish(Body::Open(open))
}

/// Makes an act of a case that is open. `persons`: those of the case, in its order.
pub fn body(kind: Kind, persons: &[Person], values: &Values) -> Result<Body, Wrongs> {
    let mut r = Reader::new(values);
    let body = match kind {
        Kind::Factor => factor(&mut r),
        Kind::Propose => r.chosen("role", CaseRole::of_name).map(|role| {
            let by = r.required("by");
            Body::Propose(Propose { measures: measures(persons, &mut r), by, role })
        }),
        Kind::Approve => approval(&mut r).map(Body::Approve),
        Kind::Consent => approval(&mut r).map(Body::Consent),
        Kind::Committee => r
            .chosen("approved", yes_or_no)
            .map(|approved| Body::Committee(Committee { approved, number: r.text("number") })),
        Kind::CaseDecide => Some(Body::CaseDecide(CaseDecide {
            number: r.required("number"),
            measures: measures(persons, &mut r),
            honours_year: r.number("honours_year", 1900..=2999),
        })),
        Kind::Rectified => r
            .chosen("accepted", yes_or_no)
            .map(|accepted| Body::Rectified(Rectified { text: r.required("text"), accepted })),
        Kind::Note => Some(Body::Note(Note { text: r.required("text") })),
        _ => None,
    };
    match body {
        Some(body) => r.finish(body),
        None => Err(r.wrongs),
    }
}

fn yes_or_no(word: &str) -> Option<bool> {
    match word {
        "true" => Some(true),
        "false" => Some(false),
        _ => None,
    }
}

/// The matters that are ticked.
pub(super) fn ticked(r: &Reader<'_>, matters: &[MatterId]) -> Vec<MatterId> {
    let is_ticked = |id: &&MatterId| r.ticked(&format!("matters.{id}"));
    matters.iter().filter(is_ticked).copied().collect()
}

/// Those that are ticked and those that are typed: at least one person, no name twice.
fn persons(known: &[Person], r: &mut Reader<'_>) -> Vec<Person> {
    let known = known.iter().enumerate();
    let ticked = known.filter(|(n, _)| r.ticked(&named(*n)));
    let mut persons: Vec<Person> = ticked
        .map(|(n, person)| Person { post: r.text(&named_post(n)), ..person.clone() })
        .collect();
    for n in r.rows("persons") {
        let field = |name: &str| format!("persons.{n}.{name}");
        let name = r.required(&field("name"));
        if !name.is_empty() && persons.iter().any(|person| person.name == name) {
            r.wrongs.push((field("name"), Wrong::Repeated));
        }
        persons.push(Person {
            name,
            post: r.text(&field("post")),
            leader: r.ticked(&field("leader")),
        });
    }
    if persons.is_empty() {
        r.wrongs.push(("persons.0.name".to_owned(), Wrong::Missing));
    }
    persons
}

fn factor(r: &mut Reader<'_>) -> Option<Body> {
    let which = r.chosen("which", Weight::of_name)?;
    // What is neither of those that the measure lists has to be said.
    let text = match which {
        Weight::AggravatingOther | Weight::MitigatingOther => Some(r.required("text")),
        _ => r.text("text"),
    };
    Some(Body::Factor(Factor { which, text }))
}

fn approval(r: &mut Reader<'_>) -> Option<Approval> {
    let (approved, role) = (r.chosen("approved", yes_or_no), r.chosen("role", CaseRole::of_name));
    let by = r.required("by");
    Some(Approval { approved: approved?, by, role: role? })
}

/// The measures that are ticked, on the unit and on the persons by their number.
fn measures(persons: &[Person], r: &mut Reader<'_>) -> Measures {
    let unit = UnitMeasure::ALL.iter().copied();
    let unit: Vec<UnitMeasure> =
        unit.filter(|measure| r.ticked(&format!("unit.{}", measure.name()))).collect();
    let of_person = |(n, person): (usize, &Person)| {
        let all = PersonMeasure::ALL.iter().copied();
        let measures: Vec<PersonMeasure> =
            all.filter(|measure| r.ticked(&format!("person.{n}.{}", measure.name()))).collect();
        (!measures.is_empty()).then(|| PersonMeasures { name: person.name.clone(), measures })
    };
    let persons = persons.iter().enumerate().filter_map(of_person).collect();
    let rectify_due = if unit.contains(&UnitMeasure::Rectify) {
        r.not_before_its_act("rectify_due");
        r.date("rectify_due")
    } else {
        None
    };
    Measures { unit, persons, rectify_due }
}

/// How measures stand in a form: what was ticked to make them.
pub fn typed_measures(measures: &Measures, persons: &[Person]) -> Values {
    let mut values = Values::new();
    for measure in &measures.unit {
        values.insert(format!("unit.{}", measure.name()), "true".to_owned());
    }
    for (n, person) in persons.iter().enumerate() {
        let given = measures.persons.iter().filter(|given| given.name == person.name);
        for measure in given.flat_map(|given| &given.measures) {
            values.insert(format!("person.{n}.{}", measure.name()), "true".to_owned());
        }
    }
    if let Some(due) = measures.rectify_due {
        values.insert("rectify_due".to_owned(), due.to_string());
    }
    values
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::StreamKind;
    use std::collections::BTreeSet;

    fn values(pairs: &[(&str, &str)]) -> Values {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    fn person(name: &str) -> Person {
        Person { name: name.into(), post: None, leader: true }
    }

    #[test]
    fn every_kind_of_act_of_a_case_has_its_form() {
        let in_cases = |kind: &&Kind| {
            kind.streams().contains(&StreamKind::Case)
                && kind.form().is_some()
                && **kind != Kind::Open
        };
        let all: BTreeSet<Kind> = Kind::ALL.iter().filter(in_cases).copied().collect();
        assert_eq!(all, KINDS.into_iter().collect());
        // What is made of an empty form says what is missing.
        for kind in KINDS {
            let wrongs = body(kind, &[], &Values::new()).unwrap_err();
            assert!(!wrongs.is_empty(), "{kind:?}");
        }
    }

    #[test]
    fn a_case_names_its_persons_once_each_and_a_circumstance() {
        let unit = UnitId::from("u");
        let matter = MatterId::from_u128(1);
        let typed = values(&[
            ("circumstance", "2"),
            (&format!("matters.{matter}"), "true"),
            ("persons.0.name", "周某"),
            ("persons.0.leader", "true"),
            ("persons.1.name", " "),
            ("persons.3.name", "秦某"),
            ("persons.3.post", "副主任"),
        ]);
        let Ok(Body::Open(made)) = open(&unit, &[matter], &[], &typed) else {
            panic!("not opened")
        };
        assert_eq!(made.matters, [matter]);
        let posts: Vec<_> = made.persons.iter().map(|p| (&*p.name, p.post.as_deref())).collect();
        assert_eq!(posts, [("周某", None), ("秦某", Some("副主任"))]);

        let nobody = open(&unit, &[], &[], &values(&[("persons.0.post", "主任")])).unwrap_err();
        let wrong = |name: &str, what| (name.to_owned(), what);
        assert_eq!(
            nobody,
            [wrong("persons.0.name", Wrong::Missing), wrong("circumstance", Wrong::Missing)]
        );
        let twice = values(&[
            ("circumstance", "1"),
            ("persons.0.name", "周某"),
            ("persons.1.name", "周某"),
        ]);
        assert_eq!(
            open(&unit, &[], &[], &twice).unwrap_err(),
            [wrong("persons.1.name", Wrong::Repeated)]
        );
    }

    #[test]
    fn nobody_whom_the_matter_knows_is_named_unless_ticked() {
        let known = [person("周某"), Person { leader: false, ..person("秦某") }];
        let unit = UnitId::from("u");
        let mut typed = values(&[("circumstance", "1")]);
        let wrongs = open(&unit, &[], &known, &typed).unwrap_err();
        assert_eq!(wrongs, [("persons.0.name".to_owned(), Wrong::Missing)]);

        typed.insert(named(1), "true".to_owned());
        typed.insert(named_post(1), "副主任".to_owned());
        typed.insert("persons.0.name".to_owned(), "吴某".to_owned());
        let Ok(Body::Open(made)) = open(&unit, &[], &known, &typed) else { panic!("not opened") };
        let names: Vec<_> = made.persons.iter().map(|p| (&*p.name, p.post.as_deref())).collect();
        assert_eq!(names, [("秦某", Some("副主任")), ("吴某", None)]);

        typed.insert("persons.0.name".to_owned(), "秦某".to_owned());
        let wrongs = open(&unit, &[], &known, &typed).unwrap_err();
        assert_eq!(wrongs, [("persons.0.name".to_owned(), Wrong::Repeated)]);
    }

    #[test]
    fn measures_are_read_back_from_what_they_were_typed_as() {
        let persons = [person("周某"), person("秦某")];
        let mut typed = values(&[
            ("number", "兰政督问〔2026〕3号"),
            ("unit.rectify", "true"),
            ("rectify_due", "2026-12-18"),
            ("person.1.interview", "true"),
            ("person.0.circular", "false"),
        ]);
        let Ok(Body::CaseDecide(made)) = body(Kind::CaseDecide, &persons, &typed) else {
            panic!("not decided")
        };
        assert_eq!(made.measures.unit, [UnitMeasure::Rectify]);
        assert_eq!(made.measures.persons.len(), 1, "who is given nothing is not named");
        typed.retain(|name, value| name != "number" && value != "false");
        assert_eq!(typed_measures(&made.measures, &persons), typed);
    }

    #[test]
    fn a_step_without_an_answer_is_refused_at_its_field() {
        for (kind, field) in [
            (Kind::Factor, "which"),
            (Kind::Propose, "role"),
            (Kind::Approve, "approved"),
            (Kind::Committee, "approved"),
            (Kind::CaseDecide, "number"),
            (Kind::Rectified, "accepted"),
            (Kind::Note, "text"),
        ] {
            let wrongs = body(kind, &[person("周某")], &Values::new()).unwrap_err();
            assert_eq!(wrongs[0], (field.to_owned(), Wrong::Missing), "{kind:?}");
        }
        let other = values(&[("which", "mitigating:other")]);
        let wrongs = body(Kind::Factor, &[], &other).unwrap_err();
        assert_eq!(wrongs, [("text".to_owned(), Wrong::Missing)]);
    }
}
