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
use crate::domain::limit::DayKind;
use crate::engine::command::sheet::Sheet;
use crate::engine::query::sheet::{
    Choices, Head, Said, Settled, SheetError, SheetList, Shown, Which,
};
use crate::present::draft::Values;
use crate::ui::component::field::Form;
use crate::ui::component::task::{Task, use_task};
use crate::ui::i18n::{sheet as texts, t};
use crate::ui::session::Session;
use crate::ui::session::record::{CommandId, new_command};
use agree::Agree;
use columns::Columns;
use leptos::prelude::*;
use names::Names;
use rows::Rows;
use source::Source;
use std::collections::BTreeSet;
use std::sync::Arc;
use whole::Whole;

/// Rows that are shown at first, and how many more each time: more would make an old computer wait.
const PAGE: usize = 200;

/// A spreadsheet that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Read {
    /// The file's name; none for what was pasted.
    name: Option<String>,
    /// By which the engine holds it.
    id: CommandId,
    sheets: Vec<Sheet>,
}

/// What the page works on: what a person has chosen, and what the engine makes of it.
#[derive(Debug, Clone, Copy)]
struct Work {
    read: RwSignal<Option<Read>>,
    /// Which of its sheets.
    sheet: RwSignal<usize>,
    head: RwSignal<Arc<Head>>,
    /// What is said of the whole list, as it is typed.
    form: Form,
    choices: Memo<Choices>,
    settled: RwSignal<Settled>,
    /// The rows that have been registered from this sheet.
    registered: RwSignal<BTreeSet<usize>>,
    /// Which rows are shown, and how many.
    which: RwSignal<Which>,
    limit: RwSignal<usize>,
    /// The row that is being settled.
    open: RwSignal<Option<usize>>,
    /// The list as it is shown; none before the engine has answered, and while nobody looks.
    list: Signal<Option<Arc<Option<Shown>>>>,
    /// Whether somebody looks.
    looked_at: RwSignal<bool>,
    /// Under which id what is ready is registered next.
    command: StoredValue<CommandId>,
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
        let read = RwSignal::new(None::<Read>);
        let sheet = RwSignal::new(0);
        let head = RwSignal::new(Arc::new(Head::default()));
        let settled = RwSignal::new(Settled::default());
        let registered = RwSignal::new(BTreeSet::new());
        let choices = Memo::new(move |_| form.values.with(choices));
        let (which, limit) = (RwSignal::new(Which::All), RwSignal::new(PAGE));
        let (open, looked_at) = (RwSignal::new(None), RwSignal::new(false));
        let said = move || {
            Some(Said {
                of: read.with(|read| read.as_ref().map(|read| read.id))?,
                sheet: sheet.get(),
                head: (*head.get()).clone(),
                choices: choices.get(),
                settled: settled.get(),
                registered: registered.get(),
            })
        };
        let list = session.client().ask(move || {
            let said = looked_at.get().then(said).flatten()?;
            Some(SheetList { said, which: which.get(), count: limit.get(), open: open.get() })
        });
        Self {
            read,
            sheet,
            head,
            form,
            choices,
            settled,
            registered,
            which,
            limit,
            open,
            list,
            looked_at,
            command: StoredValue::new(new_command()),
            done: RwSignal::new(None),
            reading: use_task(),
            unread: RwSignal::new(None),
        }
    }

    /// Something of the list as it is shown.
    fn shown<T>(&self, read: impl FnOnce(&Shown) -> T) -> Option<T> {
        self.list.with(|list| list.as_deref()?.as_ref().map(read))
    }

    /// The list with all that has been said of it, as it is now.
    fn said(&self) -> Option<Said> {
        Some(Said {
            of: self.read.with_untracked(|read| read.as_ref().map(|read| read.id))?,
            sheet: self.sheet.get_untracked(),
            head: (*self.head.get_untracked()).clone(),
            choices: self.choices.get_untracked(),
            settled: self.settled.get_untracked(),
            registered: self.registered.get_untracked(),
        })
    }

    /// The sheet that is worked on.
    fn sheet(&self) -> Option<Sheet> {
        self.read.with(|read| read.as_ref()?.sheets.get(self.sheet.get()).cloned())
    }

    /// Begins with a spreadsheet: the first sheet in sight that has a head. When its tasks came is not
    /// known: a person says it.
    fn begin(&self, read: Read) {
        self.form.set("received", String::new());
        let place = |is: &dyn Fn(&Sheet) -> bool| read.sheets.iter().position(is);
        let first = place(&|sheet| !sheet.is_hidden && sheet.head.height > 0)
            .or_else(|| place(&|sheet| !sheet.is_hidden && sheet.refused.is_none()))
            .or_else(|| place(&|sheet| sheet.refused.is_none()))
            .unwrap_or(0);
        self.read.set(Some(read));
        self.turn_to(first);
    }

    /// Begins with a sheet; what was said of another does not hold for it.
    fn turn_to(&self, sheet: usize) {
        self.settled.set(Settled::default());
        self.registered.set(BTreeSet::new());
        self.which.set(Which::All);
        self.limit.set(PAGE);
        self.open.set(None);
        self.done.set(None);
        self.command.set_value(new_command());
        for name in ["year", "days", "hidden", "joint"] {
            self.form.set(name, String::new());
        }
        self.sheet.set(sheet);
        self.set_head(untrack(|| self.sheet()).map(|sheet| sheet.head).unwrap_or_default());
    }

    fn set_head(&self, head: Head) {
        self.form.set("first_leads", head.first_leads.to_string());
        self.head.set(Arc::new(head));
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
        days: match get("days") {
            Some("natural") => Some(DayKind::Natural),
            Some("working") => Some(DayKind::Working),
            _ => None,
        },
        hidden: get("hidden").map(|said| said == "true"),
        joint: get("joint").map(|said| said == "true"),
    }
}

/// The page.
#[component]
pub fn SheetPage() -> impl IntoView {
    let session = Session::expect();
    let work = Work::expect();
    let supervises = Memo::new(move |_| session.supervises());
    let has_table = Memo::new(move |_| work.read.with(Option::is_some));
    work.looked_at.set(true);
    on_cleanup(move || work.looked_at.set(false));
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
