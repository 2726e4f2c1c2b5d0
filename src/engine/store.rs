//! What the engine asks of a store. `storage` has three: IndexedDB, a ledger file, memory.
//!
//! A store keeps lines of canonical JSON, each of which proves itself by its hash. It knows nothing
//! of what they say.

use crate::domain::ActId;
use serde::{Deserialize, Serialize};

/// What was stored of a ledger, in one number and one hash: two stores with the same head hold the
/// same acts in the same order of arrival.
///
/// A running head costs the same to keep at ten acts and at a million.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// How many acts are stored.
    pub acts: u64,
    /// SHA-256 over the head before and the id of the newest act; all zero before the first.
    pub hash: [u8; 32],
}

/// What a store says of a ledger without reading its acts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// The ledger: the id of its founding act.
    pub ledger: ActId,
    /// Its title.
    pub title: String,
    /// What is stored of it.
    pub head: Head,
}

/// A ledger as it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Loaded {
    /// What the store says of it.
    pub entry: Entry,
    /// The lines of its acts, in the order of their arrival. Those that could not be read are missing
    /// here and named in `damage`.
    pub acts: Vec<String>,
    /// The lines of its seals.
    pub seals: Vec<String>,
    /// What of it could not be read.
    pub damage: Vec<Damage>,
    /// The snapshot that was kept beside the acts, if one was.
    pub snapshot: Option<Vec<u8>>,
}

/// Something of a ledger that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Damage {
    /// Where in the store: the record's key.
    pub place: String,
    /// How many acts are missing with it, as far as can be told.
    pub acts: u64,
    /// The act and its stream, where the broken line still says so.
    pub act: Option<(ActId, String)>,
}

/// What one command writes. All of it is stored, or none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Commit {
    /// The ledger.
    pub ledger: ActId,
    /// Its title, for a ledger that is not stored yet.
    pub title: String,
    /// What the command stands on; none for a ledger that is to be made.
    pub upon: Option<Head>,
    /// The command that does it (16 bytes of chance). The same one is done once.
    pub command: [u8; 16],
    /// New acts with their ids.
    pub acts: Vec<(ActId, String)>,
    /// The seals as they are to be from now on; none leaves them.
    pub seals: Option<Vec<String>>,
}

/// What became of a commit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Committed {
    /// It is durably stored.
    Stored(Head),
    /// The same command had been stored before: with these acts.
    Before(Head, Vec<ActId>),
    /// Another writer was there first. Nothing was written: read what is new, and compose again.
    Behind(Head),
}

/// Why a store did not do what it was asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
pub enum StoreError {
    /// The store was written by a newer version of the program.
    #[error("the store was written by a newer version")]
    Newer,
    /// There is no room left.
    #[error("there is no room left")]
    Full,
    /// The ledger is not stored here.
    #[error("the ledger is not stored here")]
    Missing,
    /// The store cannot be opened or read at all, in its own words: the name of the error first.
    #[error("{0}")]
    Broken(String),
}

/// Where ledgers are kept.
#[allow(async_fn_in_trait, reason = "a page and its workers have one thread each")]
pub trait Store {
    /// The ledgers that are stored.
    async fn ledgers(&self) -> Result<Vec<Entry>, StoreError>;

    /// Reads a ledger with whatever of it can be read.
    async fn load(&self, ledger: &ActId) -> Result<Loaded, StoreError>;

    /// The lines that arrived after the first `acts`, and all seals.
    async fn since(&self, ledger: &ActId, acts: u64) -> Result<Loaded, StoreError>;

    /// Writes what a command makes, in one durable transaction that looks first whether anything else
    /// was written.
    async fn commit(&self, commit: Commit) -> Result<Committed, StoreError>;

    /// Keeps a snapshot beside the acts; losing it loses nothing.
    async fn keep_snapshot(&self, ledger: &ActId, snapshot: &[u8]) -> Result<(), StoreError>;

    /// Removes a ledger with all that is kept of it.
    async fn remove(&self, ledger: &ActId) -> Result<(), StoreError>;
}
