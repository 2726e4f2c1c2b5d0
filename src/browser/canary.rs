//! A canary outside the database: it remembers what the database must still hold.
//!
//! A database that the browser has evicted or that is damaged opens empty without an error, and
//! must never look like an empty ledger.

use super::shelf::Shelf;
use crate::domain::ActId;
use crate::engine::store::Head;
use serde::Deserialize;

const PREFIX: &str = "banjie.canary.";

/// What is stored as the canary. An earlier version stored another hash under another name.
#[derive(Deserialize)]
struct Canary {
    acts: u64,
    #[serde(default)]
    hash: [u8; 32],
}

/// What was kept of this ledger, if anything was.
pub fn kept(ledger: &ActId) -> Option<Head> {
    let Canary { acts, hash } = Shelf::Browser.get(&key(ledger))?;
    Some(Head { acts, hash })
}

/// Remembers what the store now holds. The store is written before this; if the canary cannot be kept, no record is
/// lost, only this check.
pub fn keep(ledger: &ActId, head: &Head) {
    Shelf::Browser.set(&key(ledger), head);
}

/// Forgets a ledger that was removed.
pub fn forget(ledger: &ActId) {
    Shelf::Browser.forget(&key(ledger));
}

/// The ledgers of which a canary is kept.
pub fn all() -> Vec<ActId> {
    let names = Shelf::Browser.names(PREFIX);
    names.iter().filter_map(|name| name.strip_prefix(PREFIX)?.parse().ok()).collect()
}

fn key(ledger: &ActId) -> String {
    format!("{PREFIX}{ledger}")
}
