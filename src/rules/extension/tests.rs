//! M1-9, M1-10(3): applications.

use crate::domain::limit::Basis;
use crate::domain::standing::Status;
use crate::rules::testing::{
    Told, approve, by, date, extend, feedback, found, register, terminate, told,
};

/// A matter due on 30 October on which its unit has reported.
fn due_on_the_30th() -> Told {
    told()
        .registered("2026-10-12", register(vec![by(Basis::Designated, "2026-10-30")], &["fgw"]))
        .by("fgw", "2026-10-20", feedback())
}

#[test]
fn m1_9_a_granted_extension_holds_from_the_application_on_though_decided_after_the_due_date() {
    let told = due_on_the_30th()
        .by("fgw", "2026-10-28", extend("2026-11-20"))
        .office("2026-11-03", approve(3, true));
    assert_eq!(told.lead("2026-11-02").status, Status::PendingDecision);
    let lead = told.lead("2026-11-03");
    assert_eq!((lead.due, lead.findings.len()), (Some(date("2026-11-20")), 0));
}

#[test]
fn m1_9_an_approval_to_which_the_assigner_did_not_agree_has_no_effect_and_is_found() {
    let told = due_on_the_30th()
        .by("fgw", "2026-10-28", extend("2026-11-20"))
        .office("2026-10-29", approve(3, false));
    let lead = told.lead("2026-10-29");
    assert_eq!(lead.due, Some(date("2026-10-30")));
    assert_eq!(found(&lead.findings), ["decision_unauthorised 2026-10-29"]);
}

#[test]
fn m1_9_a_new_date_that_is_not_later_makes_an_application_incomplete() {
    let told = due_on_the_30th().by("fgw", "2026-10-28", extend("2026-10-30"));
    let lead = told.lead("2026-10-28");
    assert_eq!(
        (lead.pending, found(&lead.findings)),
        (None, vec!["application_incomplete 2026-10-28".to_owned()])
    );
}

#[test]
fn m1_9_a_second_extension_is_one_too_many() {
    let told = due_on_the_30th()
        .by("fgw", "2026-10-26", extend("2026-11-20"))
        .office("2026-10-27", approve(3, true))
        .by("fgw", "2026-11-10", extend("2026-11-30"));
    let lead = told.lead("2026-11-10");
    assert_eq!(lead.due, Some(date("2026-11-20")));
    assert_eq!(found(&lead.findings), ["repeated_extension 2026-11-10"]);
}

#[test]
fn m1_10_3_a_late_application_is_found_and_changes_nothing() {
    let told = due_on_the_30th()
        .by("fgw", "2026-10-31", extend("2026-11-20"))
        .office("2026-10-31", approve(3, true));
    let lead = told.lead("2026-10-31");
    assert_eq!(lead.due, Some(date("2026-10-30")));
    assert!(found(&lead.findings).contains(&"late_application 2026-10-31".to_owned()));
}

#[test]
fn m1_9_a_termination_ends_the_assignment_on_the_day_of_its_decision() {
    let told = due_on_the_30th()
        .by("fgw", "2026-10-28", terminate())
        .office("2026-11-03", approve(3, true));
    let lead = told.lead("2026-11-10");
    assert_eq!((lead.status, lead.ended_on), (Status::Terminated, Some(date("2026-11-03"))));
}

#[test]
fn m1_6_1_an_extension_beyond_what_law_sets_is_found_on_the_assigner() {
    let told = told()
        .registered("2026-10-12", register(vec![by(Basis::Statutory, "2026-10-30")], &["fgw"]))
        .by("fgw", "2026-10-20", extend("2026-11-20"))
        .office("2026-10-21", approve(2, true));
    assert_eq!(found(&told.lead("2026-10-21").findings), ["extension_beyond_statutory 2026-10-20"]);
}
