//! Notifications: one a day that says what is overdue and due, where a person has asked for them.

use super::desk::Due;
use crate::browser::notify::{self, Permission};
use crate::browser::room;
use crate::ui::component::refusal::RefusalNote;
use crate::ui::component::task::use_task;
use crate::ui::i18n::{notify as texts, t};
use crate::ui::route::Route;
use crate::ui::router::{Move, Router};
use crate::ui::session::Session;
use leptos::prelude::*;

/// Tells what is due for as long as a ledger is shown: at the start, when the day turns, and when something is
/// recorded by which the first thing becomes due.
pub fn provide_notifications(due: Memo<Due>) {
    let session = Session::expect();
    let router = Router::expect();
    let wanted = Memo::new(move |_| session.notifies());
    Effect::new(move |_| {
        let due = due.get();
        // Neither what was kept of another day nor a day that is looked back to is news.
        let is_today = due.as_of == Some(session.today()) && session.opening().is_none();
        if wanted.get() && is_today && due.count() > 0 {
            let body = texts::due(due.overdue, due.today, session.lang());
            let to_desk = move || router.navigate(&Route::Desk, Move::Push);
            session.notify_once(session.today(), body, to_desk);
        }
    });
}

/// The card of the settings.
#[component]
pub fn Notifications() -> impl IntoView {
    let session = Session::expect();
    let task = use_task();
    let permission = RwSignal::new(notify::permission());
    // It may have been given or taken in the browser's own settings meanwhile.
    let looked = window_event_listener(leptos::ev::focus, move |_| {
        permission.set(notify::permission());
    });
    on_cleanup(move || looked.remove());
    // Ticked where there will be some, not where they are only wanted.
    let will_be = Memo::new(move |_| session.notifies() && permission.get() == Permission::Granted);
    // Until the browser has answered, and where it does not allow any, the box is drawn unticked again.
    let asked = RwSignal::new(0);
    let turn = move |event| {
        let on = event_target_checked(&event);
        asked.update(|n| *n += 1);
        let command = async move { Ok(session.set_notifies(on).await) };
        task.run(command, move |said| {
            permission.set(said);
            asked.update(|n| *n += 1);
        });
    };
    let hindrance = move || match permission.get() {
        Permission::Missing => Some(texts::MISSING),
        Permission::Denied if !room::is_safe() => Some(texts::NOT_SAFE),
        Permission::Denied => Some(texts::DENIED),
        Permission::NotAsked | Permission::Granted => None,
    };
    let question = move || {
        let is_open = permission.get() == Permission::NotAsked;
        is_open.then_some(if task.is_busy() { texts::ASKING } else { texts::NOT_ASKED })
    };
    view! {
        <section class="card pad" id="notifications">
            <h2>{move || t(texts::TITLE)}</h2>
            <RefusalNote refusal=task.refusal() />
            <label class="tick">
                <input type="checkbox" prop:checked=move || { asked.track(); will_be.get() } on:change=turn
                    disabled=move || permission.get() == Permission::Missing />
                <span>{move || t(texts::DAILY)}</span>
            </label>
            <p class="muted">{move || t(texts::WHAT)}</p>
            <p role="status" class="muted">{move || question().map(t)}</p>
            <p role="status">{move || hindrance().map(|words| view! { <span class="note warn">{t(words)}</span> })}</p>
        </section>
    }
}
