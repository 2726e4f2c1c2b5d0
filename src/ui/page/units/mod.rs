//! The units of the registry, and the offices that record for them.

mod add;
mod alike;
mod table;

use crate::domain::registry::{Unit, UnitKind};
use crate::domain::{ActId, Body, Stream};
use crate::engine::query::units::Units;
use crate::present::draft::Values;
use crate::present::draft::units::{corrected, unit_values};
use crate::present::visible::shown;
use crate::ui::component::field::{Control, Form, FormField};
use crate::ui::component::kept::{Restored, keep_draft};
use crate::ui::component::noted::{Noted, Noting};
use crate::ui::component::refusal::RefusalNote;
use crate::ui::component::task::{Task, TaskButton, use_task};
use crate::ui::i18n::{follows, say, shell, t, terms, units as texts};
use crate::ui::session::record::CommandId;
use crate::ui::session::{Draft, Refusal, Session};
use add::AddUnits;
use alike::Alike;
use leptos::html::Section;
use leptos::prelude::*;
use std::sync::Arc;
use table::UnitTable;

/// Kinds in the order of `UnitKind::ALL`; the form holds the place in it.
fn kind_options() -> Control {
    let kinds = UnitKind::ALL.iter().enumerate();
    Control::Choice(
        kinds.map(|(n, kind)| (n.to_string(), t(terms::unit_kind(*kind)).into())).collect(),
    )
}

fn chosen_kind(values: &Values) -> UnitKind {
    values
        .get("unit_kind")
        .and_then(|place| UnitKind::ALL.get(place.parse::<usize>().ok()?))
        .copied()
        .unwrap_or(UnitKind::Department)
}

fn kind_place(kind: UnitKind) -> String {
    UnitKind::ALL.iter().position(|k| *k == kind).unwrap_or_default().to_string()
}

async fn record(session: Session, id: CommandId, bodies: Vec<Body>) -> Result<Vec<ActId>, Refusal> {
    let on = untrack(|| session.today());
    let drafts = bodies.into_iter().map(|body| Draft { stream: Stream::Registry, on, body });
    session.record_as(id, drafts.collect()).await
}

/// The page.
#[component]
pub fn UnitsPage() -> impl IntoView {
    let session = Session::expect();
    let task = use_task();
    let editing = RwSignal::new(None::<Unit>);
    let sought = RwSignal::new(String::new());
    let found = session.client().ask(move || Some(Units(sought.get())));
    let groups = Memo::new(move |_| found.get().map(Arc::unwrap_or_clone));
    let count = Memo::new(move |_| session.book().units.len());
    // Every act changes the state, but the form is redrawn only for another office.
    let supervises = Memo::new(move |_| session.supervises());
    view! {
        <div class="page-head">
            <h1>{move || t(shell::UNITS)}</h1>
            <span class="page-sub">{move || texts::counted(count.get(), session.lang())}</span>
            <label class="unit-search">
                <span>{move || t(texts::SEARCH)}</span>
                <input class="box" type="search" autocomplete="off" placeholder=move || t(texts::SEARCH_BY)
                    prop:value=move || sought.get() on:input=move |event| sought.set(event_target_value(&event)) />
            </label>
        </div>
        <RefusalNote refusal=task.refusal() />
        <div class="two-columns">
            <div class="stack">
                {move || supervises.get().then(|| view! { <Alike task /> })}
                <section class="card table-card">
                    <UnitTable groups editing task />
                    {move || groups.with(|groups| groups.as_ref().is_some_and(Vec::is_empty)).then(|| {
                        let text = if count.get() == 0 { shell::NO_UNITS } else { texts::NONE_FOUND };
                        view! { <p class="empty" role="status">{t(text)}</p> }
                    })}
                </section>
                <super::offices::Offices />
            </div>
            <div class="stack">
                {move || supervises.get().then(|| match editing.get() {
                    Some(unit) => view! { <Correct unit editing task /> }.into_any(),
                    None => view! { <AddUnits task /> }.into_any(),
                })}
                <p class="note">{move || t(shell::OFFICES_WHY)}</p>
            </div>
        </div>
    }
}

#[component]
fn Correct(unit: Unit, editing: RwSignal<Option<Unit>>, task: Task) -> impl IntoView {
    let session = Session::expect();
    let noting = Noting::expect();
    let card = NodeRef::<Section>::new();
    // What was pressed stands in a table that may be long, and this beside its top.
    Effect::new(move |_| {
        if let Some(card) = card.get() {
            let _ = card.focus();
        }
    });
    let form = Form::new(unit_values(&unit, &kind_place(unit.unit_kind)));
    let name = unit.name.to_string();
    let kept = keep_draft(format_args!("unit.{}", unit.unit), form);
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let values = form.values.get_untracked();
        let units = untrack(|| session.book()).units.clone();
        match corrected(&unit, chosen_kind(&values), &units, &values) {
            Err(wrongs) => form.refuse(wrongs),
            Ok(body) => {
                let recorded = kept.sent(record(session, kept.command(), vec![body]));
                let what = format!("{} · {}", t(texts::CORRECT), shown(&unit.name));
                let words = follows::recorded(&what, untrack(|| session.lang()));
                task.run(recorded, move |acts| {
                    noting.say(Noted::of(&Stream::Registry, acts, words));
                    editing.set(None);
                });
            }
        }
    };
    view! {
        <section class="card pad unit-correct" tabindex="-1" node_ref=card>
            <h2>{move || t(texts::CORRECT)} " · " {name}</h2>
            <form novalidate on:submit=submit>
                <Restored kept />
                <FormField form name="name" label=say(shell::UNIT_NAME) control=Control::Line("text") required=true />
                <FormField form name="short" label=say(shell::UNIT_SHORT) control=Control::Line("text") />
                {move || view! {
                    <FormField form name="unit_kind" label=say(shell::UNIT_KIND) control=kind_options() />
                }}
                <FormField form name="head" label=say(shell::UNIT_HEAD) control=Control::Line("text") />
                <FormField form name="active" label=say(shell::UNIT_ACTIVE) control=Control::Tick />
                <div class="row-of-buttons">
                    <TaskButton task class="button primary" label=say(shell::SAVE) />
                    <button type="button" class="button" on:click=move |_| {
                        kept.end();
                        editing.set(None);
                    }>{move || t(shell::CANCEL)}</button>
                </div>
            </form>
        </section>
    }
}
