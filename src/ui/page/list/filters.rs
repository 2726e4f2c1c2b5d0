//! By what the list is narrowed and grouped, and which columns it has.

use super::ledger::Ledger;
use super::views::SaveView;
use crate::domain::figures::{LimitKind, Period};
use crate::engine::query::list::InNumbers;
use crate::present::list::{Filter, Group};
use crate::present::visible::shown;
use crate::ui::i18n::{Text, common, list as texts, statistics, t, terms};
use crate::ui::query::{Column, Query};
use crate::ui::route::Route;
use crate::ui::session::Session;
use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlElement};

/// The value that stands for what is not recorded. No name begins with a space.
const BLANK: &str = " ";

/// The bar above the list.
#[component]
pub fn Filters(ledger: Ledger) -> impl IntoView {
    let session = Session::expect();
    let query = ledger.query;
    let units = move || {
        let book = session.book();
        let ids = book.units.keys();
        let mut units: Vec<(String, String)> =
            ids.map(|id| (id.to_string(), session.unit_name(id))).collect();
        units.sort_by(|a, b| a.1.cmp(&b.1));
        units
    };
    let categories = move || {
        let word = |n: u8| (n.to_string(), t(terms::category(&terms::CATEGORIES, n)).to_owned());
        (1..=4u8).map(word).collect()
    };
    let is_narrowed = Memo::new(move |_| query.with(|query| query.filter != Filter::default()));
    view! {
        <div class="filters">
            <Groups ledger />
            <Choice name=texts::UNIT_FILTER all=texts::ALL_UNITS options=units
                chosen=move |query| query.filter.unit.as_ref().map(ToString::to_string)
                choose=move |value| ledger.turn(|query| query.filter.unit = value.map(|v| v.as_str().into())) ledger />
            <Choice name=texts::LEADER_FILTER all=texts::ALL_LEADERS
                options=move || names(ledger, |facets| &facets.leaders)
                chosen=move |query| query.filter.leader.as_deref().map(value_of)
                choose=move |value| ledger.turn(|query| query.filter.leader = value.map(|v| name_of(&v))) ledger />
            <Choice name=texts::CATEGORY_FILTER all=texts::ALL_CATEGORIES options=categories
                chosen=move |query| query.filter.category.map(|category| category.to_string())
                choose=move |value| ledger.turn(|query| query.filter.category = value.and_then(|v| v.parse().ok())) ledger />
            <label class="chip">
                <input
                    type="checkbox"
                    prop:checked=move || query.with(|query| query.filter.supervised)
                    on:change=move |event| {
                        let ticked = event_target_checked(&event);
                        ledger.turn(|query| query.filter.supervised = ticked);
                    }
                />
                {move || t(texts::SUPERVISED_ONLY)}
            </label>
            <More ledger />
            <ChosenColumns ledger />
            <SaveView ledger />
            {move || is_narrowed.get().then(|| view! {
                <a class="link" href=Route::ledger().href()>{t(texts::CLEAR)}</a>
            })}
        </div>
        <Conditions ledger />
    }
}

/// The names of one kind that matters have, and what stands for none.
fn names(ledger: Ledger, of: fn(&InNumbers) -> &Vec<Box<str>>) -> Vec<(String, String)> {
    let recorded = ledger.facets.with(|facets| Some(of(facets.as_ref()?).clone()));
    let recorded = recorded.unwrap_or_default();
    let options = recorded.iter().map(|name| (name.to_string(), shown(name)));
    options.chain([(BLANK.to_owned(), t(texts::NOT_RECORDED).to_owned())]).collect()
}

fn value_of(name: &str) -> String {
    if name.is_empty() { BLANK.to_owned() } else { name.to_owned() }
}

fn name_of(value: &str) -> Box<str> {
    if value == BLANK { "".into() } else { value.into() }
}

/// How the list is grouped.
#[component]
fn Groups(ledger: Ledger) -> impl IntoView {
    view! {
        <div class="segments" role="group" aria-label=move || t(texts::GROUPING)>
            {Group::ALL.map(|(group, _)| {
                let is_here = move || ledger.query.with(|query| query.group == group);
                view! {
                    <button type="button" aria-pressed=move || is_here().to_string()
                        on:click=move |_| ledger.turn(|query| query.group = group)>
                        {move || t(texts::group(group))}
                    </button>
                }
            }).collect_view()}
        </div>
    }
}

