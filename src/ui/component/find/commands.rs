//! Pages and what can be done, found by their names. What a person may not do is not offered.

use crate::domain::Date;
use crate::domain::standing::Light;
use crate::present::list::Filter;
use crate::ui::figured::Asked;
use crate::ui::i18n::{
    Text, calendar, cases, desk, find as texts, help, leader, list, sheet, shell, statistics,
    supervision, years,
};
use crate::ui::query::Query;
use crate::ui::route::Route;
use crate::ui::session::Session;

/// Where a line leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Way {
    /// To a page.
    To(Route),
    /// Everything is shown as of a day; of none: of today.
    AsOf(Option<Date>),
}

/// Something to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Command {
    pub(super) name: Text,
    pub(super) way: Way,
}

impl Command {
    /// All that whoever records here may do.
    pub(super) fn all(session: &Session) -> Vec<Self> {
        let overdue = Filter { light: Some(Light::Red), ..Filter::default() };
        let overdue = Route::Ledger(Query { filter: overdue, ..Query::default() });
        let may_register = session.me().is_some_and(|me| me.may_register());
        let pages = [
            (may_register, list::REGISTER, Route::Register),
            (session.supervises(), sheet::TITLE, Route::Sheet),
            (true, list::IMPORT, Route::Exchange(None)),
            (true, list::EXPORT, Route::export()),
            (true, texts::OVERDUE, overdue),
            (true, desk::TITLE, Route::Desk),
            (true, shell::LEDGER, Route::ledger()),
            (true, calendar::NAVIGATION, Route::Calendar(None)),
            (true, leader::NAVIGATION, Route::Leader(None)),
            (true, supervision::TITLE, Route::Supervision(None)),
            (true, cases::NAVIGATION, Route::Accountability),
            (true, years::NAVIGATION, Route::Year(None)),
            (true, statistics::TITLE, Route::Statistics(Asked::default())),
            (true, shell::UNITS, Route::Units),
            (true, shell::MEASURES, Route::Measures(None)),
            (true, shell::SETTINGS, Route::Settings(None)),
            (true, help::NAVIGATION, Route::Help),
        ];
        let pages = pages.into_iter().filter(|(may, ..)| *may);
        let pages = pages.map(|(_, name, route)| Self { name, way: Way::To(route) });
        let today = session
            .is_as_of_picked()
            .then_some(Self { name: shell::FOLLOW_TODAY, way: Way::AsOf(None) });
        pages.chain(today).collect()
    }
}
