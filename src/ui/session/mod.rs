//! What all of the page shares: the open ledger, who records, the as-of date, the language.

pub mod backup;
pub mod exchange;
mod held;
mod identity;
pub mod keys;
mod notify;
mod open;
pub mod record;
mod refusal;
pub mod sheet;
pub mod sitting;
mod views;

use super::client::{Client, Watch};
use super::language::{Language, provide_language};
use super::today::follow_today;
use crate::browser::drafts;
use crate::browser::edition::is_packed;
use crate::browser::engine::EngineLink;
use crate::browser::folder::Folder;
use crate::browser::room::{self, Room};
use crate::browser::settings::{self, Memory};
use crate::browser::tabs::{self, Word};
use crate::calendar::Calendar;
use crate::domain::registry::{OfficeRole, Unit};
use crate::domain::{ActId, Date, OfficeId, UnitId};
pub use crate::engine::Draft;
use crate::engine::command::open::Opened;
use crate::engine::query::ledger::{Book, Overview, Recorder, Registry, Totals};
use crate::engine::store::StoreError;
use crate::present::visible::shown;
use crate::texts::Lang;
pub use identity::Identity;
use leptos::prelude::*;
pub use refusal::Refusal;
use sitting::Keeping;
use std::sync::Arc;

/// Where the page stands with its ledger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Phase {
    /// Reading the database.
    Loading,
    /// No ledger is open: the first run.
    Empty,
    /// A person has stopped the opening of the ledger that is kept here.
    Stopped,
    /// A ledger is open, or what was kept of it is shown while it is being read.
    Open,
    /// The ledger that was open has been removed from this browser by another tab.
    Removed,
    /// The store cannot be used as it is.
    Failed(Trouble),
}

/// Why the ledger that was kept here is not open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// The store says why.
    Store(StoreError),
    /// Acts are missing of those that were once recorded here, or cannot be read.
    Lost {
        /// How many acts there were.
        expected: u64,
        /// What can be read; none where nothing can.
        whole: Option<Opened>,
    },
    /// The engine is of another build than the page.
    OtherBuild,
    /// The engine could not be started: in its own words.
    Broken(String),
}

impl Trouble {
    /// Whether the database itself cannot be used, and another one must be.
    pub fn is_shut(&self) -> bool {
        matches!(self, Self::Store(error) if *error != StoreError::Newer)
    }
}

/// The context.
#[derive(Clone, Copy)]
pub struct Session {
    client: Client,
    phase: RwSignal<Phase>,
    /// The opening of the ledger that is kept here; none when it is not under way.
    opening: RwSignal<Option<Watch>>,
    totals: Signal<Option<Arc<Totals>>>,
    book: Signal<Option<Arc<Book>>>,
    calendar: Memo<Arc<Calendar>>,
    memory: RwSignal<Memory>,
    /// Who records here. It is a memo, so that other changes of `memory` redraw nothing that depends on it.
    me: Memo<Option<Identity>>,
    room: RwSignal<Room>,
    /// Whether nothing of the open ledger is broken.
    whole: StoredValue<bool>,
    /// The ledger that this tab shows, is opening or cannot open.
    held: StoredValue<Option<ActId>>,
    /// The database to which the engine is turned, and whether no ledger is in it.
    place: StoredValue<String>,
    is_vacant: StoredValue<bool>,
    picked: RwSignal<Option<Date>>,
    today: Signal<Date>,
    language: Language,
    theme: RwSignal<String>,
    keeping: RwSignal<Keeping>,
    folder: StoredValue<Option<Folder>, LocalStorage>,
}