/// A choice of one value, or of all.
#[component]
fn Choice(
    name: Text,
    all: Text,
    options: impl Fn() -> Vec<(String, String)> + Send + Sync + 'static,
    chosen: impl Fn(&Query) -> Option<String> + Send + Sync + 'static,
    choose: impl Fn(Option<String>) + 'static,
    ledger: Ledger,
) -> impl IntoView {
    let chosen = Memo::new(move |_| ledger.query.with(|query| chosen(query)));
    let options = Memo::new(move |_| options());
    view! {
        <select class="box" aria-label=move || t(name) class:chosen=move || chosen.get().is_some()
            on:change=move |event| choose(Some(event_target_value(&event)).filter(|value| !value.is_empty()))>
            <option value="" selected=move || chosen.get().is_none()>{move || t(all)}</option>
            {move || options.get().into_iter().map(|(value, words)| {
                let own = value.clone();
                let is_chosen = move || chosen.get().as_ref() == Some(&own);
                view! { <option value=value selected=is_chosen>{words}</option> }
            }).collect_view()}
        </select>
    }
}

/// What is asked for less often.
#[component]
fn More(ledger: Ledger) -> impl IntoView {
    let limits = move || {
        let word =
            |kind: &LimitKind| (kind.name().to_owned(), t(statistics::limit(*kind)).to_owned());
        LimitKind::ALL.iter().map(word).collect()
    };
    view! {
        <details class="filter-more" on:keydown=move |event| close_on_escape(&event)>
            <summary class="chip">{move || t(texts::MORE)}</summary>
            <div class="more-fields card">
                <Labelled name=texts::OFFICER>
                    <Choice name=texts::OFFICER all=texts::ANY options=move || names(ledger, |facets| &facets.officers)
                        chosen=move |query| query.filter.officer.as_deref().map(value_of)
                        choose=move |value| ledger.turn(|query| query.filter.officer = value.map(|v| name_of(&v))) ledger />
                </Labelled>
                <Labelled name=texts::DOCUMENT>
                    <Choice name=texts::DOCUMENT all=texts::ANY options=move || names(ledger, |facets| &facets.documents)
                        chosen=move |query| query.filter.document.as_deref().map(value_of)
                        choose=move |value| ledger.turn(|query| query.filter.document = value.map(|v| name_of(&v))) ledger />
                </Labelled>
                <Labelled name=texts::LIMIT>
                    <Choice name=texts::LIMIT all=texts::ANY options=limits
                        chosen=move |query| query.filter.limit.map(|limit| limit.name().to_owned())
                        choose=move |value| ledger.turn(|query| query.filter.limit = value.and_then(|v| LimitKind::of_name(&v))) ledger />
                </Labelled>
                <Days name=texts::RECEIVED_IN of=|filter| &mut filter.received ledger />
                <Days name=texts::DUE_IN of=|filter| &mut filter.due ledger />
                <Days name=texts::OWED_IN of=|filter| &mut filter.owed ledger />
            </div>
        </details>
    }
}

#[component]
fn Labelled(name: Text, children: Children) -> impl IntoView {
    view! { <div class="labelled"><span aria-hidden="true">{move || t(name)}</span>{children()}</div> }
}

/// A period: its first and its last day. One day alone is a period of that day.
#[component]
fn Days(name: Text, of: fn(&mut Filter) -> &mut Option<Period>, ledger: Ledger) -> impl IntoView {
    let period = Memo::new(move |_| *of(&mut ledger.query.with(|query| query.filter.clone())));
    let set = move |event: &web_sys::Event, is_from: bool| {
        let Ok(day) = event_target_value(event).parse() else {
            ledger.turn(|query| *of(&mut query.filter) = None);
            return;
        };
        let now = period.get_untracked().unwrap_or(Period { from: day, to: day });
        let next = if is_from {
            Period { from: day, to: now.to.max(day) }
        } else {
            Period { from: now.from.min(day), to: day }
        };
        ledger.turn(|query| *of(&mut query.filter) = Some(next));
    };
    let value = move |day: fn(Period) -> crate::domain::Date| {
        move || period.get().map(|period| day(period).to_string()).unwrap_or_default()
    };
    view! {
        <Labelled name>
            <input type="date" class="box" min="1900-01-01" max="2999-12-31"
                aria-label=move || format!("{} {}", t(name), t(texts::FROM))
                prop:value=value(|period| period.from) on:change=move |event| set(&event, true) />
            <input type="date" class="box" min="1900-01-01" max="2999-12-31"
                aria-label=move || format!("{} {}", t(name), t(texts::TO))
                prop:value=value(|period| period.to) on:change=move |event| set(&event, false) />
        </Labelled>
    }
}

