//! Which acts are retracted (RULES §8, §12).

use crate::domain::ActId;
use std::collections::{BTreeMap, BTreeSet};

/// The acts that these retractions retract. Each is given as its own id and the id of the act that it
/// names. The caller leaves out those that may not retract what they name.
///
/// A retraction that is itself retracted does nothing. They cannot form a circle, because the id of an
/// act depends on the id that it names. If a circle were forged, all its members would count.
pub fn retracted(retractions: &[(ActId, ActId)]) -> BTreeSet<ActId> {
    let target: BTreeMap<ActId, ActId> = retractions.iter().copied().collect();
    // For each retraction, how many retractions of it have not been judged yet.
    let mut waiting: BTreeMap<ActId, usize> = target.keys().map(|id| (*id, 0)).collect();
    for named in target.values() {
        if let Some(count) = waiting.get_mut(named) {
            *count += 1;
        }
    }
    let mut ready: Vec<ActId> =
        waiting.iter().filter(|(_, count)| **count == 0).map(|(id, _)| *id).collect();
    let mut dropped = BTreeSet::new();
    while let Some(id) = ready.pop() {
        let Some(named) = target.get(&id) else { continue };
        if !dropped.contains(&id) {
            dropped.insert(*named);
        }
        if let Some(count) = waiting.get_mut(named) {
            *count -= 1;
            if *count == 0 {
                ready.push(*named);
            }
        }
    }
    dropped
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(n: u8) -> ActId {
        ActId::from_bytes([n; 32])
    }

    #[test]
    fn a_retraction_of_a_retraction_restores_the_act() {
        let once = [(id(2), id(1))];
        let twice = [(id(3), id(2)), (id(2), id(1))];
        let thrice = [(id(2), id(1)), (id(4), id(3)), (id(3), id(2))];
        assert_eq!(retracted(&once), BTreeSet::from([id(1)]));
        assert_eq!(retracted(&twice), BTreeSet::from([id(2)]));
        assert_eq!(retracted(&thrice), BTreeSet::from([id(1), id(3)]));
    }

    #[test]
    fn one_retraction_that_stands_is_enough() {
        let pairs = [(id(2), id(1)), (id(3), id(1)), (id(4), id(3))];
        assert_eq!(retracted(&pairs), BTreeSet::from([id(1), id(3)]));
    }
}
