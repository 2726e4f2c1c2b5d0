//! What is asked of a year of supervision.

use super::Ask;
use crate::domain::Date;
use crate::engine::{Change, Held};
use crate::present::timeline::{self, Entry};
use crate::present::year::{self, years};
use serde::{Deserialize, Serialize};

/// All that the page of a year shows. Answered by [`View`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Year(pub i32);

/// A year with its record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct View {
    /// The day that all of this is of.
    pub as_of: Date,
    /// The years that something is recorded of, and that of the day.
    pub years: Vec<i32>,
    /// The year.
    pub year: year::Year,
    /// Its acts, newest first.
    pub record: Vec<Entry>,
}

impl Ask for Year {
    type Answer = View;

    fn answer(&self, held: &mut Held) -> View {
        let (current, as_of) = (held.current(), held.current().day());
        View {
            as_of,
            years: years(current),
            year: year::year(current, self.0),
            record: timeline::of_year(self.0, current.state(), as_of),
        }
    }

    fn is_touched(&self, change: &Change) -> bool {
        change.touches_matters()
    }
}
