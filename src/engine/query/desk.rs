//! What is asked of a desk: what a side owes.

use super::Ask;
use crate::domain::matter::MatterId;
use crate::domain::standing::Duty;
use crate::domain::{Date, UnitId};
use crate::engine::{Change, Held};
use crate::present::desk::{About, Side, Stack, desk, owed};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a side owes, of each time the first so many. Answered by [`Owed`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Desk {
    /// Whose.
    pub side: Side,
    /// How many are listed of each time.
    pub most: usize,
}

impl Owed {
    /// The same with no more than so many listed of each time.
    pub(in crate::engine) fn at_most(mut self, most: usize) -> Self {
        self.stacks.iter_mut().for_each(|stack| stack.first.truncate(most));
        self
    }
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
        held.asks_desk(&self.side, self.most);
        let (current, owing) = (held.current(), held.index().owing());
        Owed { as_of: current.day(), stacks: desk(current, owing, &self.side, self.most) }
    }

    fn is_touched(&self, change: &Change) -> bool {
        !change.is_empty()
    }
}

/// Who owes a monthly report on the next day on which one is due (M2-10). Answered by [`Reports`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportsOwed;

/// The reports of a day, by unit.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reports {
    /// The day: a 5th; none where no unit owes one.
    pub on: Option<Date>,
    /// The units, each with the matters on which it owes a report.
    pub units: Vec<(UnitId, Titled)>,
}

/// Matters with their titles.
pub type Titled = Vec<(MatterId, Box<str>)>;

impl Ask for ReportsOwed {
    type Answer = Reports;

    fn answer(&self, held: &mut Held) -> Reports {
        let current = held.current();
        let day = current.day();
        let is_ahead = |due: Option<Date>| due.is_some_and(|due| due >= day);
        let items = owed(current, |_, owed| owed.kind == Duty::MonthlyReport && is_ahead(owed.due));
        let on = items.first().and_then(|item| item.due);
        let mut units: BTreeMap<UnitId, Titled> = BTreeMap::new();
        for item in items.into_iter().filter(|item| item.due == on) {
            if let (Some(unit), About::Matter(id, title)) = (item.unit, item.about) {
                units.entry(unit).or_default().push((id, title));
            }
        }
        Reports { on, units: units.into_iter().collect() }
    }

    fn is_touched(&self, change: &Change) -> bool {
        change.touches_matters()
    }
}
