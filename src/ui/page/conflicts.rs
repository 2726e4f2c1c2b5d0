//! All concurrent acts of the ledger in one list: of matters, of cases, of the registry.

use crate::engine::query::conflicts::{self as engine, Of};
use crate::present::visible::shown;
use crate::ui::component::LightBadge;
use crate::ui::component::conflict::{Concurrent, key};
use crate::ui::i18n::{conflicts as texts, exchange, shell, t, terms};
use crate::ui::route::Route;
use crate::ui::session::Session;
use leptos::prelude::*;
use std::sync::Arc;

/// How many places are shown before a person asks for more. Each side of a fork there has to be judged
/// again.
const SHOWN: usize = 10;

/// The page.
#[component]
pub fn ConflictsPage() -> impl IntoView {
    let session = Session::expect();
    let shown = RwSignal::new(SHOWN);
    let unsettled = session.client().ask(move || Some(engine::Conflicts { streams: shown.get() }));
    let with = move |read: fn(&engine::Unsettled) -> usize| {
        unsettled.with(|unsettled| unsettled.as_ref().map(|unsettled| read(unsettled)))
    };
    let count = move || with(|unsettled| unsettled.conflicts);
    let more = move || with(|unsettled| unsettled.streams).is_some_and(|n| n > shown.get());
    // Each place follows its own signal, so that none is redrawn while a person works in it.
    let places =
        move || unsettled.get().map(|unsettled| unsettled.shown.clone()).unwrap_or_default();
    view! {
        <div class="crumbs">
            <a href=Route::Exchange(None).href()>{move || t(shell::EXCHANGE)}</a>
            <span aria-hidden="true">"›"</span>
            <span>{move || t(texts::TITLE)}</span>
        </div>
        <div class="page-head">
            <h1>{move || t(texts::TITLE)}</h1>
            <span class="page-sub">
                {move || count().filter(|n| *n > 0).map(|n| texts::pending(n, session.lang()))}
            </span>
        </div>
        {move || match count() {
            None => ().into_any(),
            Some(0) => view! {
                <div class="empty card">
                    <p>{t(texts::EMPTY)}</p>
                    <p class="muted">{t(texts::EMPTY_WHY)}</p>
                </div>
            }.into_any(),
            Some(_) => {
                view! { <p class="conflicts-intro">{t(texts::LEAD)} {t(texts::BEWARE)}</p> }.into_any()
            }
        }}
        <For each=places key=|place| key(&place.rows) let:place>
            <PlaceCard place unsettled />
        </For>
        {move || more().then(|| view! {
            <button type="button" class="button" on:click=move |_| shown.update(|n| *n += SHOWN)>
                {t(texts::MORE)}
            </button>
        })}
    }
}

/// Where there are any: how many, and the way to them.
#[component]
pub fn PendingNote() -> impl IntoView {
    let session = Session::expect();
    move || {
        let n = session.totals().map_or(0, |totals| totals.conflicts);
        (n > 0).then(|| {
            view! {
                <p class="note warn">
                    {texts::pending(n, session.lang())} " "
                    <a href=Route::Conflicts.href()>{t(texts::TO_LIST)}</a>
                </p>
            }
        })
    }
}

#[component]
fn PlaceCard(
    /// As it was when it was first drawn.
    place: engine::Concurrent,
    /// As all of them stand.
    unsettled: Signal<Option<Arc<engine::Unsettled>>>,
) -> impl IntoView {
    let known = StoredValue::new(key(&place.rows));
    let now = Memo::new(move |last: Option<&engine::Concurrent>| {
        let now = unsettled.with(|unsettled| {
            let places = unsettled.iter().flat_map(|unsettled| &unsettled.shown);
            let mut same = places.filter(|place| known.with_value(|own| key(&place.rows) == *own));
            same.next().cloned()
        });
        now.or_else(|| last.cloned()).unwrap_or_else(|| place.clone())
    });
    let of = Memo::new(move |_| now.with(|now| now.of.clone()));
    view! {
        <section class="card pad concurrent-card">
            <header class="concurrent-head">{move || name(&of.get())}</header>
            <Concurrent rows=Signal::derive(move || now.with(|now| now.rows.clone())) />
        </section>
    }
}

/// The matter, case or registry that the acts belong to, as a link.
fn name(of: &Of) -> AnyView {
    match of {
        Of::Matter { id, title, number, light } => view! {
            <h2><a href=Route::Matter(*id).href()>{shown(title)}</a></h2>
            {number.as_deref().map(|number| view! { <small>{shown(number)}</small> })}
            <LightBadge light=*light word=t(terms::light(*light)) />
        }
        .into_any(),
        Of::Case(unit) => {
            let unit = Session::expect().unit_name(unit);
            view! { <h2>{t(exchange::CASE)} " · " {unit}</h2> }.into_any()
        }
        Of::Registry => view! { <h2>{t(exchange::REGISTRY)}</h2> }.into_any(),
    }
}
