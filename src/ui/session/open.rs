//! A ledger opened or made in this browser.

use super::sitting::Keeping;
use super::{Phase, Refusal, Session, Trouble, beside};
use crate::browser::settings;
use crate::browser::tabs::{self, Word};
use crate::browser::{canary, clock, drafts, edition, files, held, key};
use crate::domain::{ActId, OfficeId};
use crate::engine::command::found::Found;
use crate::engine::command::look::{Look, Picked};
use crate::engine::command::open::{Open, Opened, Recall};
use crate::engine::command::take_in::TakeIn;
use crate::engine::store::{Entry, Head, StoreError};
use crate::engine::{self, Change};
use crate::ui::client::{NoAnswer, Watch};
use crate::ui::router::is_at_beginning;
use leptos::prelude::*;

/// Where the demonstration ledger lies among the page's files.
const DEMO: &str = "demo.ledger.json";

/// Remembers outside the store what was written to it, and tells the other tabs. Nothing is remembered when a ledger is
/// only opened: what is found then must not lower what was expected, and a tab that has written nothing may hold a
/// ledger that another tab has removed.
pub(super) fn remember_head(head: Option<(ActId, Head)>, change: &Change) {
    let Some((ledger, head)) = head.filter(|_| change.store && !change.ledger) else { return };
    canary::keep(&ledger, &head);
    tabs::tell(&Word::Changed(ledger.to_string()));
}

impl Session {
    /// Opens the ledger that this tab shows, or that was open last, or the first that is stored, if there is one.
    pub(super) async fn start(self) {
        self.is_vacant.set_value(false);
        drafts::take_up().await;
        if untrack(|| self.keeping()) != Keeping::Browser || is_at_beginning() {
            return self.phase.set(Phase::Empty);
        }
        let ledger = self.which().await;
        self.held.set_value(ledger);
        let canary = ledger.as_ref().and_then(canary::kept);
        let old = ledger.as_ref().and_then(key::kept);
        let place = Some(self.place_of(ledger.as_ref()).await);
        let open = Open { place, ledger, canary, secret: old, chance: clock::chance() };
        let watch = Watch::new();
        self.opening.set(Some(watch));
        // Beside it, so that a database which does not open is waited for once.
        beside(self.recall(Recall(open.clone())));
        leptos::task::tick().await;
        let mut opened = self.client.run(self.by(), open.clone(), Some(watch)).await;
        if let Err(NoAnswer::Refused(engine::Refusal::Store(StoreError::Broken(_)))) = opened
            && let Some(place) = self.lies_elsewhere(ledger.as_ref()).await
        {
            let open = Open { place: Some(place), ..open };
            opened = self.client.run(self.by(), open, Some(watch)).await;
        }
        self.opening.set(None);
        match opened {
            Ok(Some(opened)) => {
                if opened.keyed {
                    // It stands in the database now.
                    key::forget(&opened.entry.ledger);
                }
                self.show_or_fail(opened);
            }
            // There is nothing in it: what is made now has its place there.
            Ok(None) => {
                self.is_vacant.set_value(true);
                self.phase.set(Phase::Empty);
            }
            Err(NoAnswer::Refused(engine::Refusal::Stopped)) => self.phase.set(Phase::Stopped),
            Err(error) => self.phase.set(Phase::Failed(Self::trouble(error, canary))),
        }
    }

    /// Shows what was kept of the ledger, as long as it is being opened.
    async fn recall(self, recall: Recall) {
        let recalled = self.client.run(self.by(), recall, None).await;
        if let (Ok(Some(entry)), true) = (recalled, self.opening.with_untracked(Option::is_some)) {
            self.enter(&entry);
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
        self.held.set_value(Some(opened.entry.ledger));
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
        self.enter(&opened.entry);
    }

    /// Leads into a ledger that the engine can say something of.
    fn enter(self, entry: &Entry) {
        held::choose(&entry.ledger);
        self.held.set_value(Some(entry.ledger));
        self.is_vacant.set_value(false);
        let key = settings::memory_key(&entry.ledger.to_string());
        self.memory.set(settings::get(&key).unwrap_or_default());
        self.remember(|memory| {
            memory.place = self.place.get_value();
            memory.title.clone_from(&entry.title);
            memory.opened = clock::now().to_rfc3339();
        });
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
        self.turn_to_vacant_place().await?;
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
        let demo = files::make(&files::fetch(DEMO).await?)?;
        if edition::is_packed() {
            self.keep_in_memory().await?;
        }
        let look = Look(vec![Picked::named(DEMO)]);
        let (preview, _) = self.client.run_with(self.by(), look, &[demo], None).await?;
        if let Some(id) = preview.files.first().map(|file| file.header.ledger)
            && held::is_known(&id)
            && !edition::is_packed()
        {
            self.turn_to(&id);
            return Ok(());
        }
        self.turn_to_vacant_place().await?;
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
}
