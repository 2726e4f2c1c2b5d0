//! A file handed out: everything, or what one unit may see; sealed where the office may.

use super::open::at;
use super::record::commit;
use super::{By, Run};
use crate::engine::store::{Committed, Store};
use crate::engine::{Engine, Refusal, Stage, Steps};
use crate::ledger::{Exported, Scope, public_key};
use serde::{Deserialize, Serialize};

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
        steps.step(at(Stage::Writing, 0, 1)).await?;
        loop {
            let (text, acts, of, seal, commit) = {
                let held = engine.held.borrow();
                let held = held.as_ref().ok_or(Refusal::NoLedger)?;
                let ledger = held.ledger();
                let scope = ledger.scope(&exported.scope);
                let acts = scope.iter().map(|(_, acts)| acts.len()).sum();
                let keys = ledger.registry().keys.get(office);
                let secret = held.secret.as_ref().filter(|secret| {
                    keys.is_some_and(|keys| keys.contains(&public_key(&secret.0)))
                });
                let Some(secret) = secret else {
                    let bytes = ledger.export(&exported).into_bytes();
                    return Ok(HandedOut { bytes, acts, of: ledger.len() });
                };
                let (text, seal) = ledger.export_sealed(&exported, &secret.0)?;
                let mut commit = commit(held, by, &[]);
                commit.seals.push(seal.clone());
                (text, acts, ledger.len(), seal, commit)
            };
            match engine.store.commit(commit).await? {
                Committed::Stored(head) | Committed::Before(head, _) => {
                    engine.take(head, Vec::new(), vec![seal]);
                    return Ok(HandedOut { bytes: text.into_bytes(), acts, of });
                }
                Committed::Behind(_) => engine.catch_up().await?,
            }
        }
    }
}
