//! Who may record what in a matter (RULES §8).

use super::context::{Effective, Findings};
use crate::domain::kind::RecordedBy;
use crate::domain::matter::{Assignment, Role};
use crate::domain::standing::{Facts, Rule};
use crate::domain::{Article, Body, Kind, Stream, UnitId};
use std::collections::BTreeMap;

/// What the registry says of the office that recorded an act.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Recorder<'a> {
    /// A supervising office may record anything.
    Supervisor,
    /// An undertaking office may record some things for its own unit.
    Undertaker(&'a UnitId),
    /// The office may record nothing: the registry does not know it, or it retracts another office's act.
    Barred,
}

/// What is cited where only `docs/rules.md` says something, and no article does.
pub const AUTHORITY: Article = Article::rules(8);

/// Leaves out of a matter's acts, in their order, those that their office may not record and those about
/// a unit without an assignment. A finding says so of each. Retracted acts have been left out before.
pub fn permitted<'a>(
    acts: impl IntoIterator<Item = (Effective<'a>, Recorder<'a>)>,
    findings: &mut Findings,
) -> Vec<Effective<'a>> {
    let mut roles: BTreeMap<&'a UnitId, Role> = BTreeMap::new();
    let mut registered = false;
    let mut counted = Vec::new();
    for (effective, recorder) in acts {
        let may = match recorder {
            Recorder::Supervisor => true,
            Recorder::Barred => false,
            Recorder::Undertaker(own) => undertaker_may(&effective, own, &roles),
        };
        if !may {
            raise(findings, Rule::UnauthorisedAct, &effective);
            continue;
        }
        match &effective.act.body {
            Body::Register(register) if !registered => {
                registered = true;
                for assignment in &register.assignments {
                    roles.insert(&assignment.unit, assignment.role);
                }
            }
            Body::Assign(assignment) => {
                roles.insert(&assignment.unit, assignment.role);
            }
            _ => {}
        }
        counted.push(effective);
    }
    counted.retain(|effective| {
        let known = effective.act.body.about().is_none_or(|unit| roles.contains_key(unit));
        if !known {
            raise(findings, Rule::UnknownUnit, effective);
        }
        known
    });
    counted
}

/// Raises one of the findings on acts themselves.
pub fn raise(findings: &mut Findings, rule: Rule, effective: &Effective<'_>) {
    findings.add(rule, AUTHORITY, effective.on, Facts::acts([effective.act.id]));
}

/// Whether an act of this kind about this unit could count if the office recorded it, as far as that can be told before
/// it is written. A page offers only such acts. For an undertaking office's `assign`, the content of the act decides in
/// the end.
pub fn may_record(kind: Kind, who: Recorder<'_>, unit: Option<&UnitId>) -> bool {
    match (who, kind.recorded_by()) {
        (Recorder::Supervisor, _)
        | (Recorder::Undertaker(_), RecordedBy::Undertakers | RecordedBy::Author) => true,
        (Recorder::Barred, _) | (Recorder::Undertaker(_), RecordedBy::Supervisor) => false,
        (Recorder::Undertaker(own), RecordedBy::OwnUnit | RecordedBy::Assigner) => {
            Some(own) == unit
        }
    }
}

fn undertaker_may(e: &Effective<'_>, own: &UnitId, roles: &BTreeMap<&UnitId, Role>) -> bool {
    if !matches!(e.act.stream, Stream::Matter(_)) {
        // Only a retraction of its own act; whose act it names was looked at before.
        return e.act.body.kind().map(Kind::recorded_by) == Some(RecordedBy::Author);
    }
    match &e.act.body {
        Body::Assign(assignment) => undertaker_may_assign(assignment, own, roles),
        body => body
            .kind()
            .is_some_and(|kind| may_record(kind, Recorder::Undertaker(own), body.about())),
    }
}

/// Whether an undertaking office may record this `assign`. Its own unit has to be assigned already. It
/// may then change the persons and the task of that unit and, as lead, add another unit as co.
fn undertaker_may_assign(
    assignment: &Assignment,
    own: &UnitId,
    roles: &BTreeMap<&UnitId, Role>,
) -> bool {
    match roles.get(own) {
        None => false,
        Some(role) if assignment.unit == *own => assignment.role == *role,
        Some(role) => {
            *role == Role::Lead
                && assignment.role == Role::Co
                && !roles.contains_key(&assignment.unit)
        }
    }
}

#[cfg(test)]
mod tests;
