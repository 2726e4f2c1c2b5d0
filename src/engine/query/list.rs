//! What is asked of the list.

use super::Ask;
use crate::domain::matter::MatterId;
use crate::engine::{Change, Held};
pub use crate::present::facets::Facets as InNumbers;
use crate::present::list::Group;
pub use crate::present::list::{Outline, Selection};
use crate::present::row::MatterRow;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::sync::Arc;

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
    pub rows: Vec<MatterRow>,
    /// Those rows whose standing at the asked day is not certain, because the ledger is still being read.
    pub checking: BTreeSet<MatterId>,
}

impl Ask for Rows {
    type Answer = Window;

    fn answer(&self, held: &mut Held) -> Window {
        let view = held.view(&self.of);
        let total = view.len();
        let ids: Vec<_> = view.window(self.from, self.count).collect();
        let row =
            |(id, unit): &(MatterId, Option<_>)| held.row(&self.of.filter, *id, unit.as_ref());
        let rows = ids.iter().filter_map(row).collect();
        Window { total, from: self.from, rows, checking: BTreeSet::new() }
    }

    fn is_touched(&self, change: &Change) -> bool {
        change.touches_matters()
    }
}

/// The geometry of the whole list, by which a page knows how long it is and which rows are in sight.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Geometry(pub Selection);

impl Ask for Geometry {
    type Answer = Outline;

    fn answer(&self, held: &mut Held) -> Outline {
        held.view(&self.0).outline()
    }

    fn is_touched(&self, change: &Change) -> bool {
        change.touches_matters()
    }
}

/// The list in numbers, and what it may be narrowed to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facets(pub Selection);

impl Ask for Facets {
    type Answer = InNumbers;

    fn answer(&self, held: &mut Held) -> InNumbers {
        let (current, units) = (held.current(), &held.ledger().registry().units);
        let matters = current.matters().values().map(|matter| &**matter);
        InNumbers::of(&self.0, matters, held.index().named(), units, current.day())
    }

    fn is_touched(&self, change: &Change) -> bool {
        change.touches_matters() || change.registry
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
        // If the list is grouped by unit, a matter may stand in it several times. Its neighbours are then taken from
        // the ungrouped list.
        let group = if self.of.is_by_unit() { Group::None } else { self.of.group };
        let of = Selection { group, ..self.of.clone() };
        let registry = Arc::clone(held.ledger().registry());
        held.view(&of).neighbours(&matter, &registry.units)
    }

    fn is_touched(&self, change: &Change) -> bool {
        change.touches_matters()
    }
}
