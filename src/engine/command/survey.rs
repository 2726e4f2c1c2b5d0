//! Which ledgers a store has, where nobody remembers it.

use super::{By, Run};
use crate::engine::store::{Entry, Store};
use crate::engine::{Engine, Refusal, Steps};
use serde::{Deserialize, Serialize};

/// Lists the ledgers at each of these places of the store. A place that cannot be read is skipped, because opening it
/// will say why. The store is turned from place to place, so this is done before a ledger is opened; while one is open,
/// the answer is empty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Survey(pub Vec<String>);

impl Run for Survey {
    type Done = Vec<(String, Entry)>;

    async fn run<S: Store>(
        self,
        engine: &Engine<S>,
        _: &By,
        _: &impl Steps,
    ) -> Result<Vec<(String, Entry)>, Refusal> {
        let mut found = Vec::new();
        if engine.head().is_some() {
            return Ok(found);
        }
        for place in self.0 {
            engine.store.turn_to(&place);
            if let Ok(entries) = engine.store.ledgers().await {
                found.extend(entries.into_iter().map(|entry| (place.clone(), entry)));
            }
        }
        Ok(found)
    }
}
