//! A store that does not write: what was wanted stays, and is done when it is tried again.

use super::clerk::{Clerk, GOV, TITLE, done, new_command};
use banjie::domain::matter::Note;
use banjie::domain::{ActId, Body, Stream};
use banjie::engine::command::look::{Look, Picked};
use banjie::engine::command::open::Open;
use banjie::engine::command::record::Record;
use banjie::engine::command::take_in::TakeIn;
use banjie::engine::query::ledger::Overview;
use banjie::engine::store::{
    self, Commit, Committed, Damage, Entry, Key, Part, Secret, Store, StoreError,
};
use banjie::engine::{By, Draft, Engine, Refusal, Straight};
use banjie::ledger::{Scope, Seal};
use banjie::storage::memory::Memory;
use std::cell::RefCell;

/// A store whose next writing fails.
struct Failing {
    store: Memory,
    next: RefCell<Option<StoreError>>,
}

impl Failing {
    fn write(&self) -> Result<(), StoreError> {
        self.next.take().map_or(Ok(()), Err)
    }
}

impl Store for Failing {
    async fn ledgers(&self) -> Result<Vec<Entry>, StoreError> {
        self.store.ledgers().await
    }

    async fn read(&self, ledger: &ActId, from: u64) -> Result<Part, StoreError> {
        self.store.read(ledger, from).await
    }

    async fn seals(&self, ledger: &ActId) -> Result<(Vec<Seal>, Vec<Damage>), StoreError> {
        self.store.seals(ledger).await
    }

    async fn commit(&self, commit: Commit) -> Result<Committed, StoreError> {
        self.write()?;
        self.store.commit(commit).await
    }

    async fn repair(&self, commit: Commit) -> Result<Committed, StoreError> {
        self.write()?;
        self.store.repair(commit).await
    }

    async fn snapshot(&self, ledger: &ActId) -> Result<Option<Vec<u8>>, StoreError> {
        self.store.snapshot(ledger).await
    }

    async fn keep_snapshot(&self, ledger: &ActId, snapshot: &[u8]) -> Result<(), StoreError> {
        self.store.keep_snapshot(ledger, snapshot).await
    }

    async fn note(
        &self,
        ledger: &ActId,
        note: store::SheetNote,
    ) -> Result<Option<Vec<u8>>, StoreError> {
        self.store.note(ledger, note).await
    }

    async fn keep_note(
        &self,
        ledger: &ActId,
        note: store::SheetNote,
        bytes: &[u8],
    ) -> Result<(), StoreError> {
        self.store.keep_note(ledger, note, bytes).await
    }

    async fn key(&self, ledger: &ActId) -> Result<Option<Key>, StoreError> {
        self.store.key(ledger).await
    }

    async fn remove(&self, ledger: &ActId) -> Result<(), StoreError> {
        self.write()?;
        self.store.remove(ledger).await
    }
}

const ERRORS: [StoreError; 3] = [StoreError::Full, StoreError::Busy, StoreError::Damaged];

/// An engine over what that clerk has stored, which fails when it is told to.
fn failing(clerk: &Clerk) -> Engine<Failing> {
    Engine::new(Failing { store: clerk.engine.store().clone(), next: RefCell::default() })
}

fn fails(engine: &Engine<Failing>, error: &StoreError) {
    engine.store().next.replace(Some(error.clone()));
}

#[test]
fn an_act_that_could_not_be_stored_is_not_shown_and_is_recorded_once_by_the_same_command() {
    let clerk = Clerk::supervising(&["市教育局"]);
    let matter = clerk.registers(TITLE, "2026-11-20", &["市教育局"]);
    let engine = failing(&clerk);
    let by = clerk.by();
    let open = Open::default();
    done(engine.run(open, &by, &Straight)).unwrap();
    for error in &ERRORS {
        let (head, before) = (engine.head(), engine.query(by.as_of, Overview));
        let body = Body::Note(Note { text: format!("{error}").into() });
        let draft = Draft { stream: Stream::Matter(matter), on: by.as_of, body };
        let by = By { command: new_command(), ..by.clone() };
        fails(&engine, error);
        let refused = done(engine.run(Record(vec![draft.clone()]), &by, &Straight));
        assert_eq!(refused, Err(Refusal::Store(error.clone())));
        assert_eq!((engine.head(), engine.query(by.as_of, Overview)), (head, before.clone()));
        for _ in 0..2 {
            done(engine.run(Record(vec![draft.clone()]), &by, &Straight)).unwrap();
            let after = engine.query(by.as_of, Overview).unwrap();
            assert_eq!(after.acts, before.as_ref().unwrap().acts + 1);
        }
    }
}

#[test]
fn a_file_that_could_not_be_stored_is_taken_in_when_it_is_tried_again() {
    let clerk = Clerk::supervising(&["市教育局"]);
    clerk.registers(TITLE, "2026-11-20", &["市教育局"]);
    let first = clerk.hands_out(Scope::All);
    clerk.registers("校园供暖检修", "2026-11-20", &["市教育局"]);
    let second = clerk.hands_out(Scope::All);
    let engine = failing(&Clerk::new());
    let mut by = clerk.by();
    by.who = Some((GOV.into(), "王敏".to_owned()));
    // One that opens the ledger, and one that adds to it.
    for (file, matters) in [(first, 1), (second, 2)] {
        let picked = vec![Picked { name: "a.ledger.json".to_owned(), bytes: file }];
        done(engine.run(Look(picked), &by, &Straight)).unwrap();
        for error in &ERRORS {
            let head = engine.head();
            fails(&engine, error);
            let refused = done(engine.run(TakeIn { chance: None }, &by, &Straight));
            assert_eq!(refused, Err(Refusal::Store(error.clone())));
            assert_eq!(engine.head(), head);
        }
        by.command = new_command();
        done(engine.run(TakeIn { chance: None }, &by, &Straight)).unwrap();
        assert_eq!(engine.query(by.as_of, Overview).unwrap().matters, matters);
        let again = done(engine.run(TakeIn { chance: None }, &by, &Straight));
        assert_eq!(again, Err(Refusal::Gone));
    }
}

#[test]
fn a_store_that_keeps_no_key_now_is_read_all_the_same_and_keeps_it_at_the_next_start() {
    let clerk = Clerk::supervising(&["市教育局"]);
    let file = clerk.hands_out(Scope::All);
    let engine = Engine::new(Failing { store: Memory::new(), next: RefCell::default() });
    let by = clerk.by();
    let picked = Picked { name: "台账".to_owned(), bytes: file };
    done(engine.run(Look(vec![picked]), &by, &Straight)).unwrap();
    done(engine.run(TakeIn { chance: None }, &by, &Straight)).unwrap();
    let open = || Open { chance: Some([7; 32]), ..Open::default() };
    for error in &ERRORS {
        fails(&engine, error);
        // Each start gives commands of its own.
        let opened = done(engine.run(open(), &clerk.by(), &Straight)).unwrap().unwrap();
        assert!(!opened.keyed && opened.missing == 0, "{error:?}");
    }
    assert!(done(engine.run(open(), &clerk.by(), &Straight)).unwrap().unwrap().keyed);
    let (ledger, _) = engine.head().unwrap();
    assert_eq!(done(engine.store().key(&ledger)), Ok(Some(Key::Secret(Secret([7; 32])))));
}
