//! What files would bring, drawn before anything is kept.

use super::stream_name;
use crate::domain::{ActId, OfficeId, Stream, UnitId};
use crate::engine::command::preview::Names;
use crate::engine::command::preview::{Looked, Preview, Refused};
use crate::engine::problem::Problem;
use crate::engine::{Scope, StatusChange};
use crate::present::visible::shown;
use crate::ui::component::LightBadge;
use crate::ui::component::came::Came;
use crate::ui::component::refusal::lines;
use crate::ui::i18n::{Lang, common, durable, exchange as texts, keys, listed, t, terms};
use crate::ui::page::ledgers::OpenBeside;
use crate::ui::page::offices::Fingerprint;
use crate::ui::session::sitting::Keeping;
use crate::ui::session::{Refusal, Session};
use leptos::prelude::*;

/// What the files bring. `vouch` is asked to vouch for acts of an office, after which the files are
/// looked at again.
pub fn look_at<V>(session: &Session, looked: &Preview, vouch: V) -> impl IntoView + use<V>
where
    V: Fn(OfficeId, Vec<ActId>) + Copy + Send + 'static,
{
    let refused = (!looked.refused.is_empty()).then(|| {
        let files = looked.refused.iter().map(|refused| refused_file(session, refused, vouch));
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
                        <th scope="col">{t(keys::SEALED_BY)}</th>
                        <th scope="col">{t(texts::HOLDS)}</th>
                        <th scope="col">{t(texts::ACTS)}</th>
                        <th scope="col">{t(texts::NEW)}</th>
                    </tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
            <p class="muted">{t(keys::SEAL_COVERS)}</p>
        }
    });
    let nothing = (!looked.files.is_empty() && looked.new == 0)
        .then(|| view! { <p class="note">{t(texts::NOTHING_NEW)}</p> });
    let later = (looked.after_today > 0).then(|| {
        let latest = looked.latest.map(|day| day.to_string()).unwrap_or_default();
        let words = texts::after_today(looked.after_today, &latest, session.lang());
        view! { <p class="note warn">{words}</p> }
    });
    let elsewhere = looked
        .is_elsewhere
        .then(|| view! { <p class="note warn elsewhere">{t(durable::ELSEWHERE)}</p> });
    let brings = (looked.new > 0).then(|| brings(session, looked));
    let new_keys = (!looked.new_keys.is_empty()).then(|| {
        let given = looked.new_keys.iter().map(|(office, key)| {
            let office = office_name(&looked.names, office);
            view! { <p class="compare"><strong>{office}</strong> <Fingerprint key=*key /></p> }
        });
        view! { <div class="note warn new-keys"><h3>{t(keys::NEW_KEYS)}</h3>{given.collect_view()}</div> }
    });
    view! {
        <div class="look" role="region" aria-live="polite">{refused} {files} {new_keys} {nothing} {later} {elsewhere} {brings}</div>
    }
}

/// Why a file is refused, and where nothing but seals lack, what can be done.
fn refused_file<V>(session: &Session, refused: &Refused, vouch: V) -> impl IntoView + use<V>
where
    V: Fn(OfficeId, Vec<ActId>) + Copy + Send + 'static,
{
    let is_another = refused.why.first.iter().any(|error| error.what == Problem::AnotherLedger);
    let beside =
        (is_another && session.keeping() == Keeping::Browser).then(|| view! { <OpenBeside /> });
    let why = Refusal::from(crate::engine::Refusal::File(refused.why.clone()));
    let lines = lines(&why, session.lang()).into_iter().map(|line| view! { <li>{line}</li> });
    let book = session.book();
    let lacking = refused.unsealed.clone();
    let why = (!lacking.is_empty()).then(|| view! { <p>{t(keys::VOUCH_WHY)}</p> });
    let supervises = session.supervises();
    let buttons = lacking.into_iter().filter(|_| supervises).map(|(office, acts)| {
        let name = book
            .offices
            .get(&office)
            .map_or_else(|| office.to_string(), |office| shown(&office.name));
        view! {
            <button type="button" class="button" on:click=move |_| vouch(office.clone(), acts.clone())>
                {name} " · " {t(keys::VOUCH)}
            </button>
        }
    });
    view! {
        <p><strong class="file-name">{shown(&refused.name)}</strong></p>
        <ul>{lines.collect_view()}</ul>
        {beside}
        {why}
        <div class="row-of-buttons">{buttons.collect_view()}</div>
    }
}

/// An office's name, or its id.
pub(super) fn office_name(names: &Names, office: &OfficeId) -> String {
    names.offices.get(office).map_or_else(|| office.to_string(), |name| shown(name))
}

