//! M2-6, M2-7, M2-9: what the office owes in one matter.

use crate::domain::Body;
use crate::domain::limit::Basis;
use crate::domain::matter::{Role, SupervisionReport};
use crate::rules::testing::{
    Told, assignment, by, close, complete, found, owed, supervised, told, transfer,
};

fn supervised_matter() -> Told {
    told().registered("2026-10-12", supervised(vec![by(Basis::Designated, "2026-12-31")], &["fgw"]))
}

#[test]
fn m2_6_a_transfer_notice_is_made_within_two_working_days() {
    let told = supervised_matter();
    assert_eq!(owed(&told.matter("2026-10-14").obligations), ["transfer 2026-10-14"]);
    assert_eq!(found(&told.matter("2026-10-15").findings), ["transfer_missing 2026-10-15"]);
    let told = told.office("2026-10-15", transfer(None));
    assert!(told.matter("2026-10-15").findings.is_empty());
}

#[test]
fn m2_6_a_matter_that_was_closed_by_then_needs_none() {
    let closed_on =
        |day| supervised_matter().by("fgw", "2026-10-13", complete()).office(day, close(true));
    let in_time = closed_on("2026-10-14").matter("2026-10-20");
    assert!(in_time.findings.is_empty());
    assert_eq!(owed(&in_time.obligations), ["supervision_report"]);
    let late = closed_on("2026-10-15").matter("2026-10-20");
    assert_eq!(found(&late.findings), ["transfer_missing 2026-10-15"]);
    assert_eq!(owed(&late.obligations), ["transfer 2026-10-14", "supervision_report"]);
}

#[test]
fn m2_6_the_list_names_a_person_and_a_limit() {
    let mut register = supervised(vec![], &["fgw"]);
    let told = told().registered("2026-10-12", register.clone());
    assert_eq!(found(&told.lead("2026-10-12").findings), ["list_incomplete 2026-10-12"]);
    register.limits = vec![by(Basis::Designated, "2026-12-31")];
    register.assignments[0].responsible = Some(" ".into());
    let told = crate::rules::testing::told().registered("2026-10-12", register);
    assert_eq!(found(&told.lead("2026-10-12").findings), ["list_incomplete 2026-10-12"]);
}

#[test]
fn m2_7_the_result_of_a_closed_matter_is_reported_once_it_is_closed() {
    let report =
        || Body::SupervisionReport(SupervisionReport { text: "结果".into(), number: None });
    let told = supervised_matter()
        .by("fgw", "2026-10-13", complete())
        .office("2026-10-13", report())
        .office("2026-10-14", close(true));
    assert_eq!(owed(&told.matter("2026-10-14").obligations), ["supervision_report"]);
    assert!(told.office("2026-10-14", report()).matter("2026-10-14").obligations.is_empty());
}

#[test]
fn m2_9_a_department_does_not_pass_its_work_down_to_a_district() {
    let given = |by: Option<&str>| {
        let told = supervised_matter();
        let assign = Body::Assign(assignment("cgq", Role::Co));
        let told = match by {
            Some(unit) => told.by(unit, "2026-10-13", assign),
            None => told.office("2026-10-13", assign),
        };
        let findings = told.matter("2026-10-13").assignments.into_iter().flat_map(|a| a.findings);
        found(&findings.collect::<Vec<_>>())
    };
    assert_eq!(given(Some("fgw")), ["passed_down 2026-10-13"]);
    assert!(given(None).is_empty());
}
