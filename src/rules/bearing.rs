//! What a case means for other things: it may answer candidates (M3-5), and its measures may make another
//! case a repeat (M3-7) (RULES §6).
//!
//! M3-7「一年内被给予督查问责两次以上(含两次)等情形的，应当从重处理」.

use super::context::Context;
use crate::domain::case::{CaseId, Person};
use crate::domain::matter::MatterId;
use crate::domain::{Date, UnitId};
use chrono::Datelike as _;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// What one case means for matters and for other cases.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bearing {
    /// The case.
    pub id: CaseId,
    /// The unit that it was opened on.
    pub unit: UnitId,
    /// When it was opened.
    pub opened: Date,
    /// The matters that it names.
    pub matters: Vec<MatterId>,
    /// The date of its decision, where there is one.
    pub decided: Option<Date>,
    /// Whether the decision gives the unit a measure (被给予).
    pub on_unit: bool,
    /// The persons to whom the decision gives a measure.
    pub on_persons: Vec<Box<str>>,
}

/// Dates, each with its case.
type Dated = BTreeSet<(Date, CaseId)>;

/// What all cases of a ledger mean for matters and for each other.
#[derive(Debug, Clone, Default)]
pub struct Bearings {
    /// When cases on a unit that name a matter were opened.
    opened: BTreeMap<MatterId, BTreeMap<UnitId, Dated>>,
    /// Decisions that give the unit a measure.
    on_units: BTreeMap<UnitId, Dated>,
    /// Decisions on a case of the unit that give a person a measure.
    on_persons: BTreeMap<UnitId, BTreeMap<Box<str>, Dated>>,
}

impl Bearings {
    /// Adds up these cases.
    pub fn of<'a>(cases: impl IntoIterator<Item = &'a Bearing>) -> Self {
        let mut all = Self::default();
        for case in cases {
            all.add(case);
        }
        all
    }

    /// Adds what a case means.
    pub fn add(&mut self, case: &Bearing) {
        for matter in &case.matters {
            let units = self.opened.entry(*matter).or_default();
            units.entry(case.unit.clone()).or_default().insert((case.opened, case.id));
        }
        let Some(on) = case.decided else { return };
        if case.on_unit {
            self.on_units.entry(case.unit.clone()).or_default().insert((on, case.id));
        }
        for person in &case.on_persons {
            let persons = self.on_persons.entry(case.unit.clone()).or_default();
            persons.entry(person.clone()).or_default().insert((on, case.id));
        }
    }

    /// Takes out what was added for a case.
    pub fn remove(&mut self, case: &Bearing) {
        for matter in &case.matters {
            if let Some(units) = self.opened.get_mut(matter) {
                drop_from(units, &case.unit, &(case.opened, case.id));
                if units.is_empty() {
                    self.opened.remove(matter);
                }
            }
        }
        let Some(on) = case.decided else { return };
        drop_from(&mut self.on_units, &case.unit, &(on, case.id));
        for person in &case.on_persons {
            if let Some(persons) = self.on_persons.get_mut(&case.unit) {
                drop_from(persons, person, &(on, case.id));
            }
        }
        if self.on_persons.get(&case.unit).is_some_and(BTreeMap::is_empty) {
            self.on_persons.remove(&case.unit);
        }
    }

    /// The last day on which a case was opened on a unit that names a matter.
    pub fn answered(&self, matter: MatterId, unit: &UnitId) -> Option<Date> {
        self.opened.get(&matter)?.get(unit)?.last().map(|(on, _)| *on)
    }

    /// Whether another case of the same unit gave a measure, to the unit or to one of these persons,
    /// within the year that ends with this case's decision, or with `T` while it has none.
    pub fn repeated(
        &self,
        case: CaseId,
        (unit, persons): (&UnitId, &[Person]),
        decided: Option<Date>,
        context: &Context<'_>,
    ) -> bool {
        let near = |dated: Option<&Dated>| {
            // Only the latest can be near enough. None is dated after `T`.
            let until = (decided.unwrap_or(Date::MAX), Uuid::max());
            let latest =
                dated.and_then(|all| all.range(..=until).rfind(|(_, other)| *other != case));
            latest.map(|(on, _)| year_after(*on)).is_some_and(|end| match decided {
                Some(on) => on < end,
                None => !context.reached(end),
            })
        };
        let of_persons = self.on_persons.get(unit);
        near(self.on_units.get(unit))
            || persons.iter().any(|person| near(of_persons.and_then(|of| of.get(&person.name))))
    }
}

/// Takes an entry out, and the key too once it has no entries.
fn drop_from<K: Ord + Clone>(map: &mut BTreeMap<K, Dated>, key: &K, entry: &(Date, CaseId)) {
    if let Some(entries) = map.get_mut(key) {
        entries.remove(entry);
        if entries.is_empty() {
            map.remove(key);
        }
    }
}

/// The same day one year later; for 29 February this is 28 February. A decision on the first day counts as within one
/// year on all days before the second, and no longer from that day on (RULES §6).
pub fn year_after(date: Date) -> Date {
    date.with_year(date.year() + 1)
        .or_else(|| Date::from_ymd_opt(date.year() + 1, 2, 28))
        .unwrap_or(Date::MAX)
}

#[cfg(test)]
mod tests;
