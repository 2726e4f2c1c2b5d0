//! The list in hand over a reload, and what was said of one list offered with the next.

use super::clerk::{Clerk, done};
use super::sheet::Desk;
use banjie::domain::registry::UnitKind;
use banjie::engine::command::sheet_in_hand::{KeepSheet, RecallSheet};
use banjie::engine::query::ledger::Overview;
use banjie::engine::query::sheet::{Column, Fate, Meant, Offer, Trouble};
use banjie::engine::store::{SheetNote, Store as _};
use std::collections::BTreeMap;

const HEAD: &str = "事项\t牵头单位\t配合单位\t办到哪天\t完成时限";

fn rows(many: usize) -> String {
    let row = |n| format!("任务{n}\t市教育局\t\t\t2026-12-{:02}\n", n % 28 + 1);
    let ready: String = (1..=many).map(row).collect();
    format!("{HEAD}\n{ready}甲\t市教育局\t各区\t\t5年内\n乙\t市教育局\t各区\t\t5年内\n")
}

fn desk() -> Desk {
    Desk::with(Clerk::supervising(&["市教育局", "城关区政府", "安宁区政府"]), &rows(10))
}

#[test]
fn ten_are_registered_and_the_two_that_are_asked_wait_over_a_reload() {
    let mut desk = desk();
    assert_eq!((desk.shown().counts.ready, desk.shown().counts.unsettled), (10, 2));
    let done = desk.registers(&desk.clerk.by()).unwrap();
    assert_eq!(done.rows.len(), 10);
    desk.said.registered.extend(done.rows);
    desk.said.settled.write(12, Column::Due, "2027-12-31", "5年内");
    desk.clerk.run(KeepSheet(Some(Box::new(desk.said.clone())))).unwrap();

    // The page is loaded anew.
    let again = Desk { clerk: desk.clerk.tab(), said: desk.said.clone() };
    assert_eq!(again.asks(banjie::engine::query::sheet::Which::All, 9, None), None);
    let kept = again.clerk.run(RecallSheet).unwrap().unwrap();
    assert_eq!((&kept.said, kept.sheets.len(), kept.id), (&desk.said, 1, desk.said.of));
    let shown = again.shown();
    assert_eq!((shown.counts.ready, shown.counts.unsettled, shown.rows.len()), (0, 2, 2));
    assert_eq!(shown.rows[0].row.due.map(|_| ()), Some(()), "what was said stands");

    // Put away it is there no more, and nothing of the ledger has changed.
    let acts = again.clerk.asks(Overview).acts;
    again.clerk.run(KeepSheet(None)).unwrap();
    assert_eq!(again.clerk.run(RecallSheet).unwrap(), None);
    assert_eq!(desk.clerk.tab().run(RecallSheet).unwrap(), None);
    assert_eq!(again.clerk.asks(Overview).acts, acts);
}

#[test]
fn another_list_takes_the_place_of_the_one_in_hand() {
    let mut desk = desk();
    desk.clerk.run(KeepSheet(Some(Box::new(desk.said.clone())))).unwrap();
    desk.turns_to("事项\t牵头单位\n丙\t市教育局\n");
    assert_eq!(desk.clerk.tab().run(RecallSheet).unwrap(), None, "nothing is said of it yet");
    desk.clerk.run(KeepSheet(Some(Box::new(desk.said.clone())))).unwrap();
    let kept = desk.clerk.tab().run(RecallSheet).unwrap().unwrap();
    assert_eq!(kept.sheets[0].rows, 2);
}

#[test]
fn a_tab_does_not_touch_the_list_that_another_has_taken_in_hand_since() {
    let keeps = |desk: &Desk| desk.clerk.run(KeepSheet(Some(Box::new(desk.said.clone())))).unwrap();
    let mut desk = desk();
    keeps(&desk);
    let mut other = Desk::with(desk.clerk.tab(), "事项\t牵头单位\n丙\t市教育局\n");
    other.said.settled.take(2, false);
    keeps(&other);
    let recalled = || other.clerk.tab().run(RecallSheet).unwrap().map(|kept| kept.said);
    desk.said.settled.take(2, false);
    keeps(&desk);
    assert_eq!(recalled().as_ref(), Some(&other.said));
    assert_eq!(desk.shown().counts.left, 1, "it is in hand there as long as the page is");
    desk.clerk.run(KeepSheet(None)).unwrap();
    assert_eq!(recalled().as_ref(), Some(&other.said));
    other.clerk.run(KeepSheet(None)).unwrap();
    assert_eq!(recalled(), None);
}

#[test]
fn a_name_of_nobody_in_particular_stands_for_units_that_are_picked() {
    let mut desk = desk();
    let units = ["城关区政府", "安宁区政府"].map(str::to_owned).to_vec();
    desk.said.settled.pick("各区", units);
    let shown = desk.shown();
    let line = shown.rows.iter().find(|line| line.row.title == "甲").unwrap();
    let names: Vec<&str> = line.row.units.iter().map(|unit| unit.name.as_str()).collect();
    assert_eq!(names, ["市教育局", "城关区政府", "安宁区政府"]);
    let name = shown.names.iter().find(|name| name.written == "各区").unwrap();
    assert_eq!(name.meant, Meant::Other("城关区政府、安宁区政府".to_owned()));
    assert_eq!(name.rows, 2);
    desk.said.settled.pick("各区", Vec::new());
    assert!(desk.shown().names.iter().any(|name| name.meant == Meant::Vague));
}

