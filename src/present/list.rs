//! The ledger list: which matters it shows, and in which order.

use super::find::holds;
use super::ranked::Ranked;
use super::row::{first, pressing};
use crate::domain::matter::MatterId;
use crate::domain::registry::Unit;
use crate::domain::standing::{Light, MatterStanding};
use crate::domain::{Date, UnitId};
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// How the list is narrowed and sorted.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Selection {
    /// How it is narrowed.
    pub filter: Filter,
    /// How it is sorted.
    pub order: Order,
    /// Whether the order is reversed.
    pub descending: bool,
}

/// How the list is narrowed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Filter {
    /// One light.
    pub light: Option<Light>,
    /// A unit that undertakes.
    pub unit: Option<UnitId>,
    /// The category of M1-5.
    pub category: Option<u8>,
    /// Supervised key work only.
    pub supervised: bool,
    /// Words in title, content, numbers, names of units and persons, or initials of them.
    pub text: String,
}

/// The column by which the list is sorted. Of a matter's units, the one that comes first in its row
/// counts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the columns of the list")]
pub enum Order {
    #[default]
    Urgency,
    Title,
    Unit,
    Received,
    Due,
}

impl Order {
    /// All columns, with the names that addresses use for them.
    pub const ALL: [(Self, &'static str); 5] = [
        (Self::Urgency, "urgency"),
        (Self::Title, "title"),
        (Self::Unit, "unit"),
        (Self::Received, "received"),
        (Self::Due, "due"),
    ];
}

impl Filter {
    /// Whether a matter passes.
    pub fn passes(&self, matter: &MatterStanding, units: &BTreeMap<UnitId, Unit>) -> bool {
        self.light.is_none_or(|light| matter.light == light)
            && self.category.is_none_or(|category| matter.category == category)
            && (!self.supervised || matter.supervised.is_some())
            && self
                .unit
                .as_ref()
                .is_none_or(|unit| matter.assignments.iter().any(|a| a.unit == *unit))
            && self.names(matter, units)
    }

    fn names(&self, matter: &MatterStanding, units: &BTreeMap<UnitId, Unit>) -> bool {
        self.text.trim().is_empty() || holds(matter, units, &self.text)
    }
}

/// The matters of a selection, kept in its order, so that showing a part of them sorts nothing.
#[derive(Debug, Clone)]
pub struct View {
    selection: Selection,
    keys: Ranked<Key>,
}

/// The key that gives a matter its place in a view.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    column: Column,
    /// Worst light first, the most pressing status, then the earliest due date.
    urgency: (Reverse<Light>, Option<u8>, bool, Option<Date>),
    id: MatterId,
}

/// The column by which a view is sorted; all keys of one view have the same.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Column {
    None,
    Ascending(Cell),
    Descending(Reverse<Cell>),
}

/// What stands in that column.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Cell {
    Text(Box<str>),
    Unit(Option<UnitId>),
    Day(Option<Date>),
    /// A matter without a day comes last.
    Due(bool, Option<Date>),
}

impl View {
    /// The view of a selection of these matters.
    pub fn new<'a>(
        selection: Selection,
        matters: impl IntoIterator<Item = &'a MatterStanding>,
        units: &BTreeMap<UnitId, Unit>,
    ) -> Self {
        let shown = matters.into_iter().filter(|matter| selection.filter.passes(matter, units));
        let keys = Ranked::new(shown.map(|matter| Key::of(matter, &selection)).collect());
        Self { selection, keys }
    }

    /// The selection that it shows.
    pub fn selection(&self) -> &Selection {
        &self.selection
    }

    /// How many matters it shows.
    pub fn len(&self) -> usize {
        self.keys.len()
    }

    /// Whether it shows none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Moves a matter to its new place. It is given as it was when it was put in, and as it is now.
    pub fn update(
        &mut self,
        before: Option<&MatterStanding>,
        after: Option<&MatterStanding>,
        units: &BTreeMap<UnitId, Unit>,
    ) {
        // A matter that was not shown before is not in the view.
        if let Some(before) = before {
            self.keys.remove(&Key::of(before, &self.selection));
        }
        if let Some(after) = after.filter(|after| self.selection.filter.passes(after, units)) {
            self.keys.insert(Key::of(after, &self.selection));
        }
    }

    /// So many matters from the n-th on, counted from 0.
    pub fn window(&self, from: usize, count: usize) -> impl Iterator<Item = MatterId> {
        self.keys.from(from).take(count).map(|key| key.id)
    }

    /// How many matters stand before one; none where it is not shown.
    pub fn position(&self, matter: &MatterStanding) -> Option<usize> {
        self.keys.position(&Key::of(matter, &self.selection))
    }

    /// The matters before and after one; none at the ends, and none of one that is not shown.
    pub fn neighbours(&self, matter: &MatterStanding) -> (Option<MatterId>, Option<MatterId>) {
        let Some(at) = self.position(matter) else { return (None, None) };
        let nth = |n: usize| self.window(n, 1).next();
        (at.checked_sub(1).and_then(nth), nth(at + 1))
    }
}

impl Key {
    fn of(matter: &MatterStanding, selection: &Selection) -> Self {
        let first = first(matter);
        let due = first.and_then(|first| first.due);
        let cell = match selection.order {
            Order::Urgency => None,
            Order::Title => Some(Cell::Text(matter.title.clone())),
            Order::Unit => Some(Cell::Unit(first.map(|first| first.unit.clone()))),
            Order::Received => Some(Cell::Day(first.map(|first| first.received))),
            Order::Due => Some(Cell::Due(due.is_none(), due)),
        };
        let column = match cell {
            None => Column::None,
            Some(cell) if selection.descending => Column::Descending(Reverse(cell)),
            Some(cell) => Column::Ascending(cell),
        };
        let status = first.map(|first| pressing(first.status));
        Self { column, urgency: (Reverse(matter.light), status, due.is_none(), due), id: matter.id }
    }
}
