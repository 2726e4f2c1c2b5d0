//! In how many days what was completed took, as a picture and as a table.

use crate::engine::query::figures::Report;
use crate::present::desk::About;
use crate::present::figures::{ENDS, What};
use crate::present::visible::shown;
use crate::ui::component::opens::number;
use crate::ui::component::percent;
use crate::ui::i18n::{Lang, common, listed, statistics as texts, t};
use crate::ui::route::Route;
use crate::ui::session::Session;
use leptos::prelude::*;

/// How high the greatest bar is, and where bars stand, in pixels.
const TALLEST: usize = 104;
const FOOT: usize = 122;

/// The card.
pub fn took(session: &Session, report: &Report) -> impl IntoView + use<> {
    let lang = session.lang();
    let (took, period) = (&report.took, report.now.period);
    let then = report.took_before.as_ref().filter(|then| then.all > 0);
    let of_then = |n: usize| then.and_then(|then| then.counts.get(n).copied());
    let counts: Vec<(usize, Option<usize>)> =
        took.counts.iter().enumerate().map(|(n, count)| (*count, of_then(n))).collect();
    let most = counts.iter().flat_map(|(now, then)| [*now, then.unwrap_or(0)]).max();
    let most = most.unwrap_or(0).max(1);
    let height = |count: usize| count * TALLEST / most;
    let bar = |n: usize, (now, then): (usize, Option<usize>)| {
        let x = |fifths: usize| percent(5 * n + fifths, 5 * ENDS.len());
        view! {
            <g>
                <rect class="counted" x=x(1) y=FOOT - height(now) width=percent(3, 5 * ENDS.len()) height=height(now) />
                {then.map(|then| view! {
                    <line class="then" x1=percent(10 * n + 1, 10 * ENDS.len()) x2=percent(10 * n + 9, 10 * ENDS.len())
                        y1=FOOT - height(then) y2=FOOT - height(then) />
                })}
                {(now > 0).then(|| view! { <text x=percent(2 * n + 1, 2 * ENDS.len()) y=FOOT - height(now) - 5>{now}</text> })}
                <text class="below" x=percent(2 * n + 1, 2 * ENDS.len()) y=FOOT + 16>{days(n, lang)}</text>
            </g>
        }
    };
    let spoken: Vec<String> = counts
        .iter()
        .enumerate()
        .map(|(n, (now, _))| common::labelled(&days(n, lang), &now.to_string(), lang))
        .collect();
    let row = |n: usize, (now, then): (usize, Option<usize>)| {
        let name = format!("{} {}", t(texts::TOOK), days(n, lang));
        view! {
            <tr>
                <th scope="row">{days(n, lang)}</th>
                <td>{number(What::Took(period, n), now, name)}</td>
                {report.took_before.is_some().then(|| view! { <td>{then.unwrap_or(0)}</td> })}
            </tr>
        }
    };
    let longest = took.longest.as_ref().and_then(|(about, n)| match about {
        About::Matter(id, title) => Some(view! {
            <span>{t(texts::LONGEST)} " " {texts::days_of(*n, lang)} " " <a href=Route::Matter(*id).href()>{shown(title)}</a></span>
        }),
        _ => None,
    });
    let facts = view! {
        {took.half.map(|n| view! { <span>{texts::half(n, lang)}</span> })}
        {took.nine_of_ten.map(|n| view! { <span>{texts::nine_of_ten(n, lang)}</span> })}
        {longest}
    };
    let drawn = counts.iter().enumerate().map(|(n, count)| bar(n, *count)).collect_view();
    let rows = counts.iter().enumerate().map(|(n, count)| row(n, *count)).collect_view();
    view! {
        <section class="card statistics-chart">
            <header class="card-head">
                <h2>{t(texts::TOOK)}</h2>
                <small>{t(texts::TOOK_NOTE)}</small>
            </header>
            {if took.all == 0 {
                view! { <p class="empty">{t(texts::NO_TOOK)}</p> }.into_any()
            } else {
                view! {
                    <svg class="statistics-columns" role="img" aria-label=common::labelled(t(texts::TOOK), &listed(&spoken, lang), lang)>
                        <line class="baseline" x1="0" x2="100%" y1=FOOT y2=FOOT />
                        {drawn}
                    </svg>
                    <p class="statistics-facts">{facts}</p>
                    {then.map(|_| view! { <p class="statistics-note">{t(texts::DASHED)}</p> })}
                    <details>
                        <summary>{t(texts::AS_TABLE)}</summary>
                        <table class="data">
                            <thead><tr>
                                <th scope="col">{t(texts::DAYS)}</th>
                                <th scope="col">{t(texts::NOW)}</th>
                                {report.took_before.is_some().then(|| view! { <th scope="col">{t(texts::THEN)}</th> })}
                            </tr></thead>
                            <tbody>{rows}</tbody>
                        </table>
                    </details>
                }.into_any()
            }}
        </section>
    }
}

/// The days of one part of the picture: `6–10`.
pub fn days(n: usize, lang: Lang) -> String {
    let end = |n: usize| ENDS.get(n).copied().flatten();
    let from = n.checked_sub(1).and_then(end).map_or(0, |end| end + 1);
    end(n).map_or_else(|| texts::from_of(from, lang), |end| format!("{from}–{end}"))
}
