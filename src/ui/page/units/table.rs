//! The units in their groups, each with who records for it.

use super::record;
use crate::domain::Stream;
use crate::domain::registry::{Office, Unit};
use crate::engine::query::units::Group;
use crate::present::draft::units::office_of;
use crate::present::visible::shown;
use crate::ui::component::noted::{Noted, Noting};
use crate::ui::component::task::{Task, TaskButton};
use crate::ui::i18n::{follows, say, shell, t, terms, units as texts};
use crate::ui::session::Session;
use crate::ui::session::record::new_command;
use leptos::prelude::*;

/// The table.
#[component]
pub fn UnitTable(
    /// The units, once they are known.
    groups: Memo<Option<Vec<Group>>>,
    /// The unit that is being corrected.
    editing: RwSignal<Option<Unit>>,
    /// Runs what the table records.
    task: Task,
) -> impl IntoView {
    let session = Session::expect();
    let group = move |group: Group| {
        let word = group.kind.map_or(texts::ENDED, terms::unit_kind);
        let count = group.units.len();
        let rows = group.units.into_iter().map(|unit| row(session, unit, editing, task));
        view! {
            <tbody>
                <tr class="unit-group">
                    <th scope="rowgroup" colspan="4">{t(word)} " " <small>{count}</small></th>
                </tr>
                {rows.collect_view()}
            </tbody>
        }
    };
    view! {
        <table class="data">
            <thead>
                <tr>
                    <th scope="col">{move || t(shell::UNIT_NAME)}</th>
                    <th scope="col">{move || t(shell::UNIT_HEAD)}</th>
                    <th scope="col">{move || t(shell::OFFICES)}</th>
                    <th scope="col"><span class="visually-hidden">{move || t(texts::CORRECT)}</span></th>
                </tr>
            </thead>
            {move || groups.get().into_iter().flatten().map(group).collect_view()}
        </table>
    }
}

fn row(session: Session, unit: Unit, editing: RwSignal<Option<Unit>>, task: Task) -> impl IntoView {
    let edited = unit.clone();
    let body = office_of(&unit);
    let id = new_command();
    let noting = Noting::expect();
    let what = format!("{} · {}", t(shell::MAKE_OFFICE), shown(&unit.name));
    let words = follows::recorded(&what, session.lang());
    let make = move |()| {
        let words = words.clone();
        task.run(record(session, id, vec![body.clone()]), move |acts| {
            noting.say(Noted::of(&Stream::Registry, acts, words));
        });
    };
    let recorder = match office_for(&session, &unit) {
        Some(office) => view! { <span class="muted">{shown(&office.name)}</span> }.into_any(),
        None if session.supervises() && unit.active => view! {
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
            <td>{unit.head.map(|head| shown(&head))}</td>
            <td>{recorder}</td>
            <td>{session.supervises().then(|| view! {
                <button type="button" class="link" on:click=move |_| editing.set(Some(edited.clone()))>
                    {t(texts::CORRECT)}
                </button>
            })}</td>
        </tr>
    }
}

/// The office that records for a unit, if one does.
fn office_for(session: &Session, unit: &Unit) -> Option<Office> {
    let book = session.book();
    let mut offices = book.offices.values();
    offices.find(|office| office.unit.as_ref() == Some(&unit.unit)).cloned()
}
