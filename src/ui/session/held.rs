//! The ledgers that this browser holds: which of them this tab shows, where each lies, and one removed.
//!
//! Whoever turns to another ledger loads the page anew, so that nothing in memory, in the engine or under way is of the
//! one before.

use super::{Phase, Refusal, Session};
use crate::browser::folder::Folder;
use crate::browser::settings::{self, Memory};
use crate::browser::tabs::{self, Word};
use crate::browser::{canary, drafts, edition, held, key, notify, place};
use crate::domain::ActId;
use crate::engine;
use crate::engine::command::open::{Close, Open, Remove};
use crate::engine::command::survey::Survey;
use crate::engine::store::StoreError;
use crate::ui::client::NoAnswer;
use leptos::prelude::*;

impl Session {
    /// The ledgers beside the one that this tab shows, those that were shown last first.
    pub fn others(self) -> Vec<(ActId, Memory)> {
        let shown = self.held.get_value();
        let held = if edition::is_packed() { Vec::new() } else { held::all() };
        held.into_iter().filter(|(id, _)| Some(*id) != shown).collect()
    }

    /// Whether a ledger of this title lies in this browser.
    pub fn has_title(self, title: &str) -> bool {
        self.others().iter().any(|(_, memory)| memory.title.trim() == title.trim())
    }

    /// Whether a file's ledger lies in this browser already, so that the file belongs into it. One that does not open
    /// is restored from such a file.
    pub fn is_held(self, ledger: &ActId) -> bool {
        let fails = self.phase.with_untracked(|phase| matches!(phase, Phase::Failed(_)));
        let is_own = fails && self.held.get_value() == Some(*ledger);
        !is_own && !edition::is_packed() && held::is_known(ledger)
    }

    /// Shows another ledger in this tab.
    pub fn turn_to(self, ledger: &ActId) {
        held::choose(ledger);
        reload();
    }

    /// The ledger to which this tab goes back from the first page, where another is made or opened.
    pub fn to_return_to(self) -> Option<Memory> {
        let ledger = held::current().filter(|_| !edition::is_packed())?;
        settings::get(&settings::memory_key(&ledger.to_string()))
    }

    /// Loads the page anew, which then shows what the address names.
    pub fn load_anew(self) {
        reload();
    }

    /// Remembers for new tabs which ledger is used, for as long as the page lives.
    pub(super) fn tells_new_tabs(self) {
        for event in ["focus", "pointerdown", "keydown"] {
            let _ = window_event_listener_untyped(event, move |_| {
                let is_open = self.phase.with_untracked(|phase| *phase == Phase::Open);
                if let Some(ledger) = self.held.get_value().filter(|_| is_open) {
                    held::is_used(&ledger);
                }
            });
        }
    }

    /// Which ledger this tab shows. If no ledger is remembered, the databases are searched.
    pub(super) async fn which(self) -> Option<ActId> {
        if let Some(ledger) = held::current() {
            return Some(ledger);
        }
        let places = place::all().await;
        // If there is only one database, opening it shows which ledger it holds.
        if places.len() < 2 {
            return None;
        }
        let found = self.client.run(self.by(), Survey(places), None).await;
        for (place, entry) in found.unwrap_or_default() {
            let key = settings::memory_key(&entry.ledger.to_string());
            let mut memory: Memory = settings::get(&key).unwrap_or_default();
            // A restored ledger lies in an older database too. The newest one was found first and is kept.
            if memory.place.is_empty() {
                memory.place = place;
                memory.title = entry.title;
                settings::set(&key, &memory);
            }
        }
        held::current()
    }

    /// The database in which a ledger lies. Where none is said, it is the one that was turned to last.
    pub(super) async fn place_of(self, ledger: Option<&ActId>) -> String {
        let key = ledger.map(|id| settings::memory_key(&id.to_string()));
        let memory: Option<Memory> =
            key.as_deref().map(|key| settings::get(key).unwrap_or_default());
        let said = memory.as_ref().map(|memory| memory.place.clone()).unwrap_or_default();
        let place = if said.is_empty() { place::current().await } else { said };
        if let (Some(key), Some(memory)) = (key, memory) {
            settings::set(&key, &Memory { place: place.clone(), ..memory });
        }
        self.place.set_value(place.clone());
        place
    }

    /// Searches the other databases for the ledger and makes the one that has it the ledger's place. Settings reach the
    /// disk later than databases: after a power cut they may still name the database that does not open, from which the
    /// ledger was restored.
    pub(super) async fn lies_elsewhere(self, ledger: Option<&ActId>) -> Option<String> {
        let (ledger, shut) = (ledger?, self.place.get_value());
        let places = place::all().await.into_iter().filter(|place| *place != shut).collect();
        let found = self.client.run(self.by(), Survey(places), None).await.ok()?;
        let (place, _) = found.into_iter().find(|(_, entry)| entry.ledger == *ledger)?;
        let key = settings::memory_key(&ledger.to_string());
        let memory: Memory = settings::get(&key).unwrap_or_default();
        settings::set(&key, &Memory { place: place.clone(), ..memory });
        self.place.set_value(place.clone());
        Some(place)
    }

