//! Which ledgers a store has, where nobody remembers it.

use super::{By, Run};
use crate::engine::store::{Entry, Store};
use crate::engine::{Engine, Refusal, Steps};
use serde::{Deserialize, Serialize};

/// Says which ledgers lie at each of these places of the store. A place that cannot be read is passed over, as
/// opening it says why. The store is turned to one place after the other: it is asked before a ledger is opened, and
/// says nothing once one is.
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
