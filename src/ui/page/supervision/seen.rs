//! What was looked at: completions to be verified and closed (M2-14), inspections (M2-13), and what was passed down
//! (M2-9).

use super::form::{Asked, Recording};
use super::{Card, matter_link};
use crate::domain::Article;
use crate::domain::matter::Manner;
use crate::domain::standing::{Duty, Light};
use crate::present::draft::{ActKind, Values};
use crate::present::supervision::{Inspection, Part, PassedDown, Verification};
use crate::present::visible::shown;
use crate::ui::component::LightBadge;
use crate::ui::i18n::{acts, common, short_date, supervision as texts, t, years};
use crate::ui::route::Route;
use crate::ui::session::Session;
use leptos::prelude::*;

/// What waits to be verified, closed or reminded of.
pub(super) fn verification(part: &Part<Verification>) -> impl IntoView + use<> {
    let session = Session::expect();
    let card = Card {
        name: texts::VERIFICATION,
        what: texts::VERIFICATION_WHAT,
        article: Article::new(2, 14),
        count: texts::count(part.count, session.lang()),
        heads: vec![texts::UNIT, texts::COMPLETED, texts::VERIFIED, texts::ACTION],
        empty: (part.count == 0).then_some(texts::NO_VERIFICATION),
        foot: None,
    };
    let row = |of: &Verification| {
        let as_of = session.as_of();
        view! {
            <tr>
                <th scope="row">
                    {session.unit_name(&of.unit)}
                    <small>{matter_link(of.matter, &of.title)}</small>
                </th>
                <td>{of.completed_on.map_or_else(|| t(common::DASH).to_owned(), |on| short_date(on, as_of))}</td>
                <td>{verified(of)}</td>
                <td class="supervision-buttons">{session.supervises().then(|| buttons(of))}</td>
            </tr>
        }
    };
    card.with(view! { <tbody>{part.first.iter().map(row).collect_view()}</tbody> })
}

fn verified(of: &Verification) -> impl IntoView + use<> {
    let session = Session::expect();
    let Some((on, found)) = of.verified else {
        return t(texts::NOT_VERIFIED).into_any();
    };
    let names = ["clear", "measures", "carried_out", "solved"];
    let lacking: Vec<&str> = names
        .into_iter()
        .zip(found)
        .filter(|(_, holds)| !holds)
        .map(|(name, _)| t(acts::field(ActKind::Verify, name)))
        .collect();
    let (light, word) = if lacking.is_empty() {
        (Light::Blue, t(texts::ALL_FOUR).to_owned())
    } else {
        (Light::Red, texts::lacking_of(&lacking.join(t(common::LIST_COMMA)), session.lang()))
    };
    view! { {short_date(on, session.as_of())} " " <LightBadge light word /> }.into_any()
}

fn buttons(of: &Verification) -> impl IntoView + use<> {
    let recording = expect_context::<Recording>();
    let (matter, unit) = (of.matter, of.unit.clone());
    let begin = |kind: ActKind| {
        let unit = unit.clone();
        let begin = move |_| {
            let values = Values::new();
            recording.begin(Asked::Act { kind, matter, unit: unit.clone(), values });
        };
        view! { <button type="button" class="button" on:click=begin>{t(acts::kind(kind))}</button> }
    };
    let waits = of.completed_on.is_some();
    view! {
        {of.remind.is_some().then(|| begin(ActKind::Remind))}
        {waits.then(|| begin(ActKind::Verify))}
        {waits.then(|| view! {
            // Whether the conditions of M2-8 are met is said by the form of the matter's own page.
            <a class="button" href=Route::Duty(of.matter, Duty::Close, Some(of.unit.clone())).href()>
                {t(acts::kind(ActKind::Close))}
            </a>
        })}
        {waits.then(|| begin(ActKind::Return))}
    }
}

/// The inspections of the year.
pub(super) fn inspections(part: &Part<Inspection>) -> impl IntoView + use<> {
    let session = Session::expect();
    let card = Card {
        name: texts::INSPECTIONS,
        what: texts::INSPECTIONS_WHAT,
        article: Article::new(2, 13),
        count: texts::count(part.count, session.lang()),
        heads: vec![texts::WHEN, texts::MANNER, texts::OF, texts::FOUND],
        empty: (part.count == 0).then_some(texts::NO_INSPECTIONS),
        foot: None,
    };
    let row = |of: &Inspection| {
        let units: Vec<String> = of.units.iter().map(|unit| session.unit_name(unit)).collect();
        let manner = match of.manner {
            Manner::Open => years::OPEN,
            Manner::Unannounced => years::UNANNOUNCED,
        };
        let topic = of.topic.as_deref().map(|topic| format!("{} · ", shown(topic)));
        view! {
            <tr>
                <td class="supervision-day">{short_date(of.on, session.as_of())}</td>
                <td class="supervision-day">{t(manner)}</td>
                <th scope="row">
                    {units.join(t(common::LIST_COMMA))}
                    {of.matter.as_ref().map(|(id, title)| view! { <small>{matter_link(*id, title)}</small> })}
                </th>
                <td>
                    {of.problems.then(|| view! { <LightBadge light=Light::Yellow word=t(years::PROBLEMS) /> " " })}
                    {topic} {shown(&of.text)}
                </td>
            </tr>
        }
    };
    card.with(view! { <tbody>{part.first.iter().map(row).collect_view()}</tbody> })
}

/// What was passed down; no card where nothing was.
pub(super) fn passed_down(part: &Part<PassedDown>) -> impl IntoView + use<> {
    let session = Session::expect();
    let row = |of: &PassedDown| {
        view! {
            <tr>
                <th scope="row">
                    {session.unit_name(&of.unit)}
                    <small>{matter_link(of.matter, &of.title)}</small>
                </th>
                <td>{of.to.as_ref().map(|unit| session.unit_name(unit))}</td>
                <td class="supervision-day">{short_date(of.on, session.as_of())}</td>
            </tr>
        }
    };
    (part.count > 0).then(|| {
        let card = Card {
            name: texts::PASSED_DOWN,
            what: texts::PASSED_DOWN_WHAT,
            article: Article::new(2, 9),
            count: texts::count(part.count, session.lang()),
            heads: vec![texts::UNIT, texts::PASSED_TO, texts::WHEN],
            empty: None,
            foot: None,
        };
        card.with(view! { <tbody>{part.first.iter().map(row).collect_view()}</tbody> })
    })
}
