//! The ledger list: counts, the next fifteen working days, and a row a matter or an assignment.

mod column;
mod counts;
mod filters;
mod heads;
mod ledger;
mod picked;
mod picks;
mod print;
mod row;
mod scroll;
mod strip;
mod table;
mod views;
mod workbook;

use crate::browser::helper;
use crate::ui::component::refusal::RefusalNote;
use crate::ui::component::task::{TaskButton, use_task};
use crate::ui::component::working::Working;
use crate::ui::i18n::{exchange, list as texts, say, sheet as sheet_texts, shell, short_date, t};
use crate::ui::route::Route;
use crate::ui::session::Session;
use counts::{Counts, Units};
use filters::Filters;
use ledger::Ledger;
use leptos::prelude::*;
use picked::PickedBar;
use print::{Paper, PaperTable};
use strip::Strip;
use table::Table;
use views::Views;

/// The list.
#[component]
pub fn List() -> impl IntoView {
    let session = Session::expect();
    let ledger = Ledger::new();
    let counted = move || {
        let (totals, lang) = (session.totals()?, session.lang());
        let here = ledger.facets.with(|facets| facets.as_ref().map(|f| (f.matters, f.assignments)));
        let (matters, assignments) = here.unwrap_or((totals.matters, totals.assignments));
        let counted = texts::counted(matters, assignments, lang);
        let is_old = session.opening().is_some() && totals.as_of != session.as_of();
        Some(if is_old {
            let day = short_date(totals.as_of, session.as_of());
            format!("{counted} · {}", shell::counted_on(&day, lang))
        } else {
            counted
        })
    };
    let writing = use_task();
    let save = move |()| {
        writing.run(workbook::save(session, writing, ledger.query.get_untracked()), |()| ());
    };
    let paper = Paper::new();
    let to_paper = move |()| {
        let query = ledger.query.get_untracked();
        writing.run(paper.draw(session, writing, query), |()| print::print());
    };
    // Between two portions nothing is asked of the helper.
    let stop = move || {
        writing.stop();
        helper::stop();
    };
    let workbook = move || t(if writing.is_busy() { exchange::WRITING } else { texts::SHEET });
    let none = Memo::new(move |_| session.totals().map(|totals| totals.matters == 0));
    let from_sheet = move || {
        session.supervises().then(
            || view! { <a class="button" href=Route::Sheet.href()>{t(sheet_texts::TITLE)}</a> },
        )
    };
    let may_register = Memo::new(move |_| session.me().is_some_and(|me| me.may_register()));
    let register = move || {
        may_register.get().then(|| {
            view! {
                <a class="button primary" href=Route::Register.href()>{t(texts::REGISTER)}</a>
            }
        })
    };
    view! {
        <div class="page-head">
            <h1>{move || t(texts::TITLE)}</h1>
            <span class="page-sub">{counted}</span>
            <div class="actions">
                <a class="button" href=Route::Exchange(None).href()>{move || t(texts::IMPORT)}</a>
                <a class="button" href=Route::export().href()>{move || t(texts::EXPORT)}</a>
                <TaskButton task=writing label=Signal::derive(move || workbook().to_owned()) press=save />
                <TaskButton task=writing label=say(texts::PRINT) press=to_paper />
                {from_sheet}
                {register}
            </div>
        </div>
        <RefusalNote refusal=writing.refusal() />
        <Working doing=move || writing.step() stop />
        {move || Some(if none.get()? && session.is_as_of_picked() {
            view! {
                <div class="empty card">
                    <p>{move || t(texts::EMPTY_THEN)}</p>
                    <button type="button" class="button primary" on:click=move |_| session.set_as_of(None)>
                        {move || t(shell::FOLLOW_TODAY)}
                    </button>
                </div>
            }.into_any()
        } else if none.get()? {
            view! {
                <div class="empty card">
                    <p>{move || t(texts::EMPTY)}</p>
                    <p class="muted">{move || t(if may_register.get() { texts::EMPTY_WHY } else { texts::EMPTY_TAKE_IN })}</p>
                    <div class="row-of-buttons">
                        {register}
                        {from_sheet}
                    </div>
                </div>
            }.into_any()
        } else {
            view! {
                <Views ledger />
                <div class="list-top">
                    <Counts ledger />
                    <Strip ledger />
                </div>
                <Filters ledger />
                <div class="list-body">
                    <Units ledger />
                    <div class="list-main"><Table ledger /></div>
                </div>
                <PickedBar ledger />
                <PaperTable paper />
            }.into_any()
        })}
    }
}
