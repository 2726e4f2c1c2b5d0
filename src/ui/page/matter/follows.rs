//! What follows of a form, said before it is sent: the verdicts that come and go, what is done by it and owed
//! then, and the days on which limits end.

use super::grid::day_grid;
use crate::domain::Date;
use crate::domain::standing::{AssignmentStanding, Finding, Obligation, Rule};
use crate::engine;
use crate::engine::query::foresee::{Foresee, Plan};
use crate::present::consequences::{Consequences, UnitConsequences};
use crate::ui::component::LightBadge;
use crate::ui::component::article::ArticleTag;
use crate::ui::i18n::{findings, follows as texts, matter, short_date, t, terms};
use crate::ui::session::Session;
use crate::ui::session::record::CommandId;
use leptos::prelude::*;
use std::sync::Arc;

/// What the engine answers; none before it has.
pub type Foreseen = Signal<Option<Arc<Result<Consequences, engine::Refusal>>>>;

/// Asks what would follow of what is planned, whenever that changes.
pub fn foresee(
    matter: crate::domain::matter::MatterId,
    command: CommandId,
    plan: impl Fn() -> Option<Plan> + Send + Sync + 'static,
) -> Foreseen {
    let session = Session::expect();
    // If the form stays open over midnight, it would be recorded on the next day.
    let by = Memo::new(move |_| {
        session.today();
        session.by_as(command)
    });
    session.client().ask(move || Some(Foresee { by: by.get(), matter, plan: plan()? }))
}

/// The card.
#[component]
pub fn Follows(
    /// What the engine answers.
    foreseen: Foreseen,
    /// What is said while there is nothing to be foreseen.
    waiting: crate::ui::i18n::Text,
    /// The unit whose days are shown on the small calendar, where the form bears on them.
    #[prop(optional, into)]
    grid: Signal<Option<crate::domain::UnitId>>,
    /// The dates of the form, as they are typed.
    #[prop(optional, into)]
    days: Signal<Vec<(String, Date)>>,
) -> impl IntoView {
    let session = Session::expect();
    let consequences = Memo::new(move |_| {
        foreseen.with(|answer| {
            answer.as_ref().and_then(|answer| answer.as_ref().as_ref().ok().cloned())
        })
    });
    let said = move || {
        let Some(of) = consequences.get() else {
            return view! { <p class="muted">{t(waiting)}</p> }.into_any();
        };
        let named = of.units.len() > 1;
        let changed: Vec<_> = of.units.iter().filter(|unit| !unit.is_same()).collect();
        let nothing = changed.is_empty()
            && [&of.raised, &of.lifted].iter().all(|list| list.is_empty())
            && [&of.met, &of.owed].iter().all(|list| list.is_empty());
        view! {
            {(!of.is_listed).then(|| view! { <p class="late">{t(texts::UNLISTED)}</p> })}
            {nothing.then(|| view! { <p class="muted">{t(texts::NOTHING)}</p> })}
            {verdicts(&of.raised, &of.lifted, None)}
            {duties(&of.met, &of.owed)}
            <ul class="follows-units">
                {changed.into_iter().map(|unit| of_unit(unit, named)).collect_view()}
            </ul>
        }
        .into_any()
    };
    let typed = move || {
        let (calendar, today, lang) = (session.calendar(), session.today(), session.lang());
        let line = |(name, date): (String, Date)| {
            let workdays = if date > today { calendar.workdays_between(today, date) } else { 0 };
            let rest = !calendar.is_working(date);
            view! { <li>{name} " " {texts::day_named(date, today, workdays, rest, lang)}</li> }
        };
        let lines = days.get().into_iter().map(line).collect_view();
        view! { <ul class="follows-days">{lines}</ul> }
    };
    let calendar = move || {
        let unit = grid.get()?;
        let after = consequences.with(|of| of.as_ref()?.unit(&unit)?.after.clone())?;
        Some(view! { <div class="follows-grid">{day_grid(&after, session.today())}</div> })
    };
    view! {
        <section class="follows-form" aria-live="polite">
            <h3>{move || t(texts::FOLLOWS)}</h3>
            {typed}
            {said}
            {calendar}
        </section>
    }
}

