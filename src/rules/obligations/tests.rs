//! RULES §9: what is owed, and by whom.

use crate::domain::Body;
use crate::domain::limit::Basis;
use crate::domain::matter::{Inspect, Manner};
use crate::rules::testing::{
    Told, approve, by, close, complete, extend, feedback, owed, register, remind, supervised, told,
    transfer, verify,
};

fn due_on_the_30th() -> Told {
    told()
        .registered("2026-10-12", register(vec![by(Basis::Designated, "2026-10-30")], &["fgw"]))
        .by("fgw", "2026-10-20", feedback())
}

fn at(told: &Told, day: &str) -> Vec<String> {
    owed(&told.lead(day).obligations)
}

#[test]
fn m1_14_a_reminder_is_owed_three_working_days_before_the_due_date() {
    let told = due_on_the_30th();
    assert_eq!(at(&told, "2026-10-26"), ["complete 2026-10-30"]);
    assert_eq!(at(&told, "2026-10-27"), ["remind 2026-10-27", "complete 2026-10-30"]);
    let told = told.office("2026-10-27", remind());
    assert_eq!(at(&told, "2026-10-27"), ["complete 2026-10-30"]);
}

#[test]
fn m1_14_another_is_owed_when_the_limit_has_passed() {
    let told = due_on_the_30th().office("2026-10-27", remind());
    let owed = at(&told, "2026-10-31");
    assert_eq!(owed, ["complete 2026-10-30", "consider_case 2026-10-31", "remind 2026-10-31"]);
}

#[test]
fn m1_9_a_pending_application_is_to_be_decided() {
    let told = due_on_the_30th().by("fgw", "2026-10-21", extend("2026-11-20"));
    assert_eq!(at(&told, "2026-10-21"), ["complete 2026-10-30", "decide 2026-10-30"]);
    assert_eq!(
        at(&told.office("2026-10-22", approve(3, true)), "2026-10-22"),
        ["complete 2026-11-20"]
    );
}

#[test]
fn m2_8_a_completion_is_to_be_closed_and_then_nothing_is_owed() {
    let told = due_on_the_30th().by("fgw", "2026-10-21", complete());
    assert_eq!(at(&told, "2026-10-21"), ["close"]);
    assert!(at(&told.office("2026-10-22", close(true)), "2026-10-22").is_empty());
}

#[test]
fn m2_17_one_notice_interview_and_reminder_are_owed_for_what_was_missed() {
    let told = told()
        .registered("2026-10-12", supervised(vec![by(Basis::Designated, "2026-12-31")], &["fgw"]))
        .office("2026-10-12", transfer(None));
    let missed = ["interview 2026-10-20", "notice 2026-10-20", "remind 2026-10-20"];
    let owed = at(&told, "2026-10-20");
    assert!(missed.iter().all(|missed| owed.iter().any(|owed| owed == missed)), "{owed:?}");
    let owed = at(&told.office("2026-10-20", remind()), "2026-10-20");
    assert!(!owed.iter().any(|owed| owed.starts_with("remind")), "{owed:?}");
}

#[test]
fn m2_14_each_problem_found_is_to_be_brought_home() {
    let open = Inspect {
        unit: "fgw".into(),
        manner: Manner::Open,
        text: "进度滞后".into(),
        problems: true,
    };
    let told = told()
        .registered("2026-10-12", supervised(vec![by(Basis::Designated, "2026-12-31")], &["fgw"]))
        .by("fgw", "2026-10-12", feedback())
        .office("2026-10-13", verify(false))
        .office("2026-10-14", Body::Inspect(open));
    let reminders = |told: &Told| {
        at(told, "2026-10-14").iter().filter(|owed| owed.starts_with("remind")).count()
    };
    assert_eq!(reminders(&told), 2);
    assert_eq!(reminders(&told.office("2026-10-14", remind())), 0, "one act may meet several");
}
