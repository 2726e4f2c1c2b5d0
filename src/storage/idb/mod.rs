//! IndexedDB as a store, in a window and in a worker.

mod layout;
mod lock;
mod open;
mod raw;
mod read;
mod repair;
mod request;
mod upgrade;
mod write;

pub(super) use lock::Lock;
pub use raw::raw;

use crate::domain::ActId;
use crate::engine::store::{Commit, Committed, Damage, Entry, Part, Secret, Store, StoreError};
use crate::ledger::Seal;
use js_sys::Uint8Array;
use layout::{
    ALL, BY_NAME, COMMANDS, DAMAGED, KEYS, LEDGERS, SEALS, SEGMENTS, SNAPSHOTS, TAIL, of_ledger,
};
use open::Connection;
use request::Transaction;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::{JsCast as _, JsValue};

/// The ledgers of one database.
pub struct Idb {
    name: String,
    /// Kept between two actions, and opened again when it was given up.
    connection: RefCell<Option<Rc<Connection>>>,
}

impl Idb {
    /// The database of that name, which is opened, and made where there is none, with the first action.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), connection: RefCell::default() }
    }

    async fn connection(&self) -> Result<Rc<Connection>, StoreError> {
        let kept = self.connection.borrow().clone();
        if let Some(kept) = kept.filter(|kept| !kept.is_closed()) {
            return Ok(kept);
        }
        let opened = Rc::new(Connection::open(&self.name).await?);
        self.connection.replace(Some(opened.clone()));
        Ok(opened)
    }

    async fn lock(&self) -> Result<Lock, StoreError> {
        Lock::taken(&format!("banjie.store.{}", self.name)).await
    }

    async fn beside(&self, store: &str, ledger: &ActId) -> Result<JsValue, StoreError> {
        let connection = self.connection().await?;
        let transaction = Transaction::reading(&connection.db, &[store])?;
        transaction.store(store)?.get(&ledger.to_string().into()).await
    }

    /// Keeps something of a ledger in a store beside its acts, if the ledger is stored.
    async fn keep_beside(
        &self,
        store: &str,
        ledger: &ActId,
        value: &JsValue,
    ) -> Result<(), StoreError> {
        let connection = self.connection().await?;
        let transaction = Transaction::writing(&connection.db, &[LEDGERS, store])?;
        let id = ledger.to_string();
        if transaction.store(LEDGERS)?.get(&id.as_str().into()).await?.is_undefined() {
            return Err(StoreError::Missing);
        }
        transaction.store(store)?.put(&id, value)?;
        transaction.end().await
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
        write::commit(&connection.db, &commit).await
    }

    async fn repair(&self, commit: Commit) -> Result<Committed, StoreError> {
        let connection = self.connection().await?;
        let _lock = self.lock().await?;
        repair::repair(&connection.db, commit).await
    }

    async fn snapshot(&self, ledger: &ActId) -> Result<Option<Vec<u8>>, StoreError> {
        let value = self.beside(SNAPSHOTS, ledger).await?;
        Ok(value.dyn_into::<Uint8Array>().ok().map(|bytes| bytes.to_vec()))
    }

    async fn keep_snapshot(&self, ledger: &ActId, snapshot: &[u8]) -> Result<(), StoreError> {
        self.keep_beside(SNAPSHOTS, ledger, &Uint8Array::from(snapshot).into()).await
    }

    async fn secret(&self, ledger: &ActId) -> Result<Option<Secret>, StoreError> {
        let bytes = self.beside(KEYS, ledger).await?.dyn_into::<Uint8Array>();
        Ok(bytes.ok().and_then(|bytes| bytes.to_vec().try_into().ok()).map(Secret))
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
        for store in [SEGMENTS, TAIL, SEALS, DAMAGED] {
            transaction.store(store)?.delete(&range)?;
        }
        let commands = transaction.store(COMMANDS)?;
        for number in commands.keys_by(BY_NAME, &range).await? {
            commands.delete(&number)?;
        }
        transaction.end().await
    }
}
