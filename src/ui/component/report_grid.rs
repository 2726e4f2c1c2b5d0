//! The reports of a year, unit by month (M2-10): a number for each cell, which opens the reports that it counts.

use super::article::ArticleTag;
use super::modal::Modal;
use crate::domain::Article;
use crate::domain::standing::Reported;
use crate::engine::query::supervision::{ReportLines, Reports};
use crate::present::reports::{Grid, Line, Made, Row, Tally, Which};
use crate::present::visible::shown;
use crate::ui::i18n::{Text, month as month_name, reports as texts, shell, short_date, t};
use crate::ui::route::Route;
use crate::ui::session::Session;
use leptos::prelude::*;

/// What a number opens.
type Opened = RwSignal<Option<Which>>;

/// The card.
#[component]
pub fn ReportGrid(
    /// The year.
    #[prop(into)]
    year: Signal<i32>,
) -> impl IntoView {
    let session = Session::expect();
    let grid = session.client().ask(move || Some(Reports(year.get())));
    let opened: Opened = RwSignal::new(None);
    let all = RwSignal::new(false);
    let legend = Made::ALL.map(|made| view! {
        <span class=class(made)><span aria-hidden="true">{texts::shape(made)}</span> " " {move || t(texts::made(made))}</span>
    });
    view! {
        <section class="card table-card report-grid">
            <header class="card-head">
                <h2>{move || t(texts::TITLE)} " " <small>{move || t(texts::WHAT)}</small></h2>
                <span class="report-legend">{legend} <span>{move || t(texts::BLANK)}</span> <ArticleTag article=Article::new(2, 10) /></span>
            </header>
            {move || grid.get().map(|grid| drawn(&grid, all, opened))}
        </section>
        <Modal about=opened draw=move |which| view! { <Behind which opened /> } />
    }
}

const fn class(made: Made) -> &'static str {
    match made {
        Made::InTime => "light green",
        Made::Late => "light yellow",
        Made::Missed => "light red",
        Made::Awaited => "light grey",
    }
}

fn drawn(grid: &Grid, all: RwSignal<bool>, opened: Opened) -> impl IntoView + use<> {
    let lang = Session::expect().lang();
    if grid.rows.is_empty() {
        return view! { <p class="empty">{t(texts::NONE)}</p> }.into_any();
    }
    let in_time = grid.rows.iter().filter(|row| row.is_in_time()).count();
    // Where nobody missed anything there is nothing to tell them apart by.
    let folds = in_time > 0 && in_time < grid.rows.len();
    let is_shown = |row: &&Row| !folds || all.get() || !row.is_in_time();
    let rows = grid.rows.iter().filter(is_shown).map(|row| unit_row(row, grid.year, opened));
    let months = (1..=12).map(|month| view! { <th scope="col">{month_name(month).of(lang)}</th> });
    let sums = [texts::DUE, texts::IN_TIME, texts::LATE, texts::MISSED];
    let whole = grid.whole;
    let sentence = texts::whole(
        whole.due(),
        whole.of(Made::Late) + whole.of(Made::Missed),
        whole.of(Made::Awaited),
        lang,
    );
    let fold = move || {
        if all.get() { t(texts::FOLD).to_owned() } else { texts::others_in_time(in_time, lang) }
    };
    view! {
        <table class="data report-table">
            <thead>
                <tr>
                    <th scope="col">{t(texts::UNIT)}</th>
                    {months.collect_view()}
                    {sums.map(|sum| view! { <th scope="col" class="report-sum">{t(sum)}</th> })}
                </tr>
            </thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
        <p class="report-foot">
            <span>{sentence}</span>
            {folds.then(|| view! {
                <button type="button" class="link" on:click=move |_| all.update(|all| *all = !*all)>{fold}</button>
            })}
        </p>
    }
    .into_any()
}

