//! Several units reminded at once: ticked on the desk, one 提醒 recorded for each (M1-14, M2-14, M2-17).

use crate::domain::matter::{MatterId, Remind};
use crate::domain::standing::Duty;
use crate::domain::{Body, Kind, Stream, UnitId};
use crate::present::desk::{About, Item};
use crate::present::draft::{ActKind, Reader, Values};
use crate::ui::component::act_form::ActForm;
use crate::ui::component::kind_field::Offered;
use crate::ui::component::modal::Modal;
use crate::ui::i18n::{acts, desk as texts, t, terms};
use crate::ui::session::Session;
use leptos::prelude::*;
use std::collections::BTreeSet;

/// Units in matters.
type Units = BTreeSet<(MatterId, UnitId)>;

/// What is ticked.
#[derive(Debug, Clone, Copy)]
pub(super) struct Picked(RwSignal<Units>);

impl Picked {
    pub(super) fn new() -> Self {
        Self(RwSignal::new(BTreeSet::new()))
    }
}

/// The box beside what a reminder meets.
pub(super) fn tick(item: &Item) -> impl IntoView + use<> {
    let session = Session::expect();
    let Picked(picked) = expect_context();
    let of = match (&item.about, &item.unit, item.duty) {
        (About::Matter(matter, _), Some(unit), Duty::Remind) if session.supervises() => {
            Some((*matter, unit.clone()))
        }
        _ => None,
    };
    of.map(|of| {
        let label = format!("{} {}", t(texts::PICK), session.unit_name(&of.1));
        let ticked = of.clone();
        let change = move |event| {
            let is_ticked = event_target_checked(&event);
            picked.update(|picked| {
                if is_ticked {
                    picked.insert(of.clone());
                } else {
                    picked.remove(&of);
                }
            });
        };
        view! {
            <input type="checkbox" class="desk-tick" aria-label=label
                prop:checked=move || picked.with(|picked| picked.contains(&ticked)) on:change=change />
        }
    })
}

/// The button that says how many it will remind, and the form that asks by which means.
#[component]
pub(super) fn RemindPicked() -> impl IntoView {
    let session = Session::expect();
    let Picked(picked) = expect_context();
    let asking = RwSignal::new(None::<Units>);
    view! {
        {move || {
            let count = picked.with(BTreeSet::len);
            (count > 0).then(|| view! {
                <button type="button" class="button primary" on:click=move |_| asking.set(Some(picked.get_untracked()))>
                    {texts::remind(count, session.lang())}
                </button>
            })
        }}
        <Modal about=asking draw=move |of: Units| {
            let count = of.len();
            // A draft, and the id of its command, are of these units and of no others.
            let named: Vec<String> = of.iter().map(|(matter, unit)| format!("{matter}/{unit}")).collect();
            let end = move || {
                picked.set(BTreeSet::new());
                asking.set(None);
            };
            view! {
                <ActForm
                    name=format!("desk.remind.{}", named.join("."))
                    title=Signal::derive(move || texts::remind(count, session.lang()))
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
                    end
                />
            }
        } />
    }
}
