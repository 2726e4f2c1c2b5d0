//! What was looked at is taken in, whole.

use super::look::LookedAt;
use super::open::{Opened, at};
use super::record::commit;
use super::{By, Run};
use crate::engine::store::{Committed, Secret, Store};
use crate::engine::{Engine, Held, Refusal, Stage, Steps};
use crate::ledger::{Current, Record};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// Takes in what was looked at last, in one transaction; opens it where no ledger is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TakeIn {
    /// Bytes of chance of which this installation's key is made, where it opens a ledger.
    pub chance: Option<[u8; 32]>,
}

/// What was taken in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TakenIn {
    /// How many acts were new.
    pub new: usize,
    /// The ledger, where it was opened or repaired by this.
    pub opened: Option<Opened>,
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
            // What a person has looked at can be taken in once there is room, say.
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
            let opened = engine.keep(current, by, self.chance.map(Secret), steps).await?;
            return Ok(TakenIn { new: looked.new.len(), opened: Some(opened) });
        }
        // What came of damage is written anew, so that it is said no more.
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
                (new, seals, commit)
            };
            if damaged {
                let id = commit.ledger;
                engine.store.repair(commit).await?;
                let opened = engine.reopen(&id, by.as_of, steps).await?;
                return Ok(TakenIn { new: new.len(), opened: Some(opened) });
            }
            match engine.store.commit(commit).await? {
                Committed::Stored(head) => {
                    let count = new.len();
                    engine.take(head, new, seals);
                    return Ok(TakenIn { new: count, opened: None });
                }
                Committed::Before(..) => {
                    engine.catch_up().await?;
                    return Ok(TakenIn { new: new.len(), opened: None });
                }
                Committed::Behind(_) => engine.catch_up().await?,
            }
        }
    }
}
