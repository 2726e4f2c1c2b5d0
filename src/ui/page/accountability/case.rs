//! A case: what it rests on, on whose desk it lies, the measures, what weighs, and its record.

use super::facts::ground;
use super::form::CaseForm;
use super::going_on::GoingOn;
use crate::domain::case::{CaseRole, Measures};
use crate::domain::standing::Light;
use crate::domain::{Article, Kind};
use crate::engine::query::accountability::{Case as Ask, View};
use crate::present::case::{Earlier, File, Step, StepState};
use crate::present::draft::case::{KINDS, typed_measures};
use crate::present::visible::shown;
use crate::ui::component::LightBadge;
use crate::ui::component::article::ArticleTag;
use crate::ui::component::modal::Modal;
use crate::ui::component::timeline::{Proofs, Timeline};
use crate::ui::i18n::{cases as texts, common, conflicts, findings, matter, short_date, t, terms};
use crate::ui::route::Route;
use crate::ui::router::Router;
use crate::ui::session::Session;
use leptos::prelude::*;
use std::sync::Arc;

/// What is being recorded of the case: the kind, and the role in which the path asks for it.
type Recording = RwSignal<Option<(Kind, Option<CaseRole>)>>;

/// The length of the record when a step was sent after which the form of the next step is to open. None otherwise.
type Awaited = RwSignal<Option<usize>>;

/// The step that waits.
fn waits(steps: &[Step]) -> Option<Step> {
    steps.iter().find(|step| matches!(step.state, StepState::Waits(_))).copied()
}

/// The page.
#[component]
pub fn CasePage() -> impl IntoView {
    let session = Session::expect();
    let id = Router::expect().pick(|route| match route {
        Some(Route::Case(id)) => Some(*id),
        _ => None,
    });
    let view = session.client().ask(move || id.get().map(Ask));
    let recording: Recording = RwSignal::new(None);
    let goes_on = GoingOn::expect().takes(id.get_untracked());
    let awaited: Awaited = RwSignal::new(goes_on.then_some(0));
    Effect::new(move |_| {
        let Some(before) = awaited.get() else { return };
        let Some(view) = view.get() else { return };
        let Some(view) = view.as_ref().as_ref().filter(|view| view.record.len() > before) else {
            return;
        };
        awaited.set(None);
        recording.set(waits(&view.file.row.steps).map(|next| (next.kind, next.role)));
    });
    let answer = move || view.get().map(|view| (*view).clone());
    let record =
        Signal::derive(move || answer().flatten().map(|view| view.record).unwrap_or_default());
    view! {
        <div class="crumbs">
            <a href=Route::Accountability.href()>{move || t(texts::TITLE)}</a>
        </div>
        {move || match answer() {
            None => ().into_any(),
            Some(None) => view! {
                <div class="empty card">
                    <p>{t(texts::CASE_NOT_FOUND)}</p>
                    <a class="button" href=Route::Accountability.href()>{t(texts::BACK)}</a>
                </div>
            }.into_any(),
            Some(Some(view)) => view! {
                {head(&view)}
                {path(&view)}
                {rests_on(&view)}
                <div class="case-columns">{measures(&view)} {weighs(&view)}</div>
            }.into_any(),
        }}
        {move || (!record.with(Vec::is_empty)).then(|| view! {
            <section class="card">
                <header class="card-head"><h2>{t(matter::RECORDS)}</h2></header>
                <Timeline entries=record proofs=Signal::stored(Proofs::new())
                    as_of=Signal::derive(move || session.as_of()) cited=Signal::stored(None) />
                <Actions view recording />
            </section>
        })}
        <Modal about=recording draw=move |(kind, role)| {
            let view = view.get_untracked()?;
            let view = view.as_ref().as_ref()?;
            let before = view.record.len();
            let onward = Callback::new(move |()| awaited.set(Some(before)));
            Some(form(view.file.clone(), kind, role, onward, recording))
        } />
    }
}

fn form(
    file: File,
    kind: Kind,
    role: Option<CaseRole>,
    onward: Callback<()>,
    recording: Recording,
) -> impl IntoView + use<> {
    let persons = file.row.open.persons;
    let measures = file.measures.map(|measures| typed_measures(&measures, &persons));
    view! {
        <CaseForm case=file.row.id opened=file.row.opened kind role persons measures=measures.unwrap_or_default() onward
            end=move || recording.set(None) />
    }
}

