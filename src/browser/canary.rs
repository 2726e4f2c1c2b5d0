//! A canary outside the database: what must still be in it.
//!
//! A database that the browser has evicted or that is damaged opens empty without an error, and
//! must never look like an empty ledger.

use super::shelf::Shelf;
use crate::domain::ActId;
use crate::engine::store::Head;
use serde::Deserialize;

const PREFIX: &str = "banjie.canary.";

/// What is kept. An earlier version kept another hash under another name.
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

/// Keeps what the store now holds. The store is written already; a canary that cannot be kept loses a
/// check, no record.
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
