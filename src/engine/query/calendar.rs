//! What is asked of the calendar: what falls due on its days.

use super::Ask;
use crate::domain::Date;
use crate::engine::{Change, Held};
use crate::present::desk::{Item, Side, owed};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How much falls due on each day of some, as a side sees it. Answered by [`Load`]s, of days with any.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Loads {
    /// Whose calendar.
    pub side: Side,
    /// The first and the last day.
    pub days: (Date, Date),
}

/// How much falls due on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Load {
    /// The day.
    pub day: Date,
    /// How many obligations of units.
    pub units: usize,
    /// How many of supervising offices.
    pub offices: usize,
}

impl Ask for Loads {
    type Answer = Vec<Load>;

    fn answer(&self, held: &mut Held) -> Vec<Load> {
        let (first, last) = self.days;
        let is_within = |due: Option<Date>| due.is_some_and(|due| first <= due && due <= last);
        let items = owed(held.current(), |by, owed| is_within(owed.due) && self.side.sees(by));
        let mut days: BTreeMap<Date, Load> = BTreeMap::new();
        for item in items {
            let Some(day) = item.due else { continue };
            let load = days.entry(day).or_insert(Load { day, units: 0, offices: 0 });
            *if item.duty.is_the_units() { &mut load.units } else { &mut load.offices } += 1;
        }
        days.into_values().collect()
    }

    fn is_touched(&self, change: &Change) -> bool {
        !change.is_empty()
    }
}

/// What falls due on a day, as a side sees it: at most so many, and how many there are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DueOn {
    /// Whose calendar.
    pub side: Side,
    /// The day.
    pub day: Date,
    /// How many are wanted.
    pub most: usize,
}

impl Ask for DueOn {
    type Answer = (Vec<Item>, usize);

    fn answer(&self, held: &mut Held) -> Self::Answer {
        let is_then = |due: Option<Date>| due == Some(self.day);
        let mut items = owed(held.current(), |by, owed| is_then(owed.due) && self.side.sees(by));
        let count = items.len();
        items.truncate(self.most);
        (items, count)
    }

    fn is_touched(&self, change: &Change) -> bool {
        !change.is_empty()
    }
}
