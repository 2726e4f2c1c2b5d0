//! The offices that record, and their keys: each with its fingerprint in words, to be compared by
//! telephone before it is registered (FORMAT §4).

use crate::domain::registry::{Office, OfficeRole};
use crate::domain::{Body, OfficeId, Stream};
use crate::engine::{PublicKey, read_key, write_key};
use crate::present::fingerprint;
use crate::present::visible::shown;
use crate::ui::component::refusal::RefusalNote;
use crate::ui::component::task::{Task, TaskButton, use_task};
use crate::ui::i18n::{keys as texts, say, shell, sitting, t, terms};
use crate::ui::page::sitting::MakeKey;
use crate::ui::route::Route;
use crate::ui::session::keys::Sealing;
use crate::ui::session::record::new_command;
use crate::ui::session::{Draft, Session};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// A key's ten words in two lines of five.
#[component]
pub fn Fingerprint(
    /// The key.
    key: PublicKey,
) -> impl IntoView {
    let words = fingerprint::words(&key);
    let (first, second) = words.split_at(words.len() / 2);
    view! { <span class="fingerprint" lang="zh-CN">{first.join(" ")}<br />{second.join(" ")}</span> }
}

/// The card: who records, with which key.
#[component]
pub fn Offices() -> impl IntoView {
    let session = Session::expect();
    let task = use_task();
    let giving = RwSignal::new(None::<OfficeId>);
    let rows = move || {
        let book = session.book();
        let row = |office: &Office| {
            let keys = book.keys.get(&office.office).cloned().unwrap_or_default();
            office_row(&session, office, keys, giving)
        };
        book.offices.values().map(row).collect_view()
    };
    view! {
        <section class="card table-card offices">
            <header class="card-head">
                <h2>{move || t(shell::OFFICES)}</h2>
                <small>{move || t(texts::OFFICES_WHAT)}</small>
            </header>
            <RefusalNote refusal=task.refusal() />
            <table class="data">
                <thead>
                    <tr>
                        <th scope="col">{move || t(shell::OFFICE)}</th>
                        <th scope="col">{move || t(texts::ROLE)}</th>
                        <th scope="col">{move || t(texts::FINGERPRINT)}</th>
                        <th scope="col"><span class="visually-hidden">{move || t(texts::REGISTER)}</span></th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
            {move || giving.get().map(|office| view! { <GiveKey office giving task /> })}
            {move || session.supervises().then(|| view! { <AddSupervisor task /> })}
        </section>
    }
}

fn office_row(
    session: &Session,
    office: &Office,
    keys: BTreeSet<PublicKey>,
    giving: RwSignal<Option<OfficeId>>,
) -> impl IntoView + use<> {
    let id = office.office.clone();
    let keyless = keys.is_empty();
    view! {
        <tr>
            <th scope="row">{shown(&office.name)}</th>
            <td>{t(terms::office_role(office.role))}</td>
            <td>
                {keyless.then(|| view! { <span class="muted">{t(texts::NO_KEY)}</span> })}
                {keys.into_iter().map(|key| view! { <Fingerprint key /> }).collect_view()}
            </td>
            <td>{session.supervises().then(|| view! {
                <button type="button" class="link" on:click=move |_| giving.set(Some(id.clone()))>
                    {t(texts::REGISTER)}
                </button>
            })}</td>
        </tr>
    }
}

/// Registers the key that an office has sent, after its words have been compared.
#[component]
fn GiveKey(office: OfficeId, giving: RwSignal<Option<OfficeId>>, task: Task) -> impl IntoView {
    let session = Session::expect();
    let typed = RwSignal::new(String::new());
    let key = Memo::new(move |_| typed.with(|text| read_key(text.trim())));
    let name = untrack(|| session.book()).offices.get(&office).map(|office| shown(&office.name));
    let id = new_command();
    let register = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let (Some(key), office) = (key.get_untracked(), office.clone()) else { return };
        let command = async move { session.register_key(id, &office, key).await };
        task.run(command, move |()| giving.set(None));
    };
    let wrong = move || key.get().is_none() && !typed.with(|text| text.trim().is_empty());
    view! {
        <form class="give-key" on:submit=register>
            <h3>{name} " · " {move || t(texts::REGISTER)}</h3>
            <p class="muted">{move || t(texts::REGISTER_HOW)}</p>
            <div class="field">
                <label for="public-key">{move || t(texts::PUBLIC_KEY)}</label>
                <input id="public-key" type="text" autocomplete="off" spellcheck="false"
                    prop:value=typed on:input=move |event| typed.set(event_target_value(&event))
                    aria-invalid=move || wrong().to_string() aria-describedby="public-key-wrong" />
                <p id="public-key-wrong" class="wrong">{move || wrong().then(|| t(texts::NOT_A_KEY))}</p>
            </div>
            {move || key.get().map(|key| view! {
                <p class="compare">{t(texts::COMPARE)} <Fingerprint key /></p>
            })}
            <div class="row-of-buttons">
                <TaskButton task class="button primary" label=say(texts::COMPARED)
                    idle=Signal::derive(move || key.get().is_none()) />
                <button type="button" class="button" on:click=move |_| giving.set(None)>{move || t(shell::CANCEL)}</button>
            </div>
        </form>
    }
}

