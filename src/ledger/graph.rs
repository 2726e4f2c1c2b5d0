//! The acts of one stream and their graph: generations, heads, what is missing (FORMAT §2, §4).

use super::record::Record;
use crate::domain::{ActId, Date, Instant, OfficeId, Stream};
use std::collections::BTreeSet;
use std::sync::Arc;

/// The acts of one stream, by id.
#[derive(Debug, Clone, Default)]
pub struct StreamActs {
    /// Sorted by id.
    nodes: Vec<Node>,
    heads: Vec<ActId>,
    incomplete: bool,
}

#[derive(Debug, Clone)]
struct Node {
    record: Arc<Record>,
    generation: u32,
}

/// An act in its place in the graph.
#[derive(Debug, Clone, Copy)]
pub struct Placed<'l> {
    /// The act.
    pub record: &'l Arc<Record>,
    /// 0 without known parents, else one more than the greatest of its parents'.
    pub generation: u32,
}

/// The order of RULES §8, by date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OrderKey {
    /// The date that counts: as written, or as back-dating shifts it; none in the registry.
    pub date: Option<Date>,
    /// The act's generation in its stream.
    pub generation: u32,
    /// When it was recorded.
    pub instant: Instant,
    /// Its id.
    pub id: ActId,
}

impl Placed<'_> {
    /// Its key in the order of RULES §8, as if dated so.
    pub fn key(&self, date: Option<Date>) -> OrderKey {
        let act = &self.record.act;
        OrderKey { date, generation: self.generation, instant: act.recorded_at, id: act.id }
    }
}

impl StreamActs {
    /// The acts, by id.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = Placed<'_>> {
        self.nodes.iter().map(|node| Placed { record: &node.record, generation: node.generation })
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    /// One act, where this stream holds it.
    pub fn get(&self, id: &ActId) -> Option<Placed<'_>> {
        self.nodes
            .get(self.position(id)?)
            .map(|node| Placed { record: &node.record, generation: node.generation })
    }

    /// The acts that no other act names as parent, sorted.
    pub fn heads(&self) -> &[ActId] {
        &self.heads
    }

    /// Whether a parent is not held here.
    pub fn is_incomplete(&self) -> bool {
        self.incomplete
    }

    /// The offices whose acts name parents that are not held here. Those offices had them.
    pub fn lacking(&self) -> BTreeSet<&OfficeId> {
        let acts = self.nodes.iter().map(|node| &node.record.act);
        acts.filter(|act| act.parents.iter().any(|parent| self.position(parent).is_none()))
            .map(|act| &act.office)
            .collect()
    }

    /// The acts in the order of a file: by `on` as written, in the registry without it and the
    /// founding act first (RULES §8, §12).
    pub fn in_file_order(&self, stream: &Stream, founding: &ActId) -> Vec<Placed<'_>> {
        let registry = *stream == Stream::Registry;
        let mut acts: Vec<_> = self.iter().collect();
        acts.sort_by_cached_key(|placed| {
            let act = &placed.record.act;
            let later = registry && act.id != *founding;
            (later, placed.key((!registry).then_some(act.on)))
        });
        acts
    }

    /// The position of an act, found by its id.
    pub(crate) fn position(&self, id: &ActId) -> Option<usize> {
        self.nodes.binary_search_by(|node| node.record.act.id.cmp(id)).ok()
    }

    /// Positions of the parents that are held here.
    pub(crate) fn parents(&self, placed: &Placed<'_>) -> impl Iterator<Item = usize> {
        placed.record.act.parents.iter().filter_map(|id| self.position(id))
    }

    /// For each position whether it is one of these or that of an ancestor of one.
    pub(crate) fn with_ancestors(&self, mut next: Vec<usize>) -> Vec<bool> {
        let mut reached = vec![false; self.nodes.len()];
        while let Some(position) = next.pop() {
            let Some(mark) = reached.get_mut(position) else { continue };
            if !std::mem::replace(mark, true)
                && let Some(node) = self.nodes.get(position)
            {
                let parents = node.record.act.parents.iter();
                next.extend(parents.filter_map(|id| self.position(id)));
            }
        }
        reached
    }

    /// Adds acts; those already held are left out. Returns how many were new.
    pub(crate) fn insert(&mut self, records: Vec<Arc<Record>>) -> usize {
        if let [record] = records.as_slice()
            && let Some(new) = self.append(record)
        {
            return usize::from(new);
        }
        let before = self.nodes.len();
        self.nodes.extend(records.into_iter().map(|record| Node { record, generation: 0 }));
        // The sort is stable, so that of two equal acts the one held before is kept.
        self.nodes.sort_by_key(|node| node.record.act.id);
        self.nodes.dedup_by(|later, earlier| later.record.act.id == earlier.record.act.id);
        let new = self.nodes.len() - before;
        if new > 0 {
            self.connect();
        }
        new
    }

    /// Adds one act whose parents are held here, as those of any act recorded here are. Nothing else has
    /// to be worked out again. Returns whether it was new; none if a parent is missing.
    fn append(&mut self, record: &Arc<Record>) -> Option<bool> {
        let place = self.nodes.binary_search_by(|node| node.record.act.id.cmp(&record.act.id));
        let Err(at) = place else { return Some(false) };
        // If an act here lacks a parent, this may be that parent.
        if self.incomplete {
            return None;
        }
        let mut generation = 0;
        for parent in &record.act.parents {
            generation = generation.max(self.get(parent)?.generation.saturating_add(1));
        }
        self.heads.retain(|head| !record.act.parents.contains(head));
        let head = self.heads.partition_point(|head| *head < record.act.id);
        self.heads.insert(head, record.act.id);
        self.nodes.insert(at, Node { record: Arc::clone(record), generation });
        Some(true)
    }

    /// Works out generations, heads and missing parents again. It does not recurse, because chains are
    /// long.
    fn connect(&mut self) {
        let mut children: Vec<Vec<usize>> = vec![Vec::new(); self.nodes.len()];
        let mut waiting = vec![0usize; self.nodes.len()];
        self.incomplete = false;
        for (at, node) in self.nodes.iter().enumerate() {
            for parent in &node.record.act.parents {
                match self.position(parent) {
                    Some(parent) => {
                        if let (Some(list), Some(count)) =
                            (children.get_mut(parent), waiting.get_mut(at))
                        {
                            list.push(at);
                            *count += 1;
                        }
                    }
                    None => self.incomplete = true,
                }
            }
        }
        self.heads = self
            .nodes
            .iter()
            .zip(&children)
            .filter(|(_, children)| children.is_empty())
            .map(|(node, _)| node.record.act.id)
            .collect();
        let mut ready: Vec<usize> =
            (0..waiting.len()).filter(|at| waiting.get(*at) == Some(&0)).collect();
        for node in &mut self.nodes {
            node.generation = 0;
        }
        // An act is taken once all its parents have been taken: its generation is final then.
        while let Some(at) = ready.pop() {
            let next = self.nodes.get(at).map_or(0, |node| node.generation.saturating_add(1));
            for child in children.get(at).into_iter().flatten() {
                if let Some(node) = self.nodes.get_mut(*child) {
                    node.generation = node.generation.max(next);
                }
                if let Some(count) = waiting.get_mut(*child) {
                    *count -= 1;
                    if *count == 0 {
                        ready.push(*child);
                    }
                }
            }
        }
    }
}
