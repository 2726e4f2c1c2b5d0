//! A ledger opened, closed, or removed from this installation.

use super::record::commit;
use super::{By, Run};
use crate::domain::{ActId, Date};
use crate::engine::store::{Commit, Committed, Damage, Entry, Head, Key, Secret, Store};
use crate::engine::{Change, Engine, Held, JUDGED, PROVED, Refusal, Stage, Steps, at};
use crate::ledger::Ledger;
use serde::{Deserialize, Serialize};

/// Opens a ledger of the store. Says what was opened, and what of it is damaged.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Open {
    /// The place of the store to turn to, where it has several; none stays.
    pub place: Option<String>,
    /// Which; none opens the first that is stored.
    pub ledger: Option<ActId>,
    /// What must still be in the store, as it is remembered outside of it.
    pub canary: Option<Head>,
    /// The secret key that this installation used until now and that was kept outside the store.
    pub secret: Option<[u8; 32]>,
    /// Bytes of chance for a key, where there is none for the ledger yet.
    pub chance: Option<[u8; 32]>,
}

/// A ledger that has been opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opened {
    /// What the store says of it.
    pub entry: Entry,
    /// How many acts could be read.
    pub acts: u64,
    /// Whether the store has this installation's key for it.
    pub keyed: bool,
    /// What of it could not be read.
    pub damage: Vec<Damage>,
    /// How many acts are missing of those that must have been there.
    pub missing: u64,
}

impl Run for Open {
    type Done = Option<Opened>;

    async fn run<S: Store>(
        self,
        engine: &Engine<S>,
        by: &By,
        steps: &impl Steps,
    ) -> Result<Option<Opened>, Refusal> {
        if let Some(place) = &self.place {
            engine.store.turn_to(place);
        }
        let opened = self.open(engine, by, steps).await;
        engine.forget_recalled();
        opened
    }
}

impl Open {
    async fn open<S: Store>(
        self,
        engine: &Engine<S>,
        by: &By,
        steps: &impl Steps,
    ) -> Result<Option<Opened>, Refusal> {
        let id = match self.ledger {
            Some(id) => id,
            None => match engine.store.ledgers().await?.first() {
                Some(entry) => entry.ledger,
                None => return Ok(None),
            },
        };
        let mut opened = engine.reopen(&id, by.as_of, steps).await?;
        // A key that a person has unlocked for this sitting takes the place of any other.
        if !opened.keyed || (engine.keyed && self.secret.is_some()) {
            let key = match self.secret {
                Some(secret) => Some(Key::Secret(Secret(secret))),
                None => engine.new_key(self.chance).await,
            };
            opened.keyed = engine.keep_key(by, key).await;
        }
        let expected = self.canary.map_or(0, |canary| canary.acts).max(opened.entry.head.acts);
        opened.missing = expected.saturating_sub(opened.acts);
        if let Some(held) = engine.held.borrow_mut().as_mut() {
            held.missing = opened.missing;
        }
        Ok(Some(opened))
    }
}

/// Shows the snapshot of a ledger while the ledger is being read. It must be followed by the same [`Open`]. Returns
/// which ledger is shown; none if there is no usable snapshot.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recall(pub Open);

impl Run for Recall {
    type Done = Option<Entry>;

    async fn run<S: Store>(
        self,
        engine: &Engine<S>,
        _: &By,
        _: &impl Steps,
    ) -> Result<Option<Entry>, Refusal> {
        Ok(engine.recall(&self.0).await)
    }
}

impl<S: Store> Engine<S> {
    /// Stores a key for the open ledger and says whether it was stored. If it was not, the ledger can still be read,
    /// and the next start tries again.
    async fn keep_key(&self, by: &By, key: Option<Key>) -> bool {
        let commit = {
            let held = self.held.borrow();
            let (Some(held), Some(key)) = (held.as_ref(), &key) else { return false };
            Commit { key: Some(key.clone()), ..commit(held, by, &[]) }
        };
        let Ok(Committed::Stored(head)) = self.store.commit(commit).await else { return false };
        if let Some(held) = self.held.borrow_mut().as_mut() {
            held.stored(head);
            held.key = key;
        }
        true
    }

    /// A new key of this chance, if there is any.
    pub(super) async fn new_key(&self, chance: Option<[u8; 32]>) -> Option<Key> {
        match chance {
            Some(chance) => Some(self.store.new_key(chance).await),
            None => None,
        }
    }

    /// Reads a ledger from the store, part by part, judges it at a day, and opens it. Until then, the ledger that was
    /// open before stays open.
    pub(super) async fn reopen(
        &self,
        id: &ActId,
        day: Date,
        steps: &impl Steps,
    ) -> Result<Opened, Refusal> {
        let mut part = self.store.read(id, 0).await?;
        let total = usize::try_from(part.entry.head.acts).unwrap_or(usize::MAX);
        let mut ledger = Ledger::new(*id, &part.entry.title);
        let mut damage = Vec::new();
        loop {
            ledger.insert(part.acts);
            damage.append(&mut part.damage);
            steps.step(at(Stage::Reading, ledger.len(), total)).await?;
            let Some(next) = part.next else { break };
            part = self.store.read(id, next).await?;
        }
        let (seals, broken) = self.store.seals(id).await?;
        damage.extend(broken);
        steps.step(at(Stage::Joining, 0, 1)).await?;
        let mut proving = ledger.proving(seals);
        let streams = ledger.streams().count();
        loop {
            let left = ledger.prove(&mut proving, PROVED);
            if left == 0 {
                break;
            }
            steps.step(at(Stage::Joining, streams - left, streams)).await?;
        }
        let superfluous = ledger.take_proven(&proving);
        let mut held = Held::new(ledger, superfluous, part.entry.head, day);
        let all = held.current().stale().len();
        loop {
            let left = held.current().stale().len();
            steps.step(at(Stage::Judging, all - left, all)).await?;
            if left == 0 {
                break;
            }
            held.judge_some(JUDGED);
        }
        held.key = self.store.key(id).await?;
        let opened = Opened {
            keyed: held.key.is_some(),
            entry: part.entry,
            acts: held.ledger().len() as u64,
            missing: 0,
            damage: damage.clone(),
        };
        held.damage = damage;
        // A list that is being settled is not lost because the store was repaired.
        held.sheets = self.held.take().and_then(|before| before.sheets);
        self.held.replace(Some(held));
        self.changed(Change::everything());
        Ok(opened)
    }
}

/// Closes the ledger; it stays stored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Close;

impl Run for Close {
    type Done = ();

    async fn run<S: Store>(
        self,
        engine: &Engine<S>,
        _: &By,
        _: &impl Steps,
    ) -> Result<(), Refusal> {
        engine.held.replace(None);
        engine.changed(Change::everything());
        Ok(())
    }
}

/// Removes a ledger from the store, open or not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remove(pub ActId);

impl Run for Remove {
    type Done = ();

    async fn run<S: Store>(
        self,
        engine: &Engine<S>,
        _: &By,
        _: &impl Steps,
    ) -> Result<(), Refusal> {
        engine.store.remove(&self.0).await?;
        let open = engine.held.borrow().as_ref().is_some_and(|held| held.id() == self.0);
        if open {
            engine.held.replace(None);
            engine.changed(Change::everything());
        }
        Ok(())
    }
}
