//! M1-11, M2-16: candidates, and what answers them.

use crate::domain::limit::Basis;
use crate::domain::matter::{Conduct, NoCase};
use crate::domain::standing::Rule;
use crate::domain::{Article, Body};
use crate::rules::bearing::Bearing;
use crate::rules::testing::{ID, Told, by, date, feedback, owed, register, told};
use uuid::Uuid;

/// Passed on 31 October.
fn passed() -> Told {
    told()
        .registered("2026-10-12", register(vec![by(Basis::Designated, "2026-10-30")], &["fgw"]))
        .by("fgw", "2026-10-20", feedback())
}

fn conduct() -> Body {
    Body::Conduct(Conduct { unit: "fgw".into(), which: 1, text: "推诿".into() })
}

fn is_open(told: &Told, day: &str) -> bool {
    owed(&told.lead(day).obligations).iter().any(|owed| owed.starts_with("consider_case"))
}

#[test]
fn m1_11_what_is_overdue_is_a_candidate_of_that_day() {
    let lead = passed().lead("2026-11-02");
    let finding = lead.findings.iter().find(|f| f.rule == Rule::AccountabilityCandidate).unwrap();
    assert_eq!((finding.on, finding.cites), (date("2026-10-31"), Article::new(1, 11)));
}

#[test]
fn m2_16_conduct_alone_is_cited_as_such() {
    let lead = passed().office("2026-10-21", conduct()).lead("2026-10-22");
    let finding = lead.findings.iter().find(|f| f.rule == Rule::AccountabilityCandidate).unwrap();
    assert_eq!((finding.on, finding.cites), (date("2026-10-21"), Article::new(2, 16)));
}

#[test]
fn m3_5_it_is_to_be_considered_until_answered_after_its_latest_ground() {
    let no_case = || {
        let (unit, reason) = ("fgw".into(), "情节轻微".into());
        Body::NoCase(NoCase { unit, reason, approver: "秘书长".into() })
    };
    assert!(is_open(&passed(), "2026-11-02"));
    let answered = passed().office("2026-11-02", no_case());
    assert!(!is_open(&answered, "2026-11-02"));
    assert!(is_open(&answered.office("2026-11-03", conduct()), "2026-11-03"), "a new ground");
}

#[test]
fn m3_5_a_case_on_the_unit_that_names_the_matter_answers_it() {
    let case = |unit: &str, opened: &str, matters: Vec<Uuid>| Bearing {
        id: Uuid::from_u128(2),
        unit: unit.into(),
        opened: date(opened),
        matters,
        decided: None,
        on_unit: false,
        on_persons: Vec::new(),
    };
    for (unit, opened, matters, open) in [
        ("fgw", "2026-10-31", vec![ID], false),
        ("fgw", "2026-10-30", vec![ID], true),
        ("fgw", "2026-10-31", vec![], true),
        ("zjj", "2026-10-31", vec![ID], true),
    ] {
        let told = passed().beside(case(unit, opened, matters));
        assert_eq!(is_open(&told, "2026-11-02"), open, "{unit} {opened}");
    }
}
