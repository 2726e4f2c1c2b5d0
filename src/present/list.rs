//! The ledger list: which rows it shows, in which order and in which groups.

pub use super::filter::Filter;
use super::filter::pressing;
use super::ranked::Ranked;
use super::row::{Lines, MatterRow};
use crate::domain::matter::MatterId;
use crate::domain::registry::Unit;
use crate::domain::standing::{AssignmentStanding, Light, MatterStanding};
use crate::domain::{Date, UnitId};
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// How the list is narrowed, grouped and sorted.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Selection {
    /// How it is narrowed.
    pub filter: Filter,
    /// How it is grouped.
    pub group: Group,
    /// How it is sorted within each group.
    pub order: Order,
    /// Whether the order is reversed.
    pub descending: bool,
}

/// By what the list is grouped.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Group {
    /// One list of matters.
    #[default]
    None,
    /// A group a unit, and in it a row for each of its assignments.
    Unit,
    /// The municipal leader in charge (M1-12).
    Leader,
    /// The document that asks for it (文号).
    Document,
    /// The category of M1-5.
    Category,
    /// The light of the row.
    Light,
}

impl Group {
    /// All groupings, with the names that addresses use for them.
    pub const ALL: [(Self, &'static str); 6] = [
        (Self::None, "none"),
        (Self::Unit, "unit"),
        (Self::Leader, "leader"),
        (Self::Document, "document"),
        (Self::Category, "category"),
        (Self::Light, "light"),
    ];
}

/// What the rows of a group have in common.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Head {
    /// Of everything: the list is not grouped.
    All,
    /// A unit; none for matters without any.
    Unit(Option<UnitId>),
    /// A leader; none where none is recorded.
    Leader(Option<Box<str>>),
    /// A document; none where none is recorded.
    Document(Option<Box<str>>),
    /// 1 to 4.
    Category(u8),
    /// A light.
    Light(Light),
}

impl Head {
    fn of(group: Group, matter: &MatterStanding, subject: Option<&AssignmentStanding>) -> Self {
        match group {
            Group::None => Self::All,
            Group::Unit => Self::Unit(subject.map(|subject| subject.unit.clone())),
            Group::Leader => Self::Leader(matter.details.leader.clone()),
            Group::Document => Self::Document(matter.details.document.clone()),
            Group::Category => Self::Category(matter.category),
            Group::Light => Self::Light(subject.map_or(matter.light, |subject| subject.light)),
        }
    }

    /// The group of a row, in a list that is grouped so.
    pub fn of_row(group: Group, row: &MatterRow) -> Self {
        match group {
            Group::None => Self::All,
            Group::Unit => Self::Unit(row.units.first().map(|first| first.unit.clone())),
            Group::Leader => Self::Leader(row.leader.clone()),
            Group::Document => Self::Document(row.document.clone()),
            Group::Category => Self::Category(row.category),
            Group::Light => Self::Light(row.light),
        }
    }

    /// Groups come in the order of their names, the worst light first, and last what has no name.
    const fn rank(&self) -> u8 {
        match self {
            Self::Unit(None) | Self::Leader(None) | Self::Document(None) => u8::MAX,
            Self::Light(light) => Light::Red as u8 - *light as u8,
            _ => 0,
        }
    }
}

/// A group as it is headed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// Of what.
    pub head: Head,
    /// How many rows it has.
    pub rows: usize,
    /// How many of them have each light, the worst first.
    pub lights: [usize; 5],
}

/// The whole list as far as its geometry goes: how high each row is, and where groups begin.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outline {
    /// The lines of each row, in order.
    pub rows: Vec<Lines>,
    /// The groups, in order; none where the list is not grouped.
    pub groups: Vec<Part>,
}

/// The column by which the list is sorted. Of a matter's units, the row's subject counts.
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

/// The rows of a selection, kept in its order, so that showing a part of them sorts nothing.
#[derive(Debug, Clone)]
pub struct View {
    selection: Selection,
    keys: Ranked<Key>,
}

