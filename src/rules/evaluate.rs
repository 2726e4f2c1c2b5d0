//! Judges a matter as a whole: from its acts to its standing.

use super::assignment::{self, Scene};
use super::authority::{Recorder, permitted};
use super::bearing::Bearings;
use super::context::{Context, Effective, Findings};
use super::extension;
use super::judged::Judged;
use super::matter::{Assigned, Matter};
use super::plans::Plans;
use super::{duties, joint, obligations};
use crate::domain::UnitId;
use crate::domain::fork::Fork;
use crate::domain::matter::MatterId;
use crate::domain::standing::{AssignmentStanding, Light, MatterStanding};
use std::collections::BTreeMap;

/// The acts of a matter that count, and the findings on acts themselves.
#[derive(Debug)]
pub struct CountingActs<'a> {
    /// In order.
    pub acts: Vec<Effective<'a>>,
    /// `unauthorised_act`, `unknown_unit`, `backdated`.
    pub findings: Findings,
}

impl<'a> CountingActs<'a> {
    /// Leaves out each act that its office may not record.
    pub fn of(
        acts: impl IntoIterator<Item = (Effective<'a>, Recorder<'a>)>,
        context: &Context<'_>,
    ) -> Self {
        let mut findings = Findings::new(context.profile);
        let acts = permitted(acts, &mut findings);
        for effective in acts.iter().filter(|e| e.on != e.act.on) {
            super::authority::raise(
                &mut findings,
                crate::domain::standing::Rule::Backdated,
                effective,
            );
        }
        Self { acts, findings }
    }
}

/// Judges a matter; none when no `register` counts. `cases` are those of the whole ledger.
/// `unit_of_office` gives the unit of the office that made an assignment. `graph` has the conflicts, and
/// whether the matter is incomplete; both come from the graph of acts.
pub fn matter<'a>(
    id: MatterId,
    counted: CountingActs<'a>,
    cases: &Bearings,
    unit_of_office: impl Fn(&Assigned<'a>) -> Option<&'a UnitId>,
    graph: (Vec<Fork>, bool),
    context: &Context<'_>,
) -> Option<MatterStanding> {
    let CountingActs { acts, mut findings } = counted;
    let matter = Matter::of(&acts)?;
    joint::lead_missing(&matter, &mut findings);
    let assignments = assignments(id, &matter, &acts, cases, unit_of_office, context);
    let closed = !assignments.is_empty() && assignments.iter().all(|a| a.status.is_over());
    let closed_on = closed.then(|| assignments.iter().filter_map(|a| a.ended_on).max()).flatten();
    duties::transfer_missing(&matter, &acts, closed_on, context, &mut findings);
    let mut owed = duties::owed(&matter, &acts, closed_on, context);
    obligations::sort(&mut owed);
    Some(MatterStanding {
        id,
        title: matter.title.into(),
        category: matter.category,
        supervised: matter.supervised,
        supervised_since: matter.supervised_since.map(|since| since.1),
        details: matter.details.clone(),
        limits: matter.register.limits.clone(),
        registered_on: matter.on,
        light: assignments.iter().map(|a| a.light).max().unwrap_or(Light::Grey),
        closed,
        closed_on,
        incomplete: graph.1,
        findings: findings.into_sorted(),
        obligations: owed,
        conflicts: graph.0,
        assignments,
        stands: context.stands(),
    })
}

fn assignments<'a>(
    id: MatterId,
    matter: &Matter<'a>,
    acts: &[Effective<'a>],
    cases: &Bearings,
    unit_of_office: impl Fn(&Assigned<'a>) -> Option<&'a UnitId>,
    context: &Context<'_>,
) -> Vec<AssignmentStanding> {
    let plans = Plans::of(matter, acts);
    let decisions = extension::decisions(acts);
    let asked = duties::asked(acts);
    let passed_down = duties::passed_down(matter, unit_of_office, context);
    let scene = Scene {
        id,
        matter,
        asked: &asked,
        plans: &plans,
        cases,
        passed_down: &passed_down,
        context,
    };
    let mut by_unit: BTreeMap<&UnitId, Vec<Effective<'a>>> = BTreeMap::new();
    for effective in acts {
        if let Some(unit) = effective.act.body.about() {
            by_unit.entry(unit).or_default().push(*effective);
        }
    }
    let mut judged = Vec::with_capacity(matter.assigned.len());
    let mut found = Vec::with_capacity(matter.assigned.len());
    for assigned in matter.assigned.values() {
        let mut findings = Findings::new(context.profile);
        let acts = by_unit.remove(assigned.unit).unwrap_or_default();
        let planned = (&plans, &decisions);
        judged.push(Judged::of(matter, assigned, acts, planned, context, &mut findings));
        found.push(findings);
    }
    let all = judged.iter().zip(found);
    all.map(|(one, findings)| assignment::stand(one, &scene, &judged, findings)).collect()
}
