//! What becomes of a row: in words, with what the ledger has otherwise or what must be said, and the way to it.

use super::work::Work;
use crate::domain::standing::Light;
use crate::engine::query::sheet::{Again, Difference, Fate, Kept, Left, Line, Unread};
use crate::present::visible::shown;
use crate::ui::component::LightBadge;
use crate::ui::i18n::{sheet as texts, sheet_again as again, sheet_doubts as doubts, t};
use crate::ui::route::Route;
use crate::ui::session::Session;
use leptos::prelude::*;

/// What becomes of a row, in words, and the way to settle it.
pub fn outcome(work: &Work, line: &Line) -> impl IntoView + use<> {
    let (work, row, fate) = (*work, &line.row, line.fate);
    let at = row.at;
    let lang = Session::expect().lang();
    let light = match fate {
        Fate::Ready
        | Fate::Again(Kept::Corrected | Kept::Reported)
        | Fate::Left(Left::Corrected) => Light::Green,
        Fate::Unsettled | Fate::Again(Kept::Unread) => Light::Yellow,
        Fate::Left(_) => Light::Grey,
        Fate::Again(Kept::Differs | Kept::ByHand) => Light::Blue,
    };
    let troubles = if fate == Fate::Unsettled { row.troubles.as_slice() } else { &[] };
    let words = troubles.iter().zip(&line.said);
    let words = words.map(|(trouble, said)| doubts::trouble(trouble, &shown(said), lang));
    let words = words.map(|words| view! { <small>{words}</small> }).collect_view();
    let left = match fate {
        Fate::Left(why) => Some(view! { <small>{t(texts::left(why))}</small> }),
        _ => None,
    };
    let early = fate == Fate::Ready && row.is_due_before_receipt();
    let is_again = matches!(fate, Fate::Again(_));
    let is_open = Memo::new(move |_| work.open.get() == Some(at));
    let toggle = move |_| work.open.set((!is_open.get_untracked()).then_some(at));
    let is_asked = matches!(fate, Fate::Unsettled | Fate::Again(Kept::Unread));
    let action = if is_asked { texts::SETTLE } else { texts::CORRECT };
    view! {
        <div class="sheet-outcome">
            <LightBadge light word=t(texts::fate(fate)) />
            {(!matches!(fate, Fate::Left(_))).then(|| view! {
                <button type="button" class="link" aria-expanded=move || is_open.get().to_string() on:click=toggle>
                    {move || t(if is_open.get() { texts::FOLD } else { action })}
                </button>
            })}
        </div>
        {words}
        {line.again.as_ref().map(|again| differences(&work, at, again, fate))}
        {is_again.then(|| unread(work, at, line))}
        {left}
        {early.then(|| view! { <small class="doubt">{t(texts::EARLY)}</small> })}
    }
}

/// In what the list differs from the ledger, and what is done about it.
fn differences(work: &Work, at: usize, again: &Again, fate: Fate) -> impl IntoView + use<> {
    let lang = Session::expect().lang();
    let correcting = work.correcting;
    let one = |one: &Difference| {
        let column = t(texts::column(one.column));
        view! { <small>{again::difference(column, &shown(&one.was), &shown(&one.is), lang)}</small> }
    };
    let bears_on_verdicts = again.differs.iter().any(|one| !one.is_text());
    let by_hand = bears_on_verdicts.then(|| {
        view! {
            <small>
                <button type="button" class="link" on:click=move |_| correcting.set(Some(at))>{t(again::CORRECT_ROW)}</button>
                " · " <a href=Route::Matter(again.matter).href()>{t(again::BY_HAND)}</a>
            </small>
        }
    });
    let is_dated = work.choices.with(|choices| choices.progress.is_some());
    let is_told = !again.reports.is_empty() && is_dated;
    let told = is_told.then(|| {
        let words = match (again.is_early, fate) {
            (true, _) => t(again::EARLY_PROGRESS).to_owned(),
            (false, Fate::Again(_)) => again::reports(again.reports.len(), lang),
            _ => return None,
        };
        Some(view! { <small>{words}</small> })
    });
    view! {
        {again.differs.iter().map(one).collect_view()}
        {by_hand}
        {told}
    }
}

/// The cells that cannot be read, with what the ledger has: a person says that it is the same, or what is meant.
fn unread(work: Work, at: usize, line: &Line) -> impl IntoView + use<> {
    let lang = Session::expect().lang();
    let unread = line.again.iter().flat_map(|again| &again.unread);
    let words = unread.clone().map(|Unread { why, said, was }| {
        let doubt = doubts::trouble(why, &shown(said), lang);
        view! { <small class="doubt">{again::unread(&doubt, &shown(was), lang)}</small> }
    });
    let words = words.collect_view();
    let is_any = unread.clone().next().is_some();
    let agree = move |_| {
        let cells = work.shown_untracked(|list| list.unread.clone()).unwrap_or_default();
        let own = cells.into_iter().filter(|(of, _)| *of == at).collect::<Vec<_>>();
        work.settled.update(|settled| settled.agree(own));
    };
    view! {
        {words}
        {is_any.then(|| view! {
            <small><button type="button" class="link" on:click=agree>{t(again::AS_LEDGER_HAS)}</button></small>
        })}
    }
}
