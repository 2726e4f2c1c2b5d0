//! What is tried with bytes that may be a ledger file. The fuzzer and a native test try the same.

use banjie::domain::{ActId, Date};
use banjie::ledger::{self, Checked, State, write_standing};
use serde_json::Value;
use sha2::{Digest as _, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Takes the bytes as they are; and, where they are JSON, once more with each act under the id that it has. Without
/// that the hashes would keep nearly everything from what comes after them.
///
/// # Panics
/// The reader does, or what it takes does not come back from an export as it went in.
pub fn attempt(bytes: &[u8]) {
    take(bytes);
    if let Ok(mut file) = serde_json::from_slice::<Value>(bytes) {
        identify(&mut file);
        take(file.to_string().as_bytes());
    }
}

fn read(bytes: &[u8]) -> Option<Checked> {
    ledger::read(bytes).ok().and_then(|file| ledger::check(file, None).ok())
}

fn take(bytes: &[u8]) {
    let Some(Checked { header, ledger, .. }) = read(bytes) else { return };
    let text = ledger.export(&header.exported);
    let again = read(text.as_bytes()).expect("an export is read");
    assert_eq!(again.ledger.export(&header.exported), text, "an export comes back as it was");
    let state = State::new(Arc::new(ledger));
    for day in ["1900-01-01", "2026-11-23", "2999-12-31"] {
        let day: Date = day.parse().expect("a day");
        write_standing(&state.standing(day), &mut std::io::sink()).expect("nothing is written");
    }
}

/// Gives each act the id that it has, and writes it wherever the act is named.
fn identify(file: &mut Value) {
    let Some(acts) = file.get("acts").and_then(Value::as_array) else { return };
    let named: BTreeMap<String, Value> = acts
        .iter()
        .filter_map(|act| Some((act.get("id")?.as_str()?.to_owned(), act.clone())))
        .collect();
    let mut known = BTreeMap::new();
    for id in named.keys() {
        identity(id, &named, &mut known, &mut BTreeSet::new());
    }
    rename(file, &known);
}

/// The id of an act, once those that it names have theirs. An act that names itself keeps what it says.
fn identity(
    id: &str,
    named: &BTreeMap<String, Value>,
    known: &mut BTreeMap<String, String>,
    open: &mut BTreeSet<String>,
) {
    let Some(act) = named.get(id) else { return };
    if known.contains_key(id) || open.len() > 200 || !open.insert(id.to_owned()) {
        return;
    }
    let mut inside = Vec::new();
    texts(act, &mut inside);
    for other in inside {
        identity(&other, named, known, open);
    }
    let mut act = act.clone();
    rename(&mut act, known);
    if let Some(members) = act.as_object_mut() {
        members.remove("id");
    }
    let hash = Sha256::digest(act.to_string().as_bytes());
    known.insert(id.to_owned(), ActId::from_bytes(hash.into()).to_string());
    open.remove(id);
}

/// Every text of 64 letters in a value.
fn texts(value: &Value, into: &mut Vec<String>) {
    match value {
        Value::String(text) if text.len() == 64 => into.push(text.clone()),
        Value::Array(values) => values.iter().for_each(|value| texts(value, into)),
        Value::Object(members) => members.values().for_each(|value| texts(value, into)),
        _ => (),
    }
}

/// Writes the ids that are known; lists of nothing but ids are sorted, as those of parents must be.
fn rename(value: &mut Value, known: &BTreeMap<String, String>) {
    match value {
        Value::String(text) => {
            if let Some(id) = known.get(text) {
                text.clone_from(id);
            }
        }
        Value::Array(values) => {
            for value in values.iter_mut() {
                rename(value, known);
            }
            if values.iter().all(|value| value.as_str().is_some_and(|text| text.len() == 64)) {
                values.sort_by(|a, b| a.as_str().cmp(&b.as_str()));
            }
        }
        Value::Object(members) => members.values_mut().for_each(|value| rename(value, known)),
        _ => (),
    }
}
