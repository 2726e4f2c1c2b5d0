//! Why this date, why this light: the article, the days counted one by one, what follows.

use super::facts::facts;
use super::{Page, Recording};
use crate::calendar::{Day, Source};
use crate::domain::Article;
use crate::domain::standing::{AssignmentStanding, Finding, Rule};
use crate::present::draft::ActKind;
use crate::present::why::{self, Cell, GridDay};
use crate::ui::component::article::{ArticleTag, Quote};
use crate::ui::i18n::{findings, matter as texts, short_date, t, terms};
use crate::ui::session::Session;
use chrono::Datelike as _;
use leptos::prelude::*;

/// The card.
#[component]
pub fn Why() -> impl IntoView {
    let session = Session::expect();
    let page = expect_context::<Page>();
    move || {
        let assignment = page.assignment()?;
        let (as_of, lang) = (page.as_of.get(), session.lang());
        let (article, words) = why::ground(&assignment);
        Some(view! {
            <aside class="card why">
                <header class="card-head">
                    <h2>{t(findings::why(assignment.status))}</h2>
                    <small>
                        {session.unit_name(&assignment.unit)} " · " {t(texts::TODAY)} " " {short_date(as_of, as_of)}
                    </small>
                </header>
                <Quote article words />
                {sources(&assignment)}
                {day_grid(&assignment)}
                <ul class="findings">
                    {assignment.findings.iter().map(|finding| view! {
                        <li>
                            <strong>{t(terms::rule(finding.rule))}</strong>
                            <span>
                                {findings::detail(finding, assignment.due, as_of, lang)}
                                {circumstance(finding, page)}
                                {finding.waived.then(|| view! { <em>" " {t(texts::WAIVED)}</em> })}
                                {facts(&finding.facts.acts)}
                            </span>
                            <ArticleTag article=finding.cites />
                        </li>
                    }).collect_view()}
                </ul>
                {owed(&assignment)}
            </aside>
        })
    }
}

/// The circumstance of M3-5 that a candidate's category of matter suggests; of the fourth people say it
/// (RULES §6).
fn circumstance(finding: &Finding, page: Page) -> impl IntoView + use<> {
    let category = page.matter.get()?.category;
    let suggested = finding.rule == Rule::AccountabilityCandidate && (1..=3).contains(&category);
    suggested.then(|| {
        view! { " " {t(texts::CIRCUMSTANCE)} " " <ArticleTag article=Article::item(3, 5, category) /> }
    })
}

/// The limits, the one in force first, and what has become of it.
fn sources(assignment: &AssignmentStanding) -> impl IntoView + use<> {
    let session = Session::expect();
    let page = expect_context::<Page>();
    let (as_of, lang) = (page.as_of.get(), session.lang());
    let sources = assignment
        .due_sources
        .iter()
        .enumerate()
        .map(|(n, source)| {
            view! {
                <p class:muted=move || n != 0>{texts::source(source, as_of, lang)} " " {facts(&[source.act])}</p>
            }
        })
        .collect_view();
    let granted = assignment
        .granted
        .iter()
        .map(|(application, decision, until)| {
            view! { <p>{texts::extended(*until, as_of, lang)} " " {facts(&[*application, *decision])}</p> }
        })
        .collect_view();
    view! {
        <div class="sources">
            <p class="muted">
                {t(texts::RECEIVED)} " " {short_date(assignment.received, as_of)} " "
                {facts(&assignment.receipts)}
            </p>
            {assignment.due.is_none().then(|| view! { <p>{t(texts::NO_LIMIT)}</p> })}
            {sources}
            {granted}
            {assignment.calendar_unpublished.then(|| view! { <p class="muted">{t(texts::UNPUBLISHED)}</p> })}
        </div>
    }
}

