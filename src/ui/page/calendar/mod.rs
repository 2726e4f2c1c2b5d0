//! 日历: a month of working days with what falls due on them, a day's dues, and the year's holidays.

mod day;
mod year;

use crate::calendar::Day;
use crate::domain::Date;
use crate::engine::query::calendar::{Load, Loads};
use crate::present::desk::Side;
use crate::present::month::weeks;
use crate::ui::i18n::{calendar as texts, long_date, t, weekday};
use crate::ui::route::Route;
use crate::ui::router::Router;
use crate::ui::session::{Identity, Session};
use chrono::{Datelike as _, Months};
use day::DayDues;
use leptos::prelude::*;
use std::collections::BTreeMap;
use year::Year;

/// Whose calendar it is: as long as nobody records here, all is shown.
fn side(session: &Session) -> Side {
    session.me().map_or(Side::Office, Identity::side)
}

/// The page.
#[component]
pub fn CalendarPage() -> impl IntoView {
    let session = Session::expect();
    let picked = Router::expect().pick(|route| match route {
        Some(Route::Calendar(day)) => *day,
        _ => None,
    });
    let shown = Memo::new(move |_| picked.get().unwrap_or_else(|| session.as_of()));
    let month = Memo::new(move |_| shown.with(|day| day.with_day(1).unwrap_or(*day)));
    let weeks = Memo::new(move |_| weeks(month.get()));
    let loads = session.client().ask(move || {
        let (first, last) =
            weeks.with(|weeks| Some((*weeks.first()?.first()?, *weeks.last()?.last()?)))?;
        Some(Loads { side: side(&session), days: (first, last) })
    });
    let loads = Memo::new(move |_| {
        let loads = loads.get();
        let loads = loads.iter().flat_map(|loads| loads.iter());
        loads.map(|load| (load.day, *load)).collect::<BTreeMap<Date, Load>>()
    });
    let other = move |months: i32| {
        let month = month.get();
        let by = Months::new(months.unsigned_abs());
        let to =
            if months < 0 { month.checked_sub_months(by) } else { month.checked_add_months(by) };
        Route::Calendar(to).href()
    };
    let heads = move || {
        let first = weeks.with(|weeks| weeks.first().copied());
        let day = |day: &Date| view! { <th scope="col">{weekday(*day, session.lang())}</th> };
        first.iter().flatten().map(day).collect_view()
    };
    view! {
        <div class="page-head">
            <h1>{move || t(texts::TITLE)}</h1>
            <span class="page-sub">{move || texts::month(month.get(), session.lang())}</span>
            <div class="actions">
                <a class="button" href=move || other(-1)>{move || t(texts::BEFORE)}</a>
                <a class="button" href=move || Route::Calendar(Some(session.today())).href()>{move || t(texts::TODAY)}</a>
                <a class="button" href=move || other(1)>{move || t(texts::AFTER)}</a>
                <a class="button" href=Route::Notice.href()>{move || t(texts::NOTICE)}</a>
            </div>
        </div>
        {move || (!session.calendar().published(month.get().year())).then(|| view! {
            <p class="note warn">{t(texts::UNPUBLISHED)} " " <a href=Route::Notice.href()>{t(texts::ENTER)}</a></p>
        })}
        <div class="calendar">
            <section class="card calendar-month">
                <table>
                    <thead><tr>{heads}</tr></thead>
                    <tbody>{move || {
                        let loads = loads.get();
                        weeks.get().into_iter().map(|week| view! {
                            <tr>{week.map(|day| cell(&session, day, month.get(), picked.get(), loads.get(&day))).collect_view()}</tr>
                        }).collect_view()
                    }}</tbody>
                </table>
            </section>
            <DayDues day=shown />
        </div>
        <Year month />
    }
}

/// One day: what it is, and how much falls due on it.
fn cell(
    session: &Session,
    day: Date,
    month: Date,
    picked: Option<Date>,
    load: Option<&Load>,
) -> impl IntoView + use<> {
    let lang = session.lang();
    let (kind, note) = match session.calendar().day_kind(day) {
        Day::Working => ("", String::new()),
        Day::Weekend => ("rest", String::new()),
        Day::Holiday(festival) => {
            let name = festival.map_or(texts::UNNAMED, texts::festival);
            ("rest holiday", format!("{} {}", name.of(lang), texts::REST.of(lang)))
        }
        Day::MakeUp(_) => ("made-up", texts::WORKED.of(lang).to_owned()),
    };
    let loads = load.map(|load| texts::load(load.units, load.offices, lang));
    let words =
        [Some(long_date(day, lang)), Some(note.clone()).filter(|note| !note.is_empty()), loads];
    let words = words.into_iter().flatten().collect::<Vec<_>>().join(" · ");
    // What was due before the day that is shown and is still owed is late.
    let late = day < session.as_of();
    let load = load.map(|load| {
        let said = [
            (load.units, texts::of_units(load.units, lang)),
            (load.offices, texts::of_offices(load.offices, lang)),
        ];
        let said = said.into_iter().filter(|(n, _)| *n > 0);
        said.map(|(_, words)| view! { <span class:late=late>{words}</span> }).collect_view()
    });
    let is_today = day == session.as_of();
    let is_outside = (day.year(), day.month()) != (month.year(), month.month());
    view! {
        <td class=kind class:outside=is_outside class:today=is_today class:picked=picked == Some(day)>
            <a href=Route::Calendar(Some(day)).href() title=words>
                <span class="calendar-date">{day.day()}</span>
                <small>{note}</small>
                <span class="calendar-load">{load}</span>
            </a>
        </td>
    }
}
