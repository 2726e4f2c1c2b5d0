//! Conflicts are shown until someone has seen both acts, and are found in long streams quickly.

use super::support::{act, date, exported, founded, golden};
use banjie::domain::fork::{Conflict, pairs};
use banjie::domain::matter::{Amend, Complete, Note, Receive, Refuse};
use banjie::domain::{ActId, Body, Stream, UnitId};
use banjie::ledger::{self, Changes, Ledger, Record, State, StreamActs};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use uuid::Uuid;

const MATTER: Stream = Stream::Matter(Uuid::from_u128(1));

fn complete(unit: &str) -> Body {
    Body::Complete(Complete { unit: UnitId::from(unit), result: "已办结".into() })
}

fn receive() -> Body {
    Body::Receive(Receive { unit: UnitId::from("fgw") })
}

fn refuse() -> Body {
    Body::Refuse(Refuse { unit: UnitId::from("fgw"), reason: "非本单位职责".into() })
}

fn title(text: &str) -> Body {
    Body::Amend(Box::new(Amend { title: Some(text.into()), ..Amend::default() }))
}

fn note() -> Body {
    Body::Note(Note { text: "备注".into() })
}

fn holding(records: &[Record]) -> Ledger {
    let mut ledger = founded(None);
    ledger.insert(records.to_vec());
    ledger
}

fn found(records: &[Record]) -> Vec<Conflict> {
    let forks = ledger::forks(holding(records).stream(&MATTER).unwrap(), |_| true, |_| true);
    pairs(&forks).collect()
}

fn pair(a: &Record, b: &Record) -> Conflict {
    (a.act.id.min(b.act.id), a.act.id.max(b.act.id))
}

#[test]
fn two_that_know_nothing_of_each_other_conflict_where_they_are_of_one_group() {
    let root = act(&MATTER, 1, note(), &[]);
    let on = |second, body| act(&MATTER, second, body, &[root.act.id]);
    for (one, other, conflict) in [
        (complete("fgw"), complete("fgw"), true),
        (complete("fgw"), complete("zjj"), false),
        (receive(), refuse(), true),
        (receive(), complete("fgw"), false),
        (title("甲"), title("乙"), true),
        (note(), note(), false),
    ] {
        let (a, b) = (on(2, one), on(3, other));
        let expected = if conflict { vec![pair(&a, &b)] } else { Vec::new() };
        assert_eq!(found(&[root.clone(), a.clone(), b.clone()]), expected, "{a:?} {b:?}");
    }
}

#[test]
fn who_has_seen_the_other_is_in_no_conflict() {
    let a = act(&MATTER, 1, receive(), &[]);
    let between = act(&MATTER, 2, note(), &[a.act.id]);
    let b = act(&MATTER, 3, refuse(), &[between.act.id]);
    assert_eq!(found(&[a.clone(), between.clone(), b.clone()]), []);
    // If the act between the two has not arrived, nobody can tell that one knows the other.
    assert_eq!(found(&[a.clone(), b.clone()]), [pair(&a, &b)]);
}

#[test]
fn a_later_act_with_both_among_its_ancestors_settles() {
    let a = act(&MATTER, 1, receive(), &[]);
    let b = act(&MATTER, 2, refuse(), &[]);
    let settled = act(&MATTER, 3, note(), &[a.act.id, b.act.id]);
    assert_eq!(found(&[a.clone(), b.clone(), settled.clone()]), []);
    let of_two = holding(&[a.clone(), b.clone(), settled.clone()]);
    let acts = of_two.stream(&MATTER).unwrap();
    let not_yet = |record: &Record| record.act.id != settled.act.id;
    let forks = ledger::forks(acts, not_yet, not_yet);
    assert_eq!(pairs(&forks).collect::<Vec<_>>(), [pair(&a, &b)]);
    // A third act that knows neither is in conflict with both; those two are still settled.
    let c = act(&MATTER, 4, receive(), &[]);
    let mut expected = vec![pair(&a, &c), pair(&b, &c)];
    expected.sort_unstable();
    assert_eq!(found(&[a, b, settled, c]), expected);
}

#[test]
fn what_does_not_count_is_in_no_conflict_and_still_settles() {
    let a = act(&MATTER, 1, receive(), &[]);
    let b = act(&MATTER, 2, refuse(), &[]);
    let of_two = holding(&[a.clone(), b.clone()]);
    let acts = of_two.stream(&MATTER).unwrap();
    assert_eq!(ledger::forks(acts, |record| record.act.id != a.act.id, |_| true), []);
}

#[test]
fn an_import_shows_what_it_would_change() {
    let before = ledger::read(golden("160-conflict-complete-return.json").to_string().as_bytes());
    let whole = ledger::check(before.unwrap(), None).unwrap().ledger;
    let at = date("2026-11-23");
    let stand = |ledger: &Ledger| State::new(Arc::new(ledger.clone())).standing(at);
    let after = stand(&whole);
    let matter = after.matters.iter().find(|matter| !matter.conflicts.is_empty()).unwrap();
    let mut held = Ledger::new(*whole.id(), whole.title());
    let missing = matter.conflicts[0].acts().next().unwrap();
    held.insert(whole.records().filter(|r| r.act.id != missing).map(|r| (**r).clone()));
    let file = ledger::read(whole.export(&exported("2026-11-23T09:30:00+08:00")).as_bytes());
    let incoming = ledger::check(file.unwrap(), Some(&held)).unwrap();
    assert_eq!(incoming.new.len(), 1);
    assert_eq!(incoming.new_by_stream().into_values().sum::<usize>(), 1);
    let changes = Changes::between(Some(&stand(&held)), &stand(&incoming.ledger));
    assert!(changes.new_matters.is_empty());
    assert_eq!(changes.new_conflicts, [(Some(matter.id), matter.conflicts[0].clone())]);
    let first = Changes::between(None, &after);
    assert_eq!(first.new_matters.len(), after.matters.len());
    assert!(first.statuses.iter().all(|change| change.before.is_none()));
    assert_eq!(Changes::between(Some(&after), &after), Changes::default());
}

