//! Which page is shown: the address bar as a signal, and the way to another page.
//!
//! Links are plain links. The browser follows them, in a new tab where it is asked to, and keeps the
//! history; this only listens.

use super::place::{self, Places};
use super::query::Query;
use super::route::Route;
use crate::browser::held;
use crate::browser::shelf::Shelf;
use leptos::prelude::*;
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{Element, History, MouseEvent};

/// Where the list that was looked at last is kept over a reload.
const LIST: &str = "banjie.list";

/// What a step does to the browser's history.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Move {
    /// Back leads to the page before.
    Push,
    /// The page before is replaced: as when only a filter of the list changes.
    Replace,
}

/// The router. The page makes one, and everything in it may ask for it.
#[derive(Debug, Clone, Copy)]
pub struct Router {
    route: RwSignal<Option<Route>>,
    /// The list as it was looked at last.
    list: RwSignal<Query>,
    places: StoredValue<Places, LocalStorage>,
}

/// Makes the router and begins to follow the address bar.
pub fn provide_router() -> Router {
    let kept: Option<String> = Shelf::Tab.get(LIST);
    let router = Router {
        route: RwSignal::new(None),
        list: RwSignal::new(kept.map(|text| Query::parse(&text)).unwrap_or_default()),
        places: StoredValue::new_local(Places::kept()),
    };
    router.turn();
    router.set(read());
    provide_context(router);
    // Otherwise the browser would scroll before the page is drawn, and this code would scroll again.
    let _ =
        history().map(|history| history.set_scroll_restoration(web_sys::ScrollRestoration::Manual));
    router.arrive();
    let follows = move || {
        if router.places.with_value(|places| !places.is_at(&key(), &fragment())) {
            router.leave();
            if router.turn() {
                router.places.update_value(Places::give_up);
                let _ = window().location().reload();
                return;
            }
            router.set(read());
            router.arrive();
        }
    };
    // A link causes both events. `replaceState` and `pushState` cause neither.
    let there = window_event_listener(leptos::ev::popstate, move |_| follows());
    let changed = window_event_listener(leptos::ev::hashchange, move |_| follows());
    let gone = window_event_listener_untyped("pagehide", move |_| router.leave());
    let hands = ["wheel", "pointerdown", "keydown"].map(|name| {
        window_event_listener_untyped(name, move |_| router.places.with_value(Places::let_go))
    });
    on_cleanup(move || {
        there.remove();
        changed.remove();
        gone.remove();
        hands.into_iter().for_each(WindowListenerHandle::remove);
    });
    router
}

impl Router {
    /// The router of the page.
    pub fn expect() -> Self {
        expect_context()
    }

    /// The page that the address names; none where it names no page.
    #[track_caller]
    pub fn route(&self) -> Option<Route> {
        self.route.get()
    }

