//! One row of the list: a line for each unit that is late or warned, and one for the others.

use super::picks::{Picked, RowKey, row_tick, unit_tick};
use crate::domain::matter::Role;
use crate::domain::standing::Light;
use crate::present::days::{Days, Progress};
use crate::present::row::{MatterRow, Next, UnitRow};
use crate::present::visible::shown;
use crate::ui::component::article::ArticleTag;
use crate::ui::component::{LightBadge, light_class};
use crate::ui::i18n::{common, list as texts, short_date, t, terms};
use crate::ui::query::{Column, Columns};
use crate::ui::route::Route;
use crate::ui::session::Session;
use leptos::prelude::*;

/// Where a row is drawn.
pub struct Place {
    /// What is picked.
    pub picked: Picked,
    /// Which row.
    pub key: RowKey,
    /// What is said of it.
    pub columns: Columns,
    /// The number of its first line, from 1; none where the list's length is not known yet.
    pub line: Memo<Option<usize>>,
}

impl Place {
    fn has(&self, column: Column) -> bool {
        self.columns.0.contains(&column)
    }

    /// The number of columns about a unit, its name included, as a `colspan`.
    fn of_units(&self) -> String {
        (1 + self.columns.0.iter().filter(|column| !column.is_of_matter()).count()).to_string()
    }

    /// The number of the n-th line, for people who cannot see where in the list it stands.
    fn number(&self, n: usize) -> impl Fn() -> Option<String> + Send + Sync + 'static {
        let line = self.line;
        move || line.get().map(|line| (line + n).to_string())
    }
}

/// The lines of a row.
pub fn lines(session: &Session, row: &MatterRow, place: &Place) -> impl IntoView + use<> {
    let (singly, together) = (row.singly(), row.together());
    let joint = row.units.len() > 1;
    let lines = singly.len().max(1) + usize::from(!together.is_empty());
    let head = view! {
        <td class="status-cell" rowspan=lines.to_string()>
            {row_tick(place.picked, &place.key, row)}
            {status(session, row)}
        </td>
        <td class="matter-cell" rowspan=lines.to_string()>{matter(row)}</td>
        {of_matter(row, place, lines)}
    };
    let mut units = singly.iter().map(|unit| {
        let tick = joint.then(|| unit_tick(place.picked, &place.key, row, unit));
        (unit, tick)
    });
    let first = match units.next() {
        Some((unit, tick)) => {
            cells(session, unit, (joint, tick), first_step(row, unit), place).into_any()
        }
        None => {
            view! { <td colspan=place.of_units() class="muted">{t(common::DASH)}</td> }.into_any()
        }
    };
    let others = units.enumerate().map(|(n, (unit, tick))| {
        let cells = cells(session, unit, (joint, tick), unit.next, place);
        view! { <tr class="further" aria-rowindex=place.number(n + 1)>{cells}</tr> }
    });
    let others = others.collect_view();
    let together = (!together.is_empty()).then(|| {
        let index = place.number(singly.len());
        view! {
            <tr class="in-time" aria-rowindex=index>
                <td class="together" colspan=place.of_units()>{in_one(session, together)}</td>
            </tr>
        }
    });
    view! { <tr class="first" aria-rowindex=place.number(0)>{head} {first}</tr> {others} {together} }
}

/// The lines of a matter whose standing is of another day: only what does not depend on the day is shown.
pub fn checking_lines(session: &Session, row: &MatterRow, place: &Place) -> impl IntoView + use<> {
    let as_of = session.as_of();
    let (first, others) = row.units.split_at(row.units.len().min(1));
    let lines = 1 + usize::from(!others.is_empty());
    let rest = [Column::Days, Column::Reported, Column::Next];
    let rest = rest.into_iter().filter(|column| place.has(*column)).count();
    let first = first.iter().map(|unit| {
        view! {
            <td class="unit-cell">{session.unit_name(&unit.unit)}</td>
            {place.has(Column::Received).then(|| view! { <td class="date">{short_date(unit.received, as_of)}</td> })}
            {place.has(Column::Due).then(|| view! {
                <td class="date">{unit.due.map(|due| short_date(due, as_of))}</td>
            })}
            {(rest > 0).then(|| view! { <td colspan=rest.to_string()></td> })}
        }
    });
    let others = (!others.is_empty()).then(|| {
        let named = others.iter().take(2).map(|unit| session.unit_name(&unit.unit));
        let words = texts::units_named(&named.collect::<Vec<_>>(), others.len(), session.lang());
        view! { <tr class="in-time"><td class="together" colspan=place.of_units()>{words}</td></tr> }
    });
    view! {
        <tr class="first">
            <td class="status-cell muted" rowspan=lines.to_string()>{t(texts::CHECKING)}</td>
            <td class="matter-cell" rowspan=lines.to_string()>{matter(row)}</td>
            {of_matter(row, place, lines)}
            {first.collect_view()}
        </tr>
        {others}
    }
}

/// The row's light: its first unit's, and of several units how many stand so.
fn status(session: &Session, row: &MatterRow) -> impl IntoView + use<> {
    let word = status_words(session, row);
    view! { <LightBadge light=row.light word /> }
}

