//! A spreadsheet taken into the ledger: read, its columns named, its rows settled one by one, then
//! registered in one transaction.

mod agree;
mod answer;
mod columns;
mod correct;
mod gone;
mod names;
mod offers;
mod outcome;
mod pick;
mod rows;
mod settle;
mod source;
mod step;
mod whole;
mod work;

use crate::ui::component::refusal::RefusalNote;
use crate::ui::component::task::use_task;
use crate::ui::i18n::{sheet as texts, t};
use crate::ui::session::Session;
use agree::Agree;
use columns::Columns;
use correct::CorrectRow;
use gone::GoneMatters;
use leptos::prelude::*;
use names::Names;
use offers::Offers;
use rows::Rows;
use source::Source;
use step::follow_steps;
use whole::Whole;
use work::Work;
pub use work::provide_work;

/// The page.
#[component]
pub fn SheetPage() -> impl IntoView {
    let session = Session::expect();
    let work = Work::expect();
    let supervises = Memo::new(move |_| session.supervises());
    let has_table = Memo::new(move |_| work.read.with(Option::is_some));
    let recalling = use_task();
    work.looked_at.set(true);
    on_cleanup(move || {
        work.looked_at.set(false);
        work.correcting.set(None);
    });
    // The ledger must be open before it is asked what was in hand.
    Effect::new(move |_| {
        if supervises.get() && work.is_to_recall() {
            recalling.run(session.recall_sheet(), move |kept| {
                if let Some(kept) = kept {
                    work.take_up(kept);
                }
            });
        }
    });
    follow_steps(work);
    view! {
        <div class="page-head">
            <h1>{move || t(texts::TITLE)}</h1>
            <span class="page-sub">{move || t(texts::LEAD)}</span>
        </div>
        {move || if supervises.get() {
            view! {
                <Source />
                <RefusalNote refusal=recalling.refusal() />
                {move || has_table.get().then(|| view! {
                    <Offers />
                    <Columns />
                    <Whole />
                    <Names />
                    <GoneMatters />
                    <Rows />
                    <Agree />
                    <CorrectRow />
                })}
            }.into_any()
        } else {
            view! { <p class="note warn">{t(texts::SUPERVISORS)}</p> }.into_any()
        }}
    }
}
