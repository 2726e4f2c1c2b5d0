//! x
use leptos::prelude::*;
/// x
#[component]
pub fn SettingsPage() -> impl IntoView {
    view! {<p></p>}
}
/// x
#[component]
pub fn DemoNote() -> impl IntoView {
    view! {<p></p>}
}
