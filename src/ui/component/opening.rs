//! The ledger that is kept here is being opened: how far it has come, and a way to stop it.

use crate::ui::client::Watch;
use crate::ui::i18n::{exchange, shell, t};
use crate::ui::session::Session;
use leptos::prelude::*;

/// Shown alone on the page while the ledger is being opened and there is no snapshot of it.
#[component]
pub fn Loading() -> impl IntoView {
    let session = Session::expect();
    view! {
        <div class="loading">
            <p role="status">{move || t(shell::LOADING)}</p>
            {move || session.opening().map(|watch| view! { <HowFar watch /> })}
        </div>
    }
}

/// Shown above every page while the ledger is being opened and its snapshot is shown.
#[component]
pub fn Opening() -> impl IntoView {
    let session = Session::expect();
    move || {
        session.opening().map(|watch| {
            view! {
                <aside class="note checking">
                    <span role="status">{t(shell::CHECKING_WHY)}</span>
                    <HowFar watch />
                </aside>
            }
        })
    }
}

/// This element is updated in place with each report of the engine. If its button were made anew, a click on it could
/// be lost.
#[component]
fn HowFar(watch: Watch) -> impl IntoView {
    let session = Session::expect();
    let is_known = Memo::new(move |_| watch.progress.with(Option::is_some));
    let percent = Memo::new(move |_| watch.progress.get().map_or(0, |at| at.done / 10));
    let words =
        Memo::new(move |_| watch.progress.get().map(|at| shell::opening(at, session.lang())));
    move || {
        is_known.get().then(|| {
            view! {
                <span class="how-far row-of-buttons">
                    <progress max="100" value=move || percent.get().to_string() aria-hidden="true"></progress>
                    <span>{move || words.get()}</span>
                    <button type="button" class="button" on:click=move |_| watch.stopped.set(true)>
                        {t(exchange::STOP)}
                    </button>
                </span>
            }
        })
    }
}
