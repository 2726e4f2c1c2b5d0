//! The heads of the list's columns.

use super::column::column_name;
use super::ledger::Ledger;
use super::picked::TickAll;
use crate::present::list::Order;
use crate::ui::i18n::{Text, list as texts, t};
use crate::ui::query::Column;
use leptos::prelude::*;

/// The heads of the columns.
#[component]
pub fn Heads(ledger: Ledger) -> impl IntoView {
    let query = ledger.query;
    let columns = Memo::new(move |_| query.with(|query| query.columns.clone()));
    let head = move |column: Column| {
        let name = column_name(column);
        match column {
            Column::Received => {
                view! { <Sort ledger order=Order::Received name class="col-date" /> }.into_any()
            }
            Column::Due => {
                view! { <Sort ledger order=Order::Due name class="col-date" /> }.into_any()
            }
            _ => view! { <th scope="col" class=column_class(column)>{move || t(name)}</th> }
                .into_any(),
        }
    };
    view! {
        <thead>
            {move || {
                let columns = columns.get();
                let all = Column::ALL.into_iter().map(|(column, _)| column);
                let shown = all.filter(|column| columns.0.contains(column));
                let (of_matter, of_unit): (Vec<_>, Vec<_>) = shown.partition(|column| column.is_of_matter());
                view! {
                    <tr aria-rowindex="1">
                        <Sort ledger order=Order::Urgency name=texts::STATUS class="col-status" ticks=true />
                        <Sort ledger order=Order::Title name=texts::MATTER class="col-matter" />
                        {of_matter.into_iter().map(head).collect_view()}
                        <Sort ledger order=Order::Unit name=texts::UNIT class="col-unit" />
                        {of_unit.into_iter().map(head).collect_view()}
                    </tr>
                }
            }}
        </thead>
    }
}

const fn column_class(column: Column) -> &'static str {
    match column {
        Column::Leader | Column::Officer => "col-name",
        Column::Document => "col-document",
        Column::Received | Column::Due | Column::Reported => "col-date",
        Column::Days => "col-days",
        Column::Next => "col-next",
    }
}

/// A head that sorts.
#[component]
fn Sort(
    ledger: Ledger,
    order: Order,
    name: Text,
    class: &'static str,
    #[prop(optional)] ticks: bool,
) -> impl IntoView {
    let query = ledger.query;
    let sorted = move || query.with(|query| (query.order == order).then_some(query.descending));
    let aria = move || match sorted() {
        None => "none",
        Some(false) => "ascending",
        Some(true) => "descending",
    };
    view! {
        <th scope="col" class=class aria-sort=aria>
            {ticks.then(|| view! { <TickAll ledger /> })}
            <button type="button" on:click=move |_| ledger.turn(|query| {
                query.descending = query.order == order && !query.descending;
                query.order = order;
            })>
                {move || t(name)}
                <span class="sort-mark" aria-hidden="true"></span>
            </button>
        </th>
    }
}
