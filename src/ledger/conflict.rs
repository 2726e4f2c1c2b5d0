//! Conflicts: acts of one stream that know nothing of each other and say two things about one
//! (FORMAT §4, RULES §12).

use super::graph::StreamActs;
use super::record::Record;
use crate::domain::{ActId, Body, OfficeId, UnitId};
use std::collections::BTreeMap;
use std::rc::Rc;

/// Two acts in conflict, the lesser id first.
pub type Conflict = (ActId, ActId);

/// What two acts may not both settle without knowing of each other.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject<'a> {
    /// `decide` on this application.
    Decision(&'a ActId),
    /// `agree` of this unit.
    Agree(&'a UnitId),
    /// `plan` of this unit.
    Plan(&'a UnitId),
    /// `assign` of this unit.
    Assign(&'a UnitId),
    /// `refuse`, `receive`.
    Acceptance(&'a UnitId),
    /// `complete`, `return`, `close`.
    Completion(&'a UnitId),
    /// What makes a matter.
    Register,
    /// What makes a case.
    Open,
    /// What a case comes to.
    CaseDecision,
    /// A field that `amend` changes.
    Field(&'static str),
    /// A unit of the registry.
    Unit(&'a UnitId),
    /// An office of the registry.
    Office(&'a OfficeId),
    /// A year's notice.
    Calendar(i32),
    /// The rule profile.
    Profile,
}

/// What an act settles; two acts conflict over what both do.
pub fn subjects(body: &Body) -> Vec<Subject<'_>> {
    vec![match body {
        Body::Decide(decide) => Subject::Decision(&decide.application),
        Body::Agree(agree) => Subject::Agree(&agree.unit),
        Body::Plan(plan) => Subject::Plan(&plan.unit),
        Body::Assign(assignment) => Subject::Assign(&assignment.unit),
        Body::Refuse(refuse) => Subject::Acceptance(&refuse.unit),
        Body::Receive(receive) => Subject::Acceptance(&receive.unit),
        Body::Complete(complete) => Subject::Completion(&complete.unit),
        Body::Return(back) => Subject::Completion(&back.unit),
        Body::Close(close) => Subject::Completion(&close.unit),
        Body::Register(_) => Subject::Register,
        Body::Open(_) => Subject::Open,
        Body::CaseDecide(_) => Subject::CaseDecision,
        Body::Unit(unit) => Subject::Unit(&unit.unit),
        Body::Office(office) => Subject::Office(&office.office),
        Body::Calendar(year) => Subject::Calendar(year.year),
        Body::Profile(_) => Subject::Profile,
        Body::Amend(amend) => {
            let details = &amend.details;
            return [
                ("title", amend.title.is_some()),
                ("category", amend.category.is_some()),
                ("supervised", amend.supervised.is_some()),
                ("content", details.content.is_some()),
                ("document", details.document.is_some()),
                ("assigner", details.assigner.is_some()),
                ("leader", details.leader.is_some()),
                ("officer", details.officer.is_some()),
                ("number", details.number.is_some()),
                ("tags", details.tags.is_some()),
            ]
            .into_iter()
            .filter_map(|(field, named)| named.then_some(Subject::Field(field)))
            .collect();
        }
        _ => return Vec::new(),
    }]
}

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
        let subjects = subjects(&placed.record.act.body);
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
