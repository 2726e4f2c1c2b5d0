//! Beside what is owed: matters by light, the next days, and who owes a report on the next 5th.

use crate::engine::query::desk::{Reports, ReportsOwed};
use crate::present::counts::Count;
use crate::present::list::Filter;
use crate::present::strip::Bar;
use crate::present::visible::shown;
use crate::ui::component::modal::Modal;
use crate::ui::component::{LightName, light_class, percent};
use crate::ui::i18n::{desk as texts, long_date, short_date, t, weekday};
use crate::ui::query::Query;
use crate::ui::route::Route;
use crate::ui::session::Session;
use chrono::Datelike as _;
use leptos::prelude::*;
use std::sync::Arc;

/// Matters by light: each number opens the list of what it counts.
#[component]
pub(super) fn Lights() -> impl IntoView {
    let session = Session::expect();
    let counts = Memo::new(move |_| session.totals().map(|totals| totals.counts.clone()));
    let list = |count: &Count| {
        let filter = Filter { light: Some(count.light), ..Filter::default() };
        Route::Ledger(Query { filter, ..Query::default() }).href()
    };
    let all = move || {
        counts.with(|counts| counts.iter().flatten().map(|count| count.rows).sum::<usize>())
    };
    let bar = move |counts: &[Count; 5]| {
        let mut from = 0;
        let part = |count: &Count| {
            let x = from;
            from += count.rows;
            view! { <rect class=light_class(count.light) x=percent(x, all()) width=percent(count.rows, all()) y="0" height="10" /> }
        };
        view! { <svg class="desk-bar" aria-hidden="true">{counts.iter().map(part).collect_view()}</svg> }
    };
    view! {
        <section class="card pad desk-lights">
            <h2>{move || t(texts::MATTERS)} " " <small>{move || texts::matters_of(all(), session.lang())}</small></h2>
            {move || counts.get().map(|counts| view! {
                {bar(&counts)}
                <ul>{counts.iter().map(|count| view! {
                    <li><a href=list(count)><LightName light=count.light /> <strong>{count.rows}</strong></a></li>
                }).collect_view()}</ul>
            })}
        </section>
    }
}

/// The next fifteen working days, in weeks: each opens what falls due on it.
#[component]
pub(super) fn Ahead() -> impl IntoView {
    let session = Session::expect();
    let bars = Memo::new(move |_| session.totals().map(|totals| totals.strip.clone()));
    let cell = move |bar: &Bar| {
        let (day, count) = (bar.date, bar.count);
        let words = format!("{} · {count}", long_date(day, session.lang()));
        view! {
            <td class:rest=!bar.working>
                <a href=Route::Calendar(Some(day)).href() title=words>
                    <span>{if day.day() == 1 { short_date(day, day) } else { day.day().to_string() }}</span>
                    {(count > 0).then(|| view! { <strong>{count}</strong> })}
                </a>
            </td>
        }
    };
    let weeks = move |bars: &[Bar]| {
        let before = bars.first().map_or(0, |bar| bar.date.weekday().num_days_from_monday());
        let mut cells: Vec<AnyView> = (0..before).map(|_| view! { <td></td> }.into_any()).collect();
        cells.extend(bars.iter().map(|bar| cell(bar).into_any()));
        let mut rows = Vec::new();
        while !cells.is_empty() {
            let rest = cells.split_off(cells.len().min(7));
            rows.push(view! { <tr>{std::mem::replace(&mut cells, rest)}</tr> });
        }
        rows.collect_view()
    };
    // A Monday and the days after it, for the names of the week.
    let heads = move || {
        let monday = session.as_of().week(chrono::Weekday::Mon).first_day();
        let days = monday.iter_days().take(7);
        days.map(|day| view! { <th scope="col">{weekday(day, session.lang())}</th> }).collect_view()
    };
    view! {
        <section class="card pad desk-ahead">
            <h2>{move || t(texts::DAYS)}</h2>
            <table>
                <thead><tr>{heads}</tr></thead>
                <tbody>{move || bars.get().map(|bars| weeks(&bars))}</tbody>
            </table>
        </section>
    }
}

/// The reports of a day, shared with the dialog that lists them.
type Owed = Arc<Reports>;

/// Who owes a report on the next 5th (M2-10): a list to send on the 1st.
#[component]
pub(super) fn ReportsCard() -> impl IntoView {
    let session = Session::expect();
    let owed = session.client().ask(|| Some(ReportsOwed));
    let open = RwSignal::new(None::<Owed>);
    let card = move || {
        let owed = owed.get()?;
        let head = head(&session, &owed)?;
        Some(view! {
            <section class="card pad row-of-buttons desk-reports">
                <span>{head}</span>
                <button type="button" class="button" on:click=move |_| open.set(Some(Arc::clone(&owed)))>{t(texts::REPORTS_LIST)}</button>
            </section>
        })
    };
    view! {
        {card}
        <Modal about=open draw=move |owed: Owed| view! {
            <h2>{head(&session, &owed)}</h2>
            <p class="muted" id="reports-why">{t(texts::REPORTS_TEXT)}</p>
            <textarea class="desk-text" rows="14" readonly aria-labelledby="reports-why" prop:value=letter(&session, &owed)></textarea>
            <div class="dialog-foot">
                <button type="button" class="button" on:click=move |_| open.set(None)>{t(texts::CLOSE)}</button>
            </div>
        } />
    }
}

/// How many units owe how many reports by when; none where no unit does.
fn head(session: &Session, owed: &Reports) -> Option<String> {
    let day = short_date(owed.on?, session.as_of());
    let reports: usize = owed.units.iter().map(|(_, matters)| matters.len()).sum();
    Some(texts::reports(&day, owed.units.len(), reports, session.lang()))
}

/// A line a unit, to be sent to it.
fn letter(session: &Session, owed: &Reports) -> String {
    let lang = session.lang();
    let day = owed.on.map(|day| texts::month_day(day, lang)).unwrap_or_default();
    let lines = owed.units.iter().map(|(unit, matters)| {
        let titles: Vec<String> =
            matters.iter().map(|(_, title)| texts::titled(&shown(title), lang)).collect();
        texts::report_line(
            &session.unit_name(unit),
            &day,
            &titles.join(texts::BETWEEN_TITLES.of(lang)),
            lang,
        )
    });
    lines.collect::<Vec<_>>().join("\n")
}