/// Who sealed a file, and when.
pub(super) fn seal_words(looked: &Preview, file: &Looked) -> String {
    let seals: Vec<String> = file
        .seals
        .iter()
        .map(|(office, at)| {
            format!("{} {}", office_name(&looked.names, office), at.format("%m-%d %H:%M"))
        })
        .collect();
    let carried = seals.join(t(common::LIST_SEMICOLON));
    // Seals of others came along; what the file's own office adds is sealed by it alone.
    if file.seals.iter().any(|(office, _)| *office == file.header.exported.office) {
        carried
    } else if carried.is_empty() {
        t(keys::NO_SEAL).to_owned()
    } else {
        common::with_aside(t(keys::NOT_BY_SENDER), &carried, Session::expect().lang())
    }
}

/// What was to go into a file.
pub(super) fn scope_words(session: &Session, looked: &Preview, scope: &Scope) -> String {
    match scope {
        Scope::All => t(texts::SCOPE_ALL).to_owned(),
        Scope::Merged => t(texts::SCOPE_MERGED).to_owned(),
        Scope::Unit(unit) => texts::scope_unit(&unit_name(session, looked, unit), session.lang()),
    }
}

fn file_row(session: &Session, looked: &Preview, file: &Looked) -> impl IntoView + use<> {
    let exported = &file.header.exported;
    let office = office_name(&looked.names, &exported.office);
    let sealed = seal_words(looked, file);
    let scope = scope_words(session, looked, &exported.scope);
    view! {
        <tr>
            <td class="file-name">{shown(&file.name)}</td>
            <td>{office} <small>{shown(&exported.person)}</small></td>
            <td class="figure">{exported.at.format("%Y-%m-%d %H:%M").to_string()}</td>
            <td>{sealed}</td>
            <td>{scope}</td>
            <td class="figure">{file.acts}</td>
            <td class="figure">{file.new}</td>
        </tr>
    }
}

/// A unit's name: the file may bring the unit itself.
fn unit_name(session: &Session, looked: &Preview, unit: &UnitId) -> String {
    looked.names.units.get(unit).map_or_else(|| session.unit_name(unit), |name| shown(name))
}

fn brings(session: &Session, looked: &Preview) -> impl IntoView + use<> {
    let lang = session.lang();
    let names = &looked.names;
    let count = texts::brings(looked.new, looked.by_stream.all, lang);
    let places: Vec<String> = looked
        .by_stream
        .first
        .iter()
        .map(|(stream, n)| format!("{} · {n}", stream_name(stream, names)))
        .collect();
    let statuses = &looked.statuses;
    let rows = statuses.first.iter().map(|change| status_row(session, looked, change));
    let rest = statuses.rest();
    let missing: Vec<String> = looked
        .incomplete
        .first
        .iter()
        .map(|(stream, offices)| {
            let offices: Vec<String> =
                offices.iter().map(|office| office_name(&looked.names, office)).collect();
            texts::lacks(&stream_name(stream, names), &listed(&offices, lang), lang)
        })
        .collect();
    let conflicts: Vec<String> = looked
        .conflicts
        .first
        .iter()
        .map(|matter| {
            let stream = matter.map_or(Stream::Registry, Stream::Matter);
            stream_name(&stream, names)
        })
        .collect();
    let conflicts = (!conflicts.is_empty()).then(|| {
        view! {
            <div class="note warn"><h3>{t(texts::CONFLICTS)}</h3>{lines_of(conflicts, looked.conflicts.rest(), lang)}</div>
        }
    });
    let missing = (!missing.is_empty()).then(|| {
        view! {
            <div class="note warn">
                <h3>{t(texts::MISSING)}</h3>
                <p>{t(texts::MISSING_WHY)}</p>
                {lines_of(missing, looked.incomplete.rest(), lang)}
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
    let said = (!looked.deeds.is_empty()).then(|| {
        view! { <section><h3>{t(texts::SAYS)}</h3><Came deeds=looked.deeds.clone() /></section> }
    });
    view! {
        {said}
        <div class="brings">
            <section>
                <h3>{t(texts::WHERE_NEW)} <small>{count}</small></h3>
                {lines_of(places, looked.by_stream.rest(), lang)}
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

fn lines_of(lines: Vec<String>, rest: usize, lang: Lang) -> impl IntoView {
    view! {
        <ul class="lines">
            {lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}
            {(rest > 0).then(|| view! { <li class="muted">{texts::and_more(rest, lang)}</li> })}
        </ul>
    }
}

fn status_row(session: &Session, looked: &Preview, change: &StatusChange) -> impl IntoView + use<> {
    let before = change.before.map_or(texts::NEW_UNIT, terms::status);
    let after = t(terms::status(change.after));
    view! {
        <tr>
            <td>{stream_name(&Stream::Matter(change.matter), &looked.names)}</td>
            <td>{unit_name(session, looked, &change.unit)}</td>
            <td>
                <span class="muted">{t(before)}</span>
                <span class="arrow">" → "</span>
                <LightBadge light=change.light word=after />
            </td>
        </tr>
    }
}
