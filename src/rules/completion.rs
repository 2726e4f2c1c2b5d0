//! Completion and closing: M2-7, M2-8, M2-14 (RULES §2).
//!
//! M2-7「对账销号」; M2-8「做到问题不解决不放过、工作不办结不放过、领导和群众不满意不放过」.

use super::context::{Effective, Findings};
use crate::domain::standing::{Facts, Rule};
use crate::domain::{ActId, Article, Body, Date};

/// How a unit's completion stands.
#[derive(Debug, Clone, Default)]
pub struct Completion {
    /// The first `complete` after the last `return`.
    pub standing: Option<(ActId, Date)>,
    /// The effective `close` after it.
    pub closed: Option<(ActId, Date)>,
    /// The periods in which a completion stood that a `return` voided later: from the first date, up to
    /// but without the second.
    pub voided: Vec<(Date, Date)>,
}

impl Completion {
    /// Goes through a unit's acts in their order. A `close` that does not meet its conditions is a
    /// finding.
    pub fn of(acts: &[Effective<'_>], findings: &mut Findings) -> Self {
        let mut now = Self::default();
        // Whether the last `verify` since the last `return` has a point that does not hold.
        let mut verified_bad = false;
        for effective in acts {
            match &effective.act.body {
                Body::Complete(_) => {
                    now.standing.get_or_insert((effective.act.id, effective.on));
                }
                Body::Return(_) => {
                    if let Some((_, from)) = now.standing.take() {
                        now.voided.push((from, effective.on));
                    }
                    now.closed = None;
                    verified_bad = false;
                }
                Body::Verify(verify) => verified_bad = !verify.passed(),
                Body::Close(close) => {
                    if close.is_confirmed() && now.standing.is_some() && !verified_bad {
                        now.closed.get_or_insert((effective.act.id, effective.on));
                    } else {
                        findings.add(
                            Rule::CloseUnconfirmed,
                            Article::new(2, 8),
                            effective.on,
                            Facts::acts([effective.act.id]),
                        );
                    }
                }
                _ => {}
            }
        }
        now
    }

    /// The completion date `c`.
    pub fn date(&self) -> Option<Date> {
        self.standing.map(|(_, on)| on)
    }

    /// Whether a completion stood at a date, by the acts dated on or before it (RULES §12).
    pub fn stands_at(&self, date: Date) -> bool {
        self.date().is_some_and(|c| c <= date) || self.voided_at(date)
    }

    /// Whether a completion stood at a date and was voided by a later `return`.
    pub fn voided_at(&self, date: Date) -> bool {
        // The periods follow one another: each begins where the one before it ended, or later.
        let begun = self.voided.partition_point(|(from, _)| *from <= date);
        begun.checked_sub(1).and_then(|n| self.voided.get(n)).is_some_and(|(_, to)| date < *to)
    }
}

#[cfg(test)]
mod tests;
