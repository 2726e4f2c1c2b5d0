//! The units on one time axis.

use super::Page;
use crate::present::axis::{self, Lane, Mark};
use crate::present::days::Days;
use crate::ui::component::light_class;
use crate::ui::i18n::{list as list_texts, matter as texts, short_date, t, terms};
use crate::ui::session::Session;
use leptos::prelude::*;

/// Width of the drawing, in its own units.
const WIDTH: i64 = 600;
/// Height of a unit's lane.
const LANE: i64 = 40;

/// The card.
#[component]
pub fn Units() -> impl IntoView {
    let session = Session::expect();
    let page = expect_context::<Page>();
    let drawn = move || {
        let (matter, state) = (page.matter.get()?, session.state()?);
        let axis = axis::axis(&matter, state.ledger(), state.calendar(), session.as_of())?;
        let x = move |day: i64| day * WIDTH / axis.days.max(1);
        let height = LANE * i64::try_from(axis.lanes.len()).unwrap_or(0);
        let day_width = x(1).max(1);
        let rest = axis.rest.iter().map(|day| {
            view! {
                <rect class="rest" x=x(*day) y="16" width=day_width height=height />
            }
        });
        let ticks = axis.ticks.iter().map(|(day, date)| {
            let label = if axis::names_year(*date, axis.first) {
                date.format("%Y-%m").to_string()
            } else {
                date.format("%-m-%-d").to_string()
            };
            view! { <text class="tick-label" x=x(*day) y="10">{label}</text> }
        });
        let today = x(axis.today) + day_width / 2;
        let lanes = axis.lanes.iter().enumerate().map(|(n, lane)| {
            let y = 16 + LANE * i64::try_from(n).unwrap_or(0);
            lane_view(lane, y, x, day_width)
        });
        Some(view! {
            <svg class="axis" viewBox=format!("0 0 {WIDTH} {}", height + 34) role="img" aria-label=t(texts::UNITS)>
                {rest.collect_view()}
                {ticks.collect_view()}
                {lanes.collect_view()}
                <line class="today" x1=today x2=today y1="14" y2=height + 18 />
                <text class="today-label" x=today y=height + 30>
                    {t(texts::TODAY)} " " {short_date(session.as_of(), session.as_of())}
                </text>
            </svg>
        })
    };
    let names = move || {
        let (matter, state) = (page.matter.get()?, session.state()?);
        let picked = page.assignment().map(|a| a.unit);
        let names = matter.assignments.iter().map(|a| {
            let unit = a.unit.clone();
            let days = Days::of(a, state.calendar(), session.as_of());
            let chosen = picked.as_ref() == Some(&a.unit);
            view! {
                <button type="button" class="lane-name" aria-pressed=chosen.to_string()
                    on:click=move |_| page.unit.set(Some(unit.clone()))>
                    <strong>{session.unit_name(&a.unit)}</strong>
                    <small class=light_class(a.light)>
                        {t(terms::role(a.role))} " · "
                        {list_texts::status_days(a.status, days, session.as_of(), session.lang())}
                    </small>
                </button>
            }
        });
        Some(names.collect_view())
    };
    view! {
        <section class="card units-card">
            <header class="card-head">
                <h2>{move || t(texts::UNITS)}</h2>
                <small>{move || t(texts::UNITS_KEY)}</small>
            </header>
            <div class="units-axis">
                <div class="lane-names">{names}</div>
                {drawn}
            </div>
        </section>
    }
}

fn lane_view<X: Fn(i64) -> i64>(
    lane: &Lane,
    y: i64,
    x: X,
    day_width: i64,
) -> impl IntoView + use<X> {
    let middle = y + LANE / 2;
    let due = lane.due.map_or(lane.to, |due| due.max(lane.from));
    let in_time = lane.to.min(due).max(lane.from + 1);
    let plan = lane.due.is_some().then(|| x(due) - x(lane.from));
    let marks = lane
        .marks
        .iter()
        .map(|(day, mark, _)| {
            let at = x(*day) + day_width / 2;
            match mark {
                Mark::Report => view! { <circle class="mark" cx=at cy=middle r="4" /> }.into_any(),
                Mark::Application => {
                    let d = format!("M{at} {} l5 5 l-5 5 l-5 -5z", middle - 5);
                    view! { <path class="mark" d=d /> }.into_any()
                }
            }
        })
        .collect_view();
    view! {
        <g>
            {plan.map(|width| view! { <rect class="plan" x=x(lane.from) y=middle - 4 width=width height="8" /> })}
            <rect class="held" x=x(lane.from) y=middle - 4 width=x(in_time) - x(lane.from) height="8" />
            {(lane.to > due).then(|| view! {
                <rect class="over" x=x(due) y=middle - 4 width=x(lane.to) - x(due) height="8" />
            })}
            {lane.due.map(|due| view! { <rect class="due" x=x(due) - 1 y=middle - 9 width="2" height="18" /> })}
            {marks}
        </g>
    }
}
