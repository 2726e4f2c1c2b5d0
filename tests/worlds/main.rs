//! What holds of every ledger of well-formed acts, whatever they say.
//!
//! `PROPTEST_CASES=100000 cargo test --release --test worlds` runs more of them.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that meets what it does not expect stops there, in its helpers too"
)]

mod current;
mod explanations;
mod index;
mod spans;
mod world;

use banjie::domain::Date;
use banjie::domain::standing::Standing;
use banjie::ledger::{Ledger, State, write_standing};
use proptest::prelude::*;
use std::sync::Arc;
use world::{World, day, worlds};

fn cases() -> ProptestConfig {
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok());
    ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(asked.unwrap_or(24)) }
}

fn printed(standing: &Standing) -> String {
    let mut bytes = Vec::new();
    write_standing(standing, &mut bytes).unwrap();
    String::from_utf8(bytes).unwrap()
}

fn stands(ledger: &Ledger, as_of: Date) -> String {
    printed(&State::new(Arc::new(ledger.clone())).standing(as_of))
}

/// The days on which a world is looked at: one of its own, and one after all its acts.
fn looks(world: &World, at: u16) -> [Date; 2] {
    [world.day(at), world.day(500)]
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn a_standing_does_not_depend_on_how_the_acts_arrived(
        world in worlds(), at in 0u16..500, turn in any::<prop::sample::Index>(), batch in 1usize..9,
    ) {
        let ledger = world.ledger();
        let mut records: Vec<_> = ledger.records().map(|record| (**record).clone()).collect();
        let length = records.len();
        records.rotate_left(turn.index(length));
        records.reverse();
        let mut other = Ledger::new(*ledger.id(), ledger.title());
        for some in records.chunks(batch) {
            other.insert(some.to_vec());
        }
        for as_of in looks(&world, at) {
            prop_assert_eq!(stands(&other, as_of), stands(&ledger, as_of));
        }
    }

    #[test]
    fn findings_are_dated_in_the_past_and_not_before_the_measures(
        world in worlds(), at in 0u16..500,
    ) {
        let state = State::new(Arc::new(world.ledger()));
        // The ends of all days too: nothing overflows, nothing hangs.
        let [own, after] = looks(&world, at);
        for as_of in [own, after, day(1, 1, 1), day(9999, 12, 31)] {
            let standing = state.standing(as_of);
            for matter in &standing.matters {
                for assignment in &matter.assignments {
                    for finding in &assignment.findings {
                        prop_assert!(finding.on >= state.profile().valid_from, "{:?}", finding);
                        prop_assert!(finding.on <= as_of, "{:?} at {}", finding, as_of);
                    }
                    let rules: Vec<_> =
                        assignment.findings.iter().map(|f| (f.on, f.rule.name())).collect();
                    prop_assert!(rules.is_sorted());
                }
            }
        }
    }
}
