//! Accountability twice within one year: M3-7 (RULES §6).
//!
//! M3-7「一年内被给予督查问责两次以上(含两次)等情形的，应当从重处理」.

use super::cases::Case;
use crate::domain::case::CaseId;
use crate::domain::{Date, UnitId};
use chrono::Datelike as _;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// Decisions that give a measure (被给予), by unit, and by unit and person.
#[derive(Debug, Default)]
pub struct Repeats<'a> {
    units: BTreeMap<&'a UnitId, BTreeSet<(Date, CaseId)>>,
    persons: BTreeMap<(&'a UnitId, &'a str), BTreeSet<(Date, CaseId)>>,
}

impl<'a> Repeats<'a> {
    /// Of all the cases of a ledger.
    pub fn of(cases: &[Case<'a>]) -> Self {
        let mut repeats = Self::default();
        for case in cases {
            let Some((effective, decide)) = case.decided else { continue };
            let unit = &case.open.1.unit;
            let entry = (effective.on, case.id);
            if decide.measures.on_unit() {
                repeats.units.entry(unit).or_default().insert(entry);
            }
            for person in decide.measures.on_persons() {
                repeats.persons.entry((unit, &person.name)).or_default().insert(entry);
            }
        }
        repeats
    }

    /// Whether another case of the same unit gave a measure, to the unit or to a person whom this
    /// one names, within the year that ends with `at`.
    pub fn within_a_year(&self, case: &Case<'_>, at: Date) -> bool {
        let open = case.open.1;
        let earlier = |decisions: Option<&BTreeSet<(Date, CaseId)>>| {
            // The latest is the one that can be near enough.
            decisions
                .and_then(|all| all.range(..=(at, Uuid::max())).rfind(|(_, id)| *id != case.id))
                .is_some_and(|(on, _)| at < year_after(*on))
        };
        earlier(self.units.get(&open.unit))
            || open
                .persons
                .iter()
                .any(|person| earlier(self.persons.get(&(&open.unit, &*person.name))))
    }
}

/// The same day a year later; of 29 February, 28 February.
fn year_after(date: Date) -> Date {
    date.with_year(date.year() + 1)
        .or_else(|| Date::from_ymd_opt(date.year() + 1, 2, 28))
        .unwrap_or(Date::MAX)
}
