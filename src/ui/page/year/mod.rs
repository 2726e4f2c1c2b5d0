//! 督查年度: what the year owes, its plan, return visits, summaries, inspections and what was made known.

mod axis;
mod cards;

use crate::domain::standing::Obligation;
use crate::domain::{Date, Kind, Stream};
use crate::engine::query::year::{View, Year as Ask};
use crate::present::draft::Values;
use crate::present::draft::year::{KINDS, Warning, body, typed_plan, warning};
use crate::present::year::Year;
use crate::ui::component::act_form::ActForm;
use crate::ui::component::article::ArticleTag;
use crate::ui::component::kind_field::Offered;
use crate::ui::component::modal::Modal;
use crate::ui::component::report_grid::ReportGrid;
use crate::ui::component::timeline::{Proofs, Timeline};
use crate::ui::i18n::{matter, say, short_date, t, terms, years as texts};
use crate::ui::route::Route;
use crate::ui::router::Router;
use crate::ui::session::Session;
use axis::year_axis;
use cards::{commended, plan, rounds, summaries, visits};
use chrono::Datelike as _;
use leptos::prelude::*;
use std::sync::Arc;

/// What is being recorded of the year, and what its form holds at first.
type Recording = RwSignal<Option<(Kind, Values)>>;

/// The page.
#[component]
pub fn YearPage() -> impl IntoView {
    let session = Session::expect();
    let asked = Router::expect().pick(|route| match route {
        Some(Route::Year(year)) => *year,
        _ => None,
    });
    let year = Memo::new(move |_| asked.get().unwrap_or_else(|| session.as_of().year()));
    let view = session.client().ask(move || Some(Ask(year.get())));
    let recording: Recording = RwSignal::new(None);
    // Of a unit's part of the ledger nothing here but its reports could be said truly.
    let is_unit = Memo::new(move |_| session.own_unit().is_some());
    let shown = Memo::new(move |_| view.get().map(|view| view.year.clone()));
    let record =
        Signal::derive(move || view.get().map(|view| view.record.clone()).unwrap_or_default());
    view! {
        <div class="page-head">
            <h1>{move || t(texts::TITLE)}</h1>
            <Tabs view year />
            <div class="actions">
                {move || session.supervises().then(|| view! { <Actions shown recording /> })}
            </div>
        </div>
        {move || is_unit.get().then(|| view! { <p class="page-intro">{t(texts::NOT_HERE)}</p> })}
        {move || shown.get().filter(|_| !is_unit.get()).map(|of| view! {
            {owed(&of, recording)}
            {year_axis(&of)}
            <div class="year-cards">
                {plan(&of)}
                {rounds(&of)}
                {summaries(&of)}
                {visits(&of)}
                {commended(&of)}
            </div>
        })}
        <ReportGrid year />
        {move || (!is_unit.get() && !record.with(Vec::is_empty)).then(|| view! {
            <section class="card">
                <header class="card-head"><h2>{t(matter::RECORDS)}</h2></header>
                <Timeline entries=record proofs=Signal::stored(Proofs::new())
                    as_of=Signal::derive(move || session.as_of()) cited=Signal::stored(None) />
            </section>
        })}
        <Modal about=recording draw=move |(kind, values)| {
            shown.get_untracked().map(|of| view! { <YearForm of kind values recording /> })
        } />
    }
}

/// The years that something is recorded of, and those beside them.
#[component]
fn Tabs(view: Signal<Option<Arc<View>>>, year: Memo<i32>) -> impl IntoView {
    let session = Session::expect();
    let years = move || {
        let mut years = view.get().map(|view| view.years.clone()).unwrap_or_default();
        years.extend([year.get(), session.as_of().year()]);
        years.sort_unstable();
        years.dedup();
        years
    };
    let tab = move |of: i32| {
        view! {
            <a class="chip" href=Route::Year(Some(of)).href() aria-current=move || (year.get() == of).then_some("page")>
                {texts::year(of, session.lang())}
            </a>
        }
    };
    view! { <nav class="year-tabs" aria-label=move || t(texts::TITLE)>{move || years().into_iter().map(tab).collect_view()}</nav> }
}

