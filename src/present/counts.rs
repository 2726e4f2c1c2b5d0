//! The counts above the list: matters by light, and what there is to say of each light.

use super::list::{pressing, shown};
use crate::domain::Date;
use crate::domain::standing::{Light, Standing, Status};
use chrono::Datelike as _;
use serde::{Deserialize, Serialize};

/// The matters of one light.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Count {
    /// The light.
    pub light: Light,
    /// How many matters have it.
    pub matters: usize,
    /// The statuses by which they have it, the most pressing first, with how many each.
    pub statuses: Vec<(Status, usize)>,
    /// How many are due by the end of the as-of date's month.
    pub due_this_month: usize,
    /// The greatest number of days since one was completed.
    pub longest: Option<i64>,
}

/// One count a light, worst first.
pub fn counts(standing: &Standing) -> [Count; 5] {
    [Light::Red, Light::Yellow, Light::Green, Light::Blue, Light::Grey]
        .map(|light| count(standing, light))
}

fn count(standing: &Standing, light: Light) -> Count {
    let as_of = standing.as_of;
    let mut count =
        Count { light, matters: 0, statuses: Vec::new(), due_this_month: 0, longest: None };
    for matter in standing.matters.iter().filter(|matter| matter.light == light) {
        count.matters += 1;
        let Some(assignment) = shown(matter) else { continue };
        match count.statuses.iter_mut().find(|(status, _)| *status == assignment.status) {
            Some((_, n)) => *n += 1,
            None => count.statuses.push((assignment.status, 1)),
        }
        let month = |date: Date| (date.year(), date.month());
        if assignment.due.is_some_and(|due| due >= as_of && month(due) == month(as_of)) {
            count.due_this_month += 1;
        }
        let waited = assignment.completed_on.map(|on| (as_of - on).num_days());
        count.longest = count.longest.max(waited);
    }
    count.statuses.sort_by_key(|(status, _)| pressing(*status));
    count
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
        let counts = counts(&standing);
        assert_eq!(counts.iter().map(|count| count.matters).sum::<usize>(), standing.matters.len());
        for count in &counts {
            let statuses: usize = count.statuses.iter().map(|(_, n)| n).sum();
            assert_eq!(statuses, count.matters, "{:?}", count.light);
            assert!(count.due_this_month <= count.matters);
        }
        let [red, ..] = counts;
        assert_eq!(red.statuses.first().map(|first| first.0), Some(Status::Overdue));
    }
}
