//! The ledgers on which the page is measured: valid, the same each time, and each the beginning of
//! the larger ones.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "../examples/make_ledger/city/mod.rs"]
mod city;

use banjie::domain::Stream;
use banjie::ledger::{Ledger, State, check, read};
use std::collections::BTreeSet;
use std::sync::Arc;

fn made(matters: u32) -> Ledger {
    city::ledger(matters, city::SEED, city::UNTIL.parse().unwrap()).unwrap()
}

#[test]
fn what_is_made_is_a_file_that_is_taken_and_the_same_each_time() {
    let exported = city::exported(city::UNTIL.parse().unwrap()).unwrap();
    let text = made(60).export(&exported);
    let incoming = check(read(text.as_bytes()).unwrap(), None).unwrap();
    assert_eq!(incoming.new.len(), made(60).len());
    assert!(text == made(60).export(&exported));
}

#[test]
fn a_smaller_ledger_is_the_beginning_of_a_larger_one() {
    let (small, large) = (made(20), made(60));
    for record in small.records() {
        assert!(large.stream(&record.act.stream).unwrap().get(&record.act.id).is_some());
    }
}

#[test]
fn matters_are_as_large_as_those_of_an_office_and_stand_in_many_ways() {
    let ledger = made(300);
    let matters = ledger.streams().filter(|(stream, _)| matches!(stream, Stream::Matter(_)));
    let (matters, acts) = matters.fold((0, 0), |(n, acts), (_, of)| (n + 1, acts + of.len()));
    assert_eq!(matters, 300);
    assert!((8 * matters..11 * matters).contains(&acts), "{acts} acts");
    let standing = State::new(Arc::new(ledger)).standing(city::UNTIL.parse().unwrap());
    let statuses: BTreeSet<String> = standing
        .matters
        .iter()
        .flat_map(|matter| &matter.assignments)
        .map(|assignment| format!("{:?}", assignment.status))
        .collect();
    assert!(statuses.len() >= 4, "{statuses:?}");
}
