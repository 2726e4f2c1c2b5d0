//! A file handed out: everything, or what one unit may see; sealed where the office may.

use super::open::at;
use super::record::commit;
use super::{By, Run};
use crate::engine::store::{Committed, Key, Store};
use crate::engine::{Engine, Refusal, Stage, Steps};
use crate::ledger::{Exported, Ledger, Scope};
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
            let (id, upon, key, unsigned) = {
                let held = engine.held.borrow();
                let held = held.as_ref().ok_or(Refusal::NoLedger)?;
                let ledger = held.ledger();
                let keys = ledger.registry().keys.get(office);
                let is_given = |key: &&Key| keys.is_some_and(|keys| keys.contains(&key.public()));
                let Some(key) = held.key.as_ref().filter(is_given) else {
                    let bytes = ledger.export(&exported).into_bytes();
                    let acts = acts_of(ledger, &exported);
                    return Ok(HandedOut { bytes, acts, of: ledger.len() });
                };
                let unsigned = ledger.unsigned(&exported, &key.public());
                (held.id(), held.head, key.clone(), unsigned)
            };
            let signature = engine.store.sign(&id, &key, &unsigned.message()).await?;
            let seal = unsigned.signed(&signature)?;
            let (text, acts, of, commit) = {
                let held = engine.held.borrow();
                let held = held.as_ref().ok_or(Refusal::NoLedger)?;
                if (held.id(), held.head) != (id, upon) {
                    // Something was recorded while the key signed.
                    continue;
                }
                let ledger = held.ledger();
                let text = ledger.export_sealed(&exported, &seal);
                let mut commit = commit(held, by, &[]);
                commit.seals.push(seal.clone());
                (text, acts_of(ledger, &exported), ledger.len(), commit)
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

/// How many acts an export holds.
fn acts_of(ledger: &Ledger, exported: &Exported) -> usize {
    ledger.scope(&exported.scope).iter().map(|(_, acts)| acts.len()).sum()
}
