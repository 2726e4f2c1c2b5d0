//! A file compared with what is held: whether it is a backup of all of it.

use super::look::{Picked, joined, read};
use super::{By, Run};
use crate::domain::ActId;
use crate::engine::store::Store;
use crate::engine::{Engine, Progress, Refusal, Stage, Steps};
use serde::{Deserialize, Serialize};

/// Says whether a file could bring back all that is held. Nothing changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verify(pub Picked);

/// A file that is whole, against the open ledger.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verified {
    /// How many acts it holds.
    pub acts: usize,
    /// How many acts are held here.
    pub held: usize,
    /// How many of these the file lacks.
    pub lacking: usize,
}

impl Run for Verify {
    type Done = Verified;

    async fn run<S: Store>(
        self,
        engine: &Engine<S>,
        _: &By,
        steps: &impl Steps,
    ) -> Result<Verified, Refusal> {
        let read = read(self.0.bytes, (1, 1), steps).await??;
        let mut ids: Vec<ActId> = read.records.iter().map(|record| record.act.id).collect();
        ids.sort_unstable();
        ids.dedup();
        engine.catch_up().await?;
        let held = engine.held.borrow().as_ref().map(|held| held.ledger().clone());
        let held = held.ok_or(Refusal::NoLedger)?;
        let step = |done| steps.step(Progress { stage: Stage::Joining, file: 1, files: 1, done });
        let new = joined(read, Some(&held), step).await??.new.len();
        let lacking = held.len() + new - ids.len();
        Ok(Verified { acts: ids.len(), held: held.len(), lacking })
    }
}