/// Makes the context and begins to open the ledger.
pub fn provide_session() -> Session {
    let picked = RwSignal::new(None::<Date>);
    let today = follow_today();
    let day = move || picked.get_untracked().unwrap_or_else(|| today.get_untracked());
    let phase = RwSignal::new(Phase::Loading);
    let client = Client::new(EngineLink::new(), day, open::remember_head);
    // Nothing is asked before a ledger is open.
    let open = move || phase.with(|phase| *phase == Phase::Open);
    let totals = client.ask(move || open().then_some(Overview));
    let book = client.ask(move || open().then_some(Registry));
    let calendar = Memo::new_with_compare(
        move |_| {
            let years = book.get();
            let years = years.iter().flat_map(|book| &book.years);
            Arc::new(Calendar::new(&years.collect::<Vec<_>>()))
        },
        |_, _| true,
    );
    Effect::new(move |_| {
        let _ = (picked.get(), today.get());
        client.day_changed();
    });
    let memory = RwSignal::new(Memory::default());
    let session = Session {
        client,
        phase,
        opening: RwSignal::new(None),
        totals,
        book,
        calendar,
        memory,
        me: Memo::new(move |_| Identity::of(memory.get(), &*book.get()?)),
        room: RwSignal::new(Room::default()),
        whole: StoredValue::new(true),
        held: StoredValue::new(None),
        place: StoredValue::new(String::new()),
        is_vacant: StoredValue::new(false),
        picked,
        today,
        language: provide_language(),
        theme: RwSignal::new(settings::get(settings::THEME).unwrap_or_default()),
        keeping: RwSignal::new(Keeping::at_first()),
        folder: StoredValue::new_local(None),
    };
    provide_context(session);
    tabs::listen(move |word| {
        let (Word::Changed(id) | Word::Removed(id)) = &word;
        let open = session.ledger().filter(|open| open.to_string() == *id);
        match (word, open) {
            (Word::Changed(_), Some(_)) => session.look_again(),
            (Word::Removed(_), Some(id)) => {
                leptos::task::spawn_local(async move { session.is_removed(id).await });
            }
            (_, None) => {}
        }
    });
    session.watch_over();
    session.tells_new_tabs();
    // Settings reach the disk later than the ledger. If they are lost, the key still says who recorded here.
    let nobody = move || session.memory.with(|memory| memory.office.is_empty());
    let recorder = client.ask(move || (open() && nobody()).then_some(Recorder));
    Effect::new(move |_| {
        if let Some((office, person)) = recorder.get().and_then(|recorder| (*recorder).clone())
            && untrack(nobody)
        {
            session.set_identity(&office, &person);
        }
    });
    // The office's name is remembered, so that the list of ledgers can show it while the ledger is not open.
    Effect::new(move |_| {
        if let Some(me) = session.me.get()
            && session.memory.with_untracked(|memory| memory.office_name != me.office_name)
        {
            session.remember(|memory| memory.office_name = me.office_name);
        }
    });
    leptos::task::spawn_local(async move {
        session.start().await;
        // The browser may have refused before and grant it now, because the page has been bookmarked since.
        if session.phase.with_untracked(|phase| *phase == Phase::Open) && room::asks_nobody() {
            room::persist().await;
        }
        session.look_at_room().await;
    });
    session
}

/// Does something beside what the page waits for.
fn beside(work: impl Future<Output = ()> + 'static) {
    leptos::task::spawn_local(work);
}

impl Session {
    /// The context. The page makes one before anything else.
    pub fn expect() -> Self {
        expect_context()
    }

    /// Where the page stands.
    #[track_caller]
    pub fn phase(&self) -> Phase {
        self.phase.get()
    }

    /// The opening of the ledger that is kept here, while it is under way: until then what is shown is what
    /// was kept of it.
    #[track_caller]
    pub fn opening(&self) -> Option<Watch> {
        self.opening.get()
    }

    /// What the browser promises of its storage.
    #[track_caller]
    pub fn room(&self) -> Room {
        self.room.get()
    }

    /// Asks the browser to keep what is stored when room runs out; it may take its time to answer.
    pub fn ask_to_persist(self) {
        if is_packed() {
            return;
        }
        beside(async move {
            room::persist().await;
            self.look_at_room().await;
        });
    }

    /// Asks the browser how its storage is, where the ledger is in it.
    pub async fn look_at_room(self) {
        if !is_packed() {
            self.room.set(Room::now().await);
        }
    }

    /// The engine.
    pub fn client(&self) -> Client {
        self.client
    }

    /// The ledger in numbers.
    #[track_caller]
    pub fn totals(&self) -> Option<Arc<Totals>> {
        self.totals.get()
    }

    /// Whether the registry has been read. Before that a page knows no names and no profile.
    #[track_caller]
    pub fn is_read(&self) -> bool {
        self.book.with(Option::is_some)
    }

    /// The registry; empty before it has been read.
    #[track_caller]
    pub fn book(&self) -> Arc<Book> {
        self.book.get().unwrap_or_default()
    }

    /// Working days, as the ledger knows them.
    #[track_caller]
    pub fn calendar(&self) -> Arc<Calendar> {
        self.calendar.get()
    }

