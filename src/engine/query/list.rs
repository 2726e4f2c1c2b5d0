//! What is asked of the list.

use super::Ask;
use crate::domain::matter::MatterId;
use crate::engine::{Change, Held};
use crate::present::list::{self, Filter, Order, Row};
use serde::{Deserialize, Serialize};

/// By what the list is narrowed and sorted.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Selection {
    /// By what it is narrowed.
    pub filter: Filter,
    /// By what it is sorted.
    pub order: Order,
    /// The other way round.
    pub descending: bool,
}

impl Selection {
    fn rows(&self, held: &mut Held) -> Vec<Row> {
        let standing = held.standing();
        let units = &held.ledger().registry().units;
        let calendar = held.state().calendar();
        list::rows(&standing, units, calendar, &self.filter, self.order, self.descending)
    }
}

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
}

impl Ask for Rows {
    type Answer = Window;

    fn answer(&self, held: &mut Held) -> Window {
        let rows = self.of.rows(held);
        Window {
            total: rows.len(),
            from: self.from,
            rows: rows.into_iter().skip(self.from).take(self.count).collect(),
        }
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
        let rows = self.of.rows(held);
        let Some(at) = rows.iter().position(|row| row.id == self.matter) else {
            return (None, None);
        };
        let id = |at: usize| rows.get(at).map(|row| row.id);
        (at.checked_sub(1).and_then(id), id(at + 1))
    }

    fn is_touched(&self, change: &Change) -> bool {
        change.touches_matters()
    }
}
