//! What acts that have come would change: shown before an import is kept, and after an act.

use super::conflict::Conflict;
use crate::domain::matter::MatterId;
use crate::domain::standing::{Light, MatterStanding, Rule, Standing, Status};
use crate::domain::{Date, UnitId};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The difference between two standings at one date.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Changes {
    /// Matters that were not listed before.
    pub new_matters: Vec<MatterId>,
    /// Assignments whose status is another or that are new, by matter and unit.
    pub statuses: Vec<StatusChange>,
    /// Assignments that were there before and whose due date is another.
    pub dues: Vec<DueChange>,
    /// Findings whose number is another: which, how many before, how many after.
    pub findings: Vec<(Rule, usize, usize)>,
    /// Conflicts that were not there before, with the matter that has them; none for those of the
    /// registry and of cases.
    pub new_conflicts: Vec<(Option<MatterId>, Conflict)>,
    /// Conflicts that are there no more.
    pub settled_conflicts: Vec<Conflict>,
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

    /// What is other in the standing after than in the one before, of which there may be none.
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
        let had = before.map(all_conflicts).unwrap_or_default();
        let has = all_conflicts(after);
        let held: BTreeSet<Conflict> = had.iter().map(|(_, pair)| *pair).collect();
        let holds: BTreeSet<Conflict> = has.iter().map(|(_, pair)| *pair).collect();
        changes.new_conflicts = has.into_iter().filter(|(_, pair)| !held.contains(pair)).collect();
        changes.settled_conflicts = held.difference(&holds).copied().collect();
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

fn all_conflicts(standing: &Standing) -> Vec<(Option<MatterId>, Conflict)> {
    let registry = standing.conflicts.iter().map(|pair| (None, *pair));
    let cases = standing.cases.iter().flat_map(|case| &case.conflicts).map(|pair| (None, *pair));
    let matters = standing
        .matters
        .iter()
        .flat_map(|matter| matter.conflicts.iter().map(|pair| (Some(matter.id), *pair)));
    registry.chain(cases).chain(matters).collect()
}
