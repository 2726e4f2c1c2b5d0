//! A ledger opened, made, or removed from this browser.

use super::sitting::Keeping;
use super::{Phase, Refusal, Session, Trouble};
use crate::browser::canary;
use crate::browser::settings::{self, Memory};
use crate::browser::{clock, edition, files, key, tabs};
use crate::domain::{ActId, OfficeId};
use crate::engine::command::look::{Look, Picked};
use crate::engine::command::open::{Found, Open, Opened, Recall, Remove};
use crate::engine::command::take_in::TakeIn;
use crate::engine::store::Head;
use crate::engine::{self, Change};
use crate::ui::client::{NoAnswer, Watch};
use leptos::prelude::*;

/// Where the demonstration ledger lies among the page's files.
const DEMO: &str = "demo.ledger.json";

/// The ledger that is open in this browser, by the settings.
pub(super) fn current() -> Option<String> {
    settings::get(settings::CURRENT)
}

/// Remembers outside the store what must still be in it, and tells the other tabs. What was there when
/// a ledger was opened is no reason to expect less than before.
pub(super) fn remember_head(head: Option<(ActId, Head)>, change: &Change) {
    let Some((ledger, head)) = head.filter(|_| !change.ledger) else { return };
    if !edition::is_packed() {
        canary::keep(&ledger, &head);
    }
    if change.store {
        tabs::tell(&ledger.to_string());
    }
}

impl Session {
    /// Opens the ledger that was open last, or the first that is stored, if there is one.
    pub(super) async fn start(self) {
        if untrack(|| self.keeping()) != Keeping::Browser {
            return self.phase.set(Phase::Empty);
        }
        let ledger = current().and_then(|id| id.parse::<ActId>().ok());
        let canary = ledger.as_ref().and_then(canary::kept);
        let old = ledger.as_ref().and_then(key::kept);
        let open = Open { ledger, canary, key: old.or_else(clock::chance) };
        let watch = Watch::new();
        self.opening.set(Some(watch));
        let recall = Recall(open.clone());
        if let Ok(Some(entry)) = self.client.run(self.by(), recall, None).await {
            self.enter(&entry.ledger);
        }
        let opened = self.client.run(self.by(), open, Some(watch)).await;
        self.opening.set(None);
        match opened {
            Ok(Some(opened)) => {
                if opened.keyed {
                    // It stands in the database now.
                    key::forget(&opened.entry.ledger);
                }
                self.show_or_fail(opened);
            }
            // Settings remember what the store has no more.
            Ok(None) => self.phase.set(Phase::Empty),
            Err(NoAnswer::Refused(engine::Refusal::Stopped)) => self.phase.set(Phase::Stopped),
            Err(error) => self.phase.set(Phase::Failed(Self::trouble(error, canary))),
        }
    }

    /// Opens the ledger that is kept here after all.
    ///
    /// # Errors
    /// None: what there is to say has a page of its own.
    pub async fn open_again(self) -> Result<(), Refusal> {
        self.phase.set(Phase::Loading);
        self.start().await;
        Ok(())
    }

    /// Shows a ledger of which nothing is missing.
    pub(super) fn show_or_fail(self, opened: Opened) {
        if opened.missing > 0 {
            let expected = opened.acts + opened.missing;
            let whole = Some(opened);
            self.phase.set(Phase::Failed(Trouble::Lost { expected, whole }));
        } else {
            self.show(&opened);
        }
    }

    fn trouble(error: NoAnswer, canary: Option<Head>) -> Trouble {
        use engine::store::StoreError::Missing;
        match error {
            NoAnswer::Refused(engine::Refusal::Store(Missing)) => {
                Trouble::Lost { expected: canary.map_or(0, |head| head.acts), whole: None }
            }
            NoAnswer::Refused(engine::Refusal::Store(error)) => Trouble::Store(error),
            NoAnswer::Refused(other) => Trouble::Broken(format!("{other:?}")),
            NoAnswer::OtherBuild => Trouble::OtherBuild,
            NoAnswer::Broken(text) => Trouble::Broken(text),
        }
    }