fn unit_row(row: &Row, year: i32, opened: Opened) -> impl IntoView + use<> {
    let name = Session::expect().unit_name(&row.unit);
    let which = Which { year, unit: Some(row.unit.clone()), month: None, made: None };
    let months = (1..)
        .zip(&row.months)
        .map(|(month, tally)| cell(tally, Which { month: Some(month), ..which.clone() }, opened));
    let sum = |n: usize, made: Option<Made>, word: Text| {
        let which = Which { made, ..which.clone() };
        let label = format!("{name} {} {n}", t(word));
        view! {
            <td class="report-sum">
                {if n == 0 { "0".into_any() } else { view! {
                    <button type="button" class="report-number" aria-label=label on:click=move |_| opened.set(Some(which.clone()))>{n}</button>
                }.into_any() }}
            </td>
        }
    };
    let sums = [Made::InTime, Made::Late, Made::Missed]
        .map(|made| sum(row.whole.of(made), Some(made), texts::made(made)));
    view! {
        <tr>
            <th scope="row">{name.clone()}</th>
            {months.collect_view()}
            {sum(row.whole.due(), None, texts::DUE)}
            {sums}
        </tr>
    }
}

/// The reports of a unit that were due in a month; empty where none was.
fn cell(tally: &Tally, which: Which, opened: Opened) -> impl IntoView + use<> {
    if tally.is_empty() {
        return view! { <td></td> }.into_any();
    }
    let there: Vec<(Made, usize)> =
        Made::ALL.map(|made| (made, tally.of(made))).into_iter().filter(|(_, n)| *n > 0).collect();
    // Whoever cannot see the shapes hears the words; the unit and the month are the heads of the cell.
    let numbers = there.into_iter().map(|(made, n)| {
        let word = t(texts::made(made));
        view! {
            <span class=class(made) title=word>
                <span aria-hidden="true">{texts::shape(made)}</span> <span class="report-word">{word} " "</span> {n}
            </span>
        }
    });
    view! {
        <td class:missed={tally.of(Made::Missed) > 0} class:late={tally.of(Made::Late) > 0}>
            <button type="button" class="report-number" on:click=move |_| opened.set(Some(which.clone()))>
                {numbers.collect_view()}
            </button>
        </td>
    }
    .into_any()
}

/// The reports that a number counts.
#[component]
fn Behind(which: Which, opened: Opened) -> impl IntoView {
    let session = Session::expect();
    let unit = which.unit.as_ref().map(|unit| session.unit_name(unit));
    let (year, month) = (which.year, which.month);
    let lines = session.client().ask(move || Some(ReportLines(which.clone())));
    let when = move || {
        month.map_or_else(
            || year.to_string(),
            |month| format!("{year} {}", month_name(month).of(session.lang())),
        )
    };
    view! {
        <h2>{unit.unwrap_or_else(|| t(texts::ALL_UNITS).to_owned())} " · " {when} " · " {move || t(texts::TITLE)}</h2>
        <table class="data">
            <thead>
                <tr>
                    {[texts::DUE_ON, texts::REPORT, texts::MATTER, texts::STANDS].map(|head| view! { <th scope="col">{t(head)}</th> })}
                </tr>
            </thead>
            <tbody>{move || lines.get().map(|lines| lines.iter().map(line).collect_view())}</tbody>
        </table>
        <div class="dialog-foot">
            <button type="button" class="button" on:click=move |_| opened.set(None)>{move || t(shell::CLOSE)}</button>
        </div>
    }
}

fn line(line: &Line) -> impl IntoView + use<> {
    let session = Session::expect();
    let (as_of, lang) = (session.as_of(), session.lang());
    let made = Made::of(line.report.made);
    let on = match line.report.made {
        Reported::InTime(on) | Reported::Late(on) => short_date(on, as_of),
        Reported::Missed | Reported::Awaited => String::new(),
    };
    let kind = if line.report.is_first { texts::FIRST } else { texts::MONTHLY };
    view! {
        <tr>
            <td>{short_date(line.report.due, as_of)}</td>
            <td>{t(kind)}</td>
            <td><a href=Route::Matter(line.matter).href()>{shown(&line.title)}</a></td>
            <td><span class=class(made)><span aria-hidden="true">{texts::shape(made)}</span> {texts::reported(line.report.made, &on, lang)}</span></td>
        </tr>
    }
}
