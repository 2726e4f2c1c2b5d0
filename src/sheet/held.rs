//! What the ledger has already of what a task list names: units by their names, matters by their titles.

use super::office::{Abbreviation, abbreviation, is_abbreviated, short_names};
use super::plain;
use crate::domain::matter::MatterId;
use crate::domain::registry::Unit;
use crate::domain::standing::MatterStanding;
use crate::domain::{Body, Instant, OfficeId, UnitId};
use crate::ledger::{Ledger, Registry, StreamActs};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Matters that one office registered at one instant: they came of one list.
type Batch = (Instant, OfficeId);

/// What the ledger has already.
#[derive(Debug, Clone, Default)]
pub struct Held {
    /// Units by their names, short names and ids.
    pub(super) units: BTreeMap<String, UnitId>,
    names: BTreeMap<UnitId, Box<str>>,
    /// The names and short names of units in use.
    called: BTreeMap<String, UnitId>,
    /// Those names by what may be left out of them.
    shorter: BTreeMap<String, UnitId>,
    /// Those names by what they share with the ones that abbreviate them.
    abbreviated: BTreeMap<Abbreviation, Vec<(String, UnitId)>>,
    /// Names that a unit in use had before, and that no unit has now.
    former: BTreeMap<String, UnitId>,
    heads: BTreeMap<UnitId, Box<str>>,
    /// Matters by title and number.
    pub(super) matters: BTreeMap<(String, String), Vec<Arc<MatterStanding>>>,
    acts: BTreeMap<MatterId, Arc<StreamActs>>,
    batch_of: BTreeMap<MatterId, Batch>,
    batches: BTreeMap<Batch, Vec<Arc<MatterStanding>>>,
}

impl Held {
    /// What a ledger holds, with its matters as they stand.
    pub fn of(ledger: &Ledger, matters: &BTreeMap<MatterId, Arc<MatterStanding>>) -> Self {
        let mut held = Self::default();
        held.add_units(ledger.registry().units.values());
        held.add_former(ledger.registry());
        for (id, acts) in ledger.matters() {
            let Some(matter) = matters.get(&id) else { continue };
            let key = key(&matter.title, matter.details.number.as_deref());
            held.matters.entry(key).or_default().push(Arc::clone(matter));
            if let Some(batch) = batch(acts) {
                held.batches.entry(batch.clone()).or_default().push(Arc::clone(matter));
                held.batch_of.insert(id, batch);
            }
            held.acts.insert(id, Arc::clone(acts));
        }
        held
    }

