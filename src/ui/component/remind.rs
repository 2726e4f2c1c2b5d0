//! Several units reminded at once: one form, and one 提醒 recorded for each (M1-14, M2-14, M2-17).

use super::act_form::ActForm;
use super::kind_field::Offered;
use super::modal::Modal;
use crate::domain::matter::{MatterId, Remind};
use crate::domain::standing::Duty;
use crate::domain::{Body, Kind, Stream, UnitId};
use crate::present::draft::{ActKind, Reader, Values};
use crate::ui::i18n::{acts, desk as texts, terms};
use crate::ui::session::Session;
use leptos::prelude::*;
use std::collections::BTreeSet;

/// Units in matters.
pub type Units = BTreeSet<(MatterId, UnitId)>;

/// The form that asks by which means.
#[component]
pub fn RemindForm(
    /// Who is to be reminded; none while nobody is.
    asking: RwSignal<Option<Units>>,
    /// What is done when they have been.
    reminded: Callback<()>,
) -> impl IntoView {
    let session = Session::expect();
    view! {
        <Modal about=asking draw=move |of: Units| {
            let count = of.len();
            // A draft, and the id of its command, are of these units and of no others.
            let named: Vec<String> = of.iter().map(|(matter, unit)| format!("{matter}/{unit}")).collect();
            view! {
                <ActForm
                    name=format!("desk.remind.{}", named.join("."))
                    title=Signal::derive(move || texts::remind_units(count, session.lang()))
                    hint=None
                    values=Values::new()
                    fields=Kind::Remind.form().unwrap_or_default().to_vec()
                    label=|name| acts::field(ActKind::Remind, name)
                    choice=|_, _| terms::duty(Duty::Remind)
                    offered=Offered::default()
                    make=move |values, _| {
                        let mut reader = Reader::new(values);
                        let (by, text) = (reader.required("by"), reader.text("text"));
                        let remind = |(matter, unit): &(MatterId, UnitId)| {
                            let remind = Remind { unit: unit.clone(), by: by.clone(), text: text.clone() };
                            (Stream::Matter(*matter), Body::Remind(remind))
                        };
                        let acts = of.iter().map(remind).collect();
                        reader.finish(acts)
                    }
                    is_recorded=reminded
                    end=move || asking.set(None)
                />
            }
        } />
    }
}
