//! The one button: what is ready is registered, units first, in one transaction.

use super::Work;
use crate::domain::Stream;
use crate::storage::clock;
use crate::ui::component::refusal::RefusalNote;
use crate::ui::component::task::{TaskButton, use_task};
use crate::ui::i18n::{sheet as texts, t};
use crate::ui::route::Route;
use crate::ui::session::{Draft, Refusal, Session};
use leptos::prelude::*;

/// The bar at the foot of the page.
#[component]
pub fn Agree() -> impl IntoView {
    let session = Session::expect();
    let work = Work::expect();
    let task = use_task();
    let ready = Memo::new(move |_| work.list.with(|list| list.ready));
    let said = move || {
        let held = work.known.get();
        work.list.with(|list| {
            let units = if list.ready > 0 { list.new_units(&held) } else { 0 };
            texts::consequence(units, list.unsettled, session.lang())
        })
    };
    let agree = move |()| {
        work.done.set(None);
        // Where it is refused nothing was written, and nothing that was typed is lost.
        task.run(register(session, work), |()| ());
    };
    view! {
        <div class="sheet-agree card">
            <RefusalNote refusal=task.refusal() />
            <div class="sheet-act">
            <p class="sheet-done" role="status">
                {move || work.done.get().map(|(matters, units)| view! {
                    <span class="light green"><span class="shape" aria-hidden="true">"✓"</span></span> " "
                    {texts::done(matters, units, session.lang())} " "
                    <a href=Route::ledger().href()>{t(texts::TO_LIST)}</a>
                })}
            </p>
                <span class="muted">{said}</span>
                <TaskButton task class="button primary" press=agree
                    label=Signal::derive(move || texts::register(ready.get(), session.lang()))
                    idle=Signal::derive(move || ready.get() == 0) />
            </div>
        </div>
    }
}

/// Records what is ready, and says how many matters and units it was.
async fn register(session: Session, work: Work) -> Result<(), Refusal> {
    let (acts, on) = untrack(|| {
        let acts = work.settled.with(|settled| {
            work.list.with(|list| list.acts(&work.choices.get(), settled, &work.known.get()))
        });
        (acts, session.today())
    });
    let count = (acts.matters.len(), acts.units.len());
    let units = acts.units.into_iter().map(|body| Draft { stream: Stream::Registry, on, body });
    let mut drafts: Vec<Draft> = units.collect();
    let mut places = Vec::with_capacity(count.0);
    for (at, body) in acts.matters {
        let id = clock::new_uuid().ok_or(Refusal::NOBODY)?;
        drafts.push(Draft { stream: Stream::Matter(id), on, body });
        places.push(at);
    }
    session.record(drafts).await?;
    work.open.set(None);
    work.registered.update(|registered| registered.extend(places));
    work.done.set(Some(count));
    Ok(())
}
