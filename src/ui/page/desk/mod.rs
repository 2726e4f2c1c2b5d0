//! 工作台: what this office owes, overdue, today and this week, each with the button that does it; beside it how the
//! ledger stands, the next days, and what came in.

mod came;
mod first;
mod item;
mod remind;
mod side;

use crate::domain::Date;
use crate::engine::query::desk::Desk as Ask;
use crate::present::desk::When;
use crate::ui::i18n::{desk as texts, list, shell, short_date, t};
use crate::ui::route::Route;
use crate::ui::session::Session;
use came::CameIn;
use first::FirstMinute;
use item::stack;
use leptos::prelude::*;
use remind::{Picked, RemindPicked};
use side::{Ahead, Lights, ReportsCard};

/// How many are listed of each time before a person asks for more.
const SHOWN: usize = 50;

/// How much whoever records here has to do.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Due {
    /// The day of which this is; none before it is known.
    pub as_of: Option<Date>,
    /// How much is overdue.
    pub overdue: usize,
    /// How much is due on the day.
    pub today: usize,
}

impl Due {
    /// Both together.
    pub const fn count(self) -> usize {
        self.overdue + self.today
    }
}

/// How much whoever records here has to do, overdue and today.
pub fn count_due() -> Memo<Due> {
    let session = Session::expect();
    let owed = session.client().ask(move || Some(Ask { side: session.me()?.side(), most: 0 }));
    Memo::new(move |_| {
        let Some(owed) = owed.get() else { return Due::default() };
        let of = |when| {
            let stacks = owed.stacks.iter().filter(|stack| stack.when == when);
            stacks.map(|stack| stack.count).sum()
        };
        Due { as_of: Some(owed.as_of), overdue: of(When::Overdue), today: of(When::Today) }
    })
}

/// The page.
#[component]
pub fn DeskPage() -> impl IntoView {
    let session = Session::expect();
    let most = RwSignal::new(SHOWN);
    let side = Memo::new(move |_| Some(session.me()?.side()));
    let owed = session.client().ask(move || Some(Ask { side: side.get()?, most: most.get() }));
    provide_context(Picked::new());
    let stacks = Memo::new(move |_| owed.get().map(|owed| owed.stacks.clone()));
    let lead = move || {
        let (me, owed, lang) = (session.me()?, owed.get()?, session.lang());
        let count = |of: &[When]| {
            let stacks = owed.stacks.iter().filter(|stack| of.contains(&stack.when));
            stacks.map(|stack| stack.count).sum::<usize>()
        };
        let due = count(&[When::Overdue, When::Today]);
        let lead = if session.is_as_of_picked() { texts::lead_then } else { texts::lead };
        let lead = lead(&me.office_name, due, count(&[When::Week]), lang);
        // What is shown while the ledger is being read is of the day on which it was kept.
        let is_old = session.opening().is_some() && owed.as_of != session.as_of();
        let day = short_date(owed.as_of, session.as_of());
        Some(if is_old { format!("{lead} · {}", shell::counted_on(&day, lang)) } else { lead })
    };
    let may_register = Memo::new(move |_| session.me().is_some_and(|me| me.may_register()));
    view! {
        <div class="page-head">
            <h1>{move || t(texts::TITLE)}</h1>
            <span class="page-sub">{lead}</span>
            <div class="actions">
                <RemindPicked />
                <a class="button" href=Route::Exchange(None).href()>{move || t(if session.own_unit().is_some() { texts::IMPORT_OFFICE } else { texts::IMPORT })}</a>
                {move || may_register.get().then(|| view! {
                    <a class="button primary" href=Route::Register.href()>{t(list::REGISTER)}</a>
                })}
            </div>
        </div>
        <div class="desk">
            <div>
                {move || side.get().is_none().then(|| view! { <FirstMinute /> })}
                {move || (side.get().is_some() && stacks.with(Option::is_none)).then(|| view! {
                    <p class="empty card" role="status">{t(texts::CHECKING)}</p>
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
            </div>
            <div>
                <CameIn />
                <Lights />
                <Ahead />
                {move || session.supervises().then(|| view! { <ReportsCard /> })}
            </div>
        </div>
    }
}
