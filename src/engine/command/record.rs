//! Acts recorded: all of them durably, or none.

use super::{By, Run};
use crate::domain::registry::Office;
use crate::domain::{ActId, Body, Date, OfficeId, Stream};
use crate::engine::store::{Commit, Committed, Store};
use crate::engine::{Change, Engine, Held, Refusal, Steps, Straight};
use crate::ledger::{self, NewAct, PublicKey, Seal};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// The most members of a list in a file (FORMAT §2).
const LISTED: usize = 10_000;
/// How often a command is tried again because another tab has written first.
const TRIES: usize = 20;

/// What a person wants recorded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// Where.
    pub stream: Stream,
    /// When it happened.
    pub on: Date,
    /// What happened.
    pub body: Body,
}

/// Records acts, each upon those before it. Says their ids.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record(pub Vec<Draft>);

impl Run for Record {
    type Done = Vec<ActId>;

    async fn run<S: Store>(
        self,
        engine: &Engine<S>,
        by: &By,
        _: &impl Steps,
    ) -> Result<Vec<ActId>, Refusal> {
        engine.record(by, |_| Ok(self.0.clone())).await
    }
}

/// Registers a key of an office, and vouches for what this ledger holds of the office that nothing
/// proves yet. An office's own key needs no vouching: its next seal covers all that it recorded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RegisterKey {
    /// The office.
    pub office: OfficeId,
    /// Its key.
    pub key: PublicKey,
}

impl Run for RegisterKey {
    type Done = Vec<ActId>;

    async fn run<S: Store>(
        self,
        engine: &Engine<S>,
        by: &By,
        _: &impl Steps,
    ) -> Result<Vec<ActId>, Refusal> {
        let own = by.who()?.0 == &self.office;
        engine
            .record(by, |held| {
                let ledger = held.ledger();
                let vouched = if own { Vec::new() } else { ledger.to_vouch(&self.office) };
                office_drafts(ledger, by, &self.office, Some(self.key), &vouched)
            })
            .await
    }
}

/// Vouches for acts of an office that came without a seal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Vouch {
    /// The office.
    pub office: OfficeId,
    /// Its acts.
    pub acts: Vec<ActId>,
}

impl Run for Vouch {
    type Done = Vec<ActId>;

    async fn run<S: Store>(
        self,
        engine: &Engine<S>,
        by: &By,
        _: &impl Steps,
    ) -> Result<Vec<ActId>, Refusal> {
        let drafts = |held: &Held| office_drafts(held.ledger(), by, &self.office, None, &self.acts);
        engine.record(by, drafts).await
    }
}

/// The acts that register an office as it is, with this key or the one that it has.
fn office_drafts(
    ledger: &ledger::Ledger,
    by: &By,
    office: &OfficeId,
    key: Option<PublicKey>,
    vouched: &[ActId],
) -> Result<Vec<Draft>, Refusal> {
    let known = ledger.registry().offices.get(office).ok_or(Refusal::UnknownOffice)?;
    let mut parts: Vec<&[ActId]> = vouched.chunks(LISTED).collect();
    if parts.is_empty() {
        parts.push(&[]);
    }
    let on = crate::domain::china_date(by.now);
    let draft = |part: &[ActId]| Draft {
        stream: Stream::Registry,
        on,
        body: Body::Office(Office {
            key: key.or(known.key),
            vouched: part.to_vec(),
            ..known.clone()
        }),
    };
    Ok(parts.into_iter().map(draft).collect())
}

/// Makes acts of drafts, each upon those of the ledger and those before it.
pub(in crate::engine) fn compose(
    ledger: &ledger::Ledger,
    by: &By,
    drafts: Vec<Draft>,
) -> Result<Vec<Arc<ledger::Record>>, Refusal> {
    let (office, person) = by.who()?;
    let mut ledger = ledger.only(drafts.iter().map(|draft| draft.stream.clone()));
    let mut records = Vec::with_capacity(drafts.len());
    for draft in drafts {
        let new = NewAct {
            stream: draft.stream,
            office: office.clone(),
            person: person.into(),
            recorded_at: by.now,
            on: draft.on,
            body: draft.body,
        };
        let record = Arc::new(ledger.compose(&new)?);
        ledger.insert_shared(std::iter::once(record.clone()));
        records.push(record);
    }
    Ok(records)
}

/// Takes up what other tabs have stored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CatchUp;

impl Run for CatchUp {
    type Done = ();

