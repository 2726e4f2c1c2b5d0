//! The lines of a yearly plan (M2-12): a block each.

use crate::domain::UnitId;
use crate::ui::component::field::{Control, Form, FormField};
use crate::ui::i18n::{Lang, say, shell, t, years as texts};
use crate::ui::session::Session;
use leptos::prelude::*;

/// The most lines that a form takes.
const MOST: usize = 60;

/// The lines; one in which nothing is typed is left out.
#[component]
pub(super) fn ItemFields(
    /// The form.
    form: Form,
    /// The units that may be ticked.
    units: Vec<UnitId>,
) -> impl IntoView {
    let is_blank = |n: usize| form.get(&format!("items.{n}.topic")).is_empty();
    let begun = untrack(|| (0..MOST).rev().find(|n| !is_blank(*n)).map_or(1, |n| n + 1));
    let rows = RwSignal::new(begun);
    let units = StoredValue::new(units);
    view! {
        <For each=move || 0..rows.get() key=|n| *n let:n>
            <ItemRow form n units />
        </For>
        {move || (rows.get() < MOST).then(|| view! {
            <button type="button" class="link" on:click=move |_| rows.update(|rows| *rows += 1)>
                {t(texts::ADD_ITEM)}
            </button>
        })}
    }
}

#[component]
fn ItemRow(form: Form, n: usize, units: StoredValue<Vec<UnitId>>) -> impl IntoView {
    let session = Session::expect();
    let name = move |field: &str| format!("items.{n}.{field}");
    let manner = move || {
        let known =
            texts::MANNERS.map(|manner| (manner.of(Lang::Zh).to_owned(), t(manner).to_owned()));
        // Another office may have recorded other words. They are offered too.
        let written = untrack(|| form.get(&name("manner")));
        let is_known = written.is_empty() || known.iter().any(|(value, _)| *value == written);
        let own = (!is_known).then(|| (written.clone(), written));
        let none = (String::new(), t(shell::CHOOSE).to_owned());
        let manners = std::iter::once(none).chain(known).chain(own).collect();
        view! { <FormField form name=name("manner") label=say(texts::MANNER) control=Control::Choice(manners) required=true /> }
    };
    let ticked = move || {
        let is_ticked = |unit: &&UnitId| form.get(&format!("items.{n}.units.{unit}")) == "true";
        units.with_value(|units| units.iter().filter(is_ticked).count())
    };
    view! {
        <fieldset class="plan-item">
            <FormField form name=name("topic") label=say(texts::TOPIC) control=Control::Line("text") required=true />
            <FormField form name=name("from") label=say(texts::FROM) control=Control::Line("date") required=true />
            <FormField form name=name("to") label=say(texts::TO) control=Control::Line("date") required=true />
            {manner}
            <details class="plan-units">
                <summary>{move || texts::units_ticked(ticked(), session.lang())}</summary>
                <div class="unit-ticks">
                    {units.get_value().into_iter().map(|unit| {
                        let name = format!("items.{n}.units.{unit}");
                        let label = Signal::derive(move || session.unit_name(&unit));
                        view! { <FormField form name label control=Control::Tick /> }
                    }).collect_view()}
                </div>
            </details>
        </fieldset>
    }
}
