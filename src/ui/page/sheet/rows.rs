//! The list row by row: what was read, what is doubtful, and what becomes of each.

use super::Work;
use super::settle::Settle;
use crate::domain::matter::Role;
use crate::domain::standing::Light;
use crate::present::visible::shown;
use crate::sheet::column::Column;
use crate::sheet::list::{Fate, List};
use crate::sheet::plan::{Row, Trouble};
use crate::ui::component::LightBadge;
use crate::ui::i18n::{Text, sheet as texts, t};
use crate::ui::session::Session;
use leptos::prelude::*;

/// Rows that are shown at first, and how many more each time: more would make an old computer wait.
const PAGE: usize = 200;

/// Which rows are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shown {
    All,
    Ready,
    Unsettled,
    Left,
}

impl Shown {
    const fn has(self, fate: Fate) -> bool {
        matches!(
            (self, fate),
            (Self::All, _)
                | (Self::Ready, Fate::Ready)
                | (Self::Unsettled, Fate::Unsettled)
                | (Self::Left, Fate::Left(_))
        )
    }

    const fn text(self) -> Text {
        match self {
            Self::All => texts::ALL,
            Self::Ready => texts::READY,
            Self::Unsettled => texts::UNSETTLED,
            Self::Left => texts::LEFT,
        }
    }

    const fn count(self, list: &List) -> usize {
        match self {
            Self::All => list.ready + list.unsettled + list.left,
            Self::Ready => list.ready,
            Self::Unsettled => list.unsettled,
            Self::Left => list.left,
        }
    }
}