fn head(view: &View) -> impl IntoView + use<> {
    let session = Session::expect();
    let row = &view.file.row;
    let persons: Vec<String> = row
        .open
        .persons
        .iter()
        .map(|person| match &person.post {
            Some(post) => format!("{} {}", shown(post), shown(&person.name)),
            None => shown(&person.name),
        })
        .collect();
    let (light, word) = match waits(&row.steps) {
        Some(step) => (Light::Yellow, texts::awaits(t(texts::step(step.kind)), session.lang())),
        None => (Light::Grey, t(texts::IS_DECIDED).to_owned()),
    };
    view! {
        <div class="page-head">
            <h1>{session.unit_name(&row.open.unit)} {t(common::COLON)} {t(texts::circumstance_short(row.open.circumstance))}</h1>
            <LightBadge light word />
        </div>
        <p class="case-sub">
            {t(texts::CIRCUMSTANCE)} " " <ArticleTag article=Article::item(3, 5, row.open.circumstance) /> " "
            {t(texts::circumstance(row.open.circumstance))} " · " {t(texts::PERSONS)} " " {persons.join(t(common::LIST_COMMA))}
        </p>
        {row.open.text.as_deref().map(|text| view! { <p class="case-text">{shown(text)}</p> })}
        {(!view.file.standing.findings.is_empty()).then(|| view! {
            <p class="note bad">
                {view.file.standing.findings.iter().map(|finding| view! {
                    <span class="case-finding">
                        <strong>{t(terms::rule(finding.rule))}</strong> " "
                        {findings::detail(finding, None, view.as_of, session.lang())} " "
                        <ArticleTag article=finding.cites />
                    </span>
                }).collect_view()}
            </p>
        })}
    }
}

fn path(view: &View) -> impl IntoView + use<> {
    let lang = Session::expect().lang();
    let as_of = view.as_of;
    let path = view.file.standing.path;
    let step = move |step: &Step| {
        let class = match step.state {
            StepState::Taken(..) => "taken",
            StepState::Waits(_) => "waits",
            StepState::ToCome => "to-come",
            StepState::Missing => "missing",
        };
        view! {
            <li class=class>
                <strong>{t(texts::step(step.kind))}</strong>
                <span>{step.role.map(|role| t(texts::role(role)))}</span>
                <small>{texts::step_state(step, as_of, lang)}</small>
            </li>
        }
    };
    view! {
        <section class="card pad">
            <h2>
                {t(texts::STEPS)} " "
                <small>{path.map_or_else(|| t(texts::STEPS_NONE), |path| t(conflicts::path(path)))}</small> " "
                <ArticleTag article=path.map_or(Article::new(3, 8), |path| Article::item(3, 8, path)) />
            </h2>
            {(path == Some(4)).then(|| view! { <p class="muted">{t(texts::STEPS_GRAVE)}</p> })}
            <ol class="case-steps">{view.file.row.steps.iter().map(step).collect_view()}</ol>
        </section>
    }
}

fn rests_on(view: &View) -> impl IntoView + use<> {
    let as_of = view.as_of;
    let grounds = &view.file.grounds;
    let each = grounds.iter().map(|candidate| {
        let number = candidate.number.as_deref().map(|number| format!(" {}", shown(number)));
        view! {
            <li>
                <a href=Route::Matter(candidate.matter).href()>{shown(&candidate.title)}</a> <small>{number}</small>
                <ul>{candidate.grounds.iter().map(|of| ground(of, candidate.due, as_of)).collect_view()}</ul>
            </li>
        }
    });
    // Some are no candidates any more; some are withdrawn, or not received yet.
    let others = view.file.others.iter().map(|(id, title)| match title {
        Some(title) => {
            view! { <li><a href=Route::Matter(*id).href()>{shown(title)}</a></li> }.into_any()
        }
        None => view! { <li class="muted">{t(matter::NOT_FOUND)}</li> }.into_any(),
    });
    view! {
        <section class="card pad">
            <h2>{t(texts::GROUNDS)}</h2>
            {view.file.row.open.matters.is_empty().then(|| view! { <p class="muted">{t(texts::NO_GROUNDS)}</p> })}
            <ul class="case-grounds">{each.collect_view()} {others.collect_view()}</ul>
        </section>
    }
}

