//! Several units reminded at once: ticked on the desk (M1-14, M2-14, M2-17).

use crate::domain::UnitId;
use crate::domain::matter::MatterId;
use crate::domain::standing::Duty;
use crate::present::desk::{About, Item};
use crate::ui::component::remind::{RemindForm, Units};
use crate::ui::i18n::{desk as texts, t};
use crate::ui::session::Session;
use leptos::prelude::*;
use std::collections::BTreeSet;

/// What is ticked.
#[derive(Debug, Clone, Copy)]
pub(super) struct Picked(RwSignal<Units>);

impl Picked {
    pub(super) fn new() -> Self {
        Self(RwSignal::new(BTreeSet::new()))
    }
}

/// The unit in a matter that a reminder meets; none where another act is owed.
fn reminded(item: &Item) -> Option<(MatterId, UnitId)> {
    match (&item.about, &item.unit, item.duty) {
        (About::Matter(matter, _), Some(unit), Duty::Remind) => Some((*matter, unit.clone())),
        _ => None,
    }
}

/// The box that picks all reminders of a stack, where there are several.
pub(super) fn tick_all(items: &[Item]) -> impl IntoView + use<> {
    let session = Session::expect();
    let Picked(picked) = expect_context();
    let all: Units = items.iter().filter_map(reminded).collect();
    let several = all.len() > 1 && session.supervises();
    several.then(|| {
        let whole = all.clone();
        let is_whole = move || picked.with(|picked| picked.is_superset(&whole));
        let change = move |event| {
            let is_ticked = event_target_checked(&event);
            picked.update(|picked| {
                if is_ticked {
                    picked.extend(all.iter().cloned());
                } else {
                    picked.retain(|of| !all.contains(of));
                }
            });
        };
        view! {
            <label class="tick">
                <input type="checkbox" prop:checked=is_whole on:change=change />
                {t(texts::PICK_ALL)}
            </label>
        }
    })
}

/// The box beside what a reminder meets.
pub(super) fn tick(item: &Item) -> impl IntoView + use<> {
    let session = Session::expect();
    let Picked(picked) = expect_context();
    reminded(item).filter(|_| session.supervises()).map(|of| {
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
    // After another act, or on another day, a ticked item may no longer be owed. So all ticks are removed then.
    let stands = Memo::new(move |_| (session.totals().map(|totals| totals.acts), session.as_of()));
    Effect::new(move |before: Option<()>| {
        stands.track();
        if before.is_some() {
            picked.set(BTreeSet::new());
        }
    });
    view! {
        {move || {
            let count = picked.with(BTreeSet::len);
            (count > 0).then(|| view! {
                <button type="button" class="button primary" on:click=move |_| asking.set(Some(picked.get_untracked()))>
                    {texts::remind_units(count, session.lang())}
                </button>
            })
        }}
        <RemindForm asking reminded=Callback::new(move |()| picked.set(BTreeSet::new())) />
    }
}
