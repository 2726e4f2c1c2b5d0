//! A file handed out: everything, or what one unit may see; sealed where the office may.

use super::record::commit;
use super::{By, Run};
use crate::domain::ActId;
use crate::engine::store::{Committed, Key, Store};
use crate::engine::{Engine, Refusal, Stage, Steps, at};
use crate::ledger::{Exported, Scope, Seal};
use serde::{Deserialize, Serialize};

/// How many acts are written at a stretch.
const PORTION: usize = 5_000;

/// Writes a file of this scope. Its seal is kept with the ledger.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HandOut(pub Scope);

/// A file that was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HandedOut {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many acts it holds.
    pub acts: usize,
    /// How many acts the ledger holds.
    pub of: usize,
}

impl Run for HandOut {
    type Done = HandedOut;

    async fn run<S: Store>(
        self,
        engine: &Engine<S>,
        by: &By,
        steps: &impl Steps,
    ) -> Result<HandedOut, Refusal> {
        let (office, person) = by.who()?;
        let exported = Exported::new(by.now, office.clone(), person, self.0);
        engine.catch_up().await?;
        let (id, of, key, mut export) = {
            let held = engine.held.borrow();
            let held = held.as_ref().ok_or(Refusal::NoLedger)?;
            let ledger = held.ledger();
            let keys = ledger.registry().keys.get(office);
            let is_given = |key: &&Key| keys.is_some_and(|keys| keys.contains(&key.public()));
            let key = held.key.as_ref().filter(is_given).cloned();
            (held.id(), ledger.len(), key, ledger.begin_export(&exported))
        };
        let mut seal = None;
        if let Some(key) = key {
            let unsigned = export.unsigned(&key.public());
            let signature = engine.store.sign(&id, &key, &unsigned.message()).await?;
            let signed = unsigned.signed(&signature)?;
            export.add_seal(signed.clone());
            seal = Some(signed);
        }
        let acts = export.acts();
        let mut writing = export.write();
        steps.step(at(Stage::Writing, 0, 1)).await?;
        while let Some(done) = writing.portion(PORTION) {
            steps.step(at(Stage::Writing, done.into(), 1000)).await?;
        }
        let bytes = writing.finish().into_bytes();
        if let Some(seal) = seal {
            engine.keep_seal(&id, by, &seal).await?;
        }
        Ok(HandedOut { bytes, acts, of })
    }
}

impl<S: Store> Engine<S> {
    /// Stores the seal of a file that was written, unless another seal proves as much. Acts that were recorded
    /// meanwhile do not matter.
    async fn keep_seal(&self, id: &ActId, by: &By, seal: &Seal) -> Result<(), Refusal> {
        loop {
            let commit = {
                let held = self.held.borrow();
                let held =
                    held.as_ref().filter(|held| held.id() == *id).ok_or(Refusal::NoLedger)?;
                let mut commit = commit(held, by, &[]);
                held.seal(&mut commit, seal);
                if commit.seals.is_empty() {
                    return Ok(());
                }
                commit
            };
            match self.store.commit(commit).await? {
                Committed::Stored(head) | Committed::Before(head, _) => {
                    self.take(head, Vec::new(), vec![seal.clone()]);
                    return Ok(());
                }
                Committed::Behind(_) => self.catch_up().await?,
            }
        }
    }
}
