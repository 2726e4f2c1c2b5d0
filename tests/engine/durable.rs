//! What keeps a ledger from being lost: who it is that records, whether a file holds all of it, and what is
//! said where an installation was restored or copied.

use super::clerk::{Clerk, GOV, TITLE, done};
use banjie::engine::command::found::Found;
use banjie::engine::command::look::{Look, Picked};
use banjie::engine::command::open::Open;
use banjie::engine::command::store_again::StoreAgain;
use banjie::engine::command::take_in::TakeIn;
use banjie::engine::command::verify::{Verified, Verify};
use banjie::engine::query::ledger::Recorder;
use banjie::engine::store::{Head, Key, Store as _, StoreError};
use banjie::engine::{Refusal, Scope};
use banjie::ledger::problem::Problem;
use banjie::present::draft::ActKind;

const UNIT: &str = "市教育局";
const DUE: &str = "2026-11-20";

fn verifies(clerk: &Clerk, file: &[u8]) -> Result<Verified, Refusal> {
    clerk.run(Verify(Picked { name: "备份.ledger.json".to_owned(), bytes: file.to_vec() }))
}

fn key(clerk: &Clerk) -> Option<Key> {
    done(clerk.engine.store().key(&clerk.engine.head().unwrap().0)).unwrap()
}

/// The same browser in an earlier state: restored by a backup program, or from a copied profile.
fn copy(of: &Clerk) -> Clerk {
    let mut copy = Clerk::at(of.engine.store().copied());
    copy.who.clone_from(&of.who);
    copy.opens();
    copy
}

#[test]
fn the_key_is_stored_with_the_founding_act_and_says_who_records() {
    let clerk = Clerk::supervising(&[UNIT]);
    // Nothing but the store is left.
    let fresh = clerk.tab();
    assert_eq!(key(&fresh), key(&clerk));
    assert_eq!(fresh.book().own_key, key(&clerk).map(|key| key.public()));
    assert_eq!(fresh.asks(Recorder), Some((GOV.into(), "王敏".to_owned())));
}

#[test]
fn a_key_that_no_office_was_given_says_nothing_of_who_records() {
    let gov = Clerk::supervising(&[UNIT]);
    let reader = Clerk::opening(&gov.hands_out(Scope::All), None, 9);
    assert_eq!(reader.asks(Recorder), None);
}

#[test]
fn a_secret_of_an_earlier_version_goes_on_sealing() {
    let gov = Clerk::supervising(&[UNIT]);
    let file = gov.hands_out(Scope::All);
    let (picked, by) = (Picked { name: "a".to_owned(), bytes: file }, gov.by());
    let here = Clerk::new();
    here.run(Look(vec![picked])).unwrap();
    here.run(TakeIn { chance: None }).unwrap();
    let open = Open { secret: Some([1; 32]), chance: Some([5; 32]), ..Open::default() };
    assert!(here.run(open).unwrap().unwrap().keyed);
    assert_eq!(here.book().own_key, gov.book().own_key);
    assert_eq!(here.asks(Recorder).map(|(office, _)| office), by.who.map(|(office, _)| office));
}

#[test]
fn a_file_is_a_backup_as_long_as_it_holds_all_that_is_held() {
    let clerk = Clerk::supervising(&[UNIT]);
    let matter = clerk.registers(TITLE, DUE, &[UNIT]);
    let file = clerk.hands_out(Scope::All);
    let held = clerk.engine.head().unwrap().1.acts.try_into().unwrap();
    assert_eq!(verifies(&clerk, &file), Ok(Verified { acts: held, held, lacking: 0 }));
    clerk.records(matter, ActKind::Receive, UNIT, &[]).unwrap();
    assert_eq!(verifies(&clerk, &file), Ok(Verified { acts: held, held: held + 1, lacking: 1 }));
    // What another tab has recorded counts, too.
    clerk.tab().records(matter, ActKind::Feedback, UNIT, &[("text", "按计划推进")]).unwrap();
    assert_eq!(verifies(&clerk, &file).unwrap().lacking, 2);
    let newer = clerk.hands_out(Scope::All);
    assert_eq!(verifies(&clerk, &newer).unwrap().lacking, 0);
}

