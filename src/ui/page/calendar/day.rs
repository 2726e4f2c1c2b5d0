//! What falls due on a day, whose it is, and where it is done.

use super::side;
use crate::domain::Date;
use crate::engine::query::calendar::DueOn;
use crate::present::desk::{About, Item};
use crate::present::visible::shown;
use crate::ui::component::article::ArticleTag;
use crate::ui::i18n::{calendar as texts, desk, long_date, t, terms, years};
use crate::ui::route::Route;
use crate::ui::session::Session;
use leptos::prelude::*;

/// How many are listed.
const MOST: usize = 100;

/// The card of a day.
#[component]
pub(super) fn DayDues(day: Memo<Date>) -> impl IntoView {
    let session = Session::expect();
    let dues = session
        .client()
        .ask(move || Some(DueOn { side: side(&session), day: day.get(), most: MOST }));
    view! {
        <section class="card calendar-day" aria-live="polite">
            <header class="card-head">
                <h2>{move || long_date(day.get(), session.lang())}</h2>
                <small>{move || dues.get().map(|dues| desk::items(dues.1, session.lang()))}</small>
            </header>
            {move || dues.get().map(|dues| {
                let (items, count) = &*dues;
                let none = items.is_empty().then(|| view! { <p class="empty">{t(texts::NOTHING_DUE)}</p> });
                let rest = (*count > items.len()).then(|| view! { <p class="muted">{t(texts::MORE)}</p> });
                view! { {none} <ul>{items.iter().map(|of| item(&session, of)).collect_view()}</ul> {rest} }
            })}
        </section>
    }
}

fn item(session: &Session, item: &Item) -> impl IntoView + use<> {
    let unit = item.unit.as_ref().map(|unit| session.unit_name(unit));
    let (title, to) = match &item.about {
        About::Matter(id, title) => (shown(title), Route::Matter(*id)),
        About::Case(id) => (t(desk::CASE).to_owned(), Route::Case(*id)),
        About::Year(year) => (years::year(*year, session.lang()), Route::Year(Some(*year))),
    };
    view! {
        <li>
            <ArticleTag article=item.cites />
            <div>
                <strong>{t(terms::duty(item.duty))}</strong>
                <small><a href=to.href()>{title}</a> {unit.map(|unit| format!(" · {unit}"))}</small>
            </div>
        </li>
    }
}
