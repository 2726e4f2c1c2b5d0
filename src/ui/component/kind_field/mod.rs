//! One field of the form of a kind of act, as its row in `domain::kind` wants it.

mod items;
mod measures;
mod persons;

use super::field::{Control, Form, FormField, wrong_text};
use crate::domain::UnitId;
use crate::domain::case::Person;
use crate::domain::matter::MatterId;
use crate::present::draft::{Field, Input, Wrong};
use crate::present::visible::shown;
use crate::ui::i18n::{Text, common, shell, t};
use crate::ui::session::Session;
use items::ItemFields;
use leptos::prelude::*;
use measures::MeasureFields;
use persons::PersonFields;

/// What the fields of a form choose from.
#[derive(Debug, Clone, Default)]
pub struct Offered {
    /// Units.
    pub units: Vec<UnitId>,
    /// Matters with their titles.
    pub matters: Vec<(MatterId, Box<str>)>,
    /// The persons of a case, or those whom a matter knows and of whom it is asked whether a case is opened on them.
    pub persons: Vec<Person>,
    /// Whether a choice begins with none chosen.
    pub undecided: bool,
}

/// The field.
#[component]
pub fn KindField(
    /// The form.
    form: Form,
    /// The field.
    field: Field,
    /// What it is called.
    label: Signal<String>,
    /// A value of its choice in words.
    choice: fn(&str, &str) -> Text,
    /// What it chooses from.
    offered: StoredValue<Offered>,
) -> impl IntoView {
    let session = Session::expect();
    let control = match field.input {
        Input::Line => Control::Line("text"),
        Input::Area => Control::Area,
        Input::Date => Control::Line("date"),
        Input::Percent | Input::Year => Control::Line("number"),
        Input::Tick => Control::Tick,
        Input::Choice(options) => {
            let none = offered.with_value(|offered| offered.undecided);
            let none = none.then(|| (String::new(), t(shell::CHOOSE).to_owned()));
            let word =
                |value: &&str| ((*value).to_owned(), t(choice(field.name, value)).to_owned());
            Control::Choice(none.into_iter().chain(options.iter().map(word)).collect())
        }
        Input::Unit => {
            let book = session.book();
            let mut options = vec![(String::new(), t(common::DASH).to_owned())];
            let units = book.units.keys();
            options.extend(units.map(|unit| (unit.to_string(), session.unit_name(unit))));
            Control::Choice(options)
        }
        Input::UnitDates => {
            let units = offered.with_value(|offered| offered.units.clone());
            let fields = units.into_iter().map(move |unit| {
                let name = session.unit_name(&unit);
                let label = Signal::derive(move || name.clone());
                view! { <FormField form name=format!("dates.{unit}") label control=Control::Line("date") /> }
            });
            return view! { <Group form name="dates" label>{fields.collect_view()}</Group> }
                .into_any();
        }
        Input::Units => {
            let units = offered.with_value(|offered| offered.units.clone());
            let tick = |unit: UnitId| (format!("units.{unit}"), session.unit_name(&unit));
            let ticks = units.into_iter().map(tick).collect();
            return view! { <Group form name="units" label>{each_ticked(form, ticks)}</Group> }
                .into_any();
        }
        Input::Matters => {
            let matters = offered.with_value(|offered| offered.matters.clone());
            let tick = |(id, title): (MatterId, Box<str>)| (format!("matters.{id}"), shown(&title));
            let ticks = matters.into_iter().map(tick).collect();
            return view! { <Group form name="matters" label>{each_ticked(form, ticks)}</Group> }
                .into_any();
        }
        Input::Persons => {
            let known = offered.with_value(|offered| offered.persons.clone());
            return view! { <PersonFields form label known /> }.into_any();
        }
        Input::Measures => {
            let persons = offered.with_value(|offered| offered.persons.clone());
            return view! { <MeasureFields form persons /> }.into_any();
        }
        Input::Items => {
            let units = offered.with_value(|offered| offered.units.clone());
            return view! { <ItemFields form units /> }.into_any();
        }
    };
    view! { <FormField form name=field.name label control required=field.required /> }.into_any()
}

/// A box for each name, with its words.
fn each_ticked(form: Form, ticks: Vec<(String, String)>) -> impl IntoView {
    ticks
        .into_iter()
        .map(|(name, words)| {
            let label = Signal::derive(move || words.clone());
            view! { <FormField form name label control=Control::Tick /> }
        })
        .collect_view()
}

/// Several fields under one name, with what is wrong with them together.
#[component]
fn Group(
    form: Form,
    name: &'static str,
    label: Signal<String>,
    children: Children,
) -> impl IntoView {
    let session = Session::expect();
    let is_wrong = move || form.wrongs.with(|wrongs| wrongs.iter().any(|(wrong, _)| wrong == name));
    view! {
        <fieldset class="field-group">
            <legend>{label}</legend>
            <div class="group-fields">{children()}</div>
            {move || is_wrong().then(|| view! {
                <p class="field-error">{wrong_text(Wrong::Missing, session.lang())}</p>
            })}
        </fieldset>
    }
}
