//! The record: acts newest first.

use super::{Page, of};
use crate::engine::Proof;
use crate::present::timeline::Entry;
use crate::ui::component::timeline::Timeline;
use crate::ui::i18n::{matter as texts, t};
use crate::ui::session::Session;
use leptos::prelude::*;

/// The card.
#[component]
pub fn Record() -> impl IntoView {
    let session = Session::expect();
    let page = expect_context::<Page>();
    let entries = page.record;
    let proofs = Memo::new(move |_| of(page.view, |view| view.proofs.clone()).unwrap_or_default());
    view! {
        <section class="card record">
            <header class="card-head">
                <h2>{move || t(texts::RECORDS)}</h2>
                <small>{move || {
                    let proofs = proofs.get();
                    let keyless = |entry: &&Entry| {
                        proofs.get(&entry.record.act.id).is_some_and(|(_, proof)| *proof == Proof::Keyless)
                    };
                    let entries = entries.get();
                    texts::acts(entries.len(), entries.iter().filter(keyless).count(), session.lang())
                }}</small>
            </header>
            <Timeline entries proofs as_of=page.as_of cited=page.cited />
        </section>
    }
}
