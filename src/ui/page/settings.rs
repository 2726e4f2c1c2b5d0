//! Settings of this browser: language, appearance, who records, and removing the ledger.

use crate::browser::edition::is_packed;
use crate::domain::OfficeId;
use crate::present::visible::shown;
use crate::ui::component::offline::OfflineCard;
use crate::ui::component::promises::Promises;
use crate::ui::component::refusal::RefusalNote;
use crate::ui::component::sure::AskOnce;
use crate::ui::component::task::{Task, TaskButton, use_task};
use crate::ui::component::tour::{Tour, TourOffer};
use crate::ui::i18n::{Lang, language, say, shell, t, terms};
use crate::ui::route::Route;
use crate::ui::router::{Move, Router};
use crate::ui::session::Session;
use crate::ui::session::sitting::Keeping;
use crate::ui::shortcuts::Shortcuts;
use leptos::prelude::*;

/// The page.
#[component]
pub fn SettingsPage() -> impl IntoView {
    let session = Session::expect();
    view! {
        <div class="page-head"><h1>{move || t(shell::SETTINGS)}</h1></div>
        <div class="settings">
            <Who />
            <Appearance />
            <super::offices::OwnKey />
            {(!is_packed()).then(|| view! {
                <super::notify::Notifications />
                <OfflineCard />
                <super::storage::Storage />
            })}
            {move || {
                if session.keeping() == Keeping::Browser || session.memory().demo {
                    view! { <RemoveLedger /> }.into_any()
                } else {
                    view! { <super::sitting::CloseLedger /> }.into_any()
                }
            }}
            <section class="card pad">
                <h2>{move || t(shell::ABOUT)}</h2>
                <p>{move || t(shell::RULES_SOURCE)}</p>
                <p class="muted">{move || t(shell::ABOUT_LAW)}</p>
                <p class="muted">{concat!("Banjie ", env!("CARGO_PKG_VERSION"))}</p>
            </section>
            <Promises />
        </div>
    }
}

#[component]
fn Who() -> impl IntoView {
    let session = Session::expect();
    let offices = move || {
        let book = session.book();
        let chosen = session.memory().office;
        let options = book.offices.values().map(|office| {
            let id = office.office.to_string();
            let words = format!("{} · {}", shown(&office.name), t(terms::office_role(office.role)));
            view! { <option value=id.clone() selected=id == chosen>{words}</option> }
        });
        options.collect_view()
    };
    let choose = move |event| {
        let id = event_target_value(&event);
        session.set_identity(&OfficeId::from(id.as_str()), &session.memory().person);
    };
    let name = move |event| {
        let office = session.memory().office;
        session.set_identity(&OfficeId::from(office.as_str()), &event_target_value(&event));
    };
    view! {
        <section class="card pad">
            <h2>{move || t(shell::WHO_RECORDS)}</h2>
            <div class="field">
                <label for="office">{move || t(shell::OFFICE)}</label>
                <select id="office" on:change=choose>
                    {move || session.memory().office.is_empty().then(|| view! { <option value="" selected=true></option> })}
                    {offices}
                </select>
            </div>
            <div class="field">
                <label for="person">{move || t(shell::PERSON)}</label>
                <input id="person" type="text" autocomplete="off"
                    prop:value=move || session.memory().person on:change=name />
            </div>
            <p class="muted">{move || t(shell::NOT_A_LOGIN)}</p>
        </section>
    }
}

#[component]
fn Appearance() -> impl IntoView {
    let session = Session::expect();
    let shortcuts = Shortcuts::expect();
    let lang = move |event| {
        let tag = event_target_value(&event);
        if let Some(lang) = Lang::ALL.into_iter().find(|lang| lang.tag() == tag) {
            session.set_lang(lang);
        }
    };
    let themes = move || {
        [("", shell::THEME_SYSTEM), ("light", shell::THEME_LIGHT), ("dark", shell::THEME_DARK)]
            .map(|(theme, words)| {
                let chosen = move || session.theme() == theme;
                view! { <option value=theme selected=chosen>{t(words)}</option> }
            })
            .collect_view()
    };
    view! {
        <section class="card pad">
            <h2>{move || t(shell::THEME)}</h2>
            <div class="field">
                <label for="lang">{move || t(shell::LANGUAGE)}</label>
                <select id="lang" on:change=lang>
                    {Lang::ALL.map(|lang| view! {
                        <option value=lang.tag() selected=move || session.lang() == lang>
                            {language::NAME.of(lang)}
                        </option>
                    }).collect_view()}
                </select>
            </div>
            <div class="field">
                <label for="theme">{move || t(shell::THEME)}</label>
                <select id="theme" on:change=move |event| session.set_theme(&event_target_value(&event))>
                    {themes}
                </select>
            </div>
            <label class="tick">
                <input type="checkbox" prop:checked=move || shortcuts.are_on()
                    on:change=move |event| shortcuts.turn(event_target_checked(&event)) />
                <span>{move || t(shell::SHORTCUTS)}</span>
            </label>
            <p class="muted">{move || t(shell::SHORTCUTS_WHAT)}</p>
        </section>
    }
}

/// Removing takes two steps: what is not exported is lost with it.
#[component]
fn RemoveLedger() -> impl IntoView {
    let session = Session::expect();
    let task = use_task();
    let remove = StoredValue::new(use_remove(task));
    view! {
        <section class="card pad">
            <h2>{move || t(shell::REMOVE_LEDGER)}</h2>
            <p><strong>{move || session.totals().map(|totals| shown(&totals.title))}</strong></p>
            <p>{move || t(shell::REMOVE_WHY)}</p>
            <RefusalNote refusal=task.refusal() />
            {move || {
                let n = session.unexported();
                (n > 0).then(|| view! {
                    <p class="note warn">{shell::unexported(n, session.lang())} " " <a href=Route::export().href()>{t(shell::EXCHANGE)}</a></p>
                })
            }}
            <AskOnce label=shell::REMOVE_LEDGER sure=shell::REMOVE_SURE task act=move || remove.with_value(|remove| remove()) />
        </section>
    }
}

fn use_remove(task: Task) -> impl Fn() + Copy + Send + Sync {
    let session = Session::expect();
    let router = Router::expect();
    let tour = Tour::expect();
    move || {
        // Where the ledger is gone, so is this page: the command itself leads to the first one.
        let command = async move {
            session.remove_ledger().await?;
            tour.end();
            router.forget_list();
            router.navigate(&Route::Desk, Move::Push);
            Ok(())
        };
        task.run(command, |()| ());
    }
}

/// Says above every page that the ledger is the demonstration, and takes it away again.
#[component]
pub fn DemoNote() -> impl IntoView {
    let task = use_task();
    let remove = use_remove(task);
    // What was tried in it is gone with it: that is asked about.
    let session = Session::expect();
    let has_own = Memo::new(move |_| session.unexported() > 0);
    view! {
        <aside class="demo-note">
            <strong>{move || t(shell::DEMO_MARK)}</strong>
            <span>{move || t(shell::DEMO_SOURCE)}</span>
            <TourOffer />
            {move || if has_own.get() {
                view! { <AskOnce label=shell::DEMO_REMOVE sure=shell::DEMO_REMOVE_ALL task act=remove /> }.into_any()
            } else {
                view! { <TaskButton task class="link" label=say(shell::DEMO_REMOVE) press=move |()| remove() /> }.into_any()
            }}
        </aside>
        <RefusalNote refusal=task.refusal() />
    }
}