    /// The day for which everything is shown.
    #[track_caller]
    pub fn as_of(&self) -> Date {
        match self.picked.get() {
            Some(date) => date,
            None => self.today.get(),
        }
    }

    /// Picks the as-of date; none follows today.
    pub fn set_as_of(&self, date: Option<Date>) {
        self.picked.set(date.filter(|date| *date != self.today.get_untracked()));
    }

    /// Whether a day other than today has been picked.
    #[track_caller]
    pub fn is_as_of_picked(&self) -> bool {
        self.picked.get().is_some_and(|picked| picked != self.today.get())
    }

    /// Today in China.
    #[track_caller]
    pub fn today(&self) -> Date {
        self.today.get()
    }

    /// The language.
    #[track_caller]
    pub fn lang(&self) -> Lang {
        self.language.chosen()
    }

    /// Chooses the language.
    pub fn set_lang(&self, lang: Lang) {
        self.language.choose(lang);
    }

    /// The colour scheme: `light`, `dark`, or empty for the system's.
    #[track_caller]
    pub fn theme(&self) -> String {
        self.theme.get()
    }

    /// Chooses the colour scheme.
    pub fn set_theme(&self, theme: &str) {
        settings::set(settings::THEME, &theme);
        self.theme.set(theme.to_owned());
    }

    /// Who records here; none before it is said.
    #[track_caller]
    pub fn me(&self) -> Option<Identity> {
        self.me.get()
    }

    /// Whether a supervising office records here.
    #[track_caller]
    pub fn supervises(&self) -> bool {
        self.me().is_some_and(|me| me.role == Some(OfficeRole::Supervisor))
    }

    /// Says who records here.
    pub fn set_identity(&self, office: &OfficeId, person: &str) {
        self.remember(|memory| {
            memory.office = office.to_string();
            person.trim().clone_into(&mut memory.person);
        });
    }

    /// What this browser remembers of the open ledger.
    #[track_caller]
    pub fn memory(&self) -> Memory {
        self.memory.get()
    }

    /// How many acts have been recorded since the last whole export; none where the ledger is a file.
    #[track_caller]
    pub fn unexported(&self) -> usize {
        if self.is_in_file() {
            return 0;
        }
        let acts = self.totals.with(|totals| totals.as_ref().map_or(0, |totals| totals.acts));
        acts.saturating_sub(self.memory.with(|memory| memory.exported))
    }

    /// A unit as the registry has it.
    #[track_caller]
    pub fn unit(&self, id: &UnitId) -> Option<Unit> {
        self.book.with(|book| book.as_ref()?.units.get(id).cloned())
    }

    /// A unit's short name, or its name, or its id.
    #[track_caller]
    pub fn unit_name(&self, id: &UnitId) -> String {
        self.unit(id).map_or_else(|| id.to_string(), |unit| shown(&unit.short.unwrap_or(unit.name)))
    }

    /// An office's name, or its id.
    #[track_caller]
    pub fn office_name(&self, id: &OfficeId) -> String {
        let named = self.book.with(|book| Some(shown(&book.as_ref()?.offices.get(id)?.name)));
        named.unwrap_or_else(|| id.to_string())
    }

    /// The ledger that is open.
    pub fn ledger(&self) -> Option<ActId> {
        self.totals.with_untracked(|totals| totals.as_ref().map(|totals| totals.ledger))
    }

    /// The name under which what is typed into a form of this ledger is kept.
    pub fn draft_key(&self, form: &str) -> String {
        let ledger = self.held.get_value().map(|id| id.to_string()).unwrap_or_default();
        drafts::key(&ledger, form)
    }

    /// Takes up what others have written meanwhile.
    fn look_again(self) {
        beside(async move { self.catch_up().await });
    }

    /// Changes what this browser remembers as it stands now: other tabs have changed it, too, since this one read it.
    fn remember(&self, change: impl FnOnce(&mut Memory)) {
        let key = self.held.get_value().map(|id| settings::memory_key(&id.to_string()));
        let kept = key.as_deref().and_then(settings::get::<Memory>);
        let mut memory = kept.unwrap_or_else(|| self.memory.get_untracked());
        change(&mut memory);
        if let Some(key) = key {
            settings::set(&key, &memory);
        }
        self.memory.set(memory);
    }
}
