//! A matter as its acts make it: its details and its assignments (RULES §2).

use super::context::Effective;
use crate::domain::limit::Limit;
use crate::domain::matter::{Amend, Assignment, Details, Register, Role};
use crate::domain::{ActId, Body, Date, OfficeId, UnitId};
use std::collections::BTreeMap;

/// One assignment as the acts make it.
#[derive(Debug, Clone)]
pub struct Assigned<'a> {
    /// The unit.
    pub unit: &'a UnitId,
    /// Its role at `T`.
    pub role: Role,
    /// As it was recorded last.
    pub task: Option<&'a str>,
    /// 第一责任人, as recorded last.
    pub responsible: Option<&'a str>,
    /// 分管领导, as recorded last.
    pub deputy: Option<&'a str>,
    /// 承办人员, as recorded last.
    pub handler: Option<&'a str>,
    /// The date of receipt that the assigner recorded.
    pub received: Option<Date>,
    /// Its own limits.
    pub limits: &'a [Limit],
    /// The act that made the assignment.
    pub act: ActId,
    /// Its date.
    pub on: Date,
    /// The office that made it.
    pub office: &'a OfficeId,
    /// Made by a supervising office.
    pub by_supervisor: bool,
}

/// The first act of the unbroken time in which something has been so, with its date.
pub type Since = Option<(ActId, Date)>;

/// A matter as its acts make it.
#[derive(Debug, Clone)]
pub struct Matter<'a> {
    /// The `register` act.
    pub act: ActId,
    /// Its date.
    pub on: Date,
    /// What it says.
    pub register: &'a Register,
    /// As amended.
    pub title: &'a str,
    /// As amended.
    pub category: u8,
    /// As amended; none when it is not supervised.
    pub supervised: Option<u8>,
    /// `s`: since when it has been supervised as it is at `T`.
    pub supervised_since: Since,
    /// As amended.
    pub details: Details,
    /// By unit.
    pub assigned: BTreeMap<&'a UnitId, Assigned<'a>>,
    /// How many of them are lead.
    leads: usize,
    /// Since when there are two units or more.
    pub joint_since: Since,
    /// Since when there are two units or more and not exactly one lead.
    pub leadless_since: Since,
}

impl<'a> Matter<'a> {
    /// Makes a matter from acts in their order; none without a `register` that counts.
    pub fn of(acts: &[Effective<'a>]) -> Option<Self> {
        let first = acts.iter().find(|e| matches!(e.act.body, Body::Register(_)))?;
        let Body::Register(register) = &first.act.body else { return None };
        let mut matter = Self {
            act: first.act.id,
            on: first.on,
            register,
            title: &register.title,
            category: register.category,
            supervised: register.supervised,
            supervised_since: register.supervised.map(|_| (first.act.id, first.on)),
            details: register.details.clone(),
            assigned: BTreeMap::new(),
            leads: 0,
            joint_since: None,
            leadless_since: None,
        };
        let mut registered = false;
        for effective in acts {
            match &effective.act.body {
                Body::Register(_) if effective.act.id == first.act.id => {
                    registered = true;
                    for assignment in &register.assignments {
                        matter.assign(effective, assignment);
                    }
                }
                Body::Assign(assignment) => matter.assign(effective, assignment),
                // Before it was registered there was nothing to amend.
                Body::Amend(amend) if registered => matter.amend(effective, amend),
                _ => continue,
            }
            matter.watch(effective);
        }
        Some(matter)
    }

    /// The assignment of a unit.
    pub fn unit(&self, unit: &UnitId) -> Option<&Assigned<'a>> {
        self.assigned.get(unit)
    }

    /// Whether a unit is a lead at `T`.
    pub fn is_lead(&self, unit: &UnitId) -> bool {
        self.unit(unit).is_some_and(|assigned| assigned.role == Role::Lead)
    }

    /// Whether it is a joint matter at `T`.
    pub fn is_joint(&self) -> bool {
        self.assigned.len() > 1
    }

    fn assign(&mut self, by: &Effective<'a>, assignment: &'a Assignment) {
        let is_lead = |role: Role| usize::from(role == Role::Lead);
        if let Some(known) = self.assigned.get_mut(&assignment.unit) {
            // A second `assign` changes the role and, where they are given, persons and task. It changes
            // nothing else.
            self.leads = self.leads - is_lead(known.role) + is_lead(assignment.role);
            known.role = assignment.role;
            known.task = assignment.task.as_deref().or(known.task);
            known.responsible = assignment.responsible.as_deref().or(known.responsible);
            known.deputy = assignment.deputy.as_deref().or(known.deputy);
            known.handler = assignment.handler.as_deref().or(known.handler);
        } else {
            self.leads += is_lead(assignment.role);
            let assigned = Assigned {
                unit: &assignment.unit,
                role: assignment.role,
                task: assignment.task.as_deref(),
                responsible: assignment.responsible.as_deref(),
                deputy: assignment.deputy.as_deref(),
                handler: assignment.handler.as_deref(),
                received: assignment.received,
                limits: &assignment.limits,
                act: by.act.id,
                on: by.on,
                office: &by.act.office,
                by_supervisor: by.by_supervisor,
            };
            self.assigned.insert(&assignment.unit, assigned);
        }
    }

    /// Changes what an `amend` names. The last in order wins.
    fn amend(&mut self, by: &Effective<'a>, amend: &'a Amend) {
        if let Some(title) = &amend.title {
            self.title = title;
        }
        if let Some(category) = amend.category {
            self.category = category;
        }
        match amend.supervised {
            None => {}
            Some(0) => (self.supervised, self.supervised_since) = (None, None),
            Some(category) => {
                self.supervised = Some(category);
                self.supervised_since.get_or_insert((by.act.id, by.on));
            }
        }
        let (now, new) = (&mut self.details, &amend.details);
        for (now, new) in [
            (&mut now.content, &new.content),
            (&mut now.document, &new.document),
            (&mut now.assigner, &new.assigner),
            (&mut now.leader, &new.leader),
            (&mut now.officer, &new.officer),
            (&mut now.number, &new.number),
        ] {
            if new.is_some() {
                now.clone_from(new);
            }
        }
        if new.tags.is_some() {
            now.tags.clone_from(&new.tags);
        }
    }

    /// Keeps since which act the matter has been joint, and since which it has not had exactly one lead.
    fn watch(&mut self, by: &Effective<'_>) {
        for (since, holds) in [
            (&mut self.joint_since, self.assigned.len() > 1),
            (&mut self.leadless_since, self.assigned.len() > 1 && self.leads != 1),
        ] {
            if holds {
                since.get_or_insert((by.act.id, by.on));
            } else {
                *since = None;
            }
        }
    }
}

#[cfg(test)]
mod tests;