#[test]
fn a_file_for_a_unit_of_another_ledger_or_with_a_broken_line_is_no_backup() {
    let clerk = Clerk::supervising(&[UNIT, "市公安局"]);
    clerk.registers(TITLE, DUE, &[UNIT]);
    clerk.registers("另一事项", DUE, &["市公安局"]);
    assert!(verifies(&clerk, &clerk.hands_out_for(UNIT)).unwrap().lacking > 0);
    let other = Clerk::new();
    let (title, office) = ("另一台账".to_owned(), "市政府办公室".into());
    let (name, person) = ("市政府办公室".to_owned(), "李红".to_owned());
    other.run(Found { title, office, name, person, chance: None }).unwrap();
    let Err(Refusal::File(why)) = verifies(&other, &clerk.hands_out(Scope::All)) else {
        panic!("taken for a backup")
    };
    assert_eq!(why.first[0].what, Problem::AnotherLedger);
    let broken =
        String::from_utf8(clerk.hands_out(Scope::All)).unwrap().replace("另一事项", "别的事项");
    assert!(matches!(verifies(&clerk, broken.as_bytes()), Err(Refusal::File(_))));
}

#[test]
fn an_installation_that_was_restored_or_copied_says_so_and_takes_a_new_key() {
    let clerk = Clerk::supervising(&[UNIT]);
    let restored = copy(&clerk);
    let matter = clerk.registers(TITLE, DUE, &[UNIT]);
    let file = clerk.hands_out(Scope::All);
    assert!(!clerk.looks(&file).is_elsewhere, "its own file is nothing strange to it");

    let before = key(&restored);
    assert!(restored.looks(&file).is_elsewhere);
    let taken = restored.run(TakeIn { chance: Some([8; 32]) }).unwrap();
    assert!(taken.rekeyed);
    assert_ne!(key(&restored), before);
    assert_eq!(restored.book().own_key, key(&restored).map(|key| key.public()));
    assert_eq!(restored.matter(matter).standing.title.as_ref(), TITLE);
    // Its next start has the new key, and nothing is strange any more.
    assert_eq!(restored.tab().book().own_key, restored.book().own_key);
    assert!(!restored.looks(&file).is_elsewhere);
}

#[test]
fn what_was_lost_here_and_comes_back_is_no_sign_of_a_copy() {
    let clerk = Clerk::supervising(&[UNIT]);
    clerk.registers(TITLE, DUE, &[UNIT]);
    let file = clerk.hands_out(Scope::All);
    let (id, head) = clerk.engine.head().unwrap();
    let last = usize::try_from(head.acts).unwrap() - 1;
    clerk.engine.store().spoil(&id, last, |line| line.truncate(9));
    let again = clerk.tab();
    assert!(!again.looks(&file).is_elsewhere);
    let taken = again.run(TakeIn { chance: Some([8; 32]) }).unwrap();
    assert!(!taken.rekeyed && taken.new == 1);
    assert_eq!(key(&again), key(&clerk));
}

/// What is remembered of the open ledger outside the store.
fn canary(clerk: &Clerk) -> Head {
    clerk.engine.head().unwrap().1
}

#[test]
fn what_the_browser_deletes_while_it_is_open_is_stored_again_with_its_key() {
    let clerk = Clerk::supervising(&[UNIT]);
    let matter = clerk.registers(TITLE, DUE, &[UNIT]);
    let (ledger, held) = clerk.engine.head().unwrap();
    let own = key(&clerk);
    done(clerk.engine.store().remove(&ledger)).unwrap();
    let receives = || clerk.records(matter, ActKind::Receive, UNIT, &[]);
    assert_eq!(receives(), Err(StoreError::Missing.into()));
    clerk.run(StoreAgain { canary: canary(&clerk) }).unwrap();
    receives().unwrap();
    let fresh = clerk.tab();
    assert_eq!(fresh.engine.head().unwrap().1.acts, held.acts + 1);
    assert_eq!((key(&fresh), own.is_some()), (own, true));
}

#[test]
fn a_tab_that_holds_less_than_was_stored_stores_nothing_in_its_place() {
    let clerk = Clerk::supervising(&[UNIT]);
    let behind = clerk.tab();
    let matter = clerk.registers(TITLE, DUE, &[UNIT]);
    let canary = canary(&clerk);
    done(clerk.engine.store().remove(&clerk.engine.head().unwrap().0)).unwrap();
    assert_eq!(behind.run(StoreAgain { canary }), Err(StoreError::Missing.into()));
    clerk.run(StoreAgain { canary }).unwrap();
    // The other tab comes too late, and takes up what is stored.
    behind.run(StoreAgain { canary: Head::default() }).unwrap();
    behind.records(matter, ActKind::Receive, UNIT, &[]).unwrap();
    assert_eq!(clerk.tab().engine.head().unwrap().1.acts, canary.acts + 1);
}
