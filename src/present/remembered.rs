//! What earlier registrations say about the next one: the persons of each unit, and the matter that was
//! registered last.

use crate::domain::matter::Assignment;
use crate::domain::registry::Unit;
use crate::domain::standing::{AssignmentStanding, MatterStanding};
use crate::domain::{Date, UnitId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The three responsible persons of a unit (M2-8), as they were named last.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Persons {
    /// 第一责任人: the head that the registry names, or the one who was named last.
    pub responsible: Option<Box<str>>,
    /// 分管领导.
    pub deputy: Option<Box<str>>,
    /// 承办人员.
    pub handler: Option<Box<str>>,
}

impl Persons {
    /// The fields of a form in which they stand, each with its person.
    pub fn fields(&self) -> [(&'static str, Option<&str>); 3] {
        [
            ("responsible", self.responsible.as_deref()),
            ("deputy", self.deputy.as_deref()),
            ("handler", self.handler.as_deref()),
        ]
    }
}

/// The persons of each unit: of several matters the one that was registered last says who.
pub fn persons<'a>(
    matters: impl IntoIterator<Item = &'a MatterStanding>,
    units: &BTreeMap<UnitId, Unit>,
) -> BTreeMap<UnitId, Persons> {
    type Named<'a> = [Option<(Date, &'a str)>; 3];
    let mut named: BTreeMap<&UnitId, Named<'a>> = BTreeMap::new();
    for matter in matters {
        for assignment in &matter.assignments {
            let known = named.entry(&assignment.unit).or_default();
            for (known, now) in known.iter_mut().zip(of(assignment)) {
                let is_later = known.is_none_or(|(on, _)| matter.registered_on >= on);
                if let (Some(now), true) = (now, is_later) {
                    *known = Some((matter.registered_on, now));
                }
            }
        }
    }
    let mut all: BTreeMap<UnitId, Persons> = BTreeMap::new();
    for (unit, [responsible, deputy, handler]) in named {
        let text = |named: Option<(Date, &str)>| named.map(|(_, name)| name.into());
        let persons = Persons {
            responsible: text(responsible),
            deputy: text(deputy),
            handler: text(handler),
        };
        all.insert(unit.clone(), persons);
    }
    for unit in units.values().filter(|unit| unit.head.is_some()) {
        all.entry(unit.unit.clone()).or_default().responsible.clone_from(&unit.head);
    }
    all
}

fn of(assignment: &AssignmentStanding) -> [Option<&str>; 3] {
    [&assignment.responsible, &assignment.deputy, &assignment.handler].map(Option::as_deref)
}

/// The units of a matter as they would be assigned in the next one like it, the lead first: nothing of this
/// matter's own, no task, receipt or limit.
pub fn units(matter: &MatterStanding, persons: &BTreeMap<UnitId, Persons>) -> Vec<Assignment> {
    let mut units: Vec<Assignment> = matter
        .assignments
        .iter()
        .map(|assignment| {
            let persons = persons.get(&assignment.unit).cloned().unwrap_or_default();
            Assignment {
                unit: assignment.unit.clone(),
                role: assignment.role,
                task: None,
                received: None,
                responsible: persons.responsible,
                deputy: persons.deputy,
                handler: persons.handler,
                limits: Vec::new(),
            }
        })
        .collect();
    units.sort_by_key(|unit| unit.role);
    units
}
