//! The one context of the page: the open ledger, who records, the as-of date, the language.

pub mod exchange;
mod kept;
pub mod keys;
pub mod look;
mod open;
mod record;
mod refusal;

use super::i18n::Lang;
use super::today::follow_today;
use crate::domain::registry::{OfficeRole, Unit};
use crate::domain::standing::Standing;
use crate::domain::{Date, OfficeId, UnitId};
use crate::ledger::State;
use crate::present::visible::shown;
use crate::storage::settings::{self, Memory};
use crate::storage::{StorageError, tabs};
use leptos::prelude::*;
pub use record::Draft;
pub use refusal::Refusal;
use std::sync::Arc;

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
    today: Signal<Date>,
    lang: RwSignal<Lang>,
    theme: RwSignal<String>,
}

/// A state, and its standing at the as-of date.
type Judged = (Arc<State>, Arc<Standing>);

/// Makes the context and begins to open the ledger.
pub fn provide_session() -> Session {
    let state = RwSignal::new(None::<Arc<State>>);
    let picked = RwSignal::new(None);
    let today = follow_today();
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
            office_name: office.as_ref().map_or(memory.office, |office| shown(&office.name)),
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
        self.unit(id).map_or_else(|| id.to_string(), |unit| shown(&unit.short.unwrap_or(unit.name)))
    }

    fn remember(&self, change: impl FnOnce(&mut Memory)) {
        self.memory.update(change);
        let id =
            self.state.with_untracked(|state| state.as_ref().map(|s| s.ledger().id().to_string()));
        if let Some(id) = id {
            self.memory.with_untracked(|memory| settings::set(&settings::memory_key(&id), memory));
        }
    }
}
