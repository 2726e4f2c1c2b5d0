//! Concurrent acts: what was said of one thing by those who knew nothing of each other (FORMAT §4).

use super::ActId;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Two acts in conflict, the lesser id first.
pub type Conflict = (ActId, ActId);

/// Acts of one stream that settle the same thing, in branches. Two branches are in conflict if no later act knows both:
/// then each act of one is in conflict with each act of the other. The pairs are not stored, because there may be very
/// many.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Fork {
    /// Sorted by their first acts; each is in conflict with another.
    pub branches: Vec<Branch>,
}

/// Acts that are known to the same latest acts. There is no conflict among them.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Branch {
    /// The acts, sorted.
    pub acts: Vec<ActId>,
    /// The latest acts that know them, sorted.
    pub known_by: Vec<ActId>,
}

impl Branch {
    /// Whether no act knows both this branch and another.
    pub fn conflicts_with(&self, other: &Self) -> bool {
        let (few, many) = if self.known_by.len() <= other.known_by.len() {
            (&self.known_by, &other.known_by)
        } else {
            (&other.known_by, &self.known_by)
        };
        !few.iter().any(|id| many.binary_search(id).is_ok())
    }
}

impl Fork {
    /// Its acts.
    pub fn acts(&self) -> impl Iterator<Item = ActId> {
        self.branches.iter().flat_map(|branch| branch.acts.iter().copied())
    }

    /// Whether another fork has the same branches, even if different acts know them by now.
    pub fn is_of_the_acts_of(&self, other: &Self) -> bool {
        let (own, others) = (self.branches.iter(), other.branches.iter());
        own.map(|branch| &branch.acts).eq(others.map(|branch| &branch.acts))
    }

    /// What has to be withdrawn so that a branch stands and no conflict is left: all that is in conflict
    /// with it, and all that is in conflict with something else.
    pub fn withdrawn_for(&self, keep: usize) -> Vec<ActId> {
        let Some(kept) = self.branches.get(keep) else { return Vec::new() };
        let (against, rest): (Vec<_>, Vec<_>) =
            self.branches.iter().partition(|other| kept.conflicts_with(other));
        let among = rest.iter().filter(|one| rest.iter().any(|other| one.conflicts_with(other)));
        against.iter().chain(among).flat_map(|branch| branch.acts.iter().copied()).collect()
    }

    /// Whether some of its acts would still be in conflict if these were withdrawn.
    pub fn is_open_without(&self, dropped: &BTreeSet<ActId>) -> bool {
        let stands = |branch: &&Branch| branch.acts.iter().any(|act| !dropped.contains(act));
        let left: Vec<&Branch> = self.branches.iter().filter(stands).collect();
        left.iter().any(|one| left.iter().any(|other| one.conflicts_with(other)))
    }

    /// The acts of this fork that are in conflict with one of a branch.
    fn against(&self, branch: &Branch) -> impl Iterator<Item = ActId> {
        let others = self.branches.iter().filter(|other| branch.conflicts_with(other));
        others.flat_map(|other| other.acts.iter().copied())
    }
}

/// The pairs in conflict, each once, sorted. They are made one by one and never held together.
pub fn pairs(forks: &[Fork]) -> impl Iterator<Item = Conflict> {
    let acts: BTreeSet<ActId> = forks.iter().flat_map(Fork::acts).collect();
    acts.into_iter().flat_map(move |act| {
        let mut others = BTreeSet::new();
        for fork in forks {
            let branches = fork.branches.iter();
            for branch in branches.filter(|branch| branch.acts.binary_search(&act).is_ok()) {
                others.extend(fork.against(branch).filter(|other| *other > act));
            }
        }
        others.into_iter().map(move |other| (act, other))
    })
}