fn day_grid(assignment: &AssignmentStanding) -> impl IntoView + use<> {
    let session = Session::expect();
    let page = expect_context::<Page>();
    let calendar = session.calendar();
    let grid = why::grid(assignment, &calendar, page.as_of.get())?;
    let lang = session.lang();
    let left_out = grid.left_out;
    let weeks = grid.weeks.into_iter().enumerate().map(move |(n, week)| {
        let gap = left_out.filter(|(_, after)| *after == n).map(|(weeks, _)| {
            view! { <tr><td class="gap" colspan="7">{texts::left_out(weeks, lang)}</td></tr> }
        });
        view! {
            {gap}
            <tr>{week.iter().map(grid_cell).collect_view()}</tr>
        }
    });
    let years = assignment.received.year()..=assignment.due.map_or(0, |due| due.year());
    let titles = years.filter(|_| grid.working).filter_map(|year| match calendar.source(year)? {
        Source::Carried(notice) => notice.documents.last().map(|document| document.title),
        Source::Act(source) => Some(source),
    });
    let notices =
        titles.map(|title| view! { <p class="notice-line">{texts::notice(title, lang)}</p> });
    let notices = notices.collect_view();
    let heads = t(texts::WEEKS).split(' ').map(|name| view! { <th scope="col">{name}</th> });
    Some(view! {
        <table class="grid">
            <thead><tr>{heads.collect_view()}</tr></thead>
            <tbody>{weeks.collect_view()}</tbody>
        </table>
        {notices}
    })
}

fn grid_cell(day: &GridDay) -> impl IntoView + use<> {
    let zh = Session::expect().lang() == crate::ui::i18n::Lang::Zh;
    let name = match day.day {
        Day::Holiday(festival) => Some(t(festival.map_or(texts::HOLIDAY, terms::festival))),
        Day::MakeUp(_) => Some(t(texts::MAKE_UP)),
        Day::Working | Day::Weekend => None,
    };
    // A rest day has the room of the number that it lacks.
    let beside = name.filter(|_| day.cell != Cell::Rest);
    let (class, word) = match day.cell {
        Cell::Outside => ("outside", String::new()),
        Cell::Received => ("received", t(texts::RECEIVED_DAY).to_owned()),
        Cell::Counted(n) => ("counted", n.to_string()),
        Cell::Rest => ("rest", name.unwrap_or_else(|| t(texts::REST)).to_owned()),
        Cell::Over(n) if zh => ("over", format!("超{n}")),
        Cell::Over(n) => ("over", format!("+{n}")),
    };
    let label = if day.date.day() == 1 {
        day.date.format("%-m月").to_string()
    } else {
        day.date.format("%d").to_string()
    };
    let label = if zh { label } else { label.replace('月', "/1") };
    let (is_due, is_today) = (day.due, day.today);
    view! {
        <td class=class class:due=is_due class:today=is_today title=day.date.to_string()>
            <small>{label} {beside.map(|name| view! { <em>{name}</em> })}</small>
            <span>{word}</span>
        </td>
    }
}

/// What is owed now, each with a way to record it.
fn owed(assignment: &AssignmentStanding) -> impl IntoView + use<> {
    let session = Session::expect();
    let page = expect_context::<Page>();
    let (as_of, lang) = (page.as_of.get(), session.lang());
    let of_matter = page.matter.get().map(|m| m.obligations.clone()).unwrap_or_default();
    let owed: Vec<_> = of_matter.into_iter().chain(assignment.obligations.clone()).collect();
    let none = owed.is_empty();
    let unit = assignment.unit.clone();
    let lines = owed.into_iter().map(move |obligation| {
        let kind = ActKind::for_duty(obligation.kind)
            .filter(|kind| session.me().is_some_and(|me| me.may_record(*kind, &unit)));
        let unit = unit.clone();
        view! {
            <li>
                {match kind {
                    Some(kind) => view! {
                        <button type="button" class="link" on:click=move |_| {
                            page.recording.set(Some(Recording { kind, unit: unit.clone() }));
                        }>{t(terms::duty(obligation.kind))}</button>
                    }.into_any(),
                    None => view! { <span>{t(terms::duty(obligation.kind))}</span> }.into_any(),
                }}
                <span class:late=obligation.due.is_some_and(|due| due < as_of)>
                    {texts::owed_day(obligation.kind, obligation.due, as_of, lang)}
                </span>
                <ArticleTag article=obligation.cites />
            </li>
        }
    });
    view! {
        <div class="owed">
            <h3>{t(texts::OWED)}</h3>
            {none.then(|| view! { <p class="muted">{t(texts::NOTHING_OWED)}</p> })}
            <ul>{lines.collect_view()}</ul>
        </div>
    }
}
