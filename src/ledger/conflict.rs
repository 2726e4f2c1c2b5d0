//! Conflicts: acts of one stream that know nothing of each other and say two things about one
//! (FORMAT §4, RULES §12).

use super::graph::StreamActs;
use super::record::Record;
use crate::domain::ActId;
use crate::domain::subject::Subject;
use std::collections::BTreeMap;
use std::rc::Rc;

/// Two acts in conflict, the lesser id first.
pub type Conflict = (ActId, ActId);

/// The conflicts of a stream, sorted.
///
/// `counts`: whether an act counts at the as-of date. `settles`: whether it is dated on or before
/// that date, counting or not; in the registry every act settles. An act settles the conflict of
/// any two that it has among its ancestors.
pub fn conflicts(
    acts: &StreamActs,
    counts: impl Fn(&Record) -> bool,
    settles: impl Fn(&Record) -> bool,
) -> Vec<Conflict> {
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
    let mut found = Vec::new();
    for group in groups.into_values() {
        // Acts that the same latest acts know are settled among themselves.
        let mut known_by: BTreeMap<&[usize], Vec<usize>> = BTreeMap::new();
        for position in group {
            let set = latest.get(position).map(|set| &**set).unwrap_or_default();
            known_by.entry(set).or_default().push(position);
        }
        let sets: Vec<_> = known_by.iter().collect();
        for (n, (one, these)) in sets.iter().enumerate() {
            for (other, those) in sets.iter().skip(n + 1) {
                if are_disjoint(one, other) {
                    let pairs = these.iter().flat_map(|a| those.iter().map(|b| (*a, *b)));
                    // Positions are in the order of ids.
                    found.extend(pairs.map(|(a, b)| (a.min(b), a.max(b))));
                }
            }
        }
    }
    found.sort_unstable();
    found.dedup();
    let ids: Vec<ActId> = acts.iter().map(|placed| placed.record.act.id).collect();
    found.iter().filter_map(|(a, b)| Some((*ids.get(*a)?, *ids.get(*b)?))).collect()
}

/// For each act, which of the latest settling acts have it among their ancestors or are it; the
/// latest are those that no later settling act has among its own.
///
/// Two acts are concurrent and unsettled exactly when these are disjoint: a settling act that knew
/// both would be known by one of the latest, or be one. Along a chain the sets are shared.
fn latest(acts: &StreamActs, settles: impl Fn(&Record) -> bool) -> Vec<Rc<[usize]>> {
    let nodes: Vec<_> = acts.iter().collect();
    let mut order: Vec<usize> = (0..nodes.len()).collect();
    order.sort_by_key(|at| std::cmp::Reverse(nodes.get(*at).map(|node| node.generation)));
    let mut sets: Vec<Rc<[usize]>> = vec![Rc::from([]); nodes.len()];
    // Children have been before their parents: a greater generation comes first.
    for at in order {
        let Some(node) = nodes.get(at) else { continue };
        let Some(set) = sets.get_mut(at) else { continue };
        if set.is_empty() && settles(node.record) {
            *set = Rc::from([at]);
        }
        let set = Rc::clone(set);
        for parent in acts.parents(node) {
            if let Some(known) = sets.get_mut(parent) {
                if known.is_empty() {
                    *known = Rc::clone(&set);
                } else if !Rc::ptr_eq(known, &set) && **known != *set {
                    *known = union(known, &set);
                }
            }
        }
    }
    sets
}

/// The union of two ascending sets.
fn union(one: &[usize], other: &[usize]) -> Rc<[usize]> {
    let mut all = [one, other].concat();
    all.sort_unstable();
    all.dedup();
    all.into()
}

/// Whether two ascending sets have nothing in common.
fn are_disjoint(one: &[usize], other: &[usize]) -> bool {
    let (few, many) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    !few.iter().any(|n| many.binary_search(n).is_ok())
}
