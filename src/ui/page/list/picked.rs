//! What is done with all rows at once that are picked.

use super::ledger::Ledger;
use super::picks::{Matters, key_of};
use super::workbook;
use crate::domain::matter::{MatterId, Transfer};
use crate::domain::standing::Duty;
use crate::domain::{Body, Kind, Stream, UnitId};
use crate::engine::query::list::Rows;
use crate::present::draft::{ActKind, Reader, Values};
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

/// The box in the head picks at most so many rows, because nobody checks more.
const MOST: usize = 500;

/// The box in the head, which picks the rows of the list.
#[component]
pub fn TickAll(ledger: Ledger) -> impl IntoView {
    let session = Session::expect();
    let task = use_task();
    let picked = ledger.picked;
    let any = Memo::new(move |_| picked.len() > 0);
    let pick = move |_| {
        if any.get_untracked() {
            picked.clear();
            return;
        }
        let of = ledger.query.with_untracked(Query::selection);
        let asked = async move {
            let rows = Rows { of, from: 0, count: MOST };
            Ok::<_, Refusal>(session.client().once(rows).await?)
        };
        task.run(asked, move |window| {
            for row in window.iter().flat_map(|window| &window.rows) {
                picked.set(key_of(row), row, true);
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
    let count = Memo::new(move |_| picked.len());
    let units = Memo::new(move |_| picked.units());
    let matters = Memo::new(move |_| picked.to_transfer());
    let supervises = Memo::new(move |_| session.supervises());
    let reminding = RwSignal::new(None::<Units>);
    let transferring = RwSignal::new(None::<Matters>);
    let done = Callback::new(move |()| picked.clear());
    // A picked row is kept as it was when it was picked. After another act, or on another day, it may be out of date,
    // so nothing stays picked then.
    let stands = Memo::new(move |_| (session.totals().map(|totals| totals.acts), session.as_of()));
    Effect::new(move |before: Option<()>| {
        stands.track();
        if before.is_some() {
            picked.clear();
        }
    });
    let writing = use_task();
    let save = move |()| {
        let query = ledger.query.get_untracked();
        let rows = untrack(|| picked.rows());
        writing.run(workbook::save_rows(session, writing, query, rows), |()| ());
    };
    view! {
        {move || (count.get() > 0).then(|| view! {
            <div class="picked-bar card">
                <strong role="status">{move || t(texts::PICKED)} " "
                    {move || texts::picked_of(count.get(), units.with(BTreeSet::len), session.lang())}</strong>
                <div class="actions">
                    {move || supervises.get().then(|| view! {
                        <button type="button" class="button primary" disabled=move || units.with(BTreeSet::is_empty)
                            on:click=move |_| reminding.set(Some(units.get_untracked()))>
                            {move || desk::remind_units(units.with(BTreeSet::len), session.lang())}
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
        <RemindForm asking=reminding reminded=done />
        <TransferForm asking=transferring sent=done />
    }
}

/// One transfer notice (转办通知, M2-6) recorded for several matters.
#[component]
fn TransferForm(asking: RwSignal<Option<Matters>>, sent: Callback<()>) -> impl IntoView {
    let session = Session::expect();
    view! {
        <Modal about=asking draw=move |of: Matters| {
            let count = of.len();
            // A draft, and the id of its command, are of these matters and of no others.
            let named: Vec<String> = of.keys().map(ToString::to_string).collect();
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
                    is_recorded=sent
                    end=move || asking.set(None)
                />
            }
        } />
    }
}
