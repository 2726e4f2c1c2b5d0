//! IndexedDB as a store, in a window and in a worker.

mod ballast;
pub mod factory;
mod handles;
mod key;
mod layout;
mod lock;
mod open;
mod read;
mod repair;
mod request;
mod upgrade;
mod write;

pub(crate) use handles::Handles;
pub(crate) use lock::Lock;

use crate::domain::ActId;
use crate::engine::store::{
    Commit, Committed, Damage, Entry, Key, Part, Secret, SheetNote, Store, StoreError,
};
use crate::ledger::{PublicKey, Seal, sign};
use js_sys::Uint8Array;
use layout::{
    ALL, BY_NAME, COMMANDS, DAMAGED, KEYS, LEDGERS, SEALS, SEGMENTS, SNAPSHOTS, TAIL, note_key,
    of_ledger,
};
use open::Connection;
use request::Transaction;
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::IdbDatabase;

/// The ledgers of one database.
pub struct Idb {
    name: RefCell<String>,
    /// Kept between two actions, and opened again when it was given up.
    connection: RefCell<Option<Rc<Connection>>>,
    /// Keys as they are stored: those that were made and are not stored yet, and those that were read. The store may
    /// be deleted while it is open, and is written again with them.
    keys: RefCell<BTreeMap<PublicKey, JsValue>>,
    /// Whether a write has failed for want of room, or the browser has closed the database, since room was proved.
    is_room_doubted: Cell<bool>,
}

impl Idb {
    /// The database of that name, which is opened, and made where there is none, with the first action.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: RefCell::new(name.into()),
            connection: RefCell::default(),
            keys: RefCell::default(),
            is_room_doubted: Cell::new(false),
        }
    }

    async fn connection(&self) -> Result<Rc<Connection>, StoreError> {
        let kept = self.connection.borrow().clone();
        if let Some(kept) = kept {
            if !kept.is_closed() {
                return Ok(kept);
            }
            self.is_room_doubted.set(true);
        }
        let name = self.name.borrow().clone();
        let opened = Rc::new(Connection::open(&name).await?);
        self.connection.replace(Some(opened.clone()));
        Ok(opened)
    }

    async fn lock(&self) -> Result<Lock, StoreError> {
        let name = format!("banjie.store.{}", self.name.borrow());
        Lock::taken(&name).await
    }

    /// Proves that there is room, where that is in doubt.
    async fn prove_room(&self, db: &IdbDatabase) -> Result<(), StoreError> {
        if self.is_room_doubted.get() {
            ballast::proved(db).await?;
            self.is_room_doubted.set(false);
        }
        Ok(())
    }

    /// What became of a write, after which there may be doubt.
    fn heeded(&self, written: Result<Committed, StoreError>) -> Result<Committed, StoreError> {
        if written == Err(StoreError::Full) {
            self.is_room_doubted.set(true);
        }
        written
    }

    /// A key as it is stored.
    fn as_stored(&self, key: Option<&Key>) -> Result<Option<JsValue>, StoreError> {
        Ok(match key {
            None => None,
            Some(Key::Secret(secret)) => Some(Uint8Array::from(&secret.0[..]).into()),
            Some(Key::Kept(public)) => {
                Some(self.keys.borrow().get(public).cloned().ok_or(StoreError::Missing)?)
            }
        })
    }

    async fn beside(&self, store: &str, key: &str) -> Result<JsValue, StoreError> {
        let connection = self.connection().await?;
        let transaction = Transaction::reading(&connection.db, &[store])?;
        transaction.store(store)?.get(&key.into()).await
    }

    /// Keeps bytes beside a ledger's acts, under a key of its own, if the ledger is stored.
    async fn keep_beside(&self, ledger: &ActId, key: &str, bytes: &[u8]) -> Result<(), StoreError> {
        // A write behind a torn record may be lost, and this is not worth proving that there is room: the next act does
        // that.
        if self.is_room_doubted.get() {
            return Err(StoreError::Full);
        }
        let kept = self.put_beside(ledger, key, &Uint8Array::from(bytes).into()).await;
        if kept == Err(StoreError::Full) {
            self.is_room_doubted.set(true);
        }
        kept
    }

    async fn put_beside(
        &self,
        ledger: &ActId,
        key: &str,
        value: &JsValue,
    ) -> Result<(), StoreError> {
        let connection = self.connection().await?;
        let transaction = Transaction::writing(&connection.db, &[LEDGERS, SNAPSHOTS])?;
        let id = JsValue::from(ledger.to_string());
        if transaction.store(LEDGERS)?.get(&id).await?.is_undefined() {
            return Err(StoreError::Missing);
        }
        transaction.store(SNAPSHOTS)?.put(key, value)?;
        transaction.end().await
    }

    async fn bytes_beside(&self, key: &str) -> Result<Option<Vec<u8>>, StoreError> {
        let value = self.beside(SNAPSHOTS, key).await?;
        Ok(value.dyn_into::<Uint8Array>().ok().map(|bytes| bytes.to_vec()))
    }
}

