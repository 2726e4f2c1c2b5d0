//! M1-6, M1-7: receipt, limits and the original due date.

use crate::domain::Body;
use crate::domain::limit::{Basis, DayKind};
use crate::domain::matter::{Agree, Receive, Role};
use crate::rules::testing::{assignment, by, date, found, register, told, within};

fn due(told: &crate::rules::testing::Told) -> String {
    told.lead("2026-10-20").original_due.unwrap().to_string()
}

#[test]
fn m1_7_days_are_counted_from_the_day_after_receipt() {
    let natural =
        told().registered("2026-10-12", register(vec![within(5, DayKind::Natural)], &["fgw"]));
    assert_eq!(due(&natural), "2026-10-17");
    // 17 and 18 October 2026 are a weekend.
    let working =
        told().registered("2026-10-12", register(vec![within(5, DayKind::Working)], &["fgw"]));
    assert_eq!(due(&working), "2026-10-19");
}

#[test]
fn m1_7_a_counted_natural_day_rolls_over_a_rest_day_only_where_the_profile_says_so() {
    let limits = vec![within(5, DayKind::Natural)];
    let rolls = told().registered("2026-10-12", register(limits, &["fgw"]));
    assert_eq!(due(&rolls.with(|profile| profile.rest_day_rollover = true)), "2026-10-19");
    let dated = vec![by(Basis::Designated, "2026-10-17")];
    let dated = told().registered("2026-10-12", register(dated, &["fgw"]));
    assert_eq!(due(&dated.with(|profile| profile.rest_day_rollover = true)), "2026-10-17");
}

#[test]
fn m1_6_the_earliest_limit_is_the_due_date_and_a_later_one_of_the_unit_is_found() {
    let mut own = register(vec![by(Basis::Designated, "2026-10-15")], &[]);
    let mut fgw = assignment("fgw", Role::Lead);
    fgw.limits = vec![by(Basis::Designated, "2026-10-30")];
    own.assignments = vec![fgw];
    let lead = told().registered("2026-10-12", own).lead("2026-10-14");
    assert_eq!(lead.original_due, Some(date("2026-10-15")));
    assert_eq!(found(&lead.findings), ["limit_exceeds_matter 2026-10-12"]);
}

#[test]
fn m1_7_a_signature_moves_receipt_forward_in_time_never_back() {
    let mut given = register(vec![within(5, DayKind::Natural)], &["fgw"]);
    given.assignments[0].received = Some(date("2026-10-12"));
    let receive = || Body::Receive(Receive { unit: "fgw".into() });
    let told = || told().registered("2026-10-13", given.clone());
    assert_eq!(due(&told().by("fgw", "2026-10-14", receive())), "2026-10-17");
    assert_eq!(due(&told().by("fgw", "2026-10-09", receive())), "2026-10-14");
}

#[test]
fn m1_7_a_limit_before_receipt_is_the_assigners_fault_and_makes_nothing_late() {
    let told = told()
        .registered("2026-10-12", register(vec![by(Basis::Designated, "2026-10-09")], &["fgw"]));
    let lead = told.lead("2026-10-20");
    assert_eq!(found(&lead.findings), ["limit_before_receipt 2026-10-12"]);
}

#[test]
fn m1_9_a_second_agreed_date_is_found_and_changes_nothing() {
    let agree = |day| Body::Agree(Agree { unit: "fgw".into(), due: date(day), text: None });
    let told = told()
        .registered("2026-10-12", register(vec![], &["fgw"]))
        .by("fgw", "2026-10-13", agree("2026-10-30"))
        .by("fgw", "2026-10-14", agree("2026-11-30"));
    assert_eq!(told.lead("2026-10-15").due, Some(date("2026-10-30")));
    assert_eq!(found(&told.lead("2026-10-15").findings), ["limit_reagreed 2026-10-14"]);
}
