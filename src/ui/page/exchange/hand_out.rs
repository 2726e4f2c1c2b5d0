//! Handing files out: everything, or one file a unit. What goes in is said before it is written.

use crate::domain::{Stream, UnitId};
use crate::ledger::Scope;
use crate::storage::files;
use crate::ui::component::refusal::RefusalNote;
use crate::ui::i18n::{exchange as texts, t};
use crate::ui::session::{Refusal, Session};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// The card.
#[component]
pub fn HandOut() -> impl IntoView {
    let session = Session::expect();
    let refusal = RwSignal::new(None::<Refusal>);
    let written = RwSignal::new(0_usize);
    let write = move |units: Vec<Option<UnitId>>| {
        let mut n = 0;
        for unit in units {
            if let Err(error) = write_one(&session, unit) {
                refusal.set(Some(error));
                break;
            }
            n += 1;
        }
        written.set(n);
    };
    let all = move || holds(&session, &Scope::All);
    view! {
        <section class="card pad" id="export">
            <h2>{move || t(texts::SEND)} <small>{move || t(texts::SEND_WHY)}</small></h2>
            <RefusalNote refusal />
            <p role="status">{move || match written.get() {
                0 => String::new(),
                n => texts::written(n, session.lang()),
            }}</p>
            <div class="ways">
                <section>
                    <h3>{move || t(texts::BACKUP)}</h3>
                    <p>{move || t(texts::BACKUP_WHAT)}</p>
                    <p class="figure">{all}</p>
                    <p class="file-name muted">{move || session.export_name(None)}</p>
                    <button type="button" class="button primary" on:click=move |_| write(vec![None])>
                        {move || t(texts::EXPORT_ALL)}
                    </button>
                </section>
                <section>
                    <h3>{move || t(texts::FOR_UNIT)}</h3>
                    <p>{move || t(texts::FOR_UNIT_WHAT)}</p>
                    <ForUnits write />
                </section>
            </div>
        </section>
    }
}

/// The units that have a matter, to be ticked.
#[component]
fn ForUnits(write: impl Fn(Vec<Option<UnitId>>) + Copy + Send + 'static) -> impl IntoView {
    let session = Session::expect();
    let ticked = RwSignal::new(BTreeSet::<UnitId>::new());
    let units = Memo::new(move |_| {
        let mut units: Vec<(String, UnitId)> = session
            .standing()
            .iter()
            .flat_map(|standing| &standing.matters)
            .flat_map(|matter| &matter.assignments)
            .map(|assignment| assignment.unit.clone())
            .collect::<BTreeSet<_>>()
            .into_iter()
            .map(|unit| (session.unit_name(&unit), unit))
            .collect();
        units.sort();
        units
    });
    let line = move |(name, unit): (String, UnitId)| {
        let (asked, chosen) = (unit.clone(), unit.clone());
        let tick = move |event| {
            let on = event_target_checked(&event);
            ticked.update(|ticked| {
                if on {
                    ticked.insert(asked.clone());
                } else {
                    ticked.remove(&asked);
                }
            });
        };
        view! {
            <li>
                <label>
                    <input type="checkbox" on:change=tick prop:checked=move || ticked.with(|t| t.contains(&chosen)) />
                    <span>{name}</span>
                    <small>{holds(&session, &Scope::Unit(unit))}</small>
                </label>
            </li>
        }
    };
    let export = move |_| write(ticked.get_untracked().into_iter().map(Some).collect());
    move || {
        if units.with(Vec::is_empty) {
            return view! { <p class="muted">{t(texts::NO_UNITS)}</p> }.into_any();
        }
        view! {
            <fieldset class="unit-choice">
                <legend>{t(texts::CHOOSE_UNITS)}</legend>
                <ul>{units.get().into_iter().map(line).collect_view()}</ul>
            </fieldset>
            <button type="button" class="button" disabled=move || ticked.with(BTreeSet::is_empty) on:click=export>
                {t(texts::EXPORT)}
            </button>
        }
        .into_any()
    }
}

/// What goes into a file of this scope.
fn holds(session: &Session, scope: &Scope) -> String {
    let Some(state) = session.state() else { return String::new() };
    let streams = state.ledger().scope(scope);
    let matters = streams.iter().filter(|(stream, _)| matches!(stream, Stream::Matter(_))).count();
    let acts = streams.iter().map(|(_, acts)| acts.len()).sum();
    texts::holds(matters, acts, session.lang())
}

fn write_one(session: &Session, unit: Option<UnitId>) -> Result<(), Refusal> {
    let name = untrack(|| session.export_name(unit.as_ref()));
    let whole = unit.is_none();
    let scope = unit.map_or(Scope::All, Scope::Unit);
    let (text, acts) = session.export(scope).ok_or(Refusal::NobodyRecords)?;
    files::save(&name, text.as_bytes())?;
    session.exported(&name, whole, acts);
    Ok(())
}
