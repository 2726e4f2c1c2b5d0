//! What is asked of supervision: what the office looks after, and the reports of a year.

use super::Ask;
use crate::domain::Date;
use crate::engine::{Change, Held};
use crate::present::reports::{self, Grid, Line, Which};
use crate::present::supervision::supervision;
use serde::{Deserialize, Serialize};

/// What the page of supervision shows. Answered by [`Looked`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Supervision {
    /// The year of the inspections.
    pub year: i32,
    /// How many are listed of each at most.
    pub most: usize,
}

/// What is looked after on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Looked {
    /// The day.
    pub as_of: Date,
    /// All of it.
    pub of: crate::present::supervision::Supervision,
}

impl Ask for Supervision {
    type Answer = Looked;

    fn answer(&self, held: &mut Held) -> Looked {
        let current = held.current();
        Looked { as_of: current.day(), of: supervision(current, self.year, self.most) }
    }

    fn is_touched(&self, change: &Change) -> bool {
        change.touches_matters()
    }
}

/// The reports of a year, unit by month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reports(pub i32);

impl Ask for Reports {
    type Answer = Grid;

    fn answer(&self, held: &mut Held) -> Grid {
        reports::grid(held.current(), self.0)
    }

    fn is_touched(&self, change: &Change) -> bool {
        change.touches_matters()
    }
}

/// The reports behind a number of the grid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportLines(pub Which);

impl Ask for ReportLines {
    type Answer = Vec<Line>;

    fn answer(&self, held: &mut Held) -> Vec<Line> {
        reports::lines(held.current(), &self.0)
    }

    fn is_touched(&self, change: &Change) -> bool {
        change.touches_matters()
    }
}