    /// A signal of a value computed from the route. It changes only when that value changes.
    pub fn pick<T: PartialEq + Send + Sync + 'static>(
        self,
        pick: impl Fn(Option<&Route>) -> T + Send + Sync + 'static,
    ) -> Memo<T> {
        Memo::new(move |_| self.route.with(|route| pick(route.as_ref())))
    }

    /// Shows another page. The page from which it is asked may be gone when it returns.
    pub fn navigate(&self, to: &Route, step: Move) {
        let Some(history) = history() else { return };
        let (state, address) = (JsValue::from_str(&key()), to.href());
        match step {
            // As with a link to the page that is shown already, no entry is added to the history.
            Move::Push if self.route.with_untracked(|now| now.as_ref() != Some(to)) => self.add(to),
            Move::Push | Move::Replace => {
                let _ = history.replace_state_with_url(&state, "", Some(&address));
                self.places.update_value(|places| places.stay(fragment()));
                self.set(Some(to.clone()));
            }
        }
    }

    /// Shows a page as a new entry of the history, even if the page that is shown has the same address: it may be that of
    /// another ledger.
    pub fn add(&self, to: &Route) {
        let Some(history) = history() else { return };
        self.leave();
        let _ = history.push_state_with_url(&JsValue::NULL, "", Some(&to.href()));
        self.set(Some(to.clone()));
        self.arrive();
    }

    /// Goes back to the page before in this tab; where there was none, to another.
    pub fn back_or(&self, other: &Route) {
        if self.places.with_value(Places::has_left_another)
            && let Some(history) = history()
        {
            let _ = history.back();
        } else {
            self.navigate(other, Move::Push);
        }
    }

    /// Leads from a page that has nothing to show any more to another, where that page is still shown.
    pub fn leave_for(&self, gone: &Route, other: &Route) {
        if self.route.with_untracked(|now| now.as_ref() == Some(gone)) {
            self.navigate(other, Move::Replace);
        }
    }

    /// The list as it was looked at last in this tab: by it one goes from matter to matter, and back.
    #[track_caller]
    pub fn list(&self) -> Query {
        self.list.get()
    }

    /// Shows the list otherwise narrowed or sorted, without a step in the browser's history.
    pub fn show_list(&self, query: Query) {
        self.navigate(&Route::Ledger(query), Move::Replace);
    }

    /// Another ledger is shown from now on, so the list must not stay narrowed to units of the old one.
    pub fn forget_list(&self) {
        Shelf::Tab.forget(LIST);
        self.list.set(Query::default());
    }

    fn set(&self, route: Option<Route>) {
        if let Some(Route::Ledger(query)) = &route
            && self.list.with_untracked(|list| list != query)
        {
            // A browser that keeps nothing forgets it with the reload.
            Shelf::Tab.set(LIST, query.to_string());
            self.list.set(query.clone());
        }
        if self.route.with_untracked(|now| *now != route) {
            self.route.set(route);
        }
    }

    /// If the entry of the history was of another ledger than this tab shows, this tab is to show that one, and true is
    /// returned: the page must be loaded anew.
    fn turn(&self) -> bool {
        let Some(ledger) = self.places.with_value(|places| places.other_ledger(&key())) else {
            return false;
        };
        held::choose(&ledger);
        self.forget_list();
        true
    }

    /// Notes how far the page was scrolled and what had the focus.
    fn leave(&self) {
        self.places.update_value(Places::leave);
    }

    /// Goes to where the person was on this entry of the history; on a new entry, to the element that the address names
    /// or to the top.
    fn arrive(&self) {
        let mut key = key();
        let is_new = key.is_empty();
        if is_new {
            key = place::new_key();
            let _ = history()
                .map(|history| history.replace_state_with_url(&JsValue::from_str(&key), "", None));
        }
        let at = self.route.with_untracked(|route| route.as_ref()?.at().map(str::to_owned));
        self.places.update_value(|places| places.arrive(key, fragment(), at));
    }
}

/// Whether a click somewhere on a row is meant for what the row leads to, here: its links and buttons
/// answer for themselves, and with a key held or another button a new tab is wanted.
pub fn is_for_row(event: &MouseEvent) -> bool {
    let element = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let inner =
        element.and_then(|element| element.closest("a, button, input, label").ok().flatten());
    inner.is_none() && is_plain(event)
}

/// Whether a click on a link leads this tab there: with a key held or another button a new tab is wanted.
pub fn is_plain(event: &MouseEvent) -> bool {
    let held = event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key();
    !held && event.button() == 0
}

fn history() -> Option<History> {
    window().history().ok()
}

/// The name of this entry of the history; empty for one that has none yet.
fn key() -> String {
    history().and_then(|history| history.state().ok()?.as_string()).unwrap_or_default()
}

/// What stands after `#`.
fn fragment() -> String {
    let hash = window().location().hash().unwrap_or_default();
    hash.trim_start_matches('#').to_owned()
}

fn read() -> Option<Route> {
    Route::parse(&fragment())
}

/// Whether the address is that of the first page, where another ledger is made or opened.
pub fn is_at_beginning() -> bool {
    read() == Some(Route::Begin)
}
