//! Cases of accountability: M3-6, M3-7, M3-8 (RULES §6).
//!
//! M3-6「督查问责应对责任单位和责任人均实行问责」; M3-7「一年内被给予督查问责两次以上(含两次)等情形的，应当从重处理」;
//! M3-8「督查问责实行分级管理」.

use super::bearing::{Bearing, Bearings};
use super::context::{Context, Effective, Findings, next_day};
use super::obligations;
use super::path::{self, Step};
use crate::domain::case::{CaseDecide, CaseId, Measures, Open, UnitMeasure, Weighs, Weight};
use crate::domain::fork::Fork;
use crate::domain::registry::Unit;
use crate::domain::standing::{CaseStanding, Duty, Facts, Obligation, Rule};
use crate::domain::{Article, Body, Date, UnitId};
use std::collections::BTreeMap;

/// A case as its acts make it.
#[derive(Debug)]
pub struct Case<'a> {
    /// Its id.
    pub id: CaseId,
    /// Its first `open`.
    pub open: (&'a Effective<'a>, &'a Open),
    /// Its last `decide`.
    pub decided: Option<(&'a Effective<'a>, &'a CaseDecide)>,
    acts: &'a [Effective<'a>],
}

impl<'a> Case<'a> {
    /// What acts in their order make of a case; none without an `open` that counts.
    pub fn of(id: CaseId, acts: &'a [Effective<'a>]) -> Option<Self> {
        let open = acts.iter().find_map(|e| match &e.act.body {
            Body::Open(open) => Some((e, open)),
            _ => None,
        })?;
        let decided = acts.iter().rev().find_map(|e| match &e.act.body {
            Body::CaseDecide(decide) => Some((e, decide)),
            _ => None,
        });
        Some(Self { id, open, decided, acts })
    }

    /// Its acts that count, in order.
    pub fn acts(&self) -> &'a [Effective<'a>] {
        self.acts
    }

    /// The measures decided, or while there are none the last proposed.
    pub fn measures(&self) -> Option<&'a Measures> {
        self.decided.map(|(_, decide)| &decide.measures).or_else(|| {
            self.acts.iter().rev().find_map(|e| match &e.act.body {
                Body::Propose(propose) => Some(&propose.measures),
                _ => None,
            })
        })
    }

    /// What it means for others.
    pub fn bearing(&self) -> Bearing {
        let (effective, open) = self.open;
        let measures = self.decided.map(|(_, decide)| &decide.measures);
        Bearing {
            id: self.id,
            unit: open.unit.clone(),
            opened: effective.on,
            matters: open.matters.clone(),
            decided: self.decided.map(|(effective, _)| effective.on),
            on_unit: measures.is_some_and(Measures::on_unit),
            on_persons: measures
                .into_iter()
                .flat_map(Measures::on_persons)
                .map(|person| person.name.clone())
                .collect(),
        }
    }

    /// Its standing. `cases`: all of the ledger, this one among them.
    pub fn stand(
        &self,
        cases: &Bearings,
        conflicts: Vec<Fork>,
        mut findings: Findings,
        context: &Context<'_>,
    ) -> CaseStanding {
        let steps = self.steps(context.units);
        let base = context.units.get(&self.open.1.unit).and_then(|unit| path::base(unit.unit_kind));
        let path =
            base.map(|base| if self.measures().is_some_and(path::is_grave) { 4 } else { base });
        if let Some((effective, decide)) = self.decided {
            let on_unit = decide.measures.on_unit();
            let on_person = decide.measures.on_persons().next().is_some();
            let facts = || Facts::acts([self.open.0.act.id, effective.act.id]);
            if on_unit != on_person {
                findings.add(Rule::OneSided, Article::new(3, 6), effective.on, facts());
            }
            if steps.is_some_and(|steps| !self.path_walked(&steps, effective)) {
                findings.add(Rule::PathViolation, Article::new(3, 8), effective.on, facts());
            }
        }
        let mut obligations = Vec::new();
        if let Some((effective, due)) = self.rectify() {
            self.judge_rectification(effective, due, context, &mut findings, &mut obligations);
        }
        obligations::sort(&mut obligations);
        let weight = self.weight(cases, &findings, context);
        CaseStanding {
            id: self.id,
            unit: self.open.1.unit.clone(),
            path,
            weight,
            conflicts,
            findings: findings.into_sorted(),
            obligations,
            stands: context.stands(),
        }
    }

    /// A `rectify` measure that was decided, with its last day.
    pub fn rectify(&self) -> Option<(&'a Effective<'a>, Option<Date>)> {
        let (effective, decide) = self.decided?;
        let rectify = decide.measures.unit.contains(&UnitMeasure::Rectify);
        rectify.then_some((effective, decide.measures.rectify_due))
    }

    fn judge_rectification(
        &self,
        decided: &Effective<'_>,
        due: Option<Date>,
        context: &Context<'_>,
        findings: &mut Findings,
        obligations: &mut Vec<Obligation>,
    ) {
        let article = Article::new(3, 7);
        let facts = Facts::acts([decided.act.id]);
        let accepted = self
            .acts
            .iter()
            .filter(|e| matches!(&e.act.body, Body::Rectified(r) if r.accepted))
            .map(|e| e.on)
            .min();
        if let Some(due) = due
            && accepted.is_none_or(|on| on > due)
            && context.passed(due)
        {
            findings.add(Rule::RectificationMissed, article, next_day(due), facts.clone());
        }
        if accepted.is_none() {
            let cites = Article::item(3, 6, 1);
            obligations.push(Obligation { kind: Duty::Rectify, due, cites, facts });
        }
    }

    /// Whether the approved steps of the path have occurred in order before the decision.
    fn path_walked(&self, steps: &[Step], decision: &Effective<'_>) -> bool {
        let before = self.acts.iter().take_while(|e| e.act.id != decision.act.id);
        path::taken(steps, before).len() == steps.len()
    }

    /// The steps that its path asks for; none where the unit is under no path.
    pub fn steps(&self, units: &BTreeMap<UnitId, Unit>) -> Option<Vec<Step>> {
        let base = path::base(units.get(&self.open.1.unit)?.unit_kind)?;
        Some(path::steps(base, self.measures().is_some_and(path::is_grave)))
    }

    /// The weights of M3-7, as the program names them.
    fn weight(&self, cases: &Bearings, findings: &Findings, context: &Context<'_>) -> Vec<Weighs> {
        let recorded = self.acts.iter().filter_map(|e| match &e.act.body {
            Body::Factor(factor) => Some(factor.which),
            _ => None,
        });
        let missed = findings.list().iter().any(|f| f.rule == Rule::RectificationMissed);
        let found = missed.then_some(Weight::AggravatingNoRectification);
        let open = self.open.1;
        let decided = self.decided.map(|(effective, _)| effective.on);
        let repeated = cases.repeated(self.id, (&open.unit, &open.persons), decided, context);
        let circumstances = recorded.chain(found).map(Weighs::Circumstance);
        let mut weight: Vec<Weighs> =
            circumstances.chain(repeated.then_some(Weighs::Repeat)).collect();
        weight.sort_unstable_by_key(|weighs| weighs.name());
        weight.dedup();
        weight
    }
}

#[cfg(test)]
mod tests;
