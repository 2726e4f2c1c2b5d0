//! What stands above every page when the engine is silent, or of another build than what is served now.

use crate::browser::rescue;
use crate::ui::i18n::{engine as texts, t};
use crate::ui::session::Session;
use leptos::prelude::*;

/// What there is to say of the engine; nothing as a rule.
#[component]
pub fn EngineNotes() -> impl IntoView {
    let session = Session::expect();
    let silent = session.client().silent();
    let give_up = move |_| rescue::show(t(texts::NO_ANSWER));
    let reload = |_| {
        let _ = window().location().reload();
    };
    view! {
        <div class="engine-notes" role="alert">
            {move || silent.get().then(|| view! {
                <div class="note warn row-of-buttons">
                    <span>{t(texts::SILENT)}</span>
                    <button type="button" class="button" on:click=move |_| silent.set(false)>{t(texts::WAIT)}</button>
                    <button type="button" class="button" on:click=give_up>{t(texts::GIVE_UP)}</button>
                </div>
            })}
            {move || session.client().is_outdated().then(|| view! {
                <div class="note row-of-buttons">
                    <span>{t(texts::OUTDATED)}</span>
                    <button type="button" class="button" on:click=reload>{t(texts::RELOAD)}</button>
                </div>
            })}
        </div>
    }
}
