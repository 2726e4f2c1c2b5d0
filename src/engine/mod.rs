//! The one door to the ledger: **commands** change it, **queries** ask of it, and **changes** say which
//! queries must be asked again.
//!
//! All three are plain data, so that they can cross from the page's program to the engine's, and so that a native test
//! can do whatever the page can. The engine has neither a clock nor random numbers: who records, when, and the id of a
//! command come with the command. Between two portions of a long command the engine yields ([`Steps`]) and answers
//! queries.
//!
//! Opening a file in a store that keeps nothing but memory, and asking for the counts above the list:
//!
//! ```
//! use banjie::engine::command::look::{Look, Picked};
//! use banjie::engine::command::take_in::TakeIn;
//! use banjie::engine::query::ledger::Overview;
//! use banjie::engine::{By, Engine, Straight};
//! use banjie::storage::memory::Memory;
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # tokio::runtime::Builder::new_current_thread().build()?.block_on(async {
//! let engine = Engine::new(Memory::new());
//! let by = |command| -> Result<By, chrono::ParseError> {
//!     Ok(By {
//!         who: None,
//!         now: "2026-11-02T09:00:00+08:00".parse()?,
//!         as_of: "2026-11-02".parse()?,
//!         command,
//!     })
//! };
//! let bytes = std::fs::read("src/web/demo.ledger.json")?;
//! let picked = Picked { name: "demo.ledger.json".to_owned(), bytes };
//! let preview = engine.run(Look(vec![picked]), &by([1; 16])?, &Straight).await?;
//! engine.run(TakeIn { chance: None }, &by([2; 16])?, &Straight).await?;
//!
//! let totals = engine.query("2026-11-02".parse()?, Overview).ok_or("no ledger is open")?;
//! assert_eq!(totals.acts, preview.new);
//! # Ok(())
//! # })
//! # }
//! ```

mod change;
pub mod command;
mod days;
mod held;
pub mod query;
mod recall;
mod refusal;
mod snapshot;
pub mod speech;
pub mod store;

pub use change::Change;
pub use command::{By, Command, Draft, Run};
pub use held::Held;
pub use query::{Ask, Query, Question, Reply};
pub use refusal::{Faults, Refusal};

/// Plain types of the layers below that cross to a page, which names none of those layers.
pub use crate::ledger::{
    Changes, Proof, PublicKey, Scope, StatusChange, problem, public_key, read_key, write_key,
};

/// Why a file under a passphrase cannot be opened, and whether one is.
#[cfg(feature = "helper")]
pub use crate::locker::{LockError, is_locked};

/// What a workbook is made of.
pub mod workbook {
    pub use crate::sheet::out::{Column, Sheet, Value};
}

use crate::domain::{ActId, Date, china_date};
use serde::{Deserialize, Serialize};
use std::cell::{Cell, RefCell};
use store::{Head, Store};

/// The engine: one ledger open over a store.
#[derive(Debug)]
pub struct Engine<S> {
    store: S,
    held: RefCell<Option<Held>>,
    recalled: recall::Recalled,
    looked: RefCell<Option<command::look::LookedAt>>,
    changes: RefCell<Change>,
    revision: Cell<u64>,
    keyed: bool,
}

/// Answers to queries that were asked together: all of one revision and one day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Answers {
    /// Grows with every change of the ledger that is open.
    pub revision: u64,
    /// The day that they are of.
    pub as_of: Date,
    /// The answers, in the order of the questions. None if no ledger is open, or if the ledger is still being read and
    /// the snapshot cannot answer.
    pub replies: Vec<Option<Reply>>,
}

/// How far a long command has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    /// What is being done.
    pub stage: Stage,
    /// Which file of several, from 1; 0 where it is about none.
    pub file: usize,
    /// How many there are.
    pub files: usize,
    /// How much of the stage is done, in thousandths.
    pub done: u16,
}

