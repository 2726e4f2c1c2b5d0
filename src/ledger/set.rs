//! The ledger in memory: a set of acts by stream, what they make of the registry, and the seals.

use super::conflict::forks;
use super::graph::StreamActs;
use super::problem::{Fault, Problem};
use super::proof::{Heads, Proof, proofs, to_vouch};
use super::proving::Proving;
use super::record::{NewAct, Record};
use super::registry::{Registry, can_found};
use super::seal::Seal;
use crate::domain::case::CaseId;
use crate::domain::fork::Fork;
use crate::domain::matter::MatterId;
use crate::domain::{Act, ActId, Instant, OfficeId, Stream};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use uuid::Uuid;

/// A ledger: the set of its acts. A clone shares them.
///
/// An act is composed upon what the ledger holds, and then added. What the acts come to is a
/// [`State`](super::State) at a day:
///
/// ```
/// use banjie::domain::limit::{Basis, DayKind, Limit, Term};
/// use banjie::domain::matter::{Assignment, Details, Register, Role};
/// use banjie::domain::registry::{Office, OfficeRole};
/// use banjie::domain::standing::Status;
/// use banjie::domain::{Body, Date, Stream};
/// use banjie::ledger::{Ledger, NewAct, State};
/// use std::sync::Arc;
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// // The supervising office records everything here on a Monday.
/// let monday: Date = "2026-11-02".parse()?;
/// let recorded_at = "2026-11-02T09:00:00+08:00".parse()?;
/// let act = |stream, body| NewAct {
///     stream,
///     office: "gov".into(),
///     person: "王敏".into(),
///     recorded_at,
///     on: monday,
///     body,
/// };
/// let office = Office {
///     office: "gov".into(),
///     name: "市政府督查室".into(),
///     role: OfficeRole::Supervisor,
///     unit: None,
///     key: None,
///     vouched: Vec::new(),
/// };
/// let mut ledger = Ledger::found("限时办结台账", &act(Stream::Registry, Body::Office(office)))?;
///
/// // A matter for one unit, within five working days (指定时间).
/// let limit = Limit {
///     basis: Basis::Designated,
///     law: None,
///     term: Term::Days { days: 5, kind: DayKind::Working },
/// };
/// let assignment = Assignment {
///     unit: "water".into(),
///     role: Role::Lead,
///     task: None,
///     received: Some(monday),
///     responsible: None,
///     deputy: None,
///     handler: None,
///     limits: Vec::new(),
/// };
/// let register = Register {
///     title: "供水管网普查".into(),
///     category: 2,
///     supervised: None,
///     details: Details::default(),
///     limits: vec![limit],
///     assignments: vec![assignment],
/// };
/// let matter = Stream::Matter(uuid::Uuid::from_u128(1));
/// let record = ledger.compose(&act(matter, Body::Register(Box::new(register))))?;
/// assert_eq!(ledger.insert([record.clone()]), 1);
/// assert_eq!(ledger.insert([record]), 0, "a set holds an act once");
///
/// // Due on the fifth working day after receipt; late from the next day on.
/// let state = State::new(Arc::new(ledger));
/// let due = "2026-11-09".parse()?;
/// let unit = |day| state.standing(day).matters[0].assignments[0].clone();
/// assert_eq!(unit(due).due, Some(due));
/// assert_eq!(unit(due).status, Status::DueSoon);
/// let after = unit("2026-11-10".parse()?);
/// assert_eq!(after.status, Status::Overdue);
/// assert_eq!(after.findings[0].cites.to_string(), "M1-11", "a candidate for accountability");
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct Ledger {
    id: ActId,
    title: Arc<str>,
    streams: Arc<BTreeMap<Stream, Arc<StreamActs>>>,
    seals: Arc<Vec<Seal>>,
    registry: Arc<Registry>,
    len: usize,
    recorded_until: Option<Instant>,
}

impl Ledger {
    /// An empty ledger that this act founds. The act itself is still to be added.
    pub fn new(id: ActId, title: &str) -> Self {
        Self {
            id,
            title: title.into(),
            streams: Arc::default(),
            seals: Arc::default(),
            registry: Arc::default(),
            len: 0,
            recorded_until: None,
        }
    }

    /// Founds a ledger by an act in which an office registers itself as a supervising one.
    pub fn found(title: &str, new: &NewAct) -> Result<Self, Fault> {
        let record = Record::compose(new, Vec::new())?;
        if !can_found(&record.act) {
            return Err(Problem::NotAFoundingAct.into());
        }
        let mut ledger = Self::new(record.act.id, title);
        ledger.insert([record]);
        Ok(ledger)
    }

