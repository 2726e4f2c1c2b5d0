//! What is being worked on, and a way to stop it.

use crate::ui::i18n::{Text, exchange as texts, t};
use leptos::prelude::*;

/// A line while there is something to say, said to those who do not see it.
#[component]
pub fn Working(
    /// What is being done; none while nothing is.
    #[prop(into)]
    doing: Signal<Option<Text>>,
    /// Stops it.
    stop: impl Fn() + Copy + Send + 'static,
) -> impl IntoView {
    view! {
        <div role="status">
            {move || doing.get().map(|doing| view! {
                <div class="looking row-of-buttons">
                    <progress aria-hidden="true"></progress>
                    <span>{t(doing)}</span>
                    <button type="button" class="button" on:click=move |_| stop()>{t(texts::STOP)}</button>
                </div>
            })}
        </div>
    }
}