impl Store for Idb {
    async fn ledgers(&self) -> Result<Vec<Entry>, StoreError> {
        read::ledgers(&self.connection().await?.db).await
    }

    async fn read(&self, ledger: &ActId, from: u64) -> Result<Part, StoreError> {
        read::part(&self.connection().await?.db, ledger, from).await
    }

    async fn seals(&self, ledger: &ActId) -> Result<(Vec<Seal>, Vec<Damage>), StoreError> {
        read::seals(&self.connection().await?.db, ledger).await
    }

    async fn commit(&self, commit: Commit) -> Result<Committed, StoreError> {
        let connection = self.connection().await?;
        let _lock = self.lock().await?;
        self.prove_room(&connection.db).await?;
        let key = self.as_stored(commit.key.as_ref())?;
        self.heeded(write::commit(&connection.db, &commit, key.as_ref()).await)
    }

    async fn repair(&self, commit: Commit) -> Result<Committed, StoreError> {
        let connection = self.connection().await?;
        let _lock = self.lock().await?;
        self.prove_room(&connection.db).await?;
        let key = self.as_stored(commit.key.as_ref())?;
        self.heeded(repair::repair(&connection.db, commit, key.as_ref()).await)
    }

    async fn snapshot(&self, ledger: &ActId) -> Result<Option<Vec<u8>>, StoreError> {
        self.bytes_beside(&ledger.to_string()).await
    }

    async fn keep_snapshot(&self, ledger: &ActId, snapshot: &[u8]) -> Result<(), StoreError> {
        self.keep_beside(ledger, &ledger.to_string(), snapshot).await
    }

    async fn note(&self, ledger: &ActId, note: SheetNote) -> Result<Option<Vec<u8>>, StoreError> {
        self.bytes_beside(&note_key(ledger, note)).await
    }

    async fn keep_note(
        &self,
        ledger: &ActId,
        note: SheetNote,
        bytes: &[u8],
    ) -> Result<(), StoreError> {
        self.keep_beside(ledger, &note_key(ledger, note), bytes).await
    }

    async fn key(&self, ledger: &ActId) -> Result<Option<Key>, StoreError> {
        let stored = self.beside(KEYS, &ledger.to_string()).await?;
        let key = key::read(&stored);
        if let Some(Key::Kept(public)) = &key {
            self.keys.borrow_mut().insert(*public, stored);
        }
        Ok(key)
    }

    async fn new_key(&self, chance: [u8; 32]) -> Key {
        let Ok((public, stored)) = key::made().await else { return Key::Secret(Secret(chance)) };
        self.keys.borrow_mut().insert(public, stored);
        Key::Kept(public)
    }

    async fn sign(
        &self,
        ledger: &ActId,
        key: &Key,
        message: &[u8],
    ) -> Result<[u8; 64], StoreError> {
        match key {
            Key::Secret(secret) => Ok(sign(&secret.0, message)),
            Key::Kept(_) => {
                key::signed(&self.beside(KEYS, &ledger.to_string()).await?, message).await
            }
        }
    }

    fn turn_to(&self, name: &str) {
        if *self.name.borrow() != name {
            name.clone_into(&mut self.name.borrow_mut());
            self.connection.replace(None);
        }
    }

    async fn remove(&self, ledger: &ActId) -> Result<(), StoreError> {
        let connection = self.connection().await?;
        let _lock = self.lock().await?;
        let transaction = Transaction::writing(&connection.db, &ALL)?;
        read::entry(&transaction, ledger).await?;
        let (id, range) = (JsValue::from(ledger.to_string()), of_ledger(ledger)?);
        for store in [LEDGERS, SNAPSHOTS, KEYS] {
            transaction.store(store)?.delete(&id)?;
        }
        for store in [SEGMENTS, TAIL, SEALS, SNAPSHOTS, DAMAGED] {
            transaction.store(store)?.delete(&range)?;
        }
        let commands = transaction.store(COMMANDS)?;
        for number in commands.keys_by(BY_NAME, &range).await? {
            commands.delete(&number)?;
        }
        transaction.end().await
    }
}
