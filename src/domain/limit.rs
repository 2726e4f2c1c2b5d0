//! Limits (办理时限) of M1-6.

use super::Date;
use serde::{Deserialize, Serialize};

/// A limit of a matter or of one assignment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limit {
    /// What it rests on.
    pub basis: Basis,
    /// The law, named; always with `Basis::Statutory`.
    pub law: Option<Box<str>>,
    /// How long.
    pub term: Term,
}

/// What a limit rests on (M1-6).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Basis {
    /// 规定时间: set by law.
    Statutory,
    /// 指定时间: set by the superior or the city.
    Designated,
    /// 约定时间: proposed by the undertaking unit.
    Agreed,
}

/// How long a limit runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Term {
    /// To this date.
    Date(Date),
    /// So many days from receipt, 1 to 3650.
    Days {
        /// How many.
        days: u16,
        /// Of which kind.
        kind: DayKind,
    },
    /// Not yet set: an `agreed` limit before the unit has proposed a date.
    Open,
}

/// Which days a limit counts (M1-7).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum DayKind {
    /// 自然日.
    Natural,
    /// 工作日.
    Working,
}
