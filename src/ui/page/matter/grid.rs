//! The days of a limit, counted one by one on a small calendar.

use crate::calendar::{Day, Source};
use crate::domain::Date;
use crate::domain::standing::AssignmentStanding;
use crate::present::why::{self, Cell, GridDay};
use crate::ui::i18n::{calendar, matter as texts, month, t};
use crate::ui::session::Session;
use chrono::Datelike as _;
use leptos::prelude::*;

/// The calendar from the receipt to the limit, and on to a day after it; none where there is no limit.
pub fn day_grid(assignment: &AssignmentStanding, as_of: Date) -> impl IntoView + use<> {
    let session = Session::expect();
    let calendar = session.calendar();
    let grid = why::grid(assignment, &calendar, as_of)?;
    let lang = session.lang();
    let left_out = grid.left_out;
    let weeks = grid.weeks.into_iter().enumerate().map(move |(n, week)| {
        let gap = left_out.filter(|(_, after)| *after == n).map(|(weeks, _)| {
            view! { <tr><td class="gap" colspan="7">{texts::left_out(weeks, lang)}</td></tr> }
        });
        view! {
            {gap}
            <tr>{week.iter().map(grid_cell).collect_view()}</tr>
        }
    });
    let years = assignment.received.year()..=assignment.due.map_or(0, |due| due.year());
    let titles = years.filter(|_| grid.working).filter_map(|year| match calendar.source(year)? {
        Source::Carried(notice) => notice.documents.last().map(|document| document.title),
        Source::Act(source) => Some(source),
    });
    let notices =
        titles.map(|title| view! { <p class="notice-line">{texts::notice(title, lang)}</p> });
    let notices = notices.collect_view();
    let heads = t(texts::WEEKS).split(' ').map(|name| view! { <th scope="col">{name}</th> });
    Some(view! {
        <table class="grid">
            <thead><tr>{heads.collect_view()}</tr></thead>
            <tbody>{weeks.collect_view()}</tbody>
        </table>
        {notices}
    })
}

fn grid_cell(day: &GridDay) -> impl IntoView + use<> {
    let lang = Session::expect().lang();
    let name = match day.day {
        Day::Holiday(festival) => {
            Some(t(festival.map_or(texts::HOLIDAY, calendar::short_festival)))
        }
        Day::MakeUp(_) => Some(t(texts::MAKE_UP)),
        Day::Working | Day::Weekend => None,
    };
    // A rest day has the room of the number that it lacks.
    let beside = name.filter(|_| day.cell != Cell::Rest);
    let (class, word) = match day.cell {
        Cell::Outside => ("outside", String::new()),
        Cell::Received => ("received", t(texts::RECEIVED_DAY).to_owned()),
        Cell::Counted(n) => ("counted", n.to_string()),
        Cell::Rest => ("rest", name.unwrap_or_else(|| t(texts::REST)).to_owned()),
        Cell::Over(n) => ("over", texts::over_cell(n, lang)),
    };
    let label = if day.date.day() == 1 {
        month(day.date.month()).of(lang).to_owned()
    } else {
        day.date.format("%d").to_string()
    };
    let (is_due, is_today) = (day.due, day.today);
    view! {
        <td class=class class:due=is_due class:today=is_today title=day.date.to_string()>
            <small>{label} {beside.map(|name| view! { <em>{name}</em> })}</small>
            <span>{word}</span>
        </td>
    }
}
