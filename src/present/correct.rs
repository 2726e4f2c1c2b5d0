//! Correcting what a matter was registered with: the acts that put it right.
//!
//! A wrong limit, unit or receipt stands in the act that registered the matter or assigned the unit. That act is
//! withdrawn today, and the corrected act is recorded in its place with the old date. But the new act has the acts of
//! that day among its ancestors, so it comes after them in the order (RULES §8). An `amend` of that day would then
//! stand before the `register` and change nothing (RULES §12), and an `assign` of that day would become the first one
//! of its unit. Such acts are therefore withdrawn too, and recorded again after the new one.
//!
//! Other errors need no withdrawal: an `amend` changes the matter's own texts, and a second `assign` changes a unit's
//! role, persons and task.

use crate::domain::matter::{Amend, Assignment, Details, Register, Role};
use crate::domain::{ActId, Body, Date, Retract, UnitId};
use crate::rules::context::Effective;
use crate::rules::matter::Matter;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What stands of a matter, and which acts made it so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stands {
    /// The matter as amended; its units as they were assigned, the lead first, with the role, persons and task
    /// that were recorded last.
    pub matter: Register,
    /// The act that registered it.
    pub register: ActId,
    /// The act that assigned each unit, in the order of the matter's assignments.
    pub assigned_by: Vec<ActId>,
}

impl Stands {
    /// What stands by acts in their order; none without a `register` that counts.
    pub fn of(acts: &[Effective<'_>]) -> Option<Self> {
        let matter = Matter::of(acts)?;
        let owned = |text: Option<&str>| text.map(Into::into);
        let mut units: Vec<(ActId, Assignment)> = matter
            .assigned
            .values()
            .map(|assigned| {
                let assignment = Assignment {
                    unit: assigned.unit.clone(),
                    role: assigned.role,
                    task: owned(assigned.task),
                    received: assigned.received,
                    responsible: owned(assigned.responsible),
                    deputy: owned(assigned.deputy),
                    handler: owned(assigned.handler),
                    limits: assigned.limits.to_vec(),
                };
                (assigned.act, assignment)
            })
            .collect();
        units.sort_by_key(|(_, assignment)| assignment.role != Role::Lead);
        let (assigned_by, assignments) = units.into_iter().unzip();
        Some(Self {
            matter: Register {
                title: matter.title.into(),
                category: matter.category,
                supervised: matter.supervised,
                details: matter.details,
                limits: matter.register.limits.clone(),
                assignments,
            },
            register: matter.act,
            assigned_by,
        })
    }
}

/// What is to stand instead of what stood when the form was opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Correction {
    /// What stood.
    pub seen: Stands,
    /// The matter as it should be; its own assignments are not looked at.
    pub matter: Register,
    /// The units as they should be. First come the units in `seen`, in their order; none stands for a unit that is to
    /// take no part. The rest are new units.
    pub units: Vec<Option<Assignment>>,
    /// Why what was recorded is withdrawn.
    pub reason: Box<str>,
}

/// Why a correction cannot be recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{self:?}")]
pub enum Hindrance {
    /// Something else stands now than was seen.
    Changed,
    /// An undertaking office recorded an act that would have to be replaced. Recorded again by the supervising
    /// office it would no longer be that office's doing, which may be against it (M2-9): its own office
    /// withdraws it.
    Theirs,
}

/// A text that may be absent.
type Text = Option<Box<str>>;

/// What becomes of an act.
enum Fate {
    Stays,
    Goes,
    Becomes(Body),
}

