//! What falls due in the weeks to come, as a picture and as a table.

use crate::engine::query::figures::Report;
use crate::present::figures::{Week, What};
use crate::ui::component::opens::number;
use crate::ui::component::percent;
use crate::ui::i18n::{common, listed, short_date, statistics as texts, t};
use crate::ui::session::Session;
use chrono::{Datelike as _, Days};
use leptos::prelude::*;

/// How high the greatest bar is, and where bars stand, in pixels.
const TALLEST: usize = 104;
const FOOT: usize = 122;

/// The card.
pub fn weeks(session: &Session, report: &Report) -> impl IntoView + use<> {
    let (lang, as_of) = (session.lang(), session.as_of());
    let weeks = &report.weeks;
    let all = |week: &Week| week.due + week.reports;
    let most = weeks.iter().map(all).max().unwrap_or(0);
    let monday = |week: &Week| {
        let gone = week.days.from.weekday().num_days_from_monday();
        short_date(week.days.from - Days::new(gone.into()), as_of)
    };
    let first = weeks.iter().position(|week| all(week) == most).filter(|_| most > 0);
    let height = |count: usize| count * TALLEST / most.max(1);
    let bar = |n: usize, week: &Week| {
        let x = percent(5 * n + 1, 5 * weeks.len());
        let middle = percent(2 * n + 1, 2 * weeks.len());
        let width = percent(3, 5 * weeks.len());
        let (due, top) = (FOOT - height(week.due), FOOT - height(week.due) - height(week.reports));
        let class = if Some(n) == first { "counted most" } else { "counted" };
        // Also of another year: there are eight weeks in a row.
        let gone = week.days.from.weekday().num_days_from_monday();
        let below = (week.days.from - Days::new(gone.into())).format("%m-%d").to_string();
        view! {
            <g>
                <rect class=class x=x.clone() y=due width=width.clone() height=height(week.due) />
                <rect class="reports" x=x y=top width=width height=height(week.reports) />
                {(all(week) > 0).then(|| view! { <text x=middle.clone() y=top - 5>{all(week)}</text> })}
                <text class="below" x=middle y=FOOT + 16>{below}</text>
            </g>
        }
    };
    let spoken: Vec<String> = weeks
        .iter()
        .map(|week| common::labelled(&monday(week), &all(week).to_string(), lang))
        .collect();
    let row = |week: &Week| {
        let named = |what| format!("{} {}", monday(week), t(what));
        view! {
            <tr>
                <th scope="row">{monday(week)}</th>
                <td>{number(What::Due(week.days), week.due, named(texts::DUE))}</td>
                <td>{number(What::Reports(week.days), week.reports, named(texts::REPORT))}</td>
            </tr>
        }
    };
    let busiest = first.and_then(|n| weeks.get(n));
    let busiest = busiest.map(|week| texts::busiest(&monday(week), most, lang));
    let drawn = weeks.iter().enumerate().map(|(n, week)| bar(n, week)).collect_view();
    let legend = [("counted", texts::DUE), ("reports", texts::REPORT)].map(|(class, name)| {
        view! { <li><svg aria-hidden="true"><rect class=class x="1" y="1" width="9" height="9" /></svg> {t(name)}</li> }
    });
    view! {
        <section class="card statistics-chart">
            <header class="card-head">
                <h2>{t(texts::WEEKS)}</h2>
                <small>{t(texts::WEEKS_NOTE)}</small>
            </header>
            {if most == 0 {
                view! { <p class="empty">{t(texts::NO_WEEKS)}</p> }.into_any()
            } else {
                view! {
                    <svg class="statistics-columns" role="img" aria-label=common::labelled(t(texts::WEEKS), &listed(&spoken, lang), lang)>
                        <line class="baseline" x1="0" x2="100%" y1=FOOT y2=FOOT />
                        {drawn}
                    </svg>
                    <ul class="statistics-legend">{legend.collect_view()}</ul>
                    <p class="statistics-note">{busiest}</p>
                    <details>
                        <summary>{t(texts::AS_TABLE)}</summary>
                        <table class="data">
                            <thead><tr>
                                {[texts::WEEK, texts::DUE, texts::REPORT].map(|head| view! { <th scope="col">{t(head)}</th> }).collect_view()}
                            </tr></thead>
                            <tbody>{weeks.iter().map(row).collect_view()}</tbody>
                        </table>
                    </details>
                }.into_any()
            }}
        </section>
    }
}
