//! A sorted sequence. Finding the n-th item, putting one in and taking one out never move all items.

/// How many items a part has at most.
const PART: usize = 512;

/// A sorted sequence without repetition, in parts of bounded length.
#[derive(Debug, Clone)]
pub(super) struct Ranked<T> {
    /// The parts. None of them is empty.
    parts: Vec<Vec<T>>,
    len: usize,
}

impl<T: Ord> Ranked<T> {
    /// A sequence of these items, given in any order.
    pub(super) fn new(mut items: Vec<T>) -> Self {
        items.sort_unstable();
        items.dedup();
        let len = items.len();
        let mut parts = Vec::with_capacity(len / PART * 2 + 1);
        // Parts begin half full, so that there is room for more.
        while items.len() > PART / 2 {
            parts.push(items.split_off(items.len() - PART / 2));
        }
        if !items.is_empty() {
            parts.push(items);
        }
        parts.reverse();
        Self { parts, len }
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.len
    }

    /// Puts an item in its place, unless it is there.
    pub(super) fn insert(&mut self, item: T) {
        if self.parts.is_empty() {
            self.parts.push(Vec::new());
        }
        let at = self.part(&item).min(self.parts.len() - 1);
        let Some(part) = self.parts.get_mut(at) else { return };
        let Err(place) = part.binary_search(&item) else { return };
        part.insert(place, item);
        self.len += 1;
        if part.len() > PART {
            let half = part.split_off(PART / 2);
            self.parts.insert(at + 1, half);
        }
    }

    /// Takes an item out, if it is there.
    pub(super) fn remove(&mut self, item: &T) {
        let at = self.part(item);
        let Some(part) = self.parts.get_mut(at) else { return };
        let Ok(place) = part.binary_search(item) else { return };
        part.remove(place);
        self.len -= 1;
        if part.is_empty() {
            self.parts.remove(at);
        }
    }

    /// How many items come before this one; none if it is not there.
    pub(super) fn position(&self, item: &T) -> Option<usize> {
        let at = self.part(item);
        let place = self.parts.get(at)?.binary_search(item).ok()?;
        Some(self.parts.iter().take(at).map(Vec::len).sum::<usize>() + place)
    }

    /// The items from the n-th on, counted from 0.
    pub(super) fn from(&self, mut n: usize) -> impl Iterator<Item = &T> {
        let at = self.parts.iter().position(|part| {
            let here = n < part.len();
            if !here {
                n -= part.len();
            }
            here
        });
        self.parts.iter().skip(at.unwrap_or(self.parts.len())).flatten().skip(n)
    }

    /// The part that has an item, or would have it.
    fn part(&self, item: &T) -> usize {
        self.parts.partition_point(|part| part.last().is_some_and(|last| last < item))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn it_is_the_sorted_set_after_whatever_comes_and_goes() {
        let mut ranked = Ranked::new((0..1000u64).map(|n| n * 7919 % 1009).collect());
        let mut set: BTreeSet<u64> = (0..1000).map(|n| n * 7919 % 1009).collect();
        let mut chance = 1u64;
        for _ in 0..20_000 {
            chance = chance.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            let item = (chance >> 33) % 3000;
            if chance >> 63 == 0 {
                ranked.insert(item);
                set.insert(item);
            } else {
                ranked.remove(&item);
                set.remove(&item);
            }
            assert_eq!(ranked.len(), set.len());
        }
        assert!(ranked.from(0).eq(&set));
        for (n, item) in set.iter().enumerate() {
            assert_eq!(ranked.position(item), Some(n));
            assert_eq!(ranked.from(n).next(), Some(item));
        }
        assert_eq!(ranked.position(&9999), None);
        assert_eq!(ranked.from(set.len()).next(), None);
    }
}
