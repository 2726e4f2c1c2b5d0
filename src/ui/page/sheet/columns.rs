//! The head that was found, and what each column holds.

use super::work::Work;
use crate::engine::query::sheet::{Column, SheetHead};
use crate::present::visible::shown;
use crate::ui::component::refusal::RefusalNote;
use crate::ui::component::task::use_task;
use crate::ui::i18n::{common, sheet as texts, sheet_again as again, t};
use crate::ui::session::Session;
use leptos::prelude::*;

/// The card.
#[component]
pub fn Columns() -> impl IntoView {
    let work = Work::expect();
    let is_unknown = move || work.head.with(|head| head.height == 0);
    let used = Memo::new(move |_| {
        let used = work.shown(|list| list.samples.iter().map(|(n, _)| *n).collect());
        used.unwrap_or_default()
    });
    let lacks_title = move || work.head.with(|head| !head.columns.contains(&Column::Title));
    view! {
        <section class="card pad">
            <h2>{move || t(texts::COLUMNS)} <small>{move || t(texts::COLUMNS_WHY)}</small></h2>
            <HeadRow />
            {move || is_unknown().then(|| view! { <p class="note warn">{t(texts::HEAD_UNKNOWN)}</p> })}
            {move || (!is_unknown() && lacks_title()).then(|| view! { <p class="note warn">{t(texts::NO_TITLE_COLUMN)}</p> })}
            <Suspects />
            <HiddenColumns />
            <div class="sheet-scroll">
                {move || view! { <ColumnTable used=used.get() /> }}
            </div>
        </section>
    }
}

/// The columns that are left out and seem to hold something: until a person has said what they hold,
/// no row is ready.
#[component]
fn Suspects() -> impl IntoView {
    let session = Session::expect();
    let work = Work::expect();
    let suspects = Memo::new(move |_| {
        work.head.with(|head| {
            let words = |n: usize| head.words.get(n).cloned().unwrap_or_default();
            head.suspected().map(|(n, column)| (n, words(n), column)).collect::<Vec<_>>()
        })
    });
    let hold = move |n: usize, column: Column| work.hold(n, column);
    let one = move |(n, words, column): (usize, String, Column)| {
        let words = if words.is_empty() { letters(n) } else { shown(&words) };
        let held = t(texts::column(column));
        view! {
            <p class="note warn sheet-suspect">
                {texts::suspect(&words, held, session.lang())} " "
                <button type="button" class="button" on:click=move |_| hold(n, column)>{texts::hold_as(held, session.lang())}</button> " "
                <button type="button" class="button" on:click=move |_| hold(n, Column::Ignored)>{t(texts::LEAVE_OUT)}</button>
            </p>
        }
    };
    move || suspects.get().into_iter().map(one).collect_view()
}

/// The columns that the sheet hides: what stands in them is read like any other, and that is said.
#[component]
fn HiddenColumns() -> impl IntoView {
    let session = Session::expect();
    let work = Work::expect();
    let hidden = Memo::new(move |_| {
        let columns = work.shown(|list| list.hidden_columns.clone()).unwrap_or_default();
        columns.into_iter().map(letters).collect::<Vec<_>>().join(t(common::LIST_COMMA))
    });
    move || {
        hidden.with(|hidden| {
            (!hidden.is_empty()).then(|| {
                view! { <p class="note sheet-suspect">{again::hidden_columns(hidden, session.lang())}</p> }
            })
        })
    }
}

