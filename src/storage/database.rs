//! IndexedDB: acts in immutable segments of about a thousand, and a small tail.
//!
//! One transaction an action, durable when it is done. An act is a line of canonical JSON, so that
//! reading checks each by its hash. Not one record an act: that is some 25 times slower to write.

use super::StorageError;
use crate::ledger::{Ledger, Record, Seal};
use indexed_db_futures::database::Database as Idb;
use indexed_db_futures::object_store::ObjectStore;
use indexed_db_futures::prelude::*;
use indexed_db_futures::transaction::{TransactionDurability, TransactionMode, TransactionOptions};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// Acts in a segment.
pub const SEGMENT: usize = 1000;
const VERSION: u32 = 1;
/// Ledger id → its entry, as JSON.
const LEDGERS: &str = "ledgers";
/// Ledger id and segment number → lines of canonical JSON; the tail is the segment after the last.
const SEGMENTS: &str = "segments";

/// The open database.
#[derive(Debug)]
pub struct Database(Idb);

/// What is kept of a ledger beside its acts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// The ledger's id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// How many acts are stored.
    pub acts: usize,
    /// How many full segments there are.
    pub segments: usize,
    /// Lines in the tail.
    pub tail: usize,
    /// The seals, each as JSON.
    pub seals: Vec<String>,
}

impl Database {
    /// Opens it, making it where there is none.
    pub async fn open(name: &str) -> Result<Self, StorageError> {
        let db = Idb::open(name)
            .with_version(VERSION)
            .with_on_upgrade_needed(|_, db| {
                db.create_object_store(LEDGERS).build()?;
                db.create_object_store(SEGMENTS).build()?;
                Ok(())
            })
            .await?;
        Ok(Self(db))
    }

    /// Everything that is stored, of whatever version, as it lies there: for rescuing a ledger that
    /// cannot be opened. One JSON object, with the texts of both stores.
    pub async fn raw(name: &str) -> Result<String, StorageError> {
        let db = Self(Idb::open(name).await?);
        let tx = db.0.transaction([LEDGERS, SEGMENTS]).build()?;
        let ledgers: Vec<String> =
            tx.object_store(LEDGERS)?.get_all().await?.collect::<Result<_, _>>()?;
        let segments: Vec<String> =
            tx.object_store(SEGMENTS)?.get_all().await?.collect::<Result<_, _>>()?;
        let all = serde_json::json!({ LEDGERS: ledgers, SEGMENTS: segments });
        Ok(all.to_string())
    }

    /// The ledgers that are stored here.
    pub async fn ledgers(&self) -> Result<Vec<Entry>, StorageError> {
        let tx = self.0.transaction(LEDGERS).build()?;
        let texts: Vec<String> =
            tx.object_store(LEDGERS)?.get_all().await?.collect::<Result<_, _>>()?;
        texts.iter().map(|text| entry(text)).collect()
    }

    /// Reads a ledger whole, checking every act; none where it is not stored.
    pub async fn load(&self, id: &str) -> Result<Option<Ledger>, StorageError> {
        let tx = self.0.transaction([LEDGERS, SEGMENTS]).build()?;
        let text: Option<String> = tx.object_store(LEDGERS)?.get(id).await?;
        let Some(entry) = text.map(|text| entry(&text)).transpose()? else { return Ok(None) };
        let store = tx.object_store(SEGMENTS)?;
        let mut records = Vec::with_capacity(entry.acts);
        for n in 0..=entry.segments {
            let lines: Option<String> = store.get(segment_key(id, n)).await?;
            for line in lines.iter().flat_map(|lines| lines.lines()) {
                records.push(Record::read(line).map_err(damaged)?);
            }
        }
        let founding = id.parse().map_err(|_| StorageError::Browser(format!("key {id}")))?;
        let mut ledger = Ledger::new(founding, &entry.title);
        ledger.insert(records);
        let seals: Result<Vec<Seal>, _> = entry.seals.iter().map(|seal| Seal::read(seal)).collect();
        ledger.insert_seals(seals.map_err(damaged)?);
        Ok(Some(ledger))
    }

