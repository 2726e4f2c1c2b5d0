//! Several tabs of one browser, and commands that are sent again.

use super::clerk::{Clerk, TITLE, done};
use banjie::domain::{Body, Stream};
use banjie::engine::command::open::Remove;
use banjie::engine::command::record::Record;
use banjie::engine::query::matter::Matter;
use banjie::engine::{Draft, Question, Refusal, Straight};
use banjie::ledger::Scope;
use banjie::present::draft::{self, ActKind};

const UNIT: &str = "市教育局";

fn note(matter: uuid::Uuid, clerk: &Clerk, text: &str) -> Record {
    let body = Body::Note(banjie::domain::matter::Note { text: text.into() });
    Record(vec![Draft { stream: Stream::Matter(matter), on: clerk.today(), body }])
}

#[test]
fn the_same_command_sent_twice_is_done_once() {
    let clerk = Clerk::supervising(&[UNIT]);
    let matter = clerk.registers(TITLE, "2026-11-20", &[UNIT]);
    let by = clerk.by();
    let command = note(matter, &clerk, "只登记一次");
    let first = done(clerk.engine.run(command.clone(), &by, &Straight)).unwrap();
    let again = done(clerk.engine.run(command.clone(), &by, &Straight)).unwrap();
    assert_eq!(again, first);
    // In a tab that was opened before, and after a reload.
    let reloaded = clerk.tab();
    assert_eq!(done(reloaded.engine.run(command, &by, &Straight)).unwrap(), first);
    assert_eq!(reloaded.matter(matter).record.len(), 2);
    assert_eq!(clerk.matter(matter).record.len(), 2);
}

/// Otherwise two tabs would tell each other without end.
#[test]
fn a_tab_that_takes_up_what_another_has_written_has_nothing_to_tell() {
    let clerk = Clerk::supervising(&[UNIT]);
    let matter = clerk.registers(TITLE, "2026-11-20", &[UNIT]);
    let other = clerk.tab();
    for tab in [&clerk, &other] {
        tab.engine.changes();
    }
    clerk.run(note(matter, &clerk, "第一个窗口")).unwrap();
    let written = clerk.engine.changes();
    assert!(written.store && written.touches(matter));
    other.catches_up();
    let taken = other.engine.changes();
    assert!(!taken.store && taken.touches(matter));
    other.catches_up();
    assert!(other.engine.changes().is_empty());
}

#[test]
fn an_incomplete_application_sent_twice_is_one_finding_against_the_unit() {
    let clerk = Clerk::supervising(&[UNIT]);
    let matter = clerk.registers(TITLE, "2026-11-20", &[UNIT]);
    clerk.wakes("2026-11-16");
    let unit = clerk.unit(UNIT);
    let blank = draft::Values::new();
    let body = draft::body(ActKind::Extend, &unit, &[], None, &blank).unwrap();
    let draft = Draft { stream: Stream::Matter(matter), on: clerk.today(), body };
    let command = Record(vec![draft]);
    let found = || clerk.assignment(matter, UNIT, "2026-11-16").findings.len();
    let by = clerk.by();
    for _ in 0..2 {
        done(clerk.engine.run(command.clone(), &by, &Straight)).unwrap();
        assert_eq!(found(), 1);
    }
    // By another command it is another application.
    clerk.run(command).unwrap();
    assert_eq!(found(), 2);
}

#[test]
fn a_command_that_another_tab_has_done_is_not_done_again_by_one_that_did_not_see_it() {
    let clerk = Clerk::supervising(&[UNIT]);
    let matter = clerk.registers(TITLE, "2026-11-20", &[UNIT]);
    let other = clerk.tab();
    let by = clerk.by();
    let first = done(clerk.engine.run(note(matter, &clerk, "一"), &by, &Straight)).unwrap();
    let again = done(other.engine.run(note(matter, &other, "一"), &by, &Straight)).unwrap();
    assert_eq!(again, first);
    assert_eq!(other.matter(matter), clerk.matter(matter));
}

#[test]
fn what_one_tab_records_stands_in_the_other_and_nothing_forks() {
    let clerk = Clerk::supervising(&[UNIT]);
    let matter = clerk.registers(TITLE, "2026-11-20", &[UNIT]);
    let other = clerk.tab();
    clerk.notes(matter, "第一个窗口").unwrap();
    other.catches_up();
    assert_eq!(other.matter(matter).record.len(), 2);
    // Neither has seen what the other records.
    clerk.notes(matter, "同时之一").unwrap();
    other.notes(matter, "同时之二").unwrap();
    clerk.catches_up();
    assert_eq!(clerk.matter(matter), other.matter(matter));
    assert_eq!(clerk.matter(matter).record.len(), 4);
    assert!(clerk.matter(matter).record.iter().all(|entry| entry.record.act.parents.len() <= 1));
    assert_eq!(clerk.matter(matter).conflicts.iter().flatten().count(), 0);
    assert_eq!(clerk.engine.head(), other.engine.head());
    assert_eq!(clerk.tab().matter(matter), clerk.matter(matter));
}

#[test]
fn a_change_names_the_matters_that_must_be_asked_for_again_and_no_others() {
    let clerk = Clerk::supervising(&[UNIT]);
    let (one, two) = (
        clerk.registers(TITLE, "2026-11-20", &[UNIT]),
        clerk.registers("校园供暖检修", "2026-11-20", &[UNIT]),
    );
    let other = clerk.tab();
    other.engine.changes();
    clerk.engine.changes();
    clerk.notes(one, "电话已更新").unwrap();
    other.catches_up();
    for engine in [&clerk.engine, &other.engine] {
        let change = engine.changes();
        assert!(Question::from(Matter(one)).is_touched(&change));
        assert!(!Question::from(Matter(two)).is_touched(&change));
        assert!(!change.registry && !change.ledger);
        assert!(engine.changes().is_empty());
    }
    // Nothing new: nothing is to be asked again.
    other.catches_up();
    assert!(!other.engine.changes().touches_matters());
}

#[test]
fn a_seal_made_in_one_tab_is_kept_when_another_that_did_not_see_it_writes() {
    let clerk = Clerk::supervising(&[UNIT]);
    let matter = clerk.registers(TITLE, "2026-11-20", &[UNIT]);
    let other = clerk.tab();
    clerk.hands_out(Scope::All);
    let proofs = clerk.matter(matter).proofs;
    other.notes(matter, "另一窗口").unwrap();
    let reloaded = clerk.tab();
    let kept = reloaded.matter(matter).proofs;
    for (id, proof) in proofs {
        assert_eq!(kept[&id], proof);
    }
}

#[test]
fn a_tab_whose_ledger_another_has_removed_says_so_and_writes_nothing() {
    let clerk = Clerk::supervising(&[UNIT]);
    let matter = clerk.registers(TITLE, "2026-11-20", &[UNIT]);
    let other = clerk.tab();
    let (id, _) = clerk.engine.head().unwrap();
    clerk.run(Remove(id)).unwrap();
    assert_eq!(clerk.engine.head(), None);
    assert_eq!(clerk.engine.query(clerk.today(), Matter(matter)), None);
    let refused = other.notes(matter, "还在吗").unwrap_err();
    assert!(matches!(refused, Refusal::Store(_) | Refusal::Gone), "{refused:?}");
    assert_eq!(done(banjie::engine::store::Store::ledgers(clerk.engine.store())).unwrap(), []);
}
