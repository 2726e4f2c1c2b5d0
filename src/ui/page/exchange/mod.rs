//! The exchange: files in with a look first, files out, and what has gone both ways.

mod folder;
mod hand_out;
mod look;
mod open;
mod passphrase;
mod take_in;
mod verify;

use crate::domain::Stream;
use crate::engine::command::preview::Names;
use crate::present::visible::shown;
use crate::ui::i18n::{exchange as texts, sheet as sheet_texts, shell, t};
use crate::ui::page::backup::CopyFolder;
use crate::ui::route::Route;
use crate::ui::session::Session;
use crate::ui::session::sitting::Keeping;
use folder::SharedFolder;
use hand_out::HandOut;
use leptos::prelude::*;
pub use open::OpenFile;
use take_in::{Incoming, TakeIn};
use verify::VerifyBackup;

/// The page.
#[component]
pub fn ExchangePage() -> impl IntoView {
    let session = Session::expect();
    let incoming = Incoming::new(session);
    view! {
        <div class="page-head">
            <h1>{move || t(shell::EXCHANGE)}</h1>
            <span class="page-sub">{move || t(texts::LEAD)}</span>
        </div>
        <crate::ui::page::conflicts::PendingNote />
        <TakeIn incoming />
        {move || session.supervises().then(|| view! {
            <p class="from-sheet">{t(sheet_texts::OFFER)} " " <a href=Route::Sheet.href()>{t(sheet_texts::TITLE)}</a></p>
        })}
        <HandOut />
        {(untrack(|| session.keeping()) == Keeping::Browser).then(|| view! { <CopyFolder /> })}
        <VerifyBackup />
        <SharedFolder incoming />
        <History />
    }
}

/// What a stream is about, for a person.
fn stream_name(stream: &Stream, names: &Names) -> String {
    let title = |id: &uuid::Uuid| names.matters.get(id).map(|title| shown(title));
    match stream {
        Stream::Registry => t(texts::REGISTRY).to_owned(),
        Stream::Matter(id) => title(id).unwrap_or_else(|| id.to_string()),
        Stream::Internal(id) => {
            let matter = title(id).unwrap_or_else(|| id.to_string());
            format!("{matter} · {}", t(texts::INTERNAL))
        }
        Stream::Case(id) => {
            let unit = names.cases.get(id).map(|unit| shown(unit)).unwrap_or_default();
            format!("{} {unit}", t(texts::CASE))
        }
        Stream::Year(year) => format!("{year} {}", t(texts::YEAR)),
        Stream::Other(_) => t(texts::OTHER).to_owned(),
    }
}

#[component]
fn History() -> impl IntoView {
    let session = Session::expect();
    let rows = move || {
        let history = session.memory().history;
        if history.is_empty() {
            return view! { <p class="empty">{t(texts::NO_HISTORY)}</p> }.into_any();
        }
        let rows = history.into_iter().map(|exchange| {
            // An RFC 3339 time to the minute: the rest says nothing to a clerk.
            let when: String = exchange.at.chars().take(16).collect();
            let way = if exchange.import { texts::IN } else { texts::OUT };
            view! {
                <tr>
                    <td class="figure">{when.replace('T', " ")}</td>
                    <td>{t(way)}</td>
                    <td class="file-name">{exchange.file}</td>
                    <td class="figure">{exchange.acts}</td>
                </tr>
            }
        });
        view! {
            <table class="data">
                <thead>
                    <tr>
                        <th scope="col">{t(texts::WHEN)}</th>
                        <th scope="col">{t(texts::WAY)}</th>
                        <th scope="col">{t(texts::FILE)}</th>
                        <th scope="col">{t(texts::ACTS)}</th>
                    </tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        }
        .into_any()
    };
    view! {
        <section class="card">
            <header class="card-head"><h2>{move || t(texts::HISTORY)}</h2></header>
            {rows}
        </section>
    }
}
