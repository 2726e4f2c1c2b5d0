//! Files looked at before they are taken in: what they would bring, or why they are refused.

use super::{By, Run};
use crate::domain::case::CaseId;
use crate::domain::matter::MatterId;
use crate::domain::registry::{Office, Unit};
use crate::domain::standing::CaseStanding;
use crate::domain::{ActId, Date, Instant, OfficeId, Stream, UnitId, china_date};
use crate::engine::store::{Key, Store};
use crate::engine::{Engine, PROVED, Progress, Refusal, Stage, Steps, at};
use crate::ledger::problem::{FileError, Place, Problem};
use crate::ledger::{
    Changes, Checked, Current, Header, Joining, Ledger, LedgerFile, Portion, Portions, PublicKey,
    Record, StatusChange,
};
use crate::present::counts::{Count, Counts};
use crate::present::incoming::{Deeds, deeds};
use crate::present::part::Part;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// How many acts are read, or matters judged, before others may have the thread.
const PORTION: usize = 100;
/// How much of each list is told; the rest is only counted.
const LISTED: usize = 50;
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[error("{self:?}")]
pub struct Refused {
    /// Its name.
    pub name: String,
    /// Why: the first of what is wrong.
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
    pub by_stream: Part<(Stream, usize)>,
    /// The streams that would lack acts, each with the offices whose acts stand on these.
    pub incomplete: Part<(Stream, Vec<OfficeId>)>,
    /// Of a ledger that is opened anew, how many matters it has.
    pub matters: usize,
    /// These by light.
    pub counts: Vec<Count>,
    /// How many of the new acts are dated after today. They do not count before their date.
    pub after_today: usize,
    /// The latest date of those acts.
    pub latest: Option<Date>,
    /// Keys that the files give to offices and that the ledger did not know. If the ledger is opened anew: the keys of
    /// the supervising offices.
    pub new_keys: Vec<(OfficeId, PublicKey)>,
    /// Whether this installation's key has sealed acts that are not held here. Then this installation was restored to
    /// an earlier state, or there is a copy of it, and it takes a new key.
    pub is_elsewhere: bool,
    /// The names of the offices, units and matters that are spoken of.
    pub names: Names,
    /// What would stand otherwise at the day that is shown.
    pub statuses: Part<StatusChange>,
    /// The matters in which acts would newly be concurrent; `None` stands for the registry and cases.
    pub conflicts: Part<Option<MatterId>>,
    /// What the new acts say, matter by matter; of a ledger that is opened anew, nothing.
    pub deeds: Part<Deeds>,
}

/// How what is not in the ledger yet would be called.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "each by its id")]
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
                Err(mut why) => {
                    why.truncate(LISTED);
                    let unsealed = BTreeMap::new();
                    preview.refused.push(Refused { name: picked.name, why, unsealed });
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

impl Preview {
    fn count(&mut self, new: &[Arc<Record>], is_held: bool, ledger: &Ledger, today: Date) {
        self.new = new.len();
        let mut by_stream: BTreeMap<&Stream, usize> = BTreeMap::new();
        if is_held {
            for record in new {
                *by_stream.entry(&record.act.stream).or_default() += 1;
            }
        } else {
            // All of it is new.
            by_stream.extend(ledger.streams().map(|(stream, acts)| (stream, acts.len())));
        }
        let by_stream = by_stream.into_iter().map(|(stream, acts)| (stream.clone(), acts));
        self.by_stream = Part::of(by_stream, LISTED);
        let later = new.iter().map(|record| record.act.on).filter(|on| *on > today);
        self.after_today = later.clone().count();
        self.latest = later.max();
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

impl Preview {
    /// Fills in what follows from all files together. `after` and `ledger` are the ledger with these files.
    fn judged(&mut self, before: Option<&Current>, after: &Current, ledger: &Ledger) {
        let standing = before.map(Current::standing);
        let changes = Changes::between(standing.as_ref(), &after.standing());
        self.statuses = Part::of(changes.statuses, LISTED);
        self.conflicts = Part::of(changes.new_conflicts.into_iter().map(|(of, _)| of), LISTED);
        self.matters = after.matters().len();
        let matters = after.matters().values().map(|matter| &**matter);
        self.counts = Counts::of(matters).at(after.day()).to_vec();
        let lacking = |stream: &Stream| {
            let offices = ledger.stream(stream).map(|acts| acts.lacking()).unwrap_or_default();
            (stream.clone(), offices.into_iter().cloned().collect())
        };
        self.incomplete = Part::of(ledger.incomplete_streams().map(lacking), LISTED);
        let registry = ledger.registry();
        let office = |office: &Office| (office.office.clone(), office.name.to_string());
        let unit = |unit: &Unit| {
            (unit.unit.clone(), unit.short.as_ref().unwrap_or(&unit.name).to_string())
        };
        let of_streams = self.by_stream.first.iter().map(|(stream, _)| stream);
        let of_streams = of_streams.chain(self.incomplete.first.iter().map(|(stream, _)| stream));
        let of_statuses = self.statuses.first.iter().map(|change| change.matter);
        let named: BTreeSet<MatterId> = of_streams
            .filter_map(Stream::matter)
            .chain(of_statuses)
            .chain(self.conflicts.first.iter().flatten().copied())
            .collect();
        let titled = |id: MatterId| Some((id, after.matters().get(&id)?.title.to_string()));
        let case = |case: &CaseStanding| {
            let unit = registry.units.get(&case.unit);
            (case.id, unit.map_or(case.unit.as_str(), |unit| &unit.name).to_owned())
        };
        self.names = Names {
            offices: registry.offices.values().map(office).collect(),
            units: registry.units.values().map(unit).collect(),
            matters: named.into_iter().filter_map(titled).collect(),
            cases: after.cases().values().map(case).collect(),
        };
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
        Err(mut why) => {
            let unsealed = lacking_seals(&why, &offices);
            why.truncate(LISTED);
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

/// The acts that lack a seal, by office; empty where anything else is wrong as well. `offices` are those of
/// the file's acts, in its order.
fn lacking_seals(errors: &[FileError], offices: &[OfficeId]) -> BTreeMap<OfficeId, Vec<ActId>> {
    let mut lacking: BTreeMap<OfficeId, Vec<ActId>> = BTreeMap::new();
    for error in errors {
        let act = match (&error.what, &error.place) {
            (Problem::NotSealed, Place::Act { number, id: Some(id) }) => {
                let office = number.checked_sub(1).and_then(|at| offices.get(at));
                id.parse().ok().zip(office)
            }
            _ => None,
        };
        let Some((id, office)) = act else { return BTreeMap::new() };
        lacking.entry(office.clone()).or_default().push(id);
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
