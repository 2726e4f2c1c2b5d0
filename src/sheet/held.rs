//! What the ledger has already of what a task list names: units by their names, matters by their titles.

use super::plain;
use crate::domain::matter::MatterId;
use crate::domain::registry::Unit;
use crate::domain::standing::MatterStanding;
use crate::domain::{Body, Instant, OfficeId, UnitId};
use crate::ledger::{Ledger, StreamActs};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Matters that one office registered at one instant: they came of one list.
type Batch = (Instant, OfficeId);

/// What the ledger has already.
#[derive(Debug, Clone, Default)]
pub struct Held {
    /// Units by their names, short names and ids.
    pub(super) units: BTreeMap<String, UnitId>,
    names: BTreeMap<UnitId, Box<str>>,
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
        for unit in ledger.registry().units.values() {
            held.add_unit(unit);
        }
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

    fn add_unit(&mut self, unit: &Unit) {
        let names = [Some(&*unit.name), unit.short.as_deref(), Some(unit.unit.as_str())];
        for name in names.into_iter().flatten() {
            self.units.entry(plain(name)).or_insert_with(|| unit.unit.clone());
        }
        self.names.insert(unit.unit.clone(), unit.name.clone());
    }

    /// The unit of a name.
    pub fn unit(&self, name: &str) -> Option<&UnitId> {
        self.units.get(&plain(name))
    }

    /// A unit's name; its id, where the registry does not know it.
    pub fn name<'n>(&'n self, unit: &'n UnitId) -> &'n str {
        self.names.get(unit).map_or(unit.as_str(), |name| &**name)
    }

    /// The units' names in the registry.
    pub(super) fn unit_names(&self) -> impl Iterator<Item = &str> {
        self.names.values().map(|name| &**name)
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
        let batches: std::collections::BTreeSet<&Batch> = batches.collect();
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

/// By which a matter is known again.
pub(super) fn key(title: &str, number: Option<&str>) -> (String, String) {
    (plain(title), number.map(plain).unwrap_or_default())
}

/// When and by whom a matter was registered first: a correction may have registered it anew.
fn batch(acts: &StreamActs) -> Option<Batch> {
    let acts = acts.iter().map(|placed| &placed.record.act);
    let registers = acts.filter(|act| matches!(act.body, Body::Register(_)));
    registers.map(|act| (act.recorded_at, act.office.clone())).min()
}
