//! The units on one time axis.

use super::{Page, of};
use crate::present::axis::{self, Label, Lane, Mark};
use crate::present::days::{Days, Reason};
use crate::ui::component::{light_class, percent};
use crate::ui::i18n::{list as list_texts, matter as texts, short_date, t, terms};
use crate::ui::session::Session;
use leptos::prelude::*;

/// Height of a unit's lane, in pixels, as `style/axis.css` has it for the names.
const LANE: i64 = 40;
/// Where the lanes begin, below the dates.
const TOP: i64 = 16;

/// A place on an axis of so many days.
fn place(day: i64, of: i64) -> String {
    let at = |n: i64| usize::try_from(n).unwrap_or(0);
    percent(at(day), at(of))
}

/// The middle of a day.
fn middle(day: i64, of: i64) -> String {
    place(2 * day + 1, 2 * of)
}

/// The card.
#[component]
pub fn Units() -> impl IntoView {
    let session = Session::expect();
    let page = expect_context::<Page>();
    let drawing = Memo::new(move |_| of(page.view, |view| view.axis.clone()).flatten());
    let drawn = move || {
        let axis = drawing.get()?;
        let as_of = page.as_of.get();
        let days = axis.days;
        let x = move |day| place(day, days);
        let height = LANE * i64::try_from(axis.lanes.len()).unwrap_or(0);
        let rest = axis.rest.iter().map(|day| {
            view! { <rect class="rest" x=x(*day) y=TOP width=x(1) height=height /> }
        });
        let labels = axis::labels(&axis.ticks);
        let ticks = axis.ticks.iter().zip(labels).map(|((day, date), label)| {
            let label = match label {
                Label::Day => date.format("%-m-%-d"),
                Label::Dated => date.format("%Y-%-m-%-d"),
                Label::Month => date.format("%Y-%m"),
            }
            .to_string();
            view! { <text class="tick-label" x=x(*day) y="10">{label}</text> }
        });
        let today = middle(axis.today, days);
        let lanes = axis.lanes.iter().enumerate().map(|(n, lane)| {
            let y = TOP + LANE * i64::try_from(n).unwrap_or(0) + LANE / 2;
            lane_view(lane, y, days)
        });
        Some(view! {
            <svg class="axis" height=TOP + height + 18 role="img" aria-label=t(texts::UNITS)>
                {rest.collect_view()}
                {ticks.collect_view()}
                {lanes.collect_view()}
                <line class="today" x1=today.clone() x2=today.clone() y1=TOP - 2 y2=TOP + height + 2 />
                <text class="today-label" x=today y=TOP + height + 14>
                    {t(texts::TODAY)} " " {short_date(as_of, as_of)}
                </text>
            </svg>
        })
    };
    let names = move || {
        let (matter, calendar) = (page.matter.get()?, session.calendar());
        let as_of = page.as_of.get();
        let picked = page.assignment().map(|a| a.unit);
        let names = matter.assignments.iter().map(|a| {
            let unit = a.unit.clone();
            let days = Days::of(a, &calendar, as_of);
            let chosen = picked.as_ref() == Some(&a.unit);
            view! {
                <button type="button" class="lane-name" aria-pressed=chosen.to_string()
                    on:click=move |_| page.unit.set(Some(unit.clone()))>
                    <strong>{session.unit_name(&a.unit)}</strong>
                    <small class=light_class(a.light)>
                        {t(terms::role(a.role))} " · "
                        {list_texts::stands(a.status, days, Reason::of(a, days), as_of, session.lang())}
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

/// A unit's bar on an axis of so many days; `y` is its middle.
fn lane_view(lane: &Lane, y: i64, days: i64) -> impl IntoView + use<> {
    let x = |day| place(day, days);
    let due = lane.due.map_or(lane.to, |due| due.max(lane.from));
    let in_time = if lane.is_late { lane.to.min(due) } else { lane.to }.max(lane.from + 1);
    let plan = lane.due.is_some().then(|| x(due - lane.from));
    let from = x(lane.from);
    let marks = lane
        .marks
        .iter()
        .map(|(day, mark, _)| {
            let at = middle(*day, days);
            match mark {
                Mark::Report => view! { <circle class="mark" cx=at cy=y r="4" /> }.into_any(),
                // A path knows no percentage: it stands in a drawing that does.
                Mark::Application => view! {
                    <svg x=at y=y overflow="visible"><path class="mark" d="M0 -5 l5 5 l-5 5 l-5 -5z" /></svg>
                }
                .into_any(),
            }
        })
        .collect_view();
    view! {
        <g>
            {plan.map(|width| view! { <rect class="plan" x=from.clone() y=y - 4 width=width height="8" /> })}
            <rect class="held" x=from y=y - 4 width=x(in_time - lane.from) height="8" />
            {(lane.is_late && lane.to > due).then(|| view! {
                <rect class="over" x=x(due) y=y - 4 width=x(lane.to - due) height="8" />
            })}
            {lane.due.map(|due| view! {
                <rect class="due" x=x(due) y=y - 9 width="2" height="18" transform="translate(-1 0)" />
            })}
            {marks}
        </g>
    }
}
