//! The fields of a registration, which the form that corrects one has too.

use super::preview::Preview;
use crate::domain::UnitId;
use crate::domain::limit::Basis;
use crate::domain::matter::Role;
use crate::engine::query::remembered::Known;
use crate::present::draft::register::{lacks_one_lead, unit_rows};
use crate::present::remembered::Persons;
use crate::present::visible::shown;
use crate::ui::component::field::{Control, Form, FormField};
use crate::ui::i18n::{Text, common, register as texts, say, t, terms, units};
use crate::ui::session::Session;
use leptos::prelude::*;
use std::collections::BTreeSet;
use std::sync::Arc;

/// What is known before anything is typed; none before it is.
pub type KnownBefore = Signal<Option<Arc<Known>>>;

fn options(pairs: &[(&str, Text)]) -> Control {
    Control::Choice(
        pairs.iter().map(|(value, text)| ((*value).to_owned(), t(*text).to_owned())).collect(),
    )
}

fn category_options(none: Option<Text>, table: &'static [Text; 4]) -> Control {
    let mut list: Vec<(String, String)> = Vec::new();
    if let Some(none) = none {
        list.push((String::new(), t(none).to_owned()));
    }
    for (n, text) in (1..=4).zip(table) {
        list.push((n.to_string(), t(*text).to_owned()));
    }
    Control::Choice(list)
}

/// The fields of the matter itself.
#[component]
pub fn MatterFields(
    /// The form.
    form: Form,
    /// Whether it asks for the day of the registration.
    #[prop(optional)]
    dated: bool,
) -> impl IntoView {
    let line = move |name: &'static str, text| {
        view! { <FormField form name label=say(text) control=Control::Line("text") /> }
    };
    view! {
        <div class=if dated { "span-2" } else { "span-3" }>
            <FormField form name="title" label=say(texts::NAME) control=Control::Line("text") required=true />
        </div>
        {dated.then(|| view! {
            <FormField form name="on" label=say(texts::ON) control=Control::Line("date") required=true />
        })}
        {line("number", texts::NUMBER)}
        <div class="span-2">{move || view! {
            <FormField form name="category" label=say(texts::CATEGORY) required=true
                control=category_options(Some(texts::CHOOSE), &terms::CATEGORIES) />
        }}</div>
        <div class="span-2">{move || view! {
            <FormField form name="supervised" label=say(texts::SUPERVISED)
                control=category_options(Some(texts::NOT_SUPERVISED), &terms::SUPERVISED) />
        }}</div>
        {line("assigner", texts::ASSIGNER)}
        {line("document", texts::DOCUMENT)}
        {line("leader", texts::LEADER)}
        {line("officer", texts::OFFICER)}
        <div class="span-4">
            <FormField form name="content" label=say(texts::CONTENT) control=Control::Area />
        </div>
    }
}

/// The rows of units, with a word where they have not one lead.
#[component]
pub fn UnitRows(
    /// The form.
    form: Form,
    /// What is known of the units.
    known: KnownBefore,
    /// The units that stand in the first rows, where a matter is corrected: any of them may be left out.
    #[prop(optional)]
    stood: Vec<UnitId>,
) -> impl IntoView {
    let rows = Memo::new(move |_| form.values.with(unit_rows));
    view! {
        <For each=move || 0..rows.get() key=|n| *n let:n>
            <UnitRow form n known stood=stood.get(n).cloned() />
        </For>
        {move || form.values.with(lacks_one_lead).then(|| view! {
            <p class="note warn" role="status">{t(texts::ONE_LEAD)}</p>
        })}
        <button type="button" class="button" on:click=move |_| {
            let n = rows.get_untracked();
            form.set(&format!("units.{n}.role"), "co".to_owned());
        }>{move || t(texts::ADD_UNIT)}</button>
    }
}

/// Basis and term of a limit; `at` stands before the fields' names.
#[component]
pub fn LimitFields(
    /// The form.
    form: Form,
    /// What stands before the names of its fields; empty for the limit of the matter.
    at: String,
) -> impl IntoView {
    let own = !at.is_empty();
    let name = move |field: &str| format!("{at}{field}");
    let (basis, term) = (name("basis"), name("term"));
    let chosen = Memo::new(move |_| (form.get(&basis), form.get(&term)));
    move || {
        let (basis, term) = chosen.get();
        let none = if own { texts::NO_BASIS } else { texts::NO_LIMIT };
        let rests_on = options(&[
            ("", none),
            ("designated", terms::basis(Basis::Designated)),
            ("statutory", terms::basis(Basis::Statutory)),
            ("agreed", terms::basis(Basis::Agreed)),
        ]);
        let mut terms_offered = vec![
            ("date", texts::BY_DATE),
            ("working", texts::WORKING),
            ("natural", texts::NATURAL),
        ];
        if basis == "agreed" {
            terms_offered.push(("open", texts::OPEN));
        }
        let open = basis.is_empty();
        let counted = term == "working" || term == "natural";
        let proposed = term == "open" && basis == "agreed";
        let dated = !(counted || proposed);
        view! {
            <div class="form-grid">
                <FormField form name=name("basis") label=say(texts::BASIS) control=rests_on />
                {(!open).then(|| view! {
                    <FormField form name=name("term") label=say(texts::TERM) control=options(&terms_offered) />
                })}
                {(!open && counted).then(|| view! {
                    <FormField form name=name("days") label=say(texts::DAYS) control=Control::Line("number") required=true />
                })}
                {(!open && dated).then(|| view! {
                    <FormField form name=name("date") label=say(texts::DATE) control=Control::Line("date") required=true />
                })}
                {(basis == "statutory").then(|| view! {
                    <FormField form name=name("law") label=say(texts::LAW) control=Control::Line("text") required=true />
                })}
            </div>
        }
    }
}

