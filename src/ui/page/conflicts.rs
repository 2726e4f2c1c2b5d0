//! All concurrent acts of the ledger in one list: of matters, of cases, of the registry.

use crate::domain::Stream;
use crate::domain::standing::Standing;
use crate::present::conflicts::{self, Place};
use crate::present::visible::shown;
use crate::ui::component::LightBadge;
use crate::ui::component::conflict::Concurrent;
use crate::ui::i18n::{conflicts as texts, exchange, shell, t, terms};
use crate::ui::route::Route;
use crate::ui::session::Session;
use leptos::prelude::*;

/// Places shown before a person asks for more: each is judged twice again.
const SHOWN: usize = 10;

/// The page.
#[component]
pub fn ConflictsPage() -> impl IntoView {
    let session = Session::expect();
    let places = Memo::new(move |_| match (session.standing(), session.state()) {
        (Some(standing), Some(state)) => conflicts::places(&standing, &state),
        _ => Vec::new(),
    });
    let count = move || places.with(|places| places.iter().map(|p| p.pairs.len()).sum::<usize>());
    let shown = RwSignal::new(SHOWN);
    view! {
        <div class="crumbs">
            <a href=Route::Exchange(None).href()>{move || t(shell::EXCHANGE)}</a>
            <span aria-hidden="true">"›"</span>
            <span>{move || t(texts::TITLE)}</span>
        </div>
        <div class="page-head">
            <h1>{move || t(texts::TITLE)}</h1>
            <span class="page-sub">
                {move || (count() > 0).then(|| texts::pending(count(), session.lang()))}
            </span>
        </div>
        {move || if count() == 0 {
            view! {
                <div class="empty card">
                    <p>{t(texts::EMPTY)}</p>
                    <p class="muted">{t(texts::EMPTY_WHY)}</p>
                </div>
            }.into_any()
        } else {
            view! { <p class="page-intro">{t(texts::LEAD)} {t(texts::BEWARE)}</p> }.into_any()
        }}
        <For
            each=move || places.get().into_iter().take(shown.get())
            key=|place| (place.stream.to_string(), place.pairs.clone())
            let:place
        >
            <PlaceCard place />
        </For>
        {move || (places.with(Vec::len) > shown.get()).then(|| view! {
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
        let n = session.standing().map_or(0, |standing| conflicts::count(&standing));
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
fn PlaceCard(place: Place) -> impl IntoView {
    let session = Session::expect();
    let stream = place.stream.clone();
    let head = move || session.standing().map(|standing| name(&session, &stream, &standing));
    view! {
        <section class="card pad concurrent-card">
            <header class="concurrent-head">{head}</header>
            <Concurrent place />
        </section>
    }
}

/// What the acts stand in, with a way to it.
fn name(session: &Session, stream: &Stream, standing: &Standing) -> AnyView {
    match stream {
        Stream::Matter(id) | Stream::Internal(id) => {
            let at = standing.matters.binary_search_by_key(id, |matter| matter.id).ok();
            let Some(matter) = at.and_then(|at| standing.matters.get(at)) else {
                return ().into_any();
            };
            let number = matter.details.number.as_deref().map(str::to_owned);
            view! {
                <h2><a href=Route::Matter(*id).href()>{shown(&matter.title)}</a></h2>
                {number.map(|number| view! { <small>{number}</small> })}
                <LightBadge light=matter.light word=t(terms::light(matter.light)) />
            }
            .into_any()
        }
        Stream::Case(id) => {
            let unit = standing.cases.iter().find(|case| case.id == *id).map(|case| &case.unit);
            let unit = unit.map(|unit| session.unit_name(unit)).unwrap_or_default();
            view! { <h2>{t(exchange::CASE)} " · " {unit}</h2> }.into_any()
        }
        _ => view! { <h2>{t(exchange::REGISTRY)}</h2> }.into_any(),
    }
}
