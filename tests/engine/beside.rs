//! Two ledgers in one browser: what is recorded in one reaches nothing of the other.

use super::clerk::{Clerk, GOV, TITLE};
use banjie::engine::Refusal;
use banjie::engine::command::found::Found;
use banjie::engine::command::open::{Close, Open, Remove};
use banjie::engine::command::survey::Survey;
use banjie::engine::command::take_in::TakeIn;
use banjie::ledger::Scope;

const UNIT: &str = "市教育局";
const OTHER: &str = "市水务局";

/// A second ledger beside the one that is open, founded in a tab of its own.
fn beside(clerk: &Clerk) -> Clerk {
    let tab = clerk.new_tab();
    let found = Found {
        title: "县级督查台账".to_owned(),
        office: GOV.into(),
        name: GOV.to_owned(),
        person: "王敏".to_owned(),
        chance: Some([2; 32]),
    };
    tab.run(found).unwrap();
    tab.adds_units(&[OTHER]);
    tab
}

#[test]
fn what_is_recorded_in_one_ledger_reaches_nothing_of_another_and_removing_one_leaves_the_other() {
    let one = Clerk::supervising(&[UNIT]);
    let other = beside(&one);
    let matter = one.registers(TITLE, "2026-11-20", &[UNIT]);
    other.registers("农村供水工程", "2026-11-27", &[OTHER]);
    one.catches_up();
    other.catches_up();
    let titles = |clerk: &Clerk| -> Vec<String> {
        clerk.list().iter().map(|row| row.title.to_string()).collect()
    };
    assert_eq!(titles(&one), [TITLE]);
    assert_eq!(titles(&other), ["农村供水工程"]);
    assert_ne!(one.book().own_key, other.book().own_key);

    let (first, _) = one.engine.head().unwrap();
    other.run(Remove(first)).unwrap();
    assert_eq!(titles(&other), ["农村供水工程"]);
    let left = one.new_tab().run(Survey(vec![String::new()])).unwrap();
    assert_eq!(left.iter().map(|(_, entry)| &*entry.title).collect::<Vec<_>>(), ["县级督查台账"]);
    assert!(one.new_tab().run(Open { ledger: Some(first), ..Open::default() }).is_err());
    assert_eq!(one.matter(matter).record.len(), 1, "a tab that is open is not moved");
}

#[test]
fn the_ledgers_that_are_stored_are_told_only_before_one_is_open() {
    let one = Clerk::supervising(&[UNIT]);
    let other = beside(&one);
    let survey = || Survey(vec!["banjie".to_owned()]);
    let told = one.new_tab().run(survey()).unwrap();
    let mut ids: Vec<_> = told.iter().map(|(_, entry)| entry.ledger).collect();
    ids.sort_unstable();
    let mut held = [&one, &other].map(|clerk| clerk.engine.head().unwrap().0);
    held.sort_unstable();
    assert_eq!(ids, held);
    assert!(told.iter().all(|(place, _)| place == "banjie"));
    // The store must not be turned away from the place of the open ledger: the next act would be written elsewhere.
    assert_eq!(one.run(survey()).unwrap(), []);
}

#[test]
fn a_file_that_was_looked_at_is_not_taken_into_another_ledger_that_was_opened_meanwhile() {
    let one = Clerk::supervising(&[UNIT]);
    let file = beside(&one).hands_out(Scope::All);
    let (id, head) = one.engine.head().unwrap();
    one.run(Close).unwrap();
    one.looks(&file);
    one.run(Open { ledger: Some(id), ..Open::default() }).unwrap();
    assert_eq!(one.run(TakeIn { chance: None }).err(), Some(Refusal::Gone));
    assert_eq!(one.engine.head(), Some((id, head)));
}
