//! Golden cases: a test each, by name; what is read of them, and how a result is held against what one
//! expects.

#![expect(clippy::indexing_slicing, reason = "a case that lacks a member stops the test")]

use banjie::domain::Date;
use banjie::ledger::{self, State};
use libtest_mimic::{Arguments, Trial};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

/// A case, whatever it is of.
pub struct Case {
    /// Its file, with the members that its folder's kind of case has.
    pub json: Value,
}

/// What is made of a case's ledger, as JSON.
type Made = fn(&Case, &State) -> Vec<u8>;

/// Runs the cases of a folder of `tests`, and of one that a variable names.
pub fn run(folder: &str, variable: &str, made: Made) -> ExitCode {
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(folder);
    let mut trials = trials(&own, "", made);
    assert!(!trials.is_empty(), "no cases in {}", own.display());
    if let Some(other) = std::env::var_os(variable).map(PathBuf::from) {
        trials.extend(self::trials(&other, &format!("{variable}/"), made));
    }
    libtest_mimic::run(&Arguments::from_args(), trials).exit_code()
}

fn trials(folder: &Path, before: &str, made: Made) -> Vec<Trial> {
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    paths.sort();
    let trial = |path: PathBuf| {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        Trial::test(format!("{before}{name}"), move || {
            let json: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
            assert_eq!(json["name"], name, "a case is named as its file");
            match (Case { json }).disagreement(made) {
                None => Ok(()),
                Some(lines) => Err(lines.into()),
            }
        })
    };
    paths.into_iter().map(trial).collect()
}

impl Case {
    /// A member that is a date.
    pub fn date(&self, member: &str) -> Date {
        self.json[member].as_str().unwrap().parse().unwrap()
    }

    /// What the case expects and what came of its ledger, where they differ.
    fn disagreement(&self, made: Made) -> Option<String> {
        let bytes = serde_json::to_vec(&self.json["file"]).unwrap();
        let incoming = ledger::read(&bytes).and_then(|file| ledger::check(file, None));
        let state = match incoming {
            Ok(incoming) => State::new(Arc::new(incoming.ledger)),
            Err(errors) => return Some(format!("refused: {errors:?}")),
        };
        let got: Value = serde_json::from_slice(&made(self, &state)).unwrap();
        let mut lines = Vec::new();
        differences("", &self.json["expect"], &got, &mut lines);
        (!lines.is_empty()).then(|| format!("{}\n{}", self.json["why"], lines.concat()))
    }
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
