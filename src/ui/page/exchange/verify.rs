//! A backup verified: whether a file holds all that is held here.

use crate::browser::files::PickedFile;
use crate::ui::component::files::{PickFiles, Unlock, any_locked};
use crate::ui::component::refusal::RefusalNote;
use crate::ui::component::task::use_task;
use crate::ui::i18n::{durable as texts, t};
use crate::ui::session::Session;
use leptos::prelude::*;

/// The card.
#[component]
pub fn VerifyBackup() -> impl IntoView {
    let session = Session::expect();
    let task = use_task();
    let waiting = RwSignal::new_local(Vec::new());
    let verified = RwSignal::new(None);
    let verify = move |mut picked: Vec<PickedFile>| {
        if any_locked(&picked) {
            return waiting.set(picked);
        }
        verified.set(None);
        let Some(picked) = picked.pop() else { return };
        task.run(session.verify(picked), move |said| verified.set(Some(said)));
    };
    view! {
        <section class="card pad" id="verify">
            <h2>{move || t(texts::VERIFY)}</h2>
            <p>{move || t(texts::VERIFY_WHY)}</p>
            <RefusalNote refusal=task.refusal() />
            <div class="row-of-buttons">
                <PickFiles label=texts::VERIFY_PICK several=false picked=verify task />
            </div>
            <Unlock waiting opened=verify />
            <p role="status">{move || {
                verified.get().filter(|_| !task.is_busy()).map(|said| {
                    let class = if said.lacking == 0 { "note" } else { "note warn" };
                    view! { <span class=class>{texts::verified(said.acts, said.held, said.lacking, session.lang())}</span> }
                })
            }}</p>
        </section>
    }
}
