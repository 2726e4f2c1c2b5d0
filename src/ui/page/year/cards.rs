//! The cards of a year.

use crate::domain::Article;
use crate::domain::standing::Light;
use crate::domain::year::PlanItem;
use crate::present::visible::shown;
use crate::present::year::{self, Period, Round, Year};
use crate::ui::component::LightBadge;
use crate::ui::component::article::ArticleTag;
use crate::ui::i18n::{Text, common, short_date, t, years as texts};
use crate::ui::route::Route;
use crate::ui::session::Session;
use leptos::prelude::*;

/// A card with its name, its article and a table; a line where there is nothing.
struct Table {
    name: Text,
    what: Option<Text>,
    article: Article,
    heads: &'static [Text],
    /// What is said where there are no rows.
    empty: Option<Text>,
}

impl Table {
    fn with(self, rows: impl IntoView) -> impl IntoView {
        let heads = self.heads.iter().map(|head| view! { <th scope="col">{t(*head)}</th> });
        view! {
            <section class="card table-card">
                <header class="card-head">
                    <h2>{t(self.name)} " " <small>{self.what.map(t)}</small></h2>
                    <ArticleTag article=self.article />
                </header>
                {match self.empty {
                    Some(empty) => view! { <p class="empty">{t(empty)}</p> }.into_any(),
                    None => view! {
                        <table class="data">
                            <thead><tr>{heads.collect_view()}</tr></thead>
                            <tbody>{rows}</tbody>
                        </table>
                    }.into_any(),
                }}
            </section>
        }
    }
}

/// The plan (M2-12).
pub(super) fn plan(year: &Year) -> impl IntoView + use<> {
    let session = Session::expect();
    let (lang, as_of) = (session.lang(), session.as_of());
    let items = year.plan.as_ref().map(|(_, items)| items.clone()).unwrap_or_default();
    let empty = items.is_empty().then_some(texts::NO_PLAN);
    let row = move |item: PlanItem| {
        let units: Vec<String> = item.units.iter().map(|unit| session.unit_name(unit)).collect();
        let dates = format!(
            "{} {} {}",
            short_date(item.from, as_of),
            t(texts::UNTIL),
            short_date(item.to, as_of)
        );
        view! {
            <tr>
                <th scope="row">{shown(&item.topic)}</th>
                <td class="year-dates">{dates}</td>
                <td>{shown(texts::manner(&item.manner, lang))}</td>
                <td>{units.join(t(common::LIST_COMMA))}</td>
            </tr>
        }
    };
    let table = Table {
        name: texts::PLAN,
        what: None,
        article: Article::new(2, 12),
        empty,
        heads: &[texts::TOPIC, texts::DATES, texts::MANNER, texts::UNITS],
    };
    table.with(items.into_iter().map(row).collect_view())
}

/// The return visits (M2-15).
pub(super) fn rounds(year: &Year) -> impl IntoView + use<> {
    let as_of = Session::expect().as_of();
    let row = move |round: Round| {
        let held: Vec<String> = round.held.iter().map(|on| short_date(*on, as_of)).collect();
        let not_held =
            if round.expected.is_empty() { texts::NOTHING_TO_VISIT } else { texts::NOT_HELD };
        let late = round.held.is_empty() && round.by < as_of && !round.expected.is_empty();
        let report = round.report.map(|(on, number)| {
            format!(
                "{} {}",
                number.as_deref().map(shown).unwrap_or_default(),
                short_date(on, as_of)
            )
        });
        let report_owed = report.is_none() && !round.held.is_empty();
        view! {
            <tr>
                <th scope="row">{t(texts::choice("round", &round.number.to_string()))}</th>
                <td class="figure">{short_date(round.by, as_of)}</td>
                <td>
                    {if held.is_empty() { t(not_held).to_owned() } else { held.join(t(common::LIST_COMMA)) }}
                    {late.then(|| view! { " " <LightBadge light=Light::Red word=t(texts::MISSING) /> })}
                </td>
                <td>{round.visited.len()} " / " {round.expected.len()}</td>
                <td>{report.unwrap_or_else(|| if report_owed { t(texts::NO_REPORT) } else { t(common::DASH) }.to_owned())}</td>
            </tr>
        }
    };
    let table = Table {
        name: texts::REVISITS,
        what: Some(texts::REVISITS_WHAT),
        article: Article::new(2, 15),
        empty: None,
        heads: &[texts::ROUND, texts::EXPECTED, texts::HELD, texts::COVERED, texts::REPORT],
    };
    table.with(year.rounds.iter().cloned().map(row).collect_view())
}

