//! The counts above the list: how many matters have each light, and what is said about them.

use super::filter::{first, pressing};
use crate::domain::Date;
use crate::domain::standing::{AssignmentStanding, Light, MatterStanding, Status};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The rows of one light.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Count {
    /// The light.
    pub light: Light,
    /// How many rows have it.
    pub rows: usize,
    /// The statuses that give them this light, the most pressing first, each with a number.
    pub statuses: Vec<(Status, usize)>,
    /// The greatest number of days since one was completed.
    pub longest: Option<i64>,
}

/// Counts of rows, by their light and by the status of the unit that comes first in each. Kept by difference.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Counts {
    lights: BTreeMap<Light, OfLight>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct OfLight {
    rows: usize,
    statuses: Tally<Status>,
    completed: Tally<Date>,
}

/// How often each thing is there. What is not there has no entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Tally<K>(pub(super) BTreeMap<K, usize>);

impl<K> Default for Tally<K> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<K: Ord> Tally<K> {
    pub(super) fn add(&mut self, key: K) {
        *self.0.entry(key).or_default() += 1;
    }

    pub(super) fn remove(&mut self, key: &K) {
        match self.0.get_mut(key) {
            Some(many) if *many > 1 => *many -= 1,
            _ => {
                self.0.remove(key);
            }
        }
    }
}

impl Counts {
    /// Counts these matters.
    pub fn of<'a>(matters: impl IntoIterator<Item = &'a MatterStanding>) -> Self {
        let mut counts = Self::default();
        matters.into_iter().for_each(|matter| counts.add(matter));
        counts
    }

    /// Counts a matter.
    pub fn add(&mut self, matter: &MatterStanding) {
        self.add_row(matter.light, first(matter));
    }

    /// Counts a row by its light and its subject.
    pub fn add_row(&mut self, light: Light, subject: Option<&AssignmentStanding>) {
        let light = self.lights.entry(light).or_default();
        light.rows += 1;
        if let Some(first) = subject {
            light.statuses.add(first.status);
            first.completed_on.into_iter().for_each(|on| light.completed.add(on));
        }
    }

    /// Takes out a matter. It has to be as it was when it was counted.
    pub fn remove(&mut self, matter: &MatterStanding) {
        let Some(light) = self.lights.get_mut(&matter.light) else { return };
        light.rows -= 1;
        if let Some(first) = first(matter) {
            light.statuses.remove(&first.status);
            first.completed_on.iter().for_each(|on| light.completed.remove(on));
        }
        if light.rows == 0 {
            self.lights.remove(&matter.light);
        }
    }

    /// The counts at a day, one for each light, the worst first.
    pub fn at(&self, as_of: Date) -> [Count; 5] {
        [Light::Red, Light::Yellow, Light::Green, Light::Blue, Light::Grey].map(|light| {
            let nothing = OfLight::default();
            self.lights.get(&light).unwrap_or(&nothing).at(light, as_of)
        })
    }
}

impl OfLight {
    fn at(&self, light: Light, as_of: Date) -> Count {
        let mut statuses: Vec<_> = self.statuses.0.iter().map(|(s, many)| (*s, *many)).collect();
        statuses.sort_by_key(|(status, _)| pressing(*status));
        let longest = self.completed.0.first_key_value();
        Count {
            light,
            rows: self.rows,
            statuses,
            longest: longest.map(|(on, _)| (as_of - *on).num_days()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ledger::{State, check, read};
    use std::sync::Arc;

    #[test]
    fn the_statuses_of_a_light_add_up_to_its_matters() {
        let file = read(include_bytes!("../web/demo.ledger.json")).unwrap();
        let ledger = check(file, None).unwrap().ledger;
        let as_of = "2026-11-23".parse().unwrap();
        let standing = State::new(Arc::new(ledger)).standing(as_of);
        let counts = Counts::of(standing.matters.iter().map(|matter| &**matter)).at(as_of);
        assert_eq!(counts.iter().map(|count| count.rows).sum::<usize>(), standing.matters.len());
        for count in &counts {
            let statuses: usize = count.statuses.iter().map(|(_, n)| n).sum();
            assert_eq!(statuses, count.rows, "{:?}", count.light);
        }
        let [red, ..] = counts;
        assert_eq!(red.statuses.first().map(|first| first.0), Some(Status::Overdue));
    }
}
