//! The path that a case takes from its opening to its decision: M3-8 (RULES §6).
//!
//! M3-8「督查问责实行分级管理」.

use super::context::Effective;
use crate::domain::case::{CaseRole, Measures, PersonMeasure, UnitMeasure};
use crate::domain::registry::UnitKind;
use crate::domain::{Body, Kind};
use serde::{Deserialize, Serialize};

/// A step that a path asks for before the decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// The kind of act that takes it.
    pub kind: Kind,
    /// In which role somebody takes it; none for the Party committee.
    pub role: Option<CaseRole>,
}

impl Step {
    const fn new(kind: Kind, role: CaseRole) -> Self {
        Self { kind, role: Some(role) }
    }

    /// Whether an act takes it. A refusal does not.
    pub fn is_taken_by(self, body: &Body) -> bool {
        let (approved, role) = match body {
            Body::Propose(step) => (true, Some(step.role)),
            Body::Approve(step) | Body::Consent(step) => (step.approved, Some(step.role)),
            Body::Committee(step) => (step.approved, None),
            _ => return false,
        };
        approved && role == self.role && body.kind() == Some(self.kind)
    }
}

/// The path of M3-8 that a kind of unit takes, (1) to (3); none for one that it does not name.
pub const fn base(kind: UnitKind) -> Option<u8> {
    Some(match kind {
        UnitKind::District
        | UnitKind::Department
        | UnitKind::Institution
        | UnitKind::Enterprise
        | UnitKind::Dispatched
        | UnitKind::Zone => 1,
        UnitKind::Subordinate | UnitKind::Managed => 2,
        UnitKind::Township | UnitKind::DistrictDepartment => 3,
        UnitKind::Other => return None,
    })
}

/// M3-8(4): 取消当年评先选优资格, 建议给予党纪政务处分或组织处理.
pub fn is_grave(measures: &Measures) -> bool {
    measures.unit.contains(&UnitMeasure::NoHonours)
        || measures.persons.iter().any(|p| p.measures.contains(&PersonMeasure::Discipline))
}

/// The steps of a path on a base, in their order; `grave`: as M3-8(4) adds to it.
pub fn steps(base: u8, grave: bool) -> Vec<Step> {
    let mut steps = match base {
        1 => vec![
            Step::new(Kind::Propose, CaseRole::LeaderInCharge),
            Step::new(Kind::Approve, CaseRole::MainLeader),
        ],
        2 => vec![Step::new(Kind::Approve, CaseRole::DepartmentHead)],
        _ => vec![Step::new(Kind::Approve, CaseRole::DistrictHead)],
    };
    if grave {
        steps.push(Step::new(
            Kind::Consent,
            match base {
                1 | 2 => CaseRole::MunicipalGovernment,
                _ => CaseRole::DistrictGovernment,
            },
        ));
        steps.push(Step { kind: Kind::Committee, role: None });
    }
    steps
}

/// The acts that take the steps one after another, as far as these acts go.
pub fn taken<'a>(
    steps: &[Step],
    acts: impl IntoIterator<Item = &'a Effective<'a>>,
) -> Vec<&'a Effective<'a>> {
    let mut left = steps.iter().peekable();
    let takes = |effective: &&Effective<'_>| {
        left.next_if(|step| step.is_taken_by(&effective.act.body)).is_some()
    };
    acts.into_iter().filter(takes).collect()
}