    /// Units, and nothing else.
    pub fn of_units<'u>(units: impl IntoIterator<Item = &'u Unit>) -> Self {
        let mut held = Self::default();
        held.add_units(units);
        held
    }

    /// Adds units. If two units have the same name, the name leads to the one in use.
    fn add_units<'u>(&mut self, units: impl IntoIterator<Item = &'u Unit>) {
        let (used, ended): (Vec<&Unit>, Vec<_>) = units.into_iter().partition(|unit| unit.active);
        for unit in used.iter().chain(&ended) {
            for name in names(unit).chain([unit.unit.as_str()]) {
                self.units.entry(plain(name)).or_insert_with(|| unit.unit.clone());
            }
            self.names.insert(unit.unit.clone(), unit.name.clone());
            self.heads.extend(unit.head.clone().map(|head| (unit.unit.clone(), head)));
        }
        for unit in used {
            for name in names(unit).map(plain) {
                for shorter in short_names(&name) {
                    self.shorter.entry(shorter).or_insert_with(|| unit.unit.clone());
                }
                let alike = self.abbreviated.entry(abbreviation(&name)).or_default();
                alike.push((name.clone(), unit.unit.clone()));
                self.called.entry(name).or_insert_with(|| unit.unit.clone());
            }
        }
    }

    /// Takes up the names that units in use had before.
    fn add_former(&mut self, registry: &Registry) {
        for record in &registry.counted {
            let Body::Unit(unit) = &record.act.body else { continue };
            if registry.units.get(&unit.unit).is_some_and(|unit| unit.active) {
                let unknown = names(unit).map(plain).filter(|name| !self.units.contains_key(name));
                self.former.extend(unknown.map(|name| (name, unit.unit.clone())));
            }
        }
    }

    /// The unit of a name.
    pub fn unit(&self, name: &str) -> Option<&UnitId> {
        self.units.get(&plain(name))
    }

    /// Whether a unit in use has this name or short name.
    pub(super) fn is_called(&self, name: &str) -> bool {
        self.called.contains_key(&plain(name))
    }

    /// A unit's name; its id, where the registry does not know it.
    pub fn name<'n>(&'n self, unit: &'n UnitId) -> &'n str {
        self.names.get(unit).map_or(unit.as_str(), |name| &**name)
    }

    /// The head of a unit (主要负责人), where the registry names one.
    pub(super) fn head(&self, unit: &UnitId) -> Option<&str> {
        self.heads.get(unit).map(|head| &**head)
    }

    /// The unit in use that may be meant by a name which the registry does not know: the name is the same without its
    /// place, is a former name, or is an abbreviation.
    pub fn like(&self, name: &str) -> Option<&UnitId> {
        let name = plain(name);
        let called = || short_names(&name).iter().find_map(|shorter| self.called.get(shorter));
        let abbreviated = || {
            let alike = self.abbreviated.get(&abbreviation(&name))?;
            alike.iter().find(|(other, _)| is_abbreviated(&name, other)).map(|(_, unit)| unit)
        };
        called()
            .or_else(|| self.shorter.get(&name))
            .or_else(|| self.former.get(&name))
            .or_else(abbreviated)
    }

    /// Units in use of which two may be one office, the one with the longer name first.
    pub fn alike(&self) -> BTreeSet<(UnitId, UnitId)> {
        let mut pairs = BTreeSet::new();
        let mut add = |one: &UnitId, other: &UnitId| {
            let length = |unit| self.name(unit).chars().count();
            let is_first = (length(one), other) > (length(other), one);
            let (first, second) = if is_first { (one, other) } else { (other, one) };
            if first != second {
                pairs.insert((first.clone(), second.clone()));
            }
        };
        for (name, unit) in &self.called {
            for shorter in short_names(name) {
                self.called.get(&shorter).into_iter().for_each(|other| add(unit, other));
            }
        }
        for alike in self.abbreviated.values() {
            for (n, (name, unit)) in alike.iter().enumerate() {
                let others = alike.iter().take(n);
                for (_, other) in others.filter(|(other, _)| is_abbreviated(name, other)) {
                    add(unit, other);
                }
            }
        }
        pairs
    }

    /// Whether a matter of this title and number is there.
    pub(super) fn has(&self, title: &str, number: Option<&str>) -> bool {
        self.matters.contains_key(&key(title, number))
    }

    /// The matters of a title and number.
    pub(super) fn of_key(&self, title: &str, number: Option<&str>) -> &[Arc<MatterStanding>] {
        self.matters.get(&key(title, number)).map_or(&[], Vec::as_slice)
    }

    /// The matters of a title, whatever their number.
    pub(super) fn titled(&self, title: &str) -> impl Iterator<Item = &Arc<MatterStanding>> {
        let title = plain(title);
        let from = (title.clone(), String::new());
        let matters = self.matters.range(from..).take_while(move |((of, _), _)| *of == title);
        matters.flat_map(|(_, matters)| matters)
    }

    /// The lists that some matters came of, each with all that came of it; single matters are no list.
    pub(super) fn lists<'h>(
        &'h self,
        matters: impl IntoIterator<Item = &'h MatterId>,
    ) -> Vec<&'h [Arc<MatterStanding>]> {
        let batches = matters.into_iter().filter_map(|id| self.batch_of.get(id));
        let batches: BTreeSet<&Batch> = batches.collect();
        let lists = batches.into_iter().filter_map(|batch| self.batches.get(batch));
        lists.filter(|list| list.len() > 1).map(Vec::as_slice).collect()
    }

    /// Whether a unit's report of these words is recorded in a matter.
    pub(super) fn is_reported(&self, matter: MatterId, unit: &UnitId, text: &str) -> bool {
        let acts = self.acts.get(&matter).into_iter().flat_map(|acts| acts.iter());
        acts.map(|placed| &placed.record.act.body).any(|body| {
            matches!(body, Body::Feedback(report)
                if report.unit == *unit && plain(&report.text) == plain(text))
        })
    }
}

/// A unit's name and short name.
fn names(unit: &Unit) -> impl Iterator<Item = &str> {
    [Some(&*unit.name), unit.short.as_deref()].into_iter().flatten()
}

/// By which a matter is known again.
pub(super) fn key(title: &str, number: Option<&str>) -> (String, String) {
    (plain(title), number.map(plain).unwrap_or_default())
}

/// When and by which office a matter was first registered. A correction may have registered it again later.
fn batch(acts: &StreamActs) -> Option<Batch> {
    let acts = acts.iter().map(|placed| &placed.record.act);
    let registers = acts.filter(|act| matches!(act.body, Body::Register(_)));
    registers.map(|act| (act.recorded_at, act.office.clone())).min()
}
