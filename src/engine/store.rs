//! What the engine asks of a store. `storage` implements it for IndexedDB, a ledger file, a ledger file in a chosen
//! folder, and memory.
//!
//! A store keeps acts in the order of their arrival, as lines of canonical JSON, each of which proves
//! itself by its hash: whatever happens to the others, a line that is whole is given back.

use crate::domain::ActId;
use crate::ledger::{PublicKey, Record, Seal, public_key, sign};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use std::fmt;
use std::sync::Arc;

/// What was stored of a ledger, in one number and one hash: two stores with the same head hold the
/// same acts in the same order of arrival.
///
/// A running head costs the same to keep at ten acts and at a million.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// How many acts are stored.
    pub acts: u64,
    /// SHA-256 over the head before and the id of the newest act; all zero before the first.
    pub hash: [u8; 32],
}

impl Head {
    /// The head once these acts have arrived too.
    #[must_use]
    pub fn after<'a>(self, ids: impl IntoIterator<Item = &'a ActId>) -> Self {
        ids.into_iter().fold(self, |head, id| {
            let hash = Sha256::new().chain_update(head.hash).chain_update(id.as_bytes());
            Self { acts: head.acts + 1, hash: hash.finalize().into() }
        })
    }
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

/// Some of a ledger's acts, in the order of their arrival.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// What the store said of the ledger when it read them.
    pub entry: Entry,
    /// The acts. Those that could not be read are missing here and named in `damage`.
    pub acts: Vec<Record>,
    /// What could not be read.
    pub damage: Vec<Damage>,
    /// From where to read on; none when these were the last.
    pub next: Option<u64>,
}

/// A ledger as it was read, or what of it is new.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Loaded {
    /// What the store says of it.
    pub entry: Entry,
    /// Its acts, in the order of their arrival. Those that could not be read are missing here and
    /// named in `damage`.
    pub acts: Vec<Record>,
    /// Its seals.
    pub seals: Vec<Seal>,
    /// What of it could not be read.
    pub damage: Vec<Damage>,
}

/// Something of a ledger that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[error("{self:?}")]
pub struct Damage {
    /// Where in the store: the record's key, and the line where there are several.
    pub place: String,
    /// How many acts are missing with it, as far as can be told.
    pub acts: u64,
    /// The act and the name of its stream, where the broken line still says so.
    pub act: Option<(ActId, String)>,
}

/// The secret of an Ed25519 key. It stands in no file and in no message.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(pub [u8; 32]);

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret")
    }
}

/// This installation's key for a ledger, with which it seals.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Key {
    /// One whose secret is at hand.
    Secret(Secret),
    /// One whose secret the store uses and nobody can read. It is known by its public half.
    Kept(PublicKey),
}

impl Key {
    /// Its public half.
    pub fn public(&self) -> PublicKey {
        match self {
            Self::Secret(secret) => public_key(&secret.0),
            Self::Kept(public) => *public,
        }
    }
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
    /// New acts.
    pub acts: Vec<Arc<Record>>,
    /// New seals.
    pub seals: Vec<Seal>,
    /// Seals that others make superfluous, to be kept no longer.
    pub superseded: Vec<Seal>,
    /// This installation's key, where it is new.
    pub key: Option<Key>,
}

/// What became of a commit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Committed {
    /// It is durably stored.
    Stored(Head),
    /// The same command had been stored before: with these acts.
    Before(Head, Vec<ActId>),
    /// Another writer was first. Nothing was written: read what is new, and compose the acts again.
    Behind(Head),
}

/// What is stored beside a ledger about task lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum SheetNote {
    /// The list in hand.
    Sheets,
    /// What is said of it.
    Said,
    /// What was said of the lists before.
    Learned,
}

impl SheetNote {
    /// Its name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Sheets => "sheets",
            Self::Said => "said",
            Self::Learned => "learned",
        }
    }
}

/// Why a store did not do what it was asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[error("{self:?}")]
pub enum StoreError {
    /// The store was written by a newer version of the program.
    Newer,
    /// There is no room left. Nothing was written.
    Full,
    /// The ledger is not stored here.
    Missing,
    /// What says how much of the ledger is stored cannot be read: nothing can be added before it is
    /// repaired. Reading it is possible.
    Damaged,
    /// Another writer has held the store for too long; trying again is possible.
    Busy,
    /// The browser may not read or write there, or not any more.
    NotAllowed,
    /// The store cannot be opened, read or written at all, in its own words: the error's name first.
    Broken(String),
}

