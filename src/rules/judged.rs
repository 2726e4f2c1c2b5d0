//! What every family of rules reads about one assignment: its acts, limits, applications and completion.

use super::completion::Completion;
use super::context::{Context, Effective, Findings};
use super::extension::{Applications, Bounds, Decisions, settle};
use super::limits::Limits;
use super::matter::{Assigned, Matter};
use super::plans::Plans;
use crate::domain::Date;

/// An assignment, and what follows from the acts about its unit.
#[derive(Debug, Clone)]
pub struct Judged<'a> {
    /// The assignment.
    pub assigned: &'a Assigned<'a>,
    /// The acts about its unit, in order.
    pub acts: Vec<Effective<'a>>,
    /// Its limits.
    pub limits: Limits,
    /// Its applications.
    pub applications: Applications,
    /// Its completion.
    pub completion: Completion,
}

impl<'a> Judged<'a> {
    /// Judges limits, applications and completion of one assignment by the acts about its unit.
    pub fn of(
        matter: &Matter<'_>,
        assigned: &'a Assigned<'a>,
        acts: Vec<Effective<'a>>,
        (plans, decisions): (&Plans<'_>, &Decisions<'_>),
        context: &Context<'_>,
        findings: &mut Findings,
    ) -> Self {
        let limits = Limits::of(matter, assigned, &acts, plans, context);
        limits.judge(matter, assigned, &acts, plans, context, findings);
        let bounds = Bounds {
            received: limits.received,
            original_due: limits.original_due,
            statutory: limits.statutory,
            max_extensions: context.profile.max_extensions,
        };
        let applications = settle(&acts, decisions, &bounds, findings);
        let completion = Completion::of(&acts, findings);
        Self { assigned, acts, limits, applications, completion }
    }

    /// Whether M2 binds the unit (M2-3); one that the registry does not know is taken to be bound.
    pub fn is_bound_by_m2(&self, context: &Context<'_>) -> bool {
        context
            .units
            .get(self.assigned.unit)
            .is_none_or(|unit| context.profile.m2_kinds.contains(&unit.unit_kind))
    }

    /// The day of the effective close or of the termination.
    pub fn ended_on(&self) -> Option<Date> {
        self.applications.terminated.or(self.completion.closed).map(|(_, on)| on)
    }
}