fn of_unit(of: &UnitConsequences, named: bool) -> impl IntoView + use<> {
    let session = Session::expect();
    let (today, lang) = (session.today(), session.lang());
    let date = |due: Option<Date>| {
        due.map_or_else(|| t(texts::NO_LIMIT).to_owned(), |due| short_date(due, today))
    };
    let due = |of: &Option<AssignmentStanding>| of.as_ref().map(|unit| unit.due);
    let dates = match (due(&of.before), due(&of.after)) {
        (Some(was), Some(is)) if was != is => Some(format!("{} → {}", date(was), date(is))),
        (None, Some(is)) => Some(date(is)),
        _ => None,
    };
    let status = |of: &AssignmentStanding| {
        let word = terms::status(of.status).of(lang);
        view! { <LightBadge light=of.light word /> }
    };
    let stands = match (&of.before, &of.after) {
        (Some(was), Some(is)) if (was.status, was.light) != (is.status, is.light) => {
            view! { {status(was)} <span aria-hidden="true">"→"</span> {status(is)} }.into_any()
        }
        (Some(_), Some(_)) => ().into_any(),
        (None, Some(is)) => view! { <span>{t(texts::JOINS)}</span> {status(is)} }.into_any(),
        (_, None) => view! { <span class="late">{t(texts::LEAVES)}</span> }.into_any(),
    };
    let limit = of.before.as_ref().and_then(|unit| unit.due);
    view! {
        <li>
            {named.then(|| view! { <strong>{session.unit_name(&of.unit)}</strong> })}
            <span class="follows-stands">
                {stands}
                {dates.map(|dates| view! { <span>{t(texts::DUE)} " " {dates}</span> })}
            </span>
            {verdicts(&of.raised, &of.lifted, limit)}
            {duties(&of.met, &of.owed)}
        </li>
    }
}

/// The verdicts that come and go; `due` is the limit in force before.
fn verdicts(raised: &[Finding], lifted: &[Finding], due: Option<Date>) -> impl IntoView + use<> {
    let session = Session::expect();
    let (today, lang) = (session.today(), session.lang());
    let line = |finding: &Finding| {
        let detail = match (finding.rule, due) {
            (Rule::LateApplication, Some(due)) => {
                texts::late_application((finding.on - due).num_days(), lang)
            }
            _ => findings::detail(finding, due, today, lang),
        };
        view! {
            <li>
                {t(terms::rule(finding.rule))} " " <small>{detail}</small> " "
                <ArticleTag article=finding.cites />
            </li>
        }
    };
    let list = |class, name, list: &[Finding]| {
        (!list.is_empty()).then(|| {
            let lines = list.iter().map(line).collect_view();
            view! { <div class=class><span>{t(name)}</span> <ul>{lines}</ul></div> }
        })
    };
    (list("follows-raised", texts::RAISED, raised), list("follows-lifted", texts::LIFTED, lifted))
}

/// What is done by it, and what is owed then, with its last day.
fn duties(met: &[Obligation], owed: &[Obligation]) -> impl IntoView + use<> {
    let session = Session::expect();
    let (today, lang) = (session.today(), session.lang());
    let line = |name, mut words: Vec<String>| {
        words.dedup();
        (!words.is_empty()).then(|| view! { <p>{t(name)} {words.join(" · ")}</p> })
    };
    let met = met.iter().map(|duty| t(terms::duty(duty.kind)).to_owned());
    let owed = owed.iter().map(|duty| {
        let word = t(terms::duty(duty.kind));
        match duty.due {
            Some(_) => format!("{word} {}", matter::owed_day(duty.kind, duty.due, today, lang)),
            None => word.to_owned(),
        }
    });
    (line(texts::MET, met.collect()), line(texts::OWED, owed.collect()))
}
