//! What is found by what is being typed.

use super::Ask;
use crate::domain::UnitId;
use crate::domain::matter::MatterId;
use crate::domain::standing::Light;
use crate::engine::{Change, Held};
use crate::present::find::{Hit, among};
use serde::{Deserialize, Serialize};

/// Seeks matters, units and other names. Answered by [`Hits`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Find {
    /// What was typed: all of its words are sought.
    pub text: String,
    /// How many of each sort are wanted at most.
    pub most: usize,
    /// Other names to be sought among: those of pages and of what can be done, in the language of the page.
    pub among: Vec<Box<str>>,
}

/// What was found, the best of each sort first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hits {
    /// What was sought.
    pub text: String,
    /// Matters, each with its light.
    pub matters: Vec<(Hit<MatterId>, Light)>,
    /// How many matters there are.
    pub of_matters: usize,
    /// Units, each with the number of matters in which it is assigned.
    pub units: Vec<(Hit<UnitId>, usize)>,
    /// Other names, by their place among those that were handed in.
    pub others: Vec<Hit<usize>>,
}

impl Ask for Find {
    type Answer = Hits;

    fn answer(&self, held: &mut Held) -> Hits {
        let (finder, current) = held.finder();
        let matters = current.matters();
        let light = |id: MatterId| matters.get(&id).map(|matter| matter.light);
        let (found, of_matters) = finder.matters(&self.text, self.most, light);
        let (units, _) = finder.units(&self.text, self.most);
        let with_light = |hit: Hit<MatterId>| Some((light(hit.of)?, hit));
        let count = |unit: &UnitId| {
            matters.values().filter(|m| m.assignments.iter().any(|a| a.unit == *unit)).count()
        };
        Hits {
            text: self.text.clone(),
            matters: found
                .into_iter()
                .filter_map(with_light)
                .map(|(light, hit)| (hit, light))
                .collect(),
            of_matters,
            units: units
                .into_iter()
                .map(|hit| (count(&hit.of), hit))
                .map(|(n, hit)| (hit, n))
                .collect(),
            others: among(&self.among, &self.text, self.most),
        }
    }

    fn is_touched(&self, change: &Change) -> bool {
        change.touches_matters()
    }
}
