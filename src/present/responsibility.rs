//! 工作落实责任清单 (M2-6): the task, the unit, the responsible person and the limit.

use crate::domain::matter::Role;
use crate::domain::standing::{MatterStanding, Status};
use crate::domain::{Date, UnitId};
use serde::{Deserialize, Serialize};

/// One line: what a unit undertakes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Responsibility {
    /// The matter's number.
    pub number: Option<Box<str>>,
    /// The unit's task, or the matter's title.
    pub task: Box<str>,
    /// The unit.
    pub unit: UnitId,
    /// 牵头、配合.
    pub role: Role,
    /// 责任人.
    pub responsible: Option<Box<str>>,
    /// 分管领导.
    pub deputy: Option<Box<str>>,
    /// 承办人.
    pub handler: Option<Box<str>>,
    /// By when.
    pub due: Option<Date>,
    /// How it stands.
    pub status: Status,
}

/// The lines of a matter, one a unit.
pub fn responsibilities(matter: &MatterStanding) -> impl Iterator<Item = Responsibility> {
    matter.assignments.iter().map(|assignment| Responsibility {
        number: matter.details.number.clone(),
        task: assignment.task.as_ref().unwrap_or(&matter.title).clone(),
        unit: assignment.unit.clone(),
        role: assignment.role,
        responsible: assignment.responsible.clone(),
        deputy: assignment.deputy.clone(),
        handler: assignment.handler.clone(),
        due: assignment.due,
        status: assignment.status,
    })
}
