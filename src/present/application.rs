//! The application of a unit that a decision is about, with the dates and numbers that the decision has to consider
//! (M1-9).

use crate::domain::limit::Basis;
use crate::domain::matter::{Apply, Purpose};
use crate::domain::standing::{AssignmentStanding, Rule};
use crate::domain::{ActId, Body, Date, Profile, UnitId};
use crate::rules::context::Effective;
use serde::{Deserialize, Serialize};

/// An application, and what it is measured by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Application {
    /// The act.
    pub act: ActId,
    /// When it was made, as it counts.
    pub on: Date,
    /// What it says.
    pub apply: Apply,
    /// The limit in force without it.
    pub due: Option<Date>,
    /// The earliest limit that is set by law (M1-6(1)).
    pub statutory: Option<Date>,
    /// How many extensions have been granted.
    pub granted: usize,
    /// How many may be.
    pub most: u32,
    /// What is to become of it.
    pub stage: Stage,
}

/// What is to become of an application.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Stage {
    /// It waits for a decision.
    Pending,
    /// It came too late, but an approval ends the assignment all the same (RULES §2).
    LateTermination,
    /// No decision on it can have an effect, for these reasons. The list is empty if the application was not looked at,
    /// because another one was pending.
    Void(Vec<Rule>),
    /// A decision stands.
    Decided,
}

impl Application {
    /// The application of a unit that is to be decided: the one that is pending, or the last.
    pub fn of(
        assignment: &AssignmentStanding,
        acts: &[Effective<'_>],
        profile: &Profile,
    ) -> Option<Self> {
        let mut applications = acts.iter().filter_map(|effective| match &effective.act.body {
            Body::Apply(apply) if apply.unit == assignment.unit => Some((effective, apply)),
            _ => None,
        });
        let is_asked = |id: ActId| assignment.pending.is_none_or(|pending| pending == id);
        let (effective, apply) = applications.rfind(|(of, _)| is_asked(of.act.id))?;
        let (act, on) = (effective.act.id, effective.on);
        let laws = assignment.due_sources.iter().filter(|of| of.basis == Basis::Statutory);
        Some(Self {
            act,
            on,
            apply: apply.clone(),
            due: assignment.due,
            statutory: laws.map(|source| source.due).min(),
            granted: assignment.granted.len(),
            most: profile.max_extensions,
            stage: stage(assignment, (act, on), apply, acts),
        })
    }

    /// Whether something can be decided of it.
    pub fn is_open(&self) -> bool {
        matches!(self.stage, Stage::Pending | Stage::LateTermination)
    }

    /// Whether its new date lies beyond a limit that is set by law (M1-6(1)).
    pub fn is_beyond_law(&self) -> bool {
        self.statutory.zip(self.apply.new_due).is_some_and(|(law, new)| new > law)
    }

    /// The unit that applied.
    pub fn unit(&self) -> &UnitId {
        &self.apply.unit
    }
}

fn stage(
    assignment: &AssignmentStanding,
    (act, on): (ActId, Date),
    apply: &Apply,
    acts: &[Effective<'_>],
) -> Stage {
    if assignment.pending == Some(act) {
        return Stage::Pending;
    }
    // A decision without effect leaves the application open (RULES §2).
    let decided = acts.iter().any(|effective| match &effective.act.body {
        Body::Decide(decide) => decide.application == act && decide.has_effect(effective.on, on),
        _ => false,
    });
    if decided {
        return Stage::Decided;
    }
    let of_it = assignment.findings.iter().filter(|finding| finding.facts.acts == [act]);
    let why: Vec<Rule> = of_it.map(|finding| finding.rule).filter(|rule| voids(*rule)).collect();
    if apply.purpose == Purpose::Termination && why == [Rule::LateApplication] {
        Stage::LateTermination
    } else {
        Stage::Void(why)
    }
}

/// The verdicts because of which an application has no effect.
const fn voids(rule: Rule) -> bool {
    matches!(rule, Rule::LateApplication | Rule::ApplicationIncomplete | Rule::RepeatedExtension)
}
