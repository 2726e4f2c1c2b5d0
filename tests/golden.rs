//! Every golden case: a ledger file, a day, and what the ledger then is (FORMAT §5).
//!
//! They are run from `tests/cases`, and from the folder that `BANJIE_CASES` names.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that meets what it does not expect stops there, in its helpers too"
)]

use banjie::ledger::{self, State, write_standing};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

#[test]
fn every_golden_case_agrees() {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases")];
    folders.extend(std::env::var_os("BANJIE_CASES").map(PathBuf::from));
    let mut cases: Vec<PathBuf> = folders
        .iter()
        .flat_map(|folder| fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .collect();
    cases.sort();
    assert!(cases.len() > 100, "only {} cases in {folders:?}", cases.len());
    let wrong: Vec<String> = cases.iter().filter_map(|case| disagreement(case)).collect();
    assert!(
        wrong.is_empty(),
        "{} of {} cases disagree:\n\n{}",
        wrong.len(),
        cases.len(),
        wrong.join("\n")
    );
}

/// What a case expects and what came, where they differ.
fn disagreement(path: &Path) -> Option<String> {
    let case: Value = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
    let head = format!("{} {}\n  {}\n", path.display(), case["cites"], case["why"]);
    let bytes = serde_json::to_vec(&case["file"]).unwrap();
    let incoming = ledger::read(&bytes).and_then(|file| ledger::check(file, None));
    let ledger = match incoming {
        Ok(incoming) => incoming.ledger,
        Err(errors) => return Some(format!("{head}  refused: {errors:?}\n")),
    };
    let as_of = case["as_of"].as_str().unwrap().parse().unwrap();
    let mut out = Vec::new();
    write_standing(&State::new(Arc::new(ledger)).standing(as_of), &mut out).unwrap();
    let got: Value = serde_json::from_slice(&out).unwrap();
    let mut lines = Vec::new();
    differences("", &case["expect"], &got, &mut lines);
    (!lines.is_empty()).then(|| head + &lines.concat())
}

fn differences(at: &str, expected: &Value, got: &Value, lines: &mut Vec<String>) {
    match (expected, got) {
        (Value::Object(a), Value::Object(b)) => {
            let mut keys: Vec<_> = a.keys().chain(b.keys()).collect();
            keys.sort();
            keys.dedup();
            for key in keys {
                differences(&format!("{at}.{key}"), &expected[key], &got[key], lines);
            }
        }
        (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
            for (n, (a, b)) in a.iter().zip(b).enumerate() {
                differences(&format!("{at}[{n}]"), a, b, lines);
            }
        }
        _ if expected == got => {}
        _ => lines.push(format!("  {at}\n    expected {expected}\n    got      {got}\n")),
    }
}
