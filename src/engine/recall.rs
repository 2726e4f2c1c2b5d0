//! What is shown of a ledger while it is being read: the snapshot that was kept of it.

use super::command::open::Open;
use super::snapshot::{Snapshot, read, write};
use super::store::{Entry, Head, Store, StoreError};
use super::{Change, Engine, Held, Question, Reply};
use crate::domain::{ActId, Date};
use crate::present::desk::Side;
use std::cell::{Cell, RefCell};
use std::future::poll_fn;
use std::task::{Poll, Waker};

/// The snapshot that is shown while the ledger is being read, and the queries that wait until it has been read.
#[derive(Debug, Default)]
pub(super) struct Recalled {
    build: String,
    shown: RefCell<Option<Snapshot>>,
    waiting: RefCell<Vec<Waker>>,
    /// Whether the opening of the ledger has ended, with or without success.
    over: Cell<bool>,
    /// The day on which the last command was given.
    pub(super) today: Cell<Date>,
    /// What the stored snapshot was made of.
    kept: RefCell<Option<Kept>>,
}

/// What a snapshot was made of: the ledger, its head, the day and the desk.
type Kept = (ActId, Head, Date, Option<(Side, usize)>);

impl Recalled {
    /// The build of the engine.
    pub(super) fn build(&self) -> &str {
        &self.build
    }

    /// What can be said before the ledger is held.
    pub(super) fn answer(&self, question: &Question, day: Date) -> Option<Reply> {
        self.shown.borrow().as_ref()?.answer(question, day)
    }
}

impl<S: Store> Engine<S> {
    /// An engine of this build. Only the build that wrote a snapshot may use it, because another build may judge
    /// differently.
    #[must_use]
    pub fn of_build(mut self, build: impl Into<String>) -> Self {
        self.recalled.build = build.into();
        self
    }

    /// Shows the snapshot of the ledger that is to be opened, provided that it was made of the very acts that the store
    /// has. Returns which ledger it is. The snapshot is shown until the ledger has been opened, or could not be.
    pub(super) async fn recall(&self, open: &Open) -> Option<Entry> {
        if self.held.borrow().is_some() {
            return None;
        }
        self.recalled.over.set(false);
        if let Some(place) = &open.place {
            self.store.turn_to(place);
        }
        let entries = self.store.ledgers().await.ok()?;
        let wanted = |entry: &Entry| open.ledger.is_none_or(|ledger| entry.ledger == ledger);
        let entry = entries.into_iter().find(wanted)?;
        let bytes = self.store.snapshot(&entry.ledger).await.ok()??;
        let is_whole = open.canary.is_none_or(|canary| canary.acts <= entry.head.acts);
        let snapshot: Snapshot = read(&bytes, &self.recalled.build)?;
        if snapshot.head != entry.head || !is_whole {
            return None;
        }
        // The ledger may have been opened meanwhile, or its opening have failed.
        if self.recalled.over.get() {
            return None;
        }
        let kept = (entry.ledger, snapshot.head, snapshot.day(), snapshot.desk());
        self.recalled.kept.replace(Some(kept));
        self.recalled.shown.replace(Some(snapshot));
        self.changed(Change::everything());
        Some(entry)
    }

    /// The ledger is held, or will not be: nothing is shown in its place any more.
    pub(super) fn forget_recalled(&self) {
        self.recalled.over.set(true);
        if self.recalled.shown.take().is_some() {
            self.changed(Change::everything());
        }
        self.recalled.waiting.take().into_iter().for_each(Waker::wake);
    }

    /// Waits while something is shown in the place of the ledger.
    pub(super) async fn held(&self) {
        poll_fn(|context| {
            if self.recalled.shown.borrow().is_none() {
                return Poll::Ready(());
            }
            self.recalled.waiting.borrow_mut().push(context.waker().clone());
            Poll::Pending
        })
        .await;
    }

    /// Keeps a snapshot of the ledger that is open, as it stands at the day that was asked for last; to be
    /// called when nothing else is asked for. Does nothing where the store has it, where a past day is
    /// looked at, and where something of the ledger is damaged.
    ///
    /// # Errors
    /// The store did not keep it; nothing is lost by that.
    pub async fn remember(&self) -> Result<(), StoreError> {
        let made = {
            let mut held = self.held.borrow_mut();
            let today = self.recalled.today.get();
            let is_usual = |held: &&mut Held| {
                let is_judged = held.current().stale().is_empty();
                is_judged && held.current().day() >= today && !held.is_damaged()
            };
            let Some(held) = held.as_mut().filter(is_usual) else { return Ok(()) };
            let is = (held.id(), held.head, held.current().day(), held.desk().cloned());
            if self.recalled.kept.borrow().as_ref() == Some(&is) {
                return Ok(());
            }
            (is, write(&Snapshot::of(held), &self.recalled.build))
        };
        let (is, Some(bytes)) = made else { return Ok(()) };
        self.store.keep_snapshot(&is.0, &bytes).await?;
        self.recalled.kept.replace(Some(is));
        Ok(())
    }
}
