//! Candidates: each with its grounds and two answers, neither of which is recommended (M3-5).

use super::SHOWN;
use super::facts::ground;
use super::form::{DeclineForm, OpenForm};
use crate::domain::matter::MatterId;
use crate::engine::query::accountability::WaitingOf;
use crate::present::accountability::{Answer, Candidate};
use crate::present::part::Part;
use crate::present::visible::shown;
use crate::ui::component::article::ArticleTag;
use crate::ui::component::modal::Modal;
use crate::ui::i18n::{cases as texts, short_date, t, terms};
use crate::ui::route::Route;
use crate::ui::session::Session;
use leptos::prelude::*;
use std::sync::Arc;

/// The matters of a unit for which a case waits to be considered, with their titles.
type Beside = Vec<(MatterId, Box<str>)>;

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
pub(super) fn Waiting(candidates: Memo<Part<Candidate>>, most: RwSignal<usize>) -> impl IntoView {
    view! {
        <section class="card">
            <header class="card-head">
                <h2>{move || t(texts::CANDIDATES)}</h2>
                <small>{move || candidates.with(|part| part.all)}</small>
            </header>
            <p class="candidates-what">{move || t(texts::CANDIDATES_WHAT)}</p>
            {move || candidates.with(Part::is_empty).then(|| view! { <p class="empty">{t(texts::NO_CANDIDATES)}</p> })}
            <Rows candidates draw=waiting />
            <More candidates most />
        </section>
    }
}

/// The rows of the candidates that are named: when more are, those that stand are not drawn anew.
#[component]
fn Rows<V: IntoView + 'static>(
    candidates: Memo<Part<Candidate>>,
    draw: fn(&Candidate) -> V,
) -> impl IntoView {
    view! {
        <For each=move || 0..candidates.with(|part| part.first.len()) key=|n| *n let:n>
            {
                let of = Memo::new(move |_| candidates.with(|part| part.first.get(n).cloned()));
                move || of.with(|of| of.as_ref().map(draw))
            }
        </For>
    }
}

/// Where not all are named: how many are not, and a button that names more of them.
#[component]
fn More(candidates: Memo<Part<Candidate>>, most: RwSignal<usize>) -> impl IntoView {
    let session = Session::expect();
    let rest = Memo::new(move |_| candidates.with(Part::rest));
    move || {
        (rest.get() > 0).then(|| {
            view! {
                <div class="candidates-more">
                    <button type="button" class="button" on:click=move |_| most.update(|most| *most += SHOWN)>
                        {texts::more(SHOWN.min(rest.get()), rest.get(), session.lang())}
                    </button>
                </div>
            }
        })
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
pub(super) fn Answered(candidates: Memo<Part<Candidate>>, most: RwSignal<usize>) -> impl IntoView {
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
    let some = Memo::new(move |_| !candidates.with(Part::is_empty));
    move || {
        some.get().then(|| {
            view! {
                <section class="card">
                    <header class="card-head">
                        <h2>{t(texts::ANSWERED)}</h2>
                        <small>{move || candidates.with(|part| part.all)}</small>
                    </header>
                    <ul class="answered"><Rows candidates draw=row /></ul>
                    <More candidates most />
                </section>
            }
        })
    }
}

/// The dialogs of both answers.
#[component]
pub(super) fn Dialogs() -> impl IntoView {
    let Answering { opening, declining } = expect_context();
    view! {
        <Modal about=opening draw=move |candidate: Candidate| view! {
            <Opening candidate end=move || opening.set(None) />
        } />
        <Modal about=declining draw=move |candidate: Candidate| view! {
            <DeclineForm candidate end=move || declining.set(None) />
        } />
    }
}

/// The form that opens a case, once it is known which matters of the unit it may name. It goes by what waited when it was
/// opened.
#[component]
fn Opening(candidate: Candidate, end: impl Fn() + Copy + Send + Sync + 'static) -> impl IntoView {
    let unit = candidate.unit.clone();
    let asked = Session::expect().client().ask(move || Some(WaitingOf(unit.clone())));
    let beside = Memo::new(move |first: Option<&Option<Arc<Beside>>>| {
        first.cloned().flatten().or_else(|| asked.get())
    });
    move || {
        let beside = beside.get();
        untrack(|| {
            beside.map(|matters| {
                let (candidate, matters) = (candidate.clone(), (*matters).clone());
                view! { <OpenForm candidate matters end /> }
            })
        })
    }
}
