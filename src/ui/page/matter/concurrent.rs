//! Concurrent acts of the matter, before anything else of it: they say that what follows is in doubt.

use super::{Page, of};
use crate::ui::component::conflict::{Concurrent, Key, key};
use crate::ui::i18n::{conflicts as texts, t};
use leptos::prelude::*;

/// The card; none where nothing is concurrent.
#[component]
pub fn ConcurrentActs() -> impl IntoView {
    let page = expect_context::<Page>();
    let all = Memo::new(move |_| of(page.view, |view| view.conflicts.clone()).unwrap_or_default());
    let keys = Memo::new(move |_| {
        all.with(|all| all.iter().filter_map(|rows| key(rows)).collect::<Vec<_>>())
    });
    // What has been settled stays as it was until its card is gone.
    let rows = move |own: Key| {
        Memo::new(move |last: Option<&Vec<_>>| {
            let now =
                all.with(|all| all.iter().find(|rows| key(rows).as_ref() == Some(&own)).cloned());
            now.or_else(|| last.cloned()).unwrap_or_default()
        })
    };
    move || {
        let keys = keys.get();
        (!keys.is_empty()).then(|| {
            let places = keys.into_iter().map(|own| view! { <Concurrent rows=rows(own) /> });
            view! {
                <section class="card pad concurrent-card">
                    <header class="concurrent-head">
                        <h2>{t(texts::TITLE)}</h2>
                        <small>{t(texts::LEAD)} {t(texts::BEWARE)}</small>
                    </header>
                    {places.collect_view()}
                </section>
            }
        })
    }
}
