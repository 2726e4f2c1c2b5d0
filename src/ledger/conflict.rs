//! Conflicts: acts of one stream that know nothing of each other and settle the same thing (FORMAT §4,
//! RULES §12).

use super::graph::StreamActs;
use super::record::Record;
use crate::domain::ActId;
use crate::domain::fork::{Branch, Fork};
use crate::domain::subject::Subject;
use std::collections::BTreeMap;
use std::rc::Rc;

/// The forks of a stream, sorted. Two subjects with the same acts give one fork.
///
/// `counts` says whether an act counts at the as-of date. `settles` says whether it is dated on or before
/// that date, whether it counts or not; in the registry every act settles. An act settles the conflict of
/// any two acts among its ancestors.
pub fn forks(
    acts: &StreamActs,
    counts: impl Fn(&Record) -> bool,
    settles: impl Fn(&Record) -> bool,
) -> Vec<Fork> {
    let mut groups: BTreeMap<Subject<'_>, Vec<usize>> = BTreeMap::new();
    for (position, placed) in acts.iter().enumerate() {
        let subjects = placed.record.act.body.settles();
        if !subjects.is_empty() && counts(placed.record) {
            for subject in subjects {
                groups.entry(subject).or_default().push(position);
            }
        }
    }
    groups.retain(|_, group| group.len() > 1);
    if groups.is_empty() {
        return Vec::new();
    }
    let latest = latest(acts, settles);
    let ids: Vec<ActId> = acts.iter().map(|placed| placed.record.act.id).collect();
    let named = |positions: &[usize]| -> Vec<ActId> {
        positions.iter().filter_map(|at| ids.get(*at).copied()).collect()
    };
    let mut forks = Vec::new();
    for group in groups.into_values() {
        let mut known_by: BTreeMap<&[usize], Vec<usize>> = BTreeMap::new();
        for position in group {
            let set = latest.get(position).map(|set| &**set).unwrap_or_default();
            known_by.entry(set).or_default().push(position);
        }
        // Positions follow the order of ids.
        let branch = |(known_by, acts): (&[usize], Vec<usize>)| Branch {
            acts: named(&acts),
            known_by: named(known_by),
        };
        let mut branches: Vec<Branch> = concurrent(known_by).map(branch).collect();
        if !branches.is_empty() {
            branches.sort_unstable();
            forks.push(Fork { branches });
        }
    }
    forks.sort_unstable();
    forks.dedup();
    forks
}

/// The sets that are disjoint from at least one other set, each with the acts that belong to it.
fn concurrent(
    sets: BTreeMap<&[usize], Vec<usize>>,
) -> impl Iterator<Item = (&[usize], Vec<usize>)> {
    // For each member the sets that have it.
    let mut holding: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (n, set) in sets.keys().enumerate() {
        for member in *set {
            holding.entry(*member).or_default().push(n);
        }
    }
    let all = sets.len();
    let mut met = vec![usize::MAX; all];
    sets.into_iter().enumerate().filter_map(move |(n, (set, of))| {
        // An empty set has nothing in common with any set, not even itself.
        let mut meets = usize::from(set.is_empty());
        for other in set.iter().filter_map(|member| holding.get(member)).flatten() {
            if let Some(mark) = met.get_mut(*other).filter(|mark| **mark != n) {
                *mark = n;
                meets += 1;
            }
        }
        (meets < all).then_some((set, of))
    })
}

/// For each act the latest settling acts that have it among their ancestors, or are it. A settling act is
/// among the latest if no other settling act has it among its ancestors.
///
/// Two acts are concurrent and unsettled exactly when these sets are disjoint: a settling act that knew
/// both would be one of the latest or be known to one. Along a chain the sets are shared.
fn latest(acts: &StreamActs, settles: impl Fn(&Record) -> bool) -> Vec<Rc<[usize]>> {
    let nodes: Vec<_> = acts.iter().collect();
    let mut order: Vec<usize> = (0..nodes.len()).collect();
    order.sort_by_key(|at| std::cmp::Reverse(nodes.get(*at).map(|node| node.generation)));
    let mut sets: Vec<Rc<[usize]>> = vec![Rc::from([]); nodes.len()];
    let mut of_children: Vec<Vec<Rc<[usize]>>> = vec![Vec::new(); nodes.len()];
    // Acts are taken by descending generation, so that children come before their parents.
    for at in order {
        let Some(node) = nodes.get(at) else { continue };
        let known = of_children.get_mut(at).map(std::mem::take).unwrap_or_default();
        let mut set = union(known);
        if set.is_empty() && settles(node.record) {
            set = Rc::from([at]);
        }
        for parent in acts.parents(node) {
            if let Some(list) = of_children.get_mut(parent).filter(|_| !set.is_empty()) {
                list.push(Rc::clone(&set));
            }
        }
        if let Some(place) = sets.get_mut(at) {
            *place = set;
        }
    }
    sets
}

/// The union of ascending sets. If they are all alike, it is one of them, shared.
fn union(sets: Vec<Rc<[usize]>>) -> Rc<[usize]> {
    let mut sets = sets.into_iter();
    let Some(first) = sets.next() else { return Rc::from([]) };
    let others: Vec<_> = sets.filter(|set| !Rc::ptr_eq(set, &first) && **set != *first).collect();
    if others.is_empty() {
        return first;
    }
    let mut all: Vec<usize> =
        first.iter().chain(others.iter().flat_map(|set| &**set)).copied().collect();
    all.sort_unstable();
    all.dedup();
    all.into()
}