/// The key that gives a row its place in a view.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    group: (u8, Head),
    column: Column,
    /// Worst light first, the most pressing status, then the earliest due date.
    urgency: (Reverse<Light>, Option<u8>, bool, Option<Date>),
    id: MatterId,
    /// The unit, where the row is of one alone.
    unit: Option<UnitId>,
    /// This follows from the matter. It is the last member, so that it does not influence the order.
    lines: Lines,
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
        let matters = matters.into_iter();
        let keys = matters.flat_map(|matter| selection.keys(matter, units)).collect();
        Self { keys: Ranked::new(keys), selection }
    }

    /// The selection that it shows.
    pub fn selection(&self) -> &Selection {
        &self.selection
    }

    /// How many rows it shows.
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
        for key in before.into_iter().flat_map(|matter| self.selection.keys(matter, units)) {
            self.keys.remove(&key);
        }
        for key in after.into_iter().flat_map(|matter| self.selection.keys(matter, units)) {
            self.keys.insert(key);
        }
    }

    /// So many rows from the n-th on, counted from 0: each a matter, or one unit's part in it.
    pub fn window(
        &self,
        from: usize,
        count: usize,
    ) -> impl Iterator<Item = (MatterId, Option<UnitId>)> {
        self.keys.from(from).take(count).map(|key| (key.id, key.unit.clone()))
    }

    /// The geometry of all rows.
    pub fn outline(&self) -> Outline {
        let mut outline = Outline::default();
        for key in self.keys.from(0) {
            outline.rows.push(key.lines);
            let head = &key.group.1;
            if *head == Head::All {
                continue;
            }
            if outline.groups.last().is_none_or(|group| group.head != *head) {
                outline.groups.push(Part { head: head.clone(), rows: 0, lights: [0; 5] });
            }
            if let Some(group) = outline.groups.last_mut() {
                group.rows += 1;
                let light = Light::Red as usize - key.urgency.0.0 as usize;
                group.lights.iter_mut().skip(light).take(1).for_each(|count| *count += 1);
            }
        }
        outline
    }

    /// How many rows stand before a matter's first one; none where it is not shown.
    pub fn position(
        &self,
        matter: &MatterStanding,
        units: &BTreeMap<UnitId, Unit>,
    ) -> Option<usize> {
        let keys = self.selection.keys(matter, units);
        keys.iter().filter_map(|key| self.keys.position(key)).min()
    }

    /// The matters before and after one; none at the ends, and none of one that is not shown.
    pub fn neighbours(
        &self,
        matter: &MatterStanding,
        units: &BTreeMap<UnitId, Unit>,
    ) -> (Option<MatterId>, Option<MatterId>) {
        let Some(at) = self.position(matter, units) else { return (None, None) };
        let nth = |n: usize| self.window(n, 1).next().map(|(id, _)| id);
        (at.checked_sub(1).and_then(nth), nth(at + 1))
    }
}

impl Selection {
    /// A list narrowed so, and otherwise as at first.
    pub fn of(filter: Filter) -> Self {
        Self { filter, ..Self::default() }
    }

    /// The same, with a row for each assignment instead of one for each matter: as many as figures count.
    pub fn by_unit(filter: Filter) -> Self {
        Self { filter, group: Group::Unit, ..Self::default() }
    }

    /// Whether a row is of one unit's part in a matter.
    pub fn is_by_unit(&self) -> bool {
        self.group == Group::Unit
    }

    /// The keys of a matter's rows.
    fn keys(&self, matter: &MatterStanding, units: &BTreeMap<UnitId, Unit>) -> Vec<Key> {
        let subjects = self.filter.subjects(matter, units, self.is_by_unit()).into_iter();
        subjects.map(|subject| self.key(matter, subject)).collect()
    }

    fn key(&self, matter: &MatterStanding, subject: Option<&AssignmentStanding>) -> Key {
        let due = subject.and_then(|subject| subject.due);
        let cell = match self.order {
            Order::Urgency => None,
            Order::Title => Some(Cell::Text(matter.title.clone())),
            Order::Unit => Some(Cell::Unit(subject.map(|subject| subject.unit.clone()))),
            Order::Received => Some(Cell::Day(subject.map(|subject| subject.received))),
            Order::Due => Some(Cell::Due(due.is_none(), due)),
        };
        let column = match cell {
            None => Column::None,
            Some(cell) if self.descending => Column::Descending(Reverse(cell)),
            Some(cell) => Column::Ascending(cell),
        };
        let head = Head::of(self.group, matter, subject);
        let light = subject.map_or(matter.light, |subject| subject.light);
        let status = subject.map(|subject| pressing(subject.status));
        let alone = subject.filter(|_| self.is_by_unit());
        Key {
            group: (head.rank(), head),
            column,
            urgency: (Reverse(light), status, due.is_none(), due),
            id: matter.id,
            unit: alone.map(|subject| subject.unit.clone()),
            lines: alone.map_or_else(|| Lines::of(matter, &self.filter), |_| Lines::ONE),
        }
    }
}
