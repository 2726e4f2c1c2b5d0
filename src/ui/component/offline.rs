//! Says whether the page opens without a network, and with which build, and that a newer build waits. Each tab takes up
//! the newer build only when a person agrees there, so that nothing that is being typed is lost.

use crate::browser::offline::{self, Heard, is_own, listen};
use crate::ui::i18n::{offline as texts, t};
use crate::ui::session::Session;
use leptos::prelude::*;

/// What is known of it.
#[derive(Debug, Clone, Copy)]
struct Offline {
    is_possible: bool,
    kept: RwSignal<Option<String>>,
    waits: RwSignal<Option<String>>,
    refused: RwSignal<Option<String>>,
}

/// Begins to listen, once for the page.
pub fn provide_offline() {
    let (kept, waits, refused) = (RwSignal::new(None), RwSignal::new(None), RwSignal::new(None));
    let is_possible = listen(move |heard| match heard {
        Heard::Kept(build) => {
            if waits.with_untracked(|waits| waits.as_ref() == Some(&build)) {
                waits.set(None);
            }
            kept.set(Some(build));
        }
        Heard::Waiting(build) => waits.set(Some(build)),
        Heard::Refused(file) => refused.set(Some(file)),
    });
    provide_context(Offline { is_possible, kept, waits, refused });
}

/// Says above everything that there is a newer build, and takes it up.
#[component]
pub fn NewVersion() -> impl IntoView {
    let Some(Offline { kept, waits, .. }) = use_context() else { return ().into_any() };
    let agreed = RwSignal::new(false);
    let is_old =
        Memo::new(move |_| kept.with(|kept| kept.as_ref().is_some_and(|kept| !is_own(kept))));
    Effect::new(move |_| {
        if is_old.get() && agreed.get_untracked() {
            reload();
        }
    });
    let update = move |_| {
        agreed.set(true);
        offline::take_over();
    };
    let view = move || {
        if is_old.get() {
            Some(view! {
                <aside class="new-version" role="status">
                    <span>{t(texts::OLD_TAB)}</span>
                    <button type="button" class="button" on:click=|_| reload()>{t(texts::RELOAD)}</button>
                </aside>
            }.into_any())
        } else {
            waits.with(Option::is_some).then(|| {
                view! {
                <aside class="new-version" role="status">
                    <span>{t(texts::NEW_VERSION)}</span>
                    <button type="button" class="button" on:click=update>{t(texts::UPDATE)}</button>
                </aside>
            }.into_any()
            })
        }
    };
    view.into_any()
}

fn reload() {
    // A page that cannot load anew stays as it is.
    let _ = window().location().reload();
}

/// Among the settings: what is kept for use without a network.
#[component]
pub fn OfflineCard() -> impl IntoView {
    let session = Session::expect();
    let Some(Offline { is_possible, kept, refused, .. }) = use_context() else {
        return ().into_any();
    };
    let stands = move || match kept.get() {
        Some(build) => texts::kept(&build, session.lang()),
        None if !is_possible => t(texts::IMPOSSIBLE).to_owned(),
        None => t(texts::KEEPING).to_owned(),
    };
    let trouble = move || {
        refused
            .get()
            .map(|file| view! { <p class="note warn">{texts::refused(&file, session.lang())}</p> })
    };
    view! {
        <section class="card pad">
            <h2>{move || t(texts::OFFLINE)}</h2>
            <p>{stands}</p>
            {trouble}
        </section>
    }
    .into_any()
}
