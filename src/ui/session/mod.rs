//! The one context of the page: the open ledger, who records, the as-of date, the language.

pub mod exchange;
mod kept;
pub mod keys;
mod refusal;

use super::i18n::Lang;
use crate::domain::registry::{OfficeRole, Unit};
use crate::domain::{ActId, Body, Date, OfficeId, Stream, UnitId};
use crate::ledger::{Changes, Ledger, NewAct, Record, State, check, public_key, read};
use crate::rules::Standing;
use crate::storage::canary::Canary;
use crate::storage::database::Database;
use crate::storage::settings::{self, Memory};
use crate::storage::{StorageError, clock, files, key, tabs};
use kept::{DATABASE, keep_new, load, store, stored};
use leptos::prelude::*;
pub use refusal::Refusal;
use std::sync::Arc;

/// Where the demonstration ledger lies among the page's files.
const DEMO: &str = "/demo.ledger.json";

/// Where the page stands with its ledger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Phase {
    /// Reading the database.
    Loading,
    /// No ledger is open: the first run.
    Empty,
    /// A ledger is open.
    Open,
    /// The database cannot be used as it is.
    Failed(StorageError),
}

/// What a person wants recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// Where.
    pub stream: Stream,
    /// When it happened.
    pub on: Date,
    /// What happened.
    pub body: Body,
}

/// Who records in this browser.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    /// The office.
    pub office: OfficeId,
    /// Its name in the registry, or its id.
    pub office_name: String,
    /// What it may record; none while the registry does not know it.
    pub role: Option<OfficeRole>,
    /// The unit for which an undertaking office records.
    pub unit: Option<UnitId>,
    /// The person.
    pub person: String,
}

impl Identity {
    /// The unit of an undertaking office.
    pub fn own_unit(self) -> Option<UnitId> {
        self.unit.filter(|_| self.role == Some(OfficeRole::Undertaker))
    }
}

/// The context.
#[derive(Debug, Clone, Copy)]
pub struct Session {
    phase: RwSignal<Phase>,
    state: RwSignal<Option<Arc<State>>>,
    standing: Memo<Option<Arc<Standing>>>,
    memory: RwSignal<Memory>,
    picked: RwSignal<Option<Date>>,
    today: RwSignal<Date>,
    lang: RwSignal<Lang>,
    theme: RwSignal<String>,
}

/// A state, and its standing at the as-of date.
type Judged = (Arc<State>, Arc<Standing>);

