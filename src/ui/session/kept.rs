//! The ledgers of this browser: read with what must still be in them, written durably.

use super::Refusal;
use crate::ledger::{Ledger, Record};
use crate::storage::StorageError;
use crate::storage::canary::Canary;
use crate::storage::database::Database;
use crate::storage::tabs;
use std::sync::Arc;

/// The database's name.
pub(super) const DATABASE: &str = "banjie";

/// A ledger of the database, if there is one.
pub(super) async fn stored() -> Result<Option<String>, StorageError> {
    let ledgers = Database::open(DATABASE).await?.ledgers().await?;
    Ok(ledgers.into_iter().next().map(|entry| entry.id))
}

pub(super) async fn load(id: &str) -> Result<Ledger, StorageError> {
    let ledger = Database::open(DATABASE).await?.load(id).await?;
    let kept = Canary::kept(id);
    let expected = kept.as_ref().map_or(0, |canary| canary.acts);
    let ledger = ledger.ok_or(StorageError::Lost { expected, found: 0 })?;
    let found = Canary::of(&ledger);
    if kept.is_some_and(|kept| kept.misses(&found)) {
        return Err(StorageError::Lost { expected, found: found.acts });
    }
    found.keep(id);
    Ok(ledger)
}

/// Stores a ledger that is not in the database yet, or replaces what is left of it.
pub(super) async fn keep_new(ledger: &Ledger) -> Result<(), Refusal> {
    tabs::alone(async move {
        Database::open(DATABASE).await?.replace(ledger).await?;
        Canary::of(ledger).keep(&ledger.id().to_string());
        Ok::<_, Refusal>(())
    })
    .await?;
    persist();
    Ok(())
}

pub(super) async fn store(ledger: &Ledger, new: &[Arc<Record>]) -> Result<(), Refusal> {
    Database::open(DATABASE).await?.append(ledger, new).await?;
    Canary::of(ledger).keep(&ledger.id().to_string());
    Ok(())
}

/// Asks the browser not to clear the database when room runs out; it may say no.
pub(super) fn persist() {
    if let Some(window) = web_sys::window() {
        let _ = window.navigator().storage().persist();
    }
}
