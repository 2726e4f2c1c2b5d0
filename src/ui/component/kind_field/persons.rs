//! The persons of a case: a row each.

use crate::ui::component::field::{Control, Form, FormField};
use crate::ui::i18n::{cases as texts, say, shell, t};
use leptos::prelude::*;

/// The most persons that a form names.
const MOST: usize = 20;

/// The rows; a row in which nothing is typed is left out.
#[component]
pub(super) fn PersonFields(
    /// The form.
    form: Form,
    /// What they are called.
    label: Signal<String>,
) -> impl IntoView {
    let typed = |n: usize| form.get(&format!("persons.{n}.name")).is_empty();
    let begun = untrack(|| (0..MOST).rev().find(|n| !typed(*n)).map_or(1, |n| n + 1));
    let rows = RwSignal::new(begun);
    view! {
        <fieldset class="field-group">
            <legend>{label} " " <span class="required">{move || t(shell::REQUIRED)}</span></legend>
            <For each=move || 0..rows.get() key=|n| *n let:n>
                <div class="person-row">
                    <FormField form name=format!("persons.{n}.name") label=say(texts::NAME) control=Control::Line("text") />
                    <FormField form name=format!("persons.{n}.post") label=say(texts::POST) control=Control::Line("text") />
                    <FormField form name=format!("persons.{n}.leader") label=say(texts::LEADER) control=Control::Tick />
                </div>
            </For>
            {move || (rows.get() < MOST).then(|| view! {
                <button type="button" class="link" on:click=move |_| rows.update(|rows| *rows += 1)>
                    {t(texts::ADD_PERSON)}
                </button>
            })}
        </fieldset>
    }
}
