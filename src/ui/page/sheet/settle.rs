//! One row settled by hand, in its place: any cell's text, which unit leads, that there is no limit,
//! that it is no task at all.

use super::Work;
use crate::engine::query::sheet::{Column, Line, Trouble, Written};
use crate::present::visible::{shown, visible};
use crate::ui::i18n::{sheet as texts, t};
use crate::ui::session::Session;
use leptos::prelude::*;

/// 长期: what a cell says where no limit is set.
const LONG_TERM: &str = "长期";

/// The form under a row.
#[component]
pub fn Settle(at: usize, line: Memo<Option<Line>>) -> impl IntoView {
    let session = Session::expect();
    let work = Work::expect();
    let columns = Memo::new(move |_| {
        let columns: Option<Vec<Column>> =
            work.shown(|list| list.cells.iter().map(|cell| cell.column).collect());
        columns.unwrap_or_default()
    });
    let take = move |wanted: bool| {
        work.settled.update(|settled| settled.take(at, wanted));
        work.open.set(None);
    };
    // What is asked of the row itself, hidden, there twice, is answered by taking it or leaving it out.
    let is_doubtful = move || {
        line.with(|line| {
            let own = |trouble: &Trouble| {
                matches!(trouble, Trouble::Hidden | Trouble::Together | Trouble::Twice)
            };
            line.as_ref().is_some_and(|line| line.row.troubles.iter().any(own))
        })
    };
    view! {
        <div class="sheet-settle" role="group" aria-label=move || texts::row_label(at, session.lang())>
            <WhoLeads at line />
            <div class="form-grid">
                <For each=move || columns.get() key=|column| *column let:column>
                    <CellField at column />
                </For>
            </div>
            <div class="row-of-buttons">
                <button type="button" class="button" on:click=move |_| work.open.set(None)>{move || t(texts::FOLD)}</button>
                {move || is_doubtful().then(|| view! {
                    <button type="button" class="button" on:click=move |_| take(true)>{t(texts::THIS_TOO)}</button>
                })}
                <button type="button" class="button" on:click=move |_| take(false)>{move || t(texts::NOT_THIS)}</button>
            </div>
        </div>
    }
}

/// One cell: what is read, what the list says, and the other rows that say the same.
#[component]
fn CellField(at: usize, column: Column) -> impl IntoView {
    let session = Session::expect();
    let work = Work::expect();
    let id = format!("cell-{at}-{column:?}");
    let cell = Memo::new(move |_| {
        work.shown(|list| list.cells.iter().find(|cell| cell.column == column).cloned()).flatten()
    });
    let text = move |read: fn(&Written) -> &String| {
        cell.with(|cell| cell.as_ref().map(read).cloned()).unwrap_or_default()
    };
    let shown = Memo::new(move |_| text(|cell| &cell.shown));
    let written = Memo::new(move |_| text(|cell| &cell.written));
    let is_corrected =
        Memo::new(move |_| work.settled.with(|settled| settled.cells.contains_key(&(at, column))));
    let write = move |text: &str| {
        let written = written.get_untracked();
        work.settled.update(|settled| settled.write(at, column, text, &written));
    };
    let alike = Memo::new(move |_| {
        cell.with(|cell| cell.as_ref().map(|cell| cell.alike.clone())).unwrap_or_default()
    });
    let settle_alike = move |_| {
        let (text, written) = (shown.get_untracked(), written.get_untracked());
        let others = alike.get_untracked();
        work.settled.update(|settled| {
            for other in others {
                settled.write(other, column, &text, &written);
            }
        });
    };
    // Where the row says nothing, what is said of the whole list holds.
    let whole = move || {
        let received = work.choices.with(|choices| choices.received);
        received.filter(|_| column == Column::Received).map(|date| date.to_string())
    };
    let wide = matches!(column, Column::Title | Column::Content | Column::Units | Column::Co);
    let area = matches!(column, Column::Title | Column::Content);
    let control = if area {
        view! {
            <textarea id=id.clone() rows="2" prop:value=move || shown.get()
                on:change=move |event| write(&event_target_value(&event))></textarea>
        }
        .into_any()
    } else {
        view! {
            <input id=id.clone() type="text" autocomplete="off" prop:value=move || shown.get()
                placeholder=whole
                on:change=move |event| write(&event_target_value(&event)) />
        }
        .into_any()
    };
    view! {
        <div class="field" class:span-2=wide>
            <label for=id>{move || t(texts::column(column))}</label>
            {control}
            {(column == Column::Due).then(|| view! {
                <button type="button" class="link small" hidden=move || shown.get() == LONG_TERM
                    on:click=move |_| write(LONG_TERM)>{move || t(texts::LONG_TERM)}</button>
            })}
            {move || is_corrected.get().then(|| view! {
                <p class="small">
                    {t(texts::ORIGINAL)} " " {match written.get() {
                        text if text.is_empty() => t(texts::BLANK).to_owned(),
                        text => visible(&text).into_owned(),
                    }} " "
                    <button type="button" class="link" on:click=move |_| write(&written.get_untracked())>{t(texts::TAKE_BACK)}</button>
                </p>
            })}
            {move || {
                let n = alike.with(Vec::len);
                (n > 0).then(|| view! {
                    <button type="button" class="link small" on:click=settle_alike>
                        {texts::alike(n, &visible(&written.get()), session.lang())}
                    </button>
                })
            }}
        </div>
    }
}

/// Which of several units leads.
#[component]
fn WhoLeads(at: usize, line: Memo<Option<Line>>) -> impl IntoView {
    let work = Work::expect();
    let names = Memo::new(move |_| {
        line.with(|line| {
            let row = line.as_ref().map(|line| &line.row)?;
            let asked =
                row.troubles.iter().any(|t| matches!(t, Trouble::NoLead | Trouble::SeveralLeads));
            let said = work.settled.with(|settled| settled.leads.contains_key(&at));
            let names = row.units.iter().map(|unit| unit.name.clone()).collect::<Vec<_>>();
            (asked || said).then_some(names)
        })
    });
    let chosen = move |name: &str| {
        work.settled.with(|settled| settled.leads.get(&at).is_some_and(|lead| lead == name))
    };
    let choose = move |event| {
        let name = event_target_value(&event);
        work.settled.update(|settled| {
            if name.is_empty() {
                settled.leads.remove(&at);
            } else {
                settled.leads.insert(at, name);
            }
        });
    };
    move || {
        names.get().map(|mut names| {
            // The choice moves the lead to the front; the options stay where they are.
            names.sort();
            let options = names.into_iter().map(|name| {
                let shown = shown(&name);
                let own = name.clone();
                view! { <option value=name selected=move || chosen(&own)>{shown}</option> }
            });
            view! {
                <div class="field sheet-lead">
                    <label for=format!("lead-{at}")>{t(texts::WHO_LEADS)}</label>
                    <select id=format!("lead-{at}") on:change=choose>
                        <option value="">{t(texts::CHOOSE)}</option>
                        {options.collect_view()}
                    </select>
                </div>
            }
        })
    }
}
