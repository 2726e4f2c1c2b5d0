//! What falls due on each of the next days.

use super::ledger::Ledger;
use crate::domain::figures::Period;
use crate::present::list::Filter;
use crate::present::strip::Bar;
use crate::ui::component::percent;
use crate::ui::i18n::{common, list as texts, short_date, t};
use crate::ui::query::Query;
use crate::ui::session::Session;
use leptos::prelude::*;

/// The greatest bar's height, in pixels, and where bars stand and days are written.
const TALLEST: usize = 44;
const FOOT: usize = 60;

/// The card.
#[component]
pub fn Strip(ledger: Ledger) -> impl IntoView {
    let session = Session::expect();
    let bars = Memo::new(move |_| session.totals().map(|totals| totals.strip.clone()));
    view! {
        <figure class="strip card">
            <figcaption>{move || t(texts::STRIP)}</figcaption>
            {move || bars.get().map(|bars| {
                let most = bars.iter().map(|bar| bar.count).max().unwrap_or(0).max(1);
                let days = bars.len();
                let days = bars.iter().enumerate().map(|(n, bar)| day(ledger, bar, n, days, most)).collect_view();
                view! { <svg role="group" aria-label=t(texts::STRIP)>{days}</svg> }
            })}
        </figure>
    }
}

/// The n-th of so many days.
fn day(ledger: Ledger, bar: &Bar, n: usize, days: usize, most: usize) -> impl IntoView + use<> {
    // Five parts a day: one on either side of the bar is left free.
    let x = |fifths: usize| percent(5 * n + fifths, 5 * days);
    let middle = percent(2 * n + 1, 2 * days);
    let height = bar.count * TALLEST / most;
    let session = Session::expect();
    let label = short_date(bar.date, session.as_of());
    let day = label.rsplit('-').next().unwrap_or_default().to_owned();
    let (working, count) = (bar.working, bar.count);
    // A row for each assignment, as many as the bar counts.
    let on = Period { from: bar.date, to: bar.date };
    let opens = Query::by_unit(Filter::owed_in(on));
    let open = move || ledger.turn(|query| *query = opens.clone());
    let pressed = open.clone();
    let is_link = count > 0;
    view! {
        <g class:first=n == 0 class:opens=is_link role=is_link.then_some("button")
            tabindex=is_link.then_some("0")
            on:click=move |_| if is_link { open() }
            on:keydown=move |event| if is_link && event.key() == "Enter" { pressed() }>
            <title>{common::labelled(&label, &count.to_string(), session.lang())}</title>
            {(!working).then(|| view! {
                <rect class="rest" x=x(0) y="0" width=percent(1, days) height=FOOT + 5 />
            })}
            <rect class="bar" x=x(1) y=FOOT - height width=percent(3, 5 * days) height=height />
            {(count > 0).then(|| view! { <text x=middle.clone() y=FOOT - 5 - height>{count}</text> })}
            <text class="day" x=middle y=FOOT + 17>{day}</text>
        </g>
    }
}
