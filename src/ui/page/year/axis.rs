//! The year on one axis: what is planned, what falls due, and what has been done of it.

use crate::domain::Article;
use crate::present::visible::shown;
use crate::present::year::Year;
use crate::present::year_axis::{Lane, Mark, axis};
use crate::ui::component::article::ArticleTag;
use crate::ui::component::percent;
use crate::ui::i18n::{matter, month, short_date, t, years as texts};
use crate::ui::session::Session;
use leptos::prelude::*;

/// Height of a lane, in pixels, as `style/year.css` has it for the names.
const LANE: i64 = 26;
/// Where the lanes begin, below the names of the months.
const TOP: i64 = 20;

/// A place on an axis of so many days.
fn place(day: i64, of: i64) -> String {
    let at = |n: i64| usize::try_from(n).unwrap_or(0);
    percent(at(day), at(of))
}

/// The card.
pub(super) fn year_axis(year: &Year) -> Option<impl IntoView + use<>> {
    let session = Session::expect();
    let (lang, as_of) = (session.lang(), session.as_of());
    let axis = axis(year, as_of)?;
    let days = axis.days;
    let items = year.plan.as_ref().map_or(&[][..], |(_, items)| items.as_slice());
    let planned = items.iter().zip(&axis.plan).map(|(item, lane)| {
        let name = view! { <span title=shown(&item.topic)>{shown(&item.topic)}</span> <small>{shown(texts::manner(&item.manner, lang))}</small> };
        (name.into_any(), lane)
    });
    let others = [
        (texts::VISITS, Article::new(2, 13), &axis.inspections),
        (texts::REVISITS, Article::new(2, 15), &axis.rounds),
        (texts::SUMMARIES, Article::new(1, 14), &axis.summaries),
    ];
    let others = others.into_iter().map(|(name, article, lane)| {
        let name = view! { <strong>{t(name)}</strong> <ArticleTag article /> };
        (name.into_any(), lane)
    });
    let (names, lanes): (Vec<_>, Vec<_>) = planned.chain(others).unzip();
    let height = LANE * i64::try_from(lanes.len()).unwrap_or(0);
    let lanes = lanes.into_iter().enumerate().map(|(n, lane)| {
        let y = TOP + LANE * i64::try_from(n).unwrap_or(0) + LANE / 2;
        lane_view(lane, y, days)
    });
    let months = axis.months.iter().zip(1..).map(|(at, of)| {
        let x = place(*at, days);
        view! {
            <line class="month" x1=x.clone() x2=x.clone() y1=TOP y2=TOP + height />
            <text x=x y="12" dx="4">{month(of).of(lang)}</text>
        }
    });
    let today = axis.today.map(|at| {
        let x = place(2 * at + 1, 2 * days);
        view! { <line class="today" x1=x.clone() x2=x y1=TOP - 2 y2=TOP + height /> }
    });
    Some(view! {
        <section class="card year-axis">
            <header class="card-head">
                <h2>{t(texts::AXIS)} " " <small>{t(texts::AXIS_KEY)}</small></h2>
                {axis.today.map(|_| view! { <small>{t(matter::TODAY)} " " {short_date(as_of, as_of)}</small> })}
            </header>
            <div class="year-lanes">
                <ul>{names.into_iter().map(|name| view! { <li>{name}</li> }).collect_view()}</ul>
                <svg height=TOP + height + 2 role="img" aria-label=t(texts::AXIS)>
                    {months.collect_view()}
                    {lanes.collect_view()}
                    {today}
                </svg>
            </div>
        </section>
    })
}

/// A lane of an axis of so many days; `y` is its middle.
fn lane_view(lane: &Lane, y: i64, days: i64) -> impl IntoView + use<> {
    let bar = lane.bar.map(|(from, to)| {
        view! { <rect class="planned" x=place(from, days) y=y - 6 width=place(to - from, days) height="12" rx="3" /> }
    });
    let due = lane.due.iter().map(|(at, late)| {
        // The end of the day.
        view! { <rect class="due" class:late=*late x=place(*at + 1, days) y=y - 9 width="2" height="18" transform="translate(-2 0)" /> }
    });
    let marks = lane.marks.iter().map(|(at, mark)| {
        // A path knows no percentage: it stands in a drawing that does.
        view! { <svg x=place(2 * at + 1, 2 * days) y=y overflow="visible">{shape(*mark)}</svg> }
    });
    view! { <g>{bar} {due.collect_view()} {marks.collect_view()}</g> }
}

fn shape(mark: Mark) -> AnyView {
    match mark {
        Mark::Visit => view! { <circle class="visit" cx="0" cy="0" r="4" /> }.into_any(),
        Mark::Report => view! { <path d="M0 -5 l5 5 l-5 5 l-5 -5z" /> }.into_any(),
        Mark::Summary => view! { <circle cx="0" cy="0" r="4" /> }.into_any(),
        Mark::Circular => view! {
            <circle cx="0" cy="0" r="4" />
            <rect class="visit" x="8" y="-4" width="8" height="8" />
        }
        .into_any(),
    }
}
