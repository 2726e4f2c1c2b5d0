//! What is asked of acts that came in.

use super::Ask;
use crate::domain::matter::MatterId;
use crate::domain::{ActId, Stream};
use crate::engine::{Change, Held};
use crate::present::incoming::{Deeds, deeds};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// What these acts of matters say, as they stand now. Answered by [`Deeds`]; an act that is not held is left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CameIn(pub Vec<(MatterId, ActId)>);

impl Ask for CameIn {
    type Answer = Vec<Deeds>;

    fn answer(&self, held: &mut Held) -> Vec<Deeds> {
        let ledger = held.ledger();
        let record = |(matter, act): &(MatterId, ActId)| {
            let acts = ledger.stream(&Stream::Matter(*matter))?;
            Some(Arc::clone(acts.get(act)?.record))
        };
        let records: Vec<_> = self.0.iter().filter_map(record).collect();
        deeds(&records, held.current())
    }

    fn is_touched(&self, change: &Change) -> bool {
        self.0.iter().any(|(matter, _)| change.touches(*matter))
    }
}
