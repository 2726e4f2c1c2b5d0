//! A ledger that is not stored yet: made, or brought by files.

use super::open::Opened;
use super::{By, Run};
use crate::domain::registry::{Office, OfficeRole};
use crate::domain::{Body, OfficeId, Stream, china_date};
use crate::engine::store::{Commit, Committed, Entry, Key, Store};
use crate::engine::{Change, Engine, Held, Refusal, Steps};
use crate::ledger::{Current, Exported, Ledger, NewAct, Scope};
use serde::{Deserialize, Serialize};

/// Makes a new ledger: an office registers itself as a supervising one, with this installation's key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Found {
    /// The ledger's title.
    pub title: String,
    /// The office's id.
    pub office: OfficeId,
    /// Its name.
    pub name: String,
    /// Who records.
    pub person: String,
    /// Bytes of chance of which the key is made; none founds a ledger without a key.
    pub chance: Option<[u8; 32]>,
}

impl Run for Found {
    type Done = Opened;

    async fn run<S: Store>(
        self,
        engine: &Engine<S>,
        by: &By,
        steps: &impl Steps,
    ) -> Result<Opened, Refusal> {
        let key = engine.new_key(self.chance).await;
        let office = Office {
            office: self.office.clone(),
            name: self.name.as_str().into(),
            role: OfficeRole::Supervisor,
            unit: None,
            key: key.as_ref().map(Key::public),
            vouched: Vec::new(),
        };
        let new = NewAct {
            stream: Stream::Registry,
            office: self.office,
            person: self.person.as_str().into(),
            recorded_at: by.now,
            on: china_date(by.now),
            body: Body::Office(office),
        };
        let mut ledger = Ledger::found(&self.title, &new)?;
        if let Some(Key::Secret(secret)) = key.as_ref().filter(|_| engine.keyed) {
            let exported = Exported::new(by.now, new.office, &self.person, Scope::All);
            let seal = ledger.seal(&exported, &secret.0)?;
            ledger.insert_seals([seal]);
        }
        let current = Current::new(ledger, by.as_of);
        engine.keep(current, by, key, steps).await
    }
}

impl<S: Store> Engine<S> {
    /// Stores a ledger that is not stored yet, with this installation's key, and opens it. What the store
    /// still has of it stays.
    pub(super) async fn keep(
        &self,
        current: Current,
        by: &By,
        key: Option<Key>,
        steps: &impl Steps,
    ) -> Result<Opened, Refusal> {
        let ledger = current.ledger();
        let id = *ledger.id();
        let commit = Commit {
            ledger: id,
            title: ledger.title().to_owned(),
            upon: None,
            command: by.command,
            acts: ledger.records().cloned().collect(),
            seals: ledger.seals().to_vec(),
            superseded: Vec::new(),
            key: key.clone(),
        };
        match self.store.commit(commit.clone()).await? {
            Committed::Stored(head) => {
                let entry = Entry { ledger: id, title: ledger.title().to_owned(), head };
                let mut opened = Held::of(current, head);
                let keyed = key.is_some();
                opened.key = key;
                self.held.replace(Some(opened));
                self.changed(Change::everything());
                Ok(Opened { entry, acts: head.acts, keyed, damage: Vec::new(), missing: 0 })
            }
            Committed::Before(..) => self.reopen(&id, by.as_of, steps).await,
            Committed::Behind(_) => {
                self.store.repair(commit).await?;
                self.reopen(&id, by.as_of, steps).await
            }
        }
    }
}
