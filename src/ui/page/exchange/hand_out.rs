//! Handing files out: everything, or one file a unit. What goes in is said before it is written.

use super::passphrase::{PassphraseFields, Secret};
use crate::browser::clock;
use crate::browser::helper;
use crate::domain::UnitId;
use crate::engine::Scope;
use crate::engine::query::files::{Contained, Contents, Recipients};
use crate::ui::component::refusal::RefusalNote;
use crate::ui::component::task::{Task, TaskButton, use_task};
use crate::ui::component::working::Working;
use crate::ui::i18n::{backup as backup_texts, durable, exchange as texts, keys, say, t};
use crate::ui::page::backup::Backups;
use crate::ui::route::Route;
use crate::ui::session::Session;
use crate::ui::session::backup::Backup;
use crate::ui::session::keys::Sealing;
use leptos::prelude::*;
use std::collections::BTreeSet;

/// The card.
#[component]
pub fn HandOut() -> impl IntoView {
    let session = Session::expect();
    let task = use_task();
    let written = RwSignal::new(0_usize);
    let backup = RwSignal::new(None::<Backup>);
    let secret = Secret::new();
    let backups = Backups::expect();
    Effect::new(move |_| {
        if backups.wants_passphrase() {
            secret.ask(backup_texts::LOCKED_LAST);
        }
    });
    let write = move |units: Vec<Option<UnitId>>| {
        if task.is_busy_untracked() {
            return;
        }
        let Ok(passphrase) = secret.chosen() else { return };
        written.set(0);
        // A question that nobody has answered yet outlives a file for a unit.
        backup.update(|asked| *asked = asked.filter(|made| !made.saved));
        let command = async move {
            task.says(passphrase.as_ref().map_or(texts::WRITING, |_| texts::ENCRYPTING));
            clock::pause().await;
            for unit in units {
                task.go_on()?;
                if let Some(made) = session.save_copy(unit, passphrase.as_deref()).await? {
                    backups.exported_under(passphrase.as_ref());
                    let _ = backup.try_set(Some(made));
                }
                let _ = written.try_update(|n| *n += 1);
            }
            Ok(())
        };
        task.run(command, |()| ());
    };
    // Between two files nothing is asked of the helper.
    let stop = move || {
        task.stop();
        helper::stop();
    };
    // Every act changes the state; the choices are drawn anew only for another office.
    let own_unit = Memo::new(move |_| session.own_unit());
    view! {
        <section class="card pad" id="export">
            <h2>{move || t(texts::SEND)} <small>{move || t(texts::SEND_WHY)}</small></h2>
            <RefusalNote refusal=task.refusal() />
            <Working doing=move || task.step() stop />
            <p role="status">{move || match (task.is_busy(), written.get()) {
                (true, _) | (false, 0) => String::new(),
                (false, n) => texts::written(n, session.lang()),
            }}</p>
            <Saved backup />
            <PassphraseFields secret />
            {move || match own_unit.get() {
                Some(unit) => view! { <Answer unit task write /> }.into_any(),
                None => view! { <Ways task write /> }.into_any(),
            }}
            <p class="muted sealing">{move || session.sealing().map(|sealing| {
                let (words, wanting) = match sealing {
                    Sealing::Sealed => (keys::IS_SEALED, false),
                    Sealing::Keyless => (keys::IS_KEYLESS, true),
                    Sealing::Strange => (keys::IS_STRANGE, true),
                };
                let register = wanting.then(|| view! { <a href=Route::Settings(None).href()>{t(keys::REGISTER_OWN)}</a> });
                view! { {t(words)} " " {register} }
            })}</p>
        </section>
    }
}

/// What an undertaking unit hands back: all that its ledger holds.
#[component]
fn Answer(
    unit: UnitId,
    task: Task,
    write: impl Fn(Vec<Option<UnitId>>) + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let session = Session::expect();
    let (held, named, written) = (holds(Scope::Unit(unit.clone())), unit.clone(), unit);
    view! {
        <p>{move || t(texts::ANSWER_WHAT)}</p>
        <p class="figure">{held}</p>
        <p class="file-name muted">{move || session.export_name(Some(&named))}</p>
        <TaskButton task class="button primary" label=say(texts::ANSWER)
            press=move |()| write(vec![Some(written.clone())]) />
    }
}