/// What is owed for the ledger as a whole, each with the button that does it.
fn owed(year: &Year, recording: Recording) -> impl IntoView + use<> {
    let session = Session::expect();
    let as_of = session.as_of();
    let card = |owed: &Obligation| {
        let late = owed.due.is_some_and(|due| due < as_of);
        let due = owed.due.map_or_else(
            || t(texts::NO_DAY).to_owned(),
            |due| format!("{} {}", t(texts::BY), short_date(due, as_of)),
        );
        let kind = texts::meets(owed.kind).filter(|_| session.supervises());
        let begin = year.clone();
        view! {
            <li>
                <strong>{t(terms::duty(owed.kind))}</strong>
                <p class="year-due" class:late=late>{due} " " <ArticleTag article=owed.cites /></p>
                {kind.map(|kind| view! {
                    <button type="button" class="button" on:click=move |_| recording.set(Some((kind, begins(kind, &begin, as_of))))>
                        {t(texts::record(kind))}
                    </button>
                })}
            </li>
        }
    };
    let missing = year.missing.iter().map(|finding| {
        view! { <p class="note bad">{t(texts::MISSING)} " " <ArticleTag article=finding.cites /></p> }
    });
    view! {
        {missing.collect_view()}
        {(year.year == as_of.year()).then(|| view! {
            <section class="card pad">
                <h2>{t(texts::OWED)}</h2>
                {year.owed.is_empty().then(|| view! { <p class="muted">{t(texts::NOTHING_OWED)}</p> })}
                <ul class="year-owed">{year.owed.iter().map(card).collect_view()}</ul>
            </section>
        })}
    }
}

/// What a form holds at first: what the year already says.
fn begins(kind: Kind, year: &Year, as_of: Date) -> Values {
    match kind {
        Kind::YearPlan => {
            year.plan.as_ref().map(|(_, items)| typed_plan(items)).unwrap_or_default()
        }
        Kind::Revisit | Kind::RevisitReport => {
            let next = year.next_round(kind);
            next.map(|number| ("round".to_owned(), number.to_string())).into_iter().collect()
        }
        Kind::Summary => {
            // The last that has ended; one that was summarised is summarised again with its circular.
            let ended = year.periods.iter().rev().find(|period| period.to < as_of);
            let days = ended.map(|period| [("from", period.from), ("to", period.to)]);
            let days = days.into_iter().flatten();
            days.map(|(name, day)| (name.to_owned(), day.to_string())).collect()
        }
        _ => Values::new(),
    }
}

#[component]
fn Actions(shown: Memo<Option<Year>>, recording: Recording) -> impl IntoView {
    let session = Session::expect();
    let record = move |kind| {
        let as_of = untrack(|| session.as_of());
        let values =
            shown.with_untracked(|year| year.as_ref().map(|year| begins(kind, year, as_of)));
        recording.set(Some((kind, values.unwrap_or_default())));
    };
    KINDS
        .map(|kind| {
            view! {
                <button type="button" class="button" on:click=move |_| record(kind)>{move || t(texts::record(kind))}</button>
            }
        })
        .collect_view()
}

#[component]
fn YearForm(of: Year, kind: Kind, values: Values, recording: Recording) -> impl IntoView {
    let session = Session::expect();
    let number = of.year;
    let units: Vec<_> = untrack(|| session.book())
        .units
        .values()
        .filter(|unit| unit.active)
        .map(|unit| unit.unit.clone())
        .collect();
    let matters: Vec<_> = of.supervised.iter().map(|(id, _)| *id).collect();
    let offered = Offered {
        units: units.clone(),
        matters: of.supervised,
        undecided: true,
        ..Offered::default()
    };
    view! {
        <ActForm
            name=format!("year.{number}.{kind:?}")
            title=say(texts::record(kind))
            hint=None
            values
            fields=kind.form().unwrap_or_default().to_vec()
            label=move |name| texts::field(kind, name)
            choice=texts::choice
            offered
            warn=Callback::new(move |values| warning(kind, number, &values).map(|warning| match warning {
                Warning::NoRound => texts::NO_ROUND,
                Warning::OtherYear => texts::OTHER_YEAR,
            }))
            make=move |values, _| {
                body(kind, &units, &matters, values).map(|body| vec![(Stream::Year(number), body)])
            }
            end=move || recording.set(None)
        />
    }
}
