//! The year of a month: its holidays with the weekend days worked for them, and the working days of each month.

use crate::domain::Date;
use crate::present::month::{Holiday, holidays, working_days};
use crate::ui::i18n::{calendar as texts, common, notice, short_date, t};
use crate::ui::route::Route;
use crate::ui::session::Session;
use chrono::Datelike as _;
use leptos::prelude::*;

/// The card.
#[component]
pub(super) fn Year(month: Memo<Date>) -> impl IntoView {
    let session = Session::expect();
    let year = Memo::new(move |_| month.get().year());
    let months = move || {
        let days = working_days(&session.calendar(), year.get());
        let cell = |(n, days): (u32, usize)| {
            let first = Date::from_ymd_opt(year.get(), n, 1)?;
            let name = texts::month(first, session.lang());
            Some(view! {
                <li>
                    <a href=Route::Calendar(Some(first)).href()>{name}</a>
                    <small>{texts::working_days_of(days, session.lang())}</small>
                </li>
            })
        };
        (1..).zip(days).filter_map(cell).collect_view()
    };
    let rows = move || holidays(&session.calendar(), year.get()).iter().map(row).collect_view();
    view! {
        <section class="card table-card calendar-year">
            <header class="card-head"><h2>{move || t(texts::YEAR)} " " <small>{year}</small></h2></header>
            <ul>{months}</ul>
            <table class="data">
                <thead>
                    <tr>
                        <th scope="col">{move || t(texts::HOLIDAY)}</th>
                        <th scope="col">{move || t(texts::OFF)}</th>
                        <th scope="col">{move || t(notice::WORKED)}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </section>
    }
}

fn row(holiday: &Holiday) -> impl IntoView + use<> {
    let (first, last) = holiday.off;
    let day = |day: Date| short_date(day, first);
    let off = if first == last {
        day(first)
    } else {
        format!("{} {} {}", day(first), t(notice::UNTIL), day(last))
    };
    let worked: Vec<String> = holiday.worked.iter().map(|worked| day(*worked)).collect();
    view! {
        <tr>
            <th scope="row">{t(holiday.festival.map_or(texts::UNNAMED, texts::festival))}</th>
            <td>{off}</td>
            <td>{worked.join(t(common::LIST_COMMA))}</td>
        </tr>
    }
}
