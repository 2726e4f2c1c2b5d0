//! Every golden case: a ledger file, a day, and what the ledger then is (FORMAT §5).
//!
//! They are run from `tests/cases`, and from the folder that `BANJIE_CASES` names.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod golden_cases;

use banjie::ledger::{State, write_standing};
use golden_cases::{Case, all};

#[test]
fn every_golden_case_agrees() {
    let cases = all("cases", "BANJIE_CASES");
    assert!(cases.len() > 100, "only {} cases", cases.len());
    let wrong: Vec<String> = cases.iter().filter_map(|case| case.disagreement(standing)).collect();
    let (wrong_ones, all) = (wrong.len(), cases.len());
    assert!(wrong.is_empty(), "{wrong_ones} of {all} disagree:\n\n{}", wrong.join("\n"));
}

fn standing(case: &Case, state: &State) -> Vec<u8> {
    let mut out = Vec::new();
    write_standing(&state.standing(case.date("as_of")), &mut out).unwrap();
    out
}
