//! One matter in the list: a line for each unit that is late or warned, and one for those in time.

use crate::domain::matter::Role;
use crate::domain::standing::Light;
use crate::present::days::{Days, Progress};
use crate::present::row::{Next, Row, UnitRow};
use crate::present::visible::shown;
use crate::ui::component::article::ArticleTag;
use crate::ui::component::{LightBadge, light_class};
use crate::ui::i18n::{list as texts, short_date, t, terms};
use crate::ui::route::Route;
use crate::ui::session::Session;
use leptos::prelude::*;

/// The lines of a matter.
pub fn lines(session: &Session, row: &Row) -> impl IntoView + use<> {
    let (singly, together) = (row.singly(), row.together());
    let joint = row.units.len() > 1;
    let lines = singly.len().max(1) + usize::from(!together.is_empty());
    let head = view! {
        <td rowspan=lines.to_string()>{status(session, row)}</td>
        <td class="matter-cell" rowspan=lines.to_string()>{matter(row)}</td>
    };
    let mut units = singly.iter();
    let first = match units.next() {
        Some(unit) => cells(session, unit, joint, first_step(row, unit)).into_any(),
        None => view! { <td colspan="6" class="muted">"—"</td> }.into_any(),
    };
    let others = units.map(|unit| {
        let cells = cells(session, unit, joint, unit.next);
        view! { <tr>{cells}</tr> }
    });
    let others = others.collect_view();
    let together = (!together.is_empty()).then(|| {
        view! { <tr class="in-time"><td class="together" colspan="6">{in_one(session, together)}</td></tr> }
    });
    view! { <tr>{head} {first}</tr> {others} {together} }
}

/// The lines of a matter whose verdict was of another day: what no day changes.
pub fn checking_lines(session: &Session, row: &Row) -> impl IntoView + use<> {
    let as_of = session.as_of();
    let (first, others) = row.units.split_at(row.units.len().min(1));
    let lines = (1 + usize::from(!others.is_empty())).to_string();
    let first = first.iter().map(|unit| {
        view! {
            <td class="unit-cell">{session.unit_name(&unit.unit)}</td>
            <td class="date">{short_date(unit.received, as_of)}</td>
            <td class="date">{unit.due.map(|due| short_date(due, as_of))}</td>
            <td colspan="3"></td>
        }
    });
    let others = (!others.is_empty()).then(|| {
        let named = others.iter().take(2).map(|unit| session.unit_name(&unit.unit));
        let words = texts::units_named(&named.collect::<Vec<_>>(), others.len(), session.lang());
        view! { <tr class="in-time"><td class="together" colspan="6">{words}</td></tr> }
    });
    view! {
        <tr>
            <td class="muted" rowspan=lines.clone()>{t(texts::CHECKING)}</td>
            <td class="matter-cell" rowspan=lines>{matter(row)}</td>
            {first.collect_view()}
        </tr>
        {others}
    }
}

/// The matter's light: its first unit's, and of several units how many stand so.
fn status(session: &Session, row: &Row) -> impl IntoView + use<> {
    let word = row.units.first().map_or("—", |first| t(terms::status(first.status)));
    let word = if row.units.len() > 1 {
        texts::units_of_status(row.of_first_status(), word, session.lang())
    } else {
        word.to_owned()
    };
    view! { <LightBadge light=row.light word /> }
}

fn matter(row: &Row) -> impl IntoView + use<> {
    let second = [
        &*shown(row.number.as_deref().unwrap_or_default()),
        t(terms::category(&terms::CATEGORIES, row.category)),
        if row.supervised { t(texts::SUPERVISED) } else { "" },
    ]
    .into_iter()
    .filter(|part| !part.is_empty())
    .collect::<Vec<_>>()
    .join(" · ");
    view! {
        <a href=Route::Matter(row.id).href()>{shown(&row.title)}</a>
        <small>
            {second}
            {row.unsettled.then(|| view! { <em>" · " {t(texts::UNSETTLED)}</em> })}
        </small>
    }
}