fn measures(view: &View) -> impl IntoView + use<> {
    let as_of = view.as_of;
    let title = if view.file.decided.is_some() { texts::DECIDED } else { texts::PROPOSED };
    let sides = |measures: &Measures| {
        let none = |text| view! { <p class="note warn">{t(text)}</p> }.into_any();
        let due = measures
            .rectify_due
            .map(|due| format!("{} {}", t(texts::RECTIFY_DUE), short_date(due, as_of)));
        let of_unit =
            measures.unit.iter().map(|m| view! { <li>{t(conflicts::unit_measure(*m))}</li> });
        let of_persons = measures.on_persons().map(|person| {
            let words: Vec<&str> =
                person.measures.iter().map(|m| t(conflicts::person_measure(*m))).collect();
            view! { <li><strong>{shown(&person.name)}</strong> " " {words.join(t(common::LIST_COMMA))}</li> }
        });
        view! {
            <h3>{t(texts::ON_UNIT)}</h3>
            {if measures.on_unit() { view! { <ul>{of_unit.collect_view()}</ul> }.into_any() } else { none(texts::NONE_ON_UNIT) }}
            {due.map(|due| view! { <p>{due}</p> })}
            <h3>{t(texts::ON_PERSONS)}</h3>
            {if measures.on_persons().next().is_some() { view! { <ul>{of_persons.collect_view()}</ul> }.into_any() } else { none(texts::NONE_ON_PERSONS) }}
        }
    };
    view! {
        <section class="card pad case-measures">
            <h2>{t(title)} " " <ArticleTag article=Article::new(3, 6) /></h2>
            {match &view.file.measures {
                None => view! { <p class="muted">{t(texts::NO_MEASURES)}</p> }.into_any(),
                Some(measures) => sides(measures).into_any(),
            }}
            {view.file.honours_year.map(|year| view! { <p>{t(texts::field(Kind::CaseDecide, "honours_year"))} " " {year}</p> })}
        </section>
    }
}

fn weighs(view: &View) -> impl IntoView + use<> {
    let session = Session::expect();
    let (as_of, lang) = (view.as_of, session.lang());
    let earlier = view.file.earlier.iter().map(|earlier: &Earlier| {
        view! {
            <li>
                {t(texts::EARLIER)} " " <a href=Route::Case(earlier.id).href()>{short_date(earlier.on, as_of)}</a> " · "
                {texts::apart(earlier.days, earlier.until, earlier.counts, as_of, lang)}
            </li>
        }
    });
    let namesakes = view.file.namesakes.iter().map(|namesake| {
        view! {
            <li>
                <strong>{shown(&namesake.name)}</strong> " · "
                <a href=Route::Case(namesake.id).href()>{session.unit_name(&namesake.unit)}</a> " · " {t(texts::NAMESAKES)}
            </li>
        }
    });
    let weight = &view.file.standing.weight;
    let empty = weight.is_empty() && view.file.earlier.is_empty() && view.file.namesakes.is_empty();
    view! {
        <section class="card pad case-weight">
            <h2>{t(texts::WEIGHT)} " " <small>{t(texts::WEIGHT_WHAT)}</small> " " <ArticleTag article=Article::new(3, 7) /></h2>
            {empty.then(|| view! { <p class="muted">{t(texts::NO_WEIGHT)}</p> })}
            <ul>
                {weight.iter().map(|weighs| view! { <li><strong>{t(conflicts::weight(*weighs))}</strong></li> }).collect_view()}
                {earlier.collect_view()}
                {namesakes.collect_view()}
            </ul>
        </section>
    }
}

/// What can be recorded: the step that is next, and the rest beside it.
#[component]
fn Actions(view: Signal<Option<Arc<Option<View>>>>, recording: Recording) -> impl IntoView {
    let session = Session::expect();
    move || {
        if !session.supervises() {
            return view! { <p class="case-actions muted">{t(texts::READ_ONLY)}</p> }.into_any();
        }
        let steps =
            view.get().and_then(|view| Some(view.as_ref().as_ref()?.file.row.steps.clone()));
        let steps = steps.unwrap_or_default();
        let next = waits(&steps);
        let others = KINDS.into_iter().filter(|kind| next.is_none_or(|next| next.kind != *kind));
        let role =
            move |kind| steps.iter().find(|step| step.kind == kind).and_then(|step| step.role);
        view! {
            <div class="case-actions">
                {next.map(|next| view! {
                    <button type="button" class="button primary" on:click=move |_| recording.set(Some((next.kind, next.role)))>
                        {t(texts::record(next.kind))}
                    </button>
                })}
                {others.map(|kind| {
                    let role = role(kind);
                    view! {
                        <button type="button" class="button" on:click=move |_| recording.set(Some((kind, role)))>
                            {t(texts::record(kind))}
                        </button>
                    }
                }).collect_view()}
            </div>
        }.into_any()
    }
}
