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
    /// Nothing: an office that the registry does not know, or one that retracts another's act.
    Barred,
}

/// The article under which what only the rules' own page says is cited.
pub const AUTHORITY: Article = Article::rules(8);

/// Takes out of a matter's acts, in their order, what its recorder may not record, and what is
/// about a unit without an assignment; a finding says so of each. None of them is retracted.
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

/// Whether what an office records of this kind about this unit can count, as far as that can be said
/// before the act is written. A page offers nothing else. Assigning another unit depends on the act.
pub fn may_record(kind: Kind, who: Recorder<'_>, unit: Option<&UnitId>) -> bool {
    match (who, kind.recorded_by()) {
        (Recorder::Supervisor, _)
        | (Recorder::Undertaker(_), RecordedBy::Undertakers | RecordedBy::Author) => true,
        (Recorder::Barred, _)
        | (Recorder::Undertaker(_), RecordedBy::Supervisor | RecordedBy::Assigner) => false,
        (Recorder::Undertaker(own), RecordedBy::OwnUnit) => Some(own) == unit,
    }
}

fn undertaker_may(e: &Effective<'_>, own: &UnitId, roles: &BTreeMap<&UnitId, Role>) -> bool {
    if !matches!(e.act.stream, Stream::Matter(_)) {
        // Its own retraction alone; whose act it names has been looked at before.
        return e.act.body.kind().map(Kind::recorded_by) == Some(RecordedBy::Author);
    }
    match &e.act.body {
        Body::Assign(assignment) => undertaker_may_assign(assignment, own, roles),
        body => body
            .kind()
            .is_some_and(|kind| may_record(kind, Recorder::Undertaker(own), body.about())),
    }
}

/// Its own unit's persons and task, or, as lead, another unit as co; once it is assigned itself.
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
