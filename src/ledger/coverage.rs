//! What seals cover, which of them stay, and which acts lack one (FORMAT §4).

use super::graph::StreamActs;
use super::registry::Registry;
use super::seal::Seal;
use crate::domain::{ActId, OfficeId, Stream};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The graph of all streams, its acts numbered, for walks over a million of them.
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

    /// Which acts are among these, or ancestors of them.
    fn closure<'i>(&self, ids: impl IntoIterator<Item = &'i ActId>) -> Vec<bool> {
        let mut reached = vec![false; self.offices.len()];
        let mut next: Vec<usize> = ids.into_iter().filter_map(|id| self.number(id)).collect();
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

    /// The seals that stay: none whose covered acts another of the same office and key covers too.
    /// In the order of their canonical JSON.
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

    /// The acts of offices with keys that no seal covers and no registering office vouches for.
    pub(crate) fn unsealed(&self, registry: &Registry, seals: &[Seal]) -> BTreeSet<ActId> {
        let mut lacking = BTreeSet::new();
        for office in registry.keys.keys() {
            let vouched = registry.vouched.get(office).into_iter().flatten();
            let heads = seals.iter().filter(|seal| seal.office == *office).flat_map(|s| &s.heads);
            let reached = self.closure(vouched.chain(heads));
            lacking.extend(
                self.numbers
                    .iter()
                    .filter(|(_, number)| {
                        self.offices.get(*number) == Some(&office)
                            && reached.get(*number) == Some(&false)
                    })
                    .map(|(id, _)| *id),
            );
        }
        lacking
    }
}

/// Whether every number of the one, both ascending, is in the other.
fn is_subset(one: &[usize], other: &[usize]) -> bool {
    let mut rest = other.iter();
    one.iter().all(|number| rest.any(|found| found == number))
}
