//! The store that the engine's program was told to use.

use super::folder::FolderFile;
use super::idb::Idb;
use super::memory::Memory;
use crate::domain::ActId;
use crate::engine::store::{
    Commit, Committed, Damage, Entry, Head, Key, Loaded, Part, SheetNote, Store, StoreError,
};
use crate::ledger::Seal;

/// One of the stores that a browser has. They are one type, so that the engine's program has one type of engine.
#[allow(missing_debug_implementations, reason = "a database has none")]
pub enum Chosen {
    /// A database of the browser.
    Idb(Idb),
    /// A file in a folder.
    Folder(FolderFile),
    /// Nothing that outlives the page.
    Memory(Memory),
}

/// Calls the same method of whichever store it is.
macro_rules! each {
    ($self:ident, $store:ident => $does:expr) => {
        match $self {
            Self::Idb($store) => $does,
            Self::Folder($store) => $does,
            Self::Memory($store) => $does,
        }
    };
}

impl Store for Chosen {
    async fn ledgers(&self) -> Result<Vec<Entry>, StoreError> {
        each!(self, store => store.ledgers().await)
    }

    async fn read(&self, ledger: &ActId, from: u64) -> Result<Part, StoreError> {
        each!(self, store => store.read(ledger, from).await)
    }

    async fn seals(&self, ledger: &ActId) -> Result<(Vec<Seal>, Vec<Damage>), StoreError> {
        each!(self, store => store.seals(ledger).await)
    }

    async fn since(&self, ledger: &ActId, known: &Head) -> Result<Option<Loaded>, StoreError> {
        each!(self, store => store.since(ledger, known).await)
    }

    async fn commit(&self, commit: Commit) -> Result<Committed, StoreError> {
        each!(self, store => store.commit(commit).await)
    }

    async fn repair(&self, commit: Commit) -> Result<Committed, StoreError> {
        each!(self, store => store.repair(commit).await)
    }

    async fn snapshot(&self, ledger: &ActId) -> Result<Option<Vec<u8>>, StoreError> {
        each!(self, store => store.snapshot(ledger).await)
    }

    async fn keep_snapshot(&self, ledger: &ActId, snapshot: &[u8]) -> Result<(), StoreError> {
        each!(self, store => store.keep_snapshot(ledger, snapshot).await)
    }

    async fn note(&self, ledger: &ActId, note: SheetNote) -> Result<Option<Vec<u8>>, StoreError> {
        each!(self, store => store.note(ledger, note).await)
    }

    async fn keep_note(
        &self,
        ledger: &ActId,
        note: SheetNote,
        bytes: &[u8],
    ) -> Result<(), StoreError> {
        each!(self, store => store.keep_note(ledger, note, bytes).await)
    }

    async fn key(&self, ledger: &ActId) -> Result<Option<Key>, StoreError> {
        each!(self, store => store.key(ledger).await)
    }

    async fn new_key(&self, chance: [u8; 32]) -> Key {
        each!(self, store => store.new_key(chance).await)
    }

    async fn sign(
        &self,
        ledger: &ActId,
        key: &Key,
        message: &[u8],
    ) -> Result<[u8; 64], StoreError> {
        each!(self, store => store.sign(ledger, key, message).await)
    }

    fn turn_to(&self, place: &str) {
        each!(self, store => store.turn_to(place));
    }

    async fn remove(&self, ledger: &ActId) -> Result<(), StoreError> {
        each!(self, store => store.remove(ledger).await)
    }
}
