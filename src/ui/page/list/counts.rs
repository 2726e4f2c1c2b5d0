//! How many rows each light has, and each unit: a number leads to what it counts.

use super::ledger::Ledger;
use crate::domain::UnitId;
use crate::domain::standing::{Light, Status};
use crate::present::counts::Count;
use crate::ui::component::{LightName, light_class};
use crate::ui::i18n::{list as texts, t, terms};
use crate::ui::session::Session;
use leptos::prelude::*;
use std::cmp::Reverse;

/// How many units the strip names before the others are asked for.
const NAMED: usize = 12;

/// A card a light, which narrows the list to it.
#[component]
pub fn Counts(ledger: Ledger) -> impl IntoView {
    let session = Session::expect();
    let counts = Memo::new(move |_| ledger.counts());
    let card = move |count: Count| {
        let light = count.light;
        let n = count.rows;
        let chosen = move || ledger.query.with(|query| query.filter.light == Some(light));
        view! {
            <div class="count-card" class:chosen=chosen>
                <button
                    type="button"
                    class=format!("count {}", light_class(light))
                    aria-pressed=move || chosen().to_string()
                    on:click=move |_| {
                        let light = if untrack(chosen) { None } else { Some(light) };
                        ledger.turn(|query| {
                            query.filter.statuses.clear();
                            query.filter.light = light;
                        });
                    }
                >
                    <LightName light />
                    <strong>{n}</strong>
                </button>
                <small>
                    {statuses(ledger, &count)}
                    {due_this_month(ledger, light)}
                    {move || {
                        let rates = ledger.facets.with(|facets| Some(facets.as_ref()?.rates));
                        let rates = rates.or_else(|| session.totals().map(|totals| totals.rates));
                        texts::count_detail(&count, rates.unwrap_or_default(), session.lang())
                    }}
                </small>
            </div>
        }
    };
    view! {
        <div class="counts card">
            {move || counts.get().map(|counts| counts.map(card).collect_view())}
        </div>
    }
}

/// The statuses of a light, each leading to its rows.
fn statuses(ledger: Ledger, count: &Count) -> impl IntoView + use<> {
    let light = count.light;
    let is_said = matches!(light, Light::Red | Light::Yellow);
    let said = count.statuses.iter().filter(|_| is_said).map(|(status, n)| (*status, *n));
    let button = move |(status, n): (Status, usize)| {
        view! {
            <button type="button" class="link" on:click=move |_| ledger.turn(|query| {
                query.filter.light = Some(light);
                query.filter.statuses = [status].into();
            })>
                {move || t(terms::status(status))} " " {n}
            </button>
        }
    };
    said.map(button).collect_view()
}

/// The green rows of what is due in the rest of the month.
fn due_this_month(ledger: Ledger, light: Light) -> impl IntoView {
    let session = Session::expect();
    let due = Memo::new(move |_| ledger.facets.with(|facets| facets.as_ref()?.green_due));
    move || {
        let (period, n) = due.get().filter(|(_, n)| light == Light::Green && *n > 0)?;
        let open = move |_| {
            ledger.turn(|query| {
                query.filter.light = Some(Light::Green);
                query.filter.statuses.clear();
                query.filter.due = Some(period);
            });
        };
        Some(view! {
            <button type="button" class="link" on:click=open>{texts::due_this_month(n, session.lang())}</button>
        })
    }
}

/// The units with their rows by light, those with most red ones first.
#[component]
pub fn Units(ledger: Ledger) -> impl IntoView {
    let session = Session::expect();
    let all = RwSignal::new(false);
    let units = Memo::new(move |_| {
        let units = ledger.facets.with(|facets| Some(facets.as_ref()?.units.clone()));
        let mut units: Vec<(UnitId, [usize; 5])> = units.unwrap_or_default();
        units.sort_by_key(|unit| Reverse(unit.1));
        units
    });
    let chosen = Memo::new(move |_| ledger.query.with(|query| query.filter.unit.clone()));
    let line = move |(unit, lights): (UnitId, [usize; 5])| {
        let open = move |unit: UnitId, light: Option<Light>| {
            ledger.turn(move |query| {
                let is_here = query.filter.unit.as_ref() == Some(&unit);
                query.filter.unit = (!is_here || light.is_some()).then_some(unit);
                query.filter.light = light;
                query.filter.statuses.clear();
            });
        };
        let name = session.unit_name(&unit);
        let (own, pressed) = (unit.clone(), unit.clone());
        let counts = [Light::Red, Light::Yellow, Light::Green].into_iter().zip(lights);
        let counts = counts.map(move |(light, n)| {
            let unit = unit.clone();
            let label = format!("{} {} {n}", session.unit_name(&unit), t(terms::light(light)));
            (n > 0).then(|| {
                view! {
                    <button type="button" class=light_class(light) aria-label=label
                        on:click=move |_| open(unit.clone(), Some(light))>
                        <span class="shape" aria-hidden="true">{terms::shape(light)}</span>{n}
                    </button>
                }
            })
        });
        view! {
            <li>
                <button type="button" class="unit-name" title=name.clone()
                    aria-pressed=move || (chosen.get().as_ref() == Some(&pressed)).to_string()
                    on:click=move |_| open(own.clone(), None)>{name.clone()}</button>
                <span class="unit-counts">{counts.collect_view()}</span>
            </li>
        }
    };
    view! {
        <aside class="unit-strip card" aria-label=move || t(texts::UNIT_STRIP)>
            <h2>{move || t(texts::UNIT_STRIP)} <small>{move || units.with(Vec::len)}</small></h2>
            <ul>
                {move || {
                    let named = if all.get() { usize::MAX } else { NAMED };
                    units.get().into_iter().take(named).map(line).collect_view()
                }}
            </ul>
            {move || {
                let more = units.with(Vec::len).saturating_sub(NAMED);
                (more > 0 && !all.get()).then(|| view! {
                    <button type="button" class="link" on:click=move |_| all.set(true)>
                        {texts::more_units(more, session.lang())}
                    </button>
                })
            }}
        </aside>
    }
}
