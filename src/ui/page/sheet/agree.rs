//! The one button: what is ready is registered, units first, in one transaction.

use super::Work;
use crate::domain::Stream;
use crate::storage::clock;
use crate::ui::component::refusal::RefusalNote;
use crate::ui::i18n::{sheet as texts, t};
use crate::ui::route::Route;
use crate::ui::session::{Draft, Refusal, Session};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The bar at the foot of the page.
#[component]
pub fn Agree() -> impl IntoView {
    let session = Session::expect();
    let work = Work::expect();
    let refusal = RwSignal::new(None::<Refusal>);
    let busy = RwSignal::new(false);
    let ready = Memo::new(move |_| work.list.with(|list| list.ready));
    let said = move || {
        let held = work.known.get();
        work.list.with(|list| {
            let units = if list.ready > 0 { list.new_units(&held) } else { 0 };
            texts::consequence(units, list.unsettled, session.lang())
        })
    };
    let agree = move |_| {
        busy.set(true);
        refusal.set(None);
        work.done.set(None);
        spawn_local(async move {
            match register(session, work).await {
                Ok(count) => work.done.set(Some(count)),
                // Nothing was written, and nothing that was typed is lost.
                Err(error) => refusal.set(Some(error)),
            }
            busy.set(false);
        });
    };
    view! {
        <div class="sheet-agree card">
            <RefusalNote refusal />
            <div class="sheet-act">
            <p class="sheet-done" role="status">
                {move || work.done.get().map(|(matters, units)| view! {
                    <span class="light green"><span class="shape" aria-hidden="true">"✓"</span></span> " "
                    {texts::done(matters, units, session.lang())} " "
                    <a href=Route::ledger().href()>{t(texts::TO_LIST)}</a>
                })}
            </p>
                <span class="muted">{said}</span>
                <button type="button" class="button primary" disabled=move || ready.get() == 0 || busy.get() on:click=agree>
                    {move || texts::register(ready.get(), session.lang())}
                </button>
            </div>
        </div>
    }
}

/// Records what is ready; how many matters and units it was.
async fn register(session: Session, work: Work) -> Result<(usize, usize), Refusal> {
    let (acts, on) = untrack(|| {
        let acts = work.settled.with(|settled| {
            work.list.with(|list| list.acts(&work.choices.get(), settled, &work.known.get()))
        });
        (acts, session.as_of().min(session.today()))
    });
    let count = (acts.matters.len(), acts.units.len());
    let units = acts.units.into_iter().map(|body| Draft { stream: Stream::Registry, on, body });
    let mut drafts: Vec<Draft> = units.collect();
    let mut places = Vec::with_capacity(count.0);
    for (at, body) in acts.matters {
        let id = clock::new_uuid().ok_or(Refusal::NobodyRecords)?;
        drafts.push(Draft { stream: Stream::Matter(id), on, body });
        places.push(at);
    }
    session.record(drafts).await?;
    work.open.set(None);
    work.registered.update(|registered| registered.extend(places));
    Ok(count)
}