#[component]
fn UnitRow(form: Form, n: usize, known: KnownBefore, stood: Option<UnitId>) -> impl IntoView {
    let session = Session::expect();
    let at = format!("units.{n}.");
    let name = {
        let at = at.clone();
        move |field: &str| format!("{at}{field}")
    };
    let picked = {
        let unit = name("unit");
        Memo::new(move |_| form.get(&unit))
    };
    let is_left_out = {
        let stood = stood.is_some();
        Memo::new(move |_| stood && picked.with(String::is_empty))
    };
    let units = {
        let (name, stood) = (name("unit"), stood.clone());
        move || {
            let control = units_offered(&session, &picked.get_untracked(), stood.as_ref());
            let required = n == 0 && stood.is_none();
            view! { <FormField form name=name.clone() label=say(texts::UNIT) control required /> }
        }
    };
    let row = at.clone();
    Effect::new(move |before: Option<String>| {
        let now = picked.get();
        if let (Some(before), Some(known)) =
            (before.filter(|before| *before != now), known.get_untracked())
        {
            bring_persons(form, &row, &known, &before, &now);
        }
        now
    });
    let role = name("role");
    let roles =
        move || options(&[("lead", terms::role(Role::Lead)), ("co", terms::role(Role::Co))]);
    let line = move |name: String, text| {
        view! { <FormField form name label=say(text) control=Control::Line("text") /> }
    };
    let first = {
        let (received, responsible) = (name("received"), name("responsible"));
        let stood = stood.clone();
        move || {
            match stood.as_ref().filter(|_| is_left_out.get()) {
            Some(unit) => view! {
                <p class="span-3 unit-left-out">{texts::left_out(&session.unit_name(unit), session.lang())}</p>
            }.into_any(),
            None => view! {
                {let role = role.clone(); move || view! { <FormField form name=role.clone() label=say(texts::ROLE) control=roles() /> }}
                <FormField form name=received.clone() label=say(texts::RECEIVED) control=Control::Line("date") />
                {line(responsible.clone(), texts::RESPONSIBLE)}
            }.into_any(),
        }
        }
    };
    let more = {
        let at = at.clone();
        move || {
            (!is_left_out.get()).then(|| {
                view! {
                    <details>
                        <summary>{move || t(texts::MORE)}</summary>
                        <div class="form-grid">
                            {line(name("deputy"), texts::DEPUTY)}
                            {line(name("handler"), texts::HANDLER)}
                            {line(name("task"), texts::TASK)}
                        </div>
                        <h3>{move || t(texts::OWN_LIMIT)}</h3>
                        <LimitFields form at=at.clone() />
                    </details>
                }
            })
        }
    };
    let set_unit = {
        let (unit, stood) = (format!("{at}unit"), stood.map(|unit| unit.to_string()));
        move |_| {
            let again = stood.clone().filter(|_| is_left_out.get_untracked());
            form.set(&unit, again.unwrap_or_default());
        }
    };
    let set_words = move || t(if is_left_out.get() { texts::KEEP_UNIT } else { texts::DROP_UNIT });
    let has_button = move || n > 0 || is_left_out.get();
    view! {
        <fieldset class="unit-row">
            <div class="form-grid">{units} {first}</div>
            {more}
            <Preview form at />
            <button type="button" class="link" hidden=move || !has_button() on:click=set_unit>{set_words}</button>
        </fieldset>
    }
}

/// The units to choose from: those in use, and the one that is chosen or that stands, even if it is in use no more.
/// Where one stands, choosing none means that it is to take no part.
fn units_offered(session: &Session, chosen: &str, stood: Option<&UnitId>) -> Control {
    let (book, lang) = (session.book(), session.lang());
    let name = |id: &UnitId| match book.units.get(id) {
        Some(unit) if unit.active => shown(&unit.name),
        Some(unit) => common::with_aside(&shown(&unit.name), units::ENDED.of(lang), lang),
        None => shown(id.as_str()),
    };
    let chosen = Some(UnitId::from(chosen)).filter(|unit| !unit.as_str().is_empty());
    let in_use = book.units.values().filter(|unit| unit.active).map(|unit| &unit.unit);
    let ids: BTreeSet<&UnitId> = in_use.chain(stood).chain(chosen.as_ref()).collect();
    let mut list: Vec<_> = ids.into_iter().map(|id| (id.to_string(), name(id))).collect();
    list.sort_by(|a, b| a.1.cmp(&b.1));
    let none = if stood.is_some() { texts::NO_PART } else { texts::CHOOSE };
    list.insert(0, (String::new(), none.of(lang).to_owned()));
    Control::Choice(list)
}

/// Writes the persons of a unit that has been picked, where none stand that were typed: nothing, or those of
/// the unit that was picked before.
fn bring_persons(form: Form, at: &str, known: &Known, before: &str, now: &str) {
    let of = |unit: &str| known.persons.get(&unit.into()).cloned().unwrap_or_else(Persons::default);
    let (before, now) = (of(before), of(now));
    for ((field, before), (_, now)) in before.fields().into_iter().zip(now.fields()) {
        let name = format!("{at}{field}");
        let typed = form.values.with_untracked(|v| v.get(&name).cloned().unwrap_or_default());
        let now = now.unwrap_or_default();
        if typed != now && (typed.is_empty() || Some(&*typed) == before) {
            form.set(&name, now.to_owned());
        }
    }
}
