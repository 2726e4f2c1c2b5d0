//! Among the settings: what is promised of safety, and what is not.

use crate::browser::edition::is_packed;
use crate::ui::i18n::{Text, promises as texts, t};
use leptos::prelude::*;

/// The card.
#[component]
pub fn Promises() -> impl IntoView {
    let list = |lines: &'static [Text]| {
        let lines = lines.iter().map(|line| view! { <li>{move || t(*line)}</li> });
        view! { <ul>{lines.collect_view()}</ul> }
    };
    let (kept, lasting, not_kept): (&[Text], &[Text], &[Text]) = if is_packed() {
        (&texts::BY_DOUBLE_CLICK, &[], &texts::NOT_BY_DOUBLE_CLICK)
    } else {
        (&texts::KEPT, &texts::LASTING, &texts::NOT_KEPT)
    };
    view! {
        <section class="card pad promises">
            <h2>{move || t(texts::TITLE)}</h2>
            {list(kept)}
            {(!lasting.is_empty()).then(|| view! {
                <h3>{move || t(texts::OF_LEDGER)}</h3>
                {list(lasting)}
            })}
            <h3>{move || t(texts::CANNOT)}</h3>
            {list(not_kept)}
        </section>
    }
}
