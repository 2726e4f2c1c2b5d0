//! 放假安排: by which notice each year counts, and a new year's notice entered from its text, its data, or ticked.

mod ticks;

use crate::calendar::pasted::read;
use crate::calendar::text::{ReadHoliday, ReadNotice};
use crate::calendar::{Calendar, Source};
use crate::domain::{Body, Date, Stream};
use crate::engine::query::try_out::Tried;
use crate::present::month::{Holiday, holidays};
use crate::present::visible::shown;
use crate::ui::component::article::ArticleTag;
use crate::ui::component::field::{Control, Form, FormField};
use crate::ui::component::kept::{Restored, keep_draft};
use crate::ui::component::refusal::RefusalNote;
use crate::ui::component::task::{TaskButton, use_task};
use crate::ui::i18n::{Lang, calendar, common, conflicts, notice as texts, say, short_date, t};
use crate::ui::session::{Draft, Session};
use chrono::Datelike as _;
use leptos::prelude::*;
use std::sync::Arc;
use ticks::Ticks;

/// The page.
#[component]
pub fn NoticePage() -> impl IntoView {
    let session = Session::expect();
    view! {
        <div class="page-head">
            <h1>{move || t(texts::TITLE)}</h1>
            <span class="page-sub">{move || t(texts::LEAD)}</span>
            <ArticleTag article=crate::domain::Article::new(1, 7) />
        </div>
        <div class="two-columns">
            {move || if session.supervises() {
                view! { <Enter /> }.into_any()
            } else {
                view! { <p class="card pad muted">{t(texts::READ_ONLY)}</p> }.into_any()
            }}
            <Years />
        </div>
    }
}

/// The years, the coming one among them, each with what it counts by.
#[component]
fn Years() -> impl IntoView {
    let session = Session::expect();
    let row = |calendar: &Calendar, year: i32| {
        let (kind, source) = match calendar.source(year) {
            None => (texts::NONE, String::new()),
            Some(Source::Act(source)) => (texts::ENTERED, shown(source)),
            Some(Source::Carried(notice)) => {
                let titles: Vec<&str> =
                    notice.documents.iter().map(|document| document.title).collect();
                (texts::CARRIED, titles.join(t(common::LIST_SEMICOLON)))
            }
        };
        view! {
            <tr>
                <th scope="row">{year}</th>
                <td>{t(kind)} " " <small>{source}</small></td>
            </tr>
        }
    };
    let rows = move || {
        let calendar = session.calendar();
        let now = session.as_of().year();
        (now - 3..=now + 1).rev().map(|year| row(&calendar, year)).collect_view()
    };
    view! {
        <section class="card table-card">
            <table class="data">
                <thead><tr><th scope="col">{move || t(texts::YEAR)}</th><th scope="col">{move || t(texts::SOURCE)}</th></tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </section>
    }
}

