//! Units of the registry picked for a name of nobody in particular: one by one, or all of a kind.

use super::work::Work;
use crate::domain::registry::UnitKind;
use crate::present::visible::shown;
use crate::ui::i18n::{sheet_again as again, t, terms};
use crate::ui::session::Session;
use leptos::prelude::*;

/// The units by their kinds, each with a box to tick.
#[component]
pub fn Pick(written: StoredValue<String>) -> impl IntoView {
    let session = Session::expect();
    let kinds = Memo::new(move |_| {
        let book = session.book();
        let of_kind = |kind: UnitKind| {
            let units = book.units.values().filter(|unit| unit.active && unit.unit_kind == kind);
            let names: Vec<String> = units.map(|unit| unit.name.to_string()).collect();
            (!names.is_empty()).then_some((kind, names))
        };
        UnitKind::ALL.into_iter().filter_map(of_kind).collect::<Vec<_>>()
    });
    view! {
        <span class="sheet-pick" role="group" aria-label=move || t(again::PICK_UNITS)>
            {move || kinds.get().into_iter().map(|(kind, names)| view! { <OfKind written kind names /> }).collect_view()}
            {move || kinds.with(Vec::is_empty).then(|| view! { <span class="muted">{t(again::NO_UNITS_YET)}</span> })}
        </span>
    }
}

#[component]
fn OfKind(written: StoredValue<String>, kind: UnitKind, names: Vec<String>) -> impl IntoView {
    let session = Session::expect();
    let work = Work::expect();
    let is_picked = move |name: &str| {
        written.with_value(|own| {
            work.settled.with(|settled| {
                settled.picked.get(own).is_some_and(|units| units.iter().any(|unit| unit == name))
            })
        })
    };
    let pick = move |names: &[String], wanted: bool| {
        written.with_value(|own| {
            work.settled.update(|settled| {
                let mut units = settled.picked.get(own).cloned().unwrap_or_default();
                units.retain(|unit| !names.contains(unit));
                if wanted {
                    units.extend(names.iter().cloned());
                }
                settled.pick(own, units);
            });
        });
    };
    let every = StoredValue::new(names.clone());
    let all = move || every.with_value(|names| names.iter().all(|name| is_picked(name)));
    let count = names.len();
    let one = move |name: String| {
        let label = shown(&name);
        let name = StoredValue::new(name);
        view! {
            <label>
                <input type="checkbox" prop:checked=move || name.with_value(|name| is_picked(name))
                    on:change=move |event| pick(&[name.get_value()], event_target_checked(&event)) />
                " " {label}
            </label>
        }
    };
    view! {
        <span class="sheet-kind">
            <label class="sheet-every">
                <input type="checkbox" prop:checked=all
                    on:change=move |event| every.with_value(|names| pick(names, event_target_checked(&event))) />
                " " {move || again::all_of_kind(t(terms::unit_kind(kind)), count, session.lang())}
            </label>
            {names.into_iter().map(one).collect_view()}
        </span>
    }
}
