//! The steps of the tour: a page each, and what is seen there.

use crate::domain::Date;
use crate::ui::figured::Asked;
use crate::ui::i18n::{
    Text, calendar, cases, desk, shell, statistics, supervision, tour as texts, years,
};
use crate::ui::route::Route;
use uuid::Uuid;

/// A matter of the demonstration with late units, a transfer notice and a long record.
const MATTER: Uuid = Uuid::from_u128(0x2012_0633_0258_4000_8000_0000_0000_0003);

/// The last day of which the demonstration tells: on an earlier one some of what the tour shows does not stand yet.
pub fn day() -> Date {
    Date::from_ymd_opt(2026, 11, 23).unwrap_or_default()
}

/// How many steps there are.
pub const COUNT: usize = 9;

/// A step of the tour.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The page.
    pub route: Route,
    /// What it is called.
    pub name: Text,
    /// What is seen there.
    pub words: Text,
}

/// A step by its place.
pub fn step(n: usize) -> Option<Step> {
    let (route, name, words) = match n {
        0 => (Route::Desk, desk::TITLE, texts::DESK),
        1 => (Route::ledger(), shell::LEDGER, texts::LEDGER),
        2 => (Route::Matter(MATTER), texts::A_MATTER, texts::MATTER),
        3 => (Route::Calendar(None), calendar::NAVIGATION, texts::CALENDAR),
        4 => (Route::Supervision(None), supervision::TITLE, texts::SUPERVISION),
        5 => (Route::Accountability, cases::NAVIGATION, texts::ACCOUNTABILITY),
        6 => (Route::Year(None), years::NAVIGATION, texts::YEAR),
        7 => (Route::Statistics(Asked::default()), statistics::TITLE, texts::STATISTICS),
        8 => (Route::Exchange(None), shell::EXCHANGE, texts::EXCHANGE),
        _ => return None,
    };
    Some(Step { route, name, words })
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = include_str!("../../../web/demo.ledger.json");

    #[test]
    fn all_that_the_demonstration_tells_has_happened_by_its_day() {
        let days = FILE.split("\"on\":\"").skip(1).filter_map(|rest| rest.get(..10)?.parse().ok());
        let last: Option<Date> = days.max();
        assert!(last.is_some_and(|last| last <= day()), "{last:?}");
        let register = "\"kind\":\"register\"";
        let stream = format!("\"stream\":\"matter:{MATTER}\"");
        assert!(FILE.lines().any(|line| line.contains(register) && line.contains(&stream)));
    }
}
