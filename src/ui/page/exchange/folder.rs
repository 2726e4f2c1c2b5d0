//! The shared folder: this office's files written there, the others' read from there.

use super::passphrase::{PassphraseFields, Secret};
use super::take_in::Incoming;
use crate::browser::files::PickedFile;
use crate::browser::folder::{self, Folder, Use};
use crate::browser::text::compatible;
use crate::domain::registry::OfficeRole;
use crate::domain::{OfficeId, UnitId};
use crate::engine::Scope;
use crate::engine::query::files::Recipients;
use crate::present::file_name::{self, ALL};
use crate::ui::component::files::{LEDGER_FILE, take_all};
use crate::ui::component::refusal::RefusalNote;
use crate::ui::component::task::{TaskButton, use_task};
use crate::ui::i18n::{exchange as texts, say, t};
use crate::ui::session::backup::{LOCKED, under};
use crate::ui::session::{Refusal, Session};
use leptos::prelude::*;

const ENDINGS: [&str; 2] = [".ledger.json", ".ledger.json.age"];

/// The card.
#[component]
pub fn SharedFolder(
    /// Where received files are looked at.
    incoming: Incoming,
) -> impl IntoView {
    let session = Session::expect();
    let task = use_task();
    let said = RwSignal::new(String::new());
    // A handle of the browser's does not leave this thread.
    let picked = RwSignal::new_local(None::<Folder>);
    let ledger = move || session.ledger().map(|id| id.to_string());
    let supported = folder::is_supported();
    if supported && let Some(id) = untrack(ledger) {
        // One that cannot be remembered is picked anew.
        let kept = async move { Ok(Folder::kept(&id, Use::Shared).await.unwrap_or_default()) };
        task.run(kept, move |kept| picked.set(kept));
    }
    let pick = move |()| {
        let Some(id) = untrack(ledger) else { return };
        let command = async move { Ok(Folder::pick(&id, Use::Shared).await?) };
        task.run(command, move |folder| {
            if folder.is_some() {
                picked.set(folder);
            }
        });
    };
    let whole = RwSignal::new(false);
    let secret = Secret::new();
    let send = move |()| {
        let Some(folder) = picked.get_untracked() else { return };
        let Ok(passphrase) = secret.chosen() else { return };
        said.set(String::new());
        let whole = whole.get_untracked();
        let command = async move {
            task.says(texts::WRITING);
            let sent = write_all(session, &folder, whole, passphrase.as_deref()).await?;
            Ok((sent, folder.name()))
        };
        task.run(command, move |(n, name)| {
            said.set(texts::sent(n, &name, untrack(|| session.lang())));
        });
    };
    let receive = move |()| {
        let Some(folder) = picked.get_untracked() else { return };
        said.set(String::new());
        let command = async move { read_others(session, &folder).await };
        task.run(command, move |files| {
            if files.is_empty() {
                said.set(texts::FOLDER_EMPTY.of(untrack(|| session.lang())).to_owned());
            } else {
                incoming.take(files);
            }
        });
    };
    let other = Signal::derive(move || {
        let is_picked = picked.with(Option::is_some);
        t(if is_picked { texts::FOLDER_OTHER } else { texts::FOLDER_PICK }).to_owned()
    });
    view! {
        <section class="card pad" id="folder">
            <h2>{move || t(texts::FOLDER)}</h2>
            <p>{move || t(if supported { texts::FOLDER_WHY } else { texts::FOLDER_NONE })}</p>
            <RefusalNote refusal=task.refusal() />
            {move || picked.with(Option::is_some).then(|| view! {
                <p class="folder-name"><strong>{picked.with(|folder| folder.as_ref().map(Folder::name))}</strong></p>
                {session.supervises().then(|| view! { <WhatToWrite whole /> })}
                <PassphraseFields secret />
            })}
            <div class="row-of-buttons">
                {move || picked.with(Option::is_some).then(|| view! {
                    <TaskButton task class="button primary" label=say(texts::FOLDER_SEND) press=send />
                    <TaskButton task label=say(texts::FOLDER_RECEIVE) press=receive />
                })}
                {supported.then(|| view! {
                    <TaskButton task label=other press=pick />
                })}
                <span role="status">{move || task.step().map_or_else(|| said.get(), |step| t(step).to_owned())}</span>
            </div>
        </section>
    }
}