#[test]
fn ten_thousand_acts_in_a_chain_with_a_fork_at_its_root() {
    let mut records = vec![act(&MATTER, 0, note(), &[])];
    let root = records[0].act.id;
    let fork = |records: &mut Vec<Record>, text: &str| -> ActId {
        let mut head = root;
        for n in 0..5_000 {
            let next = act(&MATTER, n, title(text), &[head]);
            head = next.act.id;
            records.push(next);
        }
        head
    };
    let one = fork(&mut records, "甲");
    // A title that differs from those of the other branch: the same titles would give the same acts.
    let other = act(&MATTER, 9_000, title("乙"), &[root]);
    records.push(other.clone());
    let ledger = holding(&records);
    let acts = ledger.stream(&MATTER).unwrap();
    assert_eq!(acts.get(&one).unwrap().generation, 5_000);
    let forks = ledger::forks(acts, |_| true, |_| true);
    assert_eq!(forks.iter().map(|fork| fork.branches.len()).collect::<Vec<_>>(), [2]);
    assert_eq!(pairs(&forks).count(), 5_000);
    let join = act(&MATTER, 9_001, note(), &[one, other.act.id]);
    records.push(join);
    assert_eq!(found(&records), []);
}

#[test]
fn ten_thousand_that_know_nothing_of_each_other_are_one_fork_and_no_list_of_pairs() {
    let root = act(&MATTER, 0, note(), &[]);
    let each = |n: u32| act(&MATTER, n, title(&format!("第{n}次更名")), &[root.act.id]);
    let records: Vec<Record> = (1..=10_000).map(each).chain([root.clone()]).collect();
    let ledger = holding(&records);
    let forks = ledger::forks(ledger.stream(&MATTER).unwrap(), |_| true, |_| true);
    let [fork] = &forks[..] else { panic!("{} forks", forks.len()) };
    assert_eq!(fork.branches.len(), 10_000);
    assert_eq!(fork.acts().count(), 10_000);
    // There are fifty million pairs, and each is made only when it is asked for.
    let first = fork.acts().min().unwrap();
    assert_eq!(pairs(&forks).next().map(|pair| pair.0), Some(first));
    assert_eq!(pairs(&forks).take_while(|pair| pair.0 == first).count(), 9_999);
}

/// The pairs as FORMAT §4 defines them, looked for one by one.
fn defined(acts: &StreamActs, counts: impl Fn(&Record) -> bool) -> Vec<Conflict> {
    let mut known: BTreeMap<ActId, BTreeSet<ActId>> = BTreeMap::new();
    let mut placed: Vec<_> = acts.iter().collect();
    placed.sort_by_key(|act| act.generation);
    for act in &placed {
        let act = &act.record.act;
        let parents = act
            .parents
            .iter()
            .flat_map(|parent| [&known[parent], &[*parent].into()].map(Clone::clone));
        let all = parents.flatten().collect();
        known.insert(act.id, all);
    }
    let settled = |a: &ActId, b: &ActId| {
        known.iter().any(|(id, of)| {
            let has = |one: &ActId| id == one || of.contains(one);
            has(a) && has(b)
        })
    };
    let counted: Vec<&Record> =
        acts.iter().map(|act| &**act.record).filter(|r| counts(r)).collect();
    let mut found = Vec::new();
    for (n, a) in counted.iter().enumerate() {
        for b in &counted[n + 1..] {
            let subjects = b.act.body.settles();
            let one = a.act.body.settles().iter().any(|subject| subjects.contains(subject));
            if one && !settled(&a.act.id, &b.act.id) {
                found.push(pair(a, b));
            }
        }
    }
    found.sort_unstable();
    found
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_pairs_of_forks_are_those_that_the_format_defines(
        seeds in prop::collection::vec((0u8..6, any::<u16>(), any::<bool>()), 2..24),
    ) {
        let mut records: Vec<Record> = Vec::new();
        for (n, (kind, parents, _)) in (1..).zip(&seeds) {
            let body = match kind {
                0 => complete("fgw"),
                1 => receive(),
                2 => refuse(),
                3 => note(),
                4 => title("甲"),
                _ => Body::Amend(Box::new(Amend {
                    title: Some("乙".into()),
                    category: Some(2),
                    ..Amend::default()
                })),
            };
            let among = |n: usize| parents & (1 << (n % 16)) > 0;
            let some = records.iter().enumerate().filter(|(n, _)| among(*n) && among(n * 7 + 3));
            let mut of: Vec<ActId> = some.map(|(_, record)| record.act.id).take(4).collect();
            of.sort_unstable();
            records.push(act(&MATTER, n, body, &of));
        }
        let dropped: BTreeSet<ActId> =
            records.iter().zip(&seeds).filter(|(_, seed)| seed.2 && seed.0 > 4).map(|(r, _)| r.act.id).collect();
        let ledger = holding(&records);
        let acts = ledger.stream(&MATTER).unwrap();
        let counts = |record: &Record| !dropped.contains(&record.act.id);
        let forks = ledger::forks(acts, counts, |_| true);
        prop_assert_eq!(pairs(&forks).collect::<Vec<_>>(), defined(acts, counts));
    }
}
