//! What is kept of all matters by difference is what would be computed from scratch.

use crate::cases;
use crate::world::worlds;
use banjie::calendar::Calendar;
use banjie::domain::UnitId;
use banjie::domain::matter::MatterId;
use banjie::domain::standing::{Light, MatterStanding};
use banjie::ledger::{Changed, State};
use banjie::present::index::Index;
use banjie::present::list::{Filter, Order, Selection, View};
use banjie::present::row::Row;
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;
use uuid::Uuid;

fn selections() -> impl Strategy<Value = Selection> {
    let light = prop::option::weighted(0.3, prop::sample::select(vec![Light::Red, Light::Green]));
    let unit = prop::option::weighted(0.3, Just(UnitId::from("甲局")));
    let text = prop::sample::select(vec!["", "", "事项", "乙"]);
    let order = prop::sample::select(Order::ALL.map(|order| order.0).to_vec());
    (light, unit, any::<bool>(), text, order, any::<bool>()).prop_map(
        |(light, unit, supervised, text, order, descending)| Selection {
            filter: Filter { light, unit, supervised, text: text.into(), ..Filter::default() },
            order,
            descending,
        },
    )
}

/// What a matter of this id comes to: as one of the world stands on a day, or it is not listed.
fn becomes(
    id: MatterId,
    matters: &[Arc<MatterStanding>],
    at: prop::sample::Index,
) -> Option<Arc<MatterStanding>> {
    let matter = matters.get(at.index(matters.len() + 1))?;
    Some(Arc::new(MatterStanding { id, ..(**matter).clone() }))
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn an_index_kept_by_difference_is_that_of_what_there_is(
        world in worlds(),
        days in prop::collection::vec(0u16..520, 1..6),
        changes in prop::collection::vec((0u8..60, any::<prop::sample::Index>()), 1..200),
        selections in prop::collection::vec(selections(), 1..8),
        portion in 1usize..20,
    ) {
        let state = State::new(Arc::new(world.ledger()));
        let standings = days.iter().map(|day| state.standing(world.day(*day)));
        let stood: Vec<_> = standings.flat_map(|standing| standing.matters).collect();
        let units = &state.ledger().registry().units;
        let mut matters: BTreeMap<MatterId, Arc<MatterStanding>> = BTreeMap::new();
        let mut index = Index::of(matters.values());
        for (n, some) in changes.chunks(portion).enumerate() {
            let mut changed = Vec::new();
            for (id, at) in some {
                let id = Uuid::from_u128(u128::from(*id));
                let after = becomes(id, &stood, *at);
                let before = match &after {
                    Some(after) => matters.insert(id, after.clone()),
                    None => matters.remove(&id),
                };
                changed.push(Changed { id, before, after });
            }
            index.update(&changed, units);
            let fresh = Index::of(matters.values());
            prop_assert_eq!(index.counts(), fresh.counts());
            prop_assert_eq!(index.dues(), fresh.dues());
            prop_assert_eq!(index.assignments(), fresh.assignments());
            prop_assert_eq!(index.conflicts(), fresh.conflicts());
            prop_assert_eq!(index.in_conflict(), fresh.in_conflict());
            let selection = &selections[n % selections.len()];
            let view = index.view(selection, &matters, units);
            let fresh = View::new(selection.clone(), matters.values().map(|m| &**m), units);
            let all: Vec<MatterId> = fresh.window(0, fresh.len()).collect();
            prop_assert_eq!(view.window(0, usize::MAX).collect::<Vec<_>>(), all.clone());
            for (at, id) in all.iter().enumerate() {
                prop_assert_eq!(view.position(&matters[id]), Some(at));
                let (before, after) = view.neighbours(&matters[id]);
                prop_assert_eq!(before, at.checked_sub(1).map(|at| all[at]));
                prop_assert_eq!(after, all.get(at + 1).copied());
            }
        }
    }

    #[test]
    fn a_row_says_of_each_unit_what_is_its_own(world in worlds(), at in 0u16..520) {
        let state = State::new(Arc::new(world.ledger()));
        let standing = state.standing(world.day(at));
        for matter in &standing.matters {
            let row = Row::of(matter, &Calendar::new(&[]), standing.as_of);
            prop_assert_eq!(row.units.len(), matter.assignments.len());
            for unit in &row.units {
                let own = matter.assignments.iter().find(|a| a.unit == unit.unit).unwrap();
                let said = (unit.light, unit.status, unit.due, unit.role);
                prop_assert_eq!(said, (own.light, own.status, own.due, own.role));
            }
            let pressing = row.units.iter().filter(|unit| unit.light >= Light::Yellow).count();
            prop_assert_eq!(row.singly().len(), pressing.max(1).min(row.units.len()));
            prop_assert!(row.together().iter().all(|unit| unit.light < Light::Yellow));
            let worst = row.units.iter().map(|unit| unit.light).max();
            prop_assert_eq!(row.units.first().map(|first| first.light), worst);
            prop_assert_eq!(worst.unwrap_or(Light::Grey), row.light);
        }
    }
}
