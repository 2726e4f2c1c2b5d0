//! Which seals stay in the store: a copy that is kept up adds one a minute, and each names the heads of all streams.

use super::clerk::{Clerk, TITLE, done, new_command};
use banjie::domain::matter::MatterId;
use banjie::engine::Scope;
use banjie::engine::store::{Commit, Store as _};
use banjie::ledger::Seal;

const UNIT: &str = "市教育局";
const DUE: &str = "2026-11-20";

fn with_matter() -> (Clerk, MatterId) {
    let clerk = Clerk::supervising(&[UNIT, "市公安局"]);
    let matter = clerk.registers(TITLE, DUE, &[UNIT]);
    clerk.registers("与该单位无关的事项", DUE, &["市公安局"]);
    (clerk, matter)
}

/// The seals that the store has, in the order in which they were made.
fn stored(clerk: &Clerk) -> Vec<Seal> {
    let (ledger, _) = clerk.engine.head().unwrap();
    let (mut seals, damage) = done(clerk.engine.store().seals(&ledger)).unwrap();
    assert_eq!(damage, []);
    seals.sort_by_key(|seal| seal.at);
    seals
}

/// Hands everything out at this hour; says the seal that is stored with it.
fn sealed_at(clerk: &Clerk, hour: u8) -> Seal {
    clerk.wakes_at(&format!("2026-11-02T{hour:02}:00:00+08:00"));
    clerk.hands_out(Scope::All);
    stored(clerk).pop().unwrap()
}

/// A store to which each export only added its seal, as an earlier version left it. The last one covers all.
fn heaped() -> (Clerk, MatterId, Vec<Seal>) {
    let (clerk, matter) = with_matter();
    let seals: Vec<Seal> = (10..14)
        .map(|hour| {
            clerk.notes(matter, &format!("{hour} 时")).unwrap();
            sealed_at(&clerk, hour)
        })
        .collect();
    let (ledger, head) = clerk.engine.head().unwrap();
    let commit = Commit {
        ledger,
        title: String::new(),
        upon: Some(head),
        command: new_command(),
        acts: Vec::new(),
        seals: seals.clone(),
        superseded: Vec::new(),
        key: None,
    };
    done(clerk.engine.store().commit(commit)).unwrap();
    assert_eq!(stored(&clerk), seals);
    (clerk, matter, seals)
}

#[test]
fn of_the_seals_of_many_exports_the_last_one_stays() {
    let (clerk, matter) = with_matter();
    for hour in 10..14 {
        clerk.notes(matter, &format!("{hour} 时")).unwrap();
        let last = sealed_at(&clerk, hour);
        assert_eq!(stored(&clerk), [last]);
    }
    // Nothing was recorded since.
    let last = sealed_at(&clerk, 14);
    assert_eq!(last.at, clerk.by().now);
    assert_eq!(stored(&clerk), [last]);
    assert_eq!(clerk.tab().hands_out(Scope::All), clerk.hands_out(Scope::All));
}

#[test]
fn a_seal_that_proves_no_more_than_another_is_not_stored() {
    let (clerk, _) = with_matter();
    let whole = sealed_at(&clerk, 10);
    clerk.wakes_at("2026-11-02T11:00:00+08:00");
    let text = String::from_utf8(clerk.hands_out_for(UNIT)).unwrap();
    assert!(text.contains("T11:00:00+08:00\",\"heads\""), "it stands in the file");
    assert_eq!(stored(&clerk), [whole]);
}

#[test]
fn seals_of_parts_that_differ_stay_until_one_covers_all() {
    let (clerk, _) = with_matter();
    for (hour, unit) in [(10, UNIT), (11, "市公安局")] {
        clerk.wakes_at(&format!("2026-11-02T{hour}:00:00+08:00"));
        clerk.hands_out_for(unit);
    }
    assert_eq!(stored(&clerk).len(), 2);
    // Another tab has seen neither of them being made.
    let other = clerk.tab();
    clerk.wakes_at("2026-11-02T12:00:00+08:00");
    clerk.hands_out_for(UNIT);
    assert_eq!(stored(&clerk).len(), 2);
    let whole = sealed_at(&other, 13);
    assert_eq!(stored(&clerk).last(), Some(&whole));
    assert!(stored(&clerk).len() < 3, "the one that it has not seen may stay");
    let whole = sealed_at(&clerk.tab(), 14);
    assert_eq!(stored(&clerk), [whole]);
}

#[test]
fn what_an_earlier_version_heaped_up_is_deleted_by_the_first_command_after_opening() {
    let (clerk, matter, seals) = heaped();
    let again = clerk.tab();
    assert_eq!(stored(&again), seals, "whoever only looks writes nothing");
    again.notes(matter, "重新打开之后").unwrap();
    assert_eq!(stored(&again), seals[3..]);
}

/// What they cover may be just what cannot be read.
#[test]
fn where_acts_are_missing_every_seal_stays() {
    let (clerk, matter, seals) = heaped();
    let (ledger, head) = clerk.engine.head().unwrap();
    let last = usize::try_from(head.acts).unwrap() - 1;
    clerk.engine.store().spoil(&ledger, last, |line| line.truncate(9));
    let again = clerk.tab();
    again.notes(matter, "损坏之后").unwrap();
    let whole = sealed_at(&again, 15);
    assert_eq!(stored(&again), [&seals[..], &[whole]].concat());
}

#[test]
fn of_the_seals_that_files_of_another_office_bring_the_next_start_keeps_the_last() {
    let (gov, matter) = with_matter();
    let office = gov.makes_office(UNIT);
    let unit = Clerk::opening(&gov.hands_out_for(UNIT), Some((office.as_str(), "周洁")), 9);
    gov.registers_key(&office, &unit);
    unit.takes_in(&gov.hands_out_for(UNIT));
    for hour in 10..13 {
        unit.wakes_at(&format!("2026-11-02T{hour}:00:00+08:00"));
        unit.notes(matter, &format!("{hour} 时")).unwrap();
        gov.takes_in(&unit.hands_out(Scope::Unit(gov.unit(UNIT))));
    }
    let again = gov.tab();
    again.notes(matter, "重新打开之后").unwrap();
    let of_unit = |clerk: &Clerk| stored(clerk).iter().filter(|seal| seal.office == office).count();
    assert_eq!(of_unit(&again), 1);
}
