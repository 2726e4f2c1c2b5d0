//! A button for what cannot be undone: it asks once more.

use super::task::{Task, TaskButton};
use crate::ui::i18n::{Text, say, shell, t};
use leptos::prelude::*;

/// The button, which becomes two when it is pressed.
#[component]
pub fn AskOnce(
    /// What it is called.
    label: Text,
    /// What the second button is called.
    sure: Text,
    /// The commands of which it asks for one.
    task: Task,
    /// What then happens.
    act: impl Fn() + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let asked = RwSignal::new(false);
    move || {
        if asked.get() {
            view! {
                <div class="row-of-buttons">
                    <TaskButton task class="button danger" label=say(sure) press=move |()| act() />
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