/// The row's status in words.
pub fn status_words(session: &Session, row: &MatterRow) -> String {
    let word =
        row.units.first().map_or_else(|| t(common::DASH), |first| t(terms::status(first.status)));
    if row.units.len() > 1 {
        texts::units_of_status(row.of_first_status(), word, session.lang())
    } else {
        word.to_owned()
    }
}

fn matter(row: &MatterRow) -> impl IntoView + use<> {
    let second = second_line(row);
    let title = shown(&row.title);
    view! {
        <a href=Route::Matter(row.id).href() title=title.clone()>{title.clone()}</a>
        <small title=t(terms::category(&terms::CATEGORIES, row.category))>
            {second}
            {row.unsettled.then(|| view! { <em>" · " {t(texts::UNSETTLED)}</em> })}
        </small>
    }
}

/// What stands below a matter's title: its number, its category, and whether it is supervised key work.
pub fn second_line(row: &MatterRow) -> String {
    let parts = [
        &*shown(row.number.as_deref().unwrap_or_default()),
        t(terms::category(&terms::SHORT_CATEGORIES, row.category)),
        if row.supervised { t(texts::SUPERVISED) } else { "" },
    ];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// What a column says of the matter.
pub fn matter_words(row: &MatterRow, column: Column) -> Option<String> {
    let name = match column {
        Column::Leader => &row.leader,
        Column::Officer => &row.officer,
        Column::Document => &row.document,
        _ => return None,
    };
    name.as_deref().map(shown)
}

fn of_matter(row: &MatterRow, place: &Place, lines: usize) -> impl IntoView + use<> {
    let columns = place.columns.0.iter().filter(|column| column.is_of_matter());
    let cell = |column: &Column| {
        let words = matter_words(row, *column);
        let title = words.clone();
        view! { <td class="name-cell" rowspan=lines.to_string() title=title>{words}</td> }
    };
    columns.map(cell).collect_view()
}

/// What stands as the next step beside the first unit: its own, or what is owed of the matter itself.
pub fn first_step(row: &MatterRow, first: &UnitRow) -> Option<Next> {
    let own = row.next.filter(|next| row.units.iter().skip(1).all(|unit| unit.next != Some(*next)));
    own.or(first.next)
}

/// A unit's own light, days and next step; of a joint matter with the box that picks it.
fn cells<V: IntoView + 'static>(
    session: &Session,
    unit: &UnitRow,
    (joint, tick): (bool, V),
    next: Option<Next>,
    place: &Place,
) -> impl IntoView + use<V> {
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
    let reason = unit.reason.map(|reason| texts::reason(reason, as_of, lang));
    view! {
        <td class="unit-cell" title=name.clone()>{tick} {light} <span>{name.clone()}</span> {words}</td>
        {place.has(Column::Received).then(|| view! { <td class="date received">{date(unit.received)}</td> })}
        {place.has(Column::Due).then(|| view! {
            <td class="date due" class:muted=unit.due.is_none()>
                {unit.due.map_or_else(|| t(texts::NO_LIMIT).to_owned(), date)}
            </td>
        })}
        {place.has(Column::Days).then(|| view! {
            <td class="progress-cell">
                <Bar progress=unit.progress light=unit.light />
                <span class:late=late>{texts::days(unit.days, as_of, lang)}</span>
                {reason.map(|reason| view! { <small title=reason.clone()>{reason.clone()}</small> })}
            </td>
        })}
        {place.has(Column::Reported).then(|| view! {
            <td class="date reported" class:muted=unit.reported.is_none()>
                {unit.reported.map_or_else(|| t(texts::NO_REPORT).to_owned(), date)}
            </td>
        })}
        {place.has(Column::Next).then(|| view! {
            <td class="next-cell" title=next.map(|next| t(terms::duty(next.duty)))>
                {next.map(|next| view! {
                    <span>{t(terms::duty(next.duty))}</span> <ArticleTag article=next.cites />
                })}
            </td>
        })}
    }
}

/// Units in one line, those that stand alike together; the lead is named as such.
fn in_one(session: &Session, units: &[UnitRow]) -> impl IntoView + use<> {
    groups(session, units)
        .into_iter()
        .map(|(lead, words, light, word)| {
            view! {
                <span class="alike">
                    {lead.map(|lead| view! { <span>{lead}</span> })}
                    <span>{words}</span>
                    <LightBadge light word />
                </span>
            }
        })
        .collect_view()
}

/// Units that stand alike, together: the word for a lead, their names, their light and how they stand.
pub fn groups(
    session: &Session,
    units: &[UnitRow],
) -> Vec<(Option<&'static str>, String, Light, String)> {
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
            (1, _) => texts::stands(first.status, first.days, first.reason, as_of, lang),
            (_, None) => t(terms::status(first.status)).to_owned(),
            (_, Some(due)) => texts::status_soonest(first.status, due, as_of, lang),
        };
        Some((lead, words, first.light, word))
    };
    groups.filter_map(group).collect()
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