/// The form: the text, what was read of it, and what it would change.
#[component]
fn Enter() -> impl IntoView {
    let session = Session::expect();
    let form = Form::new([("text".to_owned(), String::new())].into());
    let task = use_task();
    let kept = keep_draft("calendar", form);
    let tried = RwSignal::new(None::<(String, Arc<Tried>)>);
    let done = RwSignal::new(false);
    let notice = Memo::new(move |_| {
        let text = form.get("text");
        (!text.trim().is_empty()).then(|| read(&text))
    });
    let draft = move || {
        let notice = notice.get_untracked()?.ok()?;
        let on = untrack(|| session.today());
        Some(Draft { stream: Stream::Registry, on, body: Body::Calendar(notice.year) })
    };
    let attempt = move |()| {
        let (Some(draft), text) = (draft(), form.values.with_untracked(|v| v.get("text").cloned()))
        else {
            return;
        };
        let command = async move { session.try_out(vec![draft]).await };
        let text = text.unwrap_or_default();
        task.run(command, move |outcome| tried.set(Some((text, Arc::new(outcome)))));
    };
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let Some(draft) = draft() else { return };
        task.run(kept.sent(session.record_as(kept.command(), vec![draft])), move |_| {
            tried.set(None);
            kept.clear();
            done.set(true);
        });
    };
    let sound = Memo::new(move |_| notice.get().and_then(Result::ok));
    let is_read = Memo::new(move |_| notice.with(|notice| matches!(notice, Some(Ok(_)))));
    let moves = move || {
        let tried = tried.get().filter(|(text, _)| *text == form.get("text"))?;
        let changes = &tried.1.changes;
        Some(conflicts::moves(changes.dues.len(), changes.statuses.len(), session.lang()))
    };
    view! {
        <section class="card pad">
            <h2>{move || t(texts::ENTER)}</h2>
            <p class="muted">{move || t(texts::ENTER_WHAT)}</p>
            <form novalidate on:submit=submit>
                <Restored kept />
                <FormField form name="text" label=say(texts::TEXT) control=Control::Area required=true />
                <Ticks form read=sound />
                {move || notice.get().map(|notice| match notice {
                    Ok(notice) => found(&notice, session.as_of(), session.lang()).into_any(),
                    Err(odd) => {
                        let (as_of, lang) = (session.as_of(), session.lang());
                        let odd = odd.iter().map(|odd| view! { <li>{texts::odd(odd, as_of, lang)}</li> });
                        view! { <ul class="note bad" role="alert">{odd.collect_view()}</ul> }.into_any()
                    }
                })}
                {move || moves().map(|moves| view! { <p class="note" role="status">{moves}</p> })}
                {move || (done.get() && notice.with(Option::is_none)).then(|| view! { <p class="note" role="status">{t(texts::DONE)}</p> })}
                <RefusalNote refusal=task.refusal() />
                <div class="row-of-buttons">
                    <TaskButton task label=say(texts::DRY_RUN) press=attempt idle=Signal::derive(move || !is_read.get()) />
                    <TaskButton task class="button primary" label=say(texts::RECORD) idle=Signal::derive(move || !is_read.get()) />
                </div>
            </form>
        </section>
    }
}

/// What was read, day by day.
fn found(notice: &ReadNotice, as_of: Date, lang: Lang) -> impl IntoView + use<> {
    let date = move |day: Date| short_date(day, as_of);
    let row = |holiday: &ReadHoliday| {
        let (first, last) = holiday.off;
        let off = if first == last {
            date(first)
        } else {
            format!("{} {} {}", date(first), t(texts::UNTIL), date(last))
        };
        let work: Vec<String> = holiday.work.iter().map(|day| date(*day)).collect();
        view! {
            <tr>
                <th scope="row">{shown(&holiday.name)}</th>
                <td>{off}</td>
                <td>{work.join(t(common::LIST_COMMA))}</td>
            </tr>
        }
    };
    let year = &notice.year;
    // Data name no holidays: what they come to is shown.
    let unnamed = || {
        let days = holidays(&Calendar::new(&[year]), year.year);
        let name = t(calendar::UNNAMED).to_owned();
        let named = |of: Holiday| ReadHoliday { name: name.clone(), off: of.off, work: of.worked };
        days.into_iter().map(named).collect()
    };
    let listed: Vec<ReadHoliday> =
        if notice.holidays.is_empty() { unnamed() } else { notice.holidays.clone() };
    view! {
        <p><strong>{texts::days(year.year, year.off.len(), year.work.len(), lang)}</strong></p>
        <table class="data">
            <thead>
                <tr>
                    <th scope="col">{t(texts::HOLIDAY)}</th>
                    <th scope="col">{t(texts::OFF)}</th>
                    <th scope="col">{t(texts::WORKED)}</th>
                </tr>
            </thead>
            <tbody>{listed.iter().map(row).collect_view()}</tbody>
        </table>
    }
}
