//! Taking files in: picked or dropped, looked at, then all of them or nothing.

use super::stream_name;
use crate::domain::{Stream, UnitId};
use crate::ledger::{Scope, StatusChange};
use crate::rules::Standing;
use crate::ui::component::LightBadge;
use crate::ui::component::files::{PickFiles, list, read_all};
use crate::ui::component::refusal::{RefusalNote, lines};
use crate::ui::i18n::{exchange as texts, t, terms};
use crate::ui::session::exchange::{Looked, Picked, Preview};
use crate::ui::session::{Refusal, Session};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Lines of a list before the rest is only counted.
const LINES: usize = 50;

/// The card.
#[component]
pub fn TakeIn() -> impl IntoView {
    let session = Session::expect();
    let refusal = RwSignal::new(None::<Refusal>);
    let preview = RwSignal::new(None::<Arc<Preview>>);
    let done = RwSignal::new(false);
    let over = RwSignal::new(false);
    let look = move |picked: Vec<Picked>| {
        refusal.set(None);
        done.set(false);
        if !picked.is_empty() {
            preview.set(Some(Arc::new(session.preview(&picked))));
        }
    };
    let dropped = move |event: leptos::ev::DragEvent| {
        event.prevent_default();
        over.set(false);
        let files = event.data_transfer().and_then(|data| data.files());
        let files = files.map(|files| list(&files)).unwrap_or_default();
        spawn_local(async move {
            match read_all(files).await {
                Ok(picked) => look(picked),
                Err(error) => refusal.set(Some(error)),
            }
        });
    };
    let accept = move |_| {
        let Some(looked) = preview.get_untracked() else { return };
        spawn_local(async move {
            match session.import(&looked).await {
                Ok(()) => {
                    preview.set(None);
                    done.set(true);
                }
                Err(error) => refusal.set(Some(error)),
            }
        });
    };
    view! {
        <section
            class="card pad take-in"
            class:over=move || over.get()
            on:dragover=move |event| { event.prevent_default(); over.set(true); }
            on:dragleave=move |_| over.set(false)
            on:drop=dropped
        >
            <h2>{move || t(texts::TAKE_IN)}</h2>
            <div class="drop">
                <p>{move || t(texts::TAKE_IN_WHY)}</p>
                <PickFiles label=texts::PICK several=true picked=look refusal />
            </div>
            <RefusalNote refusal />
            <p role="status">{move || done.get().then(|| t(texts::DONE))}</p>
            {move || preview.get().map(|looked| {
                let brings = !looked.new.is_empty();
                view! {
                    {look_at(&session, &looked)}
                    <div class="row-of-buttons">
                        {brings.then(|| view! {
                            <button type="button" class="button primary" on:click=accept>{t(texts::ACCEPT)}</button>
                        })}
                        <button type="button" class="button" on:click=move |_| preview.set(None)>{t(texts::DISCARD)}</button>
                    </div>
                }
            })}
        </section>
    }
}

/// What the files bring.
fn look_at(session: &Session, looked: &Preview) -> impl IntoView + use<> {
    let lang = session.lang();
    let refused = (!looked.refused.is_empty()).then(|| {
        let files = looked.refused.iter().map(|(name, why)| {
            let lines = lines(why, lang).into_iter().map(|line| view! { <li>{line}</li> });
            view! { <p><strong class="file-name">{name.clone()}</strong></p> <ul>{lines.collect_view()}</ul> }
        });
        view! {
            <div class="note bad" role="alert">
                <p>{t(texts::REFUSED)}</p>
                {files.collect_view()}
            </div>
        }
    });
    let files = (!looked.files.is_empty()).then(|| {
        let rows = looked.files.iter().map(|file| file_row(session, looked, file));
        view! {
            <table class="data">
                <thead>
                    <tr>
                        <th scope="col">{t(texts::FILE)}</th>
                        <th scope="col">{t(texts::FROM)}</th>
                        <th scope="col">{t(texts::MADE)}</th>
                        <th scope="col">{t(texts::HOLDS)}</th>
                        <th scope="col">{t(texts::ACTS)}</th>
                        <th scope="col">{t(texts::NEW)}</th>
                    </tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        }
    });
    let nothing = (!looked.files.is_empty() && looked.new.is_empty())
        .then(|| view! { <p class="note">{t(texts::NOTHING_NEW)}</p> });
    let brings = looked
        .standing
        .clone()
        .filter(|_| !looked.new.is_empty())
        .map(|standing| brings(session, looked, &standing));
    view! { <div class="look" role="region" aria-live="polite">{refused} {files} {nothing} {brings}</div> }
}

