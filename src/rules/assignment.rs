//! Judges one assignment: the families of rules one after the other.

use super::accountability;
use super::bearing::Bearings;
use super::context::{Context, Findings};
use super::judged::Judged;
use super::matter::{Assigned, Matter};
use super::obligations;
use super::plans::Plans;
use super::reports::Reporting;
use super::{duties, joint, overdue, status};
use crate::domain::matter::MatterId;
use crate::domain::standing::{AssignmentStanding, Facts, Rule};
use crate::domain::{ActId, Article, Date, UnitId};
use std::collections::BTreeMap;

/// What is the same for all assignments of a matter while they are judged.
#[derive(Debug, Clone, Copy)]
pub struct Scene<'a, 'b> {
    /// The matter's id.
    pub id: MatterId,
    /// The matter.
    pub matter: &'a Matter<'a>,
    /// For each unit the day by which the first transfer notice that names it asks for a report.
    pub asked: &'b BTreeMap<&'a UnitId, Option<(ActId, Date)>>,
    /// Its leads' plans.
    pub plans: &'b Plans<'a>,
    /// The cases of the whole ledger, as far as candidates ask.
    pub cases: &'b Bearings,
    /// The assignments that were passed down, by the unit on which the finding is raised.
    pub passed_down: &'b BTreeMap<&'a UnitId, Vec<&'a Assigned<'a>>>,
    /// What rules are given.
    pub context: &'b Context<'b>,
}

impl Scene<'_, '_> {
    fn asked(&self, judged: &Judged<'_>) -> Option<(ActId, Date)> {
        self.asked.get(judged.assigned.unit).copied().flatten()
    }
}

/// Applies the other rules, and puts the standing together.
pub fn stand(
    judged: &Judged<'_>,
    scene: &Scene<'_, '_>,
    all: &[Judged<'_>],
    mut findings: Findings,
) -> AssignmentStanding {
    let context = scene.context;
    joint::judge(scene.matter, judged, all, scene.plans, context, &mut findings);
    overdue::judge(judged, context, &mut findings);
    let supervised = scene
        .matter
        .supervised_since
        .filter(|_| judged.is_bound_by_m2(context))
        .map(|since| since.1);
    let reporting = supervised.map(|s| {
        Reporting::of(judged, scene.asked(judged), &judged.acts, s, context, &mut findings)
    });
    if let Some((_, ended)) = judged.applications.terminated {
        findings.keep_until(ended);
    }
    if supervised.is_some() {
        duties::list_incomplete(scene.matter, judged, &mut findings);
    }
    for passed in scene.passed_down.get(judged.assigned.unit).into_iter().flatten() {
        let facts = Facts::acts([passed.act]);
        findings.add(Rule::PassedDown, Article::new(2, 9), passed.on, facts);
    }
    let candidate = accountability::judge(scene.id, judged, scene.cases, &mut findings);
    let warn_from = status::warn_from(judged, context);
    let status = status::status(judged, &findings, warn_from, context);
    let obligations = obligations::of(&obligations::Owed {
        judged,
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
        unit: judged.assigned.unit.clone(),
        role: judged.assigned.role,
        task: judged.assigned.task.map(Into::into),
        responsible: judged.assigned.responsible.map(Into::into),
        deputy: judged.assigned.deputy.map(Into::into),
        handler: judged.assigned.handler.map(Into::into),
        is_limited: duties::is_limited(scene.matter, judged.assigned),
        received: judged.limits.received,
        receipts: judged.limits.receipts.clone(),
        original_due: judged.limits.original_due,
        due: judged.applications.due,
        due_sources: judged.limits.sources.clone(),
        granted: judged.applications.granted.clone(),
        warn_from,
        calendar_unpublished: judged.limits.unpublished && judged.applications.granted.is_empty(),
        status,
        light,
        completed_on: judged.completion.date(),
        ended_on: judged.ended_on(),
        excused_until: overdue::excused_until(judged, context),
        pending: judged.applications.pending,
        last_report: judged.acts.iter().rfind(|e| e.act.body.is_report()).map(|e| (e.act.id, e.on)),
        first_report_due: reporting.as_ref().map(|reporting| reporting.first_due),
        reports: reporting.map(|reporting| reporting.owed).unwrap_or_default(),
        findings: findings.into_sorted(),
        obligations,
    }
}
