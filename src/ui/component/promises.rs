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
    let (kept, not_kept): (&[Text], &[Text]) = if is_packed() {
        (&texts::BY_DOUBLE_CLICK, &texts::NOT_BY_DOUBLE_CLICK)
    } else {
        (&texts::KEPT, &texts::NOT_KEPT)
    };
    view! {
        <section class="card pad promises">
            <h2>{move || t(texts::TITLE)}</h2>
            {list(kept)}
            <h3>{move || t(texts::CANNOT)}</h3>
            {list(not_kept)}
        </section>
    }
}