/// The card.
#[component]
pub fn Rows() -> impl IntoView {
    let session = Session::expect();
    let work = Work::expect();
    let shown = RwSignal::new(Shown::All);
    let limit = RwSignal::new(PAGE);
    // Another sheet begins anew.
    Effect::new(move |_| {
        work.table.track();
        shown.set(Shown::All);
        limit.set(PAGE);
    });
    let places = Memo::new(move |_| {
        let (shown, open) = (shown.get(), work.open.get());
        work.list.with(|list| {
            // The row that is being settled stays, whatever comes of it.
            let rows =
                list.rows.iter().filter(|(row, fate)| shown.has(*fate) || open == Some(row.at));
            rows.map(|(row, _)| row.at).collect::<Vec<usize>>()
        })
    });
    let visible_places =
        move || places.with(|places| places.iter().take(limit.get()).copied().collect::<Vec<_>>());
    let rest = move || places.with(Vec::len).saturating_sub(limit.get());
    let chip = move |which: Shown| {
        let n = Memo::new(move |_| work.list.with(|list| which.count(list)));
        view! {
            <button type="button" class="chip" aria-pressed=move || (shown.get() == which).to_string()
                on:click=move |_| { shown.set(which); limit.set(PAGE); }>
                {move || t(which.text())} " " <strong>{move || n.get()}</strong>
            </button>
        }
    };
    let nothing = move || {
        let text = match (work.list.with(|list| list.rows.is_empty()), shown.get()) {
            (true, _) if work.registered.with(|done| !done.is_empty()) => texts::ALL_DONE,
            (true, _) => texts::NO_ROWS,
            (false, _) => texts::NONE_HERE,
        };
        view! { <p class="empty">{t(text)}</p> }
    };
    view! {
        <section class="card sheet-rows">
            <header class="card-head">
                <h2>{move || t(texts::ROWS)}</h2>
                <div class="sheet-chips" role="group" aria-label=move || t(texts::FILTER)>
                    {[Shown::All, Shown::Ready, Shown::Unsettled, Shown::Left].map(chip)}
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
                        <For each=visible_places key=|at| *at let:at>
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
    let row = Memo::new(move |_| work.list.with(|list| list.row(at).cloned()));
    let doubts = Memo::new(move |_| row.with(|row| doubts(&work, &row.as_ref()?.0)));
    let is_open = Memo::new(move |_| work.open.get() == Some(at));
    let fate = Memo::new(move |_| row.with(|row| row.as_ref().map(|(_, fate)| *fate)));
    let left_out = move || matches!(fate.get(), Some(Fate::Left(_)));
    let take = move |event| {
        let wanted = event_target_checked(&event);
        work.settled.update(|settled| settled.take(at, wanted));
    };
    view! {
        <tr class:left-out=left_out class:unsettled=move || fate.get() == Some(Fate::Unsettled)>
            <td class="take">
                <input type="checkbox" aria-label=move || t(texts::TAKE)
                    prop:checked=move || !left_out() on:change=take />
            </td>
            {move || row.get().map(|(row, fate)| cells(&work, &row, fate, doubts))}
        </tr>
        {move || is_open.get().then(|| view! { <tr class="settling"><td colspan="8"><Settle at row /></td></tr> })}
    }
}

/// What the cells of dates say that could not be read: of the limit and of the receipt.
type Doubts = Option<(String, String)>;

fn doubts(work: &Work, row: &Row) -> Doubts {
    let date = |trouble: &Trouble| matches!(trouble, Trouble::Due(_) | Trouble::Received(_));
    if !row.troubles.iter().any(date) {
        return None;
    }
    let shown = |column| {
        let text = work.reading(|reading| reading.shown(row.at, column).to_string());
        shown(&text.unwrap_or_default())
    };
    Some((shown(Column::Due), shown(Column::Received)))
}

fn cells(work: &Work, row: &Row, fate: Fate, doubts: Memo<Doubts>) -> impl IntoView + use<> {
    let work = *work;
    let at = row.at;
    let text = |text: Option<&str>| text.map(shown);
    let known = work.known.get();
    let last = row.units.len().saturating_sub(1);
    let doubted = |trouble: &Trouble| matches!(trouble, Trouble::NoLead | Trouble::SeveralLeads);
    // While nobody has said who leads, nobody is shown to.
    let led = !row.troubles.iter().any(doubted);
    let units = row.units.iter().enumerate().map(|(n, (name, role))| {
        let vague = row.troubles.contains(&Trouble::Vague(name.clone()));
        let new = !vague && known.unit(name).is_none();
        let name = shown(name);
        view! {
            <span class="unit" class:lead=led && *role == Role::Lead class:doubt=vague>
                {name}
                {new.then(|| view! { <span class="sheet-mark">{t(texts::NEW_UNIT)}</span> })}
            </span>
            {(n < last).then_some("、")}
        }
    });
    let tags = row.details.tags.iter().flatten().map(|tag| shown(tag));
    let content = row.details.content.as_deref().map(shown);
    let second = tags.chain(content).collect::<Vec<_>>().join(" · ");
    let title = shown(&row.title);
    let unread = |due: bool| {
        row.troubles.iter().any(|trouble| {
            matches!(
                (trouble, due),
                (Trouble::Due(_), true) | (Trouble::Received(_) | Trouble::NotReceived, false)
            )
        })
    };
    let date = |date: Option<crate::domain::Date>, due: bool| match date {
        Some(date) => view! { <span>{date.to_string()}</span> }.into_any(),
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
        <td class="figure">{date(row.due, true)}</td>
        <td class="figure">{date(row.received, false)}</td>
        <td class="outcome">{outcome(&work, row, fate, doubts)}</td>
    }
}

/// What becomes of a row, in words, and the way to settle it.
fn outcome(work: &Work, row: &Row, fate: Fate, doubts: Memo<Doubts>) -> impl IntoView + use<> {
    let work = *work;
    let at = row.at;
    let lang = Session::expect().lang();
    let light = match fate {
        Fate::Ready => Light::Green,
        Fate::Unsettled => Light::Yellow,
        Fate::Left(_) => Light::Grey,
    };
    let troubles = if fate == Fate::Unsettled { row.troubles.clone() } else { Vec::new() };
    let words = move || {
        let (due, received) = doubts.get().unwrap_or_default();
        let lines = troubles.iter().map(|trouble| texts::trouble(trouble, &due, &received, lang));
        lines.map(|line| view! { <small>{line}</small> }).collect_view()
    };
    let left = match fate {
        Fate::Left(why) => Some(view! { <small>{t(texts::left(why))}</small> }),
        _ => None,
    };
    let early = fate == Fate::Ready && row.is_due_before_receipt();
    let is_open = Memo::new(move |_| work.open.get() == Some(at));
    let toggle = move |_| work.open.set((!is_open.get_untracked()).then_some(at));
    let action = if fate == Fate::Unsettled { texts::SETTLE } else { texts::CORRECT };
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
        {left}
        {early.then(|| view! { <small class="doubt">{t(texts::EARLY)}</small> })}
    }
}
