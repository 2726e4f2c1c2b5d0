//! 问责: who is to be held to account and waits for an answer, and the cases (M3).

mod candidate;
mod case;
mod facts;
mod form;
mod going_on;

pub use case::CasePage;
pub use going_on::provide_going_on;

use crate::domain::Kind;
use crate::engine::query::accountability::{Accountability, Cases};
use crate::present::accountability::Candidate;
use crate::present::case::{Row, Step, StepState};
use crate::present::part::Part;
use crate::present::visible::shown;
use crate::ui::component::LightBadge;
use crate::ui::i18n::{cases as texts, common, short_date, t, terms};
use crate::ui::route::Route;
use crate::ui::session::Session;
use candidate::{Answered, Dialogs, Waiting, provide_answering};
use leptos::prelude::*;

/// How many candidates are shown at first, and how many more each time.
const SHOWN: usize = 50;

/// The page.
#[component]
pub fn AccountabilityPage() -> impl IntoView {
    let session = Session::expect();
    let (most_waiting, most_answered) = (RwSignal::new(SHOWN), RwSignal::new(SHOWN));
    let cases = session.client().ask(move || {
        Some(Accountability { waiting: most_waiting.get(), answered: most_answered.get() })
    });
    provide_answering();
    let part = move |of: fn(&Cases) -> &Part<Candidate>| {
        Memo::new(move |_| cases.get().map(|cases| of(&cases).clone()).unwrap_or_default())
    };
    let waiting = part(|cases| &cases.waiting);
    let answered = part(|cases| &cases.answered);
    let rows = Memo::new(move |_| cases.get().map(|cases| cases.cases.clone()).unwrap_or_default());
    let is_open =
        |row: &&Row| row.steps.iter().any(|step| matches!(step.state, StepState::Waits(_)));
    let open = move || rows.with(|rows| rows.iter().filter(is_open).count());
    // Of a unit's part of the ledger nothing here could be said truly.
    let is_unit = Memo::new(move |_| session.own_unit().is_some());
    let is_read = move || !is_unit.get() && cases.with(Option::is_some);
    view! {
        <div class="page-head">
            <h1>{move || t(texts::TITLE)}</h1>
            <span class="page-sub">
                {move || is_read().then(|| texts::counts(waiting.with(|part| part.all), open(), session.lang()))}
            </span>
        </div>
        <p class="page-intro">{move || t(if is_unit.get() { texts::NOT_HERE } else { texts::INTERNAL })}</p>
        {move || is_read().then(|| view! {
            <div class="accountability">
                <CaseList rows />
                <div class="accountability-side">
                    <Waiting candidates=waiting most=most_waiting />
                    <Answered candidates=answered most=most_answered />
                </div>
            </div>
        })}
        <Dialogs />
    }
}

/// The cases, those without a decision first.
#[component]
fn CaseList(rows: Memo<Vec<Row>>) -> impl IntoView {
    let session = Session::expect();
    view! {
        <section class="card table-card case-list">
            <header class="card-head"><h2>{move || t(texts::CASES)}</h2></header>
            {move || if rows.with(Vec::is_empty) {
                view! { <p class="empty">{t(texts::NO_CASES)}</p> }.into_any()
            } else {
                view! {
                    <table class="data">
                        <thead>
                            <tr>
                                <th scope="col">{t(texts::UNIT)}</th>
                                <th scope="col">{t(texts::CIRCUMSTANCE)}</th>
                                <th scope="col">{t(texts::PERSONS)}</th>
                                <th scope="col">{t(texts::STANDS)}</th>
                                <th scope="col">{t(texts::DECISION)}</th>
                            </tr>
                        </thead>
                        <tbody>{rows.get().iter().map(|row| case_row(&session, row)).collect_view()}</tbody>
                    </table>
                }.into_any()
            }}
        </section>
    }
}

fn case_row(session: &Session, row: &Row) -> impl IntoView + use<> {
    let as_of = session.as_of();
    let persons: Vec<String> = row.open.persons.iter().map(|person| shown(&person.name)).collect();
    view! {
        <tr>
            <th scope="row">
                <a href=Route::Case(row.id).href()>{session.unit_name(&row.open.unit)}</a>
                <small>{short_date(row.opened, as_of)} " " {t(texts::step(Kind::Open))}</small>
            </th>
            <td>{t(texts::circumstance_short(row.open.circumstance))}</td>
            <td>{persons.join(t(common::LIST_COMMA))}</td>
            <td>{stands(row, session)}</td>
            <td>
                <p>{row.number.as_deref().map(shown)}</p>
                {row.findings.iter().map(|rule| view! {
                    <LightBadge light=crate::domain::standing::Light::Red word=t(terms::rule(*rule)) />
                }).collect_view()}
            </td>
        </tr>
    }
}

/// Whose turn it is, since when; or that nothing more is to come.
fn stands(row: &Row, session: &Session) -> String {
    let (as_of, lang) = (session.as_of(), session.lang());
    let waits = row.steps.iter().find(|step| matches!(step.state, StepState::Waits(_)));
    match waits {
        Some(step) => {
            let role = step.role.map(|role| format!("{} ", t(texts::role(role))));
            let state = texts::step_state(step, as_of, lang);
            format!("{} · {}{state}", t(texts::step(step.kind)), role.unwrap_or_default())
        }
        None => last(&row.steps).map_or_else(String::new, |step| {
            let state = texts::step_state(step, as_of, lang);
            format!("{} {state}", t(texts::step(step.kind)))
        }),
    }
}

fn last(steps: &[Step]) -> Option<&Step> {
    steps.iter().rev().find(|step| matches!(step.kind, Kind::CaseDecide | Kind::Rectified))
}
