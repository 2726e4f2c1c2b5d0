//! M1-10: overdue completion.

use crate::domain::Body;
use crate::domain::limit::Basis;
use crate::domain::matter::{Justify, Receive, Refuse, Violation, Waives};
use crate::domain::standing::Status;
use crate::rules::testing::{Told, by, complete, date, feedback, found, register, told};

fn due_on_the_30th() -> Told {
    told().registered("2026-10-12", register(vec![by(Basis::Designated, "2026-10-30")], &["fgw"]))
}

fn justify(waives: Waives, until: Option<&str>) -> Body {
    let (unit, reason) = ("fgw".into(), "不可抗力".into());
    let approver = Some("市长".into());
    Body::Justify(Justify { unit, waives, until: until.map(date), reason, approver })
}

/// Without what is found of a candidate.
fn overdue(told: &Told, day: &str) -> Vec<String> {
    let mut found = found(&told.lead(day).findings);
    found.retain(|finding| !finding.starts_with("accountability"));
    found
}

#[test]
fn m1_10_a_limit_is_passed_the_day_after_it() {
    let told = due_on_the_30th().by("fgw", "2026-10-20", feedback());
    assert!(overdue(&told, "2026-10-30").is_empty());
    assert_eq!(overdue(&told, "2026-10-31"), ["past_limit 2026-10-31"]);
}

#[test]
fn m1_10_a_justified_reason_waives_until_its_day() {
    let told = due_on_the_30th()
        .by("fgw", "2026-10-20", feedback())
        .office("2026-11-02", justify(Waives::PastLimit, Some("2026-11-05")));
    assert_eq!(overdue(&told, "2026-11-05"), ["past_limit 2026-10-31 waived"]);
    assert_eq!(overdue(&told, "2026-11-06"), ["past_limit 2026-10-31"]);
}

#[test]
fn m1_10_1_a_refusal_stands_until_the_unit_receives_after_all() {
    let refuse = Body::Refuse(Refuse { unit: "fgw".into(), reason: "非职责".into() });
    let told = due_on_the_30th().by("fgw", "2026-10-13", refuse);
    assert_eq!(overdue(&told, "2026-10-13"), ["refused 2026-10-13"]);
    assert_eq!(told.lead("2026-10-13").status, Status::Refused);
    let told = told.by("fgw", "2026-10-14", Body::Receive(Receive { unit: "fgw".into() }));
    assert!(overdue(&told, "2026-10-14").is_empty());
}

#[test]
fn m1_10_2_a_late_completion_takes_the_place_of_a_passed_limit() {
    let told =
        due_on_the_30th().by("fgw", "2026-10-20", feedback()).by("fgw", "2026-11-03", complete());
    assert_eq!(overdue(&told, "2026-11-03"), ["completed_late 2026-11-03"]);
}

#[test]
fn m1_10_4_without_any_report_within_the_limit_there_was_no_feedback() {
    let told = due_on_the_30th().by("fgw", "2026-11-02", complete());
    assert_eq!(
        overdue(&told, "2026-11-02"),
        ["no_feedback 2026-10-31", "completed_late 2026-11-02"]
    );
}

#[test]
fn m1_10_5_another_violation_is_as_people_recorded_it() {
    let violation = Body::Violation(Violation { unit: "fgw".into(), text: "弄虚作假".into() });
    let told = due_on_the_30th().office("2026-10-20", violation);
    assert_eq!(overdue(&told, "2026-10-20"), ["other_violation 2026-10-20"]);
}
