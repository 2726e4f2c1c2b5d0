//! Which period, held against which, and by what: all of it in the address.

use crate::domain::Date;
use crate::domain::figures::{By, Period};
use crate::domain::period::{Against, Length};
use crate::ui::figured::{Asked, Stretch};
use crate::ui::i18n::{Text, statistics as texts, t};
use crate::ui::route::Route;
use crate::ui::router::{Move, Router};
use crate::ui::session::Session;
use chrono::Datelike as _;
use leptos::prelude::*;
use leptos::web_sys::HtmlInputElement;
use std::ops::RangeInclusive;

/// The years that a period may be asked of, as the fields say.
const YEARS: RangeInclusive<i32> = 1900..=2999;

/// The controls, and in words what they ask for.
#[component]
pub fn AskedFor(asked: Memo<Asked>) -> impl IntoView {
    let session = Session::expect();
    let router = Router::expect();
    let go = move |to: Asked| router.navigate(&Route::Statistics(to), Move::Replace);
    let period = move || asked.get().period(session.as_of());
    let step = move |to: Option<Asked>, mark: &'static str, name: Text| match to {
        Some(to) => {
            let href = Route::Statistics(to).href();
            view! { <a class="button" href=href aria-label=t(name)>{mark}</a> }.into_any()
        }
        None => view! { <span class="button" aria-hidden="true">{mark}</span> }.into_any(),
    };
    let day = move |name: Text, of: fn(Period) -> Date, with: fn(Period, Date) -> Period| {
        let changed = move |event| {
            let day: Option<Date> = event_target_value(&event).parse().ok();
            // While a year is typed it is for a moment one of two digits.
            if let Some(day) = day.filter(|day| YEARS.contains(&day.year())) {
                let period = with(untrack(period), day);
                go(Asked { days: Stretch::From(period), ..asked.get_untracked() });
            }
        };
        // A field that was left without a day shows again the one that counts.
        let left = move |event: leptos::ev::FocusEvent| {
            let shown = of(untrack(period)).to_string();
            event_target::<HtmlInputElement>(&event).set_value(&shown);
        };
        view! {
            <input type="date" class="box" min="1900-01-01" max="2999-12-31" aria-label=move || t(name)
                prop:value=move || of(period()).to_string() on:change=changed on:blur=left />
        }
    };
    view! {
        <div class="statistics-asked">
            <nav aria-label=move || t(texts::PERIOD)>
                {move || Length::ALL.map(|(length, _)| this(asked.get(), length)).collect_view()}
                {move || step(asked.get().earlier(session.as_of()), "‹", texts::EARLIER)}
                {move || step(asked.get().later(session.as_of()), "›", texts::LATER)}
            </nav>
            <span class="statistics-days">
                {day(texts::FROM, |period| period.from, Period::beginning)}
                <span>{move || t(texts::TO)}</span>
                {day(texts::TO, |period| period.to, Period::ending)}
            </span>
            <label>
                {move || t(texts::GROUPED)}
                <select class="box" on:change=move |event| {
                    let value = event_target_value(&event);
                    let by = By::ALL.into_iter().find(|(_, name)| *name == value);
                    if let Some((by, _)) = by {
                        go(Asked { by, ..asked.get_untracked() });
                    }
                }>
                    {By::ALL.map(|(by, name)| view! {
                        <option value=name selected=move || asked.get().by == by>{move || t(texts::by(by))}</option>
                    }).collect_view()}
                </select>
            </label>
            <label>
                {move || t(texts::AGAINST)}
                <select class="box" on:change=move |event| {
                    let before = event_target_value(&event) == "before";
                    let against = if before { Against::Before } else { Against::YearBefore };
                    go(Asked { against, ..asked.get_untracked() });
                }>
                    {[(Against::YearBefore, "year", texts::YEAR_BEFORE), (Against::Before, "before", texts::BEFORE)]
                        .map(|(against, value, name)| view! {
                            <option value=value selected=move || asked.get().against == against>{move || t(name)}</option>
                        }).collect_view()}
                </select>
            </label>
        </div>
        <p class="statistics-period">
            {move || {
                let (asked, today, lang) = (asked.get(), session.as_of(), session.lang());
                let words = |period: Period| texts::period_of(&period.from.to_string(), &period.to.to_string(), lang);
                let period = asked.period(today);
                let against = asked.held_against(today).map(|then| {
                    let name = match asked.against {
                        Against::YearBefore => texts::YEAR_BEFORE,
                        Against::Before => texts::BEFORE,
                    };
                    format!(" · {} {} {}", t(texts::AGAINST), t(name), words(then))
                });
                let ahead = (period.to > today).then(|| format!(" · {}", t(texts::SO_FAR)));
                view! {
                    <strong>{words(period)}</strong> {against} {ahead}
                    <span class="muted">" · " {t(texts::BASIS)}</span>
                }
            }}
        </p>
    }
}

/// The period of a length that holds the day that is looked at.
fn this(asked: Asked, length: Length) -> impl IntoView + use<> {
    let here = asked.length() == Some(length);
    let to = Asked { days: Stretch::Of(length, None), ..asked };
    view! {
        <a class="chip" href=Route::Statistics(to).href() aria-current=here.then_some("true")>{t(texts::this(length))}</a>
    }
}
