//! Candidates: each with its grounds and two answers, neither of which is recommended (M3-5).

use super::facts::ground;
use super::form::{DeclineForm, OpenForm};
use crate::present::accountability::{Answer, Candidate};
use crate::present::visible::shown;
use crate::ui::component::article::ArticleTag;
use crate::ui::component::modal::Modal;
use crate::ui::i18n::{cases as texts, short_date, t, terms};
use crate::ui::route::Route;
use crate::ui::session::Session;
use leptos::prelude::*;

/// Which candidate is being answered, and how.
#[derive(Debug, Clone, Copy)]
pub(super) struct Answering {
    opening: RwSignal<Option<Candidate>>,
    declining: RwSignal<Option<Candidate>>,
}

/// Makes the context.
pub(super) fn provide_answering() {
    provide_context(Answering { opening: RwSignal::new(None), declining: RwSignal::new(None) });
}

/// The candidates that wait.
#[component]
pub(super) fn Waiting(candidates: Memo<Vec<Candidate>>) -> impl IntoView {
    view! {
        <section class="card">
            <header class="card-head">
                <h2>{move || t(texts::CANDIDATES)}</h2>
                <small>{move || candidates.with(Vec::len)}</small>
            </header>
            <p class="candidates-what">{move || t(texts::CANDIDATES_WHAT)}</p>
            {move || candidates.with(Vec::is_empty).then(|| view! { <p class="empty">{t(texts::NO_CANDIDATES)}</p> })}
            {move || candidates.get().iter().map(waiting).collect_view()}
        </section>
    }
}

fn waiting(candidate: &Candidate) -> impl IntoView + use<> {
    let session = Session::expect();
    let answering = expect_context::<Answering>();
    let as_of = session.as_of();
    let grounds =
        candidate.grounds.iter().map(|of| ground(of, candidate.due, as_of)).collect_view();
    let (to_open, to_decline) = (candidate.clone(), candidate.clone());
    view! {
        <article class="candidate">
            <header>
                <strong>{session.unit_name(&candidate.unit)}</strong>
                <small>{t(texts::SINCE)} " " {short_date(candidate.since, as_of)} " " <ArticleTag article=candidate.cites /></small>
            </header>
            <p>{named(candidate)} " · " {t(terms::role(candidate.role))}</p>
            <ul>{grounds}</ul>
            {session.supervises().then(|| view! {
                <div class="candidate-answers">
                    <button type="button" class="button" on:click=move |_| answering.opening.set(Some(to_open.clone()))>
                        {t(texts::OPEN_CASE)}
                    </button>
                    <button type="button" class="button" on:click=move |_| answering.declining.set(Some(to_decline.clone()))>
                        {t(texts::NO_CASE)}
                    </button>
                </div>
            })}
        </article>
    }
}

/// The matter of a candidate, by its title and number.
fn named(candidate: &Candidate) -> impl IntoView + use<> {
    let number = candidate.number.as_deref().map(|number| format!(" {}", shown(number)));
    view! { <a href=Route::Matter(candidate.matter).href()>{shown(&candidate.title)}</a> <small>{number}</small> }
}

/// The candidates that have been answered.
#[component]
pub(super) fn Answered(candidates: Memo<Vec<Candidate>>) -> impl IntoView {
    let row = |candidate: &Candidate| {
        let session = Session::expect();
        let as_of = session.as_of();
        let (word, what) = match candidate.answer.as_ref()? {
            Answer::Opened(id, on) => (
                t(texts::OPENED),
                view! { <a href=Route::Case(*id).href()>{short_date(*on, as_of)}</a> }.into_any(),
            ),
            Answer::Declined { on, reason, approver } => {
                let what =
                    format!("{} · {} · {}", shown(reason), shown(approver), short_date(*on, as_of));
                (t(texts::DECLINED), what.into_any())
            }
        };
        Some(view! {
            <li>
                <strong>{word}</strong>
                <span>{session.unit_name(&candidate.unit)} " · " {named(candidate)} <br /> <small>{what}</small></span>
            </li>
        })
    };
    move || {
        let some = !candidates.with(Vec::is_empty);
        some.then(|| {
            view! {
                <section class="card">
                    <header class="card-head">
                        <h2>{t(texts::ANSWERED)}</h2>
                        <small>{candidates.with(Vec::len)}</small>
                    </header>
                    <ul class="answered">{candidates.get().iter().map(row).collect_view()}</ul>
                </section>
            }
        })
    }
}

/// The dialogs of both answers.
#[component]
pub(super) fn Dialogs(candidates: Memo<Vec<Candidate>>) -> impl IntoView {
    let Answering { opening, declining } = expect_context();
    // A case may name several matters of its unit.
    let beside = move |of: &Candidate| {
        let all = candidates.get_untracked();
        all.into_iter().filter(|other| other.unit == of.unit).collect::<Vec<_>>()
    };
    view! {
        <Modal about=opening draw=move |candidate: Candidate| {
            let candidates = beside(&candidate);
            view! { <OpenForm candidate candidates end=move || opening.set(None) /> }
        } />
        <Modal about=declining draw=move |candidate: Candidate| view! {
            <DeclineForm candidate end=move || declining.set(None) />
        } />
    }
}
