//! Among the settings: what is promised of safety, and what is not.

use crate::ui::i18n::{Text, promises as texts, t};
use leptos::prelude::*;

/// The card.
#[component]
pub fn Promises() -> impl IntoView {
    let list = |lines: &'static [Text]| {
        let lines = lines.iter().map(|line| view! { <li>{move || t(*line)}</li> });
        view! { <ul>{lines.collect_view()}</ul> }
    };
    view! {
        <section class="card pad promises">
            <h2>{move || t(texts::TITLE)}</h2>
            {list(&texts::KEPT)}
            <h3>{move || t(texts::CANNOT)}</h3>
            {list(&texts::NOT_KEPT)}
        </section>
    }
}
