//! What is held stored again, where the browser has deleted it while the ledger was open.

use super::record::commit;
use super::{By, Run};
use crate::engine::store::{Commit, Committed, Head, Store, StoreError};
use crate::engine::{Change, Engine, Refusal, Steps};
use serde::{Deserialize, Serialize};

/// Stores again all that is held, with this installation's key: a browser that was short of room may have
/// deleted the store while the ledger was open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoreAgain {
    /// What was stored last, as it is remembered outside the store. A tab that holds fewer acts stores nothing: another
    /// tab, or a backup, has more.
    pub canary: Head,
}

impl Run for StoreAgain {
    type Done = ();

    async fn run<S: Store>(
        self,
        engine: &Engine<S>,
        by: &By,
        _: &impl Steps,
    ) -> Result<(), Refusal> {
        let commit = {
            let held = engine.held.borrow();
            let held = held.as_ref().ok_or(Refusal::NoLedger)?;
            if held.is_damaged() || held.head.acts < self.canary.acts {
                return Err(StoreError::Missing.into());
            }
            let records: Vec<_> = held.ledger().records().cloned().collect();
            Commit {
                upon: None,
                seals: held.ledger().seals().to_vec(),
                key: held.key.clone(),
                ..commit(held, by, &records)
            }
        };
        match engine.store.commit(commit).await? {
            Committed::Stored(head) => {
                if let Some(held) = engine.held.borrow_mut().as_mut() {
                    held.head = head;
                }
                engine.changed(Change { store: true, ..Change::default() });
                Ok(())
            }
            // Another tab was first.
            Committed::Before(..) | Committed::Behind(_) => engine.catch_up().await,
        }
    }
}
