//! One assignment judged: what the rule families share, and their order.

use super::accountability;
use super::bearing::Bearings;
use super::completion::Completion;
use super::context::{Context, Effective, Findings};
use super::extension::{Bounds, Decisions, Settled, settle};
use super::limits::Limits;
use super::matter::{Assigned, Matter};
use super::obligations;
use super::plans::Plans;
use super::reports::Reporting;
use super::{duties, joint, overdue, status};
use crate::domain::matter::MatterId;
use crate::domain::standing::{AssignmentStanding, Facts, Rule};
use crate::domain::{ActId, Article, Date, UnitId};
use std::collections::BTreeMap;

/// An assignment with what its acts make of it.
#[derive(Debug, Clone)]
pub struct Judged<'a> {
    /// The assignment.
    pub assigned: &'a Assigned<'a>,
    /// The acts about its unit, in order.
    pub acts: Vec<Effective<'a>>,
    /// Its limits.
    pub limits: Limits,
    /// Its applications.
    pub settled: Settled,
    /// Its completion.
    pub completion: Completion,
}

/// A matter's surroundings while its assignments are judged.
#[derive(Debug, Clone, Copy)]
pub struct Scene<'a, 'b> {
    /// The matter's id.
    pub id: MatterId,
    /// The matter.
    pub matter: &'a Matter<'a>,
    /// The day by which the first transfer notice that names a unit asks for its report.
    pub asked: &'b BTreeMap<&'a UnitId, Option<(ActId, Date)>>,
    /// Its leads' plans.
    pub plans: &'b Plans<'a>,
    /// The cases of the whole ledger, as far as candidates ask.
    pub cases: &'b Bearings,
    /// Assignments passed down, by the unit on whom it falls.
    pub passed_down: &'b BTreeMap<&'a UnitId, Vec<&'a Assigned<'a>>>,
    /// The surroundings.
    pub context: &'b Context<'b>,
}

impl Scene<'_, '_> {
    fn asked(&self, judged: &Judged<'_>) -> Option<(ActId, Date)> {
        self.asked.get(judged.assigned.unit).copied().flatten()
    }
}

impl<'a> Judged<'a> {
    /// Limits, applications and completion of one assignment, with their findings.
    pub fn of(
        scene: &Scene<'a, '_>,
        assigned: &'a Assigned<'a>,
        acts: Vec<Effective<'a>>,
        decisions: &Decisions<'_>,
        findings: &mut Findings,
    ) -> Self {
        let limits = Limits::of(scene.matter, assigned, &acts, scene.plans, scene.context);
        limits.judge(scene.matter, assigned, &acts, scene.plans, scene.context, findings);
        let bounds = Bounds {
            received: limits.received,
            original_due: limits.original_due,
            statutory: limits.statutory,
            max_extensions: scene.context.profile.max_extensions,
        };
        let settled = settle(&acts, decisions, &bounds, findings);
        let completion = Completion::of(&acts, findings);
        Self { assigned, acts, limits, settled, completion }
    }

    /// Whether M2 binds the unit (M2-3); one that the registry does not know is taken to be bound.
    fn bound_by_m2(&self, context: &Context<'_>) -> bool {
        context
            .units
            .get(self.assigned.unit)
            .is_none_or(|unit| context.profile.m2_kinds.contains(&unit.unit_kind))
    }

    /// The rest of the rules, and the standing that they make.
    pub fn stand(
        &self,
        scene: &Scene<'_, '_>,
        all: &[Judged<'_>],
        mut findings: Findings,
    ) -> AssignmentStanding {
        let context = scene.context;
        joint::judge(scene.matter, self, all, scene.plans, context, &mut findings);
        overdue::judge(self, context, &mut findings);
        let supervised = scene
            .matter
            .supervised_since
            .filter(|_| self.bound_by_m2(context))
            .map(|since| since.1);
        let reporting = supervised
            .map(|s| Reporting::of(self, scene.asked(self), &self.acts, s, context, &mut findings));
        if let Some((_, ended)) = self.settled.terminated {
            findings.keep_until(ended);
        }
        if supervised.is_some() {
            duties::list_incomplete(scene.matter, self, &mut findings);
        }
        for passed in scene.passed_down.get(self.assigned.unit).into_iter().flatten() {
            let facts = Facts::acts([passed.act]);
            findings.add(Rule::PassedDown, Article::new(2, 9), passed.on, facts);
        }
        let candidate = accountability::judge(scene.id, self, scene.cases, &mut findings);
        let warn_from = status::warn_from(self, context);
        let status = status::status(self, &findings, warn_from, context);
        let obligations = obligations::of(&obligations::Owed {
            judged: self,
            matter: scene.matter,
            plans: scene.plans,
            reporting: reporting.as_ref(),
            candidate: candidate.as_ref(),
            past_limit: findings.list().iter().find(|f| f.rule == Rule::PastLimit && !f.waived),
            warn_from,
            status,
            context,
        });
        let light = status::light(status, &findings);
        AssignmentStanding {
            unit: self.assigned.unit.clone(),
            role: self.assigned.role,
            task: self.assigned.task.map(Into::into),
            responsible: self.assigned.responsible.map(Into::into),
            deputy: self.assigned.deputy.map(Into::into),
            handler: self.assigned.handler.map(Into::into),
            received: self.limits.received,
            receipts: self.limits.receipts.clone(),
            original_due: self.limits.original_due,
            due: self.settled.due,
            due_sources: self.limits.sources.clone(),
            granted: self.settled.granted.clone(),
            warn_from,
            calendar_unpublished: self.limits.unpublished && self.settled.granted.is_empty(),
            status,
            light,
            completed_on: self.completion.date(),
            ended_on: self.ended_on(),
            pending: self.settled.pending,
            last_report: self
                .acts
                .iter()
                .rfind(|e| e.act.body.is_report())
                .map(|e| (e.act.id, e.on)),
            first_report_due: reporting.as_ref().map(|reporting| reporting.first_due),
            findings: findings.into_sorted(),
            obligations,
        }
    }

    /// The day of the effective close or of the termination.
    fn ended_on(&self) -> Option<Date> {
        self.settled.terminated.or(self.completion.closed).map(|(_, on)| on)
    }
}
