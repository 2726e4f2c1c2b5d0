//! Conflicts are shown until someone has seen both acts, and are found in long streams quickly.

use super::support::{act, date, exported, founded, golden};
use banjie::domain::matter::{Amend, Complete, Note, Receive, Refuse};
use banjie::domain::{ActId, Body, Stream, UnitId};
use banjie::ledger::{self, Changes, Conflict, Ledger, Record, State};
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
    ledger::conflicts(holding(records).stream(&MATTER).unwrap(), |_| true, |_| true)
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
    // Where what lies between has not arrived, nobody can tell that it did.
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
    assert_eq!(ledger::conflicts(acts, not_yet, not_yet), [pair(&a, &b)]);
    // A third that knows neither is in conflict with both, and they are not with each other.
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
    assert_eq!(ledger::conflicts(acts, |record| record.act.id != a.act.id, |_| true), []);
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
    let missing = matter.conflicts[0].0;
    held.insert(whole.records().filter(|r| r.act.id != missing).map(|r| (**r).clone()));
    let file = ledger::read(whole.export(&exported("2026-11-23T09:30:00+08:00")).as_bytes());
    let incoming = ledger::check(file.unwrap(), Some(&held)).unwrap();
    assert_eq!(incoming.new.len(), 1);
    assert_eq!(incoming.new_by_stream().into_values().sum::<usize>(), 1);
    let changes = Changes::between(Some(&stand(&held)), &stand(&incoming.ledger));
    assert!(changes.new_matters.is_empty());
    assert_eq!(changes.new_conflicts, [(Some(matter.id), matter.conflicts[0])]);
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
    // The same in both branches would be the same acts.
    let other = act(&MATTER, 9_000, title("乙"), &[root]);
    records.push(other.clone());
    let ledger = holding(&records);
    let acts = ledger.stream(&MATTER).unwrap();
    assert_eq!(acts.get(&one).unwrap().generation, 5_000);
    assert_eq!(ledger::conflicts(acts, |_| true, |_| true).len(), 5_000);
    let join = act(&MATTER, 9_001, note(), &[one, other.act.id]);
    records.push(join);
    assert_eq!(found(&records), []);
}
