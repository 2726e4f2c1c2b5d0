//! The views of the list that were saved in this browser, each with how many rows it has.

use super::ledger::Ledger;
use crate::browser::settings::SavedView;
use crate::engine::query::list::Rows;
use crate::ui::component::modal::Modal;
use crate::ui::i18n::{list as texts, shell, t};
use crate::ui::query::Query;
use crate::ui::route::Route;
use crate::ui::session::Session;
use leptos::prelude::*;

/// The tabs, where there are any views.
#[component]
pub fn Views(ledger: Ledger) -> impl IntoView {
    let session = Session::expect();
    let views = Memo::new(move |_| session.memory().views);
    let is_any = Memo::new(move |_| views.with(|views| !views.is_empty()));
    move || {
        is_any.get().then(|| {
            let all = t(texts::ALL).to_owned();
            view! {
                <nav class="views" aria-label=move || t(texts::VIEWS)>
                    <ul>
                        <li><Tab ledger name=all query=Query::default() /></li>
                        <For each=move || views.get() key=|view| (view.name.clone(), view.query.clone()) let:view>
                            <Saved ledger view />
                        </For>
                    </ul>
                </nav>
            }
        })
    }
}

/// The button that saves the list as it is shown.
#[component]
pub fn SaveView(ledger: Ledger) -> impl IntoView {
    let naming = RwSignal::new(None::<Query>);
    view! {
        <button type="button" class="link" on:click=move |_| naming.set(Some(ledger.query.get_untracked()))>
            {move || t(texts::SAVE_VIEW)}
        </button>
        <Modal about=naming draw=move |query: Query| view! { <Naming query end=move || naming.set(None) /> } />
    }
}

#[component]
fn Saved(ledger: Ledger, view: SavedView) -> impl IntoView {
    let session = Session::expect();
    let name = view.name.clone();
    let forgotten = view.name.clone();
    let label = move || format!("{} {name}", t(texts::FORGET_VIEW));
    view! {
        <li>
            <Tab ledger name=view.name query=Query::parse(&view.query) />
            <button type="button" class="link quiet" title=label.clone() aria-label=label
                on:click=move |_| session.forget_view(&forgotten)>"×"</button>
        </li>
    }
}

/// A link to a view, with the number of its rows.
#[component]
fn Tab(ledger: Ledger, name: String, query: Query) -> impl IntoView {
    let session = Session::expect();
    let of = query.selection();
    let window = session.client().ask(move || Some(Rows { of: of.clone(), from: 0, count: 0 }));
    let own = query.clone();
    let is_here = Memo::new(move |_| ledger.query.with(|query| *query == own));
    view! {
        <a href=Route::Ledger(query).href() aria-current=move || is_here.get().then_some("true")>
            {name} " " <span class="muted">{move || window.with(|window| window.as_ref().map(|w| w.total))}</span>
        </a>
    }
}

/// Asks for the name under which a view is saved.
#[component]
fn Naming(query: Query, end: impl Fn() + Copy + Send + Sync + 'static) -> impl IntoView {
    let session = Session::expect();
    let name = RwSignal::new(String::new());
    let refused = RwSignal::new(false);
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let name = name.get_untracked();
        refused.set(name.trim().is_empty());
        if !name.trim().is_empty() {
            session.save_view(&name, &query);
            end();
        }
    };
    view! {
        <form novalidate on:submit=submit>
            <h2>{move || t(texts::SAVE_VIEW)}</h2>
            <div class="field" class:wrong=move || refused.get()>
                <label for="view-name">{move || t(texts::VIEW_NAME)}</label>
                <input id="view-name" type="text" maxlength="40" autocomplete="off" prop:value=name
                    aria-invalid=move || refused.get().then_some("true") aria-describedby="view-name-error"
                    on:input=move |event| { refused.set(false); name.set(event_target_value(&event)); } />
                <p class="field-error" id="view-name-error">
                    {move || refused.get().then(|| t(texts::VIEW_UNNAMED))}
                </p>
            </div>
            <p class="muted">{move || t(texts::VIEW_WHERE)}</p>
            <div class="dialog-foot">
                <button type="button" class="button" on:click=move |_| end()>{move || t(shell::CANCEL)}</button>
                <button type="submit" class="button primary">{move || t(texts::SAVE)}</button>
            </div>
        </form>
    }
}