    /// The id of the founding act.
    pub fn id(&self) -> &ActId {
        &self.id
    }

    /// The founding office's name for the ledger.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// The same ledger under another title.
    #[must_use]
    pub fn titled(self, title: &str) -> Self {
        Self { title: title.into(), ..self }
    }

    /// The registry and these streams only. That is enough to judge them or to compose acts in them, and
    /// it is quick.
    #[must_use]
    pub fn only(&self, streams: impl IntoIterator<Item = Stream>) -> Self {
        let held = |stream: Stream| {
            let acts = Arc::clone(self.streams.get(&stream)?);
            Some((stream, acts))
        };
        let streams: BTreeMap<_, _> =
            streams.into_iter().chain([Stream::Registry]).filter_map(held).collect();
        let len = streams.values().map(|acts| acts.len()).sum();
        Self { streams: Arc::new(streams), len, ..self.clone() }
    }

    /// How many acts it holds.
    pub fn len(&self) -> usize {
        self.len
    }

    /// The latest instant at which any of them was recorded.
    pub fn recorded_until(&self) -> Option<Instant> {
        self.recorded_until
    }

    /// Whether it holds none.
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// The registry as it stands in the whole ledger.
    pub fn registry(&self) -> &Arc<Registry> {
        &self.registry
    }

    /// The seals it holds.
    pub fn seals(&self) -> &[Seal] {
        &self.seals
    }

    /// The streams, in the order of their names.
    pub fn streams(&self) -> impl Iterator<Item = (&Stream, &Arc<StreamActs>)> {
        self.streams.iter()
    }

    /// The streams of matters, in the order of their ids.
    pub fn matters(&self) -> impl Iterator<Item = (MatterId, &Arc<StreamActs>)> {
        let all = Stream::Matter(Uuid::nil())..=Stream::Matter(Uuid::max());
        self.streams.range(all).filter_map(|(stream, acts)| match stream {
            Stream::Matter(id) => Some((*id, acts)),
            _ => None,
        })
    }

    /// The streams of cases, in the order of their ids.
    pub fn cases(&self) -> impl Iterator<Item = (CaseId, &Arc<StreamActs>)> {
        let all = Stream::Case(Uuid::nil())..=Stream::Case(Uuid::max());
        self.streams.range(all).filter_map(|(stream, acts)| match stream {
            Stream::Case(id) => Some((*id, acts)),
            _ => None,
        })
    }

    /// The streams of years, in their order.
    pub fn years(&self) -> impl Iterator<Item = (i32, &Arc<StreamActs>)> {
        let all = Stream::Year(i32::MIN)..=Stream::Year(i32::MAX);
        self.streams.range(all).filter_map(|(stream, acts)| match stream {
            Stream::Year(year) => Some((*year, acts)),
            _ => None,
        })
    }

    /// One stream's acts, where it has any.
    pub fn stream(&self, stream: &Stream) -> Option<&Arc<StreamActs>> {
        self.streams.get(stream)
    }

    /// All acts, by stream.
    pub fn records(&self) -> impl Iterator<Item = &Arc<Record>> {
        self.streams.values().flat_map(|acts| acts.iter().map(|placed| placed.record))
    }

    /// The founding act, where it is held.
    pub fn founding(&self) -> Option<&Arc<Record>> {
        self.stream(&Stream::Registry)?.get(&self.id).map(|placed| placed.record)
    }

    /// Whether it holds an act. Only the act's own stream is searched.
    pub fn holds(&self, act: &Act) -> bool {
        self.stream(&act.stream).is_some_and(|acts| acts.get(&act.id).is_some())
    }

    /// The acts of a stream that no other act there names as parent, sorted.
    pub fn heads(&self, stream: &Stream) -> Vec<ActId> {
        self.stream(stream).map(|acts| acts.heads().to_vec()).unwrap_or_default()
    }

    /// The streams that lack a parent.
    pub fn incomplete_streams(&self) -> impl Iterator<Item = &Stream> {
        self.streams.iter().filter(|(_, acts)| acts.is_incomplete()).map(|(stream, _)| stream)
    }

    /// The conflicts of the registry: of acts that count, settled by any act.
    pub fn registry_conflicts(&self) -> Vec<Fork> {
        let counted: BTreeSet<ActId> =
            self.registry.counted.iter().map(|record| record.act.id).collect();
        self.stream(&Stream::Registry).map_or_else(Vec::new, |acts| {
            forks(acts, |record| counted.contains(&record.act.id), |_| true)
        })
    }

