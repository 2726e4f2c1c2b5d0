//! Rows that are picked, and what is done with all of them at once.

use super::ledger::Ledger;
use super::workbook;
use crate::domain::matter::{MatterId, Transfer};
use crate::domain::standing::Duty;
use crate::domain::{Body, Kind, Stream, UnitId};
use crate::engine::query::list::Rows;
use crate::present::draft::{ActKind, Reader, Values};
use crate::present::row::{Row, UnitRow};
use crate::present::visible::shown;
use crate::ui::component::act_form::ActForm;
use crate::ui::component::kind_field::Offered;
use crate::ui::component::modal::Modal;
use crate::ui::component::refusal::RefusalNote;
use crate::ui::component::remind::{RemindForm, Units};
use crate::ui::component::task::{TaskButton, use_task};
use crate::ui::i18n::{acts, desk, list as texts, t, terms};
use crate::ui::query::Query;
use crate::ui::session::{Refusal, Session};
use leptos::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// How many rows the box in the head picks at most: more nobody looks through.
const MOST: usize = 500;

/// Matters, each with units of it.
type Matters = BTreeMap<MatterId, Vec<UnitId>>;

/// Which row: a matter, or one unit's part in it.
pub type RowKey = (MatterId, Option<UnitId>);

/// The key of a row, in a list that is by unit or is not.
pub fn key_of(row: &Row, by_unit: bool) -> RowKey {
    let unit = row.units.first().filter(|_| by_unit);
    (row.id, unit.map(|unit| unit.unit.clone()))
}

/// A row that is picked, and the units in it that are.
#[derive(Debug, Clone, PartialEq)]
struct Pick {
    row: Row,
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

    /// Whether a row is picked.
    pub fn has(self, key: &RowKey) -> bool {
        self.0.with(|picked| picked.contains_key(key))
    }

    /// Whether a unit in a row is picked.
    pub fn has_unit(self, key: &RowKey, unit: &UnitId) -> bool {
        self.0.with(|picked| picked.get(key).is_some_and(|pick| pick.units.contains(unit)))
    }

    /// Picks a row with the units that are to be reminded, or no longer.
    pub fn set(self, key: RowKey, row: &Row, is_picked: bool) {
        self.0.update(|picked| {
            if is_picked {
                picked.insert(key, Pick { units: to_remind(row), row: row.clone() });
            } else {
                picked.remove(&key);
            }
        });
    }

    /// Picks one unit in a row, or no longer. A row of which no unit is picked is not picked.
    pub fn set_unit(self, key: RowKey, row: &Row, unit: &UnitId, is_picked: bool) {
        self.0.update(|picked| {
            let none = || Pick { row: row.clone(), units: BTreeSet::new() };
            let pick = picked.entry(key.clone()).or_insert_with(none);
            if is_picked {
                pick.units.insert(unit.clone());
            } else {
                pick.units.remove(unit);
            }
            if pick.units.is_empty() {
                picked.remove(&key);
            }
        });
    }

    fn clear(self) {
        self.0.set(BTreeMap::new());
    }

    fn units(self) -> Units {
        let of = |((matter, _), pick): (&RowKey, &Pick)| {
            let matter = *matter;
            pick.units.clone().into_iter().map(move |unit| (matter, unit))
        };
        self.0.with(|picked| picked.iter().flat_map(of).collect())
    }

    fn rows(self) -> Vec<Row> {
        self.0.with(|picked| picked.values().map(|pick| pick.row.clone()).collect())
    }

    /// The matters of which a transfer notice is owed, each with its units; by unit, with those whose rows are
    /// picked.
    fn to_transfer(self) -> Matters {
        let mut matters = Matters::new();
        for row in self.rows().iter().filter(|row| row.to_transfer) {
            let units = row.units.iter().map(|unit| unit.unit.clone());
            matters.entry(row.id).or_default().extend(units);
        }
        matters
    }
}

/// The units of a row that are to be reminded: of those that are shown one by one.
fn to_remind(row: &Row) -> BTreeSet<UnitId> {
    let late = row.singly().iter().filter(|unit| unit.is_to_be_reminded());
    late.map(|unit| unit.unit.clone()).collect()
}

/// The box that picks a row.
pub fn row_tick(ledger: Ledger, key: &RowKey, row: &Row) -> impl IntoView + use<> {
    let picked = ledger.picked;
    let label = format!("{} {}", t(texts::TICK_ROW), shown(&row.title));
    let (key, row, own) = (key.clone(), row.clone(), key.clone());
    view! {
        <input type="checkbox" class="row-tick" aria-label=label
            prop:checked=move || picked.has(&own)
            on:change=move |event| picked.set(key.clone(), &row, event_target_checked(&event)) />
    }
}

