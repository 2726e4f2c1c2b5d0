//! What proves acts: which acts a seal covers, and which lack one (FORMAT §4).
//!
//! All of it is worked out stream by stream, because no act has a parent in another stream.

use super::graph::StreamActs;
use super::registry::Registry;
use super::seal::Seal;
use crate::domain::{ActId, OfficeId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

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

/// The acts that seals name, by their ids.
#[derive(Debug)]
pub(crate) struct Heads {
    /// Sorted, each with the place of its seal in the list of seals.
    sorted: Vec<(ActId, usize)>,
    /// Where the ids with the same two leading bytes begin in it. An id is a hash, so few have them in common.
    starts: Vec<usize>,
}

/// What seals reach in one stream: for each seal that names an act of it, by its place in the list of seals, whether it
/// reaches the act at each position.
pub(crate) type Reached = BTreeMap<usize, Vec<bool>>;

impl Heads {
    /// Of these seals, as far as the acts are wanted.
    pub(crate) fn of(seals: &[Seal], is_wanted: impl Fn(&ActId) -> bool) -> Self {
        let each = seals.iter().enumerate();
        let each = each.flat_map(|(seal, of)| of.heads.iter().map(move |id| (*id, seal)));
        let mut sorted: Vec<_> = each.filter(|(id, _)| is_wanted(id)).collect();
        sorted.sort_unstable();
        let mut starts = vec![0; PREFIXES + 1];
        for (id, _) in &sorted {
            if let Some(next) = starts.get_mut(prefix(id) + 1) {
                *next += 1;
            }
        }
        let mut before = 0;
        for start in &mut starts {
            before += *start;
            *start = before;
        }
        Self { sorted, starts }
    }

    /// The seals that name an act.
    fn naming(&self, id: &ActId) -> impl Iterator<Item = usize> {
        let bounds = self.starts.get(prefix(id)).zip(self.starts.get(prefix(id) + 1));
        let near = bounds.and_then(|(from, to)| self.sorted.get(*from..*to)).unwrap_or_default();
        near.iter().filter(move |(head, _)| head == id).map(|(_, seal)| *seal)
    }

    /// What the seals reach in a stream.
    pub(crate) fn reached(&self, acts: &StreamActs) -> Reached {
        let mut named: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for (position, placed) in acts.iter().enumerate() {
            for seal in self.naming(&placed.record.act.id) {
                named.entry(seal).or_default().push(position);
            }
        }
        named.into_iter().map(|(seal, named)| (seal, acts.with_ancestors(named))).collect()
    }
}

/// How many values two bytes have.
const PREFIXES: usize = 1 << 16;

/// The two leading bytes of an id.
fn prefix(id: &ActId) -> usize {
    let [first, second, ..] = *id.as_bytes();
    usize::from(u16::from_be_bytes([first, second]))
}

/// What proves each act of a stream, by its position.
pub(crate) fn proofs(
    acts: &StreamActs,
    seals: &[Seal],
    reached: &Reached,
    registry: &Registry,
) -> Vec<Proof> {
    let offices = || acts.iter().map(|placed| &placed.record.act.office);
    let mut proofs = vec![Proof::Keyless; acts.len()];
    for (office, keys) in &registry.keys {
        if !offices().any(|of| of == office) {
            continue;
        }
        let own = |seal: &usize| {
            seals.get(*seal).is_some_and(|seal| seal.office == *office && keys.contains(&seal.key))
        };
        let own: Vec<_> =
            reached.iter().filter(|(seal, _)| own(seal)).map(|(_, reached)| reached).collect();
        let vouched = registry.vouched.get(office).map(|vouched| {
            let named = acts.iter().enumerate();
            let named = named.filter(|(_, placed)| vouched.contains(&placed.record.act.id));
            acts.with_ancestors(named.map(|(position, _)| position).collect())
        });
        let is = |reached: &[bool], at: usize| reached.get(at) == Some(&true);
        let of_office = proofs.iter_mut().zip(offices()).enumerate();
        for (at, (proof, _)) in of_office.filter(|(_, (_, of))| *of == office) {
            *proof = if own.iter().any(|reached| is(reached, at)) {
                Proof::Sealed
            } else if vouched.as_ref().is_some_and(|vouched| is(vouched, at)) {
                Proof::Vouched
            } else {
                Proof::Lacking
            };
        }
    }
    proofs
}

/// The fewest acts of a stream that, together with their ancestors, make up all acts of the office in it that nothing
/// proves.
pub(crate) fn to_vouch<'l>(
    acts: &'l StreamActs,
    proofs: &[Proof],
    office: &OfficeId,
) -> impl Iterator<Item = ActId> + use<'l> {
    let each = acts.iter().zip(proofs).enumerate();
    let bare = each.filter(|(_, (placed, proof))| {
        placed.record.act.office == *office && matches!(proof, Proof::Keyless | Proof::Lacking)
    });
    let bare: Vec<_> = bare.map(|(position, (placed, _))| (position, placed)).collect();
    let below = bare.iter().flat_map(|(_, placed)| acts.parents(placed)).collect();
    let below = acts.with_ancestors(below);
    let tops = bare.into_iter().filter(move |(position, _)| below.get(*position) == Some(&false));
    tops.map(|(_, placed)| placed.record.act.id)
}
