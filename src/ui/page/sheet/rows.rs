//! The list row by row: what was read, what is doubtful, and what becomes of each.

use super::outcome::outcome;
use super::settle::Settle;
use super::step::Steps;
use super::work::{PAGE, Work};
use crate::domain::matter::Role;
use crate::engine::query::sheet::{Again, Column, Fate, Kept, Left, Line, Shown, Trouble, Which};
use crate::present::visible::shown;
use crate::ui::i18n::{Text, common, sheet as texts, sheet_again as again, t};
use crate::ui::session::Session;
use leptos::prelude::*;
use std::collections::BTreeSet;

const fn text(which: Which) -> Text {
    match which {
        Which::All => texts::ALL,
        Which::Ready => texts::READY,
        Which::Unsettled => texts::UNSETTLED,
        Which::Left => texts::LEFT,
        Which::Again => again::AGAIN,
    }
}

const fn count(which: Which, list: &Shown) -> usize {
    match which {
        Which::All => list.counts.all(),
        Which::Ready => list.counts.ready,
        Which::Unsettled => list.counts.unsettled,
        Which::Left => list.counts.left,
        Which::Again => list.counts.again,
    }
}

/// The card.
#[component]
pub fn Rows() -> impl IntoView {
    let session = Session::expect();
    let work = Work::expect();
    let (which, limit) = (work.which, work.limit);
    let places = Memo::new(move |_| {
        let places = work.shown(|list| list.rows.iter().map(|line| line.row.at).collect());
        places.unwrap_or_default()
    });
    let rest = move || {
        let total = work.shown(|list| list.total).unwrap_or_default();
        total.saturating_sub(places.with(Vec::len))
    };
    let chip = move |one: Which| {
        let n = Memo::new(move |_| work.shown(|list| count(one, list)));
        view! {
            <button type="button" class="chip" hidden=move || one == Which::Again && n.get().unwrap_or_default() == 0
                aria-pressed=move || (which.get() == one).to_string()
                on:click=move |_| { which.set(one); limit.set(PAGE); }>
                {move || t(text(one))} " " <strong>{move || n.get()}</strong>
            </button>
        }
    };
    let steps = Steps::expect();
    let next = Memo::new(move |_| work.shown(|list| list.next).flatten());
    let nothing = move || {
        let none = work.shown(|list| count(Which::All, list) == 0)?;
        let text = match (none, work.registered.with(BTreeSet::is_empty)) {
            (true, false) => texts::ALL_DONE,
            (true, true) => texts::NO_ROWS,
            (false, _) => texts::NONE_HERE,
        };
        Some(view! { <p class="empty">{t(text)}</p> })
    };
    view! {
        <section class="card sheet-rows">
            <header class="card-head">
                <h2>{move || t(texts::ROWS)}</h2>
                <div class="sheet-chips" role="group" aria-label=move || t(texts::FILTER)>
                    {[Which::All, Which::Ready, Which::Unsettled, Which::Left, Which::Again].map(chip)}
                    {move || next.get().map(|_| view! {
                        <button type="button" class="button" on:click=move |_| steps.begin(work)>{t(again::ONE_BY_ONE)}</button>
                    })}
                </div>
            </header>
            <div class="sheet-scroll">
                <table class="data sheet-list">
                    <thead>
                        <tr>
                            <th scope="col"><span class="visually-hidden">{move || t(texts::TAKE)}</span></th>
                            <th scope="col">{move || t(texts::AT)}</th>
                            <th scope="col">{move || t(texts::NUMBER)}</th>
                            <th scope="col">{move || t(texts::MATTER)}</th>
                            <th scope="col">{move || t(texts::UNIT)}</th>
                            <th scope="col">{move || t(texts::DUE)}</th>
                            <th scope="col">{move || t(texts::RECEIPT)}</th>
                            <th scope="col">{move || t(texts::OUTCOME)}</th>
                        </tr>
                    </thead>
                    <tbody>
                        <For each=move || places.get() key=|at| *at let:at>
                            <ListRow at />
                        </For>
                    </tbody>
                </table>
            </div>
            {move || places.with(Vec::is_empty).then(nothing)}
            {move || (rest() > 0).then(|| view! {
                <p class="sheet-rest">
                    {texts::rest(rest(), session.lang())} " "
                    <button type="button" class="link" on:click=move |_| limit.update(|limit| *limit += PAGE)>
                        {t(texts::MORE)}
                    </button>
                </p>
            })}
        </section>
    }
}

