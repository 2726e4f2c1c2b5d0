//! A selection in numbers, and what it may be narrowed to.

use super::counts::{Count, Counts, Tally};
use super::filter::Filter;
use super::list::Selection;
use crate::domain::figures::Period;
use crate::domain::registry::Unit;
use crate::domain::standing::{Light, MatterStanding, Rates};
use crate::domain::{Date, UnitId};
use chrono::{Datelike as _, Months};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How many names of one kind are offered at most.
const MOST: usize = 500;

/// A selection in numbers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facets {
    /// How many matters have a row in it.
    pub matters: usize,
    /// How many assignments meet all its conditions.
    pub assignments: usize,
    /// The number of rows of each light, as if the list were not narrowed to a light.
    pub counts: [Count; 5],
    /// The days from the as-of date to the end of its month, with the number of green rows that fall due in them. None
    /// if the list is narrowed to another period already.
    pub green_due: Option<(Period, usize)>,
    /// Over the assignments of any light.
    pub rates: Rates,
    /// For each unit the number of its rows by light, the worst first, as if the list were not narrowed to a unit or a
    /// light. So each number is the length of the list that it opens.
    pub units: Vec<(UnitId, [usize; 5])>,
    /// The leaders in charge of any matter.
    pub leaders: Vec<Box<str>>,
    /// The officers who supervise any.
    pub officers: Vec<Box<str>>,
    /// The documents that ask for any.
    pub documents: Vec<Box<str>>,
}

/// Whom and what matters name. Kept by difference.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Named {
    leaders: Tally<Box<str>>,
    officers: Tally<Box<str>>,
    documents: Tally<Box<str>>,
}

impl Named {
    /// Takes up what a matter names.
    pub fn add(&mut self, matter: &MatterStanding) {
        for (names, name) in self.of(matter) {
            names.add(name.clone());
        }
    }

    /// Takes it out again. The matter has to be as it was when it was taken up.
    pub fn remove(&mut self, matter: &MatterStanding) {
        for (names, name) in self.of(matter) {
            names.remove(name);
        }
    }

    fn of<'m>(
        &mut self,
        matter: &'m MatterStanding,
    ) -> impl Iterator<Item = (&mut Tally<Box<str>>, &'m Box<str>)> {
        let details = &matter.details;
        let leader = details.leader.as_ref().map(|name| (&mut self.leaders, name));
        let officer = details.officer.as_ref().map(|name| (&mut self.officers, name));
        let document = details.document.as_ref().map(|name| (&mut self.documents, name));
        leader.into_iter().chain(officer).chain(document)
    }
}

impl Facets {
    /// Of a selection of these matters, which name so much.
    pub fn of<'a>(
        selection: &Selection,
        matters: impl IntoIterator<Item = &'a MatterStanding>,
        named: &Named,
        book: &BTreeMap<UnitId, Unit>,
        as_of: Date,
    ) -> Self {
        let (filter, by_unit) = (&selection.filter, selection.is_by_unit());
        let any_light = filter.of_any_light();
        let any_unit = Filter { unit: None, ..any_light.clone() };
        let green = rest_of_month(as_of).filter(|_| filter.due.is_none()).map(|period| {
            (period, Filter { light: Some(Light::Green), due: Some(period), ..any_light.clone() })
        });
        let mut green_due = green.as_ref().map(|(period, _)| (*period, 0));
        let (mut with_rows, mut assignments) = (0, 0);
        let (mut counts, mut rates) = (Counts::default(), Rates::default());
        let mut units: BTreeMap<&UnitId, [usize; 5]> = BTreeMap::new();
        for matter in matters {
            with_rows += usize::from(!filter.subjects(matter, book, by_unit).is_empty());
            assignments += filter.subjects(matter, book, true).iter().flatten().count();
            if let (Some((_, green)), Some((_, rows))) = (&green, &mut green_due) {
                *rows += green.subjects(matter, book, by_unit).len();
            }
            for subject in any_light.subjects(matter, book, by_unit) {
                counts.add_row(subject.map_or(matter.light, |subject| subject.light), subject);
            }
            let any = any_light.subjects(matter, book, true);
            any.into_iter().flatten().for_each(|subject| rates.count(subject.status));
            for subject in any_unit.subjects(matter, book, true).into_iter().flatten() {
                let lights = units.entry(&subject.unit).or_default();
                let place = Light::Red as usize - subject.light as usize;
                lights.iter_mut().skip(place).take(1).for_each(|count| *count += 1);
            }
        }
        let first = |all: &Tally<Box<str>>| all.0.keys().take(MOST).cloned().collect();
        Self {
            matters: with_rows,
            assignments,
            counts: counts.at(as_of),
            green_due,
            rates,
            units: units.into_iter().map(|(unit, lights)| (unit.clone(), lights)).collect(),
            leaders: first(&named.leaders),
            officers: first(&named.officers),
            documents: first(&named.documents),
        }
    }
}

/// From a day to the end of its month.
fn rest_of_month(day: Date) -> Option<Period> {
    let next = day.with_day(1)?.checked_add_months(Months::new(1))?;
    Some(Period { from: day, to: next.pred_opt()? })
}
