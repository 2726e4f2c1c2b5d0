//! Missed reports, and the notice, the reminder and the talk that each obliges to (M2-17).

use super::form::{Asked, Recording};
use super::{Card, matter_link};
use crate::domain::Article;
use crate::domain::standing::{Light, ReportOwed, Reported};
use crate::present::draft::{ActKind, Values};
use crate::present::reports::Made;
use crate::present::supervision::{Answer, Miss, Part};
use crate::ui::component::LightBadge;
use crate::ui::i18n::{common, desk, reports, short_date, supervision as texts, t};
use crate::ui::session::Session;
use leptos::prelude::*;

/// The card.
pub(super) fn card(part: &Part<Miss>) -> impl IntoView + use<> {
    let lang = Session::expect().lang();
    let answers =
        part.first.first().map(|miss| miss.answers.map(|answer| texts::answer(answer.duty)));
    let card = Card {
        name: texts::MISSES,
        what: texts::MISSES_WHAT,
        article: Article::new(2, 17),
        count: texts::count_assignments(part.count, lang),
        heads: [texts::UNIT, texts::REPORTS]
            .into_iter()
            .chain(answers.into_iter().flatten())
            .chain([texts::ANSWER_BY])
            .collect(),
        empty: (part.count == 0).then_some(texts::NO_MISSES),
        foot: None,
    };
    card.with(view! { <tbody>{part.first.iter().map(row).collect_view()}</tbody> })
}

fn row(miss: &Miss) -> impl IntoView + use<> {
    let session = Session::expect();
    let as_of = session.as_of();
    let answers = miss.answers.map(|answer| view! { <td>{answered(miss, answer)}</td> });
    let unanswered: Vec<String> =
        miss.unanswered.iter().map(|due| short_date(*due, as_of)).collect();
    let late = miss.unanswered.iter().any(|due| *due < as_of);
    view! {
        <tr>
            <th scope="row">
                {session.unit_name(&miss.unit)}
                <small>{matter_link(miss.matter, &miss.title)}</small>
            </th>
            <td>{miss.reports.iter().map(missed).collect_view()}</td>
            {answers}
            <td class:late=late>{if unanswered.is_empty() { t(common::DASH).to_owned() } else {
                format!("{} {}", t(texts::DUE_BY), unanswered.join(t(common::LIST_COMMA)))
            }}</td>
        </tr>
    }
}

/// A missed report, with the day on which it came where it came late.
fn missed(report: &ReportOwed) -> impl IntoView + use<> {
    let session = Session::expect();
    let (as_of, lang) = (session.as_of(), session.lang());
    let on = match report.made {
        Reported::Late(on) => short_date(on, as_of),
        _ => String::new(),
    };
    let light = if Made::of(report.made) == Made::Late { Light::Yellow } else { Light::Red };
    let kind = if report.is_first { reports::FIRST } else { reports::MONTHLY };
    view! {
        <p>
            {t(kind)} " " {t(texts::DUE_BY)} " " {short_date(report.due, as_of)} " "
            <LightBadge light word=reports::reported(report.made, &on, lang) />
        </p>
    }
}

/// The button that does what is owed, or the day on which it was done.
fn answered(miss: &Miss, answer: Answer) -> impl IntoView + use<> {
    let session = Session::expect();
    let as_of = session.as_of();
    let Some(since) = answer.owed else {
        let done = answer.done.map(|on| short_date(on, as_of));
        return done.map_or_else(
            || t(common::DASH).into_any(),
            |on| view! { <LightBadge light=Light::Blue word=on /> }.into_any(),
        );
    };
    let since = format!("{} {}", t(desk::SINCE), short_date(since, as_of));
    let kind = ActKind::for_duty(answer.duty).filter(|_| session.supervises());
    let Some(kind) = kind else {
        return view! { <LightBadge light=Light::Red word=since /> }.into_any();
    };
    let (matter, unit) = (miss.matter, miss.unit.clone());
    let recording = expect_context::<Recording>();
    let begin = move |_| {
        let values = Values::new();
        recording.begin(Asked::Act { kind, matter, unit: unit.clone(), values });
    };
    view! {
        <button type="button" class="button" on:click=begin>{t(texts::answer(answer.duty))}</button> " "
        <small>{since}</small>
    }
    .into_any()
}
