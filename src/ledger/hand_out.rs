//! Export: which streams a scope holds, the file that is written of them, and its seals (FORMAT §4).

use super::file::Writer;
use super::graph::StreamActs;
use super::header::{Exported, Header, Scope};
use super::problem::Fault;
use super::proving::Proving;
use super::registry::Registry;
use super::seal::{PublicKey, Seal, Unsigned, public_key, sign};
use super::set::Ledger;
use crate::domain::matter::MatterId;
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

    /// How many matters that count, and acts of matters, the export for each unit holds; the registry, which each
    /// holds too, not counted.
    pub fn given_to_units(
        &self,
        counts: impl Fn(&MatterId) -> bool,
    ) -> BTreeMap<&UnitId, (usize, usize)> {
        let mut given: BTreeMap<&UnitId, (usize, usize)> = BTreeMap::new();
        for (stream, acts) in self.streams() {
            let Stream::Matter(id) = stream else { continue };
            let units: BTreeSet<&UnitId> =
                acts.iter().flat_map(|placed| assigned(&placed.record.act.body)).collect();
            for unit in units {
                let of_unit = given.entry(unit).or_default();
                of_unit.0 += usize::from(counts(id));
                of_unit.1 += acts.len();
            }
        }
        given
    }

    /// Begins an export, which holds what the ledger holds now.
    pub fn begin_export(&self, exported: &Exported) -> Export {
        let header =
            Header { ledger: *self.id(), title: self.title().into(), exported: exported.clone() };
        let streams = self.scope(&exported.scope).into_iter();
        let streams = streams.map(|(stream, acts)| (stream.clone(), Arc::clone(acts))).collect();
        let held = self.seals().iter().filter(|seal| self.registry().gave(&seal.office, &seal.key));
        Export { header, streams, seals: held.cloned().collect() }
    }

    /// The seal that an office adds to an export of this scope.
    pub fn seal(&self, exported: &Exported, secret: &[u8; 32]) -> Result<Seal, Fault> {
        let unsigned = self.begin_export(exported).unsigned(&public_key(secret));
        let signature = sign(secret, &unsigned.message());
        unsigned.signed(&signature)
    }

    /// The file of an export, with the seals that it needs of those that are held.
    pub fn export(&self, exported: &Exported) -> String {
        self.begin_export(exported).write().finish()
    }

    /// The file of an export under a new seal.
    pub fn export_sealed(&self, exported: &Exported, seal: &Seal) -> String {
        let mut export = self.begin_export(exported);
        export.add_seal(seal.clone());
        export.write().finish()
    }
}

/// An export: the acts of its scope when it was begun. The ledger may grow while the file is written.
///
/// A seal under a key that was withdrawn is kept by the ledger, because the withdrawal may be taken back, but it is
/// left out of exports. Otherwise other offices would refuse every file of an office that had once taken in such a
/// seal.
#[derive(Debug, Clone)]
pub struct Export {
    header: Header,
    streams: Vec<(Stream, Arc<StreamActs>)>,
    seals: Vec<Seal>,
}

impl Export {
    /// How many acts it holds.
    pub fn acts(&self) -> usize {
        self.streams.iter().map(|(_, acts)| acts.len()).sum()
    }

    /// The seal that an office adds to it, to be signed by its key.
    pub fn unsigned(&self, key: &PublicKey) -> Unsigned {
        let heads = self.streams.iter().flat_map(|(_, acts)| acts.heads()).copied().collect();
        Unsigned::new(&self.header.exported.office, key, self.header.exported.at, heads)
    }

    /// Puts a new seal under it.
    pub fn add_seal(&mut self, seal: Seal) {
        self.seals.push(seal);
    }

    /// Begins to write its file.
    pub fn write(self) -> Writing {
        let proving = Proving::new(self.seals.iter().cloned());
        Writing { file: Writer::new(&self.header), export: self, next: 0, proving }
    }
}

/// A file that is being written, portion by portion.
#[derive(Debug)]
pub struct Writing {
    export: Export,
    /// Which stream is written next.
    next: usize,
    file: Writer,
    /// What the seals cover of the streams that are written.
    proving: Proving,
}

impl Writing {
    /// Writes whole streams until at least so many acts are written. Returns how much of the file is written, in
    /// thousandths; none when nothing is left to write.
    pub fn portion(&mut self, acts: usize) -> Option<u16> {
        let streams = &self.export.streams;
        let mut written = 0;
        while written < acts {
            let (stream, acts) = streams.get(self.next)?;
            for placed in acts.in_file_order(stream, &self.export.header.ledger) {
                self.file.act(placed.record);
            }
            self.proving.look_at(acts, &Registry::default());
            written += acts.len();
            self.next += 1;
        }
        let done = self.next.saturating_mul(1000) / streams.len().max(1);
        Some(u16::try_from(done).unwrap_or(1000))
    }

    /// The whole file.
    pub fn finish(mut self) -> String {
        while self.portion(usize::MAX).is_some() {}
        let needed = self.needed_seals();
        self.file.finish(&needed)
    }

    /// The seals that the file needs. In a unit's file, a seal that names heads of other streams is left out if another
    /// seal proves as much of the file, or if it proves nothing of it: the unit must not even learn that those streams
    /// have new acts.
    fn needed_seals(&self) -> Vec<Seal> {
        let mut seals = self.proving.standing();
        if matches!(self.export.header.exported.scope, Scope::Unit(_)) {
            seals.retain(|seal| self.proving.covering().any(|covering| covering == seal));
        }
        seals
    }
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
