//! What is owed at a time, item by item, each with the button that does it.

use super::remind::{tick, tick_all};
use crate::domain::standing::Duty;
use crate::present::desk::{About, Item, Stack, When};
use crate::present::draft::ActKind;
use crate::present::visible::shown;
use crate::ui::component::article::ArticleTag;
use crate::ui::i18n::{acts, desk as texts, short_date, t, terms, years};
use crate::ui::route::Route;
use crate::ui::session::Session;
use leptos::prelude::*;

/// A stack of the desk.
pub(super) fn stack(session: &Session, stack: &Stack) -> impl IntoView + use<> {
    let late = stack.when == When::Overdue;
    let rows = stack.first.iter().map(|of| item(session, of, late)).collect_view();
    view! {
        <section class="card desk-stack">
            <header class="card-head">
                <h2 class:late=late>
                    {t(texts::when(stack.when, session.is_as_of_picked()))} " " <small>{texts::items(stack.count, session.lang())}</small>
                </h2>
                {tick_all(&stack.first)}
            </header>
            <ul>{rows}</ul>
        </section>
    }
}

fn item(session: &Session, item: &Item, late: bool) -> impl IntoView + use<> {
    let as_of = session.as_of();
    let unit = item.unit.as_ref().map(|unit| session.unit_name(unit));
    let (title, to) = match &item.about {
        About::Matter(id, title) => (shown(title), Route::Matter(*id)),
        About::Case(id) => (t(texts::CASE).to_owned(), Route::Case(*id)),
        About::Year(year) => (years::year(*year, session.lang()), Route::Year(Some(*year))),
    };
    let due = match item.due {
        None => t(texts::NO_DAY).to_owned(),
        Some(due) if item.duty.since() => format!("{} {}", t(texts::SINCE), short_date(due, as_of)),
        Some(due) => short_date(due, as_of),
    };
    let (does, word) = does(item, &to);
    view! {
        <li>
            {tick(item)}
            <ArticleTag article=item.cites />
            <div>
                <strong>{t(terms::duty(item.duty))}</strong>
                <small><a href=to.href()>{title}</a> {unit.map(|unit| format!(" · {unit}"))}</small>
            </div>
            <span class="desk-due" class:late=late>{due}</span>
            <a class="button" href=does.href()>{word}</a>
        </li>
    }
}

/// The page on which an item is done, and what doing it is called.
fn does(item: &Item, page: &Route) -> (Route, &'static str) {
    match (&item.about, ActKind::for_duty(item.duty)) {
        (_, _) if item.duty == Duty::ConsiderCase => {
            (Route::Accountability, t(terms::duty(item.duty)))
        }
        // A notice is drawn up with its list, and recorded there.
        (About::Matter(id, _), _) if item.duty == Duty::Transfer => {
            (Route::Transfer(*id), t(terms::duty(item.duty)))
        }
        (About::Matter(id, _), Some(kind)) => {
            (Route::Duty(*id, item.duty, item.unit.clone()), t(acts::kind(kind)))
        }
        _ => (page.clone(), t(texts::DO)),
    }
}
