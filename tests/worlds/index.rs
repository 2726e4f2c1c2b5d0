//! What is kept of all matters by difference is what would be computed from scratch.

use crate::cases;
use crate::world::worlds;
use banjie::calendar::Calendar;
use banjie::domain::UnitId;
use banjie::domain::figures::LimitKind;
use banjie::domain::matter::MatterId;
use banjie::domain::standing::{Light, MatterStanding, Status};
use banjie::ledger::{Changed, State};
use banjie::present::days::Days;
use banjie::present::index::Index;
use banjie::present::list::{Filter, Group, Order, Selection, View};
use banjie::present::row::{MatterRow, UnitRow};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;
use uuid::Uuid;

fn selections() -> impl Strategy<Value = Selection> {
    let light = prop::option::weighted(0.3, prop::sample::select(vec![Light::Red, Light::Green]));
    let unit = prop::option::weighted(0.3, Just(UnitId::from("甲局")));
    let text = prop::sample::select(vec!["", "", "事项", "乙"]);
    let order = prop::sample::select(Order::ALL.map(|order| order.0).to_vec());
    let statuses =
        prop::sample::select(vec![vec![], vec![], vec![Status::Overdue, Status::Refused]]);
    let statuses = statuses.prop_map(|statuses| statuses.into_iter().collect());
    let limit = prop::option::weighted(0.2, prop::sample::select(LimitKind::ALL.to_vec()));
    let group = prop::sample::select(Group::ALL.map(|group| group.0).to_vec());
    let narrowed = (light, unit, any::<bool>(), text, statuses, limit);
    (narrowed, group, order, any::<bool>()).prop_map(|(narrowed, group, order, descending)| {
        let (light, unit, supervised, text, statuses, limit) = narrowed;
        let text = text.into();
        let filter = Filter { light, unit, supervised, text, statuses, limit, ..Filter::default() };
        Selection { filter, group, order, descending }
    })
}

/// The new standing of a matter: that of some matter of the world under this id, or none, so that it is no longer
/// listed.
fn becomes(
    id: MatterId,
    matters: &[Arc<MatterStanding>],
    at: prop::sample::Index,
) -> Option<Arc<MatterStanding>> {
    let matter = matters.get(at.index(matters.len() + 1))?;
    Some(Arc::new(MatterStanding { id, ..(**matter).clone() }))
}

/// Whether a unit's light contradicts its days and no reason is given.
fn contradicts(unit: &UnitRow) -> bool {
    let is_late =
        matches!(unit.status, Status::Overdue | Status::CompletedLate | Status::ClosedLate);
    let says_late = matches!(unit.days, Days::Over(_) | Days::Late(_));
    let says_past = says_late || matches!(unit.days, Days::Past(_));
    let is_of_days = !matches!(unit.status, Status::Refused | Status::Terminated);
    unit.reason.is_none() && is_of_days && if is_late { !says_late } else { says_past }
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
            prop_assert_eq!(index.owing(), fresh.owing());
            prop_assert_eq!(index.named(), fresh.named());
            prop_assert_eq!(index.assignments(), fresh.assignments());
            prop_assert_eq!(index.conflicts(), fresh.conflicts());
            prop_assert_eq!(index.in_conflict(), fresh.in_conflict());
            let selection = &selections[n % selections.len()];
            let view = index.view(selection, &matters, units);
            let fresh = View::new(selection.clone(), matters.values().map(|m| &**m), units);
            let all: Vec<(MatterId, Option<UnitId>)> = fresh.window(0, fresh.len()).collect();
            prop_assert_eq!(view.window(0, usize::MAX).collect::<Vec<_>>(), all.clone());
            prop_assert_eq!(view.outline(), fresh.outline());
            for (id, _) in &all {
                let first = all.iter().position(|row| row.0 == *id).unwrap();
                prop_assert_eq!(view.position(&matters[id], units), Some(first));
                let (before, after) = view.neighbours(&matters[id], units);
                prop_assert_eq!(before, first.checked_sub(1).map(|at| all[at].0));
                prop_assert_eq!(after, all.get(first + 1).map(|row| row.0));
            }
            // What the geometry says of each row is how the row is drawn.
            for ((id, unit), lines) in all.iter().zip(&fresh.outline().rows) {
                let calendar = Calendar::new(&[]);
                let filter = &selection.filter;
                let row = MatterRow::of(&matters[id], filter, unit.as_ref(), &calendar, world.day(0));
                prop_assert_eq!(row.lines, *lines);
                prop_assert_eq!(lines.together, !row.together().is_empty());
                prop_assert_eq!(usize::from(lines.singly), row.singly().len().max(1));
            }
        }
    }

    #[test]
    fn a_row_says_of_each_unit_what_is_its_own(world in worlds(), at in 0u16..520) {
        let state = State::new(Arc::new(world.ledger()));
        let standing = state.standing(world.day(at));
        for matter in &standing.matters {
            let all = Filter::default();
            let row = MatterRow::of(matter, &all, None, &Calendar::new(&[]), standing.as_of);
            prop_assert_eq!(row.units.len(), matter.assignments.len());
            for unit in &row.units {
                let own = matter.assignments.iter().find(|a| a.unit == unit.unit).unwrap();
                prop_assert!(!contradicts(unit), "{unit:?}");
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
