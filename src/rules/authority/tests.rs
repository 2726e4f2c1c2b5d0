//! RULES §8: who may record what.

use crate::domain::Body;
use crate::domain::limit::Basis;
use crate::domain::matter::{Agree, Note, Role};
use crate::rules::testing::{
    Told, approve, assignment, by, close, complete, date, feedback, found, register, told,
};

fn joint() -> Told {
    let limits = vec![by(Basis::Designated, "2026-12-31")];
    told().registered("2026-10-12", register(limits, &["fgw", "zjj"]))
}

fn unauthorised(told: &Told) -> bool {
    let found = found(&told.matter("2026-10-20").findings);
    found.iter().any(|finding| finding.starts_with("unauthorised_act"))
}

#[test]
fn an_undertaking_office_reports_for_its_own_unit_alone() {
    assert!(!unauthorised(&joint().by("fgw", "2026-10-13", feedback())));
    assert!(unauthorised(&joint().by("zjj", "2026-10-13", feedback())));
    let note = Body::Note(Note { text: "备注".into() });
    assert!(!unauthorised(&joint().by("zjj", "2026-10-13", note)));
}

#[test]
fn what_is_for_the_supervising_office_counts_from_nobody_else() {
    for body in [close(true), approve(1, true)] {
        let told = joint().by("fgw", "2026-10-12", complete()).by("fgw", "2026-10-13", body);
        assert!(unauthorised(&told));
        assert_eq!(told.lead("2026-10-20").ended_on, None);
    }
}

#[test]
fn a_lead_adds_a_co_unit_and_a_co_unit_nobody() {
    let adds = || Body::Assign(assignment("cgq", Role::Co));
    assert!(!unauthorised(&joint().by("fgw", "2026-10-13", adds())));
    assert!(unauthorised(&joint().by("zjj", "2026-10-13", adds())));
    let second_lead = Body::Assign(assignment("cgq", Role::Lead));
    assert!(unauthorised(&joint().by("fgw", "2026-10-13", second_lead)));
}

#[test]
fn a_unit_changes_its_own_persons_not_its_role() {
    let own = |role| Body::Assign(assignment("zjj", role));
    assert!(!unauthorised(&joint().by("zjj", "2026-10-13", own(Role::Co))));
    assert!(unauthorised(&joint().by("zjj", "2026-10-13", own(Role::Lead))));
}

#[test]
fn an_act_about_a_unit_that_has_no_part_does_nothing() {
    let agree = Body::Agree(Agree { unit: "cgq".into(), due: date("2026-11-30"), text: None });
    let told = joint().office("2026-10-13", agree);
    assert_eq!(found(&told.matter("2026-10-13").findings), ["unknown_unit 2026-10-13"]);
}
