//! Whatever happens to a file's bytes, it is refused or it says the same.

use super::attempt::attempt;
use super::support::{cases, exported, golden, golden_names};
use banjie::ledger::{self, Checked, Ledger};
use proptest::prelude::*;
use serde_json::Value;

/// A golden file as the program itself writes it.
fn written(name: &str) -> (Ledger, Vec<u8>) {
    let file = ledger::read(golden(name).to_string().as_bytes()).unwrap();
    let ledger = ledger::check(file, None).unwrap().ledger;
    let text = ledger.export(&exported("2026-11-23T09:30:00+08:00"));
    (ledger, text.into_bytes())
}

fn taken(bytes: &[u8]) -> Option<Checked> {
    ledger::read(bytes).ok().and_then(|file| ledger::check(file, None).ok())
}

/// The acts; the header, but for the ledger's id, is no part of what hashes protect.
fn acts(ledger: &Ledger) -> Vec<&str> {
    ledger.records().map(|record| &*record.canonical).collect()
}

#[test]
fn one_changed_byte_is_refused_or_says_the_same() {
    // The one without keys, the other with a seal.
    for name in ["075-justified-without-approver.json", "193-sealed.json"] {
        let (ledger, bytes) = written(name);
        let mut refused = 0;
        // A step that is no divisor of any line's length meets every member sooner or later.
        for position in (0..bytes.len()).step_by(7) {
            for change in [0x01, 0x20, 0x80] {
                let mut changed = bytes.clone();
                changed[position] ^= change;
                match taken(&changed) {
                    Some(incoming) => assert_eq!(
                        acts(&incoming.ledger),
                        acts(&ledger),
                        "{name}: byte {position} ^ {change}"
                    ),
                    None => refused += 1,
                }
            }
        }
        assert!(refused > bytes.len() / 4, "{name}: {refused} refused");
    }
}

#[test]
fn a_file_cut_short_is_refused() {
    let (_, bytes) = written("193-sealed.json");
    for length in (0..bytes.len() - 2).step_by(13) {
        assert!(taken(&bytes[..length]).is_none(), "{length} bytes");
    }
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn arbitrary_bytes_are_refused_without_a_panic(bytes: Vec<u8>) {
        prop_assert!(ledger::read(&bytes).is_err());
    }

    #[test]
    fn arbitrary_json_is_refused_without_a_panic(
        text in r#"[\[\]{}":,0-9eE.\-a-z\\u ]{0,200}"#
    ) {
        let act = format!("{{\"format\":\"banjie-ledger\",\"version\":1,\"acts\":[{text}]}}");
        prop_assert!(ledger::read(act.as_bytes()).is_err());
        prop_assert!(ledger::read(text.as_bytes()).is_err());
    }

    #[test]
    fn several_changed_bytes_are_refused_or_say_the_same(
        changes in prop::collection::vec((0usize..20_000, any::<u8>()), 1..4)
    ) {
        let (ledger, mut bytes) = written("240-vouched-later.json");
        let length = bytes.len();
        for (position, byte) in changes {
            bytes[position % length] = byte;
        }
        if let Some(incoming) = taken(&bytes) {
            prop_assert_eq!(acts(&incoming.ledger), acts(&ledger));
        }
    }
}

/// Where the scalars of a value stand.
fn places(value: &Value, at: String, into: &mut Vec<String>) {
    match value {
        Value::Array(values) => {
            values
                .iter()
                .enumerate()
                .for_each(|(n, value)| places(value, format!("{at}/{n}"), into));
        }
        Value::Object(members) => {
            members.iter().for_each(|(name, value)| places(value, format!("{at}/{name}"), into));
        }
        _ => into.push(at),
    }
}

/// One change of what a file says: another value of its own or an odd one in some place, or an act twice or not.
fn change(file: &mut Value, kind: u8, place: usize, other: usize) {
    let mut all = Vec::new();
    places(file, String::new(), &mut all);
    let [to, from] = [place, other].map(|n| all[n % all.len()].clone());
    let odd = ["", "2999-12-31", "1900-01-01", "registry", "0", "\u{202e}"][other % 6];
    match kind % 6 {
        0 => *file.pointer_mut(&to).unwrap() = file.pointer(&from).unwrap().clone(),
        1 => *file.pointer_mut(&to).unwrap() = odd.into(),
        2 => {
            *file.pointer_mut(&to).unwrap() =
                [0, 1, -1, 9_007_199_254_740_991_i64][other % 4].into();
        }
        3 => {
            let (parent, name) = to.rsplit_once('/').unwrap();
            if let Some(members) = file.pointer_mut(parent).and_then(Value::as_object_mut) {
                members.remove(name);
            }
        }
        _ => {
            let acts = file["acts"].as_array_mut().unwrap();
            let act = acts.remove(place % acts.len());
            if kind % 6 == 4 {
                acts.extend([act.clone(), act]);
            }
            if acts.is_empty() {
                acts.push(Value::Null);
            }
        }
    }
}

proptest! {
    #![proptest_config(cases())]

    /// As the fuzzer of `fuzz/` tries it, from every golden file and for a bounded time.
    #[test]
    fn whatever_a_file_says_under_right_hashes_is_refused_or_comes_back_from_an_export(
        case in any::<prop::sample::Index>(),
        changes in prop::collection::vec((any::<u8>(), any::<u16>(), any::<u16>()), 1..6),
    ) {
        let names = golden_names();
        let mut file = golden(&names[case.index(names.len())]);
        for (kind, place, other) in changes {
            change(&mut file, kind, place.into(), other.into());
        }
        attempt(file.to_string().as_bytes());
    }
}
