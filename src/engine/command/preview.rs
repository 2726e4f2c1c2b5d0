//! What files would bring, before anything is kept: told by [`Look`](super::look::Look).

use crate::domain::case::CaseId;
use crate::domain::matter::MatterId;
use crate::domain::registry::{Office, Unit};
use crate::domain::standing::CaseStanding;
use crate::domain::{ActId, Date, Instant, OfficeId, Stream, UnitId};
use crate::engine::Faults;
use crate::ledger::problem::{FileError, Place, Problem};
use crate::ledger::{Changes, Current, Header, Ledger, PublicKey, Record, StatusChange};
use crate::present::counts::{Count, Counts};
use crate::present::incoming::Deeds;
use crate::present::part::Part;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// How much of each list is told; the rest is only counted.
const LISTED: usize = 50;

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
    /// Why.
    pub why: Faults,
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

impl Preview {
    /// Counts the new acts.
    pub(super) fn count(
        &mut self,
        new: &[Arc<Record>],
        is_held: bool,
        ledger: &Ledger,
        today: Date,
    ) {
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

    /// Fills in what follows from all files together. `after` and `ledger` are the ledger with these files.
    pub(super) fn judged(&mut self, before: Option<&Current>, after: &Current, ledger: &Ledger) {
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

/// The acts that lack a seal, by office; empty where anything else is wrong as well. `offices` are those of
/// the file's acts, in its order.
pub(super) fn lacking_seals(
    errors: &[FileError],
    offices: &[OfficeId],
) -> BTreeMap<OfficeId, Vec<ActId>> {
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
pub(super) fn new_keys(held: Option<&Ledger>, ledger: &Ledger) -> Vec<(OfficeId, PublicKey)> {
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
