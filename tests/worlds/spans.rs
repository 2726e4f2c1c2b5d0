//! A matter stands as it does on all the days that its standing says, and a case likewise.

use crate::world::worlds;
use crate::{cases, looks};
use banjie::domain::standing::MatterStanding;
use banjie::domain::{Date, Span};
use banjie::ledger::State;
use chrono::Days;
use proptest::prelude::*;
use std::sync::Arc;

/// Days of a span near a day: its ends, where they are near, and one between them.
fn days_of(span: Span, near: Date, between: u64) -> Vec<Date> {
    let from = span.from.max(near - Days::new(400));
    let until = span.until.min(near + Days::new(400));
    let length = u64::try_from((until - from).num_days()).unwrap_or(0);
    vec![from, until, from + Days::new(between % (length + 1))]
}

/// How cases answer the candidates of a matter: what changes with them is not the matter's own.
fn answers(state: &State, matter: &MatterStanding, day: Date) -> Vec<Option<Date>> {
    let bearings = state.bearings(day);
    matter.assignments.iter().map(|a| bearings.answered(matter.id, &a.unit)).collect()
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn a_standing_is_the_same_on_each_of_its_days(
        world in worlds(), at in 0u16..500, between in 0u64..800,
    ) {
        let state = State::new(Arc::new(world.ledger()));
        for as_of in looks(&world, at) {
            let standing = state.standing(as_of);
            for matter in &standing.matters {
                prop_assert!(matter.stands.holds(as_of));
                for day in days_of(matter.stands, as_of, between) {
                    let then = state.standing(day);
                    if answers(&state, matter, as_of) != answers(&state, matter, day) {
                        continue;
                    }
                    let again = then.matters.iter().find(|again| again.id == matter.id);
                    prop_assert_eq!(again, Some(matter), "{} and {}", as_of, day);
                }
            }
        }
    }

    #[test]
    fn the_day_after_the_last_is_one_on_which_something_may_differ(
        world in worlds(), at in 0u16..500,
    ) {
        let state = State::new(Arc::new(world.ledger()));
        let [as_of, after] = looks(&world, at);
        let standing = state.standing(as_of);
        // Walked from end to end, the spans of a matter follow one another without a gap.
        for matter in &standing.matters {
            let mut until = matter.stands.until;
            while until < after {
                let day = until.succ_opt().unwrap();
                let then = state.standing(day);
                let Some(next) = then.matters.iter().find(|next| next.id == matter.id) else { break };
                prop_assert_eq!(next.stands.from, day);
                until = next.stands.until;
            }
        }
    }
}
