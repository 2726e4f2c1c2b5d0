//! A period of days that a standing holds for.

use super::Date;
use serde::{Deserialize, Serialize};

/// The days from one to another, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "named as they are")]
pub struct Span {
    pub from: Date,
    pub until: Date,
}

impl Span {
    /// All days.
    pub const ALL: Self = Self { from: Date::MIN, until: Date::MAX };

    /// Whether a day is in the span.
    pub fn holds(&self, day: Date) -> bool {
        (self.from..=self.until).contains(&day)
    }

    /// The days that are in both spans.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        self.not_before(other.from).not_after(other.until)
    }

    /// The part of the span that does not lie before a day.
    #[must_use]
    pub fn not_before(self, day: Date) -> Self {
        Self { from: self.from.max(day), ..self }
    }

    /// The part of the span that does not lie after a day.
    #[must_use]
    pub fn not_after(self, day: Date) -> Self {
        Self { until: self.until.min(day), ..self }
    }
}
