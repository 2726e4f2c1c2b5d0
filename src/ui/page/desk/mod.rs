//! 工作台: what this office owes, overdue, today and this week, each with the button that does it.

mod remind;

use crate::domain::standing::Duty;
use crate::engine::query::desk::Desk as Ask;
use crate::present::desk::{About, Item, Side, Stack, When};
use crate::present::draft::ActKind;
use crate::present::visible::shown;
use crate::ui::component::article::ArticleTag;
use crate::ui::i18n::{acts, desk as texts, short_date, t, terms, years};
use crate::ui::route::Route;
use crate::ui::session::Session;
use leptos::prelude::*;
use remind::{Picked, RemindPicked, tick};

/// How many are listed of each time before a person asks for more.
const SHOWN: usize = 50;

/// The page.
#[component]
pub fn DeskPage() -> impl IntoView {
    let session = Session::expect();
    let most = RwSignal::new(SHOWN);
    let side = Memo::new(move |_| {
        let me = session.me()?;
        Some(me.own_unit().map_or(Side::Office, Side::Unit))
    });
    let owed = session.client().ask(move || Some(Ask { side: side.get()?, most: most.get() }));
    provide_context(Picked::new());
    let stacks = Memo::new(move |_| owed.get().map(|owed| owed.stacks.clone()));
    let lead = move || {
        let (me, stacks) = (session.me()?, stacks.get()?);
        let count = |of: &[When]| {
            stacks.iter().filter(|stack| of.contains(&stack.when)).map(|stack| stack.count).sum()
        };
        let due = count(&[When::Overdue, When::Today]);
        Some(texts::lead(&me.office_name, due, count(&[When::Week]), session.lang()))
    };
    view! {
        <div class="page-head">
            <h1>{move || t(texts::TITLE)}</h1>
            <span class="page-sub">{lead}</span>
            <div class="actions"><RemindPicked /></div>
        </div>
        {move || side.get().is_none().then(|| view! {
            <div class="empty card">
                <p>{t(texts::NO_IDENTITY)}</p>
                <a class="button" href=Route::Settings(None).href()>{t(texts::CHOOSE)}</a>
            </div>
        })}
        {move || stacks.get().map(|stacks| {
            let none = stacks.iter().all(|stack| stack.count == 0);
            let more = stacks.iter().any(|stack| stack.count > stack.first.len());
            view! {
                {none.then(|| view! { <p class="empty card">{t(texts::NOTHING)}</p> })}
                {stacks.iter().filter(|stack| stack.count > 0).map(|of| stack(&session, of)).collect_view()}
                {more.then(|| view! {
                    <button type="button" class="button" on:click=move |_| most.update(|most| *most += SHOWN)>{t(texts::MORE)}</button>
                })}
            }
        })}
    }
}

fn stack(session: &Session, stack: &Stack) -> impl IntoView + use<> {
    let late = stack.when == When::Overdue;
    let rows = stack.first.iter().map(|of| item(session, of, late)).collect_view();
    view! {
        <section class="card desk-stack">
            <header class="card-head">
                <h2 class:late=late>{t(texts::when(stack.when))}</h2>
                <small>{texts::items(stack.count, session.lang())}</small>
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

/// Where it is done, and what doing it is called.
fn does(item: &Item, page: &Route) -> (Route, &'static str) {
    match (&item.about, ActKind::for_duty(item.duty)) {
        (_, _) if item.duty == Duty::ConsiderCase => {
            (Route::Accountability, t(terms::duty(item.duty)))
        }
        (About::Matter(id, _), Some(kind)) => {
            (Route::Duty(*id, item.duty, item.unit.clone()), t(acts::kind(kind)))
        }
        _ => (page.clone(), t(texts::DO)),
    }
}
