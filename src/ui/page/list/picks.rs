//! Which rows are picked, and the boxes that pick them.

use crate::domain::UnitId;
use crate::domain::matter::MatterId;
use crate::present::row::{MatterRow, UnitRow};
use crate::present::visible::shown;
use crate::ui::component::remind::Units;
use crate::ui::i18n::{list as texts, t};
use crate::ui::session::Session;
use leptos::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// Matters, each with units of it.
pub type Matters = BTreeMap<MatterId, Vec<UnitId>>;

/// Which row: a matter, or one unit's part in it.
pub type RowKey = (MatterId, Option<UnitId>);

/// The key of a row.
pub fn key_of(row: &MatterRow) -> RowKey {
    let unit = row.units.first().filter(|_| row.alone);
    (row.id, unit.map(|unit| unit.unit.clone()))
}

/// A row that is picked, and the units in it that are.
#[derive(Debug, Clone, PartialEq)]
struct Pick {
    row: MatterRow,
    units: BTreeSet<UnitId>,
}

/// The rows that are picked.
#[derive(Debug, Clone, Copy)]
pub struct Picked(RwSignal<BTreeMap<RowKey, Pick>>);

impl Picked {
    /// None so far.
    pub fn new() -> Self {
        Self(RwSignal::new(BTreeMap::new()))
    }

    /// How many rows are picked.
    #[track_caller]
    pub fn len(self) -> usize {
        self.0.with(BTreeMap::len)
    }

    /// Whether a row is picked.
    pub fn has(self, key: &RowKey) -> bool {
        self.0.with(|picked| picked.contains_key(key))
    }

    /// Whether a unit in a row is picked.
    pub fn has_unit(self, key: &RowKey, unit: &UnitId) -> bool {
        self.0.with(|picked| picked.get(key).is_some_and(|pick| pick.units.contains(unit)))
    }

    /// Picks a row with the units that are to be reminded, or no longer.
    pub fn set(self, key: RowKey, row: &MatterRow, is_picked: bool) {
        self.0.update(|picked| {
            if is_picked {
                picked.insert(key, Pick { units: to_remind(row), row: row.clone() });
            } else {
                picked.remove(&key);
            }
        });
    }

    /// Picks one unit in a row, or no longer. A row of which no unit is picked is not picked.
    pub fn set_unit(self, key: &RowKey, row: &MatterRow, unit: &UnitId, is_picked: bool) {
        self.0.update(|picked| {
            let none = || Pick { row: row.clone(), units: BTreeSet::new() };
            let pick = picked.entry(key.clone()).or_insert_with(none);
            if is_picked {
                pick.units.insert(unit.clone());
            } else {
                pick.units.remove(unit);
            }
            if pick.units.is_empty() {
                picked.remove(key);
            }
        });
    }

    /// Picks none any more.
    pub fn clear(self) {
        self.0.set(BTreeMap::new());
    }

    /// The units that are picked, each in its matter.
    pub fn units(self) -> Units {
        let of = |((matter, _), pick): (&RowKey, &Pick)| {
            let matter = *matter;
            pick.units.clone().into_iter().map(move |unit| (matter, unit))
        };
        self.0.with(|picked| picked.iter().flat_map(of).collect())
    }

    /// The rows that are picked.
    pub fn rows(self) -> Vec<MatterRow> {
        self.0.with(|picked| picked.values().map(|pick| pick.row.clone()).collect())
    }

    /// The matters of which a transfer notice is owed, each with its units; by unit, with those whose rows are
    /// picked.
    pub fn to_transfer(self) -> Matters {
        let mut matters = Matters::new();
        for row in self.rows().iter().filter(|row| row.to_transfer) {
            let units = row.units.iter().map(|unit| unit.unit.clone());
            matters.entry(row.id).or_default().extend(units);
        }
        matters
    }
}

/// The units of a row that are to be reminded: of those that are shown one by one.
fn to_remind(row: &MatterRow) -> BTreeSet<UnitId> {
    let late = row.singly().iter().filter(|unit| unit.is_to_be_reminded());
    late.map(|unit| unit.unit.clone()).collect()
}

/// The box that picks a row.
pub fn row_tick(picked: Picked, key: &RowKey, row: &MatterRow) -> impl IntoView + use<> {
    let label = format!("{} {}", t(texts::TICK_ROW), shown(&row.title));
    let (key, row, own) = (key.clone(), row.clone(), key.clone());
    view! {
        <input type="checkbox" class="row-tick" aria-label=label
            prop:checked=move || picked.has(&own)
            on:change=move |event| picked.set(key.clone(), &row, event_target_checked(&event)) />
    }
}

/// The box that picks one unit of a joint matter, where it may be reminded.
pub fn unit_tick(
    picked: Picked,
    key: &RowKey,
    row: &MatterRow,
    unit: &UnitRow,
) -> impl IntoView + use<> {
    let session = Session::expect();
    let may = untrack(|| session.supervises()) && unit.is_to_be_reminded();
    may.then(|| {
        let label = format!("{} {}", t(texts::TICK_ROW), session.unit_name(&unit.unit));
        let (key, row, unit) = (key.clone(), row.clone(), unit.unit.clone());
        let (own, own_unit) = (key.clone(), unit.clone());
        view! {
            <input type="checkbox" class="row-tick" aria-label=label
                prop:checked=move || picked.has_unit(&own, &own_unit)
                on:change=move |event| picked.set_unit(&key, &row, &unit, event_target_checked(&event)) />
        }
    })
}
