//! What is asked of the leader's page.

use super::Ask;
use crate::domain::Date;
use crate::domain::figures::Period;
use crate::domain::period::{Against, Length};
use crate::domain::standing::Rates;
use crate::engine::{Change, Held};
use crate::present::leader::{Sheet, leaders, rates, sheet};
use serde::{Deserialize, Serialize};

/// What a leader in charge reads, or all of them; of each list the first so many. Answered by [`Page`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Leader {
    /// The name, as matters write it; none for all matters.
    pub name: Option<Box<str>>,
    /// How many rows are listed.
    pub most: usize,
}

/// The leader's page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Page {
    /// The day.
    pub as_of: Date,
    /// All leaders that matters name, each with how many.
    pub leaders: Vec<(Box<str>, usize)>,
    /// What is read.
    pub sheet: Sheet,
    /// The rates of this year up to the day.
    pub rates: Rates,
    /// Those of the same days of the year before.
    pub before: Rates,
}

impl Ask for Leader {
    type Answer = Page;

    fn answer(&self, held: &mut Held) -> Page {
        let as_of = held.current().day();
        let name = self.name.as_deref();
        let (year, before) = years(as_of);
        let before = before.map(|then| rates(held.at(then.to), name, then)).unwrap_or_default();
        let current = held.current();
        Page {
            as_of,
            leaders: leaders(current),
            sheet: sheet(current, name, self.most),
            rates: rates(current, name, year),
            before,
        }
    }

    fn is_touched(&self, change: &Change) -> bool {
        change.touches_matters()
    }

    fn looks_at(&self, as_of: Date) -> Option<Date> {
        years(as_of).1.map(|then| then.to)
    }
}

/// The year up to a day, and the same days of the year before.
fn years(as_of: Date) -> (Period, Option<Period>) {
    let year = Length::Year.around(as_of).until(as_of);
    (year, year.held_against(Against::YearBefore, Some(Length::Year)))
}
