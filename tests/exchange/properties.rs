//! Merge is set union; the same set is the same file and the same ledger, however it came.

use super::support::{act, cases, exported, founded, golden, golden_names};
use banjie::domain::matter::{Complete, Note, Receive};
use banjie::domain::{ActId, Body, Stream, UnitId};
use banjie::ledger::{self, Ledger, LedgerFile, Record, State};
use proptest::prelude::*;
use std::sync::Arc;
use uuid::Uuid;

/// What makes an act: its stream, what it says, and which earlier acts of the stream it knows.
type Seed = (u8, u8, Vec<prop::sample::Index>);

fn seeds() -> impl Strategy<Value = Vec<Seed>> {
    let parents = prop::collection::vec(any::<prop::sample::Index>(), 0..3);
    prop::collection::vec((0u8..4, 0u8..3, parents), 1..24)
}

fn stream(n: u8) -> Stream {
    match n {
        0 => Stream::Registry,
        1 => Stream::Matter(Uuid::from_u128(1)),
        2 => Stream::Internal(Uuid::from_u128(1)),
        _ => Stream::Other("todo:1".into()),
    }
}

/// The founding act and acts upon acts, forking and joining as the seeds say.
fn universe(seeds: &[Seed]) -> (Ledger, Vec<Record>) {
    let ledger = founded(None);
    let mut records: Vec<Record> = Vec::new();
    for (n, (stream_number, kind, parents)) in seeds.iter().enumerate() {
        let stream = stream(*stream_number);
        let mut known: Vec<ActId> =
            records.iter().filter(|r| r.act.stream == stream).map(|r| r.act.id).collect();
        if stream == Stream::Registry {
            known.push(*ledger.id());
        }
        let parents: Vec<ActId> =
            parents.iter().filter(|_| !known.is_empty()).map(|p| *p.get(&known)).collect();
        let unit = UnitId::from("fgw");
        let body = match (stream.kind(), kind) {
            (banjie::domain::StreamKind::Matter, 0) => Body::Receive(Receive { unit }),
            (banjie::domain::StreamKind::Matter, 1) => {
                Body::Complete(Complete { unit, result: "已办结".into() })
            }
            _ => Body::Note(Note { text: "备注".into() }),
        };
        records.push(act(&stream, u32::try_from(n).unwrap() / 2, body, &parents));
    }
    records.sort_by_key(|record| record.act.id);
    records.dedup();
    (ledger, records)
}

fn part(ledger: &Ledger, records: &[Record], taken: &[bool]) -> Ledger {
    let mut part = ledger.clone();
    let chosen = records.iter().zip(taken.iter().cycle()).filter(|(_, taken)| **taken);
    part.insert(chosen.map(|(record, _)| record.clone()));
    part
}

fn file(ledger: &Ledger, at: &str) -> LedgerFile {
    read(&ledger.export(&exported(at)))
}

fn read(text: &str) -> LedgerFile {
    ledger::read(text.as_bytes()).unwrap()
}

fn merged(files: &[&LedgerFile]) -> String {
    ledger::merge(files.iter().copied().cloned()).unwrap()
}

/// Everything that a ledger says of itself.
fn state(ledger: &Ledger) -> String {
    let conflicts: Vec<_> =
        ledger.streams().map(|(_, acts)| ledger::forks(acts, |_| true, |_| true)).collect();
    let incomplete: Vec<_> = ledger.incomplete_streams().map(ToString::to_string).collect();
    format!("{conflicts:?}{incomplete:?}{}", ledger.export(&exported("2026-11-23T09:30:00+08:00")))
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn merge_is_commutative_associative_and_idempotent(
        seeds in seeds(),
        parts in prop::array::uniform3(prop::collection::vec(any::<bool>(), 24)),
    ) {
        let (ledger, records) = universe(&seeds);
        let [a, b, c] = parts.map(|taken| part(&ledger, &records, &taken));
        let a = file(&a, "2026-11-23T09:30:00+08:00");
        let b = file(&b, "2026-11-23T02:30:00Z");
        // The same instant as `b`, written otherwise.
        let c = file(&c, "2026-11-23T10:30:00+08:00");
        let all = merged(&[&a, &b, &c]);
        prop_assert_eq!(&merged(&[&c, &b, &a]), &all);
        prop_assert_eq!(&merged(&[&read(&merged(&[&a, &b])), &c]), &all);
        prop_assert_eq!(&merged(&[&a, &read(&merged(&[&b, &c]))]), &all);
        prop_assert_eq!(&merged(&[&read(&all), &a]), &all);
        prop_assert_eq!(&merged(&[&a, &a]), &merged(&[&a]));
    }

    #[test]
    fn an_import_of_an_export_is_the_ledger_itself(seeds in seeds()) {
        let (ledger, records) = universe(&seeds);
        let whole = part(&ledger, &records, &[true]);
        let text = whole.export(&exported("2026-11-23T09:30:00+08:00"));
        let incoming = ledger::check(read(&text), None).unwrap();
        prop_assert_eq!(incoming.new.len(), whole.len());
        prop_assert_eq!(incoming.ledger.export(&exported("2026-11-23T09:30:00+08:00")), text.clone());
        let again = ledger::check(read(&text), Some(&whole)).unwrap();
        prop_assert_eq!(again.new.len(), 0);
        prop_assert_eq!(state(&again.ledger), state(&whole));
    }

    #[test]
    fn the_state_does_not_depend_on_the_order_or_batches_of_arrival(
        seeds in seeds(),
        order in any::<prop::sample::Index>(),
        batch in 1usize..6,
    ) {
        let (ledger, records) = universe(&seeds);
        let whole = part(&ledger, &records, &[true]);
        let mut other = ledger;
        let mut shuffled = records;
        let length = shuffled.len();
        shuffled.rotate_left(order.index(length));
        shuffled.reverse();
        for some in shuffled.chunks(batch) {
            other.insert(some.to_vec());
        }
        prop_assert_eq!(other.len(), whole.len());
        prop_assert_eq!(state(&other), state(&whole));
    }
}

#[test]
fn golden_ledgers_stand_the_same_however_their_acts_arrive() {
    let as_of = super::support::date("2026-11-02");
    for name in golden_names().iter().step_by(5) {
        let file = read(&golden(name).to_string());
        let mut reversed = Ledger::new(file.header.ledger, &file.header.title);
        for record in file.records.iter().rev() {
            reversed.insert([record.clone()]);
        }
        let at_once = ledger::check(file, None).unwrap().ledger;
        let standing = |ledger| State::new(Arc::new(ledger)).standing(as_of);
        assert_eq!(standing(reversed), standing(at_once), "{name}");
    }
}
