//! The rows of the list.

use super::PAGE;
use crate::domain::standing::Light;
use crate::present::days::{Days, Progress};
use crate::present::list::Order;
use crate::present::row::Row;
use crate::present::visible::shown;
use crate::ui::component::LightBadge;
use crate::ui::component::article::ArticleTag;
use crate::ui::i18n::{Text, list as texts, short_date, t, terms};
use crate::ui::query::Query;
use crate::ui::route::Route;
use crate::ui::router::{self, Move, Router};
use crate::ui::session::Session;
use leptos::prelude::*;

/// The table, a page of it at a time.
#[component]
pub fn Table(rows: Memo<Vec<Row>>, query: Memo<Query>) -> impl IntoView {
    let session = Session::expect();
    let router = Router::expect();
    let all = move || rows.with(Vec::len);
    let page = move || query.with(|query| query.page).min(all().saturating_sub(1) / PAGE);
    let visible = move || {
        rows.with(|rows| rows.iter().skip(page() * PAGE).take(PAGE).cloned().collect::<Vec<_>>())
    };
    let turn = move |to: usize| {
        let mut next = query.get_untracked();
        next.page = to;
        router.show_list(next);
    };
    let is_last = move || (page() + 1) * PAGE >= all();
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
                <tbody>
                    <For each=visible key=|row| row.id let:row>
                        <ListRow id=row.id rows />
                    </For>
                </tbody>
            </table>
            {move || (all() == 0).then(|| view! { <p class="empty">{t(texts::NONE_MATCH)}</p> })}
        </div>
        <div class="list-foot">
            <span>{move || {
                let from = (page() * PAGE + 1).min(all());
                texts::shown(from, (page() * PAGE + PAGE).min(all()), all(), session.lang())
            }}</span>
            <span class="pages">
                <button type="button" class="link" disabled=move || page() == 0
                    on:click=move |_| turn(page().saturating_sub(1))>{move || t(texts::PREVIOUS)}</button>
                <button type="button" class="link" disabled=is_last
                    on:click=move |_| turn(page() + 1)>{move || t(texts::FOLLOWING)}</button>
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

#[component]
fn ListRow(id: uuid::Uuid, rows: Memo<Vec<Row>>) -> impl IntoView {
    let router = Router::expect();
    let session = Session::expect();
    let row = Memo::new(move |_| rows.with(|rows| rows.iter().find(|row| row.id == id).cloned()));
    let to = Route::Matter(id);
    let href = to.href();
    let cells = move || {
        let row = row.get()?;
        let (lang, as_of) = (session.lang(), session.as_of());
        let first = row.units.first();
        let word = first.map_or("—", |first| t(terms::status(first.status)));
        let second = [
            &*shown(row.number.as_deref().unwrap_or_default()),
            t(terms::category(&terms::CATEGORIES, row.category)),
            if row.supervised { t(texts::SUPERVISED) } else { "" },
        ]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" · ");
        let name = first.map(|first| session.unit_name(&first.unit)).unwrap_or_default();
        let others = row.units.get(1).map(|second| {
            texts::others(&session.unit_name(&second.unit), row.units.len() - 1, lang)
        });
        let date = move |date: Option<_>| date.map(|date| short_date(date, as_of));
        let due = first.and_then(|first| first.due);
        let no_limit = due.is_none();
        let due = date(due).unwrap_or_else(|| t(texts::NO_LIMIT).to_owned());
        let days = first.map_or(Days::None, |first| first.days);
        let late = matches!(days, Days::Over(_) | Days::Late(_)) && row.light == Light::Red;
        Some(view! {
            <td><LightBadge light=row.light word /></td>
            <td class="matter-cell">
                <a href=href.clone()>{shown(&row.title)}</a>
                <small>
                    {second}
                    {row.unsettled.then(|| view! { <em>" · " {t(texts::UNSETTLED)}</em> })}
                </small>
            </td>
            <td>{name} <small>{others}</small></td>
            <td class="date">{date(first.map(|first| first.received))}</td>
            <td class="date" class:muted=no_limit>{due}</td>
            <td class="progress-cell">
                <Bar progress=first.and_then(|first| first.progress) light=row.light />
                <span class:late=late>{texts::days(days, as_of, lang)}</span>
            </td>
            <td class="date" class:muted=row.reported.is_none()>
                {date(row.reported).unwrap_or_else(|| t(texts::NO_REPORT).to_owned())}
            </td>
            <td class="next-cell">
                {row.next.map(|next| view! {
                    <span>{t(terms::duty(next.duty))}</span> <ArticleTag article=next.cites />
                })}
            </td>
        })
    };
    view! {
        <tr on:click=move |event| if router::is_for_row(&event) { router.navigate(&to, Move::Push) }>
            {cells}
        </tr>
    }
}

/// How far along: the time gone, with a tick where the limit ends.
#[component]
fn Bar(progress: Option<Progress>, light: Light) -> impl IntoView {
    let class = format!("bar {}", light.name());
    view! {
        <svg class=class viewBox="0 0 72 12" aria-hidden="true">
            <rect class="track" x="0" y="5" width="60" height="3" />
            {progress.map(|progress| {
                view! {
                    <rect class="gone" x="0" y="5" width=progress.now * 72 / 1000 height="3" />
                    <rect class="tick" x=progress.due * 72 / 1000 y="1" width="1.500" height="11" />
                }
            })}
        </svg>
    }
}
