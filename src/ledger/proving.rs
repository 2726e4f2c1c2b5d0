//! Which of several seals are kept, and which acts lack a proof (FORMAT §4): found out by portions of a ledger.

use super::graph::StreamActs;
use super::proof::{Heads, Proof, proofs};
use super::registry::Registry;
use super::seal::Seal;
use crate::domain::{ActId, Stream};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Bound;
use std::sync::Arc;

/// Streams by their names, as a ledger holds them.
type Streams = BTreeMap<Stream, Arc<StreamActs>>;

/// A walk over the streams of a ledger with seals that it holds or is to hold.
#[derive(Debug)]
pub(crate) struct Proving {
    /// In the order of their canonical JSON, each once.
    seals: Vec<Seal>,
    heads: Heads,
    /// How many acts of its office each seal covers, as far as the walk has come.
    covers: Vec<usize>,
    /// The pairs of seals of one office and key of which the first covers an act that the second does not.
    exceeds: BTreeSet<(usize, usize)>,
    /// The seals by office and key.
    groups: Vec<Vec<usize>>,
    /// By seal: its group.
    group_of: Vec<usize>,
    lacking: BTreeSet<ActId>,
    /// The stream that was looked at last.
    last: Option<Stream>,
    /// How many streams were looked at.
    done: usize,
}

impl Proving {
    /// Of these seals; a seal that is given twice is taken once.
    pub(crate) fn new(seals: impl IntoIterator<Item = Seal>) -> Self {
        let mut seals: Vec<Seal> = seals.into_iter().collect();
        seals.sort_by(|a, b| a.canonical().cmp(b.canonical()));
        seals.dedup();
        let mut groups: BTreeMap<_, Vec<usize>> = BTreeMap::new();
        for (at, seal) in seals.iter().enumerate() {
            groups.entry((&seal.office, seal.key)).or_default().push(at);
        }
        let groups: Vec<Vec<usize>> = groups.into_values().collect();
        let mut group_of = vec![0; seals.len()];
        for (number, group) in groups.iter().enumerate() {
            for at in group {
                if let Some(of) = group_of.get_mut(*at) {
                    *of = number;
                }
            }
        }
        Self {
            heads: Heads::of(&seals, |_| true),
            covers: vec![0; seals.len()],
            exceeds: BTreeSet::new(),
            groups,
            group_of,
            lacking: BTreeSet::new(),
            last: None,
            done: 0,
            seals,
        }
    }

    /// Looks at so many more streams. Says how many are left.
    pub(crate) fn portion(&mut self, streams: &Streams, registry: &Registry, many: usize) -> usize {
        let from = self.last.clone().map_or(Bound::Unbounded, Bound::Excluded);
        for (stream, acts) in streams.range((from, Bound::Unbounded)).take(many) {
            self.look_at(acts, registry);
            self.last = Some(stream.clone());
            self.done += 1;
        }
        streams.len().saturating_sub(self.done)
    }

    /// Looks at one stream.
    pub(crate) fn look_at(&mut self, acts: &StreamActs, registry: &Registry) {
        let reached = self.heads.reached(acts);
        for (seal, at) in &reached {
            let office = self.seals.get(*seal).map(|seal| &seal.office);
            let own = at.iter().zip(acts.iter()).enumerate();
            let own = own.filter(|(_, (reached, placed))| {
                **reached && Some(&placed.record.act.office) == office
            });
            let own: Vec<usize> = own.map(|(position, _)| position).collect();
            if let Some(covers) = self.covers.get_mut(*seal) {
                *covers += own.len();
            }
            for other in others(&self.groups, &self.group_of, *seal) {
                if self.exceeds.contains(&(*seal, *other)) {
                    continue;
                }
                let has = |position: &usize| {
                    reached.get(other).is_some_and(|of| of.get(*position) == Some(&true))
                };
                if !own.iter().all(has) {
                    self.exceeds.insert((*seal, *other));
                }
            }
        }
        if !registry.keys.is_empty() {
            let proofs = proofs(acts, &self.seals, &reached, registry);
            let lacking = acts.iter().zip(proofs).filter(|(_, proof)| *proof == Proof::Lacking);
            self.lacking.extend(lacking.map(|(placed, _)| placed.record.act.id));
        }
    }

    /// All seals that were given.
    pub(crate) fn seals(&self) -> &[Seal] {
        &self.seals
    }

    /// The acts of offices with keys that no seal covers and no registering office vouches for.
    pub(crate) fn into_lacking(self) -> BTreeSet<ActId> {
        self.lacking
    }

    /// The seals that cover something.
    pub(crate) fn covering(&self) -> impl Iterator<Item = &Seal> {
        let each = self.seals.iter().zip(&self.covers);
        each.filter(|(_, covers)| **covers > 0).map(|(seal, _)| seal)
    }

    /// The seals that are kept, in the order of their canonical JSON. A seal is dropped if another of the same office
    /// and key covers all that it covers.
    pub(crate) fn standing(&self) -> Vec<Seal> {
        let mut order: Vec<(usize, &Seal)> = self.seals.iter().enumerate().collect();
        order.sort_by_key(|(at, seal)| (Reverse(self.covers.get(*at)), Reverse(seal.precedence())));
        let mut stay = vec![false; self.seals.len()];
        for (at, _) in order {
            let others = others(&self.groups, &self.group_of, at);
            let mut kept = others.filter(|other| stay.get(**other) == Some(&true));
            let is_needed = kept.all(|other| self.exceeds.contains(&(at, *other)));
            if let Some(stay) = stay.get_mut(at) {
                *stay = is_needed;
            }
        }
        let each = self.seals.iter().zip(stay);
        each.filter(|(_, stay)| *stay).map(|(seal, _)| seal.clone()).collect()
    }
}

/// The other seals of the same office and key.
fn others<'g>(
    groups: &'g [Vec<usize>],
    group_of: &[usize],
    seal: usize,
) -> impl Iterator<Item = &'g usize> {
    let group = group_of.get(seal).and_then(|group| groups.get(*group));
    group.into_iter().flatten().filter(move |other| **other != seal)
}
