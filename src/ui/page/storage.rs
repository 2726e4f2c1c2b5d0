//! What the browser promises of its storage, in the settings and above every page.

use crate::browser::room;
use crate::ui::component::refusal::RefusalNote;
use crate::ui::component::task::{TaskButton, use_task};
use crate::ui::i18n::{backup, durable as texts, say, t};
use crate::ui::page::backup::when;
use crate::ui::session::Session;
use leptos::prelude::*;

/// The card of the settings.
#[component]
pub fn Storage() -> impl IntoView {
    let session = Session::expect();
    let task = use_task();
    let look = async move {
        session.look_at_room().await;
        Ok(())
    };
    task.run(look, |()| ());
    let persist = move |()| {
        let command = async move {
            room::persist().await;
            session.look_at_room().await;
            Ok(())
        };
        task.run(command, |()| ());
    };
    let persisted = Memo::new(move |_| session.room().persisted);
    let used = move || {
        let room = session.room();
        let (used, most) = room.used?;
        Some(texts::used(used, most, room.program, session.lang()))
    };
    view! {
        <section class="card pad" id="storage">
            <h2>{move || t(texts::STORAGE)}</h2>
            <p>{move || t(texts::STORAGE_WHY)}</p>
            <RefusalNote refusal=task.refusal() />
            <dl class="facts">
                <dt>{move || t(texts::PERSISTED)}</dt>
                <dd class="persisted">{move || t(match persisted.get() {
                    Some(true) => texts::YES,
                    Some(false) => texts::NO,
                    None => texts::NOT_OFFERED,
                })}</dd>
                {move || used().map(|words| view! { <dt>{t(texts::USED)}</dt> <dd>{words}</dd> })}
                {move || session.memory().copied.map(|copied| {
                    let when = when(&copied.at, session.today());
                    let words = backup::copied(&when, copied.acts, session.lang());
                    view! { <dt>{t(backup::LAST)}</dt> <dd class="last-copy">{words}</dd> }
                })}
                {move || session.own_key().map(|_| {
                    let kept = session.book().is_key_kept;
                    let words = if kept { texts::KEY_KEPT } else { texts::KEY_IN_DATABASE };
                    view! { <dt>{t(texts::KEY)}</dt> <dd class="key-kept">{t(words)}</dd> }
                })}
            </dl>
            {move || (persisted.get() == Some(false)).then(|| view! {
                <p class="muted">{t(texts::PERSIST_HOW)}</p>
                <TaskButton task label=say(texts::PERSIST) press=persist />
            })}
            {(!room::is_safe()).then(|| view! { <p class="note">{move || t(texts::NOT_SAFE)}</p> })}
        </section>
    }
}

/// Says above every page what of the browser's storage a clerk must know: that there is little left, and what
/// is missing at an address that the browser does not trust.
#[component]
pub fn StorageNotes() -> impl IntoView {
    let session = Session::expect();
    let short = Memo::new(move |_| session.room().is_short());
    view! {
        {move || short.get().then(|| view! { <aside class="note bad little-room" role="alert">{t(texts::SHORT)}</aside> })}
        {(!room::is_safe()).then(|| view! { <aside class="note not-safe">{move || t(texts::NOT_SAFE)}</aside> })}
    }
}
