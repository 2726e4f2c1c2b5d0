//! For each unit its assignments and rates (RULES §7), and what the yearly assessment asks for (M2-17).

use crate::domain::UnitId;
use crate::domain::standing::{AssignmentStanding, MatterStanding, Rates, Rule};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A unit in numbers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnitFigures {
    /// The unit.
    pub unit: UnitId,
    /// Its assignments.
    pub rates: Rates,
    /// How many of these have been extended.
    pub extended: usize,
    /// How many reports were not made in time.
    pub reports_missed: usize,
    /// How many notices were not answered in time.
    pub notices_missed: usize,
}

/// All units that have an assignment in these matters, in the order of their ids.
pub fn by_unit<'a>(matters: impl IntoIterator<Item = &'a MatterStanding>) -> Vec<UnitFigures> {
    let mut units: BTreeMap<&UnitId, Vec<&AssignmentStanding>> = BTreeMap::new();
    for assignment in matters.into_iter().flat_map(|matter| &matter.assignments) {
        units.entry(&assignment.unit).or_default().push(assignment);
    }
    units.into_iter().map(|(unit, assignments)| UnitFigures::of(unit, &assignments)).collect()
}

impl UnitFigures {
    fn of(unit: &UnitId, assignments: &[&AssignmentStanding]) -> Self {
        let missed = |rules: &[Rule]| {
            let findings = assignments.iter().flat_map(|assignment| &assignment.findings);
            findings.filter(|finding| rules.contains(&finding.rule)).count()
        };
        Self {
            unit: unit.clone(),
            rates: Rates::of(assignments.iter().copied()),
            extended: assignments.iter().filter(|a| !a.granted.is_empty()).count(),
            reports_missed: missed(&[Rule::FirstReportMissed, Rule::MonthlyReportMissed]),
            notices_missed: missed(&[Rule::NoticeMissed]),
        }
    }
}
