//! What the parts of the list's page share: what the address says, the list in numbers, what is picked.

use super::picks::Picked;
use crate::engine::query::list::{Facets, InNumbers};
use crate::present::counts::Count;
use crate::present::list::{Filter, Head};
use crate::present::visible::shown;
use crate::ui::i18n::{Text, list as texts, terms};
use crate::ui::query::Query;
use crate::ui::route::Route;
use crate::ui::router::Router;
use crate::ui::session::Session;
use leptos::prelude::*;
use std::sync::Arc;

/// The id of the list, to whose top a person is led when it becomes another one.
pub const LIST: &str = "list";
/// How much of the screen the page's head takes, in pixels.
const HEAD: f64 = 46.0;

/// What the parts of the page share.
#[derive(Clone, Copy)]
pub struct Ledger {
    /// What the address says of the list.
    pub query: Memo<Query>,
    /// The list in numbers; none before the ledger has been read.
    pub facets: Signal<Option<Arc<InNumbers>>>,
    /// What is picked.
    pub picked: Picked,
    router: Router,
}

impl Ledger {
    /// Of the page that asks.
    pub fn new() -> Self {
        let (session, router) = (Session::expect(), Router::expect());
        let query = router.pick(|route| match route {
            Some(Route::Ledger(query)) => query.clone(),
            _ => Query::default(),
        });
        let facets = session.client().ask(move || Some(Facets(query.with(Query::selection))));
        Self { query, facets, picked: Picked::new(), router }
    }

    /// Changes the list, and scrolls to its top if a person has scrolled further down.
    pub fn turn(self, alter: impl FnOnce(&mut Query)) {
        let mut next = self.query.get_untracked();
        alter(&mut next);
        next.page = 0;
        self.router.show_list(next);
        let list = document().get_element_by_id(LIST);
        let above = list.map_or(0.0, |list| list.get_bounding_client_rect().top() - HEAD);
        if above < 0.0 {
            window().scroll_by_with_x_and_y(0.0, above);
        }
    }

    /// The number of rows of each light. While the ledger is being read, only the numbers of the whole list are known.
    pub fn counts(self) -> Option<[Count; 5]> {
        let facets = self.facets.with(|facets| Some(facets.as_ref()?.counts.clone()));
        facets.or_else(|| {
            let selection = self.query.with(Query::selection);
            let is_whole = selection.filter.of_any_light() == Filter::default();
            let totals = Session::expect().totals()?;
            (is_whole && !selection.is_by_unit()).then(|| totals.counts.clone())
        })
    }
}

/// What a group is called.
pub fn head_name(session: &Session, head: &Head) -> String {
    let word = |text: Text| text.of(session.lang()).to_owned();
    match head {
        Head::All => String::new(),
        Head::Unit(Some(unit)) => session.unit_name(unit),
        Head::Unit(None) => word(texts::NO_UNIT),
        Head::Leader(Some(name)) | Head::Document(Some(name)) => shown(name),
        Head::Leader(None) => word(texts::NO_LEADER),
        Head::Document(None) => word(texts::NO_DOCUMENT),
        Head::Category(n) => word(terms::category(&terms::CATEGORIES, *n)),
        Head::Light(light) => word(terms::light(*light)),
    }
}
