//! Why this date, why this light: the article, the days counted one by one, what follows.

use super::facts::facts;
use super::grid::day_grid;
use super::{Page, Recording, of};
use crate::domain::Article;
use crate::domain::standing::{AssignmentStanding, Finding, Rule};
use crate::present::accountability::Answer;
use crate::present::draft::ActKind;
use crate::present::why;
use crate::ui::component::article::{ArticleTag, Quote};
use crate::ui::i18n::{calendar, cases, findings, matter as texts, short_date, t, terms};
use crate::ui::route::Route;
use crate::ui::session::Session;
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
                {day_grid(&assignment, as_of)}
                <ul class="findings">
                    {assignment.findings.iter().map(|finding| view! {
                        <li class:internal=page.is_internal(&finding.facts)>
                            <strong>{t(terms::rule(finding.rule))}</strong>
                            <span>
                                {findings::detail(finding, assignment.due, as_of, lang)}
                                {circumstance(finding, page)}
                                {answer(finding, &assignment, page)}
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

/// What was decided on a candidate: the case with its day, or that none is opened.
fn answer(finding: &Finding, assignment: &AssignmentStanding, page: Page) -> impl IntoView + use<> {
    if finding.rule != Rule::AccountabilityCandidate {
        return None;
    }
    let answer = of(page.view, |view| view.answers.get(&assignment.unit).cloned())??;
    let on = short_date(answer.on(), page.as_of.get());
    Some(match answer {
        Answer::Opened(case, _) => view! {
            " · " {t(cases::OPENED)} " " <a href=Route::Case(case).href()>{on}</a>
        }
        .into_any(),
        Answer::Declined { .. } => view! { " · " {t(cases::DECLINED)} " " {on} }.into_any(),
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
            {assignment.calendar_unpublished.then(|| view! {
                <p class="muted">{t(texts::UNPUBLISHED)} " " <a href=Route::Notice.href()>{t(calendar::ENTER)}</a></p>
            })}
        </div>
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
            <li class:internal=page.is_internal(&obligation.facts)>
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
