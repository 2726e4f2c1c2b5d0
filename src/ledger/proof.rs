//! What proves acts: which acts a seal covers, which seals are kept, and which acts lack one (FORMAT §4).

use super::graph::StreamActs;
use super::registry::Registry;
use super::seal::Seal;
use crate::domain::{ActId, OfficeId, Stream};
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What tells an act of an office from a forgery.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Proof {
    /// A seal of the office covers it.
    Sealed,
    /// An `office` act that counts vouches for it.
    Vouched,
    /// Nothing: the office has been given no key.
    Keyless,
    /// Nothing yet, although the office has a key. Its next export will seal the act.
    Lacking,
}

/// The graph of all streams with its acts numbered, so that a walk over a million of them is quick.
pub(crate) struct Acts<'l> {
    /// Sorted by id: where each act is in the arrays below.
    numbers: Vec<(ActId, usize)>,
    offices: Vec<&'l OfficeId>,
    /// The parents of act `n` are `parents[starts[n]..starts[n + 1]]`.
    starts: Vec<usize>,
    parents: Vec<usize>,
}

impl<'l> Acts<'l> {
    pub(crate) fn new(streams: &'l BTreeMap<Stream, Arc<StreamActs>>) -> Self {
        let count = streams.values().map(|acts| acts.len()).sum();
        let mut this = Self {
            numbers: Vec::with_capacity(count),
            offices: Vec::with_capacity(count),
            starts: Vec::with_capacity(count + 1),
            parents: Vec::with_capacity(count),
        };
        for acts in streams.values() {
            let first = this.offices.len();
            for placed in acts.iter() {
                this.numbers.push((placed.record.act.id, this.offices.len()));
                this.offices.push(&placed.record.act.office);
                this.starts.push(this.parents.len());
                this.parents.extend(acts.parents(&placed).map(|position| first + position));
            }
        }
        this.starts.push(this.parents.len());
        this.numbers.sort_unstable();
        this
    }

    fn number(&self, id: &ActId) -> Option<usize> {
        let at = self.numbers.binary_search_by(|(other, _)| other.cmp(id)).ok()?;
        self.numbers.get(at).map(|(_, number)| *number)
    }

    fn parents(&self, number: usize) -> &[usize] {
        let bounds = (self.starts.get(number), self.starts.get(number + 1));
        let (Some(start), Some(end)) = bounds else { return &[] };
        self.parents.get(*start..*end).unwrap_or_default()
    }

