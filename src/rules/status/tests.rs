//! RULES §7: the first status that holds, and its light.

use crate::domain::Body;
use crate::domain::limit::Basis;
use crate::domain::matter::{Justify, Waives};
use crate::domain::standing::{Light, Status};
use crate::rules::testing::{
    Told, approve, by, close, complete, extend, feedback, register, terminate, told,
};

fn due_on_the_30th() -> Told {
    told()
        .registered("2026-10-12", register(vec![by(Basis::Designated, "2026-10-30")], &["fgw"]))
        .by("fgw", "2026-10-20", feedback())
}

fn at(told: &Told, day: &str) -> (Status, Light) {
    let lead = told.lead(day);
    (lead.status, lead.light)
}

#[test]
fn an_open_assignment_is_green_then_yellow_then_red() {
    let told = due_on_the_30th();
    assert_eq!(at(&told, "2026-10-26"), (Status::InProgress, Light::Green));
    assert_eq!(at(&told, "2026-10-27"), (Status::DueSoon, Light::Yellow));
    assert_eq!(at(&told, "2026-10-31"), (Status::Overdue, Light::Red));
    let pending = due_on_the_30th().by("fgw", "2026-10-30", extend("2026-11-20"));
    assert_eq!(at(&pending, "2026-10-31"), (Status::PendingDecision, Light::Yellow));
    let open = crate::rules::testing::told().registered("2026-10-12", register(vec![], &["fgw"]));
    assert_eq!(at(&open, "2026-10-12"), (Status::AwaitingLimit, Light::Yellow));
}

#[test]
fn what_is_completed_is_blue_or_late_and_grey_when_closed() {
    let in_time = due_on_the_30th().by("fgw", "2026-10-30", complete());
    assert_eq!(at(&in_time, "2026-10-30"), (Status::Completed, Light::Blue));
    let closed = in_time.office("2026-10-31", close(true));
    assert_eq!(at(&closed, "2026-10-31"), (Status::Closed, Light::Grey));
    let late = due_on_the_30th().by("fgw", "2026-11-02", complete());
    assert_eq!(at(&late, "2026-11-02"), (Status::CompletedLate, Light::Red));
    assert_eq!(
        at(&late.office("2026-11-03", close(true)), "2026-11-03"),
        (Status::ClosedLate, Light::Grey)
    );
    let ended = due_on_the_30th()
        .by("fgw", "2026-10-21", terminate())
        .office("2026-10-22", approve(3, true));
    assert_eq!(at(&ended, "2026-10-22"), (Status::Terminated, Light::Grey));
}

#[test]
fn a_late_completion_that_was_justified_is_yellow() {
    let justify = Justify {
        unit: "fgw".into(),
        waives: Waives::PastLimit,
        until: None,
        reason: "不可抗力".into(),
        approver: Some("市长".into()),
    };
    let told = due_on_the_30th().office("2026-10-31", Body::Justify(justify)).by(
        "fgw",
        "2026-11-02",
        complete(),
    );
    assert_eq!(at(&told, "2026-10-31"), (Status::DueSoon, Light::Yellow));
    assert_eq!(at(&told, "2026-11-02"), (Status::CompletedLate, Light::Yellow));
}
