//! Export: which streams a scope holds, the file that is written of them, and its seals (FORMAT §4).

use super::file;
use super::graph::StreamActs;
use super::header::{Exported, Header, Scope};
use super::problem::Fault;
use super::proof::Acts;
use super::seal::{PublicKey, Seal, Unsigned, public_key, sign};
use super::set::Ledger;
use crate::domain::{Body, Stream, UnitId};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

impl Ledger {
    /// The streams that an export of this scope holds, in the order of their names.
    ///
    /// A unit's holds the registry and the matters that any `register` or `assign` gives to it,
    /// whether or not that act counts today: what a unit has once been given, it may go on seeing.
    pub fn scope(&self, scope: &Scope) -> Vec<(&Stream, &Arc<StreamActs>)> {
        let holds = |stream: &Stream, acts: &StreamActs| match (scope, stream) {
            (Scope::All | Scope::Merged, _) | (_, Stream::Registry) => true,
            (Scope::Unit(unit), Stream::Matter(_)) => {
                acts.iter().any(|placed| assigned(&placed.record.act.body).any(|to| to == unit))
            }
            _ => false,
        };
        self.streams().filter(|(stream, acts)| holds(stream, acts)).collect()
    }

    /// How many matters, and acts of these, the export for each unit holds; the registry, which each
    /// holds too, not counted.
    pub fn given_to_units(&self) -> BTreeMap<&UnitId, (usize, usize)> {
        let mut given: BTreeMap<&UnitId, (usize, usize)> = BTreeMap::new();
        let matters = self.streams().filter(|(stream, _)| matches!(stream, Stream::Matter(_)));
        for (_, acts) in matters {
            let units: BTreeSet<&UnitId> =
                acts.iter().flat_map(|placed| assigned(&placed.record.act.body)).collect();
            for unit in units {
                let of_unit = given.entry(unit).or_default();
                of_unit.0 += 1;
                of_unit.1 += acts.len();
            }
        }
        given
    }

    /// The seal that an office adds to an export of this scope.
    pub fn seal(&self, exported: &Exported, secret: &[u8; 32]) -> Result<Seal, Fault> {
        let unsigned = self.unsigned(exported, &public_key(secret));
        let signature = sign(secret, &unsigned.message());
        unsigned.signed(&signature)
    }

    /// The seal that an office adds to an export of this scope, to be signed by its key.
    pub fn unsigned(&self, exported: &Exported, key: &PublicKey) -> Unsigned {
        let streams = self.scope(&exported.scope);
        let heads = streams.iter().flat_map(|(_, acts)| acts.heads()).copied().collect();
        Unsigned::new(&exported.office, key, exported.at, heads)
    }

    /// The file of an export, with the seals that it needs of those that are held.
    ///
    /// A seal whose key no act that counts gave is kept, for it may count again, but not written:
    /// whoever had taken one in before the key was withdrawn could give out nothing that others take.
    pub fn export(&self, exported: &Exported) -> String {
        self.write(exported, None)
    }

    /// The file of an export under a new seal.
    pub fn export_sealed(&self, exported: &Exported, seal: &Seal) -> String {
        self.write(exported, Some(seal))
    }

    fn write(&self, exported: &Exported, seal: Option<&Seal>) -> String {
        let header =
            Header { ledger: *self.id(), title: self.title().into(), exported: exported.clone() };
        let streams = self.scope(&exported.scope);
        let records = streams.iter().flat_map(|(stream, acts)| {
            acts.in_file_order(stream, self.id()).into_iter().map(|placed| &**placed.record)
        });
        let held = self.seals().iter().filter(|seal| self.registry().gave(&seal.office, &seal.key));
        let seals: Vec<Seal> = held.chain(seal).cloned().collect();
        file::write(&header, records, seals_for(&exported.scope, &streams, &seals).iter())
    }
}

/// The seals that a file needs. In a unit's, one that names heads of other streams is left out where
/// another proves as much of what the file holds, or where it proves nothing of it: the unit must
/// not learn even that those streams have moved.
fn seals_for(scope: &Scope, streams: &[(&Stream, &Arc<StreamActs>)], seals: &[Seal]) -> Vec<Seal> {
    if seals.is_empty() {
        return Vec::new();
    }
    let held = streams.iter().map(|(stream, acts)| ((*stream).clone(), (*acts).clone())).collect();
    let acts = Acts::new(&held);
    let mut seals = acts.standing(seals);
    if matches!(scope, Scope::Unit(_)) {
        seals.retain(|seal| acts.is_needed(seal));
    }
    seals
}

/// The units to which an act gives something to do.
fn assigned(body: &Body) -> impl Iterator<Item = &UnitId> {
    let assignments = match body {
        Body::Register(register) => &*register.assignments,
        Body::Assign(assignment) => std::slice::from_ref(assignment),
        _ => &[],
    };
    assignments.iter().map(|assignment| &assignment.unit)
}