    /// For each act whether it is one of these or an ancestor of one.
    fn closure<'i>(&self, ids: impl IntoIterator<Item = &'i ActId>) -> Vec<bool> {
        self.walk(ids.into_iter().filter_map(|id| self.number(id)).collect())
    }

    /// For each number whether it is one of these or that of an ancestor.
    fn walk(&self, mut next: Vec<usize>) -> Vec<bool> {
        let mut reached = vec![false; self.offices.len()];
        while let Some(number) = next.pop() {
            let Some(mark) = reached.get_mut(number) else { continue };
            if !std::mem::replace(mark, true) {
                next.extend(self.parents(number));
            }
        }
        reached
    }

    /// The acts of the seal's office that it covers, by number.
    fn covered(&self, seal: &Seal) -> Vec<usize> {
        let reached = self.closure(&seal.heads);
        reached
            .iter()
            .zip(&self.offices)
            .enumerate()
            .filter(|(_, (reached, office))| **reached && ***office == seal.office)
            .map(|(number, _)| number)
            .collect()
    }

    /// Whether the seal covers anything here.
    pub(crate) fn is_needed(&self, seal: &Seal) -> bool {
        !self.covered(seal).is_empty()
    }

    /// The seals that are kept, in the order of their canonical JSON. A seal is dropped if another of the
    /// same office and key covers all that it covers.
    pub(crate) fn standing(&self, seals: &[Seal]) -> Vec<Seal> {
        let mut groups: BTreeMap<_, BTreeMap<&str, &Seal>> = BTreeMap::new();
        for seal in seals {
            groups.entry((&seal.office, seal.key)).or_default().insert(seal.canonical(), seal);
        }
        let mut kept = Vec::new();
        for group in groups.into_values() {
            if group.len() == 1 {
                kept.extend(group.into_values().cloned());
                continue;
            }
            let mut covers: Vec<(Vec<usize>, &Seal)> =
                group.into_values().map(|seal| (self.covered(seal), seal)).collect();
            covers.sort_by(|a, b| {
                (Reverse(a.0.len()), Reverse(a.1.precedence()))
                    .cmp(&(Reverse(b.0.len()), Reverse(b.1.precedence())))
            });
            let mut stay: Vec<(Vec<usize>, &Seal)> = Vec::new();
            for (cover, seal) in covers {
                if !stay.iter().any(|(other, _)| is_subset(&cover, other)) {
                    stay.push((cover, seal));
                }
            }
            kept.extend(stay.into_iter().map(|(_, seal)| seal.clone()));
        }
        kept.sort_by(|a, b| a.canonical().cmp(b.canonical()));
        kept
    }

    /// What proves each act, by its number.
    fn proofs(&self, registry: &Registry, seals: &[Seal]) -> Vec<Proof> {
        let mut proofs = vec![Proof::Keyless; self.offices.len()];
        for (office, keys) in &registry.keys {
            let own = |seal: &&Seal| seal.office == *office && keys.contains(&seal.key);
            let sealed = self.closure(seals.iter().filter(own).flat_map(|seal| &seal.heads));
            let vouched = self.closure(registry.vouched.get(office).into_iter().flatten());
            let own = self.offices.iter().zip(sealed.iter().zip(&vouched));
            for (proof, (_, (sealed, vouched))) in
                proofs.iter_mut().zip(own).filter(|(_, (of, _))| **of == office)
            {
                *proof = match (sealed, vouched) {
                    (true, _) => Proof::Sealed,
                    (false, true) => Proof::Vouched,
                    (false, false) => Proof::Lacking,
                };
            }
        }
        proofs
    }

    /// What proves each act.
    pub(crate) fn proven(
        &self,
        registry: &Registry,
        seals: &[Seal],
    ) -> BTreeMap<ActId, (&'l OfficeId, Proof)> {
        let proofs = self.proofs(registry, seals);
        let of = |number: usize| Some((*self.offices.get(number)?, *proofs.get(number)?));
        self.numbers.iter().filter_map(|(id, number)| Some((*id, of(*number)?))).collect()
    }

    /// The acts of offices with keys that no seal covers and no registering office vouches for.
    pub(crate) fn unsealed(&self, registry: &Registry, seals: &[Seal]) -> BTreeSet<ActId> {
        let proofs = self.proofs(registry, seals);
        let lacks = |number: &usize| proofs.get(*number) == Some(&Proof::Lacking);
        self.numbers.iter().filter(|(_, number)| lacks(number)).map(|(id, _)| *id).collect()
    }

    /// The fewest acts that, together with their ancestors, make up all acts of the office that nothing
    /// proves.
    pub(crate) fn to_vouch(
        &self,
        office: &OfficeId,
        registry: &Registry,
        seals: &[Seal],
    ) -> Vec<ActId> {
        let proofs = self.proofs(registry, seals);
        let bare = |number: usize| {
            self.offices.get(number) == Some(&office)
                && matches!(proofs.get(number), Some(Proof::Keyless | Proof::Lacking))
        };
        let of_office: Vec<&(ActId, usize)> =
            self.numbers.iter().filter(|(_, number)| bare(*number)).collect();
        let parents = of_office.iter().flat_map(|(_, number)| self.parents(*number));
        let below = self.walk(parents.copied().collect());
        let is_top = |number: usize| below.get(number) == Some(&false);
        of_office.into_iter().filter(|(_, number)| is_top(*number)).map(|(id, _)| *id).collect()
    }
}

/// Whether every number of the one list is in the other. Both are ascending.
fn is_subset(one: &[usize], other: &[usize]) -> bool {
    let mut rest = other.iter();
    one.iter().all(|number| rest.any(|found| found == number))
}