/// A supervising office's choice: files for the units, or everything.
#[component]
fn WhatToWrite(whole: RwSignal<bool>) -> impl IntoView {
    let choice = move |all: bool, words| {
        view! {
            <label class="tick">
                <input type="radio" name="folder-what" prop:checked=move || whole.get() == all
                    on:change=move |_| whole.set(all) />
                <span>{move || t(words)}</span>
            </label>
        }
    };
    view! {
        <fieldset class="folder-what">
            <legend>{move || t(texts::FOLDER_WHAT)}</legend>
            {choice(false, texts::FOLDER_UNITS)}
            {choice(true, texts::FOLDER_ALL)}
        </fieldset>
    }
}

/// What stands in a file's name for this office: its own in every folder, and no other's.
fn prefix(session: Session, office: &OfficeId) -> String {
    let book = session.book();
    let all = book.offices.values().map(|office| (office.office.as_str(), &*office.name));
    let name = book.offices.get(office).map_or(office.as_str(), |office| &office.name);
    file_name::own(office.as_str(), name, all, compatible)
}

/// The same for the unit that a file is for.
fn suffix(session: Session, unit: &UnitId) -> String {
    let book = session.book();
    let all: Vec<_> =
        book.units.keys().map(|unit| (unit.as_str(), session.unit_name(unit))).collect();
    let all = all.iter().map(|(unit, name)| (*unit, &**name));
    file_name::own(unit.as_str(), &session.unit_name(unit), all, compatible)
}

/// Writes this office's files: a supervising office writes one for each unit or one for all, a unit's office its own. A
/// file of the same name with the other ending, encrypted or not, is removed.
async fn write_all(
    session: Session,
    folder: &Folder,
    whole: bool,
    passphrase: Option<&str>,
) -> Result<usize, Refusal> {
    let me = untrack(|| session.me()).ok_or(Refusal::NOBODY)?;
    folder.allow().await?;
    let units: Vec<Option<UnitId>> = match (me.role, me.unit) {
        (Some(OfficeRole::Supervisor), _) if whole => vec![None],
        (Some(OfficeRole::Supervisor), _) => {
            let units = session.client().once(Recipients).await?.unwrap_or_default();
            units.into_iter().map(|(unit, _)| Some(unit)).collect()
        }
        (_, unit) => vec![Some(unit.ok_or(Refusal::NOBODY)?)],
    };
    let own = untrack(|| prefix(session, &me.office));
    for unit in &units {
        let whom = unit.as_ref().map(|unit| untrack(|| suffix(session, unit)));
        let whom = whom.as_deref().unwrap_or(ALL);
        let scope = unit.clone().map_or(Scope::All, Scope::Unit);
        let file = session.hand_out(scope).await?;
        let (content, ending) = under(passphrase, file.content).await?;
        let plain = format!("{own}--{whom}.ledger.json");
        let (name, other) =
            (format!("{plain}{ending}"), if ending.is_empty() { LOCKED } else { "" });
        folder.write(&name, &content).await?;
        folder.remove(&format!("{plain}{other}")).await?;
        session.handed_out(&name, file.acts);
        if unit.is_none() || me.role != Some(OfficeRole::Supervisor) {
            session.backed_up(file.acts);
        }
    }
    Ok(units.len())
}

/// The files of other offices that this one may take in: a unit takes those that are for it.
async fn read_others(session: Session, folder: &Folder) -> Result<Vec<PickedFile>, Refusal> {
    let me = untrack(|| session.me()).ok_or(Refusal::NOBODY)?;
    folder.allow().await?;
    let own = untrack(|| prefix(session, &me.office));
    // The writer of a file may have known of two units with the same name when this office did not, or the other way
    // round. So both forms of the name are accepted.
    let for_me = me.own_unit().map(|unit| {
        let name = untrack(|| session.unit_name(&unit));
        [file_name::plain(&name), file_name::distinct(unit.as_str(), &name)]
    });
    let wanted = |name: &str| {
        let stem = ENDINGS.iter().find_map(|ending| name.strip_suffix(ending)).unwrap_or(name);
        let (from, whom) = stem.split_once("--").unwrap_or((stem, ALL));
        from != own && for_me.as_ref().is_none_or(|unit| unit.iter().any(|unit| unit == whom))
    };
    take_all(folder.files(&ENDINGS, wanted).await?, LEDGER_FILE).await
}
