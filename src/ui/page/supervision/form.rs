//! Recording from the page of supervision: an act about a unit in a matter, or an inspection of no one matter.

use crate::domain::matter::MatterId;
use crate::domain::{Kind, Stream, UnitId};
use crate::engine::query::remembered::{Known, Remembered};
use crate::present::draft::{self, ActKind, Input, Values};
use crate::present::remembered::Persons;
use crate::ui::component::act_form::ActForm;
use crate::ui::component::kind_field::Offered;
use crate::ui::component::modal::Modal;
use crate::ui::i18n::{acts, say, t, years};
use crate::ui::session::Session;
use leptos::prelude::*;
use std::sync::Arc;

/// What is to be recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Asked {
    /// An act about a unit in a matter, with what its form holds at first.
    Act {
        /// Which.
        kind: ActKind,
        /// In which matter.
        matter: MatterId,
        /// About whom.
        unit: UnitId,
        /// What the form holds at first.
        values: Values,
    },
    /// An inspection of no one matter, in the stream of this year.
    Visit(i32),
}

/// What is being recorded, if anything is.
#[derive(Debug, Clone, Copy)]
pub(super) struct Recording {
    asked: RwSignal<Option<Asked>>,
    /// The persons of each unit, once they are known.
    known: Signal<Option<Arc<Known>>>,
}

impl Recording {
    pub(super) fn new() -> Self {
        let known = Session::expect().client().ask(|| Some(Remembered));
        Self { asked: RwSignal::new(None), known }
    }

    /// Opens the form. One that assigns a unit has the persons whom the registry and other matters name for it,
    /// where this one names none.
    pub(super) fn begin(self, mut asked: Asked) {
        if let Asked::Act { kind: ActKind::Assign, unit, values, .. } = &mut asked {
            let known = self.known.get_untracked();
            let persons = known.and_then(|known| known.persons.get(unit).cloned());
            for (field, person) in persons.iter().flat_map(Persons::fields) {
                let value = values.entry(field.to_owned()).or_default();
                if value.is_empty() {
                    person.unwrap_or_default().clone_into(value);
                }
            }
        }
        self.asked.set(Some(asked));
    }
}

/// The dialog; open while something is being recorded.
#[component]
pub(super) fn RecordDialog() -> impl IntoView {
    let Recording { asked: recording, .. } = expect_context();
    view! {
        <Modal about=recording draw=move |asked| match asked {
            Asked::Act { kind, matter, unit, values } => {
                view! { <AboutUnit kind matter unit values recording /> }.into_any()
            }
            Asked::Visit(year) => view! { <Visit year recording /> }.into_any(),
        } />
    }
}

#[component]
fn AboutUnit(
    kind: ActKind,
    matter: MatterId,
    unit: UnitId,
    mut values: Values,
    recording: RwSignal<Option<Asked>>,
) -> impl IntoView {
    let session = Session::expect();
    for field in kind.fields() {
        if let Input::Choice([first, ..]) = field.input {
            values.entry(field.name.to_owned()).or_insert_with(|| (*first).to_owned());
        }
    }
    let about = session.unit_name(&unit);
    let name = format!("supervision.{matter}.{kind:?}.{unit}");
    view! {
        <ActForm
            name
            title=Signal::derive(move || format!("{} · {about}", t(acts::kind(kind))))
            hint=None
            values
            fields=kind.fields()
            label=move |name| acts::field(kind, name)
            choice=acts::choice
            offered=Offered::default()
            make=move |values, _| {
                // An unannounced inspection is in no unit's file.
                let unannounced = values.get("manner").is_some_and(|manner| manner == "unannounced");
                let stream = if kind.is_internal() || unannounced { Stream::Internal(matter) } else { Stream::Matter(matter) };
                draft::body(kind, &unit, &[], None, values).map(|body| vec![(stream, body)])
            }
            end=move || recording.set(None)
        />
    }
}

#[component]
fn Visit(year: i32, recording: RwSignal<Option<Asked>>) -> impl IntoView {
    let book = Session::expect().book();
    let units: Vec<UnitId> =
        book.units.values().filter(|unit| unit.active).map(|unit| unit.unit.clone()).collect();
    let offered = Offered { units: units.clone(), undecided: true, ..Offered::default() };
    view! {
        <ActForm
            name=format!("year.{year}.{:?}", Kind::Visit)
            title=say(years::record(Kind::Visit))
            hint=None
            values=Values::new()
            fields=Kind::Visit.form().unwrap_or_default().to_vec()
            label=move |name| years::field(Kind::Visit, name)
            choice=years::choice
            offered
            warn=Callback::new(move |values| {
                draft::year::warning(Kind::Visit, year, &values).map(|_| years::OTHER_YEAR)
            })
            make=move |values, _| {
                let body = draft::year::body(Kind::Visit, &units, &[], values);
                body.map(|body| vec![(Stream::Year(year), body)])
            }
            end=move || recording.set(None)
        />
    }
}