/// Which columns the list has.
#[component]
fn ChosenColumns(ledger: Ledger) -> impl IntoView {
    let box_of = move |column: Column| {
        let is_shown = move || ledger.query.with(|query| query.columns.0.contains(&column));
        view! {
            <label class="tick">
                <input type="checkbox" prop:checked=is_shown on:change=move |event| {
                    let ticked = event_target_checked(&event);
                    ledger.turn(|query| {
                        let columns = &mut query.columns.0;
                        let _ = if ticked { columns.insert(column) } else { columns.remove(&column) };
                    });
                } />
                {move || t(super::column::column_name(column))}
            </label>
        }
    };
    view! {
        <details class="filter-more" on:keydown=move |event| close_on_escape(&event)>
            <summary class="chip">{move || t(texts::COLUMNS)}</summary>
            <div class="more-fields card">{Column::ALL.map(|(column, _)| box_of(column)).collect_view()}</div>
        </details>
    }
}

/// Esc closes what a person has opened, as in a dialog, and gives the focus back to what opened it.
fn close_on_escape(event: &leptos::ev::KeyboardEvent) {
    if event.key() != "Escape" {
        return;
    }
    let opened = event.current_target().and_then(|target| target.dyn_into::<Element>().ok());
    let Some(opened) = opened else { return };
    let _ = opened.remove_attribute("open");
    let head = opened.query_selector("summary").ok().flatten();
    if let Some(head) = head.and_then(|head| head.dyn_into::<HtmlElement>().ok()) {
        let _ = head.focus();
    }
}

/// What lifts each condition, in the order in which they are said.
const LIFT: [fn(&mut Filter); 8] = [
    |filter| filter.statuses.clear(),
    |filter| filter.officer = None,
    |filter| filter.document = None,
    |filter| filter.limit = None,
    |filter| filter.received = None,
    |filter| filter.due = None,
    |filter| filter.owed = None,
    |filter| filter.text.clear(),
];

/// What narrows the list and has no control in the bar that says so: each can be lifted.
#[component]
fn Conditions(ledger: Ledger) -> impl IntoView {
    let session = Session::expect();
    let said = Memo::new(move |_| {
        let lang = session.lang();
        let filter = ledger.query.with(|query| query.filter.clone());
        let named = |name: Text, value: Option<Box<str>>| {
            value.map(|value| {
                (
                    name,
                    if value.is_empty() {
                        t(texts::NOT_RECORDED).to_owned()
                    } else {
                        shown(&value)
                    },
                )
            })
        };
        let days = |name: Text, period: Option<Period>| {
            period.map(|period| {
                (name, texts::from_to(&period.from.to_string(), &period.to.to_string(), lang))
            })
        };
        let statuses: Vec<_> = filter.statuses.iter().map(|s| t(terms::status(*s))).collect();
        let limit =
            filter.limit.map(|limit| (texts::LIMIT, t(statistics::limit(limit)).to_owned()));
        let statuses = (!statuses.is_empty()).then(|| (texts::STATUS, statuses.join(" · ")));
        let text = Some(filter.text.trim()).filter(|text| !text.is_empty());
        [
            statuses,
            named(texts::OFFICER, filter.officer.clone()),
            named(texts::DOCUMENT, filter.document.clone()),
            limit,
            days(texts::RECEIVED_IN, filter.received),
            days(texts::DUE_IN, filter.due),
            days(texts::OWED_IN, filter.owed),
            text.map(|text| (texts::SEARCHED, shown(text))),
        ]
    });
    move || {
        let chips = said.get().into_iter().zip(LIFT).filter_map(|(said, lift)| Some((said?, lift)));
        let chips: Vec<_> = chips
            .map(|((name, value), lift)| {
                let words = common::labelled(t(name), &value, session.lang());
                let label = format!("{} {words}", t(texts::LIFT));
                view! {
                    <li class="chip">
                        <span>{words}</span>
                        <button type="button" class="link quiet" aria-label=label
                            on:click=move |_| ledger.turn(|query| lift(&mut query.filter))>"×"</button>
                    </li>
                }
            })
            .collect();
        (!chips.is_empty()).then(|| {
            view! { <ul class="conditions" aria-label=t(texts::CONDITIONS)>{chips}</ul> }
        })
    }
}
