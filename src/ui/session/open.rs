//! A ledger opened, made, or removed from this browser.

use super::kept::{DATABASE, keep_new, load, stored};
use super::{Phase, Refusal, Session, keys};
use crate::domain::Body;
use crate::ledger::{Ledger, NewAct, State, check, public_key, read};
use crate::storage::canary::Canary;
use crate::storage::database::Database;
use crate::storage::settings::{self, Memory};
use crate::storage::{files, key, tabs};
use leptos::prelude::*;
use std::sync::Arc;

/// Where the demonstration ledger lies among the page's files.
const DEMO: &str = "demo.ledger.json";

impl Session {
    /// Opens the ledger that was open last, if there is one.
    pub(super) async fn start(self) {
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

    /// Shows a ledger as it is stored.
    pub(super) fn show(&self, ledger: Ledger) {
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
}
