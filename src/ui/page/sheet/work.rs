//! What the page works on: the list in hand, and what a person has said of it. It outlives the page, and a
//! reload.

use crate::domain::Date;
use crate::domain::limit::DayKind;
use crate::engine::command::sheet::{Registered, Sheet};
use crate::engine::command::sheet_in_hand::InHand;
use crate::engine::query::sheet::{
    Answers, Choices, Column, Head, Said, SheetError, SheetList, Shown, Which,
};
use crate::present::draft::Values;
use crate::ui::component::field::Form;
use crate::ui::component::task::{Task, use_task};
use crate::ui::session::Session;
use crate::ui::session::record::{CommandId, new_command};
use leptos::prelude::*;
use std::collections::BTreeSet;
use std::sync::Arc;

/// Rows that are shown at first, and how many more each time: more would make an old computer wait.
pub const PAGE: usize = 200;

/// A spreadsheet that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Read {
    /// The file's name; none for what was pasted.
    pub name: Option<String>,
    /// By which the engine holds it.
    pub id: CommandId,
    /// Its sheets.
    pub sheets: Vec<Sheet>,
}

/// What the page works on: what a person has chosen, and what the engine makes of it.
#[derive(Debug, Clone, Copy)]
pub struct Work {
    /// What was read.
    pub read: RwSignal<Option<Read>>,
    /// Which of its sheets.
    pub sheet: RwSignal<usize>,
    /// The sheet's head.
    pub head: RwSignal<Arc<Head>>,
    /// What is said of the whole list, as it is typed.
    pub form: Form,
    /// The same, read.
    pub choices: Memo<Choices>,
    /// What is said of rows and names.
    pub settled: RwSignal<Answers>,
    /// The rows that have been registered from this sheet.
    pub registered: RwSignal<BTreeSet<usize>>,
    /// The rows after which the ledger was corrected.
    pub corrected: RwSignal<BTreeSet<usize>>,
    /// Which rows are shown.
    pub which: RwSignal<Which>,
    /// How many of them.
    pub limit: RwSignal<usize>,
    /// The row that is being settled.
    pub open: RwSignal<Option<usize>>,
    /// The row after which its matter is being corrected.
    pub correcting: RwSignal<Option<usize>>,
    /// The list as it is shown; none before the engine has answered, and while nobody looks.
    pub list: Signal<Option<Arc<Option<Shown>>>>,
    /// Whether somebody looks.
    pub looked_at: RwSignal<bool>,
    /// Under which id what is ready is registered next.
    pub command: StoredValue<CommandId>,
    /// What the last click recorded.
    pub done: RwSignal<Option<Registered>>,
    /// Reads a spreadsheet. A newer one replaces one that is still being read.
    pub reading: Task,
    /// The name of what could not be read, and why.
    pub unread: RwSignal<Option<(Option<String>, SheetError)>>,
    /// Whether it was asked what was in hand when the page was left.
    recalled: StoredValue<bool>,
}

impl Work {
    /// The list in hand. [`provide_work`] makes it before any page.
    pub fn expect() -> Self {
        expect_context()
    }

    fn new(session: Session) -> Self {
        let form = Form::new(Values::new());
        let read = RwSignal::new(None::<Read>);
        let sheet = RwSignal::new(0);
        let head = RwSignal::new(Arc::new(Head::default()));
        let settled = RwSignal::new(Answers::default());
        let registered = RwSignal::new(BTreeSet::new());
        let corrected = RwSignal::new(BTreeSet::new());
        let choices = Memo::new(move |_| form.values.with(choices));
        let (which, limit) = (RwSignal::new(Which::All), RwSignal::new(PAGE));
        let (open, looked_at) = (RwSignal::new(None), RwSignal::new(false));
        let said = Memo::new(move |_| {
            Some(Said {
                of: read.with(|read| read.as_ref().map(|read| read.id))?,
                sheet: sheet.get(),
                head: (*head.get()).clone(),
                choices: choices.get(),
                settled: settled.get(),
                registered: registered.get(),
                corrected: corrected.get(),
            })
        });
        let list = session.client().ask(move || {
            let said = looked_at.get().then(|| said.get()).flatten()?;
            Some(SheetList { said, which: which.get(), count: limit.get(), open: open.get() })
        });
        Effect::new(move |_| {
            if let Some(said) = said.get() {
                session.keep_sheet(Some(said));
            }
        });
        Self {
            read,
            sheet,
            head,
            form,
            choices,
            settled,
            registered,
            corrected,
            which,
            limit,
            open,
            correcting: RwSignal::new(None),
            list,
            looked_at,
            command: StoredValue::new(new_command()),
            done: RwSignal::new(None),
            reading: use_task(),
            unread: RwSignal::new(None),
            recalled: StoredValue::new(false),
        }
    }

