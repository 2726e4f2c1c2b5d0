//! What the workbook says in its other sheets, beside the rows of the list.

use super::Ask;
use crate::domain::matter::MatterId;
use crate::engine::{Change, Held};
use crate::present::list::Selection;
use crate::present::responsibility::{Responsibility, responsibilities};
use crate::present::statistics::{UnitFigures, by_unit};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The responsibility list for a part of the list: one line for each unit of each matter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Responsibilities {
    /// Which matters, in which order.
    pub of: Selection,
    /// How many matters come before the window.
    pub from: usize,
    /// How many matters it has at most.
    pub count: usize,
}

impl Ask for Responsibilities {
    type Answer = Vec<Responsibility>;

    fn answer(&self, held: &mut Held) -> Self::Answer {
        let ids: Vec<_> = held.view(&self.of).window(self.from, self.count).collect();
        let matters = held.current().matters();
        let lines = ids.iter().flat_map(|(id, unit)| {
            let lines = matters.get(id).into_iter().flat_map(|matter| responsibilities(matter));
            lines.filter(move |line| unit.as_ref().is_none_or(|unit| line.unit == *unit))
        });
        lines.collect()
    }

    fn is_touched(&self, change: &Change) -> bool {
        change.touches_matters()
    }
}

/// The figures of all units with matters in a selection. Answered by [`Assessed`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statistics(pub Selection);

/// The figures of units, and the points that a missed notice costs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assessed {
    /// The units, in the order of their ids.
    pub units: Vec<UnitFigures>,
    /// The points that the city's own assessment deducts for each missed notice; none if the office has
    /// not entered them.
    pub points: Option<u32>,
}

impl Ask for Statistics {
    type Answer = Assessed;

    fn answer(&self, held: &mut Held) -> Assessed {
        let rows = held.view(&self.0).window(0, usize::MAX);
        let ids: BTreeSet<MatterId> = rows.map(|(id, _)| id).collect();
        let matters = held.current().matters();
        let shown = ids.iter().filter_map(|id| matters.get(id)).map(|matter| &**matter);
        let points = held.state().profile().deduction_notice_missed;
        Assessed { units: by_unit(shown), points }
    }

    fn is_touched(&self, change: &Change) -> bool {
        change.touches_matters()
    }
}
