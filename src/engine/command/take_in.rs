//! What was looked at is taken in, whole.

use super::look::LookedAt;
use super::open::Opened;
use super::record::commit;
use super::{By, Run};
use crate::engine::store::{Committed, Store};
use crate::engine::{Change, Engine, Held, Refusal, Stage, Steps, at};
use crate::ledger::{Current, Record};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// Takes in what was looked at last, in one transaction; opens it where no ledger is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TakeIn {
    /// Bytes of chance of which this installation's key is made, where it opens a ledger or turns out not
    /// to be the only one with its key.
    pub chance: Option<[u8; 32]>,
}

/// What was taken in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TakenIn {
    /// How many acts were new.
    pub new: usize,
    /// The ledger, where it was opened or repaired by this.
    pub opened: Option<Opened>,
    /// Whether this installation has taken a new key, which is to be registered.
    pub rekeyed: bool,
}

impl Run for TakeIn {
    type Done = TakenIn;

    async fn run<S: Store>(
        self,
        engine: &Engine<S>,
        by: &By,
        steps: &impl Steps,
    ) -> Result<TakenIn, Refusal> {
        let looked = engine.looked.take().ok_or(Refusal::Gone)?;
        let taken = self.take(&looked, engine, by, steps).await;
        if taken.is_err() {
            // What was looked at is kept, so that a person can take it in once the trouble is over, such as a full
            // disk.
            engine.looked.borrow_mut().get_or_insert(looked);
        }
        taken
    }
}

impl TakeIn {
    async fn take<S: Store>(
        self,
        looked: &LookedAt,
        engine: &Engine<S>,
        by: &By,
        steps: &impl Steps,
    ) -> Result<TakenIn, Refusal> {
        steps.step(at(Stage::Storing, 0, 1)).await?;
        if engine.held.borrow().is_none() {
            let current = looked.current.clone();
            let current = current.unwrap_or_else(|| Current::new(looked.ledger.clone(), by.as_of));
            let key = engine.new_key(self.chance).await;
            let opened = engine.keep(current, by, key, steps).await?;
            return Ok(TakenIn { new: looked.new.len(), opened: Some(opened), rekeyed: false });
        }
        // Another ledger has been opened since the files were looked at. The files must not be taken into it.
        if engine.head().is_some_and(|(open, _)| open != *looked.ledger.id()) {
            return Err(Refusal::Gone);
        }
        let key = engine.new_key(self.chance.filter(|_| looked.is_elsewhere)).await;
        let rekeyed = key.is_some();
        // If something of the ledger is damaged, the store is repaired, so that the damage is not reported again.
        let damaged = engine.held.borrow().as_ref().is_some_and(Held::is_damaged);
        loop {
            let (new, seals, commit) = {
                let held = engine.held.borrow();
                let held = held.as_ref().ok_or(Refusal::NoLedger)?;
                // Acts may have been recorded since the files were looked at, here or in another tab.
                let is_new = |record: &&Arc<Record>| !held.ledger().holds(&record.act);
                let new: Vec<_> = looked.new.iter().filter(is_new).cloned().collect();
                let seals: Vec<_> = looked
                    .ledger
                    .seals()
                    .iter()
                    .filter(|seal| !held.ledger().seals().contains(seal))
                    .cloned()
                    .collect();
                let mut commit = commit(held, by, &new);
                commit.seals.clone_from(&seals);
                commit.key.clone_from(&key);
                (new, seals, commit)
            };
            if damaged {
                let id = commit.ledger;
                engine.store.repair(commit).await?;
                let opened = engine.reopen(&id, by.as_of, steps).await?;
                return Ok(TakenIn { new: new.len(), opened: Some(opened), rekeyed });
            }
            match engine.store.commit(commit).await? {
                Committed::Stored(head) => {
                    let count = new.len();
                    if let (Some(key), Some(held)) = (key, engine.held.borrow_mut().as_mut()) {
                        held.key = Some(key);
                    }
                    engine.take(head, new, seals);
                    if rekeyed {
                        engine.changed(Change { registry: true, ..Change::default() });
                    }
                    return Ok(TakenIn { new: count, opened: None, rekeyed });
                }
                Committed::Before(..) => {
                    engine.catch_up().await?;
                    return Ok(TakenIn { new: new.len(), opened: None, rekeyed: false });
                }
                Committed::Behind(_) => engine.catch_up().await?,
            }
        }
    }
}