    /// Something of the list as it is shown.
    pub fn shown<T>(&self, read: impl FnOnce(&Shown) -> T) -> Option<T> {
        self.list.with(|list| list.as_deref()?.as_ref().map(read))
    }

    /// The same, without following changes of the list.
    pub fn shown_untracked<T>(&self, read: impl FnOnce(&Shown) -> T) -> Option<T> {
        self.list.with_untracked(|list| list.as_deref()?.as_ref().map(read))
    }

    /// The list with all that has been said of it, as it is now.
    pub fn said(&self) -> Option<Said> {
        Some(Said {
            of: self.read.with_untracked(|read| read.as_ref().map(|read| read.id))?,
            sheet: self.sheet.get_untracked(),
            head: (*self.head.get_untracked()).clone(),
            choices: self.choices.get_untracked(),
            settled: self.settled.get_untracked(),
            registered: self.registered.get_untracked(),
            corrected: self.corrected.get_untracked(),
        })
    }

    /// The sheet that is worked on.
    pub fn sheet(&self) -> Option<Sheet> {
        self.read.with(|read| read.as_ref()?.sheets.get(self.sheet.get()).cloned())
    }

    /// Begins with a spreadsheet: the first sheet in sight that has a head. When its tasks came, and of which
    /// category they are, is not known: a person says it.
    pub fn begin(&self, read: Read, today: Date) {
        for name in ["category", "supervised", "received", "assigner", "document"] {
            self.form.set(name, String::new());
        }
        self.form.set("on", today.to_string());
        let place = |is: &dyn Fn(&Sheet) -> bool| read.sheets.iter().position(is);
        let first = place(&|sheet| !sheet.is_hidden && sheet.head.height > 0)
            .or_else(|| place(&|sheet| !sheet.is_hidden && sheet.refused.is_none()))
            .or_else(|| place(&|sheet| sheet.refused.is_none()))
            .unwrap_or(0);
        self.read.set(Some(read));
        self.turn_to(first);
    }

    /// Begins with a sheet; what was said of another does not hold for it.
    pub fn turn_to(&self, sheet: usize) {
        self.settled.set(Answers::default());
        self.registered.set(BTreeSet::new());
        self.corrected.set(BTreeSet::new());
        self.look_anew();
        for name in
            ["year", "days", "hidden", "struck", "further", "joint", "twice", "amend", "progress"]
        {
            self.form.set(name, String::new());
        }
        self.sheet.set(sheet);
        self.set_head(untrack(|| self.sheet()).map(|sheet| sheet.head).unwrap_or_default());
    }

    fn look_anew(&self) {
        self.which.set(Which::All);
        self.limit.set(PAGE);
        self.open.set(None);
        self.done.set(None);
        self.command.set_value(new_command());
    }

    /// What had been registered of a sheet is not any more; another sheet may be worked on by now.
    pub fn is_withdrawn(&self, (of, sheet): (CommandId, usize), done: &Registered) {
        let is_same = self.read.with_untracked(|read| read.as_ref().is_some_and(|r| r.id == of));
        if is_same && self.sheet.get_untracked() == sheet {
            self.registered.update(|rows| rows.retain(|row| !done.rows.contains(row)));
            self.corrected.update(|rows| rows.retain(|row| !done.corrected.contains(row)));
            self.done.set(None);
        }
    }

