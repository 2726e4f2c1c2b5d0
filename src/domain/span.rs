//! A run of days.

use super::Date;
use serde::{Deserialize, Serialize};

/// The days from one to another, both among them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "named as they are")]
pub struct Span {
    pub from: Date,
    pub until: Date,
}

impl Span {
    /// All days that there are.
    pub const ALL: Self = Self { from: Date::MIN, until: Date::MAX };

    /// Whether a day is among them.
    pub fn holds(&self, day: Date) -> bool {
        (self.from..=self.until).contains(&day)
    }

    /// The days that are among both.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        self.not_before(other.from).not_after(other.until)
    }

    /// Those of them that are not before a day.
    #[must_use]
    pub fn not_before(self, day: Date) -> Self {
        Self { from: self.from.max(day), ..self }
    }

    /// Those of them that are not after a day.
    #[must_use]
    pub fn not_after(self, day: Date) -> Self {
        Self { until: self.until.min(day), ..self }
    }
}