    /// Adds acts; those already held are left out. Returns how many were new.
    pub fn insert(&mut self, records: impl IntoIterator<Item = Record>) -> usize {
        self.insert_shared(records.into_iter().map(Arc::new))
    }

    pub(crate) fn insert_shared(&mut self, records: impl Iterator<Item = Arc<Record>>) -> usize {
        let mut by_stream: BTreeMap<Stream, Vec<Arc<Record>>> = BTreeMap::new();
        for record in records {
            self.recorded_until = self.recorded_until.max(Some(record.act.recorded_at));
            match by_stream.get_mut(&record.act.stream) {
                Some(list) => list.push(record),
                None => {
                    by_stream.insert(record.act.stream.clone(), vec![record]);
                }
            }
        }
        let streams = Arc::make_mut(&mut self.streams);
        let mut new = 0;
        for (stream, records) in by_stream {
            let registry = stream == Stream::Registry;
            let acts = streams.entry(stream).or_default();
            let added = Arc::make_mut(acts).insert(records);
            if registry && added > 0 {
                self.registry = Arc::new(Registry::walk(&self.id, acts));
            }
            new += added;
        }
        self.len += new;
        new
    }

    /// Adds seals, and drops those that others make superfluous, old or new. Returns the dropped ones.
    pub fn insert_seals(&mut self, seals: impl IntoIterator<Item = Seal>) -> Vec<Seal> {
        let new: Vec<Seal> = seals.into_iter().filter(|seal| !self.seals.contains(seal)).collect();
        if new.is_empty() {
            return new;
        }
        let mut proving = self.proving(new);
        self.prove(&mut proving, usize::MAX);
        self.take_proven(&proving)
    }

    /// Begins to find out which of the seals that are held and of these are kept, and which acts lack a proof under
    /// them.
    pub(crate) fn proving(&self, seals: impl IntoIterator<Item = Seal>) -> Proving {
        Proving::new(self.seals.iter().cloned().chain(seals))
    }

    /// Goes on with that for so many more streams. Says how many are left.
    pub(crate) fn prove(&self, proving: &mut Proving, many: usize) -> usize {
        proving.portion(&self.streams, &self.registry, many)
    }

    /// Holds the seals that are kept, once all streams were looked at. Returns those that are dropped.
    pub(crate) fn take_proven(&mut self, proving: &Proving) -> Vec<Seal> {
        let kept = proving.standing();
        let dropped = proving.seals().iter().filter(|seal| !kept.contains(seal)).cloned().collect();
        self.seals = Arc::new(kept);
        dropped
    }

    /// The acts of offices with keys that no seal covers and nobody vouches for. An office's own acts are
    /// such until its next export.
    pub fn unsealed(&self) -> BTreeSet<ActId> {
        let mut proving = self.proving([]);
        self.prove(&mut proving, usize::MAX);
        proving.into_lacking()
    }

    /// What proves each act, with the act's office. For a part of a ledger the result is the same,
    /// because no act has a parent in another stream.
    pub fn proofs(&self) -> BTreeMap<ActId, (OfficeId, Proof)> {
        let held: BTreeSet<ActId> = self.records().map(|record| record.act.id).collect();
        let mut all = BTreeMap::new();
        self.proven(&Heads::of(&self.seals, |id| held.contains(id)), |acts, proofs| {
            let each = acts.iter().map(|placed| &placed.record.act).zip(proofs);
            all.extend(each.map(|(act, proof)| (act.id, (act.office.clone(), *proof))));
        });
        all
    }

    /// The acts to be vouched for when a key of the office is registered: those that it recorded before
    /// (FORMAT §4). Their ancestors are vouched for with them.
    pub fn to_vouch(&self, office: &OfficeId) -> Vec<ActId> {
        let mut ids = Vec::new();
        self.proven(&Heads::of(&self.seals, |_| true), |acts, proofs| {
            ids.extend(to_vouch(acts, proofs, office));
        });
        ids.sort_unstable();
        ids
    }

    /// Gives what proves its acts, stream by stream.
    fn proven(&self, heads: &Heads, mut each: impl FnMut(&StreamActs, &[Proof])) {
        for acts in self.streams.values() {
            each(acts, &proofs(acts, &self.seals, &heads.reached(acts), &self.registry));
        }
    }

    /// Composes an act whose parents are the heads of its stream. The act is not added.
    pub fn compose(&self, new: &NewAct) -> Result<Record, Fault> {
        Record::compose(new, self.heads(&new.stream))
    }
}