/// Another supervising office of the same ledger.
#[component]
fn AddSupervisor(task: Task) -> impl IntoView {
    let session = Session::expect();
    let name = RwSignal::new(String::new());
    let id = RwSignal::new(new_command());
    let add = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let typed = name.get_untracked();
        let typed = typed.trim();
        if typed.is_empty() {
            return;
        }
        let office = Office {
            office: OfficeId::from(typed),
            name: typed.into(),
            role: OfficeRole::Supervisor,
            unit: None,
            key: None,
            vouched: Vec::new(),
        };
        // The name is the id, so an office that is there already is not added again.
        if untrack(|| session.book()).offices.contains_key(&office.office) {
            return name.set(String::new());
        }
        let on = untrack(|| session.today());
        let draft = Draft { stream: Stream::Registry, on, body: Body::Office(office) };
        task.run(session.record_as(id.get_untracked(), vec![draft]), move |_| {
            name.set(String::new());
            id.set(new_command());
        });
    };
    view! {
        <form class="row-of-buttons" on:submit=add>
            <div class="field">
                <input type="text" autocomplete="off"
                    aria-label=move || t(texts::ADD_SUPERVISOR) placeholder=move || t(texts::ADD_SUPERVISOR)
                    prop:value=name on:input=move |event| name.set(event_target_value(&event)) />
            </div>
            <TaskButton task label=say(texts::ADD_OFFICE) />
        </form>
    }
}

/// The key of this browser, for the settings.
#[component]
pub fn OwnKey() -> impl IntoView {
    let session = Session::expect();
    let task = use_task();
    let id = new_command();
    let register = move |()| {
        let (Some(me), Some(key)) = (untrack(|| session.me()), untrack(|| session.own_key()))
        else {
            return;
        };
        task.run(async move { session.register_key(id, &me.office, key).await }, |()| ());
    };
    let state = move || {
        let sealing = session.sealing()?;
        if session.is_locked() {
            return Some(view! { <p class="note warn">{t(sitting::LOCKED)}</p> }.into_any());
        }
        let words = match sealing {
            Sealing::Sealed => texts::IS_SEALED,
            Sealing::Keyless => texts::IS_KEYLESS,
            Sealing::Strange => texts::IS_STRANGE,
        };
        let class = if sealing == Sealing::Strange { "note warn" } else { "muted" };
        let may = sealing != Sealing::Sealed && session.supervises();
        let may = may && session.own_key().is_some();
        let state = view! {
            <p class=class>{t(words)}</p>
            {(sealing != Sealing::Sealed && !may && session.own_key().is_some()).then(|| view! { <p class="muted">{t(texts::SEND_IT)}</p> })}
            {may.then(|| view! {
                <TaskButton task label=say(texts::REGISTER_OWN) press=register />
            })}
        };
        Some(state.into_any())
    };
    view! {
        <section class="card pad" id="key">
            <h2>{move || t(texts::OWN_KEY)}</h2>
            <p>{move || t(if session.is_in_file() { sitting::KEY_BESIDE } else { texts::OWN_KEY_WHY })}</p>
            {move || match session.own_key() {
                None if session.is_in_file() => match session.sealing() {
                    Some(Sealing::Keyless) => view! { <MakeKey /> }.into_any(),
                    _ => ().into_any(),
                },
                None => view! { <p class="note warn">{t(texts::NONE_KEPT)}</p> }.into_any(),
                Some(key) => view! {
                    <dl class="own-key">
                        <dt>{t(texts::FINGERPRINT)}</dt>
                        <dd><Fingerprint key /></dd>
                        <dt>{t(texts::PUBLIC_KEY)}</dt>
                        <dd><code class="public-key">{write_key(&key)}</code></dd>
                    </dl>
                }.into_any(),
            }}
            <RefusalNote refusal=task.refusal() />
            {state}
        </section>
    }
}

/// A line above every page: what is recorded here will be refused elsewhere, and what to do.
#[component]
pub fn StrangeKey() -> impl IntoView {
    let session = Session::expect();
    // Every act changes the state, but the note is redrawn only if its answer changes.
    let strange =
        Memo::new(move |_| session.sealing() == Some(Sealing::Strange) && !session.is_locked());
    move || {
        strange.get().then(|| {
            view! {
                <aside class="note warn strange-key" role="status">
                    {t(texts::IS_STRANGE)} " " <a href=Route::own_key().href()>{t(texts::OWN_KEY)}</a>
                </aside>
            }
        })
    }
}