/// The summaries and circulars (M1-14).
pub(super) fn summaries(year: &Year) -> impl IntoView + use<> {
    let as_of = Session::expect().as_of();
    let row = move |period: Period| {
        let dates = format!(
            "{} {} {}",
            short_date(period.from, as_of),
            t(texts::UNTIL),
            short_date(period.to, as_of)
        );
        let due = if period.has_matters {
            short_date(period.due, as_of)
        } else {
            t(common::DASH).to_owned()
        };
        let unwritten = match (period.has_matters, period.to < as_of) {
            (false, _) => texts::NO_MATTERS,
            (true, true) => texts::NOT_WRITTEN,
            (true, false) => texts::NOT_ENDED,
        };
        let written = period.summary.as_ref().map(|summary| {
            let number = summary.number.as_deref().map(shown).unwrap_or_default();
            format!("{number} {}", short_date(summary.on, as_of))
        });
        let circulated = period.summary.map(|summary| {
            summary.circulated.as_deref().map_or_else(|| t(texts::NOT_CIRCULATED).to_owned(), shown)
        });
        view! {
            <tr>
                <th scope="row" class="year-dates">{dates}</th>
                <td class="figure">{due}</td>
                <td>{written.unwrap_or_else(|| t(unwritten).to_owned())}</td>
                <td>{circulated.unwrap_or_else(|| t(common::DASH).to_owned())}</td>
            </tr>
        }
    };
    let table = Table {
        name: texts::SUMMARIES,
        what: Some(texts::SUMMARIES_WHAT),
        article: Article::new(1, 14),
        empty: None,
        heads: &[texts::PERIOD, texts::EXPECTED, texts::WRITTEN, texts::CIRCULATED],
    };
    table.with(year.periods.iter().cloned().map(row).collect_view())
}

/// Inspections of no one matter (M2-13).
pub(super) fn visits(year: &Year) -> impl IntoView + use<> {
    let session = Session::expect();
    let as_of = session.as_of();
    let empty = year.visits.is_empty().then_some(texts::NO_VISITS);
    let row = move |(on, visit): (crate::domain::Date, crate::domain::year::Visit)| {
        let units: Vec<String> = visit.units.iter().map(|unit| session.unit_name(unit)).collect();
        let manner = match visit.manner {
            crate::domain::matter::Manner::Open => texts::OPEN,
            crate::domain::matter::Manner::Unannounced => texts::UNANNOUNCED,
        };
        let topic = visit.topic.as_deref().map(|topic| format!("{} · ", shown(topic)));
        view! {
            <tr>
                <th scope="row" class="figure">{short_date(on, as_of)}</th>
                <td>{t(manner)}</td>
                <td>{units.join(t(common::LIST_COMMA))}</td>
                <td>{topic} {shown(&visit.text)}</td>
                <td>{t(if visit.problems { texts::PROBLEMS } else { texts::NO_PROBLEMS })}</td>
            </tr>
        }
    };
    let table = Table {
        name: texts::VISITS,
        what: Some(texts::VISITS_WHAT),
        article: Article::new(2, 13),
        empty,
        heads: &[texts::DATES, texts::MANNER, texts::UNITS, texts::TOPIC, texts::PROBLEMS],
    };
    table.with(year.visits.iter().cloned().map(row).collect_view())
}

/// What was made known of units' work (M2-18).
pub(super) fn commended(year: &Year) -> impl IntoView + use<> {
    let session = Session::expect();
    let as_of = session.as_of();
    let empty = year.commended.is_empty().then_some(texts::NO_COMMENDED);
    let row = move |commended: year::Commended| {
        view! {
            <tr>
                <th scope="row" class="figure">{short_date(commended.on, as_of)}</th>
                <td>{session.unit_name(&commended.unit)}</td>
                <td>{shown(&commended.text)} " · " <a href=Route::Matter(commended.matter).href()>{shown(&commended.title)}</a></td>
            </tr>
        }
    };
    let table = Table {
        name: texts::COMMENDED,
        what: None,
        article: Article::new(2, 18),
        empty,
        heads: &[texts::DATES, texts::UNITS, texts::COMMENDED],
    };
    table.with(year.commended.iter().cloned().map(row).collect_view())
}
