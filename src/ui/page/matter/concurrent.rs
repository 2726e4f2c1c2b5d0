//! Concurrent acts of the matter, before anything else of it: they say that what follows is in doubt.

use super::Page;
use crate::present::conflicts;
use crate::ui::component::conflict::Concurrent;
use crate::ui::i18n::{conflicts as texts, t};
use crate::ui::session::Session;
use leptos::prelude::*;

/// The card; none where nothing is concurrent.
#[component]
pub fn ConcurrentActs() -> impl IntoView {
    let session = Session::expect();
    let page = expect_context::<Page>();
    let places = Memo::new(move |_| {
        let (Some(state), Some(matter)) = (session.state(), page.matter.get()) else {
            return Vec::new();
        };
        conflicts::of_matter(&matter, &state)
    });
    move || {
        let places = places.get();
        (!places.is_empty()).then(|| {
            view! {
                <section class="card pad concurrent-card">
                    <header class="concurrent-head">
                        <h2>{t(texts::TITLE)}</h2>
                        <small>{t(texts::LEAD)} {t(texts::BEWARE)}</small>
                    </header>
                    {places.into_iter().map(|place| view! { <Concurrent place /> }).collect_view()}
                </section>
            }
        })
    }
}
