//! The leads' plans (实施方案): M1-6(3) (RULES §2).
//!
//! M1-6(3)「牵头部门单位应制定具体实施方案，约定每个部门单位的办结时限」; M1-9「决不能一约再约」.

use super::context::Effective;
use super::matter::Matter;
use crate::domain::{Body, Date, UnitId, matter};
use std::collections::{BTreeMap, BTreeSet};

/// The plans of the units that are lead at `T`, and what they set.
#[derive(Debug, Default)]
pub struct Plans<'a> {
    first: Option<Plan<'a>>,
    makers: BTreeSet<&'a UnitId>,
    /// For each unit the first plan that names it, with its date.
    named: BTreeMap<&'a UnitId, (&'a Effective<'a>, Date)>,
    /// For each lead its plans that name another date for a unit than the first plan that named it.
    changed: BTreeMap<&'a UnitId, Vec<(&'a Effective<'a>, &'a Effective<'a>)>>,
}

/// A plan of a lead.
#[derive(Debug, Clone, Copy)]
pub struct Plan<'a> {
    /// The act.
    pub effective: &'a Effective<'a>,
    /// What it says.
    pub plan: &'a matter::Plan,
}

impl<'a> Plans<'a> {
    /// The plans among a matter's acts, in their order.
    pub fn of(matter: &Matter<'_>, acts: &'a [Effective<'a>]) -> Self {
        let mut plans = Self::default();
        for effective in acts {
            if let Body::Plan(plan) = &effective.act.body
                && matter.is_lead(&plan.unit)
            {
                plans.take(Plan { effective, plan });
            }
        }
        plans
    }

    fn take(&mut self, plan: Plan<'a>) {
        self.first.get_or_insert(plan);
        self.makers.insert(&plan.plan.unit);
        let mut changes = None;
        for date in &plan.plan.dates {
            let (first, due) = *self.named.entry(&date.unit).or_insert((plan.effective, date.due));
            if due != date.due && first.act.id != plan.effective.act.id {
                changes.get_or_insert(first);
            }
        }
        if let Some(first) = changes {
            self.changed.entry(&plan.plan.unit).or_default().push((first, plan.effective));
        }
    }

    /// The first plan of all.
    pub fn first(&self) -> Option<Plan<'a>> {
        self.first
    }

    /// Whether this lead has made one.
    pub fn made_by(&self, lead: &UnitId) -> bool {
        self.makers.contains(lead)
    }

    /// The first plan that names a unit, with the date that it sets for it.
    pub fn naming(&self, unit: &UnitId) -> Option<(&'a Effective<'a>, Date)> {
        self.named.get(unit).copied()
    }

    /// This lead's plans that name another date for a unit than the first plan that named it, each
    /// after that first one.
    pub fn changed_by(
        &self,
        lead: &UnitId,
    ) -> impl Iterator<Item = (&'a Effective<'a>, &'a Effective<'a>)> {
        self.changed.get(lead).into_iter().flatten().copied()
    }
}
