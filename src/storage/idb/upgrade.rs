//! The layout made, and a database of the first layout carried over: in one transaction, whole or not
//! at all.

use super::layout::{
    ALL, BY_NAME, COMMANDS, LEDGERS, SEALS, SEGMENT, SEGMENTS, Stored, TAIL, hash_key, segment_key,
    tail_key,
};
use super::request::{Transaction, failure};
use crate::domain::ActId;
use crate::engine::store::{Head, StoreError};
use crate::storage::line;
use serde::Deserialize;
use wasm_bindgen::JsValue;
use web_sys::{IdbIndexParameters, IdbObjectStoreParameters};

/// The layout that this program reads and writes.
pub(super) const VERSION: u32 = 2;

/// An entry of the first layout. Its tail was the segment after the last full one.
#[derive(Deserialize)]
struct First {
    title: String,
    acts: u64,
    segments: u64,
    seals: Vec<String>,
}

/// Makes what this program's layout has and the database has not.
pub(super) async fn upgrade(transaction: Transaction, from: f64) -> Result<(), StoreError> {
    let db = transaction.db();
    let there = db.object_store_names();
    for name in ALL {
        if !there.contains(name) {
            let numbered = IdbObjectStoreParameters::new();
            numbered.set_auto_increment(name == COMMANDS);
            let store = db
                .create_object_store_with_optional_parameters(name, &numbered)
                .map_err(|error| failure(&error))?;
            if name == COMMANDS {
                let unique = IdbIndexParameters::new();
                unique.set_unique(true);
                store
                    .create_index_with_str_and_optional_parameters(BY_NAME, "name", &unique)
                    .map_err(|error| failure(&error))?;
            }
        }
    }
    if from >= 1.0 {
        for key in transaction.store(LEDGERS)?.keys(&JsValue::UNDEFINED).await? {
            if let Some(ledger) = key.as_string().and_then(|key| key.parse().ok()) {
                carry_over(&transaction, &ledger).await?;
            }
        }
    }
    transaction.end().await
}

/// Carries one ledger over. Its full segments stay as they are. An entry that is none stays too: it
/// is for a repair to make a new one.
async fn carry_over(transaction: &Transaction, ledger: &ActId) -> Result<(), StoreError> {
    let ledgers = transaction.store(LEDGERS)?;
    let text = ledgers.text(&ledger.to_string()).await.unwrap_or_default();
    let first = text.and_then(|text| serde_json::from_str::<First>(&text).ok());
    let Some(first) = first else { return Ok(()) };
    let segments = transaction.store(SEGMENTS)?;
    let mut head = Head::default();
    for n in 0..first.segments {
        let text = segments.text(&segment_key(ledger, n)).await.unwrap_or_default();
        head = head.after(&ids(text.as_deref().unwrap_or_default(), SEGMENT));
    }
    let last = segment_key(ledger, first.segments);
    if let Ok(Some(text)) = segments.text(&last).await {
        let tail = transaction.store(TAIL)?;
        for (n, line) in (first.segments * SEGMENT..).zip(text.lines()) {
            tail.put(&tail_key(ledger, n), &line.into())?;
        }
        segments.delete(&last.into())?;
        let acts = first.acts.saturating_sub(first.segments * SEGMENT);
        head = head.after(&ids(&text, acts.max(text.lines().count() as u64)));
    }
    let seals = transaction.store(SEALS)?;
    for seal in &first.seals {
        seals.put(&hash_key(ledger, seal), &seal.into())?;
    }
    let mut stored = Stored::new(ledger, &first.title);
    stored.segments = first.segments;
    stored.set(head);
    ledgers.put(&ledger.to_string(), &stored.write()?)
}

/// The ids of so many lines: of those that state none, or are missing, one that no act has.
fn ids(text: &str, lines: u64) -> Vec<ActId> {
    let none = ActId::from_bytes([0; 32]);
    let stated = text.lines().map(|text| line::id(text).unwrap_or(none));
    let missing = std::iter::repeat_n(none, usize::try_from(lines).unwrap_or_default());
    stated.chain(missing).take(usize::try_from(lines).unwrap_or_default()).collect()
}
