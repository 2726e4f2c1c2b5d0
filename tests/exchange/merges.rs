//! `merge` on the command line: the header that stays, the scope, the ledgers that do not fit.

use super::support::{banjie, folder, golden, rehash};
use serde_json::{Value, json};
use std::path::Path;

const CASE: &str = "160-conflict-complete-return.json";

fn put(folder: &Path, name: &str, file: &Value) {
    std::fs::write(folder.join(name), file.to_string()).unwrap();
}

/// The file of the case without one of its acts, exported at that time under that title.
fn without(act: usize, at: &str, title: &str, scope: &Value) -> Value {
    let mut file = golden(CASE);
    file["acts"].as_array_mut().unwrap().remove(act);
    file["exported"]["at"] = at.into();
    file["exported"]["scope"] = scope.clone();
    file["title"] = title.into();
    file
}

#[test]
fn the_last_header_stays_and_the_order_of_files_is_nothing() {
    let folder = folder("merge-order");
    let all = json!({"all": true});
    put(&folder, "a", &without(0, "2026-11-23T09:30:00+08:00", "甲", &all));
    // An hour later, though its clock shows less.
    put(&folder, "b", &without(1, "2026-11-23T02:30:00Z", "乙", &all));
    for (files, out) in [(["a", "b"], "ab"), (["b", "a"], "ba")] {
        let output = banjie(&folder, &["merge", files[0], files[1], "-o", out]);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
    let merged = std::fs::read_to_string(folder.join("ab")).unwrap();
    assert_eq!(merged, std::fs::read_to_string(folder.join("ba")).unwrap());
    let head = "{\"format\":\"banjie-ledger\",\"version\":1,\n \"ledger\":";
    assert!(merged.starts_with(head), "{merged}");
    assert!(merged.ends_with("}\n ]}\n"), "{merged}");
    let file: Value = serde_json::from_str(&merged).unwrap();
    assert_eq!(file["title"], "乙");
    assert_eq!(file["exported"]["at"], "2026-11-23T02:30:00Z");
    assert_eq!(file["exported"]["scope"], all);
    let acts = golden(CASE)["acts"].as_array().unwrap().len();
    assert_eq!(file["acts"].as_array().unwrap().len(), acts);
    assert_eq!(merged.lines().filter(|line| line.contains("\"stream\":")).count(), acts);
    assert!(banjie(&folder, &["check", "ab"]).status.success());
}

#[test]
fn a_merge_with_a_part_says_that_it_is_merged() {
    let folder = folder("merge-scope");
    put(&folder, "a", &without(0, "2026-11-23T09:30:00+08:00", "甲", &json!({"all": true})));
    put(&folder, "b", &without(1, "2026-11-23T09:30:00+08:00", "甲", &json!({"unit": "fgw"})));
    assert!(banjie(&folder, &["merge", "a", "b", "-o", "out"]).status.success());
    let file: Value = serde_json::from_slice(&std::fs::read(folder.join("out")).unwrap()).unwrap();
    assert_eq!(file["exported"]["scope"], json!({"merged": true}));
}

#[test]
fn another_ledger_is_refused_and_nothing_is_written() {
    let folder = folder("merge-other");
    let mut other = golden(CASE);
    let founding = other["ledger"].clone();
    let acts = other["acts"].as_array_mut().unwrap();
    let mut founder = acts.iter().find(|act| act["id"] == founding).unwrap().clone();
    founder["person"] = "别人".into();
    rehash(&mut founder);
    other["ledger"] = founder["id"].clone();
    other["acts"] = json!([founder]);
    put(&folder, "a", &golden(CASE));
    put(&folder, "other", &other);
    let output = banjie(&folder, &["merge", "a", "other", "-o", "out"]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(
        String::from_utf8(output.stderr).unwrap(),
        "other: file: ledger: belongs to another ledger\n"
    );
    put(&folder, "broken", &json!(1));
    let output = banjie(&folder, &["merge", "broken", "a", "missing", "-o", "out"]);
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.starts_with("broken: file: json: must be an object\nmissing: file: "), "{said}");
    assert!(!folder.join("out").exists());
}