    async fn run<S: Store>(
        self,
        engine: &Engine<S>,
        _: &By,
        _: &impl Steps,
    ) -> Result<(), Refusal> {
        engine.catch_up().await
    }
}

impl<S: Store> Engine<S> {
    /// Records the acts that `drafts` makes upon the stored ledger. If another tab has written first, its acts are read
    /// and `drafts` is called again.
    pub(super) async fn record(
        &self,
        by: &By,
        drafts: impl Fn(&Held) -> Result<Vec<Draft>, Refusal>,
    ) -> Result<Vec<ActId>, Refusal> {
        for _ in 0..TRIES {
            let made = {
                let held = self.held.borrow();
                let held = held.as_ref().ok_or(Refusal::NoLedger)?;
                let made = self.may_seal(held, by).and_then(|()| drafts(held));
                let made = made.and_then(|drafts| compose(held.ledger(), by, drafts));
                let made = made.and_then(|records| Ok((self.sealed(held, by, &records)?, records)));
                made.map_err(|refusal| (refusal, commit(held, by, &[]))).map(|(seals, records)| {
                    (Commit { seals, ..commit(held, by, &records) }, records)
                })
            };
            let (commit, records) = match made {
                Ok(made) => made,
                // The refusal may come from this very command, which was done before.
                Err((refusal, nothing)) => return self.done_before(nothing).await?.ok_or(refusal),
            };
            let seals = commit.seals.clone();
            match self.store.commit(commit).await? {
                Committed::Stored(head) => {
                    let ids = records.iter().map(|record| record.act.id).collect();
                    self.take(head, records, seals);
                    return Ok(ids);
                }
                Committed::Before(_, ids) => {
                    self.catch_up().await?;
                    return Ok(ids);
                }
                Committed::Behind(_) => self.catch_up().await?,
            }
        }
        Err(Refusal::Gone)
    }

    /// The acts that this command stored earlier, if it did. `nothing` is a commit without acts under the id of the
    /// command, so nothing is written.
    async fn done_before(&self, nothing: Commit) -> Result<Option<Vec<ActId>>, Refusal> {
        // Without a head to stand on, the store refuses the commit, because the ledger is there already.
        Ok(match self.store.commit(Commit { upon: None, ..nothing }).await? {
            Committed::Before(_, ids) => Some(ids),
            Committed::Stored(_) | Committed::Behind(_) => None,
        })
    }

    /// Reads what another tab has stored since. If the stored acts do not begin with the acts that are held, as after a
    /// repair, the whole ledger is read again.
    ///
    /// # Errors
    /// The store cannot be read, or another tab has removed the ledger.
    pub(super) async fn catch_up(&self) -> Result<(), Refusal> {
        let Some((id, head, day)) =
            self.held.borrow().as_ref().map(|held| (held.id(), held.head, held.current().day()))
        else {
            return Ok(());
        };
        match self.store.since(&id, &head).await? {
            Some(loaded) => {
                let records: Vec<_> = loaded.acts.into_iter().map(Arc::new).collect();
                let change = Change::of(records.iter().map(|record| &record.act.stream));
                // The tab that wrote it has told the other tabs already.
                let change = Change { store: false, ..change };
                self.take_up(loaded.entry.head, records, loaded.seals, change);
            }
            None => self.reopen(&id, day, &Straight).await.map(|_| ())?,
        }
        Ok(())
    }

    /// Takes up what this engine has stored.
    pub(super) fn take(
        &self,
        head: crate::engine::store::Head,
        records: Vec<Arc<ledger::Record>>,
        seals: Vec<Seal>,
    ) {
        let change = Change::of(records.iter().map(|record| &record.act.stream));
        if let Some(held) = self.held.borrow_mut().as_mut() {
            held.stored(head);
        }
        self.take_up(head, records, seals, change);
    }

    fn take_up(
        &self,
        head: crate::engine::store::Head,
        records: Vec<Arc<ledger::Record>>,
        seals: Vec<Seal>,
        change: Change,
    ) {
        if let Some(held) = self.held.borrow_mut().as_mut() {
            held.head = head;
            held.add(records, seals);
        }
        self.changed(change);
    }
}

/// What a command writes.
pub(super) fn commit(held: &Held, by: &By, records: &[Arc<ledger::Record>]) -> Commit {
    Commit {
        ledger: held.id(),
        title: held.ledger().title().to_owned(),
        upon: Some(held.head),
        command: by.command,
        acts: records.to_vec(),
        seals: Vec::new(),
        superseded: held.superfluous(),
        key: None,
    }
}
