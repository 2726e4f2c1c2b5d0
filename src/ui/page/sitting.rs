//! What the edition for double click says round its pages: who records, the locked key, what is in no file.

use crate::ui::component::refusal::RefusalNote;
use crate::ui::component::task::{TaskButton, use_task};
use crate::ui::i18n::{Text, durable, say, shell, sitting as texts, t};
use crate::ui::route::Route;
use crate::ui::router::{Move, Router};
use crate::ui::session::Session;
use crate::ui::session::record::new_command;
use crate::ui::session::sitting::SHORTEST;
use leptos::prelude::*;

/// Says above every page why nothing can be recorded yet, and what helps.
#[component]
pub fn SittingNote() -> impl IntoView {
    let session = Session::expect();
    let wanting = Memo::new(move |_| {
        session.is_in_file().then(|| (session.me().is_none(), session.is_locked()))
    });
    move || {
        match wanting.get() {
        Some((true, _)) => Some(
            view! {
                <aside class="note warn" role="status">
                    {t(texts::NOT_SAID)} " " <a href=Route::Settings(None).href()>{t(texts::SAY_WHO)}</a>
                </aside>
            }
            .into_any(),
        ),
        Some((false, true)) => Some(view! { <Unlock /> }.into_any()),
        _ => None,
    }
    }
}

/// Unlocks the key that lies beside the ledger.
#[component]
fn Unlock() -> impl IntoView {
    let session = Session::expect();
    let task = use_task();
    let typed = RwSignal::new(String::new());
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let passphrase = typed.get_untracked();
        task.run(async move { session.unlock_key(&passphrase).await }, |()| ());
    };
    view! {
        <form class="note warn" on:submit=submit>
            <p>{move || t(texts::LOCKED)}</p>
            <RefusalNote refusal=task.refusal() />
            <div class="row-of-buttons">
                <div class="field">
                    <input type="password" autocomplete="off" aria-label=move || t(texts::KEY_PASSPHRASE)
                        placeholder=move || t(texts::KEY_PASSPHRASE) prop:value=typed
                        on:input=move |event| typed.set(event_target_value(&event)) />
                </div>
                <TaskButton task label=say(texts::UNLOCK)
                    idle=Signal::derive(move || typed.with(String::is_empty)) />
            </div>
        </form>
    }
}

/// Makes the key of an office that has none, under a passphrase that is typed twice.
#[component]
pub fn MakeKey() -> impl IntoView {
    let session = Session::expect();
    let task = use_task();
    let id = new_command();
    let (typed, again) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let wrong = RwSignal::new(None::<Text>);
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let passphrase = typed.get_untracked();
        wrong.set(if passphrase.chars().count() < SHORTEST {
            Some(texts::TOO_SHORT)
        } else {
            (passphrase != again.get_untracked()).then_some(texts::DIFFERENT)
        });
        if wrong.with_untracked(Option::is_none) {
            task.run(async move { session.make_key(id, &passphrase).await }, |()| ());
        }
    };
    let field = move |label: Text, value: RwSignal<String>| {
        view! {
            <div class="field">
                <input type="password" autocomplete="new-password" aria-label=move || t(label)
                    placeholder=move || t(label) prop:value=value
                    on:input=move |event| value.set(event_target_value(&event)) />
            </div>
        }
    };
    view! {
        <form class="make-key" on:submit=submit>
            <p>{move || t(texts::MAKE_KEY_WHY)}</p>
            <RefusalNote refusal=task.refusal() />
            <div class="row-of-buttons">
                {field(texts::PASSPHRASE, typed)}
                {field(texts::PASSPHRASE_AGAIN, again)}
                <TaskButton task label=say(texts::MAKE_KEY) />
            </div>
            <p class="wrong" role="alert">{move || wrong.get().map(t)}</p>
        </form>
    }
}

/// How many acts are in no file, and the button that saves them as one.
#[component]
pub fn Unsaved() -> impl IntoView {
    let session = Session::expect();
    let task = use_task();
    let count = Memo::new(move |_| session.unsaved());
    // How many acts a download holds of which the browser does not say what became.
    let asked = RwSignal::new(None::<usize>);
    let save = move |()| task.run(session.save_file(), move |acts| asked.set(acts));
    let saved = move |_| {
        if let Some(acts) = asked.get_untracked() {
            session.backed_up(acts);
        }
        asked.set(None);
    };
    let buttons = move || {
        match asked.get() {
        None => view! { <TaskButton task label=say(texts::SAVE_FILE) press=save /> }.into_any(),
        Some(_) => view! {
            <button type="button" class="button primary" title=t(durable::SAVED_ASK) on:click=saved>{t(durable::SAVED_YES)}</button>
            <button type="button" class="button" on:click=move |_| asked.set(None)>{t(durable::SAVED_NO)}</button>
        }
        .into_any(),
    }
    };
    let is_any = Memo::new(move |_| count.get() > 0);
    move || {
        is_any.get().then(|| {
            view! {
                <span class="unexported">{move || texts::unsaved(count.get(), session.lang())}</span>
                {buttons}
            }
        })
    }
}

/// Closes the ledger; its file stays where it is.
#[component]
pub fn CloseLedger() -> impl IntoView {
    let session = Session::expect();
    let router = Router::expect();
    let close = move |_| {
        router.navigate(&Route::ledger(), Move::Push);
        session.leave_ledger();
    };
    view! {
        <section class="card pad">
            <h2>{move || t(texts::CLOSE_LEDGER)}</h2>
            <p>{move || t(texts::CLOSE_WHY)}</p>
            <button type="button" class="button" on:click=close>{move || t(texts::CLOSE_LEDGER)}</button>
        </section>
    }
}

/// Where the ledger is kept, in a few words.
#[component]
pub fn KeptWhere() -> impl IntoView {
    use crate::ui::session::sitting::Keeping;
    let session = Session::expect();
    move || match session.keeping() {
        Keeping::Folder { name, .. } => {
            texts::kept_in(&crate::present::visible::shown(&name), session.lang())
        }
        Keeping::Browser => t(shell::KEPT_HERE).to_owned(),
        Keeping::Memory | Keeping::Unchosen => texts::unsaved(session.unsaved(), session.lang()),
    }
}
