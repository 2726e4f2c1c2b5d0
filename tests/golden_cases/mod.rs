//! Golden cases: what is read of them, and how a result is held against what one expects.

#![allow(clippy::indexing_slicing, reason = "a case that lacks a member stops the test")]

use banjie::domain::Date;
use banjie::ledger::{self, State};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A case, whatever it is of.
pub struct Case {
    path: PathBuf,
    /// Its file, with the members that its folder's kind of case has.
    pub json: Value,
}

/// The cases of a folder of `tests`, and of one that a variable names.
pub fn all(folder: &str, variable: &str) -> Vec<Case> {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(folder)];
    folders.extend(std::env::var_os(variable).map(PathBuf::from));
    let mut paths: Vec<PathBuf> = folders
        .iter()
        .flat_map(|folder| fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .collect();
    paths.sort();
    let read = |path: PathBuf| {
        let json = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
        Case { path, json }
    };
    paths.into_iter().map(read).collect()
}

impl Case {
    /// A member that is a date.
    pub fn date(&self, member: &str) -> Date {
        self.json[member].as_str().unwrap().parse().unwrap()
    }

    /// What the case expects and what came of its ledger, where they differ.
    pub fn disagreement(&self, result: impl Fn(&Self, &State) -> Vec<u8>) -> Option<String> {
        let head = format!("{} {}\n", self.path.display(), self.json["why"]);
        let bytes = serde_json::to_vec(&self.json["file"]).unwrap();
        let incoming = ledger::read(&bytes).and_then(|file| ledger::check(file, None));
        let state = match incoming {
            Ok(incoming) => State::new(Arc::new(incoming.ledger)),
            Err(errors) => return Some(format!("{head}  refused: {errors:?}\n")),
        };
        let got: Value = serde_json::from_slice(&result(self, &state)).unwrap();
        let mut lines = Vec::new();
        differences("", &self.json["expect"], &got, &mut lines);
        (!lines.is_empty()).then(|| head + &lines.concat())
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
