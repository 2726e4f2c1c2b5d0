//! What is offered on a matter's page: the forms of acts that can still mean something for a unit.

use super::ActKind;
use crate::domain::kind::RecordedBy;
use crate::domain::matter::Role;
use crate::domain::standing::{AssignmentStanding, MatterStanding, Rule, Status};
use crate::present::application::{Application, Stage};

/// Whose act it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    /// The undertaking unit's; a supervising office may write it down for the unit.
    Unit,
    /// The supervising office's.
    Office,
}

/// Whose act a form records.
pub const fn side(form: ActKind) -> Side {
    match form.kind().recorded_by() {
        RecordedBy::OwnUnit => Side::Unit,
        _ => Side::Office,
    }
}

/// Whether an act of this form can still mean something for a unit as it stands. `application`: the one that a
/// decision would be about.
pub fn is_possible(
    form: ActKind,
    matter: &MatterStanding,
    unit: &AssignmentStanding,
    application: Option<&Application>,
) -> bool {
    let terminated = unit.status == Status::Terminated;
    let closed = matches!(unit.status, Status::Closed | Status::ClosedLate);
    let completed = unit.completed_on.is_some();
    let ended = terminated || closed;
    let open = !ended && !completed;
    match form {
        ActKind::Feedback | ActKind::Complete | ActKind::Agree => open,
        ActKind::Receive => open || (!ended && unit.status == Status::Refused),
        ActKind::Refuse => open && unit.status != Status::Refused,
        ActKind::Extend | ActKind::Terminate => open && unit.pending.is_none(),
        ActKind::Plan => open && unit.role == Role::Lead && matter.assignments.len() > 1,
        ActKind::Decide => !ended && application.is_some_and(|of| of.stage != Stage::Decided),
        ActKind::Return => completed && !terminated,
        ActKind::Close => completed && !ended,
        ActKind::Verify | ActKind::Remind | ActKind::Justify => !ended,
        ActKind::Supervise => !ended && matter.supervised.is_some(),
        ActKind::Transfer | ActKind::SupervisionReport => matter.supervised.is_some(),
        ActKind::NoCase => unit.findings.iter().any(is_candidate),
        ActKind::Violation => !terminated,
        ActKind::Inspect
        | ActKind::Commend
        | ActKind::Assign
        | ActKind::Amend
        | ActKind::Note
        | ActKind::Interview
        | ActKind::Conduct => true,
    }
}

/// Whether the matter should become supervised key work: a case is to be considered, and it is none (M3-5
/// 「应当重点督办，并启动问责」).
pub fn wants_supervision(matter: &MatterStanding) -> bool {
    let mut findings = matter.assignments.iter().flat_map(|unit| &unit.findings);
    matter.supervised.is_none() && !matter.closed && findings.any(is_candidate)
}

fn is_candidate(finding: &crate::domain::standing::Finding) -> bool {
    finding.rule == Rule::AccountabilityCandidate && !finding.waived
}