fn file_row(session: &Session, looked: &Preview, file: &Looked) -> impl IntoView + use<> {
    let exported = &file.header.exported;
    let office = looked
        .ledger
        .as_ref()
        .and_then(|ledger| ledger.registry().offices.get(&exported.office))
        .map_or_else(|| exported.office.to_string(), |office| office.name.to_string());
    let scope = match &exported.scope {
        Scope::All => t(texts::SCOPE_ALL).to_owned(),
        Scope::Merged => t(texts::SCOPE_MERGED).to_owned(),
        Scope::Unit(unit) => texts::scope_unit(&unit_name(session, looked, unit), session.lang()),
    };
    view! {
        <tr>
            <td class="file-name">{file.name.clone()}</td>
            <td>{office} <small>{exported.person.to_string()}</small></td>
            <td class="figure">{exported.at.format("%Y-%m-%d %H:%M").to_string()}</td>
            <td>{scope}</td>
            <td class="figure">{file.acts}</td>
            <td class="figure">{file.new}</td>
        </tr>
    }
}

/// A unit's name: the file may bring the unit itself.
fn unit_name(session: &Session, looked: &Preview, unit: &UnitId) -> String {
    let units = looked.ledger.as_ref().map(|ledger| &ledger.registry().units);
    units.and_then(|units| units.get(unit)).map_or_else(
        || session.unit_name(unit),
        |unit| unit.short.as_ref().unwrap_or(&unit.name).to_string(),
    )
}

fn brings(session: &Session, looked: &Preview, standing: &Standing) -> impl IntoView + use<> {
    let lang = session.lang();
    let mut places: BTreeMap<&Stream, usize> = BTreeMap::new();
    for record in &looked.new {
        *places.entry(&record.act.stream).or_default() += 1;
    }
    let count = texts::brings(looked.new.len(), places.len(), lang);
    let places: Vec<String> = places
        .into_iter()
        .map(|(stream, n)| format!("{} · {n}", stream_name(stream, standing)))
        .collect();
    let statuses = &looked.changes.statuses;
    let rows =
        statuses.iter().take(LINES).map(|change| status_row(session, looked, standing, change));
    let rest = statuses.len().saturating_sub(LINES);
    let missing: Vec<String> = looked
        .ledger
        .iter()
        .flat_map(|ledger| ledger.incomplete_streams())
        .map(|stream| stream_name(stream, standing))
        .collect();
    let conflicts: Vec<String> = looked
        .changes
        .new_conflicts
        .iter()
        .map(|(matter, _)| {
            let stream = matter.map_or(Stream::Registry, Stream::Matter);
            stream_name(&stream, standing)
        })
        .collect();
    let conflicts = (!conflicts.is_empty()).then(|| {
        view! {
            <div class="note warn"><h3>{t(texts::CONFLICTS)}</h3>{lines_of(conflicts, lang)}</div>
        }
    });
    let missing = (!missing.is_empty()).then(|| {
        view! {
            <div class="note warn">
                <h3>{t(texts::MISSING)}</h3>
                <p>{t(texts::MISSING_WHY)}</p>
                {lines_of(missing, lang)}
            </div>
        }
    });
    let changed = if statuses.is_empty() {
        view! { <p class="muted">{t(texts::NO_CHANGE)}</p> }.into_any()
    } else {
        view! {
            <table class="data changes"><tbody>{rows.collect_view()}</tbody></table>
            {(rest > 0).then(|| view! { <p class="muted">{texts::and_more(rest, lang)}</p> })}
        }
        .into_any()
    };
    view! {
        <div class="brings">
            <section>
                <h3>{t(texts::WHERE_NEW)} <small>{count}</small></h3>
                {lines_of(places, lang)}
            </section>
            <section>
                <h3>{t(texts::STATUSES)}</h3>
                {changed}
            </section>
        </div>
        {conflicts}
        {missing}
    }
}

fn lines_of(lines: Vec<String>, lang: crate::ui::i18n::Lang) -> impl IntoView {
    let rest = lines.len().saturating_sub(LINES);
    view! {
        <ul class="lines">
            {lines.into_iter().take(LINES).map(|line| view! { <li>{line}</li> }).collect_view()}
            {(rest > 0).then(|| view! { <li class="muted">{texts::and_more(rest, lang)}</li> })}
        </ul>
    }
}

fn status_row(
    session: &Session,
    looked: &Preview,
    standing: &Standing,
    change: &StatusChange,
) -> impl IntoView + use<> {
    let light = standing
        .matters
        .binary_search_by_key(&change.matter, |matter| matter.id)
        .ok()
        .and_then(|at| standing.matters.get(at))
        .and_then(|matter| matter.assignments.iter().find(|a| a.unit == change.unit))
        .map(|assignment| assignment.light);
    let before = change.before.map_or(texts::NEW_UNIT, terms::status);
    let after = t(terms::status(change.after));
    view! {
        <tr>
            <td>{stream_name(&Stream::Matter(change.matter), standing)}</td>
            <td>{unit_name(session, looked, &change.unit)}</td>
            <td>
                <span class="muted">{t(before)}</span>
                <span class="arrow">" → "</span>
                {light.map(|light| view! { <LightBadge light word=after /> })}
            </td>
        </tr>
    }
}
