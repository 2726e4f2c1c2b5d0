//! Files looked at before they are taken in: what they would bring, or why they are refused.

use super::preview::{Looked, Preview, Refused, lacking_seals, new_keys};
use super::{By, Run};
use crate::domain::{ActId, Date, OfficeId, china_date};
use crate::engine::store::{Key, Store};
use crate::engine::{Engine, PROVED, Progress, Refusal, Stage, Steps, at};
use crate::ledger::problem::FileError;
use crate::ledger::{Checked, Current, Joining, Ledger, LedgerFile, Portion, Portions, Record};
use crate::present::incoming::deeds;
use crate::present::part::Part;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// How many acts are read, or matters judged, before others may have the thread.
const PORTION: usize = 100;
/// For how many matters it is told what others did. A page remembers the same number of acts of others that nobody has
/// looked at yet.
const DEEDS: usize = 1000;
/// How many acts are joined at a stretch. More than are read, as each portion looks again at what it adds to.
const JOINED: usize = 1000;

/// A file that was picked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Picked {
    /// Its name.
    pub name: String,
    /// What it holds.
    pub bytes: Vec<u8>,
}

impl Picked {
    /// A file whose bytes cross beside the request.
    pub fn named(name: &str) -> Self {
        Self { name: name.to_owned(), bytes: Vec::new() }
    }
}

/// What was looked at and may be taken in.
#[derive(Debug)]
pub struct LookedAt {
    /// The acts that are new.
    pub(super) new: Vec<Arc<Record>>,
    /// The ledger as it would be.
    pub(super) ledger: Ledger,
    /// How it stands, where it would be opened anew.
    pub(super) current: Option<Current>,
    /// As [`Preview::is_elsewhere`].
    pub(super) is_elsewhere: bool,
}

/// Looks at files. Nothing changes; what was looked at last is kept for [`TakeIn`](super::take_in::TakeIn).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Look(pub Vec<Picked>);

impl Run for Look {
    type Done = Preview;

    async fn run<S: Store>(
        self,
        engine: &Engine<S>,
        by: &By,
        steps: &impl Steps,
    ) -> Result<Preview, Refusal> {
        engine.looked.replace(None);
        let held = engine.held.borrow().as_ref().map(|held| held.ledger().clone());
        let mut ledger = held.clone();
        let mut preview = Preview::default();
        let mut new = Vec::new();
        let files = self.0.len();
        for (file, picked) in (1..).zip(self.0) {
            let read = match read(picked.bytes, (file, files), steps).await? {
                Ok(read) => read,
                Err(why) => {
                    let (name, unsealed) = (picked.name, BTreeMap::new());
                    preview.refused.push(Refused { name, why: why.into(), unsealed });
                    continue;
                }
            };
            let step = |done| steps.step(Progress { stage: Stage::Joining, file, files, done });
            match join(picked.name, read, ledger.as_ref(), step).await? {
                Err(refused) => preview.refused.push(refused),
                Ok((looked, incoming)) => {
                    preview.files.push(looked);
                    new.extend(incoming.new);
                    ledger = Some(incoming.ledger);
                }
            }
        }
        if let Some(ledger) = ledger.filter(|_| !preview.files.is_empty()) {
            preview.count(&new, held.is_some(), &ledger, china_date(by.now));
            preview.new_keys = new_keys(held.as_ref(), &ledger);
            preview.is_elsewhere = engine.is_elsewhere(&ledger, &new);
            let before = engine.before(&new, by.as_of);
            let mut current = match &before {
                Some(before) => before.clone(),
                None => Current::new(ledger.clone(), by.as_of),
            };
            if before.is_some() {
                current.insert(new.iter().cloned());
            }
            let all = current.stale().len();
            while !current.stale().is_empty() {
                let done = at(Stage::Judging, all - current.stale().len(), all);
                steps.step(Progress { file: files, files, ..done }).await?;
                current.judge_some(PORTION);
            }
            preview.judged(before.as_ref(), &current, &ledger);
            if before.is_some() {
                preview.deeds = Part::of(deeds(&new, &current), DEEDS);
            }
            let current = before.is_none().then_some(current);
            engine.looked.replace(Some(LookedAt {
                new,
                ledger,
                current,
                is_elsewhere: preview.is_elsewhere,
            }));
        }
        Ok(preview)
    }
}

/// Reads a file, which is one of several, portion by portion.
pub(super) async fn read(
    bytes: Vec<u8>,
    (file, files): (usize, usize),
    steps: &impl Steps,
) -> Result<Result<LedgerFile, Vec<FileError>>, Refusal> {
    let mut portions = Portions::new(bytes);
    loop {
        match portions.read(PORTION) {
            Portion::More(done) => {
                steps.step(Progress { stage: Stage::Reading, file, files, done }).await?;
            }
            Portion::Whole(read) => return Ok(read),
        }
    }
}

impl<S> Engine<S> {
    /// Whether a seal by this installation's key covers one of these new acts. If acts are missing here, that proves
    /// nothing, because they may be this installation's own. A key that lies beside the ledger file is not examined
    /// either, because several computers may use it.
    fn is_elsewhere(&self, with: &Ledger, new: &[Arc<Record>]) -> bool {
        let held = self.held.borrow();
        let sound = held.as_ref().filter(|held| !self.keyed && !held.is_damaged());
        let Some(held) = sound else { return false };
        let own = held.key.as_ref().map(Key::public);
        let brought = with.seals().iter().filter(|seal| Some(seal.key) == own);
        let mut heads = brought.flat_map(|seal| &seal.heads);
        let new: BTreeSet<ActId> = new.iter().map(|record| record.act.id).collect();
        heads.any(|head| new.contains(head))
    }

    /// The part of the open ledger that these acts can touch, as it stands at a day.
    fn before(&self, new: &[Arc<Record>], day: Date) -> Option<Current> {
        let mut held = self.held.borrow_mut();
        let held = held.as_mut()?;
        held.go_to(day);
        Some(held.current().fork(new))
    }
}

/// Joins what a file of this name holds with what is held, by portions.
async fn join(
    name: String,
    read: LedgerFile,
    held: Option<&Ledger>,
    step: impl AsyncFn(u16) -> Result<(), Refusal>,
) -> Result<Result<(Looked, Checked), Refused>, Refusal> {
    let seals = read.seals.iter().map(|seal| (seal.office.clone(), seal.at)).collect();
    let offices: Vec<OfficeId> =
        read.records.iter().map(|record| record.act.office.clone()).collect();
    Ok(match joined(read, held, step).await? {
        Err(why) => {
            let unsealed = lacking_seals(&why, &offices);
            Err(Refused { name, why: why.into(), unsealed })
        }
        Ok(incoming) => Ok((
            Looked {
                name,
                header: incoming.header.clone(),
                acts: incoming.acts,
                new: incoming.new.len(),
                seals,
            },
            incoming,
        )),
    })
}

/// The same without a name: what the file would bring, or all that is wrong with it.
pub(super) async fn joined(
    read: LedgerFile,
    held: Option<&Ledger>,
    step: impl AsyncFn(u16) -> Result<(), Refusal>,
) -> Result<Result<Checked, Vec<FileError>>, Refusal> {
    let acts = read.records.len();
    let mut joining = match Joining::new(read, held) {
        Ok(joining) => joining,
        Err(why) => return Ok(Err(why)),
    };
    let mut left = acts;
    while left > 0 {
        step(at(Stage::Joining, acts - left, acts).done).await?;
        left = joining.join(JOINED);
    }
    while joining.prove(PROVED) > 0 {
        step(1000).await?;
    }
    Ok(joining.end())
}
