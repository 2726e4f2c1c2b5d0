//! Files looked at before they are taken in: what they would bring, or why they are refused.

use super::open::{Opened, at};
use super::record::commit;
use super::{By, Run};
use crate::domain::case::CaseId;
use crate::domain::matter::MatterId;
use crate::domain::{ActId, Date, Instant, OfficeId, Stream, UnitId, china_date};
use crate::engine::store::{Committed, Secret, Store};
use crate::engine::{Engine, Progress, Refusal, Stage, Steps};
use crate::ledger::problem::{FileError, Place, Problem};
use crate::ledger::{
    self, Changes, Header, Incoming, Ledger, LedgerFile, PublicKey, Record, State,
};
use crate::present::counts::{Count, Counts};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A file that was picked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Picked {
    /// Its name.
    pub name: String,
    /// What it holds.
    pub bytes: Vec<u8>,
}

/// A file that could be taken in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Looked {
    /// Its name.
    pub name: String,
    /// What it says of itself.
    pub header: Header,
    /// How many acts it holds.
    pub acts: usize,
    /// How many of them neither the ledger nor a file before it has.
    pub new: usize,
    /// Who sealed it, and when: the seals have been verified.
    pub seals: Vec<(OfficeId, Instant)>,
}

/// A file that is refused whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refused {
    /// Its name.
    pub name: String,
    /// Why.
    pub why: Vec<FileError>,
    /// Where nothing but missing seals is wrong: the acts that lack one, by their office. Whoever
    /// registers keys may vouch for them.
    pub unsealed: BTreeMap<OfficeId, Vec<ActId>>,
}

/// What files would bring, before anything is kept.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Preview {
    /// The files that can be taken in, in the order that they were picked.
    pub files: Vec<Looked>,
    /// Those that are refused whole.
    pub refused: Vec<Refused>,
    /// How many acts are new.
    pub new: usize,
    /// How many of these by stream.
    pub by_stream: BTreeMap<Stream, usize>,
    /// The streams that would lack acts, each with the offices whose acts stand on these.
    pub incomplete: Vec<(Stream, Vec<OfficeId>)>,
    /// How many matters there would be.
    pub matters: usize,
    /// These by light.
    pub counts: Vec<Count>,
    /// How many of the new ones are dated after a day: they count only then.
    pub after_today: usize,
    /// The latest day on which one of these is dated.
    pub latest: Option<Date>,
    /// Keys that they give to offices, which the ledger did not know; of a ledger that is opened anew,
    /// those of the supervising offices.
    pub new_keys: Vec<(OfficeId, PublicKey)>,
    /// The names of the offices, units and matters that are spoken of.
    pub names: Names,
    /// What would change at the day that is shown.
    pub changes: Changes,
}

/// How what is not in the ledger yet would be called.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "each by its id")]
pub struct Names {
    pub offices: BTreeMap<OfficeId, String>,
    pub units: BTreeMap<UnitId, String>,
    pub matters: BTreeMap<MatterId, String>,
    /// The names of the units that the cases are about.
    pub cases: BTreeMap<CaseId, String>,
}

/// What was looked at and may be taken in.
#[derive(Debug)]
pub struct LookedAt {
    /// The acts that are new.
    new: Vec<Arc<Record>>,
    /// The ledger as it would be.
    ledger: Ledger,
}

