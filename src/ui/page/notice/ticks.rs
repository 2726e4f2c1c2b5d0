//! A year's days ticked one by one: what is ticked stands in the field as data, and is read like anything pasted there.

use crate::calendar::pasted::write;
use crate::calendar::text::ReadNotice;
use crate::calendar::{Calendar, last_carried};
use crate::domain::Date;
use crate::domain::registry::CalendarYear;
use crate::present::month::weeks;
use crate::ui::component::field::Form;
use crate::ui::i18n::{calendar, long_date, notice as texts, t};
use crate::ui::session::Session;
use chrono::Datelike as _;
use leptos::prelude::*;

/// The months of a year, each day a button.
#[component]
pub(super) fn Ticks(
    /// The form in whose field `text` the days stand.
    form: Form,
    /// What is read of that field; none where it is empty or does not add up.
    read: Memo<Option<ReadNotice>>,
) -> impl IntoView {
    let session = Session::expect();
    let next = move || (last_carried() + 1).max(session.as_of().year());
    let year = Memo::new(move |_| {
        if let Some(read) = read.get() {
            read.year
        } else {
            let source = t(texts::TICKED).into();
            CalendarYear { year: next(), off: Vec::new(), work: Vec::new(), source }
        }
    });
    let as_ticked = Memo::new(move |_| year.with(|year| Calendar::new(&[year])));
    let tick = move |day: Date, is_weekend: bool| {
        let mut year = year.get_untracked();
        let days = if is_weekend { &mut year.work } else { &mut year.off };
        match days.binary_search(&day) {
            Ok(at) => {
                days.remove(at);
            }
            Err(at) => days.insert(at, day),
        }
        form.set("text", write(&year));
    };
    let cell = move |day: Date, month: u32| {
        let is_weekend = day.weekday().num_days_from_monday() > 4;
        let ticked = move || as_ticked.with(|calendar| calendar.is_working(day) == is_weekend);
        (day.month() == month).then(|| {
            view! {
                <button
                    type="button"
                    class:rest=is_weekend
                    aria-pressed=move || ticked().to_string()
                    aria-label=move || long_date(day, session.lang())
                    on:click=move |_| tick(day, is_weekend)
                >
                    {day.day()}
                </button>
            }
        })
    };
    let number = Memo::new(move |_| year.with(|year| year.year));
    let months = move || {
        let first = |month: u32| Some((month, Date::from_ymd_opt(number.get(), month, 1)?));
        let table = |(month, first): (u32, Date)| {
            let row = move |week: [Date; 7]| view! { <tr>{week.map(|day| view! { <td>{cell(day, month)}</td> }).collect_view()}</tr> };
            view! {
                <table>
                    <caption>{calendar::month(first, session.lang())}</caption>
                    <tbody>{weeks(first).into_iter().map(row).collect_view()}</tbody>
                </table>
            }
        };
        (1..=12).filter_map(first).map(table).collect_view()
    };
    view! {
        <details class="notice-ticks">
            <summary>{move || t(texts::TICK)}</summary>
            <p class="muted">{move || t(texts::TICK_WHAT)}</p>
            <div>{months}</div>
        </details>
    }
}
