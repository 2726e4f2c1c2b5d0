//! What is asked of a desk: what a side owes.

use super::Ask;
use crate::domain::Date;
use crate::engine::{Change, Held};
use crate::present::desk::{Side, Stack, desk};
use serde::{Deserialize, Serialize};

/// What a side owes, of each time the first so many. Answered by [`Owed`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Desk {
    /// Whose.
    pub side: Side,
    /// How many are listed of each time.
    pub most: usize,
}

/// What a side owes at a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Owed {
    /// The day.
    pub as_of: Date,
    /// Overdue, today, this week, later.
    pub stacks: Vec<Stack>,
}

impl Ask for Desk {
    type Answer = Owed;

    fn answer(&self, held: &mut Held) -> Owed {
        let current = held.current();
        Owed { as_of: current.day(), stacks: desk(current, &self.side, self.most) }
    }

    fn is_touched(&self, change: &Change) -> bool {
        !change.is_empty()
    }
}
