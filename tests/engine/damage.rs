//! A store that has lost or spoilt something: what is sound is kept, what is not is named.

use super::clerk::{Clerk, TITLE};
use banjie::engine::command::open::Open;
use banjie::engine::command::take_in::TakeIn;
use banjie::ledger::Scope;

const UNIT: &str = "市教育局";

/// The texts of a matter's notes.
fn notes(clerk: &Clerk, matter: uuid::Uuid) -> Vec<String> {
    let view = clerk.matter(matter);
    let mut texts: Vec<String> = view
        .record
        .iter()
        .filter_map(|entry| match &entry.record.act.body {
            banjie::domain::Body::Note(note) => Some(note.text.to_string()),
            _ => None,
        })
        .collect();
    texts.sort();
    texts
}

/// Five notes that were exported, five more, and one of these spoilt behind the store's back.
fn spoilt() -> (Clerk, uuid::Uuid, Vec<u8>) {
    let clerk = Clerk::supervising(&[UNIT]);
    let matter = clerk.registers(TITLE, "2026-11-20", &[UNIT]);
    for n in 0..5 {
        clerk.notes(matter, &format!("备注{n}")).unwrap();
    }
    let backup = clerk.hands_out(Scope::All);
    for n in 5..10 {
        clerk.notes(matter, &format!("备注{n}")).unwrap();
    }
    let (id, head) = clerk.engine.head().unwrap();
    let at = usize::try_from(head.acts).unwrap() - 8;
    clerk.engine.store().spoil(&id, at, |line| *line = line.replace("备注", "被改"));
    (clerk, matter, backup)
}

#[test]
fn one_spoilt_line_is_named_with_its_act_and_matter_and_costs_no_other() {
    let (clerk, matter, _) = spoilt();
    let head = clerk.engine.head();
    let reloaded = Clerk::tab(&clerk);
    let opened = reloaded.opens();
    assert_eq!(opened.missing, 1);
    assert_eq!(opened.damage.len(), 1);
    let (_, stream) = opened.damage[0].act.clone().unwrap();
    assert_eq!(stream, format!("matter:{matter}"));
    assert_eq!(notes(&reloaded, matter).len(), 9);
    assert_eq!(reloaded.engine.head(), head);
}

#[test]
fn restoring_from_a_backup_keeps_all_sound_acts_of_both() {
    let (clerk, matter, backup) = spoilt();
    let reloaded = clerk.tab();
    let preview = reloaded.looks(&backup);
    assert_eq!((preview.refused.len(), preview.new), (0, 1));
    reloaded.run(TakeIn { chance: None }).unwrap();
    assert_eq!(notes(&reloaded, matter).len(), 10);
    let again = reloaded.tab();
    assert_eq!(notes(&again, matter).len(), 10);
    let opened = again.opens();
    assert_eq!((opened.damage.len(), opened.missing), (0, 0));
}

#[test]
fn a_store_that_was_emptied_is_a_loss_of_which_the_canary_tells() {
    let clerk = Clerk::supervising(&[UNIT]);
    clerk.registers(TITLE, "2026-11-20", &[UNIT]);
    let (id, head) = clerk.engine.head().unwrap();
    let backup = clerk.hands_out(Scope::All);
    let list = clerk.list();
    clerk.run(banjie::engine::command::open::Remove(id)).unwrap();
    let open = Open { ledger: Some(id), canary: Some(head), ..Open::default() };
    clerk.run(open.clone()).unwrap_err();
    clerk.looks(&backup);
    clerk.run(TakeIn { chance: None }).unwrap();
    assert_eq!(clerk.list(), list);
    let opened = clerk.run(open).unwrap().unwrap();
    assert_eq!((opened.missing, opened.damage.len()), (0, 0));
}

#[test]
fn fewer_acts_than_are_remembered_are_said_to_be_missing() {
    let clerk = Clerk::supervising(&[UNIT]);
    let backup = clerk.hands_out(Scope::All);
    clerk.registers(TITLE, "2026-11-20", &[UNIT]);
    let canary = clerk.engine.head().map(|(_, head)| head);
    // A browser's profile that was copied back from an older day.
    let older = Clerk::opening(&backup, None, 4);
    let opened = older.run(Open { canary, ..Open::default() }).unwrap().unwrap();
    assert_eq!(opened.missing, 1);
}