/// Looks at files. Nothing changes; what was looked at last is kept for [`TakeIn`].
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
            let step = |stage| Progress { file, files, ..at(stage, 0, 1) };
            steps.step(step(Stage::Reading)).await?;
            let read = match ledger::read(&picked.bytes) {
                Ok(read) => read,
                Err(why) => {
                    let unsealed = BTreeMap::new();
                    preview.refused.push(Refused { name: picked.name, why, unsealed });
                    continue;
                }
            };
            drop(picked.bytes);
            steps.step(step(Stage::Joining)).await?;
            match join(picked.name, read, ledger.as_ref()) {
                Err(refused) => preview.refused.push(refused),
                Ok((looked, incoming)) => {
                    preview.files.push(looked);
                    new.extend(incoming.new);
                    ledger = Some(incoming.ledger);
                }
            }
        }
        steps.step(Progress { file: files, files, ..at(Stage::Judging, 0, 1) }).await?;
        if let Some(ledger) = ledger.filter(|_| !preview.files.is_empty()) {
            preview.count(&new, china_date(by.now));
            engine.judge(&mut preview, held.as_ref(), &ledger, by);
            engine.looked.replace(Some(LookedAt { new, ledger }));
        }
        Ok(preview)
    }
}

impl Preview {
    /// How many acts the files hold that open a ledger.
    pub fn acts(&self) -> usize {
        self.new
    }

    fn count(&mut self, new: &[Arc<Record>], today: Date) {
        self.new = new.len();
        for record in new {
            *self.by_stream.entry(record.act.stream.clone()).or_default() += 1;
        }
        let later = new.iter().map(|record| record.act.on).filter(|on| *on > today);
        self.after_today = later.clone().count();
        self.latest = later.max();
    }
}

impl<S> Engine<S> {
    /// What follows from all files together.
    fn judge(&self, preview: &mut Preview, held: Option<&Ledger>, ledger: &Ledger, by: &By) {
        preview.new_keys = new_keys(held, ledger);
        let after = State::new(Arc::new(ledger.clone()));
        let mut now = self.held.borrow_mut();
        let after = if let Some(now) = now.as_mut() {
            now.go_to(by.as_of);
            let before = now.standing();
            let after = after.standing(before.as_of);
            preview.changes = Changes::between(Some(&before), &after);
            after
        } else {
            let after = after.standing(by.as_of);
            preview.changes = Changes::between(None, &after);
            after
        };
        preview.matters = after.matters.len();
        preview.counts =
            Counts::of(after.matters.iter().map(|matter| &**matter)).at(after.as_of).to_vec();
        let lacking = |stream: &Stream| {
            let offices = ledger.stream(stream).map(|acts| acts.lacking()).unwrap_or_default();
            (stream.clone(), offices.into_iter().cloned().collect())
        };
        preview.incomplete = ledger.incomplete_streams().map(lacking).collect();
        let registry = ledger.registry();
        let named = |id: &OfficeId| {
            let office = registry.offices.get(id)?;
            Some((id.clone(), office.name.to_string()))
        };
        preview.names = Names {
            offices: registry.offices.keys().filter_map(named).collect(),
            units: registry
                .units
                .values()
                .map(|unit| {
                    let name = unit.short.as_ref().unwrap_or(&unit.name);
                    (unit.unit.clone(), name.to_string())
                })
                .collect(),
            matters: after
                .matters
                .iter()
                .filter(|matter| {
                    preview.by_stream.contains_key(&Stream::Matter(matter.id))
                        || preview.changes.names(matter.id)
                })
                .map(|matter| (matter.id, matter.title.to_string()))
                .collect(),
            cases: after
                .cases
                .iter()
                .map(|case| {
                    let unit = registry.units.get(&case.unit);
                    let name = unit.map_or(case.unit.as_str(), |unit| &unit.name);
                    (case.id, name.to_owned())
                })
                .collect(),
        };
    }
}

