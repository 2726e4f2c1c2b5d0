//! The first page of the edition for double click: where the ledger is to lie, and which one is opened.

use super::{Demo, NewLedger, Ways};
use crate::present::visible::shown;
use crate::ui::component::task::{Task, TaskButton};
use crate::ui::i18n::{say, shell, sitting as texts, t};
use crate::ui::page::exchange::OpenFile;
use crate::ui::session::Session;
use crate::ui::session::sitting::Keeping;
use leptos::prelude::*;

/// The ways to begin, as far as it is chosen where the ledger is to lie.
#[component]
pub fn Choices(task: Task) -> impl IntoView {
    let session = Session::expect();
    move || match session.keeping() {
        Keeping::Folder { name, files } => view! { <InFolder task name files /> }.into_any(),
        Keeping::Memory => view! { <InMemory task /> }.into_any(),
        Keeping::Unchosen | Keeping::Browser => view! { <Unchosen task /> }.into_any(),
    }
}

#[component]
fn Choose(task: Task, primary: bool) -> impl IntoView {
    let session = Session::expect();
    let choose = move |()| task.run(session.choose_folder(), |_| ());
    if primary {
        view! { <TaskButton task class="button primary" label=say(texts::CHOOSE) press=choose /> }
    } else {
        view! { <TaskButton task class="link" label=say(texts::CHOOSE_ANOTHER) press=choose /> }
    }
}

#[component]
fn Unchosen(task: Task) -> impl IntoView {
    view! {
        <div class="choices">
            <section class="card choice-new">
                <h2>{move || t(texts::CHOOSE)}</h2>
                <p>{move || t(texts::CHOOSE_WHY)}</p>
                <Choose task primary=true />
            </section>
            <div class="choices-side">
                <Demo task />
            </div>
        </div>
    }
}

#[component]
fn InFolder(task: Task, name: String, files: Vec<String>) -> impl IntoView {
    let session = Session::expect();
    let files = files.into_iter().map(|file| {
        let words = shown(&file);
        let open = move |()| {
            let file = file.clone();
            task.run(async move { session.open_from_folder(&file).await }, |()| ());
        };
        let label = Signal::derive(move || words.clone());
        view! { <li><TaskButton task label press=open /></li> }
    });
    let files: Vec<_> = files.collect();
    let none = files.is_empty();
    let name = shown(&name);
    view! {
        <p class="chosen-folder">
            {move || texts::chosen(&name, session.lang())} " " <Choose task primary=false />
        </p>
        <div class="choices">
            <section class="card choice-new">
                <h2>{move || t(shell::NEW_LEDGER)}</h2>
                <p>{move || t(texts::NEW_WHY)}</p>
                <NewLedger task keyed=true />
            </section>
            <div class="choices-side">
                <section class="card">
                    <h2>{move || t(texts::OPEN_LEDGER)}</h2>
                    {none.then(|| view! { <p>{move || t(texts::NO_FILES)}</p> })}
                    <ul class="ledger-files">{files}</ul>
                </section>
                <section class="card">
                    <h2>{move || t(texts::OPEN_OTHER)}</h2>
                    <p>{move || t(texts::OPEN_OTHER_WHY)}</p>
                    <OpenFile task label=texts::OPEN_OTHER />
                </section>
            </div>
        </div>
    }
}

#[component]
fn InMemory(task: Task) -> impl IntoView {
    view! {
        <p class="note warn">{move || t(texts::IN_MEMORY)}</p>
        <Ways task />
    }
}
