//! A canary outside the database: what must still be in it.
//!
//! A database that the browser has evicted or that is damaged opens empty without an error, and
//! must never look like an empty ledger.

use crate::domain::ActId;
use crate::ledger::Ledger;
use gloo_storage::{LocalStorage, Storage as _};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

/// What was once durably stored of a ledger.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Canary {
    /// How many acts.
    pub acts: usize,
    /// SHA-256 over their ids in their order, as hexadecimal.
    pub head: String,
}

impl Canary {
    /// The canary of a ledger as it is.
    pub fn of(ledger: &Ledger) -> Self {
        let mut ids: Vec<ActId> = ledger.records().map(|record| record.act.id).collect();
        ids.sort_unstable();
        let mut hash = Sha256::new();
        for id in &ids {
            hash.update(id.as_bytes());
        }
        let head = ActId::from_bytes(hash.finalize().into()).to_string();
        Self { acts: ids.len(), head }
    }

    /// What was kept of this ledger, if anything was.
    pub fn kept(ledger: &str) -> Option<Self> {
        LocalStorage::get(key(ledger)).ok()
    }

    /// Keeps it. The database is written already; a canary that cannot be kept loses a check, no
    /// record.
    pub fn keep(&self, ledger: &str) {
        let _ = LocalStorage::set(key(ledger), self);
    }

    /// Forgets a ledger that was removed.
    pub fn forget(ledger: &str) {
        LocalStorage::delete(key(ledger));
    }

    /// Whether a database that gives `found` has lost something. More acts than the canary knows
    /// are no loss: the page may have been closed between the database and the canary.
    pub fn misses(&self, found: &Self) -> bool {
        found.acts < self.acts || (found.acts == self.acts && found.head != self.head)
    }

    /// The ledgers of which a canary is kept.
    pub fn all() -> Vec<String> {
        let Ok(keys) = LocalStorage::get_all::<serde_json::Map<String, serde_json::Value>>() else {
            return Vec::new();
        };
        keys.keys().filter_map(|key| key.strip_prefix(PREFIX)).map(str::to_owned).collect()
    }
}

const PREFIX: &str = "banjie.canary.";

fn key(ledger: &str) -> String {
    format!("{PREFIX}{ledger}")
}