    /// Whether to ask for the list that was in hand when the page was left. This is asked once, and not if there is a
    /// list already.
    pub fn is_to_recall(&self) -> bool {
        let first = !self.recalled.get_value() && self.read.with_untracked(Option::is_none);
        self.recalled.set_value(true);
        first
    }

    /// Takes up the list that was in hand, unless another is by now.
    pub fn take_up(&self, kept: InHand) {
        if self.read.with_untracked(Option::is_some) {
            return;
        }
        let InHand { name, id, sheets, said } = kept;
        self.look_anew();
        self.form.values.update(|form| form.extend(values(&said.choices)));
        self.sheet.set(said.sheet);
        self.head.set(Arc::new(said.head));
        self.settled.set(said.settled);
        self.registered.set(said.registered);
        self.corrected.set(said.corrected);
        self.read.set(Some(Read { name, id, sheets }));
    }

    /// Puts the list away.
    pub fn put_away(&self, session: Session) {
        self.read.set(None);
        self.look_anew();
        session.keep_sheet(None);
    }

    /// Takes another head, with what it says of itself.
    pub fn set_head(&self, head: Head) {
        self.form.set("first_leads", head.first_leads.to_string());
        self.head.set(Arc::new(head));
    }

    /// Says what a column holds.
    pub fn hold(&self, n: usize, column: Column) {
        let mut head = (*self.head.get_untracked()).clone();
        head.hold(n, column);
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
    let date = |name| get(name).and_then(|text| text.parse::<Date>().ok());
    let truth = |name| get(name).map(|said| said == "true");
    Choices {
        year: get("year")
            .and_then(|text| text.parse().ok())
            .filter(|year| (1900..=2999).contains(year)),
        first_leads: get("first_leads") == Some("true"),
        category: get("category").and_then(|text| text.parse().ok()),
        supervised: get("supervised").and_then(|text| text.parse().ok()),
        received: date("received"),
        assigner: get("assigner").map(Into::into),
        document: get("document").map(Into::into),
        days: match get("days") {
            Some("natural") => Some(DayKind::Natural),
            Some("working") => Some(DayKind::Working),
            _ => None,
        },
        hidden: truth("hidden"),
        struck: truth("struck"),
        further: truth("further"),
        joint: truth("joint"),
        twice: truth("twice"),
        on: date("on"),
        progress: date("progress"),
        amend: truth("amend"),
    }
}

/// What was typed, of what is said of the whole list.
fn values(choices: &Choices) -> Values {
    let date = |date: Option<Date>| date.map(|date| date.to_string()).unwrap_or_default();
    let truth = |said: Option<bool>| said.map(|said| said.to_string()).unwrap_or_default();
    let text = |text: &Option<Box<str>>| text.as_deref().unwrap_or_default().to_owned();
    let days = choices.days.map_or("", |days| match days {
        DayKind::Natural => "natural",
        DayKind::Working => "working",
    });
    let number = |number: Option<String>| number.unwrap_or_default();
    let values = [
        ("year", number(choices.year.map(|year| year.to_string()))),
        ("first_leads", choices.first_leads.to_string()),
        ("category", number(choices.category.map(|which| which.to_string()))),
        ("supervised", number(choices.supervised.map(|which| which.to_string()))),
        ("received", date(choices.received)),
        ("assigner", text(&choices.assigner)),
        ("document", text(&choices.document)),
        ("days", days.to_owned()),
        ("hidden", truth(choices.hidden)),
        ("struck", truth(choices.struck)),
        ("further", truth(choices.further)),
        ("joint", truth(choices.joint)),
        ("twice", truth(choices.twice)),
        ("on", date(choices.on)),
        ("progress", date(choices.progress)),
        ("amend", truth(choices.amend)),
    ];
    values.map(|(name, value)| (name.to_owned(), value)).into()
}
