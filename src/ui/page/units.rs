//! x
use leptos::prelude::*;
/// x
#[component]
pub fn UnitsPage() -> impl IntoView {
    view! {<p></p>}
}
