//! 统计: the figures of a period, beside those of another one; each number opens what it counts.

mod asked;
mod bars;
mod table;
mod tiles;
mod took;
mod weeks;
mod words;
mod workbook;

use crate::browser::helper;
use crate::engine::query::figures::{Figures, Report};
use crate::ui::component::opens::{Behind, provide_opening};
use crate::ui::component::part_only::PartOnly;
use crate::ui::component::print::print;
use crate::ui::component::refusal::RefusalNote;
use crate::ui::component::task::{TaskButton, use_task};
use crate::ui::component::working::Working;
use crate::ui::figured::Asked;
use crate::ui::i18n::{say, statistics as texts, t};
use crate::ui::route::Route;
use crate::ui::router::Router;
use crate::ui::session::Session;
use asked::AskedFor;
use leptos::prelude::*;
use std::sync::Arc;

/// The page.
#[component]
pub fn StatisticsPage() -> impl IntoView {
    let session = Session::expect();
    let asked = Router::expect().pick(|route| match route {
        Some(Route::Statistics(asked)) => *asked,
        _ => Asked::default(),
    });
    let opening = provide_opening();
    let report = session.client().ask(move || {
        let (asked, today) = (asked.get(), session.as_of());
        let (period, against) = (asked.period(today), asked.held_against(today));
        Some(Figures { period, against, by: asked.by })
    });
    let summing = Memo::new(move |_| asked.with(|asked| asked.summing));
    let writing = use_task();
    let save = move |()| {
        let asked = asked.get_untracked();
        writing.run(workbook::save(session, writing, asked), |()| ());
    };
    let stop = move || {
        writing.stop();
        helper::stop();
    };
    view! {
        <div class="page-head">
            <h1>{move || t(texts::TITLE)}</h1>
            <span class="page-sub">{move || t(texts::LEAD)}</span>
            <div class="actions">
                <TaskButton task=writing label=say(texts::SAVE) press=save />
                <button type="button" class="button" on:click=|_| print()>
                    {move || t(texts::PRINT)}
                </button>
                {move || session.supervises().then(|| view! {
                    <a class="button" href=Route::Year(None).href()>{t(texts::SUMMARISE)}</a>
                })}
            </div>
        </div>
        <RefusalNote refusal=writing.refusal() />
        <Working doing=move || writing.step() stop />
        <PartOnly />
        <AskedFor asked />
        {move || report.get().map(|report| drawn(&session, &report, asked.get_untracked(), summing))}
        <Behind opening />
    }
}

/// All that is shown of a report.
fn drawn(
    session: &Session,
    report: &Arc<Report>,
    asked: Asked,
    summing: Memo<bool>,
) -> impl IntoView + use<> {
    view! {
        <div class="statistics">
            {tiles::tiles(session, report)}
            <div class="statistics-charts">
                {bars::bars(session, report, asked.by)}
                {took::took(session, report)}
                {weeks::weeks(session, report)}
            </div>
            {table::table(session, report, asked.by, summing)}
        </div>
    }
}