/// The stages of long commands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Stage {
    /// Acts are read, and each is checked by itself.
    Reading,
    /// They are joined with what is held, and the seals verified.
    Joining,
    /// What follows from them is judged.
    Judging,
    /// They are being stored.
    Storing,
    /// A file is being written.
    Writing,
}

/// How many matters are judged at a stretch, in some milliseconds.
const JUDGED: usize = 50;
/// In how many streams it is looked at a stretch for what proves their acts.
const PROVED: usize = 1000;

/// The progress of a stage: `n` of `of` are done.
fn at(stage: Stage, n: usize, of: usize) -> Progress {
    let done = u16::try_from(n.saturating_mul(1000) / of.max(1)).unwrap_or(1000);
    Progress { stage, file: 0, files: 0, done }
}

/// Lets a long command report its progress and be stopped.
#[expect(async_fn_in_trait, reason = "the engine has one thread")]
pub trait Steps {
    /// Says how far the command is and lets others have the thread.
    ///
    /// # Errors
    /// [`Refusal::Stopped`] when a person has stopped it; nothing has been changed then.
    async fn step(&self, at: Progress) -> Result<(), Refusal>;
}

/// Never stops and never waits. Used by tests, and where a command has to run to its end at once.
#[derive(Debug, Clone, Copy)]
pub struct Straight;

impl Steps for Straight {
    async fn step(&self, _: Progress) -> Result<(), Refusal> {
        Ok(())
    }
}

impl<S: Store> Engine<S> {
    /// An engine over a store, with no ledger open.
    pub fn new(store: S) -> Self {
        Self {
            store,
            held: RefCell::default(),
            recalled: recall::Recalled::default(),
            looked: RefCell::default(),
            changes: RefCell::default(),
            revision: Cell::new(0),
            keyed: false,
        }
    }

    /// An engine in which an office that has a key records only with one of its keys. It is used over a ledger file
    /// that anybody can copy: other computers would refuse acts without a seal.
    #[must_use]
    pub fn only_keyed(self) -> Self {
        Self { keyed: true, ..self }
    }

    /// The store.
    pub fn store(&self) -> &S {
        &self.store
    }

    /// Answers questions at a day, all by the same revision.
    pub fn ask(&self, as_of: Date, questions: &[Question]) -> Answers {
        let mut held = self.held.borrow_mut();
        if let Some(held) = held.as_mut() {
            held.go_to(as_of);
        }
        let replies = questions.iter().map(|question| match held.as_mut() {
            Some(held) => Some(question.answer(held)),
            None => self.recalled.answer(question, as_of),
        });
        Answers { as_of, replies: replies.collect(), revision: self.revision.get() }
    }

    /// Asks one query; none where no ledger is open.
    pub fn query<Q: Query>(&self, as_of: Date, query: Q) -> Option<Q::Answer> {
        let reply = self.ask(as_of, &[query.into()]).replies.pop()??;
        Q::of(reply)
    }

    /// Runs a command.
    ///
    /// # Errors
    /// Nothing has been changed; what was typed is kept by its form.
    pub async fn run<C: Run>(
        &self,
        command: C,
        by: &By,
        steps: &impl Steps,
    ) -> Result<C::Done, Refusal> {
        self.recalled.today.set(china_date(by.now));
        if let Some(held) = self.held.borrow_mut().as_mut() {
            // The ledger may have been turned to another day without all of it being judged yet.
            held.judge_some(usize::MAX);
        }
        command.run(self, by, steps).await
    }

    /// The build that this engine comes from.
    pub(crate) fn build(&self) -> &str {
        self.recalled.build()
    }

    /// What has changed since this was asked last.
    pub fn changes(&self) -> Change {
        self.changes.take()
    }

    /// The ledger that is open, and what the store holds of it.
    pub fn head(&self) -> Option<(ActId, Head)> {
        self.held.borrow().as_ref().map(|held| (held.id(), held.head))
    }

    /// Lets a change be known, and begins a new revision.
    pub(crate) fn changed(&self, change: Change) {
        self.changes.borrow_mut().join(change);
        self.revision.set(self.revision.get() + 1);
    }
}
