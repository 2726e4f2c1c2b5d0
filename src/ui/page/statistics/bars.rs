//! Each group's on-time rate: a bar as long as there are assignments, since 1 of 1 is not better than 31
//! of 34.

use super::tiles::percent as rate;
use super::words::name;
use crate::domain::figures::{By, Figure, Figures, Key};
use crate::engine::query::figures::Report;
use crate::ui::component::opens::figure;
use crate::ui::component::percent;
use crate::ui::i18n::{statistics as texts, t};
use crate::ui::session::Session;
use leptos::prelude::*;
use std::cmp::Reverse;

/// How many bars there are; what is left is one more.
const MOST: usize = 9;

/// The card.
pub fn bars(session: &Session, report: &Report, by: By) -> impl IntoView + use<> {
    let lang = session.lang();
    let groups = report.now.groups.iter().flatten();
    let mut groups: Vec<&(Key, Figures)> =
        groups.filter(|(_, figures)| figures.on_time().whole > 0).collect();
    // Groups are sorted by how many assignments were late or are overdue, and not by their rate: 0 of 1 is not worse
    // than 10 of 20. Months stay in the order of the calendar.
    if by != By::Month {
        groups.sort_by_key(|(_, figures)| {
            let on_time = figures.on_time();
            Reverse((on_time.whole - on_time.part, on_time.whole))
        });
    }
    let (first, rest) = groups.split_at(groups.len().min(MOST));
    let mut left = Figures::default();
    for (_, figures) in rest {
        left += *figures;
    }
    let whole = |figures: &Figures| figures.on_time().whole;
    let longest = first.iter().map(|(_, figures)| whole(figures)).max().unwrap_or(1);
    let period = report.now.period;
    let row = |named: String, figures: &Figures, key: Option<&Key>| {
        let n = |of: Figure| {
            let group = key.map(|key| (by, key, &*named));
            match group {
                Some(group) => figure(period, of, Some(group), figures.of(of)),
                None => figures.of(of).into_any(),
            }
        };
        let marked = |of: Figure, class: &'static str| {
            (figures.of(of) > 0)
                .then(|| view! { <small class=class>{t(texts::figure(of))} " " {n(of)}</small> })
        };
        let (on_time, late, overdue) =
            (figures.rates.on_time, figures.late(), figures.rates.overdue);
        view! {
            <tr>
                <th scope="row"><span title=named.clone()>{named.clone()}</span></th>
                // The last row, which adds up all remaining groups, has no bar: it would be longer than all others.
                {key.map(|_| view! {
                    <td>
                        <svg role="img" aria-label=texts::bar(on_time, late, overdue, lang)>
                            <rect class="on-time" x="0" y="3" height="12" width=percent(on_time, longest) />
                            <rect class="late" x=percent(on_time, longest) y="3" height="12" width=percent(late, longest) />
                            <rect class="overdue" x=percent(on_time + late, longest) y="3" height="12" width=percent(overdue, longest) />
                        </svg>
                    </td>
                })}
                <td class="statistics-marks" colspan=if key.is_some() { "1" } else { "2" }>{marked(Figure::Late, "")} " " {marked(Figure::Overdue, "late")}</td>
                <td class="figure">
                    <strong>{rate(figures.on_time())}</strong> " " {n(Figure::OnTime)} " / " {whole(figures)}
                </td>
            </tr>
        }
    };
    let rows = first.iter().map(|(key, figures)| row(name(session, key, lang), figures, Some(key)));
    let rows = rows.collect_view();
    let others = (!rest.is_empty()).then(|| row(texts::others(rest.len(), lang), &left, None));
    view! {
        <section class="card statistics-chart">
            <header class="card-head">
                <h2>{texts::bars(t(texts::by(by)), lang)} " " <small>{t(if by == By::Month { texts::BARS_LONG } else { texts::BARS_NOTE })}</small></h2>
                <small>{t(texts::BARS_HEAD)}</small>
            </header>
            {groups.is_empty().then(|| view! { <p class="empty">{t(texts::NO_BARS)}</p> })}
            <table class="statistics-bars"><tbody>{rows} {others}</tbody></table>
            <ul class="statistics-legend" hidden=groups.is_empty()>
                {[("on-time", Figure::OnTime), ("late", Figure::Late), ("overdue", Figure::Overdue)].map(|(class, of)| view! {
                    <li><svg aria-hidden="true"><rect class=class x="1" y="1" width="9" height="9" /></svg> {t(texts::figure(of))}</li>
                }).collect_view()}
            </ul>
        </section>
    }
}