/// Where ledgers are kept.
#[expect(async_fn_in_trait, reason = "a page and its workers have one thread each")]
pub trait Store {
    /// The ledgers that are stored.
    async fn ledgers(&self) -> Result<Vec<Entry>, StoreError>;

    /// Reads some of the acts that arrived after the first `from`: as many as are read at once. Whoever
    /// reads all has time between the parts to say how far it is, to answer others and to stop.
    async fn read(&self, ledger: &ActId, from: u64) -> Result<Part, StoreError>;

    /// Reads the seals, with what of them could not be read.
    async fn seals(&self, ledger: &ActId) -> Result<(Vec<Seal>, Vec<Damage>), StoreError>;

    /// Writes what a command makes, in one durable transaction. The transaction first checks that nothing else has been
    /// written since.
    async fn commit(&self, commit: Commit) -> Result<Committed, StoreError>;

    /// Writes a ledger's records anew, in one durable transaction: all that is sound of what is stored,
    /// then what the commit brings. What cannot be read is put aside. As nothing that is sound can
    /// be lost, what the commit stands on is not looked at.
    async fn repair(&self, commit: Commit) -> Result<Committed, StoreError>;

    /// The snapshot that was kept of a ledger, if one was.
    async fn snapshot(&self, ledger: &ActId) -> Result<Option<Vec<u8>>, StoreError>;

    /// Keeps a snapshot of a ledger that is stored; losing it loses nothing.
    async fn keep_snapshot(&self, ledger: &ActId, snapshot: &[u8]) -> Result<(), StoreError>;

    /// What was kept beside a ledger, if it was.
    async fn note(&self, ledger: &ActId, note: SheetNote) -> Result<Option<Vec<u8>>, StoreError>;

    /// Keeps something beside a ledger that is stored; losing it loses no act.
    async fn keep_note(
        &self,
        ledger: &ActId,
        note: SheetNote,
        bytes: &[u8],
    ) -> Result<(), StoreError>;

    /// This installation's key for a ledger, if it has one.
    async fn key(&self, ledger: &ActId) -> Result<Option<Key>, StoreError>;

    /// Makes a new key. If the store can make a key whose secret nobody can read, it does; otherwise the key is made of
    /// these random bytes. The key is stored by the commit that brings it, not before.
    async fn new_key(&self, chance: [u8; 32]) -> Key {
        Key::Secret(Secret(chance))
    }

    /// Signs a message by a ledger's key (Ed25519).
    ///
    /// # Errors
    /// `Missing`: the store does not have the key.
    async fn sign(&self, _: &ActId, key: &Key, message: &[u8]) -> Result<[u8; 64], StoreError> {
        match key {
            Key::Secret(secret) => Ok(sign(&secret.0, message)),
            Key::Kept(_) => Err(StoreError::Missing),
        }
    }

    /// Turns to the place of that name for all that follows. A store that has one place stays there.
    fn turn_to(&self, _: &str) {}

    /// Removes a ledger with all that is kept of it, the key too.
    async fn remove(&self, ledger: &ActId) -> Result<(), StoreError>;

    /// Reads a ledger with whatever of it can be read.
    async fn load(&self, ledger: &ActId) -> Result<Loaded, StoreError> {
        self.read_on(ledger, 0).await
    }

    /// Reads the acts that arrived after the known ones, and all seals. None if the stored acts do not begin with the
    /// known ones, or if that cannot be told: then everything has to be read.
    async fn since(&self, ledger: &ActId, known: &Head) -> Result<Option<Loaded>, StoreError> {
        let loaded = self.read_on(ledger, known.acts).await?;
        let reached = known.after(loaded.acts.iter().map(|record| &record.act.id));
        Ok((reached == loaded.entry.head).then_some(loaded))
    }

    /// Reads the acts from a place in the order of arrival to the end, and all seals.
    async fn read_on(&self, ledger: &ActId, from: u64) -> Result<Loaded, StoreError> {
        let mut part = self.read(ledger, from).await?;
        let (mut acts, mut damage) = (part.acts, part.damage);
        while let Some(next) = part.next {
            part = self.read(ledger, next).await?;
            acts.append(&mut part.acts);
            damage.append(&mut part.damage);
        }
        let (seals, broken) = self.seals(ledger).await?;
        damage.extend(broken);
        Ok(Loaded { entry: part.entry, acts, seals, damage })
    }
}
