//! The ledgers that this browser holds: a menu in the head, a list on the first page, and the way from one to another.

use super::backup::when;
use crate::browser::settings::Memory;
use crate::domain::ActId;
use crate::present::visible::shown;
use crate::ui::component::icon::{self, Icon};
use crate::ui::i18n::{ledgers as texts, shell, t};
use crate::ui::route::Route;
use crate::ui::router::{Move, Router, is_at_beginning};
use crate::ui::session::sitting::Keeping;
use crate::ui::session::{Phase, Session};
use leptos::html::Details;
use leptos::prelude::*;
use wasm_bindgen::JsCast as _;

/// Turns this tab to a ledger that is held, for which the page is loaded anew and what the address and the list say of
/// the ledger before is left behind; or to the first page where another is made or opened, from which Back leads here.
pub fn use_turn() -> impl Fn(Option<ActId>) + Copy + Send + Sync + 'static {
    let session = Session::expect();
    let router = Router::expect();
    move |ledger| match ledger {
        Some(ledger) => {
            router.add(&Route::Desk);
            router.forget_list();
            session.turn_to(&ledger);
        }
        None => router.navigate(&Route::Begin, Move::Push),
    }
}

/// The first page beside ledgers that are held has an address of its own. Who comes to it from a ledger, or leaves it
/// by Back, loads the page anew: so nothing of one is left in the other.
pub fn follow_beginning() {
    let session = Session::expect();
    let begins = Router::expect().pick(|route| matches!(route, Some(Route::Begin)));
    Effect::new(move |before: Option<bool>| {
        let begins = begins.get();
        let is_first = untrack(|| session.phase()) == Phase::Empty;
        if before.is_some_and(|before| before != begins) && begins != is_first {
            session.load_anew();
        }
        begins
    });
}

/// On the first page: the way back to the ledger from which one came.
#[component]
pub fn Return() -> impl IntoView {
    let session = Session::expect();
    let router = Router::expect();
    let left = session.to_return_to().filter(|_| is_at_beginning());
    left.map(|memory| {
        let title = shown(&memory.title);
        let label = move || texts::back(&title, session.lang());
        view! {
            <button type="button" class="button ledgers-return" on:click=move |_| router.back_or(&Route::Desk)>
                <span aria-hidden="true">"←"</span> " " {label}
            </button>
        }
    })
}

/// In the head: which ledger is open, and in a browser that holds it the way to another.
#[component]
pub fn LedgerMenu() -> impl IntoView {
    let session = Session::expect();
    let title = move || session.totals().map(|totals| shown(&totals.title)).unwrap_or_default();
    let here = untrack(|| session.keeping()) == Keeping::Browser;
    if here {
        view! { <Menu title=Signal::derive(title) /> }.into_any()
    } else {
        view! { <span class="head-title" title=title>{title}</span> }.into_any()
    }
}

#[component]
fn Menu(title: Signal<String>) -> impl IntoView {
    let session = Session::expect();
    let turn = use_turn();
    let menu = NodeRef::<Details>::new();
    // What other tabs have made or removed is seen where the menu is opened the next time.
    let others = RwSignal::new(Vec::new());
    let opened = move |_| others.set(session.others());
    let close = move || {
        if let Some(menu) = menu.get_untracked() {
            menu.set_open(false);
        }
    };
    let left = move |event: leptos::ev::FocusEvent| {
        let to = event.related_target().and_then(|to| to.dyn_into::<web_sys::Node>().ok());
        if menu.get_untracked().is_some_and(|menu| !menu.contains(to.as_ref())) {
            close();
        }
    };
    let pressed = move |event: leptos::ev::KeyboardEvent| {
        if event.key() == "Escape" && menu.get_untracked().is_some_and(|menu| menu.open()) {
            event.stop_propagation();
            close();
            let summary =
                menu.get_untracked().and_then(|menu| menu.query_selector("summary").ok()?);
            if let Some(summary) = summary.and_then(|e| e.dyn_into::<web_sys::HtmlElement>().ok()) {
                let _ = summary.focus();
            }
        }
    };
    view! {
        <details class="ledgers" node_ref=menu on:toggle=opened on:focusout=left on:keydown=pressed>
            <summary title=title aria-label=move || texts::choose(&title.get(), session.lang())>
                <Icon d=icon::LEDGER />
                <span class="head-title">{title}</span>
                <span aria-hidden="true">"▾"</span>
            </summary>
            <div class="ledgers-list" tabindex="-1">
                <h2>{move || t(texts::TITLE)}</h2>
                <ul>
                    <li class="ledgers-open" aria-current="true">
                        {move || named(&session, &session.memory(), title.get())}
                    </li>
                    {move || rows(&session, others.get(), turn)}
                </ul>
                <p class="muted">{move || t(texts::APART)}</p>
                <button type="button" class="button" on:click=move |_| turn(None)>{move || t(texts::BEGIN)}</button>
            </div>
        </details>
    }
}

/// On a page without a ledger: those that are held, to be opened.
#[component]
pub fn HeldHere() -> impl IntoView {
    let session = Session::expect();
    let turn = use_turn();
    let others = session.others();
    (!others.is_empty()).then(|| {
        view! {
            <section class="card ledgers-held">
                <h2>{move || t(texts::TITLE)}</h2>
                <p>{move || t(texts::HELD_WHY)}</p>
                <ul>{move || rows(&session, others.clone(), turn)}</ul>
            </section>
        }
    })
}

/// If a file is refused because it is of another ledger: the way to open that ledger beside this one.
#[component]
pub fn OpenBeside() -> impl IntoView {
    let turn = use_turn();
    view! {
        <p>{move || t(texts::ANOTHER)}</p>
        <div class="row-of-buttons">
            <button type="button" class="button" on:click=move |_| turn(None)>{move || t(texts::BESIDE)}</button>
        </div>
    }
}

/// A line for each ledger, which opens it.
fn rows<F>(session: &Session, held: Vec<(ActId, Memory)>, turn: F) -> impl IntoView + use<F>
where
    F: Fn(Option<ActId>) + Copy + Send + Sync + 'static,
{
    let row = |(id, memory): (ActId, Memory)| {
        // One that was never opened by this version has no title yet.
        let title = if memory.title.is_empty() {
            id.to_string().chars().take(8).collect()
        } else {
            shown(&memory.title)
        };
        let words = named(session, &memory, title);
        view! {
            <li><button type="button" on:click=move |_| turn(Some(id))>{words}</button></li>
        }
    };
    held.into_iter().map(row).collect_view()
}

/// A ledger by its title, with who records in it and when it was open last.
fn named(session: &Session, memory: &Memory, title: String) -> impl IntoView + use<> {
    let office = shown(&memory.office_name);
    let opened = (!memory.opened.is_empty())
        .then(|| texts::opened(&when(&memory.opened, session.today()), session.lang()));
    let demo = memory.demo.then(|| view! { <span class="tag">{t(shell::DEMO_MARK)}</span> });
    view! {
        <span class="ledgers-name">{title} " " {demo}</span>
        <small><span>{office}</span> <span>{opened}</span></small>
    }
}