#[component]
fn ListRow(at: usize) -> impl IntoView {
    let work = Work::expect();
    let line = Memo::new(move |_| {
        let line = work.shown(|list| {
            let n = list.rows.binary_search_by_key(&at, |line| line.row.at).ok()?;
            list.rows.get(n).cloned()
        });
        line.flatten()
    });
    let is_open = Memo::new(move |_| work.open.get() == Some(at));
    let fate = Memo::new(move |_| line.with(|line| line.as_ref().map(|line| line.fate)));
    let left_out = move || matches!(fate.get(), Some(Fate::Left(why)) if why != Left::Corrected);
    let take = move |event| {
        let wanted = event_target_checked(&event);
        let is_amended = line.with_untracked(|line| {
            line.as_ref().and_then(|line| line.again.as_ref()).is_some_and(Again::has_texts)
        });
        work.settled.update(|settled| {
            if is_amended {
                settled.amended.insert(at, wanted);
            } else {
                settled.take(at, wanted);
            }
        });
    };
    let is_taken = move || match fate.get() {
        Some(Fate::Again(kept)) => matches!(kept, Kept::Corrected | Kept::Reported),
        fate => !matches!(fate, Some(Fate::Left(_))),
    };
    view! {
        <tr class:left-out=left_out class:unsettled=move || fate.get() == Some(Fate::Unsettled)>
            <td class="take">
                <input type="checkbox" aria-label=move || t(texts::TAKE)
                    prop:checked=is_taken on:change=take />
            </td>
            {move || line.get().map(|line| cells(&work, &line))}
        </tr>
        {move || is_open.get().then(|| view! { <tr class="settling"><td colspan="8"><Settle at line /></td></tr> })}
    }
}

fn cells(work: &Work, line: &Line) -> impl IntoView + use<> {
    let row = &line.row;
    let at = row.at;
    let text = |text: Option<&str>| text.map(shown);
    let last = row.units.len().saturating_sub(1);
    let doubted = |trouble: &Trouble| matches!(trouble, Trouble::NoLead | Trouble::SeveralLeads);
    // While nobody has said who leads, nobody is shown to.
    let led = !row.troubles.iter().any(doubted);
    let units = row.units.iter().zip(&line.new).enumerate().map(|(n, (unit, new))| {
        let is_asked =
            |trouble: &Trouble| matches!(trouble, Trouble::Name(_, name, _) if *name == unit.name);
        let vague = row.troubles.iter().any(is_asked);
        let new = !vague && *new;
        let (name, role) = (shown(&unit.name), unit.role);
        view! {
            <span class="unit" class:lead=led && role == Role::Lead class:doubt=vague>
                {name}
                {new.then(|| view! { <span class="sheet-mark">{t(texts::NEW_UNIT)}</span> })}
            </span>
            {(n < last).then(|| t(common::LIST_COMMA))}
        }
    });
    let tags = row.details.tags.iter().flatten().map(|tag| shown(tag));
    let content = row.details.content.as_deref().map(shown);
    let second = tags.chain(content).collect::<Vec<_>>().join(" · ");
    let title = shown(&row.title);
    let is_unsettled = line.fate == Fate::Unsettled;
    let unread = |due: bool| {
        is_unsettled
            && row.troubles.iter().any(|trouble| {
                matches!(
                    (trouble, due),
                    (Trouble::Due(_) | Trouble::Flawed(Column::Due, _), true)
                        | (
                            Trouble::Received(_)
                                | Trouble::NotReceived
                                | Trouble::Flawed(Column::Received, _),
                            false
                        )
                )
            })
    };
    let lang = Session::expect().lang();
    let date = |text: Option<String>, due: bool| match text {
        Some(text) => view! { <span>{text}</span> }.into_any(),
        None if unread(due) => view! { <span class="doubt">{t(texts::UNREAD)}</span> }.into_any(),
        None => view! { <span class="muted">{if due { t(texts::NO_LIMIT) } else { "" }}</span> }
            .into_any(),
    };
    view! {
        <td class="figure muted">{at}</td>
        <td class="number">{text(row.details.number.as_deref())}</td>
        <td class="matter">
            <span class="name" title=title.clone()>{title.clone()}</span>
            <small title=second.clone()>{second.clone()}</small>
        </td>
        <td class="units">{units.collect_view()}</td>
        <td class="figure">{date(row.due.map(|term| texts::term(term, lang)), true)}</td>
        <td class="figure">{date(row.received.map(|date| date.to_string()), false)}</td>
        <td class="outcome">{outcome(work, line)}</td>
    }
}
