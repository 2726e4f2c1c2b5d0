//! The ledger list: counts, the next fifteen working days, and a row a matter.

mod row;
mod strip;
mod table;
mod workbook;

use crate::browser::helper;
use crate::present::counts::Count;
use crate::present::list;
use crate::ui::component::refusal::RefusalNote;
use crate::ui::component::task::{TaskButton, use_task};
use crate::ui::component::working::Working;
use crate::ui::component::{LightName, light_class};
use crate::ui::i18n::{exchange, list as texts, sheet as sheet_texts, shell, short_date, t, terms};
use crate::ui::query::Query;
use crate::ui::route::Route;
use crate::ui::router::Router;
use crate::ui::session::Session;
use leptos::prelude::*;
use strip::Strip;
use table::Table;

/// The list.
#[component]
pub fn List() -> impl IntoView {
    let session = Session::expect();
    let query = Router::expect().pick(|route| match route {
        Some(Route::Ledger(query)) => query.clone(),
        _ => Query::default(),
    });
    let counted = move || {
        let (totals, lang) = (session.totals()?, session.lang());
        let counted = texts::counted(totals.matters, totals.assignments, lang);
        let is_old = session.opening().is_some() && totals.as_of != session.as_of();
        Some(if is_old {
            let day = short_date(totals.as_of, session.as_of());
            format!("{counted} · {}", shell::counted_on(&day, lang))
        } else {
            counted
        })
    };
    let writing = use_task();
    let save = move |()| {
        let selection = query.with_untracked(Query::selection);
        writing.run(workbook::save(session, writing, selection), |()| ());
    };
    // Between two portions nothing is asked of the helper.
    let stop = move || {
        writing.stop();
        helper::stop();
    };
    let workbook = move || t(if writing.is_busy() { exchange::WRITING } else { texts::SHEET });
    let none = Memo::new(move |_| session.totals().map(|totals| totals.matters == 0));
    let from_sheet = move || {
        session.supervises().then(
            || view! { <a class="button" href=Route::Sheet.href()>{t(sheet_texts::TITLE)}</a> },
        )
    };
    let may_register = Memo::new(move |_| session.me().is_some_and(|me| me.may_register()));
    let register = move || {
        may_register.get().then(|| {
            view! {
                <a class="button primary" href=Route::Register.href()>{t(texts::REGISTER)}</a>
            }
        })
    };
    view! {
        <div class="page-head">
            <h1>{move || t(texts::TITLE)}</h1>
            <span class="page-sub">{counted}</span>
            <div class="actions">
                <a class="button" href=Route::Exchange(None).href()>{move || t(texts::IMPORT)}</a>
                <a class="button" href=Route::export().href()>{move || t(texts::EXPORT)}</a>
                <TaskButton task=writing label=Signal::derive(move || workbook().to_owned()) press=save />
                <button type="button" class="button" on:click=|_| print()>{move || t(texts::PRINT)}</button>
                {from_sheet}
                {register}
            </div>
        </div>
        <RefusalNote refusal=writing.refusal() />
        <Working doing=move || writing.step() stop />
        {move || Some(if none.get()? && session.is_as_of_picked() {
            view! {
                <div class="empty card">
                    <p>{move || t(texts::EMPTY_THEN)}</p>
                    <button type="button" class="button primary" on:click=move |_| session.set_as_of(None)>
                        {move || t(shell::FOLLOW_TODAY)}
                    </button>
                </div>
            }.into_any()
        } else if none.get()? {
            view! {
                <div class="empty card">
                    <p>{move || t(texts::EMPTY)}</p>
                    <p class="muted">{move || t(if may_register.get() { texts::EMPTY_WHY } else { texts::EMPTY_TAKE_IN })}</p>
                    <div class="row-of-buttons">
                        {register}
                        {from_sheet}
                    </div>
                </div>
            }.into_any()
        } else {
            view! {
                <div class="list-top">
                    <Counts query />
                    <Strip />
                </div>
                <Filters query />
                <Table query />
            }.into_any()
        })}
    }
}

fn print() {
    if let Some(window) = web_sys::window() {
        let _ = window.print();
    }
}

/// A card a light, which narrows the list to it.
#[component]
fn Counts(query: Memo<Query>) -> impl IntoView {
    let session = Session::expect();
    let router = Router::expect();
    let card = move |count: Count| {
        let light = count.light;
        let n = count.matters;
        let chosen = move || query.with(|query| query.filter.light == Some(light));
        view! {
            <button
                type="button"
                class=format!("count {}", light_class(light))
                aria-pressed=move || chosen().to_string()
                on:click=move |_| {
                    let mut next = query.get_untracked();
                    next.filter.light = if chosen() { None } else { Some(light) };
                    next.page = 0;
                    router.show_list(next);
                }
            >
                <LightName light />
                <strong>{n}</strong>
                <small>{move || {
                    let rates = session.totals().map(|totals| totals.rates).unwrap_or_default();
                    texts::count_detail(&count, rates, session.lang())
                }}</small>
            </button>
        }
    };
    let counts = Memo::new(move |_| session.totals().map(|totals| totals.counts.clone()));
    view! {
        <div class="counts card">
            {move || counts.get().map(|counts| counts.map(card).collect_view())}
        </div>
    }
}

/// Narrowing the list.
#[component]
fn Filters(query: Memo<Query>) -> impl IntoView {
    let session = Session::expect();
    let router = Router::expect();
    let units = move || {
        let book = session.book();
        let ids = book.units.keys();
        let mut units: Vec<(String, String)> =
            ids.map(|id| (id.to_string(), session.unit_name(id))).collect();
        units.sort_by(|a, b| a.1.cmp(&b.1));
        units
    };
    let change = move |alter: &dyn Fn(&mut Query)| {
        let mut next = query.get_untracked();
        alter(&mut next);
        next.page = 0;
        router.show_list(next);
    };
    view! {
        <div class="filters">
            <select
                class="box"
                aria-label=move || t(texts::UNIT_FILTER)
                on:change=move |event| {
                    let value = event_target_value(&event);
                    change(&|query| query.filter.unit = (!value.is_empty()).then(|| value.as_str().into()));
                }
            >
                <option value="">{move || t(texts::ALL_UNITS)}</option>
                {move || units().into_iter().map(|(id, name)| {
                    let own = id.clone();
                    let chosen = move || query.with(|query| query.filter.unit.as_ref().is_some_and(|u| u.as_str() == own));
                    view! { <option value=id selected=chosen>{name}</option> }
                }).collect_view()}
            </select>
            <select
                class="box"
                aria-label=move || t(texts::CATEGORY_FILTER)
                on:change=move |event| {
                    let value = event_target_value(&event).parse().ok();
                    change(&|query| query.filter.category = value);
                }
            >
                <option value="">{move || t(texts::ALL_CATEGORIES)}</option>
                {move || (1..=4u8).map(|n| {
                    let chosen = move || query.with(|query| query.filter.category == Some(n));
                    view! { <option value=n.to_string() selected=chosen>{t(terms::category(&terms::CATEGORIES, n))}</option> }
                }).collect_view()}
            </select>
            <label class="chip">
                <input
                    type="checkbox"
                    prop:checked=move || query.with(|query| query.filter.supervised)
                    on:change=move |event| {
                        let ticked = event_target_checked(&event);
                        change(&|query| query.filter.supervised = ticked);
                    }
                />
                {move || t(texts::SUPERVISED_ONLY)}
            </label>
            {move || query.with(|query| query.filter != list::Filter::default()).then(|| view! {
                <a class="link" href=Route::ledger().href()>{t(texts::CLEAR)}</a>
            })}
        </div>
    }
}
