//! The coverage table's golden cases: each exists, and what a row says is carried is seen in one of them.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod coverage_map;
mod tree;

use banjie::rules::coverage::{Carrier, rows};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use tree::root;

/// The verdicts in what a case expects: rule, duty, status or light, each with its name.
fn verdicts(expected: &Value, found: &mut BTreeSet<(&'static str, String)>) {
    match expected {
        Value::Object(members) => {
            for (key, value) in members {
                let known = ["rule", "kind", "status", "light"].into_iter().find(|k| k == key);
                match (known, value.as_str()) {
                    (Some(key), Some(name)) => drop(found.insert((key, name.to_owned()))),
                    _ => verdicts(value, found),
                }
            }
        }
        Value::Array(values) => values.iter().for_each(|value| verdicts(value, found)),
        _ => {}
    }
}

#[test]
fn what_a_row_carries_is_seen_in_a_golden_case_that_it_names() {
    let folder = root().join("tests/cases");
    for row in rows() {
        let mut seen = BTreeSet::new();
        for name in row.cases {
            let text = fs::read(folder.join(format!("{name}.json")));
            let text = text.unwrap_or_else(|error| panic!("{}: {name}: {error}", row.article));
            let case: Value = serde_json::from_slice(&text).unwrap();
            verdicts(case.get("expect").unwrap(), &mut seen);
        }
        for carrier in row.by {
            let verdict = match carrier {
                Carrier::Rule(rule) => ("rule", rule.name()),
                Carrier::Duty(duty) => ("kind", duty.name()),
                Carrier::Status(status) => ("status", status.name()),
                Carrier::Light(light) => ("light", light.name()),
                Carrier::Figures
                | Carrier::Record(_)
                | Carrier::Page(_)
                | Carrier::Judgement(_)
                | Carrier::People(_) => continue,
            };
            let (kind, name) = verdict;
            assert!(seen.contains(&(kind, name.to_owned())), "{}: {name}", row.article);
        }
    }
}

#[test]
fn the_map_in_the_documents_is_the_table() {
    let document = root().join("docs/coverage.md");
    let page = coverage_map::page();
    if std::env::var_os("BANJIE_WRITE").is_some() {
        fs::write(&document, &page).unwrap();
    }
    let written = fs::read_to_string(document).unwrap();
    assert!(written == page, "write it anew: BANJIE_WRITE=1 cargo test --test coverage");
}