#[test]
fn what_was_said_of_one_list_is_offered_with_the_next_and_not_taken_by_itself() {
    let mut desk = desk();
    assert_eq!(desk.shown().offers, []);
    let units = ["城关区政府", "安宁区政府"].map(str::to_owned).to_vec();
    desk.said.settled.pick("各区", units.clone());
    desk.said.head.hold(3, Column::Received);
    for at in [12, 13] {
        desk.said.settled.write(at, Column::Due, "2027-12-31", "5年内");
    }
    desk.registers(&desk.clerk.by()).unwrap();

    // The next list, in another tab and on another day.
    let tab = desk.clerk.tab();
    let mut next = Desk::with(tab, &format!("{HEAD}\n丙\t市教育局\t各区\t2026-11-01\t5年内\n"));
    let shown = next.shown();
    assert_eq!(shown.counts.unsettled, 1);
    assert_eq!(
        shown.offers,
        [
            Offer::Head(3, Column::Received),
            Offer::Name("各区".to_owned(), units),
            Offer::Limit("5年内".to_owned(), "2027-12-31".to_owned(), vec![2]),
        ]
    );
    for offer in shown.offers {
        offer.take(&mut next.said.head, &mut next.said.settled);
    }
    let shown = next.shown();
    assert_eq!((shown.counts.ready, shown.offers.len()), (1, 0));
    assert_eq!(
        shown.rows[0].row.received.map(|day| day.to_string()).as_deref(),
        Some("2026-11-01")
    );
}

#[test]
fn answers_that_an_earlier_version_kept_are_offered_still() {
    let clerk = Clerk::supervising(&["市教育局"]);
    let none: BTreeMap<String, String> = BTreeMap::new();
    let names = BTreeMap::from([("各区".to_owned(), vec!["市教育局".to_owned()])]);
    // The first layout, without the words that were held against matters.
    let bytes = [vec![1], postcard::to_stdvec(&(&none, &names, &none)).unwrap()].concat();
    let ledger = clerk.asks(Overview).ledger;
    done(clerk.engine.store().keep_note(&ledger, SheetNote::Learned, &bytes)).unwrap();
    let desk = Desk::with(clerk, &rows(1));
    assert_eq!(desk.shown().offers.len(), 1);
}

#[test]
fn an_office_of_the_registry_under_a_shorter_name_is_asked() {
    let clerk = Clerk::supervising(&["市教育局", "城关区政府"]);
    let mut desk = Desk::with(clerk, "事项\t牵头单位\n甲\t教育局\n乙\t城关区人民政府\n");
    let shown = desk.shown();
    assert_eq!((shown.counts.ready, shown.counts.unsettled), (1, 1));
    assert!(matches!(shown.rows[0].row.troubles[..], [Trouble::Name(..)]));
    let name = shown.names.iter().find(|name| name.written == "教育局").unwrap();
    assert_eq!((name.meant.clone(), name.like.as_deref()), (Meant::Vague, Some("市教育局")));
    desk.said.settled.name("教育局", "市教育局");
    assert_eq!(desk.shown().rows[0].fate, Fate::Ready);
    // Or it is another one after all.
    desk.said.settled.name("教育局", "教育局");
    desk.said.settled.kind("教育局", UnitKind::Other);
    assert_eq!(desk.shown().rows[0].fate, Fate::Ready);
}

#[test]
fn a_task_told_twice_is_answered_once_for_the_list() {
    let clerk = Clerk::supervising(&["市教育局"]);
    let mut desk = Desk::with(clerk, "事项\t牵头单位\n甲\t市教育局\n乙\t市教育局\n甲\t市教育局\n");
    assert_eq!((desk.shown().counts.ready, desk.shown().counts.twice), (2, 1));
    desk.said.choices.twice = Some(false);
    assert_eq!((desk.shown().counts.ready, desk.shown().counts.left), (2, 1));
    desk.said.choices.twice = Some(true);
    assert_eq!(desk.shown().counts.ready, 3);
}

#[test]
fn two_like_names_that_are_both_registered_are_two_units_and_not_asked_again() {
    let clerk = Clerk::supervising(&["市交通运输局"]);
    let rows = "事项\t牵头单位\n甲\t交通运输局\n乙\t市交通运输局\n";
    let mut desk = Desk::with(clerk, rows);
    assert_eq!((desk.shown().counts.ready, desk.shown().counts.unsettled), (1, 1));
    desk.said.settled.name("交通运输局", "交通运输局");
    assert_eq!(desk.registers(&desk.clerk.by()).unwrap().units, 1);
    desk.turns_to(&rows.replace('甲', "丙").replace('乙', "丁"));
    assert_eq!((desk.shown().counts.ready, desk.shown().offers.len()), (2, 0));
}

#[test]
fn what_was_said_of_a_list_that_is_put_away_is_offered_too() {
    let mut desk = desk();
    desk.said.settled.name("各区", "市教育局");
    desk.clerk.run(KeepSheet(Some(Box::new(desk.said.clone())))).unwrap();
    desk.clerk.run(KeepSheet(None)).unwrap();
    desk.turns_to(&rows(1));
    let offer = Offer::Name("各区".to_owned(), vec!["市教育局".to_owned()]);
    assert_eq!(desk.shown().offers, [offer]);
}