    /// Turns to a database in which no ledger is, before one is made.
    pub(super) async fn turn_to_vacant_place(self) -> Result<(), Refusal> {
        // Another tab may have been at the first page too, and may have used this database meanwhile.
        let place = self.place.get_value();
        let is_taken = held::all().iter().any(|(_, memory)| memory.place == place);
        if self.is_vacant.get_value() && !is_taken {
            return Ok(());
        }
        self.turn_to_another_place().await
    }

    /// Turns to a database that has not been used before. The one before stays as it is.
    pub(super) async fn turn_to_another_place(self) -> Result<(), Refusal> {
        if edition::is_packed() {
            // What is made now lies in the folder that was chosen.
            return Ok(());
        }
        self.client.run(self.by(), Close, None).await?;
        let place = place::another().await;
        self.place.set_value(place.clone());
        self.held.set_value(None);
        let open = Open { place: Some(place), ..Open::default() };
        // If the browser does not list its databases, the new name may have been used before.
        if self.client.run(self.by(), open, None).await?.is_some() {
            self.client.run(self.by(), Close, None).await?;
        }
        self.is_vacant.set_value(true);
        Ok(())
    }

    /// Begins again in a new database.
    ///
    /// # Errors
    /// That one cannot be opened, either.
    pub async fn begin_in_another_place(self) -> Result<(), Refusal> {
        let shut = self.held.get_value();
        self.turn_to_another_place().await?;
        if let Some(shut) = shut {
            held::forget(&shut);
        }
        self.begin();
        Ok(())
    }

    /// Goes to the first page, where no ledger is open.
    pub fn begin(self) {
        self.phase.set(Phase::Empty);
    }

    /// Removes the open ledger from this browser.
    ///
    /// # Errors
    /// The browser did not do it.
    pub async fn remove_ledger(self) -> Result<(), Refusal> {
        match self.held.get_value() {
            Some(id) => self.forget(id).await,
            None => Ok(()),
        }
    }

    /// Removes what is left of the ledger that cannot be opened, and opens another that is held.
    ///
    /// # Errors
    /// The browser did not do it.
    pub async fn forget_what_is_left(self) -> Result<(), Refusal> {
        self.remove_ledger().await?;
        self.start().await;
        Ok(())
    }

    /// Removes a ledger with all that this browser has of it, whether or not it can be opened.
    async fn forget(self, id: ActId) -> Result<(), Refusal> {
        // As long as there is a canary, another tab that finds the ledger gone would store it again.
        let canary = canary::kept(&id);
        canary::forget(&id);
        match self.client.run(self.by(), Remove(id), None).await {
            // A ledger that is missing from the store is removed as well.
            Ok(()) | Err(NoAnswer::Refused(engine::Refusal::Store(StoreError::Missing))) => {}
            Err(error) => {
                // The canary is put back, unless another tab has written a newer one.
                if let (Some(canary), None) = (canary, canary::kept(&id)) {
                    canary::keep(&id, &canary);
                }
                return Err(error.into());
            }
        }
        let name = id.to_string();
        // From now on nothing more is remembered of it here.
        self.held.set_value(None);
        // What another tab has written until then is removed, too.
        canary::forget(&id);
        key::forget(&id);
        settings::forget(&settings::memory_key(&name));
        drafts::forget_all(&name);
        held::forget(&id);
        tabs::tell(&Word::Removed(name.clone()));
        // A browser that remembers no folders has none to forget.
        let _ = Folder::forget_all(&name).await;
        let _ = notify::forget(&name).await;
        self.is_vacant.set_value(true);
        self.shows_none(Phase::Empty);
        Ok(())
    }

    /// Another tab has removed the ledger that is open here.
    pub(super) async fn is_removed(self, id: ActId) {
        let name = id.to_string();
        // What this tab has written before it heard of it is removed, too.
        settings::forget(&settings::memory_key(&name));
        drafts::forget_all(&name);
        held::forget(&id);
        self.shows_none(Phase::Removed);
        let _ = self.client.run(self.by(), Close, None).await;
    }

    /// No ledger is shown any more.
    pub(super) fn shows_none(self, phase: Phase) {
        self.held.set_value(None);
        self.memory.set(Memory::default());
        self.phase.set(phase);
    }
}

/// Loads the page anew.
fn reload() {
    let _ = window().location().reload();
}