/// Joins what a file of this name holds with what is held.
fn join(
    name: String,
    read: LedgerFile,
    held: Option<&Ledger>,
) -> Result<(Looked, Incoming), Refused> {
    let seals = read.seals.iter().map(|seal| (seal.office.clone(), seal.at)).collect();
    let offices: BTreeMap<ActId, OfficeId> =
        read.records.iter().map(|record| (record.act.id, record.act.office.clone())).collect();
    match ledger::check(read, held) {
        Err(why) => {
            let unsealed = lacking_seals(&why, &offices);
            Err(Refused { name, why, unsealed })
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
    }
}

/// The acts that lack a seal, by office; empty where anything else is wrong as well.
fn lacking_seals(
    errors: &[FileError],
    offices: &BTreeMap<ActId, OfficeId>,
) -> BTreeMap<OfficeId, Vec<ActId>> {
    let mut lacking: BTreeMap<OfficeId, Vec<ActId>> = BTreeMap::new();
    for error in errors {
        let id = match (&error.what, &error.place) {
            (Problem::NotSealed, Place::Act { id: Some(id), .. }) => id.parse().ok(),
            _ => None,
        };
        let Some((id, office)) = id.and_then(|id| offices.get_key_value(&id)) else {
            return BTreeMap::new();
        };
        lacking.entry(office.clone()).or_default().push(*id);
    }
    lacking
}

/// The keys that offices have in the one ledger and not in the other. Of a ledger that is opened anew,
/// those of the supervising offices, who answer for all others.
fn new_keys(held: Option<&Ledger>, ledger: &Ledger) -> Vec<(OfficeId, PublicKey)> {
    let registry = ledger.registry();
    let keys = registry.keys.iter();
    let each = keys.flat_map(|(office, keys)| keys.iter().map(move |key| (office, key)));
    each.filter(|(office, key)| match held {
        Some(held) => !held.registry().gave(office, key),
        None => registry.is_supervisor(office),
    })
    .map(|(office, key)| (office.clone(), *key))
    .collect()
}

/// Takes in what was looked at last, in one transaction; opens it where no ledger is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TakeIn {
    /// Bytes of chance of which this installation's key is made, where it opens a ledger.
    pub chance: Option<[u8; 32]>,
}

/// What was taken in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TakenIn {
    /// How many acts were new.
    pub new: usize,
    /// The ledger, where it was opened by this.
    pub opened: Option<Opened>,
}

impl Run for TakeIn {
    type Done = TakenIn;

    async fn run<S: Store>(
        self,
        engine: &Engine<S>,
        by: &By,
        steps: &impl Steps,
    ) -> Result<TakenIn, Refusal> {
        let looked = engine.looked.take().ok_or(Refusal::Gone)?;
        steps.step(at(Stage::Storing, 0, 1)).await?;
        if engine.held.borrow().is_none() {
            let secret = self.chance.map(Secret);
            let opened = engine.keep(&looked.ledger, by, secret, steps).await?;
            return Ok(TakenIn { new: looked.new.len(), opened: Some(opened) });
        }
        // What came of damage is written anew, so that it is said no more.
        let damaged = engine.held.borrow().as_ref().is_some_and(|held| !held.damage.is_empty());
        loop {
            let (new, seals, commit) = {
                let held = engine.held.borrow();
                let held = held.as_ref().ok_or(Refusal::NoLedger)?;
                // Acts may have been recorded since the files were looked at, here or in another tab.
                let is_new = |record: &&Arc<Record>| !held.ledger().holds(&record.act);
                let new: Vec<_> = looked.new.iter().filter(is_new).cloned().collect();
                let seals: Vec<_> = looked
                    .ledger
                    .seals()
                    .iter()
                    .filter(|seal| !held.ledger().seals().contains(seal))
                    .cloned()
                    .collect();
                let mut commit = commit(held, by, &new);
                commit.seals.clone_from(&seals);
                (new, seals, commit)
            };
            if damaged {
                let id = commit.ledger;
                engine.store.repair(commit).await?;
                engine.reopen(&id, steps).await?;
                return Ok(TakenIn { new: new.len(), opened: None });
            }
            match engine.store.commit(commit).await? {
                Committed::Stored(head) => {
                    let count = new.len();
                    engine.take(head, new, seals);
                    return Ok(TakenIn { new: count, opened: None });
                }
                Committed::Before(..) => {
                    engine.catch_up().await?;
                    return Ok(TakenIn { new: new.len(), opened: None });
                }
                Committed::Behind(_) => engine.catch_up().await?,
            }
        }
    }
}