/// What stands as the next step beside the first unit: its own, or what is owed of the matter itself.
fn first_step(row: &Row, first: &UnitRow) -> Option<Next> {
    let own = row.next.filter(|next| row.units.iter().skip(1).all(|unit| unit.next != Some(*next)));
    own.or(first.next)
}

/// A unit's own light, days and next step.
fn cells(
    session: &Session,
    unit: &UnitRow,
    joint: bool,
    next: Option<Next>,
) -> impl IntoView + use<> {
    let (lang, as_of) = (session.lang(), session.as_of());
    let date = |date| short_date(date, as_of);
    let late = matches!(unit.days, Days::Over(_) | Days::Late(_)) && unit.light == Light::Red;
    let name = session.unit_name(&unit.unit);
    let stands = joint.then(|| {
        let light = view! {
            <span class=light_class(unit.light)>
                <span class="shape" aria-hidden="true">{terms::shape(unit.light)}</span>
            </span>
        };
        let words = format!("{} · {}", t(terms::role(unit.role)), t(terms::status(unit.status)));
        (light, view! { <small>{words}</small> })
    });
    let (light, words) = stands.unzip();
    view! {
        <td class="unit-cell">{light} <span>{name}</span> {words}</td>
        <td class="date">{date(unit.received)}</td>
        <td class="date" class:muted=unit.due.is_none()>
            {unit.due.map_or_else(|| t(texts::NO_LIMIT).to_owned(), date)}
        </td>
        <td class="progress-cell">
            <Bar progress=unit.progress light=unit.light />
            <span class:late=late>{texts::days(unit.days, as_of, lang)}</span>
        </td>
        <td class="date" class:muted=unit.reported.is_none()>
            {unit.reported.map_or_else(|| t(texts::NO_REPORT).to_owned(), date)}
        </td>
        <td class="next-cell">
            {next.map(|next| view! {
                <span>{t(terms::duty(next.duty))}</span> <ArticleTag article=next.cites />
            })}
        </td>
    }
}

/// Units in one line, those that stand alike together; the lead is named as such.
fn in_one(session: &Session, units: &[UnitRow]) -> impl IntoView + use<> {
    let (lang, as_of) = (session.lang(), session.as_of());
    let groups = units.chunk_by(|a, b| {
        a.status == b.status && a.light == b.light && a.role != Role::Lead && b.role != Role::Lead
    });
    let group = |units: &[UnitRow]| {
        let first = units.first()?;
        let lead = (first.role == Role::Lead).then(|| t(terms::role(Role::Lead)));
        let named = units.iter().take(2).map(|unit| session.unit_name(&unit.unit));
        let words = texts::units_named(&named.collect::<Vec<_>>(), units.len(), lang);
        let left = units.iter().filter(|u| matches!(u.days, Days::LeftWorking(_) | Days::LastDay));
        let soonest = left.filter_map(|unit| unit.due).min();
        let word = match (units.len(), soonest) {
            (1, _) => texts::status_days(first.status, first.days, as_of, lang),
            (_, None) => t(terms::status(first.status)).to_owned(),
            (_, Some(due)) => texts::status_soonest(first.status, due, as_of, lang),
        };
        Some(view! {
            <span class="alike">
                {lead.map(|lead| view! { <span>{lead}</span> })}
                <span>{words}</span>
                <LightBadge light=first.light word />
            </span>
        })
    };
    groups.map(group).collect_view()
}

/// How far along: the time gone, with a tick where the limit ends.
#[component]
fn Bar(progress: Option<Progress>, light: Light) -> impl IntoView {
    let class = format!("bar {}", light.name());
    view! {
        <svg class=class viewBox="0 0 72 12" aria-hidden="true">
            <rect class="track" x="0" y="5" width="60" height="3" />
            {progress.map(|progress| {
                view! {
                    <rect class="gone" x="0" y="5" width=progress.now * 72 / 1000 height="3" />
                    <rect class="tick" x=progress.due * 72 / 1000 y="1" width="1.500" height="11" />
                }
            })}
        </svg>
    }
}