    /// How many acts of a ledger are stored.
    pub async fn count(&self, id: &str) -> Result<Option<usize>, StorageError> {
        let tx = self.0.transaction(LEDGERS).build()?;
        let text: Option<String> = tx.object_store(LEDGERS)?.get(id).await?;
        Ok(text.map(|text| entry(&text)).transpose()?.map(|entry| entry.acts))
    }

    /// Adds acts to a ledger, all or none; makes the ledger where it is not stored yet.
    pub async fn append(&self, ledger: &Ledger, new: &[Arc<Record>]) -> Result<(), StorageError> {
        self.write(ledger, new, false).await
    }

    /// Stores a ledger in the place of what is stored under its id, which may be damaged, in one
    /// transaction.
    pub async fn replace(&self, ledger: &Ledger) -> Result<(), StorageError> {
        let records: Vec<Arc<Record>> = ledger.records().cloned().collect();
        self.write(ledger, &records, true).await
    }

    async fn write(
        &self,
        ledger: &Ledger,
        new: &[Arc<Record>],
        afresh: bool,
    ) -> Result<(), StorageError> {
        let id = ledger.id().to_string();
        let strict = TransactionOptions::new().with_durability(TransactionDurability::Strict);
        let tx = self
            .0
            .transaction([LEDGERS, SEGMENTS])
            .with_mode(TransactionMode::Readwrite)
            .with_options(strict)
            .build()?;
        let ledgers = tx.object_store(LEDGERS)?;
        let store = tx.object_store(SEGMENTS)?;
        let text: Option<String> = ledgers.get(id.as_str()).await?;
        let mut stored = text.map(|text| entry(&text)).transpose()?;
        if afresh && let Some(old) = stored.take() {
            drop_segments(&store, &old).await?;
        }
        let mut now = stored.unwrap_or_else(|| Entry {
            id: id.clone(),
            title: ledger.title().to_owned(),
            acts: 0,
            segments: 0,
            tail: 0,
            seals: Vec::new(),
        });
        let mut tail: String = store.get(segment_key(&id, now.segments)).await?.unwrap_or_default();
        for record in new {
            tail.push_str(&record.canonical);
            tail.push('\n');
            now.tail += 1;
            now.acts += 1;
            if now.tail == SEGMENT {
                store
                    .put(std::mem::take(&mut tail))
                    .with_key(segment_key(&id, now.segments))
                    .await?;
                now.segments += 1;
                now.tail = 0;
            }
        }
        store.put(tail).with_key(segment_key(&id, now.segments)).await?;
        now.seals = ledger.seals().iter().map(|seal| seal.canonical().to_owned()).collect();
        let text = serde_json::to_string(&now).map_err(|e| StorageError::Browser(e.to_string()))?;
        ledgers.put(text).with_key(id).await?;
        tx.commit().await?;
        Ok(())
    }

    /// Removes a ledger with all its acts.
    pub async fn remove(&self, id: &str) -> Result<(), StorageError> {
        let tx = self
            .0
            .transaction([LEDGERS, SEGMENTS])
            .with_mode(TransactionMode::Readwrite)
            .build()?;
        let ledgers = tx.object_store(LEDGERS)?;
        let text: Option<String> = ledgers.get(id).await?;
        if let Some(entry) = text.map(|text| entry(&text)).transpose()? {
            let store = tx.object_store(SEGMENTS)?;
            drop_segments(&store, &entry).await?;
            ledgers.delete(id).await?;
        }
        tx.commit().await?;
        Ok(())
    }
}

/// A connection lasts as long as one action, so that no tab keeps another from upgrading.
impl Drop for Database {
    fn drop(&mut self) {
        self.0.clone().close();
    }
}

async fn drop_segments(store: &ObjectStore<'_>, entry: &Entry) -> Result<(), StorageError> {
    for n in 0..=entry.segments {
        store.delete(segment_key(&entry.id, n)).await?;
    }
    Ok(())
}

fn segment_key(id: &str, n: usize) -> String {
    format!("{id}/{n:06}")
}

fn entry(text: &str) -> Result<Entry, StorageError> {
    serde_json::from_str(text).map_err(|error| StorageError::Browser(error.to_string()))
}

fn damaged(fault: crate::ledger::problem::Fault) -> StorageError {
    use crate::ledger::problem::{FileError, Place};
    StorageError::Damaged(vec![FileError {
        place: Place::File,
        field: fault.field,
        what: fault.what,
    }])
}
