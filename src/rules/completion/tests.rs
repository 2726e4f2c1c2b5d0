//! M2-7, M2-8: completion and closing.

use crate::domain::limit::Basis;
use crate::domain::standing::Status;
use crate::rules::testing::{
    Told, by, close, complete, date, found, register, sent_back, told, verify,
};

fn completed() -> Told {
    told()
        .registered("2026-10-12", register(vec![by(Basis::Designated, "2026-10-30")], &["fgw"]))
        .by("fgw", "2026-10-20", complete())
}

#[test]
fn m2_8_closing_needs_its_three_confirmations() {
    let told = completed().office("2026-10-21", close(false));
    let lead = told.lead("2026-10-21");
    assert_eq!(lead.status, Status::Completed);
    assert_eq!(found(&lead.findings), ["close_unconfirmed 2026-10-21"]);
    assert_eq!(told.office("2026-10-22", close(true)).lead("2026-10-22").status, Status::Closed);
}

#[test]
fn m2_8_an_unsolved_problem_bars_closing_until_a_later_verification_is_good() {
    let told = completed().office("2026-10-21", verify(false)).office("2026-10-22", close(true));
    assert_eq!(told.lead("2026-10-22").status, Status::Completed);
    let told = told.office("2026-10-23", verify(true)).office("2026-10-23", close(true));
    assert_eq!(told.lead("2026-10-23").status, Status::Closed);
}

#[test]
fn m2_7_what_is_sent_back_is_not_completed_and_a_closing_is_undone() {
    let told = completed().office("2026-10-21", close(true)).office("2026-10-22", sent_back());
    assert_eq!(told.lead("2026-10-21").completed_on, Some(date("2026-10-20")));
    let lead = told.lead("2026-10-22");
    assert_eq!((lead.completed_on, lead.ended_on), (None, None));
    let again = told.by("fgw", "2026-10-26", complete()).lead("2026-10-26");
    assert_eq!(again.completed_on, Some(date("2026-10-26")));
}
