//! What has just been recorded withdrawn at a stroke: a whole list with its units, a unit, a case.

use super::clerk::{Clerk, day};
use super::crossing::crosses;
use super::sheet::Desk;
use banjie::domain::{ActId, Body, Stream};
use banjie::engine::Refusal;
use banjie::engine::command::withdraw::Withdraw;
use banjie::engine::query::sheet::Fate;
use banjie::present::draft::ActKind;
use banjie::present::draft::units::corrected;
use banjie::present::draft::units::unit_values;

const LIST: &str = "事项\t牵头单位\t完成时限\n\
    道路照明改造\t市教育局\t2026-11-30\n\
    供暖检修\t市水务局\t2026-12-31";

fn withdrawal(acts: Vec<(Stream, ActId)>) -> Withdraw {
    Withdraw { acts, reason: "登记后随即撤回".into() }
}

fn of_registry(acts: Vec<ActId>) -> Withdraw {
    withdrawal(acts.into_iter().map(|act| (Stream::Registry, act)).collect())
}

fn names(clerk: &Clerk) -> Vec<String> {
    clerk.book().units.values().map(|unit| unit.name.to_string()).collect()
}

fn titles(clerk: &Clerk) -> Vec<String> {
    clerk.list().iter().map(|row| row.title.to_string()).collect()
}

/// A list of which both rows are matters now, one of them with a unit that was not known.
fn registered() -> (Desk, Vec<(Stream, ActId)>) {
    let mut desk = Desk::with(Clerk::supervising(&["市教育局"]), LIST);
    desk.said.choices.on = Some(day("2026-10-26"));
    desk.said.choices.received = Some(day("2026-10-26"));
    let done = crosses(&desk.registers(&desk.clerk.by()).unwrap());
    assert_eq!((done.rows.len(), done.units, done.acts.len()), (2, 1, 3));
    (desk, done.acts)
}

#[test]
fn a_list_is_withdrawn_with_the_units_that_it_brought_and_can_be_registered_again() {
    let (desk, acts) = registered();
    desk.clerk.run(crosses(&withdrawal(acts))).unwrap();
    assert!(titles(&desk.clerk).is_empty());
    assert_eq!(names(&desk.clerk), ["市教育局"]);
    let fates: Vec<Fate> = desk.shown().rows.iter().map(|line| line.fate).collect();
    assert_eq!(fates, [Fate::Ready, Fate::Ready]);
    assert_eq!(desk.registers(&desk.clerk.by()).unwrap().rows, [2, 3]);
    assert_eq!(titles(&desk.clerk).len(), 2);
}

#[test]
fn a_list_of_which_a_matter_has_gone_on_stays_whole() {
    let (desk, acts) = registered();
    let Stream::Matter(matter) = acts[1].0 else { panic!("units come first") };
    desk.clerk.records(matter, ActKind::Receive, "市教育局", &[]).unwrap();
    assert_eq!(desk.clerk.run(withdrawal(acts)), Err(Refusal::Gone));
    assert_eq!(titles(&desk.clerk).len(), 2);
}

#[test]
fn a_unit_that_a_matter_has_been_assigned_to_is_not_withdrawn() {
    let clerk = Clerk::supervising(&["市教育局"]);
    let unit = |name: &str| {
        let held = clerk.book().units;
        let new = banjie::present::draft::units::new_units(
            name,
            banjie::domain::registry::UnitKind::Department,
            &held,
        );
        clerk.records_body(Stream::Registry, Body::Unit(new.new[0].clone())).unwrap()
    };
    let added = unit("市水务局");
    clerk.run(of_registry(added)).unwrap();
    assert_eq!(names(&clerk), ["市教育局"]);

    let added = unit("市财政局");
    clerk.registers("供暖检修", "2026-12-31", &["市财政局"]);
    assert_eq!(clerk.run(of_registry(added)), Err(Refusal::Gone));
    assert!(names(&clerk).contains(&"市财政局".to_owned()));

    // A correction of it leaves it known.
    let book = clerk.book();
    let now = &book.units[&clerk.unit("市财政局")];
    let mut typed = unit_values(now, "");
    typed.insert("short".to_owned(), "财政局".to_owned());
    let body = corrected(now, now.unit_kind, &book.units, &typed).unwrap();
    let corrected = clerk.records_body(Stream::Registry, body).unwrap();
    clerk.run(of_registry(corrected)).unwrap();
    assert_eq!(clerk.book().units[&now.unit].short, None);
}
