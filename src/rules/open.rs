//! When matters stood open. The duties of a year and of a quarter ask this about all matters at once.

use crate::domain::Date;
use crate::domain::standing::MatterStanding;
use std::collections::BTreeMap;
use std::sync::Arc;

/// For each day on which something began, how many things ended on which day. A clone, made to try an act,
/// shares the days that the act does not touch.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Stood(BTreeMap<Date, Arc<BTreeMap<Date, usize>>>);

impl Stood {
    /// The first day on which something began.
    pub fn first(&self) -> Option<Date> {
        self.0.first_key_value().map(|(from, _)| *from)
    }

    /// Whether anything stood that began on or before the one day and did not end before the other.
    pub fn any(&self, begun_by: Date, not_ended_before: Date) -> bool {
        let last = |ends: &BTreeMap<Date, usize>| ends.last_key_value().map(|(end, _)| *end);
        self.0.range(..=begun_by).any(|(_, ends)| last(ends) >= Some(not_ended_before))
    }

    fn add(&mut self, from: Date, until: Date) {
        let ends = Arc::make_mut(self.0.entry(from).or_default());
        *ends.entry(until).or_default() += 1;
    }

    fn remove(&mut self, from: Date, until: Date) {
        let Some(ends) = self.0.get_mut(&from).map(Arc::make_mut) else { return };
        match ends.get_mut(&until) {
            Some(many) if *many > 1 => *many -= 1,
            _ => {
                ends.remove(&until);
            }
        }
        if ends.is_empty() {
            self.0.remove(&from);
        }
    }
}

/// When the matters of a ledger stood open.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OpenMatters {
    /// Supervised matters, from `s` until they were closed.
    pub supervised: Stood,
    /// All matters, from their registration until they were closed.
    pub registered: Stood,
}

impl OpenMatters {
    /// Counts these matters.
    pub fn of<'a>(matters: impl IntoIterator<Item = &'a MatterStanding>) -> Self {
        let mut open = Self::default();
        for matter in matters {
            open.add(matter);
        }
        open
    }

    /// Adds a matter.
    pub fn add(&mut self, matter: &MatterStanding) {
        let until = matter.closed_on.unwrap_or(Date::MAX);
        self.registered.add(matter.registered_on, until);
        if let Some(since) = matter.supervised_since {
            self.supervised.add(since, until);
        }
    }

    /// Takes out a matter. It has to be as it was when it was added.
    pub fn remove(&mut self, matter: &MatterStanding) {
        let until = matter.closed_on.unwrap_or(Date::MAX);
        self.registered.remove(matter.registered_on, until);
        if let Some(since) = matter.supervised_since {
            self.supervised.remove(since, until);
        }
    }
}
