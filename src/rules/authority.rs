//! Who may record what in a matter (RULES §8).

use super::context::{Effective, Findings};
use crate::domain::matter::{Assignment, Role};
use crate::domain::standing::{Facts, Rule};
use crate::domain::{Article, Body, Stream, UnitId};
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

/// The unit that an act is about: its body has `unit`.
pub fn about(body: &Body) -> Option<&UnitId> {
    Some(match body {
        Body::Receive(b) => &b.unit,
        Body::Refuse(b) => &b.unit,
        Body::Agree(b) => &b.unit,
        Body::Plan(b) => &b.unit,
        Body::Feedback(b) => &b.unit,
        Body::Apply(b) => &b.unit,
        Body::Complete(b) => &b.unit,
        Body::Return(b) => &b.unit,
        Body::Verify(b) => &b.unit,
        Body::Close(b) => &b.unit,
        Body::Remind(b) => &b.unit,
        Body::Supervise(b) => &b.unit,
        Body::Justify(b) => &b.unit,
        Body::Violation(b) => &b.unit,
        Body::Inspect(b) => &b.unit,
        Body::Commend(b) => &b.unit,
        Body::Conduct(b) => &b.unit,
        Body::Interview(b) => &b.unit,
        Body::NoCase(b) => &b.unit,
        _ => return None,
    })
}

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
        let known = about(&effective.act.body).is_none_or(|unit| roles.contains_key(unit));
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

fn undertaker_may(e: &Effective<'_>, own: &UnitId, roles: &BTreeMap<&UnitId, Role>) -> bool {
    if !matches!(e.act.stream, Stream::Matter(_)) {
        // Its own retraction alone; whose act it names has been looked at before.
        return matches!(e.act.body, Body::Retract(_));
    }
    match &e.act.body {
        Body::Receive(_)
        | Body::Refuse(_)
        | Body::Agree(_)
        | Body::Plan(_)
        | Body::Feedback(_)
        | Body::Apply(_)
        | Body::Complete(_) => about(&e.act.body) == Some(own),
        Body::Note(_) | Body::Retract(_) => true,
        Body::Assign(assignment) => undertaker_may_assign(assignment, own, roles),
        _ => false,
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
