//! What new acts change. It is shown before an import is kept, and after an act was recorded.

use crate::domain::fork::Fork;
use crate::domain::matter::MatterId;
use crate::domain::standing::{Light, MatterStanding, Rule, Standing, Status};
use crate::domain::{ActId, Date, UnitId};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The difference between two standings at one date.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Changes {
    /// Matters that were not listed before.
    pub new_matters: Vec<MatterId>,
    /// New assignments, and those whose status changes, by matter and unit.
    pub statuses: Vec<StatusChange>,
    /// Assignments that were there before and whose due date changes.
    pub dues: Vec<DueChange>,
    /// Findings whose number changes: which, how many before, how many after.
    pub findings: Vec<(Rule, usize, usize)>,
    /// Forks with acts that were not in conflict with each other before. With each the matter that has
    /// it; none for a fork of the registry or of a case.
    pub new_conflicts: Vec<(Option<MatterId>, Fork)>,
    /// Forks with acts that are no longer in conflict with each other.
    pub settled_conflicts: Vec<Fork>,
}

/// An assignment whose status changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StatusChange {
    /// The matter.
    pub matter: MatterId,
    /// The unit.
    pub unit: UnitId,
    /// Before; none for a new assignment.
    pub before: Option<Status>,
    /// After.
    pub after: Status,
    /// The light after.
    pub light: Light,
}

/// An assignment whose due date moves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DueChange {
    /// The matter.
    pub matter: MatterId,
    /// The unit.
    pub unit: UnitId,
    /// `D` before, where there was one.
    pub before: Option<Date>,
    /// `D` after.
    pub after: Option<Date>,
}

impl Changes {
    /// Whether anything of this matter changes.
    pub fn names(&self, matter: MatterId) -> bool {
        self.new_matters.contains(&matter)
            || self.statuses.iter().any(|change| change.matter == matter)
            || self.dues.iter().any(|change| change.matter == matter)
            || self.new_conflicts.iter().any(|(of, _)| *of == Some(matter))
    }

    /// Compares two standings at one date. There may be none before.
    pub fn between(before: Option<&Standing>, after: &Standing) -> Self {
        let old: BTreeMap<MatterId, &MatterStanding> = before
            .into_iter()
            .flat_map(|standing| standing.matters.iter().map(|matter| &**matter))
            .map(|matter| (matter.id, matter))
            .collect();
        let mut changes = Self::default();
        for matter in &after.matters {
            let known = old.get(&matter.id);
            if known.is_none() {
                changes.new_matters.push(matter.id);
            }
            for assignment in &matter.assignments {
                let old = known
                    .and_then(|old| old.assignments.iter().find(|a| a.unit == assignment.unit));
                if let Some(old) = old.filter(|old| old.due != assignment.due) {
                    changes.dues.push(DueChange {
                        matter: matter.id,
                        unit: assignment.unit.clone(),
                        before: old.due,
                        after: assignment.due,
                    });
                }
                let before = old.map(|old| old.status);
                if before != Some(assignment.status) {
                    changes.statuses.push(StatusChange {
                        matter: matter.id,
                        unit: assignment.unit.clone(),
                        before,
                        after: assignment.status,
                        light: assignment.light,
                    });
                }
            }
        }
        let (were, are) = (before.map(findings).unwrap_or_default(), findings(after));
        let rules: BTreeSet<Rule> = were.keys().chain(are.keys()).copied().collect();
        let number = |counts: &BTreeMap<Rule, usize>, rule| counts.get(rule).copied().unwrap_or(0);
        changes.findings = rules
            .iter()
            .map(|rule| (*rule, number(&were, rule), number(&are, rule)))
            .filter(|(_, were, are)| were != are)
            .collect();
        let had = before.map(all_forks).unwrap_or_default();
        let has = all_forks(after);
        let (were, are) = (by_place(&had), by_place(&has));
        changes.new_conflicts =
            has.iter().filter(|fork| !is_within(fork, &were)).cloned().collect();
        let settled = had.iter().filter(|fork| !is_within(fork, &are));
        changes.settled_conflicts = settled.map(|(_, fork)| fork.clone()).collect();
        changes
    }
}

/// How many findings of each rule there are, waived ones left out.
fn findings(standing: &Standing) -> BTreeMap<Rule, usize> {
    let matters = standing.matters.iter();
    let of_matters = matters.flat_map(|matter| {
        let own = matter.assignments.iter().flat_map(|assignment| &assignment.findings);
        matter.findings.iter().chain(own)
    });
    let of_cases = standing.cases.iter().flat_map(|case| &case.findings);
    let mut counts = BTreeMap::new();
    for finding in standing.findings.iter().chain(of_matters).chain(of_cases) {
        if !finding.waived {
            *counts.entry(finding.rule).or_default() += 1;
        }
    }
    counts
}

/// A fork, with the matter that has it; none for those of the registry and of cases.
type Placed = (Option<MatterId>, Fork);

fn all_forks(standing: &Standing) -> Vec<Placed> {
    let registry = standing.conflicts.iter().map(|fork| (None, fork));
    let cases = standing.cases.iter().flat_map(|case| &case.conflicts).map(|fork| (None, fork));
    let matters = standing
        .matters
        .iter()
        .flat_map(|matter| matter.conflicts.iter().map(|fork| (Some(matter.id), fork)));
    registry.chain(cases).chain(matters).map(|(of, fork)| (of, fork.clone())).collect()
}

/// The acts of forks, by the matter that has them.
fn by_place(forks: &[Placed]) -> BTreeMap<Option<MatterId>, Vec<BTreeSet<ActId>>> {
    let mut places: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for (of, fork) in forks {
        places.entry(*of).or_default().push(fork.acts().collect());
    }
    places
}

/// Whether all acts of a fork are in one of these.
fn is_within(
    (of, fork): &Placed,
    places: &BTreeMap<Option<MatterId>, Vec<BTreeSet<ActId>>>,
) -> bool {
    let forks = places.get(of).into_iter().flatten();
    forks.into_iter().any(|acts| fork.acts().all(|act| acts.contains(&act)))
}
