//! The cases of an open ledger as they stand, and how they bear on matters and on each other. Cases are few, so none is
//! ever stale.

use super::spans::Spans;
use crate::domain::case::CaseId;
use crate::domain::matter::MatterId;
use crate::domain::standing::CaseStanding;
use crate::domain::{Date, Span, UnitId};
use crate::ledger::fold::State;
use crate::rules::bearing::{Bearing, Bearings};
use std::collections::{BTreeMap, BTreeSet};

/// The cases of a ledger at a day.
#[derive(Debug, Clone, Default)]
pub(super) struct Cases {
    standings: BTreeMap<CaseId, CaseStanding>,
    bearing: BTreeMap<CaseId, Bearing>,
    all: Bearings,
    spans: Spans,
}

impl Cases {
    /// Those that are listed, as they stand.
    pub(super) fn standings(&self) -> &BTreeMap<CaseId, CaseStanding> {
        &self.standings
    }

    /// What all of them mean for others.
    pub(super) fn bearings(&self) -> &Bearings {
        &self.all
    }

    /// What one of them means for others.
    pub(super) fn bearing(&self, id: &CaseId) -> Option<&Bearing> {
        self.bearing.get(id)
    }

    /// The days on which every case bears on a matter as it does today. A case without a bearing yet may come to name
    /// any matter, so its days count too.
    pub(super) fn stand_for(&self, matter: MatterId) -> Span {
        let may_say = |case: &CaseId| {
            self.bearing.get(case).is_none_or(|bearing| bearing.matters.contains(&matter))
        };
        let spans = self.spans.iter().filter(|(case, _)| may_say(case));
        spans.fold(Span::ALL, |days, (_, span)| days.and(span))
    }

    /// The cases whose standing is different at another day.
    pub(super) fn left_by(&self, day: Date) -> BTreeSet<CaseId> {
        self.spans.left_by(day).into_iter().collect()
    }

    /// Judges these cases. If the bearing of one of them has changed, the other cases of its unit are judged too.
    /// Returns the matters that such a case names, because their candidates may now be answered, or no longer.
    pub(super) fn judge(
        &mut self,
        mut ids: BTreeSet<CaseId>,
        state: &State,
        day: Date,
    ) -> BTreeSet<MatterId> {
        let mut matters = BTreeSet::new();
        let mut units: BTreeSet<UnitId> = BTreeSet::new();
        let mut spans = BTreeMap::new();
        for id in &ids {
            let (span, now) = state.bearing(*id, day);
            spans.insert(*id, span);
            let then = match &now {
                Some(now) => self.bearing.insert(*id, now.clone()),
                None => self.bearing.remove(id),
            };
            if then == now {
                continue;
            }
            if let Some(then) = &then {
                self.all.remove(then);
            }
            if let Some(now) = &now {
                self.all.add(now);
            }
            for case in [then, now].into_iter().flatten() {
                matters.extend(case.matters);
                units.insert(case.unit);
            }
        }
        if !units.is_empty() {
            let of_units = self.bearing.values().filter(|case| units.contains(&case.unit));
            ids.extend(of_units.map(|case| case.id));
        }
        for id in ids {
            if let Some(case) = state.case(id, &self.all, day) {
                self.spans.set(id, case.stands);
                self.standings.insert(id, case);
            } else {
                self.standings.remove(&id);
                self.spans.set(id, spans.get(&id).copied().unwrap_or(Span::ALL));
            }
        }
        matters
    }
}