/// The box that picks one unit of a joint matter, where it may be reminded.
pub fn unit_tick(ledger: Ledger, key: &RowKey, row: &Row, unit: &UnitRow) -> impl IntoView + use<> {
    let (session, picked) = (Session::expect(), ledger.picked);
    let may = untrack(|| session.supervises()) && unit.is_to_be_reminded();
    may.then(|| {
        let label = format!("{} {}", t(texts::TICK_ROW), session.unit_name(&unit.unit));
        let (key, row, unit) = (key.clone(), row.clone(), unit.unit.clone());
        let (own, own_unit) = (key.clone(), unit.clone());
        view! {
            <input type="checkbox" class="row-tick" aria-label=label
                prop:checked=move || picked.has_unit(&own, &own_unit)
                on:change=move |event| picked.set_unit(key.clone(), &row, &unit, event_target_checked(&event)) />
        }
    })
}

/// The box in the head, which picks the rows of the list.
#[component]
pub fn TickAll(ledger: Ledger) -> impl IntoView {
    let session = Session::expect();
    let task = use_task();
    let picked = ledger.picked;
    let any = Memo::new(move |_| picked.0.with(|picked| !picked.is_empty()));
    let pick = move |_| {
        if any.get_untracked() {
            picked.clear();
            return;
        }
        let of = ledger.query.with_untracked(Query::selection);
        let by_unit = of.is_by_unit();
        let asked = async move {
            let rows = Rows { of, from: 0, count: MOST };
            Ok::<_, Refusal>(session.client().once(rows).await?)
        };
        task.run(asked, move |window| {
            for row in window.iter().flat_map(|window| &window.rows) {
                picked.set(key_of(row, by_unit), row, true);
            }
        });
    };
    view! {
        <input type="checkbox" class="row-tick" aria-label=move || t(texts::TICK_ALL)
            prop:checked=any on:change=pick />
    }
}

/// What is picked, and what may be done with it.
#[component]
pub fn PickedBar(ledger: Ledger) -> impl IntoView {
    let session = Session::expect();
    let picked = ledger.picked;
    let count = Memo::new(move |_| picked.0.with(BTreeMap::len));
    let units = Memo::new(move |_| picked.units());
    let matters = Memo::new(move |_| picked.to_transfer());
    let supervises = Memo::new(move |_| session.supervises());
    let reminding = RwSignal::new(None::<Units>);
    let transferring = RwSignal::new(None::<Matters>);
    let writing = use_task();
    let save = move |()| {
        let query = ledger.query.get_untracked();
        writing.run(workbook::save_rows(session, writing, query, picked.rows()), |()| ());
    };
    view! {
        {move || (count.get() > 0).then(|| view! {
            <div class="picked-bar card" role="status">
                <strong>{move || t(texts::PICKED)} " "
                    {move || texts::picked(count.get(), units.with(BTreeSet::len), session.lang())}</strong>
                <div class="actions">
                    {move || supervises.get().then(|| view! {
                        <button type="button" class="button primary" disabled=move || units.with(BTreeSet::is_empty)
                            on:click=move |_| reminding.set(Some(units.get_untracked()))>
                            {move || desk::remind(units.with(BTreeSet::len), session.lang())}
                        </button>
                        <button type="button" class="button" disabled=move || matters.with(BTreeMap::is_empty)
                            on:click=move |_| transferring.set(Some(matters.get_untracked()))>
                            {move || match matters.with(BTreeMap::len) {
                                0 => t(texts::ALL_TRANSFERRED).to_owned(),
                                count => texts::transfer(count, session.lang()),
                            }}
                        </button>
                    })}
                    <TaskButton task=writing press=save
                        label=Signal::derive(move || texts::export_picked(count.get(), session.lang())) />
                    <button type="button" class="button" on:click=move |_| picked.clear()>{move || t(texts::UNPICK)}</button>
                </div>
                <RefusalNote refusal=writing.refusal() />
            </div>
        })}
        <RemindForm asking=reminding end=move || picked.clear() />
        <TransferForm asking=transferring end=move || picked.clear() />
    }
}

/// One transfer notice (转办通知, M2-6) recorded for several matters.
#[component]
fn TransferForm(
    asking: RwSignal<Option<Matters>>,
    end: impl Fn() + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let session = Session::expect();
    view! {
        <Modal about=asking draw=move |of: Matters| {
            let count = of.len();
            // A draft, and the id of its command, are of these matters and of no others.
            let named: Vec<String> = of.keys().map(ToString::to_string).collect();
            let end = move || {
                end();
                asking.set(None);
            };
            view! {
                <ActForm
                    name=format!("list.transfer.{}", named.join("."))
                    title=Signal::derive(move || texts::transfer(count, session.lang()))
                    hint=None
                    values=Values::new()
                    fields=Kind::Transfer.form().unwrap_or_default().to_vec()
                    label=|name| acts::field(ActKind::Transfer, name)
                    choice=|_, _| terms::duty(Duty::Transfer)
                    offered=Offered::default()
                    make=move |values, _| {
                        let mut reader = Reader::new(values);
                        let (number, report_by) = (reader.required("number"), reader.date("report_by"));
                        let transfer = |(matter, units): (&MatterId, &Vec<UnitId>)| {
                            let (number, units) = (number.clone(), units.clone());
                            (Stream::Matter(*matter), Body::Transfer(Transfer { number, units, report_by }))
                        };
                        let acts = of.iter().map(transfer).collect();
                        reader.finish(acts)
                    }
                    end
                />
            }
        } />
    }
}
