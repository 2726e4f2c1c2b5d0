//! A button for what cannot be undone: it asks once more.

use crate::ui::i18n::{Text, shell, t};
use leptos::prelude::*;

/// The button, which becomes two when it is pressed.
#[component]
pub fn AskOnce(
    /// What it is called.
    label: Text,
    /// What the second button is called.
    sure: Text,
    /// What then happens.
    act: impl Fn() + Copy + Send + 'static,
) -> impl IntoView {
    let asked = RwSignal::new(false);
    move || {
        if asked.get() {
            view! {
                <div class="row-of-buttons">
                    <button type="button" class="button danger" on:click=move |_| act()>{t(sure)}</button>
                    <button type="button" class="button" on:click=move |_| asked.set(false)>{t(shell::CANCEL)}</button>
                </div>
            }
            .into_any()
        } else {
            view! {
                <button type="button" class="button" on:click=move |_| asked.set(true)>{t(label)}</button>
            }
            .into_any()
        }
    }
}
