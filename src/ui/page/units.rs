//! The units of the registry, and the offices that record for them.

use crate::browser::text::compatible;
use crate::domain::registry::{Office, Unit, UnitKind};
use crate::domain::{Body, Stream};
use crate::present::draft::Values;
use crate::present::draft::units::{corrected, new_units, office_of, unit_values};
use crate::present::lookalike::alike;
use crate::present::visible::shown;
use crate::ui::component::field::{Control, Form, FormField};
use crate::ui::component::kept::{Restored, keep_draft};
use crate::ui::component::refusal::RefusalNote;
use crate::ui::component::task::{Task, TaskButton, use_task};
use crate::ui::i18n::{say, shell, t, terms, units as texts};
use crate::ui::session::record::{CommandId, new_command};
use crate::ui::session::{Draft, Refusal, Session};
use leptos::prelude::*;

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

async fn record(session: Session, id: CommandId, bodies: Vec<Body>) -> Result<(), Refusal> {
    let on = untrack(|| session.today());
    let drafts = bodies.into_iter().map(|body| Draft { stream: Stream::Registry, on, body });
    session.record_as(id, drafts.collect()).await.map(|_| ())
}

/// The page.
#[component]
pub fn UnitsPage() -> impl IntoView {
    let session = Session::expect();
    let task = use_task();
    let editing = RwSignal::new(None::<Unit>);
    let units = Memo::new(move |_| {
        let mut units: Vec<Unit> = session.book().units.values().cloned().collect();
        units.sort_by(|a, b| (!a.active, &a.name).cmp(&(!b.active, &b.name)));
        units
    });
    // Every act changes the state, but the form is redrawn only for another office.
    let supervises = Memo::new(move |_| session.supervises());
    view! {
        <div class="page-head">
            <h1>{move || t(shell::UNITS)}</h1>
            <span class="page-sub">{move || texts::counted(units.with(Vec::len), session.lang())}</span>
        </div>
        <RefusalNote refusal=task.refusal() />
        <div class="two-columns">
            <div class="stack">
                <section class="card table-card">
                    {move || if units.with(Vec::is_empty) {
                        view! { <p class="empty">{t(shell::NO_UNITS)}</p> }.into_any()
                    } else {
                        view! { <UnitTable units editing task /> }.into_any()
                    }}
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
fn UnitTable(units: Memo<Vec<Unit>>, editing: RwSignal<Option<Unit>>, task: Task) -> impl IntoView {
    let session = Session::expect();
    let row = move |unit: Unit| {
        let office = office_for(&session, &unit);
        let edited = unit.clone();
        let body = office_of(&unit);
        let id = new_command();
        let make = move |()| task.run(record(session, id, vec![body.clone()]), |()| ());
        let recorder = match office {
            Some(office) => view! { <span class="muted">{shown(&office.name)}</span> }.into_any(),
            None if session.supervises() => view! {
                <TaskButton task class="link" label=say(shell::MAKE_OFFICE) press=make />
            }
            .into_any(),
            None => ().into_any(),
        };
        view! {
            <tr class:inactive=!unit.active>
                <th scope="row">
                    {shown(&unit.name)} {unit.short.map(|short| view! { <small>{shown(&short)}</small> })}
                </th>
                <td>{t(terms::unit_kind(unit.unit_kind))}</td>
                <td>{unit.head.map(|head| shown(&head))}</td>
                <td>{recorder}</td>
                <td>{session.supervises().then(|| view! {
                    <button type="button" class="link" on:click=move |_| editing.set(Some(edited.clone()))>
                        {t(texts::CORRECT)}
                    </button>
                })}</td>
            </tr>
        }
    };
    view! {
        <table class="data">
            <thead>
                <tr>
                    <th scope="col">{move || t(shell::UNIT_NAME)}</th>
                    <th scope="col">{move || t(shell::UNIT_KIND)}</th>
                    <th scope="col">{move || t(shell::UNIT_HEAD)}</th>
                    <th scope="col">{move || t(shell::OFFICES)}</th>
                    <th scope="col"><span class="visually-hidden">{move || t(texts::CORRECT)}</span></th>
                </tr>
            </thead>
            <tbody>{move || units.get().into_iter().map(row).collect_view()}</tbody>
        </table>
    }
}

/// The office that records for a unit, if one does.
fn office_for(session: &Session, unit: &Unit) -> Option<Office> {
    let book = session.book();
    let mut offices = book.offices.values();
    offices.find(|office| office.unit.as_ref() == Some(&unit.unit)).cloned()
}

#[component]
fn AddUnits(task: Task) -> impl IntoView {
    let session = Session::expect();
    let form = Form::new(Values::from([("unit_kind".to_owned(), "0".to_owned())]));
    let kept = keep_draft("units", form);
    let added = RwSignal::new(None::<(usize, usize)>);
    // The lines of which a person has been warned, and why.
    let warned = RwSignal::new(None::<(String, Vec<(Box<str>, Box<str>)>)>);
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let values = form.values.get_untracked();
        let book = untrack(|| session.book());
        let lines = values.get("names").cloned().unwrap_or_default();
        let units = new_units(&lines, chosen_kind(&values), &book.units);
        let count = (units.new.len(), units.known);
        if count == (0, 0) {
            form.refuse(vec![("names".to_owned(), crate::present::draft::Wrong::Missing)]);
            return;
        }
        let pairs = alike(&units.new, &book.units, compatible);
        let is_warned =
            warned.with_untracked(|warned| warned.as_ref().is_some_and(|(of, _)| *of == lines));
        if !pairs.is_empty() && !is_warned {
            added.set(None);
            warned.set(Some((lines, pairs)));
            return;
        }
        let bodies: Vec<Body> = units.new.into_iter().map(Body::Unit).collect();
        let command_id = kept.command();
        let command = async move {
            if bodies.is_empty() { Ok(()) } else { record(session, command_id, bodies).await }
        };
        task.run(kept.sent(command), move |()| {
            form.set("names", String::new());
            kept.settle();
            warned.set(None);
            added.set(Some(count));
        });
    };
    // Other lines are looked at anew.
    let warning = move || {
        let (lines, pairs) = warned.get()?;
        (form.get("names") == lines).then_some(pairs)
    };
    let add = Signal::derive(move || {
        t(if warning().is_some() { texts::ADD_ALIKE } else { shell::ADD }).to_owned()
    });
    view! {
        <section class="card pad">
            <h2>{move || t(shell::ADD_UNITS)}</h2>
            <form novalidate on:submit=submit>
                <Restored kept />
                <FormField form name="names" label=say(shell::UNIT_NAMES) control=Control::Area required=true />
                {move || view! {
                    <FormField form name="unit_kind" label=say(shell::UNIT_KIND) control=kind_options() />
                }}
                {move || warning().map(|pairs| view! {
                    <p class="note warn" role="alert">{texts::alike(&pairs, session.lang())}</p>
                })}
                <div class="row-of-buttons">
                    <TaskButton task class="button primary" label=add />
                    <span role="status">{move || added.get().map(|(new, known)| shell::units_added(new, known, session.lang()))}</span>
                </div>
            </form>
        </section>
    }
}

#[component]
fn Correct(unit: Unit, editing: RwSignal<Option<Unit>>, task: Task) -> impl IntoView {
    let session = Session::expect();
    let form = Form::new(unit_values(&unit, &kind_place(unit.unit_kind)));
    let name = unit.name.to_string();
    let kept = keep_draft(format_args!("unit.{}", unit.unit), form);
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let values = form.values.get_untracked();
        match corrected(&unit, chosen_kind(&values), &values) {
            Err(wrongs) => form.refuse(wrongs),
            Ok(body) => {
                let recorded = kept.sent(record(session, kept.command(), vec![body]));
                task.run(recorded, move |()| editing.set(None));
            }
        }
    };
    view! {
        <section class="card pad">
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
