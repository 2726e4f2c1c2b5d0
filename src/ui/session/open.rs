//! A ledger opened, made, or removed from this browser.

use super::sitting::Keeping;
use super::{Phase, Refusal, Session, Trouble, beside};
use crate::browser::canary;
use crate::browser::folder::Folder;
use crate::browser::settings::{self, Memory};
use crate::browser::tabs::{self, Word};
use crate::browser::{clock, edition, files, key, place};
use crate::domain::{ActId, OfficeId};
use crate::engine::command::look::{Look, Picked};
use crate::engine::command::open::{Close, Found, Open, Opened, Recall, Remove};
use crate::engine::command::take_in::TakeIn;
use crate::engine::store::{Head, StoreError};
use crate::engine::{self, Change};
use crate::ui::client::{NoAnswer, Watch};
use leptos::prelude::*;

/// Where the demonstration ledger lies among the page's files.
const DEMO: &str = "demo.ledger.json";

/// The ledger that is open in this browser, by the settings.
pub(super) fn current() -> Option<String> {
    settings::get(settings::CURRENT)
}

/// Remembers outside the store what was written to it, and tells the other tabs. What was there when
/// a ledger was opened is no reason to expect less than before; and who has written nothing may hold
/// what another tab has removed.
pub(super) fn remember_head(head: Option<(ActId, Head)>, change: &Change) {
    let Some((ledger, head)) = head.filter(|_| change.store && !change.ledger) else { return };
    canary::keep(&ledger, &head);
    tabs::tell(&Word::Changed(ledger.to_string()));
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
        let place = Some(place::current().await);
        let open = Open { place, ledger, canary, secret: old, chance: clock::chance() };
        let watch = Watch::new();
        self.opening.set(Some(watch));
        // Beside it, so that a database which does not open is waited for once.
        beside(self.recall(Recall(open.clone())));
        leptos::task::tick().await;
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

    /// Shows what was kept of the ledger, as long as it is being opened.
    async fn recall(self, recall: Recall) {
        let recalled = self.client.run(self.by(), recall, None).await;
        if let (Ok(Some(entry)), true) = (recalled, self.opening.with_untracked(Option::is_some)) {
            self.enter(&entry.ledger);
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
        match error {
            NoAnswer::Refused(engine::Refusal::Store(StoreError::Missing)) => {
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
        canary::keep(&opened.entry.ledger, &opened.entry.head);
        self.whole.set_value(opened.damage.is_empty() && opened.missing == 0);
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
    /// A field is not as FORMAT §3 wants it, or the browser did not keep it.
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
        self.ask_to_persist();
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

    /// Removes a ledger with all that this browser has of it, whether or not it can be opened.
    async fn forget(self, id: ActId) -> Result<(), Refusal> {
        // Another tab that finds the ledger gone stores it again as long as there is a canary.
        let canary = canary::kept(&id);
        canary::forget(&id);
        match self.client.run(self.by(), Remove(id), None).await {
            // What is lost is as good as removed.
            Ok(()) | Err(NoAnswer::Refused(engine::Refusal::Store(StoreError::Missing))) => {}
            Err(error) => {
                // Unless another tab has written since.
                if let (Some(canary), None) = (canary, canary::kept(&id)) {
                    canary::keep(&id, &canary);
                }
                return Err(error.into());
            }
        }
        let name = id.to_string();
        // What another tab has written until then is removed, too.
        canary::forget(&id);
        key::forget(&id);
        settings::forget(&settings::memory_key(&name));
        settings::forget(settings::CURRENT);
        settings::forget_drafts();
        tabs::tell(&Word::Removed(name.clone()));
        // A browser that remembers no folders has none to forget.
        let _ = Folder::forget_all(&name).await;
        self.memory.set(Memory::default());
        self.phase.set(Phase::Empty);
        Ok(())
    }

    /// Another tab has removed the ledger that is open here.
    pub(super) async fn is_removed(self) {
        settings::forget_drafts();
        self.memory.set(Memory::default());
        self.phase.set(Phase::Removed);
        let _ = self.client.run(self.by(), Close, None).await;
    }

    /// Goes to the first page, where no ledger is open.
    pub fn begin(self) {
        self.phase.set(Phase::Empty);
    }

    /// Turns to a database that has not been used before. The one that does not open stays as it is.
    pub(super) async fn turn_to_another_place(self) -> Result<(), Refusal> {
        if edition::is_packed() {
            // What is made now lies in the folder that was chosen.
            return Ok(());
        }
        self.client.run(self.by(), Close, None).await?;
        let place = Some(place::another().await);
        settings::forget(settings::CURRENT);
        self.client.run(self.by(), Open { place, ..Open::default() }, None).await?;
        Ok(())
    }

    /// Begins again in a new database.
    ///
    /// # Errors
    /// That one cannot be opened, either.
    pub async fn begin_in_another_place(self) -> Result<(), Refusal> {
        self.turn_to_another_place().await?;
        self.begin();
        Ok(())
    }
}
