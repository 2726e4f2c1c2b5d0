//! What is shown of all matters at once, kept by difference: counts, what falls due, views of the list.

use super::counts::Counts;
use super::facets::Named;
use super::list::{Selection, View};
use super::owing::Owing;
use super::strip::Dues;
use crate::domain::UnitId;
use crate::domain::matter::MatterId;
use crate::domain::registry::Unit;
use crate::domain::standing::MatterStanding;
use crate::ledger::Changed;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// How many views are kept.
const VIEWS: usize = 8;

/// What is shown of all matters at once. It is told of every matter that changes, as it was and as it is.
#[derive(Debug, Clone, Default)]
pub struct Index {
    counts: Counts,
    dues: Dues,
    owing: Owing,
    named: Named,
    assignments: usize,
    conflicts: usize,
    in_conflict: BTreeSet<MatterId>,
    /// The view that was asked for last.
    latest: Option<View>,
    /// The views asked for before that, the oldest first.
    earlier: Vec<View>,
}

impl Index {
    /// Made from these matters.
    pub fn of<'a>(matters: impl IntoIterator<Item = &'a Arc<MatterStanding>>) -> Self {
        let mut index = Self::default();
        matters.into_iter().for_each(|matter| index.add(matter));
        index
    }

    /// Takes up the matters that have changed since it was last told.
    pub fn update(&mut self, changed: &[Changed], units: &BTreeMap<UnitId, Unit>) {
        for change in changed {
            if let Some(before) = &change.before {
                self.remove(before);
            }
            if let Some(after) = &change.after {
                self.add(after);
            }
            for view in self.earlier.iter_mut().chain(&mut self.latest) {
                view.update(change.before.as_deref(), change.after.as_deref(), units);
            }
        }
    }

    /// Drops the views. The name of a unit has changed, and a view may depend on it.
    pub fn forget_views(&mut self) {
        self.latest = None;
        self.earlier.clear();
    }

    /// The view of a selection. It is made from these matters unless it has been kept.
    pub fn view(
        &mut self,
        selection: &Selection,
        matters: &BTreeMap<MatterId, Arc<MatterStanding>>,
        units: &BTreeMap<UnitId, Unit>,
    ) -> &View {
        let view = match self.latest.take() {
            Some(latest) if latest.selection() == selection => latest,
            latest => {
                let kept = self.earlier.iter().position(|view| view.selection() == selection);
                let kept = kept.map(|at| self.earlier.remove(at));
                self.earlier.extend(latest);
                let over = self.earlier.len().saturating_sub(VIEWS - 1);
                self.earlier.drain(..over);
                let all = || matters.values().map(|matter| &**matter);
                kept.unwrap_or_else(|| View::new(selection.clone(), all(), units))
            }
        };
        self.latest.insert(view)
    }

    /// Matters by light.
    pub fn counts(&self) -> &Counts {
        &self.counts
    }

    /// What falls due on which day.
    pub fn dues(&self) -> &Dues {
        &self.dues
    }

    /// How much is owed by whom, and by which day.
    pub fn owing(&self) -> &Owing {
        &self.owing
    }

    /// Whom and what they name.
    pub fn named(&self) -> &Named {
        &self.named
    }

    /// How many assignments the matters have.
    pub fn assignments(&self) -> usize {
        self.assignments
    }

    /// How many forks they have.
    pub fn conflicts(&self) -> usize {
        self.conflicts
    }

    /// Which of them have any.
    pub fn in_conflict(&self) -> &BTreeSet<MatterId> {
        &self.in_conflict
    }

    fn add(&mut self, matter: &MatterStanding) {
        self.counts.add(matter);
        self.dues.add(matter);
        self.owing.add(matter);
        self.named.add(matter);
        self.assignments += matter.assignments.len();
        self.conflicts += matter.conflicts.len();
        if !matter.conflicts.is_empty() {
            self.in_conflict.insert(matter.id);
        }
    }

    fn remove(&mut self, matter: &MatterStanding) {
        self.counts.remove(matter);
        self.dues.remove(matter);
        self.owing.remove(matter);
        self.named.remove(matter);
        self.assignments -= matter.assignments.len();
        self.conflicts -= matter.conflicts.len();
        self.in_conflict.remove(&matter.id);
    }
}
