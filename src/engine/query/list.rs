//! What is asked of the list.

use super::Ask;
use crate::domain::matter::MatterId;
use crate::engine::{Change, Held};
pub use crate::present::list::Selection;
use crate::present::row::Row;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A window of the list. Answered by [`Window`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rows {
    /// Which matters, in which order.
    pub of: Selection,
    /// How many rows come before the window.
    pub from: usize,
    /// How many rows it has at most.
    pub count: usize,
}

/// Rows of the list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Window {
    /// How many rows the whole list has.
    pub total: usize,
    /// How many rows come before these.
    pub from: usize,
    /// The rows.
    pub rows: Vec<Row>,
    /// Those of them that may stand otherwise at the day that was asked for, since the ledger is still being
    /// read.
    pub checking: BTreeSet<MatterId>,
}

impl Ask for Rows {
    type Answer = Window;

    fn answer(&self, held: &mut Held) -> Window {
        let view = held.view(&self.of);
        let total = view.len();
        let ids: Vec<MatterId> = view.window(self.from, self.count).collect();
        let rows = ids.into_iter().filter_map(|id| held.row(id)).collect();
        Window { total, from: self.from, rows, checking: BTreeSet::new() }
    }

    fn is_touched(&self, change: &Change) -> bool {
        change.touches_matters()
    }
}

/// The matters before and after one in the list; none at its ends.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Neighbours {
    /// The list.
    pub of: Selection,
    /// The matter.
    pub matter: MatterId,
}

impl Ask for Neighbours {
    type Answer = (Option<MatterId>, Option<MatterId>);

    fn answer(&self, held: &mut Held) -> Self::Answer {
        let Some(matter) = held.current().matters().get(&self.matter).cloned() else {
            return (None, None);
        };
        held.view(&self.of).neighbours(&matter)
    }

    fn is_touched(&self, change: &Change) -> bool {
        change.touches_matters()
    }
}