    /// Shows a ledger that the engine has opened, with whatever is whole of it.
    pub fn show(&self, opened: &Opened) {
        if !edition::is_packed() {
            canary::keep(&opened.entry.ledger, &opened.entry.head);
        }
        self.enter(&opened.entry.ledger);
    }

    /// Leads into a ledger that the engine can say something of.
    fn enter(self, ledger: &ActId) {
        let id = ledger.to_string();
        settings::set(settings::CURRENT, &id);
        self.memory.set(settings::get(&settings::memory_key(&id)).unwrap_or_default());
        // Setting it again would draw every page anew, and lose what is being typed.
        if self.phase.with_untracked(|phase| *phase != Phase::Open) {
            self.phase.set(Phase::Open);
        }
    }

    /// Makes a new ledger: the office registers itself as a supervising one, with this browser's
    /// key; where the ledger lies in a folder, with one under the passphrase, if one is given. The name
    /// is the office's id: it says in every act who recorded it.
    ///
    /// # Errors
    /// A field is not as FORMAT wants it, or the browser did not keep it.
    pub async fn found(
        self,
        title: &str,
        name: &str,
        person: &str,
        passphrase: &str,
    ) -> Result<(), Refusal> {
        let office = OfficeId::from(name);
        let chance = match untrack(|| self.keeping()) {
            Keeping::Browser => clock::chance(),
            Keeping::Folder { .. } if !passphrase.is_empty() => {
                self.new_key(&office, passphrase).await?
            }
            // Nobody could seal with it after this sitting.
            _ => None,
        };
        let found = Found {
            title: title.to_owned(),
            office: office.clone(),
            name: name.to_owned(),
            person: person.to_owned(),
            chance,
        };
        let opened = self.client.run(self.by(), found, None).await?;
        files::persist();
        self.show(&opened);
        self.set_identity(&office, person);
        Ok(())
    }

    /// Opens the demonstration ledger.
    ///
    /// # Errors
    /// It cannot be fetched, or the browser did not keep it.
    pub async fn load_demo(self) -> Result<(), Refusal> {
        let bytes = files::fetch(DEMO).await?;
        if edition::is_packed() {
            self.keep_in_memory().await?;
        }
        let look = Look(vec![Picked { name: DEMO.to_owned(), bytes }]);
        let preview = self.client.run(self.by(), look, None).await?;
        let take = TakeIn { chance: clock::chance() };
        let taken = self.client.run(self.by(), take, None).await?;
        if let (Some(opened), Some(file)) = (taken.opened, preview.files.first()) {
            self.show(&opened);
            self.remember(|memory| {
                memory.demo = true;
                memory.exported = file.acts;
            });
            self.set_identity(&file.header.exported.office, &file.header.exported.person);
        }
        Ok(())
    }

    /// Removes the open ledger from this browser.
    ///
    /// # Errors
    /// The browser did not do it.
    pub async fn remove_ledger(self) -> Result<(), Refusal> {
        match self.ledger() {
            Some(id) => self.forget(id).await,
            None => Ok(()),
        }
    }

    /// Removes whatever ledger this browser knows of, whether or not it can be opened.
    ///
    /// # Errors
    /// The browser did not do it.
    pub async fn forget_what_is_left(self) -> Result<(), Refusal> {
        let mut known: Vec<ActId> = canary::all();
        known.extend(current().and_then(|id| id.parse::<ActId>().ok()));
        known.sort_unstable();
        known.dedup();
        for id in known {
            self.forget(id).await?;
        }
        self.start().await;
        Ok(())
    }

    /// Removes a ledger, whether or not it can be opened.
    async fn forget(self, id: ActId) -> Result<(), Refusal> {
        self.client.run(self.by(), Remove(id), None).await?;
        canary::forget(&id);
        settings::forget(&settings::memory_key(&id.to_string()));
        settings::forget(settings::CURRENT);
        self.memory.set(Memory::default());
        self.phase.set(Phase::Empty);
        Ok(())
    }
}
