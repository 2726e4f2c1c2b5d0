//! The golden cases of figures: a ledger file, a period, and what happened in it (FORMAT §6).
//!
//! They are run from `tests/figures`, and from the folder that `BANJIE_FIGURES` names.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod golden_cases;

use banjie::domain::figures::{By, Period};
use banjie::ledger::{State, write_figures};
use golden_cases::Case;
use serde_json::Value;
use std::process::ExitCode;

fn main() -> ExitCode {
    golden_cases::run("figures", "BANJIE_FIGURES", figures)
}

fn figures(case: &Case, state: &State) -> Vec<u8> {
    let groups = [
        ("unit", By::Unit),
        ("category", By::Category),
        ("leader", By::Leader),
        ("limit", By::Limit),
        ("month", By::Month),
    ];
    let asked = case.json.get("by").and_then(Value::as_str);
    let by = asked.map(|asked| groups.into_iter().find(|(word, _)| *word == asked).unwrap().1);
    let period = Period { from: case.date("from"), to: case.date("to") };
    let mut out = Vec::new();
    write_figures(&state.figures(&state.standing(period.to), period, by), &mut out).unwrap();
    out
}
