//! What follows if only one side of a fork stood.

use crate::domain::standing::Rule;
use crate::present::conflicts::{
    CaseOutcome, MatterOutcome, Outcome, Side, UnitOutcome, UnitStands,
};
use crate::present::visible::shown;
use crate::ui::component::LightBadge;
use crate::ui::i18n::act_fields::Words;
use crate::ui::i18n::{Lang, common, conflicts as texts, listed, short_date, t, terms};
use crate::ui::session::Session;
use leptos::prelude::*;

/// The consequences line of a card.
pub fn follows(side: &Side) -> impl IntoView + use<> {
    let session = Session::expect();
    let lang = session.lang();
    let lines = match &side.outcome {
        None => view! { <p class="muted">{t(texts::UNKNOWN)}</p> }.into_any(),
        Some(Outcome::Matter(None)) => gone(t(texts::UNLISTED)),
        Some(Outcome::Case(None)) => gone(t(texts::CASE_UNLISTED)),
        Some(Outcome::Matter(Some(matter))) => of_matter(&session, matter, side),
        Some(Outcome::Case(Some(case))) => of_case(&session, case),
        Some(Outcome::Registry(registry)) => {
            let words = match (registry.dues, registry.statuses) {
                (0, 0) => t(texts::NOTHING_MOVES).to_owned(),
                (dues, statuses) => texts::moves(dues, statuses, lang),
            };
            view! { <p>{words}</p> }.into_any()
        }
    };
    view! {
        <div class="follows">
            <h4>{t(texts::FOLLOWS)}</h4>
            {lines}
        </div>
    }
}

fn gone(words: &'static str) -> AnyView {
    view! { <p class="late">{words}</p> }.into_any()
}

fn of_matter(session: &Session, matter: &MatterOutcome, side: &Side) -> AnyView {
    let lang = session.lang();
    let named = matches!(
        side.record.act.body,
        crate::domain::Body::Register(_) | crate::domain::Body::Amend(_)
    );
    let head = named.then(|| {
        let mut parts = vec![shown(&matter.title)];
        parts.push(terms::category(&terms::CATEGORIES, matter.category).of(lang).to_owned());
        if let Some(supervised) = matter.supervised {
            parts.push(terms::category(&terms::SUPERVISED, supervised).of(lang).to_owned());
        }
        let details = &matter.details;
        parts.extend(
            [&details.number, &details.document, &details.assigner]
                .into_iter()
                .flatten()
                .map(ToString::to_string),
        );
        view! { <p>{parts.join(" · ")}</p> }
    });
    let units = matter.units.iter().map(|unit| of_unit(session, unit)).collect_view();
    view! { {head} <ul>{units}</ul> }.into_any()
}

fn of_unit(session: &Session, outcome: &UnitOutcome) -> impl IntoView + use<> {
    let name = session.unit_name(&outcome.unit);
    let stands = match &outcome.stands {
        None => view! { <span class="late">{t(texts::NOT_ASSIGNED)}</span> }.into_any(),
        Some(stands) => {
            let word = t(terms::status(stands.status));
            view! {
                <LightBadge light=stands.light word />
                <span>{dates(session, stands)}</span>
                {(!stands.findings.is_empty()).then(|| view! {
                    <small>{t(texts::FINDINGS)} " " {findings(&stands.findings, session.lang())}</small>
                })}
            }
            .into_any()
        }
    };
    view! { <li><span class="follows-unit">{name}</span> {stands}</li> }
}

/// `时限 11-30（原 11-20），办结 11-28`.
fn dates(session: &Session, stands: &UnitStands) -> String {
    let as_of = session.as_of();
    let lang = session.lang();
    let date = |date| short_date(date, as_of);
    let mut words = match stands.due {
        None => t(texts::NO_DUE).to_owned(),
        Some(due) => format!("{} {}", t(texts::DUE), date(due)),
    };
    if let Some(original) = stands.original_due.filter(|original| Some(*original) != stands.due) {
        let original = format!("{} {}", t(texts::ORIGINAL), date(original));
        words = common::with_aside(&words, &original, lang);
    }
    if let Some(on) = stands.completed_on {
        let comma = t(common::CLAUSE_COMMA);
        words = [&words, comma, t(texts::COMPLETED), " ", &date(on)].concat();
    }
    words
}

fn findings(rules: &[Rule], lang: Lang) -> String {
    let words: Vec<&str> = rules.iter().map(|rule| terms::rule(*rule).of(lang)).collect();
    listed(&words, lang)
}

fn of_case(session: &Session, case: &CaseOutcome) -> AnyView {
    let lang = session.lang();
    let session = *session;
    let unit = move |unit: &crate::domain::UnitId| session.unit_name(unit);
    let words = Words { unit: &unit, as_of: session.as_of(), lang };
    let separator = t(common::LIST_SEMICOLON);
    let path = case.path.map_or(texts::NO_PATH, texts::path);
    let weight: Vec<&str> =
        case.weight.iter().map(|weighs| texts::weight(*weighs).of(lang)).collect();
    let measures = case.measures.as_ref().map(|measures| words.measures(measures).join(separator));
    view! {
        <ul>
            <li>{measures}</li>
            <li>{t(texts::PATH)} " " {t(path)}</li>
            {(!weight.is_empty()).then(|| view! { <li>{t(texts::WEIGHT)} " " {weight.join(separator)}</li> })}
            {(!case.findings.is_empty()).then(|| view! {
                <li>{t(texts::FINDINGS)} " " {findings(&case.findings, lang)}</li>
            })}
        </ul>
    }
    .into_any()
}
