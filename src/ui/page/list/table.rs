//! The rows of the list.

use super::row::{checking_lines, lines};
use crate::domain::matter::MatterId;
use crate::engine::query::list::{Rows, Window};
use crate::present::list::Order;
use crate::ui::i18n::{Text, list as texts, t};
use crate::ui::query::Query;
use crate::ui::route::Route;
use crate::ui::router::{self, Move, Router};
use crate::ui::session::Session;
use leptos::prelude::*;
use std::sync::Arc;

/// Rows on one page: more would make an old computer wait.
const PAGE: usize = 100;

/// The table, a page of it at a time: no more of the list is asked for.
#[component]
pub fn Table(query: Memo<Query>) -> impl IntoView {
    let session = Session::expect();
    let router = Router::expect();
    let total = RwSignal::new(None::<usize>);
    let last = move || total.get().map_or(usize::MAX, |all| all.saturating_sub(1) / PAGE);
    let page = Memo::new(move |_| query.with(|query| query.page).min(last()));
    let window = session.client().ask(move || {
        let of = query.with(Query::selection);
        Some(Rows { of, from: page.get().saturating_mul(PAGE), count: PAGE })
    });
    Effect::new(move |_| total.set(window.with(|window| window.as_ref().map(|w| w.total))));
    let visible = move || -> Vec<MatterId> {
        let window = window.get();
        window.iter().flat_map(|window| &window.rows).map(|row| row.id).collect()
    };
    let turn = move |to: usize| {
        let mut next = query.get_untracked();
        next.page = to;
        router.show_list(next);
    };
    let is_last = move || page.get() >= last();
    view! {
        <div class="table-card card">
            <table class="list">
                <thead>
                    <tr>
                        <Sort query order=Order::Urgency name=texts::STATUS />
                        <Sort query order=Order::Title name=texts::MATTER />
                        <Sort query order=Order::Unit name=texts::UNIT />
                        <Sort query order=Order::Received name=texts::RECEIVED />
                        <Sort query order=Order::Due name=texts::DUE />
                        <th scope="col">{move || t(texts::PROGRESS)}</th>
                        <th scope="col">{move || t(texts::REPORTED)}</th>
                        <th scope="col">{move || t(texts::NEXT)}</th>
                    </tr>
                </thead>
                <For each=visible key=|id| *id let:id>
                    <ListRow id window />
                </For>
            </table>
            {move || (total.get() == Some(0)).then(|| view! { <p class="empty">{t(texts::NONE_MATCH)}</p> })}
        </div>
        <div class="list-foot">
            <span>{move || {
                let (page, all) = (page.get(), total.get()?);
                let from = (page * PAGE + 1).min(all);
                Some(texts::shown(from, (page * PAGE + PAGE).min(all), all, session.lang()))
            }}</span>
            <span class="pages">
                <button type="button" class="link" disabled=move || page.get() == 0
                    on:click=move |_| turn(page.get_untracked().saturating_sub(1))>{move || t(texts::PREVIOUS)}</button>
                <button type="button" class="link" disabled=is_last
                    on:click=move |_| turn(page.get_untracked() + 1)>{move || t(texts::FOLLOWING)}</button>
            </span>
            <span class="foot-note">{move || t(texts::FOOT)}</span>
        </div>
    }
}

/// A head that sorts.
#[component]
fn Sort(query: Memo<Query>, order: Order, name: Text) -> impl IntoView {
    let router = Router::expect();
    let sorted = move || query.with(|query| (query.order == order).then_some(query.descending));
    let aria = move || match sorted() {
        None => "none",
        Some(false) => "ascending",
        Some(true) => "descending",
    };
    view! {
        <th scope="col" aria-sort=aria>
            <button
                type="button"
                on:click=move |_| {
                    let mut next = query.get_untracked();
                    next.descending = next.order == order && !next.descending;
                    next.order = order;
                    router.show_list(next);
                }
            >
                {move || t(name)}
                <span class="sort-mark" aria-hidden="true"></span>
            </button>
        </th>
    }
}

/// A matter. It is drawn anew only where it stands otherwise.
#[component]
fn ListRow(id: MatterId, window: Signal<Option<Arc<Window>>>) -> impl IntoView {
    let router = Router::expect();
    let session = Session::expect();
    let row = Memo::new(move |_| {
        let window = window.get()?;
        let row = window.rows.iter().find(|row| row.id == id).cloned()?;
        Some((row, window.checking.contains(&id)))
    });
    let to = Route::Matter(id);
    view! {
        <tbody on:click=move |event| if router::is_for_row(&event) { router.navigate(&to, Move::Push) }>
            {move || row.get().map(|(row, checking)| if checking {
                checking_lines(&session, &row).into_any()
            } else {
                lines(&session, &row).into_any()
            })}
        </tbody>
    }
}
