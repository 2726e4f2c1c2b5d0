//! What the list says: windows, counts, filters, neighbours.

use super::clerk::{Clerk, GOV};
use banjie::domain::matter::Role;
use banjie::domain::standing::{Light, Status};
use banjie::engine::query::ledger::Overview;
use banjie::engine::query::list::{Neighbours, Rows};
use banjie::present::days::Days;
use banjie::present::list::{Filter, Order, Selection};
use banjie::present::row::MatterRow;

const UNITS: [&str; 3] = ["市教育局", "市公安局", "市财政局"];

/// Forty matters that stand in several ways.
fn many() -> Clerk {
    let clerk = Clerk::supervising(&UNITS);
    for n in 0..40 {
        let due = format!("2026-11-{:02}", 3 + n % 27);
        let lead = UNITS[n % 3];
        let matter = clerk.registers(&format!("第{n:02}项：背街小巷综合整治"), &due, &[lead]);
        if n % 5 == 0 {
            clerk.completes(matter, lead);
        }
    }
    clerk.wakes("2026-11-18");
    clerk
}

fn window(clerk: &Clerk, of: &Selection, from: usize, count: usize) -> Vec<MatterRow> {
    let window = clerk.asks(Rows { of: of.clone(), from, count });
    assert_eq!(window.from, from);
    window.rows
}

#[test]
fn windows_put_together_are_the_list() {
    let clerk = many();
    for (order, _) in Order::ALL {
        for descending in [false, true] {
            let of = Selection { order, descending, ..Selection::default() };
            let whole = window(&clerk, &of, 0, 1000);
            assert_eq!(whole.len(), 40);
            let parts: Vec<_> = (0..6).flat_map(|n| window(&clerk, &of, n * 7, 7)).collect();
            assert_eq!(parts, whole);
            assert_eq!(window(&clerk, &of, 40, 7), []);
        }
    }
}

#[test]
fn the_counts_are_of_what_the_list_shows_by_each_light() {
    let clerk = many();
    let totals = clerk.asks(Overview);
    assert_eq!(totals.matters, 40);
    assert_eq!(totals.counts.iter().map(|count| count.rows).sum::<usize>(), 40);
    assert!(totals.counts.iter().filter(|count| count.rows > 0).count() >= 3);
    for count in totals.counts {
        let filter = Filter { light: Some(count.light), ..Filter::default() };
        let rows = window(&clerk, &Selection { filter, ..Selection::default() }, 0, 1000);
        assert_eq!(rows.len(), count.rows, "{:?}", count.light);
        assert!(rows.iter().all(|row| row.light == count.light));
    }
}

#[test]
fn counts_follow_each_act() {
    let clerk = many();
    let last = clerk.list()[0].clone();
    let before = clerk.asks(Overview);
    let name = UNITS.iter().find(|name| clerk.unit(name) == last.units[0].unit).unwrap();
    clerk.completes(last.id, name);
    let after = clerk.asks(Overview);
    assert_eq!(after.acts, before.acts + 1);
    assert_ne!(after.counts, before.counts);
    // As an engine says that has just been started.
    assert_eq!(clerk.tab().asks(Overview), after);
    assert_eq!(clerk.tab().list(), clerk.list());
}

#[test]
fn what_narrows_the_list_narrows_the_way_from_matter_to_matter() {
    let clerk = many();
    let filter = Filter { unit: Some(clerk.unit(UNITS[1])), ..Filter::default() };
    let of = Selection { order: Order::Due, descending: true, ..Selection::of(filter) };
    let rows = window(&clerk, &of, 0, 1000);
    assert_eq!(rows.len(), 13);
    for at in 0..rows.len() {
        let (before, after) = clerk.asks(Neighbours { of: of.clone(), matter: rows[at].id });
        assert_eq!(before, at.checked_sub(1).map(|at| rows[at].id));
        assert_eq!(after, rows.get(at + 1).map(|row| row.id));
    }
    let elsewhere = window(&clerk, &Selection::default(), 0, 1000);
    let outside = elsewhere.iter().find(|row| rows.iter().all(|other| other.id != row.id)).unwrap();
    assert_eq!(clerk.asks(Neighbours { of, matter: outside.id }), (None, None));
}

#[test]
fn a_text_is_sought_in_titles_and_names() {
    let clerk = many();
    let seek = |text: &str| {
        let filter = Filter { text: text.to_owned(), ..Filter::default() };
        window(&clerk, &Selection { filter, ..Selection::default() }, 0, 1000).len()
    };
    assert_eq!(seek("第07项"), 1);
    assert_eq!(seek("市财政局"), 13);
    assert_eq!(seek("bjxx"), 40);
    assert_eq!(seek("０７ 整治"), 1);
    assert_eq!(seek("没有这样的事项"), 0);
    assert_eq!(seek(GOV), 0);
}

#[test]
fn a_lead_in_time_is_not_shown_with_the_lateness_of_another_unit() {
    let clerk = Clerk::supervising(&UNITS);
    let matter = clerk.registers("金融高级人才引进", "2026-11-10", &UNITS);
    clerk.wakes("2026-11-09");
    clerk.applies(matter, UNITS[0], "2026-12-10");
    clerk.decides(matter, UNITS[0], true);
    clerk.wakes("2026-11-18");
    let row = clerk.list().remove(0);
    assert_eq!(row.light, Light::Red);
    assert_eq!(row.of_first_status(), 2);
    let late: Vec<_> = row.singly().iter().map(|unit| unit.unit.clone()).collect();
    assert_eq!(late.len(), 2);
    assert!(late.contains(&clerk.unit(UNITS[1])) && late.contains(&clerk.unit(UNITS[2])));
    for unit in row.singly() {
        assert_eq!((unit.status, unit.days), (Status::Overdue, Days::Over(8)));
    }
    let [lead] = row.together() else { panic!("{:?}", row.together()) };
    assert_eq!((&lead.unit, lead.role), (&clerk.unit(UNITS[0]), Role::Lead));
    assert_eq!((lead.status, lead.light), (Status::InProgress, Light::Green));
    assert_eq!(lead.due, Some("2026-12-10".parse().unwrap()));
}

#[test]
fn where_all_units_are_in_time_the_first_stands_alone_and_the_others_together() {
    let clerk = Clerk::supervising(&UNITS);
    clerk.registers("校园周边秩序整治", "2026-12-20", &UNITS);
    let row = clerk.list().remove(0);
    assert_eq!(row.singly().len(), 1);
    assert_eq!(row.singly()[0].unit, clerk.unit(UNITS[0]));
    assert_eq!(row.together().len(), 2);
    assert_eq!(row.of_first_status(), 3);
}
