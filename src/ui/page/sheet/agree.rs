//! The one button: what is ready is registered, units first, in one transaction.

use super::work::Work;
use crate::engine::command::sheet::Registered;
use crate::ui::component::noted::{Noted, Noting};
use crate::ui::component::refusal::RefusalNote;
use crate::ui::component::task::{TaskButton, use_task};
use crate::ui::i18n::{Lang, follows, sheet as texts, sheet_again as again, t};
use crate::ui::route::Route;
use crate::ui::session::record::new_command;
use crate::ui::session::{Refusal, Session};
use leptos::prelude::*;

/// The bar at the foot of the page.
#[component]
pub fn Agree() -> impl IntoView {
    let session = Session::expect();
    let work = Work::expect();
    let noting = Noting::expect();
    let task = use_task();
    let ready = Memo::new(move |_| {
        work.shown(|list| (list.counts.ready, list.acts.0, list.acts.1)).unwrap_or_default()
    });
    let is_wrong = move || work.form.wrongs.with(|wrongs| !wrongs.is_empty());
    // Of which category the new matters are is asked once, and not presumed.
    let lacks_category =
        Memo::new(move |_| ready.get().0 > 0 && work.choices.with(|c| c.category.is_none()));
    let said = move || {
        work.shown(|list| {
            let units = if list.counts.ready > 0 { list.new_units } else { 0 };
            let said = texts::consequence(units, list.counts.unsettled, session.lang());
            if lacks_category.get() { t(again::NO_CATEGORY).to_owned() } else { said }
        })
    };
    let agree = move |()| {
        work.done.set(None);
        // What was recorded before is no longer the last.
        noting.forget();
        // Where it is refused nothing was written, and nothing that was typed is lost.
        task.run(register(session, work, noting), |()| ());
    };
    view! {
        <div class="sheet-agree card">
            <RefusalNote refusal=task.refusal() />
            <div class="sheet-act">
            <p class="sheet-done" role="status">
                {move || work.done.get().map(|done| view! {
                    <span class="light green"><span class="shape" aria-hidden="true">"✓"</span></span> " "
                    {recorded(&done, session.lang())} " "
                    <a href=Route::ledger().href()>{t(texts::TO_LIST)}</a>
                })}
            </p>
                <span class="muted">{said}</span>
                <TaskButton task class="button primary" press=agree
                    label=Signal::derive(move || button(ready.get(), session.lang()))
                    idle=Signal::derive(move || ready.get() == (0, 0, 0) || is_wrong() || lacks_category.get()) />
            </div>
        </div>
    }
}

/// What the button does: matters, corrections, reports.
fn button((matters, amended, reports): (usize, usize, usize), lang: Lang) -> String {
    let others = amended > 0 || reports > 0;
    let parts = [
        (matters > 0 || !others).then(|| texts::register(matters, lang)),
        (amended > 0).then(|| again::correct(amended, lang)),
        (reports > 0).then(|| again::record_reports(reports, lang)),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(t(again::COMMA))
}

/// What was recorded.
fn recorded(done: &Registered, lang: Lang) -> String {
    if done.elsewhere > 0 {
        return again::elsewhere(done.elsewhere, lang);
    }
    let parts = [
        (done.rows.len(), again::registered as fn(usize, Lang) -> String),
        (done.units, again::new_units),
        (done.amended, again::corrected),
        (done.reports, again::reported),
    ];
    let parts = parts.into_iter().filter(|(count, _)| *count > 0);
    let parts: Vec<String> = parts.map(|(count, words)| words(count, lang)).collect();
    again::stored(&parts.join(t(again::COMMA)), lang)
}

/// Registers what is ready, and says how many matters and units it was.
async fn register(session: Session, work: Work, noting: Noting) -> Result<(), Refusal> {
    let Some(said) = work.said() else { return Ok(()) };
    let registered = session.register_sheet(work.command.get_value(), said.clone()).await?;
    work.command.set_value(new_command());
    work.open.set(None);
    work.registered.update(|rows| rows.extend(registered.rows.iter().copied()));
    work.corrected.update(|rows| rows.extend(registered.corrected.iter().copied()));
    if !registered.acts.is_empty() {
        let acts = registered.acts.clone();
        let lang = untrack(|| session.lang());
        let words = follows::recorded(&follows::recorded_acts(acts.len(), lang), lang);
        let (of, done) = ((said.of, said.sheet), registered.clone());
        noting.say(Noted::new(acts, words).undone(move || work.is_withdrawn(of, &done)));
    }
    work.done.set(Some(registered));
    Ok(())
}
