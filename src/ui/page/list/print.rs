//! The list on paper: all its rows, and not those on the screen.

use super::workbook::{Workbook, asked};
use crate::domain::Date;
use crate::engine;
use crate::engine::query::list::Rows;
use crate::engine::workbook::Value;
use crate::ui::component::print;
use crate::ui::component::task::Task;
use crate::ui::i18n::{list as texts, short_date, t};
use crate::ui::query::Query;
use crate::ui::session::{Refusal, Session};
use leptos::prelude::*;
use std::sync::Arc;

/// Matters that are asked for and drawn at once.
const PORTION: usize = 200;
/// How often the ledger may change meanwhile before a person is told.
const TRIES: usize = 5;

/// What is drawn for paper.
#[derive(Debug, Clone, PartialEq)]
struct Sheet {
    /// What stands above the columns on every page.
    title: String,
    heads: Vec<String>,
    as_of: Date,
}

/// Lines of cells.
type Lines = Arc<Vec<Vec<Value>>>;

/// The list that is drawn for paper, while one is.
#[derive(Debug, Clone, Copy)]
pub struct Paper {
    sheet: RwSignal<Option<Sheet>>,
    portions: RwSignal<Vec<Lines>>,
}

impl Paper {
    /// Nothing is drawn.
    pub fn new() -> Self {
        let paper = Self { sheet: RwSignal::new(None), portions: RwSignal::new(Vec::new()) };
        let printed = window_event_listener_untyped("afterprint", move |_| paper.clear());
        on_cleanup(move || printed.remove());
        paper
    }

    fn clear(self) {
        self.sheet.set(None);
        self.portions.set(Vec::new());
    }

    /// Draws the list as it is shown, all its rows.
    ///
    /// # Errors
    /// A person stopped it, or the ledger changed again and again meanwhile.
    pub async fn draw(self, session: Session, task: Task, query: Query) -> Result<(), Refusal> {
        task.says(texts::PRINTING);
        for _ in 0..TRIES {
            self.clear();
            let (mut from, mut total, mut first) = (0, 1, None);
            while from < total {
                task.go_on()?;
                let rows = Rows { of: query.selection(), from, count: PORTION };
                let (at, window) = asked(session, rows).await?;
                if *first.get_or_insert(at) != at {
                    break;
                }
                let book = Workbook::of(session, at.1);
                if from == 0 {
                    let list = book.list(&query);
                    let heads = list.columns.into_iter().map(|column| column.head).collect();
                    self.sheet.set(Some(Sheet {
                        title: head(session, &list.title),
                        heads,
                        as_of: at.1,
                    }));
                }
                let lines = window.rows.iter().flat_map(|row| book.row(&query, row)).collect();
                self.portions.update(|portions| portions.push(Arc::new(lines)));
                total = window.total;
                from += PORTION;
            }
            if from >= total {
                return Ok(());
            }
        }
        Err(engine::Refusal::Gone.into())
    }
}

/// The title of every page: what it is, of which ledger and day, and whose.
fn head(session: Session, title: &str) -> String {
    untrack(|| {
        let office = session.me().map(|me| me.office_name);
        let name = texts::TITLE.of(session.lang());
        let parts = [Some(name.to_owned()), Some(title.to_owned()), office];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
    })
}

/// Asks the browser to print, once what is on the page has been drawn.
pub fn print() {
    request_animation_frame(|| request_animation_frame(print::print));
}

/// The table for paper. Before it is drawn, paper would show the rows on the screen alone, and says so.
#[component]
pub fn PaperTable(paper: Paper) -> impl IntoView {
    view! {
        {move || match paper.sheet.get() {
            None => view! { <p class="print-part">{move || t(texts::PRINT_PART)}</p> }.into_any(),
            Some(sheet) => {
                let (columns, as_of) = (sheet.heads.len().to_string(), sheet.as_of);
                view! {
                    <table class="print-list">
                        <thead>
                            <tr><th colspan=columns class="print-title">{sheet.title}</th></tr>
                            <tr>{sheet.heads.into_iter().map(|head| view! { <th scope="col">{head}</th> }).collect_view()}</tr>
                        </thead>
                        <For each=move || paper.portions.get().into_iter().enumerate() key=|(n, _)| *n let:portion>
                            <tbody>{lines(&portion.1, as_of)}</tbody>
                        </For>
                    </table>
                }.into_any()
            }
        }}
    }
}

fn lines(lines: &[Vec<Value>], as_of: Date) -> impl IntoView + use<> {
    let cell = |value: &Value| {
        let words = match value {
            Value::Blank => String::new(),
            Value::Text(text) => text.clone(),
            Value::Date(date) => short_date(*date, as_of),
            Value::Number(number) => number.to_string(),
            Value::Share(share) => {
                share.percent(1).map(|percent| percent.to_string()).unwrap_or_default()
            }
        };
        view! { <td class:date=matches!(value, Value::Date(_))>{words}</td> }
    };
    let line = |line: &Vec<Value>| view! { <tr>{line.iter().map(cell).collect_view()}</tr> };
    lines.iter().map(line).collect_view()
}
