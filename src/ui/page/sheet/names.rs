//! Names of units that the registry does not know: new units with their kinds, and names of nobody
//! in particular, settled once for the whole list.

use super::answer::{NameAnswer, of_list};
use super::work::Work;
use crate::domain::registry::UnitKind;
use crate::engine::query::sheet::Meant;
use crate::present::visible::shown;
use crate::ui::i18n::{sheet as texts, sheet_again as again, shell, t, terms};
use crate::ui::session::Session;
use leptos::prelude::*;

/// The card; it stands only where there is such a name.
#[component]
pub fn Names() -> impl IntoView {
    let session = Session::expect();
    let work = Work::expect();
    let written = Memo::new(move |_| {
        let names = work.shown(|list| list.names.iter().map(|name| name.written.clone()).collect());
        names.unwrap_or_default()
    });
    let known = move || {
        let book = session.book();
        let names = book.units.values().map(|unit| unit.name.to_string());
        names.map(|name| view! { <option value=name></option> }).collect_view()
    };
    view! {
        <section class="card pad" hidden=move || written.with(Vec::is_empty)>
            <h2>
                {move || t(texts::UNITS)} " " {move || written.with(Vec::len)}
                " " <small>{move || t(texts::UNITS_WHY)}</small>
            </h2>
            <datalist id="sheet-units">{known}</datalist>
            <div class="sheet-scroll sheet-names">
                <table class="data">
                    <thead>
                        <tr>
                            <th scope="col">{move || t(texts::UNIT_WRITTEN)}</th>
                            <th scope="col">{move || t(texts::UNIT_ROWS)}</th>
                            <th scope="col">{move || t(texts::UNIT_AS)}</th>
                            <th scope="col">{move || t(shell::UNIT_KIND)}</th>
                        </tr>
                    </thead>
                    <tbody>
                        <For each=move || written.get() key=Clone::clone let:written>
                            <NameRow written />
                        </For>
                    </tbody>
                </table>
            </div>
        </section>
    }
}

#[component]
fn NameRow(written: String) -> impl IntoView {
    let work = Work::expect();
    // Each part follows its own, so that none is drawn anew while a person is in it.
    let written = StoredValue::new(written);
    let name = of_list(work, written);
    let rows = move || name.with(|name| name.as_ref().map(|name| name.rows));
    let meant = Memo::new(move |_| name.with(|name| name.as_ref().map(|name| name.meant.clone())));
    let is_vague = Memo::new(move |_| meant.get() == Some(Meant::Vague));
    let kind = Memo::new(move |_| match meant.get() {
        Some(Meant::New(kind)) => Some(kind),
        _ => None,
    });
    let is_new = Memo::new(move |_| kind.get().is_some());
    let is_like =
        Memo::new(move |_| name.with(|name| name.as_ref().is_some_and(|name| name.like.is_some())));
    view! {
        <tr class:unsettled=move || is_vague.get()>
            <th scope="row">
                {shown(&written.get_value())}
                {move || is_vague.get().then(|| view! {
                    <span class="sheet-mark doubt">{t(if is_like.get() { again::LIKE } else { texts::VAGUE })}</span>
                })}
            </th>
            <td class="figure">{rows}</td>
            <td class="sheet-as"><NameAnswer written /></td>
            <td>{move || is_new.get().then(|| view! { <Kinds written kind /> })}</td>
        </tr>
    }
}

#[component]
fn Kinds(written: StoredValue<String>, kind: Memo<Option<UnitKind>>) -> impl IntoView {
    let work = Work::expect();
    let choose = move |event| {
        let place: Option<usize> = event_target_value(&event).parse().ok();
        let Some(kind) = place.and_then(|place| UnitKind::ALL.get(place)) else { return };
        written.with_value(|own| work.settled.update(|settled| settled.kind(own, *kind)));
    };
    let options = UnitKind::ALL.into_iter().enumerate().map(|(place, one)| {
        view! {
            <option value=place.to_string() selected=move || kind.get() == Some(one)>
                {move || t(terms::unit_kind(one))}
            </option>
        }
    });
    view! {
        <select aria-label=move || t(shell::UNIT_KIND) on:change=choose>{options.collect_view()}</select>
    }
}
