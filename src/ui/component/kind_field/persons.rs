//! The persons of a case: those whom the matter knows, to be ticked, and a row for each other.

use crate::domain::case::Person;
use crate::present::draft::case::{named, named_post};
use crate::present::visible::shown;
use crate::ui::component::field::{Control, Form, FormField};
use crate::ui::i18n::{cases as texts, say, shell, t};
use crate::ui::session::Session;
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
    /// Those whom the matter knows. None is named before somebody says so.
    known: Vec<Person>,
) -> impl IntoView {
    let session = Session::expect();
    let ticks = known.into_iter().enumerate().map(|(n, person)| {
        let name = shown(&person.name);
        let label = move || texts::known_person(&name, person.leader, session.lang());
        let is_ticked = move || form.values.with(|v| v.get(&named(n)).is_some_and(|v| v == "true"));
        let is_ticked = Memo::new(move |_| is_ticked());
        view! {
            <div class="known-person">
                <FormField form name=named(n) label=Signal::derive(label) control=Control::Tick />
                {move || is_ticked.get().then(|| view! {
                    <FormField form name=named_post(n) label=say(texts::POST) control=Control::Line("text") />
                })}
            </div>
        }
    });
    let ticks: Vec<_> = ticks.collect();
    let some = !ticks.is_empty();
    let typed = |n: usize| form.get(&format!("persons.{n}.name")).is_empty();
    let begun = untrack(|| (0..MOST).rev().find(|n| !typed(*n)).map_or(1, |n| n + 1));
    let rows = RwSignal::new(begun);
    view! {
        <fieldset class="field-group">
            <legend>{label} " " <span class="required">{move || t(shell::REQUIRED)}</span></legend>
            {some.then(|| view! { <p class="muted">{move || t(texts::WHO_IS_NAMED)}</p> })}
            {ticks}
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
