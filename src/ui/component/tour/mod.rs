//! A tour through the pages on the demonstration: a bar below the page that says what is seen on each. It is no
//! dialog and covers nothing: the page can be used meanwhile.

mod steps;

use crate::browser::settings;
use crate::browser::shelf::Shelf;
use crate::ui::i18n::{t, tour as texts};
use crate::ui::router::{Move, Router};
use crate::ui::session::Session;
use crate::ui::shortcuts::is_taken;
use leptos::html::Button;
use leptos::prelude::*;
use steps::{COUNT, Step, day, step};

/// Where the step is kept over a reload, in this tab.
const STEP: &str = "banjie.tour";

/// How far the tour has come. The page makes one.
#[derive(Debug, Clone, Copy)]
pub struct Tour {
    at: RwSignal<Option<usize>>,
    /// Whether it was begun or declined in this browser.
    offered: RwSignal<bool>,
    router: Router,
}

/// Makes what [`Tour::expect`] gives: the tour where it was before a reload.
pub fn provide_tour() {
    let kept: Option<usize> = Shelf::Tab.get(STEP);
    provide_context(Tour {
        at: RwSignal::new(kept.filter(|n| *n < COUNT)),
        offered: RwSignal::new(settings::get(settings::TOURED).unwrap_or(false)),
        router: Router::expect(),
    });
}

impl Tour {
    /// The tour of the page.
    pub fn expect() -> Self {
        expect_context()
    }

    /// Begins with the first step.
    pub fn begin(self) {
        self.decline();
        self.go(0);
    }

    /// Offers it no more.
    fn decline(self) {
        settings::set(settings::TOURED, &true);
        self.offered.set(true);
    }

    /// Goes to a step and its page; beyond the last one the tour ends.
    fn go(self, n: usize) {
        let Some(step) = step(n) else { return self.end() };
        Shelf::Tab.set(STEP, n);
        self.at.set(Some(n));
        self.router.navigate(&step.route, Move::Push);
    }

    /// Ends it.
    pub fn end(self) {
        Shelf::Tab.forget(STEP);
        self.at.set(None);
    }
}

/// Offers the tour, once in a browser.
#[component]
pub fn TourOffer() -> impl IntoView {
    let tour = Tour::expect();
    move || {
        (!tour.offered.get()).then(|| {
            view! {
                <span class="tour-offer">
                    <button type="button" class="link" on:click=move |_| tour.begin()>{t(texts::BEGIN)}</button>
                    <button type="button" class="link" on:click=move |_| tour.decline()>{t(texts::DECLINE)}</button>
                </span>
            }
        })
    }
}

/// The way to the tour from the help; it stands only in the demonstration.
#[component]
pub fn TourAgain() -> impl IntoView {
    let tour = Tour::expect();
    let session = Session::expect();
    let is_demo = Memo::new(move |_| session.memory().demo);
    move || {
        let begin = move |_| tour.begin();
        is_demo.get().then(|| {
            view! { <p class="note"><button type="button" class="link" on:click=begin>{t(texts::BEGIN)}</button></p> }
        })
    }
}

/// The bar, as long as the tour goes on in the demonstration.
#[component]
pub fn TourBar() -> impl IntoView {
    let tour = Tour::expect();
    let session = Session::expect();
    let is_open = Memo::new(move |_| session.memory().demo && tour.at.with(Option::is_some));
    move || is_open.get().then(|| view! { <Bar tour /> })
}

#[component]
fn Bar(tour: Tour) -> impl IntoView {
    let session = Session::expect();
    let next = NodeRef::<Button>::new();
    let place = Memo::new(move |_| tour.at.get().unwrap_or_default());
    let step = Memo::new(move |_| step(place.get()));
    let of = move |read: fn(&Step) -> String| {
        move || step.with(|step| step.as_ref().map(read).unwrap_or_default())
    };
    // Who has begun it by keyboard goes on with Enter, though each page takes the focus when it is shown.
    Effect::new(move |_| {
        place.track();
        if let Some(next) = next.get() {
            let _ = next.focus();
        }
    });
    let moved = StoredValue::new(false);
    Effect::new(move |_| {
        place.track();
        if untrack(|| session.as_of()) < day() {
            moved.set_value(true);
            session.set_as_of(Some(day()));
        }
    });
    // A person may have gone elsewhere by the menu: what is said of a page is said on that page alone.
    let router = tour.router;
    let is_here = Memo::new(move |_| {
        let route = router.route();
        step.with(|step| {
            step.as_ref().zip(route).is_some_and(|(step, route)| route.is_page_of(&step.route))
        })
    });
    let handle = window_event_listener(leptos::ev::keydown, move |event| {
        if event.key() == "Escape" && !event.default_prevented() && !is_taken() {
            tour.end();
        }
    });
    on_cleanup(move || {
        handle.remove();
        // The day goes back with it, unless another was picked since.
        if moved.get_value() && untrack(|| session.as_of()) == day() {
            session.set_as_of(None);
        }
    });
    let label = move || texts::place(place.get() + 1, COUNT, session.lang());
    let is_last = move || place.get() + 1 == COUNT;
    view! {
        <aside class="tour" aria-label=move || t(texts::TITLE)>
            <div class="tour-said" aria-live="polite">
                <h2>
                    <small class="muted">{label}</small> " "
                    <a href=of(|step| step.route.href())>{of(|step| t(step.name).to_owned())}</a>
                </h2>
                <p>{move || if is_here.get() { of(|step| t(step.words).to_owned())() } else { t(texts::AWAY).to_owned() }}</p>
            </div>
            <div class="tour-foot">
                <button type="button" class="link" on:click=move |_| tour.end()>{move || t(texts::END)}</button>
                <button type="button" class="button" disabled=move || place.get() == 0
                    on:click=move |_| tour.go(place.get_untracked().saturating_sub(1))>{move || t(texts::BACK)}</button>
                <button type="button" class="button primary" node_ref=next
                    on:click=move |_| tour.go(place.get_untracked() + usize::from(is_here.get_untracked()))>
                    {move || t(match (is_here.get(), is_last()) {
                        (false, _) => texts::RETURN,
                        (true, true) => texts::DONE,
                        (true, false) => texts::NEXT,
                    })}
                </button>
            </div>
        </aside>
    }
}