/// Makes the context and begins to open the ledger.
pub fn provide_session() -> Session {
    let state = RwSignal::new(None::<Arc<State>>);
    let picked = RwSignal::new(None);
    let today = RwSignal::new(clock::today());
    // Matters that no act touched need no second judging; and a standing is as large as the ledger,
    // so that two are never compared by content.
    let judged = Memo::new_with_compare(
        move |before: Option<&Option<Judged>>| {
            let as_of = picked.get().unwrap_or_else(|| today.get());
            let state: Arc<State> = state.get()?;
            let standing = match before {
                Some(Some((then, standing))) if standing.as_of == as_of => {
                    state.standing_after(then, standing)
                }
                _ => state.standing(as_of),
            };
            Some((state, Arc::new(standing)))
        },
        |_, _| true,
    );
    let standing = Memo::new_with_compare(
        move |_| judged.with(|judged| judged.as_ref().map(|(_, standing)| standing.clone())),
        |_, _| true,
    );
    let session = Session {
        phase: RwSignal::new(Phase::Loading),
        state,
        standing,
        memory: RwSignal::new(Memory::default()),
        picked,
        today,
        lang: RwSignal::new(settings::get(settings::LANG).unwrap_or_default()),
        theme: RwSignal::new(settings::get(settings::THEME).unwrap_or_default()),
    };
    provide_context(session);
    tabs::listen(move |changed| {
        let open = session.state.with_untracked(|state| {
            state.as_ref().is_some_and(|state| state.ledger().id().to_string() == changed)
        });
        if open {
            leptos::task::spawn_local(async move { session.open_stored(&changed).await });
        }
    });
    leptos::task::spawn_local(async move { session.start().await });
    session
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

    /// The open ledger with its calendar and profile.
    #[track_caller]
    pub fn state(&self) -> Option<Arc<State>> {
        self.state.get()
    }

    /// The ledger as it stands at the as-of date.
    #[track_caller]
    pub fn standing(&self) -> Option<Arc<Standing>> {
        self.standing.get()
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
        self.today.set(clock::today());
        self.picked.set(date.filter(|date| *date != clock::today()));
    }

    /// Whether a day other than today has been picked.
    #[track_caller]
    pub fn is_as_of_picked(&self) -> bool {
        self.picked.with(Option::is_some)
    }

    /// Today in China.
    #[track_caller]
    pub fn today(&self) -> Date {
        self.today.get()
    }

    /// The language.
    #[track_caller]
    pub fn lang(&self) -> Lang {
        self.lang.get()
    }

    /// Chooses the language.
    pub fn set_lang(&self, lang: Lang) {
        settings::set(settings::LANG, &lang);
        self.lang.set(lang);
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
        let memory = self.memory.get();
        let state = self.state.get()?;
        if memory.office.is_empty() {
            return None;
        }
        let id = OfficeId::from(memory.office.as_str());
        let office = state.ledger().registry().offices.get(&id).cloned();
        Some(Identity {
            office_name: office.as_ref().map_or(memory.office, |office| office.name.to_string()),
            role: office.as_ref().map(|office| office.role),
            unit: office.and_then(|office| office.unit),
            office: id,
            person: memory.person,
        })
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

    /// How many acts have been recorded since the last whole export.
    #[track_caller]
    pub fn unexported(&self) -> usize {
        let acts = self.state.with(|state| state.as_ref().map_or(0, |s| s.ledger().len()));
        acts.saturating_sub(self.memory.with(|memory| memory.exported))
    }

    /// A unit as the registry has it.
    #[track_caller]
    pub fn unit(&self, id: &UnitId) -> Option<Unit> {
        self.state.with(|state| state.as_ref()?.ledger().registry().units.get(id).cloned())
    }

    /// A unit's short name, or its name, or its id.
    #[track_caller]
    pub fn unit_name(&self, id: &UnitId) -> String {
        self.unit(id)
            .map_or_else(|| id.to_string(), |unit| unit.short.unwrap_or(unit.name).into_string())
    }

    fn remember(&self, change: impl FnOnce(&mut Memory)) {
        self.memory.update(change);
        let id =
            self.state.with_untracked(|state| state.as_ref().map(|s| s.ledger().id().to_string()));
        if let Some(id) = id {
            self.memory.with_untracked(|memory| settings::set(&settings::memory_key(&id), memory));
        }
    }

    async fn start(self) {
        let current: Option<String> = settings::get(settings::CURRENT);
        // Settings may be lost while the database is not.
        let id = match current {
            Some(id) => Some(id),
            None => match stored().await {
                Ok(id) => id,
                Err(error) => return self.phase.set(Phase::Failed(error)),
            },
        };
        match id {
            Some(id) => self.open_stored(&id).await,
            None => self.phase.set(Phase::Empty),
        }
    }

    /// Opens a ledger of the database.
    pub async fn open_stored(self, id: &str) {
        let loaded = load(id).await;
        match loaded {
            Ok(ledger) => self.show(ledger),
            Err(error) => self.phase.set(Phase::Failed(error)),
        }
    }

    fn show(&self, ledger: Ledger) {
        let id = ledger.id().to_string();
        settings::set(settings::CURRENT, &id);
        keys::ensure(&id);
        self.memory.set(settings::get(&settings::memory_key(&id)).unwrap_or_default());
        self.state.set(Some(Arc::new(State::new(Arc::new(ledger)))));
        // Setting it again would draw every page anew, and lose what is being typed.
        if self.phase.with_untracked(|phase| *phase != Phase::Open) {
            self.phase.set(Phase::Open);
        }
    }

    /// Makes a new ledger: the office registers itself as a supervising one, with this browser's
    /// key.
    pub async fn create_ledger(self, mut new: NewAct, title: &str) -> Result<(), Refusal> {
        let secret = key::fresh();
        if let Body::Office(office) = &mut new.body {
            office.key = secret.as_ref().map(public_key);
        }
        let ledger = Ledger::found(title, &new).map_err(Refusal::Field)?;
        // The key first: a ledger whose office has a key that nobody holds could not be handed on.
        if let Some(secret) = &secret {
            key::keep(&ledger.id().to_string(), secret)?;
        }
        keep_new(&ledger).await?;
        self.show(ledger);
        self.set_identity(&new.office, &new.person);
        Ok(())
    }

    /// Opens the demonstration ledger.
    pub async fn load_demo(self) -> Result<(), Refusal> {
        let bytes = files::fetch(DEMO).await?;
        let incoming = read(&bytes).and_then(|file| check(file, None)).map_err(Refusal::File)?;
        let exported = incoming.header.exported.clone();
        keep_new(&incoming.ledger).await?;
        let acts = incoming.ledger.len();
        self.show(incoming.ledger);
        self.remember(|memory| {
            memory.demo = true;
            memory.exported = acts;
        });
        self.set_identity(&exported.office, &exported.person);
        Ok(())
    }

    /// Removes the open ledger from this browser.
    pub async fn remove_ledger(self) -> Result<(), Refusal> {
        let Some(state) = self.state.get_untracked() else { return Ok(()) };
        self.forget(&state.ledger().id().to_string()).await
    }

    /// Removes a ledger, whether or not it can be opened.
    pub async fn forget(self, id: &str) -> Result<(), Refusal> {
        let database = Database::open(DATABASE).await?;
        tabs::alone(database.remove(id)).await?;
        Canary::forget(id);
        key::forget(id);
        settings::forget(&settings::memory_key(id));
        settings::forget(settings::CURRENT);
        self.state.set(None);
        self.memory.set(Memory::default());
        self.phase.set(Phase::Empty);
        Ok(())
    }

    /// What recording these would change at the as-of date. Nothing is recorded.
    ///
    /// # Errors
    /// Nobody records here, or a field is not as FORMAT wants it.
    pub fn try_out(&self, drafts: Vec<Draft>) -> Result<Changes, Refusal> {
        let me = untrack(|| self.me()).ok_or(Refusal::NobodyRecords)?;
        let state = self.state.get_untracked().ok_or(Refusal::NobodyRecords)?;
        let mut ledger = (**state.ledger()).clone();
        compose(&mut ledger, &me, drafts)?;
        let before = self.standing.get_untracked().ok_or(Refusal::NobodyRecords)?;
        let after = State::new(Arc::new(ledger)).standing_after(&state, &before);
        Ok(Changes::between(Some(&before), &after))
    }

    /// Records acts: all of them durably, or none.
    ///
    /// # Errors
    /// Nobody records here, a field is not as FORMAT wants it, or the browser did not keep them.
    pub async fn record(self, drafts: Vec<Draft>) -> Result<Vec<ActId>, Refusal> {
        let me = untrack(|| self.me()).ok_or(Refusal::NobodyRecords)?;
        let (ledger, ids) = tabs::alone(async move {
            let mut ledger = self.latest().await?;
            let records = compose(&mut ledger, &me, drafts)?;
            store(&ledger, &records).await?;
            let ids = records.iter().map(|record| record.act.id).collect();
            Ok::<_, Refusal>((ledger, ids))
        })
        .await?;
        tabs::tell(&ledger.id().to_string());
        self.state.set(Some(Arc::new(State::new(Arc::new(ledger)))));
        Ok(ids)
    }

    /// The open ledger as it is stored: another tab may have written since.
    async fn latest(&self) -> Result<Ledger, Refusal> {
        let state = self.state.get_untracked().ok_or(Refusal::NobodyRecords)?;
        let held = state.ledger();
        let id = held.id().to_string();
        let stored = Database::open(DATABASE).await?.count(&id).await?;
        if stored == Some(held.len()) { Ok((**held).clone()) } else { Ok(load(&id).await?) }
    }
}

/// Makes acts of drafts, each upon those before it, and adds them to the ledger.
fn compose(
    ledger: &mut Ledger,
    me: &Identity,
    drafts: Vec<Draft>,
) -> Result<Vec<Arc<Record>>, Refusal> {
    let mut records = Vec::with_capacity(drafts.len());
    for draft in drafts {
        let new = NewAct {
            stream: draft.stream,
            office: me.office.clone(),
            person: me.person.as_str().into(),
            recorded_at: clock::now(),
            on: draft.on,
            body: draft.body,
        };
        let record = Arc::new(ledger.compose(&new).map_err(Refusal::Field)?);
        ledger.insert_shared(std::iter::once(record.clone()));
        records.push(record);
    }
    Ok(records)
}
