//! What the leader's page is made of.

use crate::domain::case::CaseId;
use crate::domain::matter::{Apply, MatterId, Role};
use crate::domain::standing::{Light, Rule};
use crate::domain::{Article, Date, UnitId};
use crate::present::case::Step;
use crate::present::days::Days;
use crate::present::part::Part;
use crate::present::row::Next;
use serde::{Deserialize, Serialize};

/// What a leader reads. Each list has its first rows, with how many there are in all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    /// How many matters there are.
    pub matters: usize,
    /// Their assignments by light, the worst first.
    pub lights: [(Light, usize); 5],
    /// How many units are late.
    pub late_units: usize,
    /// The late assignments, the longest late first.
    pub late: Part<Late>,
    /// What waits for somebody's decision, the longest waiting first.
    pub waits: Part<Waits>,
    /// What falls due within two weeks.
    pub soon: Part<Soon>,
    /// The last of the days that this looks at.
    pub soon_until: Date,
    /// What was completed on time within the last thirty days, out of what was completed.
    pub done: (usize, usize),
    /// Of this, what was completed before its limit, the earliest first.
    pub early: Part<Soon>,
    /// What was made known (M2-18) within the last thirty days.
    pub commended: Part<Soon>,
}

/// A matter by its name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Named {
    /// The matter.
    pub id: MatterId,
    /// Its title.
    pub title: Box<str>,
    /// 台账编号.
    pub number: Option<Box<str>>,
    /// The category of M1-5.
    pub category: u8,
}

/// A unit that is late in a matter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Late {
    /// The matter.
    pub matter: Named,
    /// The unit, which need not be the lead.
    pub unit: UnitId,
    /// Its part.
    pub role: Role,
    /// How many units have the matter.
    pub units: usize,
    /// The lead, where that is another unit, and its light.
    pub lead: Option<(UnitId, Light)>,
    /// 第一责任人.
    pub responsible: Option<Box<str>>,
    /// How many days.
    pub days: Days,
    /// The limit.
    pub due: Option<Date>,
    /// The day after a limit that is passed; where none is, that of the earliest reason.
    pub since: Date,
    /// Why: each finding of M1-10 that stands, by date.
    pub reasons: Vec<(Rule, Article)>,
    /// The case that is open on the unit for this matter, with the step that it waits for.
    pub case: Option<(CaseId, Step)>,
    /// What the office owes next.
    pub office: Option<Next>,
    /// What the unit owes next.
    pub own: Option<Next>,
}

/// Something that waits for a decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Waits {
    /// The next step of a case (M3-8).
    Case {
        /// The case.
        id: CaseId,
        /// The unit.
        unit: UnitId,
        /// The step, with the role in which it is taken.
        step: Step,
        /// Since when.
        since: Date,
    },
    /// An application for an extension or a termination (M1-9).
    Application {
        /// The matter.
        matter: Named,
        /// The unit.
        unit: UnitId,
        /// What is applied for.
        apply: Apply,
        /// The limit in force.
        due: Option<Date>,
        /// When it was made.
        since: Date,
    },
}

impl Waits {
    pub(super) const fn since(&self) -> Date {
        match self {
            Self::Case { since, .. } | Self::Application { since, .. } => *since,
        }
    }
}

/// A unit in a matter, with a day: that of its limit, of its completion, or of what was made known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Soon {
    /// The matter.
    pub matter: Named,
    /// The unit.
    pub unit: UnitId,
    /// The day.
    pub on: Date,
    /// What there is to say of time.
    pub days: Days,
    /// Its light.
    pub light: Light,
    /// Whether an application waits.
    pub pending: bool,
}