/// Which rows are the head, and what stands above them.
#[component]
fn HeadRow() -> impl IntoView {
    let work = Work::expect();
    let begins = move || work.head.with(|head| head.first.saturating_sub(head.height) + 1);
    let height = Memo::new(move |_| work.head.with(|head| head.height));
    let session = Session::expect();
    let asking = use_task();
    let set = move |at: usize, height: usize| {
        let Some(said) = work.said() else { return };
        let at = at.saturating_sub(1);
        let head = SheetHead { of: said.of, sheet: said.sheet, at, height };
        let asked = async move { Ok(session.client().once(head).await?) };
        asking.run_instead(asked, move |head| {
            if let Some(head) = head.flatten() {
                work.open.set(None);
                work.set_head(head);
            }
        });
    };
    let most = move || work.sheet().map_or(1, |sheet| sheet.rows);
    view! {
        <div class="sheet-head-row">
            <span class="sheet-inline">
                <label for="sheet-head-height">{move || t(texts::HEAD_HEIGHT)}</label>
                <select id="sheet-head-height" on:change=move |event| {
                    let height = event_target_value(&event).parse().unwrap_or(1);
                    set(begins(), height);
                }>
                    {[(1, texts::ONE_ROW), (2, texts::TWO_ROWS), (0, texts::NO_HEAD)].map(|(n, text)| view! {
                        <option value=n.to_string() selected=move || height.get() == n>{move || t(text)}</option>
                    })}
                </select>
            </span>
            <span class="sheet-inline" hidden=move || height.get() == 0>
                <label for="sheet-head-row">{move || t(texts::HEAD_ROW)}</label>
                <input id="sheet-head-row" type="number" min="1" max=most prop:value=move || begins().to_string()
                    on:change=move |event| {
                        let at = event_target_value(&event).parse().unwrap_or(1);
                        set(at, height.get_untracked().max(1));
                    } />
            </span>
            {move || {
                let above = work.head.with(|head| head.above.join(" · "));
                (!above.is_empty()).then(|| view! {
                    <p class="sheet-above muted">{t(texts::ABOVE)} " " {shown(&above)}</p>
                })
            }}
            <RefusalNote refusal=asking.refusal() />
        </div>
    }
}

/// A column of the sheet a column of the table: what it holds, its heading, its first values.
#[component]
fn ColumnTable(
    /// The columns with anything in them: another has nothing to say.
    used: Vec<usize>,
) -> impl IntoView {
    let session = Session::expect();
    let work = Work::expect();
    let held =
        move |n: usize| work.head.with(|head| head.columns.get(n).copied().unwrap_or_default());
    let select = move |n: usize| {
        let choose = move |event| {
            let place: Option<usize> = event_target_value(&event).parse().ok();
            if let Some(column) = place.and_then(|place| Column::ALL.get(place)) {
                work.hold(n, *column);
            }
        };
        let options = Column::ALL.iter().enumerate().map(|(place, column)| {
            let column = *column;
            view! {
                <option value=place.to_string() selected=move || held(n) == column>
                    {move || t(texts::column(column))}
                </option>
            }
        });
        view! {
            <td class:left-out=move || held(n) == Column::Ignored>
                <select aria-label=move || texts::column_label(&letters(n), session.lang()) on:change=choose>
                    {options.collect_view()}
                </select>
            </td>
        }
    };
    let heading = move |n: usize| {
        let words = move || {
            work.head.with(|head| match head.words.get(n).filter(|words| !words.is_empty()) {
                Some(words) => shown(words),
                None if head.height == 0 => String::new(),
                None => t(texts::BLANK).to_owned(),
            })
        };
        view! {
            <th scope="col" class:left-out=move || held(n) == Column::Ignored>
                <small>{letters(n)}</small> " " {words}
            </th>
        }
    };
    let samples = Memo::new(move |_| work.shown(|list| list.samples.clone()).unwrap_or_default());
    let sample = move || {
        let samples = samples.get();
        let rows = samples.first().map_or(0, |(_, values)| values.len());
        let row = |at: usize| {
            let cells = samples.iter().map(|(n, values)| {
                let n = *n;
                let shown = shown(values.get(at).map_or("", String::as_str));
                view! {
                    <td class:left-out=move || held(n) == Column::Ignored title=shown.clone()>
                        <span>{shown.clone()}</span>
                    </td>
                }
            });
            view! { <tr>{cells.collect_view()}</tr> }
        };
        (0..rows).map(row).collect_view()
    };
    view! {
        <table class="sheet-columns">
            <thead>
                <tr class="holds">{used.iter().map(|n| select(*n)).collect_view()}</tr>
                <tr>{used.iter().map(|n| heading(*n)).collect_view()}</tr>
            </thead>
            <tbody>{sample}</tbody>
        </table>
    }
}

/// A column's letters, as spreadsheets name it.
fn letters(n: usize) -> String {
    let letter = |n: usize| u8::try_from(n % 26).map_or('?', |n| char::from(b'A' + n));
    let last = letter(n);
    match n / 26 {
        0 => last.to_string(),
        more => format!("{}{last}", letter(more - 1)),
    }
}
