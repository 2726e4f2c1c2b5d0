//! The steps of the tour: a page each, and what is seen there.

use crate::ui::figured::Asked;
use crate::ui::i18n::{
    Text, calendar, cases, desk, shell, statistics, supervision, tour as texts, years,
};
use crate::ui::route::Route;
use uuid::Uuid;

/// A matter of the demonstration with units in time and late, a transfer notice and a long record.
const MATTER: Uuid = Uuid::from_u128(0x2012_0633_0258_4000_8000_0000_0000_001f);

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
