//! The first ledger of a browser, from a file: looked at before it is opened.

use super::look::{office_name, scope_words, seal_words};
use super::take_in::Looking;
use crate::browser::files::PickedFile;
use crate::engine::command::preview::{Looked, Preview};
use crate::present::visible::shown;
use crate::ui::client::Watch;
use crate::ui::component::LightBadge;
use crate::ui::component::files::{PickFiles, Unlock, any_locked};
use crate::ui::component::modal::{is_closed, show_while};
use crate::ui::component::refusal::RefusalNote;
use crate::ui::component::task::{Task, TaskButton, use_task};
use crate::ui::i18n::{Text, exchange as texts, keys, ledgers, say, t, terms};
use crate::ui::page::ledgers::use_turn;
use crate::ui::page::offices::Fingerprint;
use crate::ui::route::Route;
use crate::ui::router::{Move, Router, is_at_beginning};
use crate::ui::session::Refusal;
use crate::ui::session::Session;
use leptos::html::Dialog;
use leptos::prelude::*;
use std::sync::Arc;

/// Picks a ledger file, shows what it is, and opens it.
#[component]
pub fn OpenFile(
    /// The commands of the page, which shows why one was refused.
    task: Task,
    /// What the control is called.
    label: Text,
) -> impl IntoView {
    let session = Session::expect();
    let waiting = RwSignal::new_local(Vec::new());
    let watch = Watch::new();
    let looked = RwSignal::new(None::<Arc<Preview>>);
    let look = move |picked: Vec<PickedFile>| {
        if any_locked(&picked) {
            return waiting.set(picked);
        }
        let command = async move {
            let mut preview = session.look(&picked, watch).await?;
            match preview.refused.pop() {
                Some(refused) => Err(Refusal::from(crate::engine::Refusal::File(refused.why))),
                None => Ok(Some(Arc::new(preview))),
            }
        };
        task.run(command, move |preview| looked.set(preview));
    };
    view! {
        <PickFiles label several=false picked=look task />
        <Unlock waiting opened=look />
        <Looking watch />
        <Look looked />
    }
}

/// The dialog that shows a file and opens it.
#[component]
fn Look(looked: RwSignal<Option<Arc<Preview>>>) -> impl IntoView {
    let session = Session::expect();
    let task = use_task();
    let dialog = NodeRef::<Dialog>::new();
    show_while(dialog, move || looked.with(Option::is_some));
    // A file of a ledger that is held belongs into that one.
    let held = Memo::new(move |_| {
        let ledger = looked.get()?.files.first()?.header.ledger;
        session.is_held(&ledger).then_some(ledger)
    });
    let (turn, router) = (use_turn(), Router::expect());
    let open = move |()| {
        let Some(preview) = looked.get_untracked() else { return };
        let command = async move {
            session.take_in(&preview).await?;
            if is_at_beginning() {
                router.forget_list();
                router.navigate(&Route::Desk, Move::Push);
            }
            Ok(())
        };
        task.run(command, |()| ());
    };
    view! {
        <dialog node_ref=dialog class="dialog wide opening" on:close=move |_| if is_closed(dialog) { looked.set(None) }>
            {move || looked.get().map(|preview| {
                let file = preview.files.first().cloned();
                file.map(|file| view! {
                    <h2>{shown(&file.header.title)}</h2>
                    {facts(&session, &preview, &file)}
                    {given_keys(&preview)}
                })
            })}
            <RefusalNote refusal=task.refusal() />
            {move || held.get().map(|_| view! { <p class="note warn">{t(ledgers::HELD)}</p> })}
            <div class="dialog-foot">
                {move || match held.get() {
                    Some(ledger) => view! {
                        <button type="button" class="button primary" on:click=move |_| turn(Some(ledger))>{t(ledgers::OPEN_HELD)}</button>
                    }.into_any(),
                    None => view! { <TaskButton task class="button primary" label=say(texts::OPEN) press=open /> }.into_any(),
                }}
                <button type="button" class="button" on:click=move |_| looked.set(None)>{move || t(texts::DO_NOT_OPEN)}</button>
            </div>
        </dialog>
    }
}

/// What the file says of itself, and how its ledger stands.
fn facts(session: &Session, preview: &Preview, file: &Looked) -> impl IntoView + use<> {
    let exported = &file.header.exported;
    let office = office_name(&preview.names, &exported.office);
    let matters = preview.matters;
    let later = (preview.after_today > 0).then(|| {
        let latest = preview.latest.map(|day| day.to_string()).unwrap_or_default();
        let words = texts::after_today(preview.after_today, &latest, session.lang());
        view! { <p class="note warn">{words}</p> }
    });
    let lights = preview.counts.iter().filter(|count| count.rows > 0).map(|count| {
        let word = format!("{} {}", t(terms::light(count.light)), count.rows);
        view! { <LightBadge light=count.light word /> }
    });
    view! {
        <dl class="facts">
            <dt>{t(texts::FILE)}</dt>
            <dd class="file-name">{shown(&file.name)}</dd>
            <dt>{t(texts::FROM)}</dt>
            <dd>{office} " · " {shown(&exported.person)}</dd>
            <dt>{t(texts::MADE)}</dt>
            <dd>{exported.at.format("%Y-%m-%d %H:%M").to_string()}</dd>
            <dt>{t(keys::SEALED_BY)}</dt>
            <dd>{seal_words(preview, file)} " " <span class="muted">{t(keys::SEAL_COVERS)}</span></dd>
            <dt>{t(texts::HOLDS)}</dt>
            <dd>{scope_words(session, preview, &exported.scope)}</dd>
            <dt>{t(texts::CONTENT)}</dt>
            <dd>
                {texts::contents(matters, file.acts, session.lang())}
                <span class="opening-lights">{lights.collect_view()}</span>
            </dd>
        </dl>
        {later}
    }
}

/// The keys of supervising offices: nothing here knows them yet.
fn given_keys(preview: &Preview) -> impl IntoView + use<> {
    let given = preview.new_keys.iter().map(|(office, key)| {
        let office = office_name(&preview.names, office);
        view! { <p class="compare"><strong>{office}</strong> <Fingerprint key=*key /></p> }
    });
    let given = given.collect_view();
    (!preview.new_keys.is_empty())
        .then(|| view! { <div class="note new-keys"><h3>{t(keys::FIRST_KEYS)}</h3>{given}</div> })
}
