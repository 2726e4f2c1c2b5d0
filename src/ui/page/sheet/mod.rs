//! A spreadsheet taken into the ledger: read, its columns named, its rows settled one by one, then
//! registered in one transaction.

mod agree;
mod columns;
mod names;
mod rows;
mod settle;
mod source;
mod whole;

use crate::domain::Date;
use crate::present::draft::Values;
use crate::sheet::Table;
use crate::sheet::head::{Head, find, head_at};
use crate::sheet::list::{Held, List};
use crate::sheet::plan::Choices;
use crate::sheet::read::SheetError;
use crate::sheet::reading::Reading;
use crate::sheet::settled::Settled;
use crate::ui::component::field::Form;
use crate::ui::component::task::{Task, use_task};
use crate::ui::i18n::{sheet as texts, t};
use crate::ui::session::Session;
use agree::Agree;
use columns::Columns;
use leptos::prelude::*;
use names::Names;
use rows::Rows;
use source::Source;
use std::collections::BTreeSet;
use std::sync::Arc;
use whole::Whole;

/// A spreadsheet that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Read {
    /// The file's name; none for what was pasted.
    name: Option<String>,
    tables: Vec<Arc<Table>>,
}

/// What the page works on.
#[derive(Debug, Clone, Copy)]
struct Work {
    read: RwSignal<Option<Read>>,
    table: RwSignal<Option<Arc<Table>>>,
    head: RwSignal<Arc<Head>>,
    /// What is said of the whole list, as it is typed.
    form: Form,
    choices: Memo<Choices>,
    settled: RwSignal<Settled>,
    /// The rows that have been registered from this sheet.
    registered: RwSignal<BTreeSet<usize>>,
    known: Memo<Arc<Held>>,
    list: Memo<Arc<List>>,
    /// The row that is being settled.
    open: RwSignal<Option<usize>>,
    /// How many matters and units the last click registered.
    done: RwSignal<Option<(usize, usize)>>,
    /// Reads a spreadsheet; a newer one takes the place of that which is being read.
    reading: Task,
    /// The name of what could not be read, and why.
    unread: RwSignal<Option<(Option<String>, SheetError)>>,
}

impl Work {
    fn expect() -> Self {
        expect_context()
    }

    fn new(session: Session) -> Self {
        let form = Form::new(Values::from([("category".to_owned(), "4".to_owned())]));
        let table = RwSignal::new(None::<Arc<Table>>);
        let head = RwSignal::new(Arc::new(Head::default()));
        let settled = RwSignal::new(Settled::default());
        let registered = RwSignal::new(BTreeSet::new());
        let choices = Memo::new(move |_| form.values.with(choices));
        // Neither is ever compared: both are as large as the ledger or the list.
        let known = Memo::new_with_compare(
            move |_| {
                let known = session
                    .state()
                    .zip(session.standing())
                    .map(|(state, standing)| Held::of(&state.ledger().registry().units, &standing));
                Arc::new(known.unwrap_or_default())
            },
            |_, _| true,
        );
        let list = Memo::new_with_compare(
            move |_| {
                let Some(table) = table.get() else { return Arc::default() };
                let (head, choices) = (head.get(), choices.get());
                settled.with(|settled| {
                    let reading =
                        Reading { table: &table, head: &head, choices: &choices, settled };
                    let known = known.get();
                    Arc::new(registered.with(|done| List::of(&reading, &known, done)))
                })
            },
            |_, _| true,
        );
        Self {
            read: RwSignal::new(None),
            table,
            head,
            form,
            choices,
            settled,
            registered,
            known,
            list,
            open: RwSignal::new(None),
            done: RwSignal::new(None),
            reading: use_task(),
            unread: RwSignal::new(None),
        }
    }

    /// Begins with a spreadsheet: the first sheet that has a head.
    fn begin(&self, session: Session, read: Read) {
        let received = untrack(|| session.today());
        self.form.set("received", received.to_string());
        let with_head = read.tables.iter().find(|table| find(table).is_some());
        let first = with_head.or_else(|| read.tables.first()).cloned();
        self.read.set(Some(read));
        if let Some(table) = first {
            self.turn_to(table);
        }
    }

    /// Begins with a sheet; what was said of another does not hold for it.
    fn turn_to(&self, table: Arc<Table>) {
        let head = find(&table).unwrap_or_else(|| head_at(&table, 0, 0));
        self.settled.set(Settled::default());
        self.registered.set(BTreeSet::new());
        self.open.set(None);
        self.done.set(None);
        self.form.set("year", String::new());
        self.set_head(head);
        self.table.set(Some(table));
    }

    fn set_head(&self, head: Head) {
        self.form.set("first_leads", head.first_leads.to_string());
        self.head.set(Arc::new(head));
    }

    /// What depends on the reading of the list as it is now.
    fn reading<T>(&self, read: impl FnOnce(&Reading<'_>) -> T) -> Option<T> {
        let table = self.table.get()?;
        let (head, choices) = (self.head.get(), self.choices.get());
        Some(self.settled.with(|settled| {
            read(&Reading { table: &table, head: &head, choices: &choices, settled })
        }))
    }
}

/// Makes the place of a list that is being settled: a person may look at the ledger and come back.
pub fn provide_work() {
    provide_context(Work::new(Session::expect()));
}

/// What is said of the whole list, of what was typed.
fn choices(values: &Values) -> Choices {
    let get = |name: &str| values.get(name).map(|text| text.trim()).filter(|text| !text.is_empty());
    Choices {
        year: get("year")
            .and_then(|text| text.parse().ok())
            .filter(|year| (1900..=2999).contains(year)),
        first_leads: get("first_leads") == Some("true"),
        category: get("category").and_then(|text| text.parse().ok()).unwrap_or(4),
        supervised: get("supervised").and_then(|text| text.parse().ok()),
        received: get("received").and_then(|text| text.parse::<Date>().ok()),
        assigner: get("assigner").map(Into::into),
        document: get("document").map(Into::into),
    }
}

/// The page.
#[component]
pub fn SheetPage() -> impl IntoView {
    let session = Session::expect();
    let work = Work::expect();
    let supervises = Memo::new(move |_| session.supervises());
    let has_table = Memo::new(move |_| work.table.with(Option::is_some));
    view! {
        <div class="page-head">
            <h1>{move || t(texts::TITLE)}</h1>
            <span class="page-sub">{move || t(texts::LEAD)}</span>
        </div>
        {move || if supervises.get() {
            view! {
                <Source />
                {move || has_table.get().then(|| view! {
                    <Columns />
                    <Whole />
                    <Names />
                    <Rows />
                    <Agree />
                })}
            }.into_any()
        } else {
            view! { <p class="note warn">{t(texts::SUPERVISORS)}</p> }.into_any()
        }}
    }
}
