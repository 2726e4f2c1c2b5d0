//! For each matter or case, the days on which its standing stays the same.

use crate::domain::{Date, Span};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// Matters or cases, each with the days on which its standing stays the same. They are indexed by the first and the
/// last of these days.
#[derive(Debug, Clone, Default)]
pub(super) struct Spans {
    of: BTreeMap<Uuid, Span>,
    froms: BTreeSet<(Date, Uuid)>,
    untils: BTreeSet<(Date, Uuid)>,
}

impl Spans {
    /// Sets the days of one.
    pub(super) fn set(&mut self, id: Uuid, span: Span) {
        if let Some(old) = self.of.insert(id, span) {
            self.froms.remove(&(old.from, id));
            self.untils.remove(&(old.until, id));
        }
        // A span without an end is never left on that side, so it needs no entry in the index.
        if span.from > Date::MIN {
            self.froms.insert((span.from, id));
        }
        if span.until < Date::MAX {
            self.untils.insert((span.until, id));
        }
    }

    /// All of them.
    pub(super) fn iter(&self) -> impl Iterator<Item = (Uuid, Span)> {
        self.of.iter().map(|(id, span)| (*id, *span))
    }

    /// The days of one.
    pub(super) fn get(&self, id: &Uuid) -> Option<Span> {
        self.of.get(id).copied()
    }

    /// Those whose span does not hold the day.
    pub(super) fn left_by(&self, day: Date) -> Vec<Uuid> {
        let ended = self.untils.range(..(day, Uuid::nil()));
        let begun_later = day.succ_opt().map(|next| self.froms.range((next, Uuid::nil())..));
        ended.chain(begun_later.into_iter().flatten()).map(|(_, id)| *id).collect()
    }

    /// The spans of these matters or cases alone.
    pub(super) fn part(&self, ids: &BTreeSet<Uuid>) -> Self {
        let mut part = Self::default();
        for id in ids {
            if let Some(span) = self.of.get(id) {
                part.set(*id, *span);
            }
        }
        part
    }
}
