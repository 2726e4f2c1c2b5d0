//! x
use leptos::prelude::*;
/// x
#[component]
pub fn ExchangePage() -> impl IntoView {
    view! {<p></p>}
}