impl Correction {
    /// The acts that put it right, each with its date, as of today. They are to be recorded together, in this
    /// order.
    ///
    /// # Errors
    /// It does not fit what stands now.
    pub fn acts(
        &self,
        acts: &[Effective<'_>],
        today: Date,
    ) -> Result<Vec<(Date, Body)>, Hindrance> {
        if Stands::of(acts).as_ref() != Some(&self.seen) {
            return Err(Hindrance::Changed);
        }
        let mut drafts = Vec::new();
        // The days on which a corrected act is recorded anew, each with whether that act is the registration. On such a
        // day the new act comes after all other acts.
        let mut anew: BTreeSet<(Date, bool)> = BTreeSet::new();
        for effective in acts {
            let (act, on) = (effective.act, effective.on);
            let fate = self.fate(effective);
            let follows = match &act.body {
                Body::Amend(_) => anew.contains(&(on, true)),
                Body::Assign(_) => anew.contains(&(on, true)) || anew.contains(&(on, false)),
                _ => false,
            };
            let again = match fate {
                Fate::Stays if follows => Some(act.body.clone()),
                Fate::Stays => continue,
                Fate::Goes => None,
                Fate::Becomes(body) => {
                    anew.insert((on, act.id == self.seen.register));
                    Some(body)
                }
            };
            if !effective.by_supervisor {
                return Err(Hindrance::Theirs);
            }
            let retract = Retract { act: act.id, reason: self.reason.clone() };
            drafts.push((today, Body::Retract(retract)));
            drafts.extend(again.map(|body| (on, body)));
        }
        let own = self.amendment().map(|amend| Body::Amend(Box::new(amend)));
        let later = own.into_iter().chain(self.reassigned().map(Body::Assign));
        drafts.extend(later.map(|body| (today, body)));
        Ok(drafts)
    }

    /// The units that were seen, the act that assigned each, and what is to become of it.
    fn rows(&self) -> impl Iterator<Item = (ActId, &Assignment, Option<&Assignment>)> {
        let seen = self.seen.assigned_by.iter().zip(&self.seen.matter.assignments);
        seen.enumerate()
            .map(|(n, (act, seen))| (*act, seen, self.units.get(n).and_then(Option::as_ref)))
    }

    /// What becomes of a unit's assignment in the act that made it. None if the unit is to take no part.
    fn corrected(&self, act: ActId, held: &Assignment) -> Option<Assignment> {
        let row = self.rows().find(|(by, seen, _)| *by == act && seen.unit == held.unit);
        let Some((_, seen, wanted)) = row else { return Some(held.clone()) };
        let wanted = wanted?;
        Some(if wanted.unit == seen.unit {
            // Role, persons and task are left as they are: a second `assign` changes them.
            Assignment { received: wanted.received, limits: wanted.limits.clone(), ..held.clone() }
        } else {
            wanted.clone()
        })
    }

    fn fate(&self, effective: &Effective<'_>) -> Fate {
        let becomes = |is_same: bool, body| if is_same { Fate::Stays } else { Fate::Becomes(body) };
        match &effective.act.body {
            Body::Register(register) if effective.act.id == self.seen.register => {
                let assignments = register.assignments.iter();
                let new = Register {
                    limits: self.matter.limits.clone(),
                    assignments: assignments
                        .filter_map(|held| self.corrected(effective.act.id, held))
                        .collect(),
                    ..(**register).clone()
                };
                becomes(new == **register, Body::Register(Box::new(new)))
            }
            Body::Assign(held) => {
                let makes = |(by, seen, _): &(ActId, &Assignment, _)| {
                    *by == effective.act.id && seen.unit == held.unit
                };
                if self.rows().any(|row| makes(&row)) {
                    match self.corrected(effective.act.id, held) {
                        Some(new) => becomes(new == *held, Body::Assign(new)),
                        None => Fate::Goes,
                    }
                } else if self.has_left(&held.unit) {
                    // Otherwise this `assign` would assign the unit again, although the unit is to take no part.
                    Fate::Goes
                } else {
                    Fate::Stays
                }
            }
            _ => Fate::Stays,
        }
    }

    /// Whether a unit that was seen is to take no part.
    fn has_left(&self, unit: &UnitId) -> bool {
        self.rows().any(|(_, seen, wanted)| {
            seen.unit == *unit && wanted.is_none_or(|wanted| wanted.unit != seen.unit)
        })
    }

    /// The amendment of the matter's own texts, where one of them changes.
    fn amendment(&self) -> Option<Amend> {
        let changed = |was: &Text, is: &Text| is.clone().filter(|_| is != was);
        let (was, is) = (&self.seen.matter, &self.matter);
        let (old, new) = (&was.details, &is.details);
        let amend = Amend {
            title: (is.title != was.title).then(|| is.title.clone()),
            category: (is.category != was.category).then_some(is.category),
            supervised: (is.supervised != was.supervised).then(|| is.supervised.unwrap_or(0)),
            details: Details {
                content: changed(&old.content, &new.content),
                document: changed(&old.document, &new.document),
                assigner: changed(&old.assigner, &new.assigner),
                leader: changed(&old.leader, &new.leader),
                officer: changed(&old.officer, &new.officer),
                number: changed(&old.number, &new.number),
                tags: new.tags.clone().filter(|_| new.tags != old.tags),
            },
        };
        (amend != Amend::default()).then_some(amend)
    }

    /// The assignments that change role, persons or task of a unit, and those of units that are added.
    fn reassigned(&self) -> impl Iterator<Item = Assignment> {
        let seen = &self.seen.matter.assignments;
        let wanted = self.units.iter().enumerate();
        wanted.filter_map(|(n, wanted)| {
            let (wanted, seen) = (wanted.as_ref()?, seen.get(n));
            let Some(seen) = seen else { return Some(wanted.clone()) };
            if seen.unit != wanted.unit {
                return None;
            }
            let new = |was: &Text, is: &Text| is.clone().filter(|_| is != was);
            let again = Assignment {
                unit: wanted.unit.clone(),
                role: wanted.role,
                task: new(&seen.task, &wanted.task),
                received: None,
                responsible: new(&seen.responsible, &wanted.responsible),
                deputy: new(&seen.deputy, &wanted.deputy),
                handler: new(&seen.handler, &wanted.handler),
                limits: Vec::new(),
            };
            let persons = [&again.task, &again.responsible, &again.deputy, &again.handler];
            let is_same = seen.role == wanted.role && persons.iter().all(|text| text.is_none());
            (!is_same).then_some(again)
        })
    }
}
