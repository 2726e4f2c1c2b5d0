//! A ledger kept up by difference stands as it would if it were judged from scratch.

use crate::world::{World, worlds};
use crate::{cases, printed};
use banjie::domain::Date;
use banjie::ledger::{Changed, Current, Ledger, Record, State};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What happens to a ledger that is open.
#[derive(Debug, Clone)]
enum Step {
    /// So many of the acts that have not come yet arrive, from somewhere among them.
    Acts(u8, prop::sample::Index),
    /// It is looked at on another day.
    Day(u16),
    /// So many matters are judged.
    Judge(usize),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        3 => (1u8..6, any::<prop::sample::Index>()).prop_map(|(n, at)| Step::Acts(n, at)),
        3 => (0u16..520).prop_map(Step::Day),
        1 => (0usize..3).prop_map(Step::Judge),
    ];
    prop::collection::vec(step, 1..20)
}

/// The ledger as it was founded, and the other acts.
fn founded(world: &World) -> (Ledger, Vec<Arc<Record>>) {
    let whole = world.ledger();
    let mut ledger = Ledger::new(*whole.id(), whole.title());
    let (first, rest): (Vec<_>, Vec<_>) =
        whole.records().cloned().partition(|record| record.act.id == *whole.id());
    ledger.insert(first.into_iter().map(|record| (*record).clone()));
    (ledger, rest)
}

fn afresh(current: &Current) -> String {
    printed(&State::new(Arc::new(current.ledger().clone())).standing(current.day()))
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn kept_by_difference_is_judged_from_scratch(
        world in worlds(), days in any::<u16>(), steps in steps(),
    ) {
        let (ledger, mut coming) = founded(&world);
        let mut current = Current::new(ledger, world.day(days % 520));
        let mut told = BTreeMap::new();
        let mut hear = |changed: Vec<Changed>| {
            for change in changed {
                assert_ne!(change.before, change.after, "what is told has changed");
                assert_eq!(told.get(&change.id), change.before.as_ref(), "nothing is left out");
                match change.after {
                    Some(after) => told.insert(change.id, after),
                    None => told.remove(&change.id),
                };
            }
        };
        for step in steps {
            match step {
                Step::Acts(many, at) => {
                    let many = usize::from(many).min(coming.len());
                    if !coming.is_empty() {
                        let at = at.index(coming.len());
                        coming.rotate_left(at);
                    }
                    let acts: Vec<_> = coming.drain(..many).collect();
                    let fork = tried(&current, &acts);
                    prop_assert_eq!(current.insert(acts), many);
                    if let Some(fork) = fork {
                        hear(current.judge_all());
                        for (id, matter) in fork.matters() {
                            prop_assert_eq!(current.matters().get(id), Some(matter));
                        }
                    }
                }
                Step::Day(day) => current.go_to(world.day(day)),
                Step::Judge(many) => hear(current.judge_some(many)),
            }
            if current.stale().is_empty() {
                prop_assert_eq!(printed(&current.standing()), afresh(&current));
            }
        }
        hear(current.judge_all());
        prop_assert_eq!(printed(&current.standing()), afresh(&current));
        prop_assert_eq!(&told, current.matters());
        let fresh = State::new(Arc::new(current.ledger().clone())).standing(current.day());
        let kept: Vec<_> = current.matters().values().cloned().collect();
        prop_assert_eq!(kept, fresh.matters, "also in what is not printed");
    }

    #[test]
    fn what_was_kept_of_an_earlier_day_serves_another(
        world in worlds(), then in 0u16..520, now in 0u16..520,
    ) {
        let state = State::new(Arc::new(world.ledger()));
        let (then, now): (Date, Date) = (world.day(then), world.day(now));
        let kept = state.standing(then).matters;
        let mut current = Current::restored(world.ledger(), then, kept);
        current.go_to(now);
        current.judge_all();
        prop_assert_eq!(printed(&current.standing()), printed(&state.standing(now)));
    }
}

/// A fork with these acts, judged; none while the ledger itself is not.
fn tried(current: &Current, acts: &[Arc<Record>]) -> Option<Current> {
    current.stale().is_empty().then(|| {
        let mut fork = current.fork(acts);
        fork.insert(acts.to_vec());
        fork.judge_all();
        fork
    })
}
