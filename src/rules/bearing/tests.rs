//! M3-7: accountability twice within one year.

use crate::domain::Body;
use crate::domain::case::{Open, Person};
use crate::rules::bearing::Bearing;
use crate::rules::testing::{date, told};
use uuid::Uuid;

/// Whether a case on a unit, not decided on a day, is a repeat beside another's decision.
fn repeats(unit: &str, decided: &str, on: (bool, &[&str]), day: &str) -> bool {
    let person = Person { name: "甲".into(), post: None, leader: true };
    let (matters, text) = (Vec::new(), None);
    let open = Open { unit: unit.into(), persons: vec![person], circumstance: 3, matters, text };
    let other = Bearing {
        id: Uuid::from_u128(2),
        unit: "fgw".into(),
        opened: date("2020-01-01"),
        matters: Vec::new(),
        decided: Some(date(decided)),
        on_unit: on.0,
        on_persons: on.1.iter().map(|name| (*name).into()).collect(),
    };
    !told().office("2020-02-01", Body::Open(open)).beside(other).case(day).weight.is_empty()
}

#[test]
fn m3_7_a_year_ends_the_day_before_the_same_day() {
    assert!(repeats("fgw", "2025-10-12", (true, &[]), "2026-10-11"));
    assert!(!repeats("fgw", "2025-10-12", (true, &[]), "2026-10-12"));
    // A year after 29 February is 28 February, which is outside.
    assert!(repeats("fgw", "2024-02-29", (true, &[]), "2025-02-27"));
    assert!(!repeats("fgw", "2024-02-29", (true, &[]), "2025-02-28"));
}

#[test]
fn m3_7_it_counts_of_the_same_unit_and_of_the_persons_that_the_case_names() {
    assert!(repeats("fgw", "2026-01-01", (false, &["甲"]), "2026-10-12"));
    assert!(!repeats("fgw", "2026-01-01", (false, &["乙"]), "2026-10-12"));
    assert!(!repeats("zjj", "2026-01-01", (true, &["甲"]), "2026-10-12"), "a namesake elsewhere");
    assert!(!repeats("fgw", "2026-01-01", (false, &[]), "2026-10-12"), "without a measure");
}
