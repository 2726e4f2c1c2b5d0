//! Who owes something in a matter, and how much is due by each day. The counts are updated matter by matter.

use super::counts::Tally;
use crate::domain::standing::{MatterStanding, Obligation};
use crate::domain::{Date, UnitId};
use std::collections::BTreeMap;

/// Who owes something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By<'a> {
    /// A supervising office. What the unit of a case owes is counted here, too, because the office has to ask for it:
    /// the unit's file has no cases.
    Office,
    /// An undertaking unit, in a matter.
    Unit(&'a UnitId),
}

/// What is owed in a matter: by whom, what, and the unit on whose part.
pub fn owed_in(
    matter: &MatterStanding,
) -> impl Iterator<Item = (By<'_>, &Obligation, Option<&UnitId>)> {
    let of_all = matter.obligations.iter().map(|owed| (By::Office, owed, None));
    let of_units = matter.assignments.iter().flat_map(|assignment| {
        let unit = &assignment.unit;
        assignment.obligations.iter().map(move |owed| {
            let by = if owed.kind.is_the_units() { By::Unit(unit) } else { By::Office };
            (by, owed, Some(unit))
        })
    });
    of_all.chain(of_units)
}

/// How much is owed in matters by each day, or without a day, and by whom.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Owing {
    offices: Tally<Option<Date>>,
    units: BTreeMap<UnitId, Tally<Option<Date>>>,
}

impl Owing {
    /// Counts these matters.
    pub fn of<'a>(matters: impl IntoIterator<Item = &'a MatterStanding>) -> Self {
        let mut owing = Self::default();
        matters.into_iter().for_each(|matter| owing.add(matter));
        owing
    }

    /// Counts a matter.
    pub fn add(&mut self, matter: &MatterStanding) {
        for (by, owed, _) in owed_in(matter) {
            match by {
                By::Office => self.offices.add(owed.due),
                By::Unit(unit) => match self.units.get_mut(unit) {
                    Some(days) => days.add(owed.due),
                    None => self.units.entry(unit.clone()).or_default().add(owed.due),
                },
            }
        }
    }

    /// Takes out a matter. It has to be as it was when it was counted.
    pub fn remove(&mut self, matter: &MatterStanding) {
        for (by, owed, _) in owed_in(matter) {
            match by {
                By::Office => self.offices.remove(&owed.due),
                By::Unit(unit) => {
                    let Some(days) = self.units.get_mut(unit) else { continue };
                    days.remove(&owed.due);
                    if days.0.is_empty() {
                        self.units.remove(unit);
                    }
                }
            }
        }
    }

    /// The days by which somebody owes something, none where the measure sets no day, and how much by each.
    pub fn by(&self, by: By<'_>) -> impl Iterator<Item = (Option<Date>, usize)> {
        let days = match by {
            By::Office => Some(&self.offices),
            By::Unit(unit) => self.units.get(unit),
        };
        days.into_iter().flat_map(|days| days.0.iter().map(|(due, many)| (*due, *many)))
    }
}
