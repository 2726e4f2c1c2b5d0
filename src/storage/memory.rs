//! A store in memory: for tests, and for a page whose browser keeps nothing. It lasts as long as its
//! last clone; clones are the tabs of one browser.

use super::kept::{Beside, Kept, hindrance, only_new};
use crate::domain::ActId;
use crate::engine::store::{
    Commit, Committed, Damage, Entry, Key, Part, SheetNote, Store, StoreError,
};
use crate::ledger::Seal;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

/// How many acts are read at once.
const PART: usize = 1000;

/// Ledgers in memory.
#[derive(Debug, Clone, Default)]
pub struct Memory(Rc<RefCell<BTreeMap<ActId, (Kept, Beside)>>>);

impl Memory {
    /// A store of no ledgers.
    pub fn new() -> Self {
        Self::default()
    }

    /// Changes the stored line of an act as a failing disk would, so that a test can see what
    /// becomes of it. `at`: its place in the order of arrival.
    pub fn spoil(&self, ledger: &ActId, at: usize, change: impl FnOnce(&mut String)) {
        let mut ledgers = self.0.borrow_mut();
        if let Some(line) = ledgers.get_mut(ledger).and_then(|(kept, _)| kept.lines.get_mut(at)) {
            change(line);
        }
    }

    /// A store of its own with all that is in this one: a browser whose profile was copied.
    #[must_use]
    pub fn copied(&self) -> Self {
        Self(Rc::new(RefCell::new(self.0.borrow().clone())))
    }

    /// The lines that a repair left out.
    pub fn aside(&self, ledger: &ActId) -> Vec<String> {
        self.with(ledger, |_, beside| beside.aside.clone()).unwrap_or_default()
    }

    fn with<T>(
        &self,
        ledger: &ActId,
        read: impl FnOnce(&Kept, &Beside) -> T,
    ) -> Result<T, StoreError> {
        let ledgers = self.0.borrow();
        ledgers.get(ledger).map(|(kept, beside)| read(kept, beside)).ok_or(StoreError::Missing)
    }
}

impl Store for Memory {
    async fn ledgers(&self) -> Result<Vec<Entry>, StoreError> {
        Ok(self.0.borrow().values().map(|(kept, _)| kept.entry.clone()).collect())
    }

    async fn read(&self, ledger: &ActId, from: u64) -> Result<Part, StoreError> {
        self.with(ledger, |kept, _| kept.part(from, PART))
    }

    async fn seals(&self, ledger: &ActId) -> Result<(Vec<Seal>, Vec<Damage>), StoreError> {
        self.with(ledger, |kept, _| kept.read_seals())
    }

    async fn commit(&self, commit: Commit) -> Result<Committed, StoreError> {
        let mut ledgers = self.0.borrow_mut();
        let stored = ledgers.get(&commit.ledger);
        let head = stored.map(|(kept, _)| kept.entry.head);
        let before = stored.and_then(|(_, beside)| beside.commands.get(&commit.command));
        if let Some(hindrance) = hindrance(head, before.map(Vec::as_slice), &commit)? {
            return Ok(hindrance);
        }
        let (kept, beside) = ledgers
            .entry(commit.ledger)
            .or_insert_with(|| (Kept::new(commit.ledger, commit.title.clone()), Beside::default()));
        kept.add(&commit);
        beside.add(&commit);
        Ok(Committed::Stored(kept.entry.head))
    }

    async fn repair(&self, mut commit: Commit) -> Result<Committed, StoreError> {
        let mut ledgers = self.0.borrow_mut();
        let (kept, beside) = ledgers
            .entry(commit.ledger)
            .or_insert_with(|| (Kept::new(commit.ledger, String::new()), Beside::default()));
        if let Some(acts) = beside.commands.get(&commit.command) {
            return Ok(Committed::Before(kept.entry.head, acts.clone()));
        }
        let (mut sound, aside) = kept.sound(&commit.title);
        only_new(&mut commit, &sound.lines);
        sound.add(&commit);
        *kept = sound;
        beside.add(&commit);
        beside.aside.extend(aside);
        beside.snapshot = None;
        Ok(Committed::Stored(kept.entry.head))
    }

    async fn snapshot(&self, ledger: &ActId) -> Result<Option<Vec<u8>>, StoreError> {
        self.with(ledger, |_, beside| beside.snapshot.clone())
    }

    async fn keep_snapshot(&self, ledger: &ActId, snapshot: &[u8]) -> Result<(), StoreError> {
        let mut ledgers = self.0.borrow_mut();
        let (_, beside) = ledgers.get_mut(ledger).ok_or(StoreError::Missing)?;
        beside.snapshot = Some(snapshot.to_vec());
        Ok(())
    }

    async fn note(&self, ledger: &ActId, note: SheetNote) -> Result<Option<Vec<u8>>, StoreError> {
        self.with(ledger, |_, beside| beside.notes.get(&note).cloned())
    }

    async fn keep_note(
        &self,
        ledger: &ActId,
        note: SheetNote,
        bytes: &[u8],
    ) -> Result<(), StoreError> {
        let mut ledgers = self.0.borrow_mut();
        let (_, beside) = ledgers.get_mut(ledger).ok_or(StoreError::Missing)?;
        beside.notes.insert(note, bytes.to_vec());
        Ok(())
    }

    async fn key(&self, ledger: &ActId) -> Result<Option<Key>, StoreError> {
        self.with(ledger, |_, beside| beside.key.clone())
    }

    async fn remove(&self, ledger: &ActId) -> Result<(), StoreError> {
        self.0.borrow_mut().remove(ledger).map(|_| ()).ok_or(StoreError::Missing)
    }
}
