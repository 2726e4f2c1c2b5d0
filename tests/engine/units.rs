//! The units' page: units sought and grouped, and names that may be one office's.

use super::clerk::{Clerk, day};
use super::sheet::Desk;
use banjie::domain::registry::{Unit, UnitKind};
use banjie::domain::{Body, Stream, UnitId};
use banjie::engine::query::sheet::{Meant, NameDoubt, Trouble};
use banjie::engine::query::units::{Namesakes, NewNames, Units};
use banjie::present::draft::units::{kept_of_two, new_units, taken_for};
use std::collections::BTreeMap;

const UNITS: [&str; 4] = ["市住房和城乡建设局", "市交通运输局", "城关区人民政府", "市教育局"];

fn unit(clerk: &Clerk, name: &str) -> Unit {
    clerk.book().units[&clerk.unit(name)].clone()
}

fn records(clerk: &Clerk, unit: Unit) {
    clerk.records_body(Stream::Registry, Body::Unit(unit)).unwrap();
}

fn found(clerk: &Clerk, text: &str) -> Vec<(Option<UnitKind>, Vec<String>)> {
    let groups = clerk.asks(Units(text.to_owned())).into_iter();
    groups
        .map(|group| (group.kind, group.units.into_iter().map(|unit| unit.name.into()).collect()))
        .collect()
}

/// `typed = other`.
fn like(clerk: &Clerk, lines: &str) -> Vec<String> {
    let like = clerk.asks(NewNames(lines.to_owned())).like.into_iter();
    like.map(|like| format!("{} = {}", like.name, like.other)).collect()
}

#[test]
fn units_stand_in_groups_and_are_found_by_all_their_names() {
    let clerk = Clerk::supervising(&UNITS);
    let district = unit(&clerk, "城关区人民政府");
    records(&clerk, Unit { unit_kind: UnitKind::District, ..district });
    let ended = unit(&clerk, "市教育局");
    records(&clerk, Unit { active: false, head: Some("孙某".into()), ..ended });
    let all = found(&clerk, " ");
    let kinds: Vec<Option<UnitKind>> = all.iter().map(|(kind, _)| *kind).collect();
    assert_eq!(kinds, [Some(UnitKind::Department), Some(UnitKind::District), None]);
    assert_eq!(all[0].1, ["市交通运输局", "市住房和城乡建设局"]);
    assert_eq!(found(&clerk, "szf"), [(Some(UnitKind::Department), vec![UNITS[0].to_owned()])]);
    assert_eq!(found(&clerk, "孙某"), [(None, vec!["市教育局".to_owned()])]);
    assert_eq!(found(&clerk, "水务"), []);
}

#[test]
fn a_name_that_may_be_a_registered_units_is_offered_as_that_one() {
    let clerk = Clerk::supervising(&UNITS);
    assert_eq!(
        like(&clerk, "交通运输局\n市住建局\n城关区\n市水务局\n市教育局"),
        ["交通运输局 = 市交通运输局", "市住建局 = 市住房和城乡建设局", "城关区 = 城关区人民政府"]
    );
    // Of two that are added together the shorter is offered as the longer.
    assert_eq!(like(&clerk, "水务局\n市水务局"), ["水务局 = 市水务局"]);
    // A name that a unit had before, while no unit has it.
    let renamed = unit(&clerk, "市教育局");
    records(&clerk, Unit { name: "市教体局".into(), ..renamed.clone() });
    records(&clerk, Unit { name: "市教育和体育局".into(), ..renamed });
    assert_eq!(like(&clerk, "市教体局"), ["市教体局 = 市教育和体育局"]);
}

#[test]
fn what_is_said_to_be_one_is_not_added_and_its_name_is_known_from_then_on() {
    let clerk = Clerk::supervising(&UNITS);
    let lines = "交通运输局\n住建局\n市水务局\n水务局";
    let answer = clerk.asks(NewNames(lines.to_owned()));
    let same: BTreeMap<UnitId, UnitId> =
        answer.like.into_iter().map(|like| (like.new, like.unit)).collect();
    let held = clerk.book().units;
    let new = new_units(lines, UnitKind::Department, &held).new;
    let units = taken_for(new, &same, &held);
    assert_eq!(units.len(), 3, "one is new, two have a name more");
    for unit in units {
        records(&clerk, unit);
    }
    assert_eq!(clerk.book().units.len(), UNITS.len() + 1);
    assert_eq!(unit(&clerk, "市交通运输局").short.as_deref(), Some("交通运输局"));
    assert_eq!(unit(&clerk, "市水务局").short.as_deref(), Some("水务局"));
    assert_eq!(like(&clerk, lines), [] as [&str; 0]);
    assert_eq!(new_units(lines, UnitKind::Department, &clerk.book().units).known.len(), 4);
}

#[test]
fn of_two_that_are_registered_one_is_kept_and_lists_name_it_by_either_name() {
    let clerk = Clerk::supervising(&["市教育局", "教育局", "市水务局"]);
    let [(full, short)] = clerk.asks(Namesakes).try_into().unwrap();
    assert_eq!((full, short), (clerk.unit("市教育局"), clerk.unit("教育局")));
    let (kept, other) = (unit(&clerk, "市教育局"), unit(&clerk, "教育局"));
    for body in kept_of_two(&kept, &other) {
        clerk.records_body(Stream::Registry, body).unwrap();
    }
    assert_eq!(clerk.asks(Namesakes), []);
    assert!(!unit(&clerk, "教育局").active);
    let mut desk = Desk::with(clerk, "事项\t牵头单位\t完成时限\n校舍维修\t教育局\t2026-12-20\n");
    desk.said.choices.on = Some(day("2026-11-02"));
    desk.registers(&desk.clerk.by()).unwrap();
    let row = &desk.clerk.list()[0];
    let standing = desk.clerk.matter(row.id).standing;
    assert_eq!(standing.assignments[0].unit, kept.unit);
}

#[test]
fn a_list_offers_a_short_form_and_a_new_assignment_has_the_head_of_its_unit() {
    let clerk = Clerk::supervising(&UNITS);
    let head = unit(&clerk, "市教育局");
    records(&clerk, Unit { head: Some("孙某某".into()), ..head });
    let list = "事项\t牵头单位\t第一责任人\t完成时限\n\
        校舍维修\t市教育局\t\t2026-12-20\n\
        操场翻修\t市教育局\t李某某\t2026-12-20\n\
        管网改造\t市住建局\t\t2026-12-20\n";
    let mut desk = Desk::with(clerk, list);
    let shown = desk.shown();
    assert_eq!((shown.counts.ready, shown.counts.unsettled), (2, 1));
    let doubt = &shown.rows[2].row.troubles[0];
    assert!(matches!(doubt, Trouble::Name(_, _, NameDoubt::SameOffice)), "{doubt:?}");
    let name = shown.names.iter().find(|name| name.meant == Meant::Vague).unwrap();
    assert_eq!(name.like.as_deref(), Some("市住房和城乡建设局"));
    desk.said.settled.name("市住建局", "市住房和城乡建设局");
    desk.registers(&desk.clerk.by()).unwrap();
    let responsible = |title: &str| {
        let rows = desk.clerk.list();
        let row = rows.iter().find(|row| &*row.title == title).unwrap();
        desk.clerk.matter(row.id).standing.assignments[0].responsible.clone()
    };
    assert_eq!(responsible("校舍维修").as_deref(), Some("孙某某"));
    assert_eq!(responsible("操场翻修").as_deref(), Some("李某某"), "the list says so");
    assert_eq!(responsible("管网改造"), None);
}