/// What a supervising office hands out: everything, or a file for each unit.
#[component]
fn Ways(
    task: Task,
    write: impl Fn(Vec<Option<UnitId>>) + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let session = Session::expect();
    let all = holds(Scope::All);
    view! {
            <div class="ways">
                <section>
                    <h3>{move || t(texts::BACKUP)}</h3>
                    <p>{move || t(texts::BACKUP_WHAT)}</p>
                    <p class="figure">{all}</p>
                    <p class="file-name muted">{move || session.export_name(None)}</p>
                    <TaskButton task class="button primary" label=say(texts::EXPORT_ALL)
                        press=move |()| write(vec![None]) />
                </section>
                <section>
                    <h3>{move || t(texts::FOR_UNIT)}</h3>
                    <p>{move || t(texts::FOR_UNIT_WHAT)}</p>
                    <ForUnits task write />
                </section>
            </div>
    }
}

/// The units that have a matter, to be ticked.
#[component]
fn ForUnits(
    task: Task,
    write: impl Fn(Vec<Option<UnitId>>) + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let session = Session::expect();
    let ticked = RwSignal::new(BTreeSet::<UnitId>::new());
    let recipients = session.client().ask(|| Some(Recipients));
    let units = Memo::new(move |_| {
        let recipients = recipients.get();
        let recipients = recipients.iter().flat_map(|units| units.iter());
        let mut units: Vec<(String, UnitId, Contents)> =
            recipients.map(|(id, file)| (session.unit_name(id), id.clone(), *file)).collect();
        units.sort_by(|a, b| a.0.cmp(&b.0));
        units
    });
    let line = move |(name, unit, file): (String, UnitId, Contents)| {
        let (asked, chosen) = (unit.clone(), unit);
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
                    <small>{texts::contents(file.matters, file.acts, session.lang())}</small>
                </label>
            </li>
        }
    };
    let export = move |()| write(ticked.get_untracked().into_iter().map(Some).collect());
    move || {
        if units.with(Vec::is_empty) {
            return view! { <p class="muted">{t(texts::NO_UNITS)}</p> }.into_any();
        }
        view! {
            <fieldset class="unit-choice">
                <legend>{t(texts::CHOOSE_UNITS)}</legend>
                <ul>{units.get().into_iter().map(line).collect_view()}</ul>
            </fieldset>
            <TaskButton task label=say(texts::EXPORT) press=export
                idle=Signal::derive(move || ticked.with(BTreeSet::is_empty)) />
        }
        .into_any()
    }
}

/// What goes into a file of this scope, in words.
fn holds(scope: Scope) -> impl Fn() -> Option<String> + Copy {
    let session = Session::expect();
    let contents = session.client().ask(move || Some(Contained(scope.clone())));
    move || contents.get().map(|file| texts::contents(file.matters, file.acts, session.lang()))
}

/// Says that a backup is on the disk, or asks whether it is: only then it counts.
#[component]
fn Saved(backup: RwSignal<Option<Backup>>) -> impl IntoView {
    let session = Session::expect();
    let answer = move |saved: bool, acts: usize| {
        if saved {
            session.backed_up(acts);
        }
        backup.set(saved.then_some(Backup { acts, saved }));
    };
    move || {
        let Backup { acts, saved } = backup.get()?;
        if saved {
            return Some(view! { <p role="status">{t(durable::SAVED)}</p> }.into_any());
        }
        Some(
            view! {
                <div class="note warn is-saved" role="status">
                    <p>{t(durable::SAVED_ASK)}</p>
                    <div class="row-of-buttons">
                        <button type="button" class="button primary" on:click=move |_| answer(true, acts)>{t(durable::SAVED_YES)}</button>
                        <button type="button" class="button" on:click=move |_| answer(false, acts)>{t(durable::SAVED_NO)}</button>
                    </div>
                </div>
            }
            .into_any(),
        )
    }
}
