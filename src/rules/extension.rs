//! Applications for extension and termination: M1-9 and M1-10(3) (RULES §2).
//!
//! M1-9「应在办理时限内书面反馈进展情况并说明延期或终止的具体原因和理由，需要延期的应重新约定办结时限，
//! 与交办主体协商一致，经有决定权的负责人批准同意后方可延期或终止……决不能一约再约、一拖再拖」.

use super::context::{Effective, Findings};
use crate::domain::matter::{Apply, Decide, Purpose};
use crate::domain::standing::{Facts, Rule};
use crate::domain::{ActId, Article, Body, Date};
use std::collections::BTreeMap;

/// What the applications of an assignment have led to.
#[derive(Debug, Clone, Default)]
pub struct Applications {
    /// `D`, the due date in force.
    pub due: Option<Date>,
    /// The extensions granted: application, decision, new date.
    pub granted: Vec<(ActId, ActId, Date)>,
    /// The valid application that waits for a decision.
    pub pending: Option<ActId>,
    /// The decision that ended the assignment, and its date.
    pub terminated: Option<(ActId, Date)>,
    /// The acts because of which the limit is not passed: the pending application, or the application for
    /// termination and its decision.
    pub relieving: Vec<ActId>,
    /// All decisions on the unit's applications, whatever became of them.
    pub decided: Vec<ActId>,
}

/// The decisions on each application, in order.
pub type Decisions<'a> = BTreeMap<ActId, Vec<(&'a Effective<'a>, &'a Decide)>>;

/// Collects a matter's decisions.
pub fn decisions<'a>(acts: &'a [Effective<'a>]) -> Decisions<'a> {
    let mut by_application = Decisions::new();
    for effective in acts {
        if let Body::Decide(decide) = &effective.act.body {
            by_application.entry(decide.application).or_default().push((effective, decide));
        }
    }
    by_application
}

/// What else an application depends on, besides the acts.
#[derive(Debug, Clone, Copy)]
pub struct Bounds {
    /// `r`.
    pub received: Date,
    /// The due date before any application.
    pub original_due: Option<Date>,
    /// The earliest limit that is set by law.
    pub statutory: Option<Date>,
    /// How many extensions may be granted.
    pub max_extensions: u32,
}

/// Settles a unit's applications one after the other, in their order.
pub fn settle(
    acts: &[Effective<'_>],
    decisions: &Decisions<'_>,
    bounds: &Bounds,
    findings: &mut Findings,
) -> Applications {
    let mut settled = Applications { due: bounds.original_due, ..Applications::default() };
    for effective in acts {
        let Body::Apply(apply) = &effective.act.body else { continue };
        let decided = decisions.get(&effective.act.id).map_or(&[][..], Vec::as_slice);
        settled.decided.extend(decided.iter().map(|(decision, _)| decision.act.id));
        for (decision, decide) in decided {
            if !decide.has_effect(decision.on, effective.on) {
                findings.add(
                    Rule::DecisionUnauthorised,
                    Article::new(1, 9),
                    decision.on,
                    Facts::acts([effective.act.id, decision.act.id]),
                );
            }
        }
        if settled.pending.is_none() && settled.terminated.is_none() {
            let effect = decided
                .iter()
                .find(|(decision, decide)| decide.has_effect(decision.on, effective.on));
            settle_one(effective, apply, effect, bounds, &mut settled, findings);
        }
    }
    settled
}

fn settle_one(
    effective: &Effective<'_>,
    apply: &Apply,
    effect: Option<&(&Effective<'_>, &Decide)>,
    bounds: &Bounds,
    settled: &mut Applications,
    findings: &mut Findings,
) {
    let (id, on) = (effective.act.id, effective.on);
    let extension = apply.purpose == Purpose::Extension;
    let late = Apply::is_late(on, settled.due, bounds.received);
    let complete = apply.is_complete(on, settled.due);
    let repeated = extension
        && u32::try_from(settled.granted.len())
            .is_ok_and(|granted| granted >= bounds.max_extensions);
    for (holds, rule, article) in [
        (late, Rule::LateApplication, Article::item(1, 10, 3)),
        (!complete, Rule::ApplicationIncomplete, Article::new(1, 9)),
        (repeated, Rule::RepeatedExtension, Article::new(1, 9)),
    ] {
        if holds {
            findings.add(rule, article, on, Facts::acts([id]));
        }
    }
    if !complete || repeated || (late && extension) {
        return;
    }
    match effect {
        // It is late and not decided, so it is not pending either.
        None if late => {}
        None => {
            settled.pending = Some(id);
            settled.relieving = vec![id];
        }
        Some((_, decide)) if !decide.approved => {}
        Some((decision, _)) => {
            if let Some(new_due) = apply.later_date(on, settled.due) {
                settled.due = Some(new_due);
                settled.granted.push((id, decision.act.id, new_due));
                if bounds.statutory.is_some_and(|law| new_due > law) {
                    findings.add(
                        Rule::ExtensionBeyondStatutory,
                        Article::item(1, 6, 1),
                        on,
                        Facts::acts([id, decision.act.id]),
                    );
                }
            } else {
                settled.terminated = Some((decision.act.id, decision.on));
                settled.relieving = vec![id, decision.act.id];
            }
        }
    }
}

#[cfg(test)]
mod tests;
