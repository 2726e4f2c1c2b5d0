//! The golden cases: a ledger file, a day, and what the ledger then is (FORMAT §5).
//!
//! They are run from `tests/cases`, and from the folder that `BANJIE_CASES` names.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod golden_cases;

use banjie::ledger::{State, write_standing};
use golden_cases::Case;
use std::process::ExitCode;

fn main() -> ExitCode {
    golden_cases::run("cases", "BANJIE_CASES", standing)
}

fn standing(case: &Case, state: &State) -> Vec<u8> {
    let mut out = Vec::new();
    write_standing(&state.standing(case.date("as_of")), &mut out).unwrap();
    out
}
