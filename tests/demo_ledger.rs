//! The demonstration ledger that the page offers is what the program writes, byte by byte.

#[path = "../examples/demo_ledger/demo/mod.rs"]
mod demo;

use banjie::domain::Body;
use banjie::domain::registry::UnitKind;

const FILE: &str = include_str!("../src/web/demo.ledger.json");

#[test]
fn the_file_is_what_the_program_writes_again() {
    assert!(
        demo::export().unwrap() == FILE,
        "run `cargo run --no-default-features --example demo_ledger` and look at what changed"
    );
}

#[test]
fn every_act_is_marked_as_a_demonstration_and_every_matter_names_its_source() {
    let file = banjie::ledger::read(FILE.as_bytes()).unwrap();
    assert!(file.records.iter().all(|record| record.act.person.ends_with("（演示）")));
    let registers = file.records.iter().filter_map(|record| match &record.act.body {
        Body::Register(register) => Some(register),
        _ => None,
    });
    let sources = ["广州市《关于推进人才集聚工程的实施意见》", "鄂州市创建国家园林城市工作"];
    let mut matters = 0;
    for register in registers {
        let document = register.details.document.as_deref().unwrap();
        assert!(sources.iter().any(|source| document.starts_with(source)), "{document}");
        matters += 1;
    }
    assert_eq!(matters, 56);
}

#[test]
fn bodies_that_the_measures_do_not_name_are_no_departments() {
    let file = banjie::ledger::read(FILE.as_bytes()).unwrap();
    let kinds: Vec<_> = file
        .records
        .iter()
        .filter_map(|record| match &record.act.body {
            Body::Unit(unit) => Some((&*unit.name, unit.unit_kind)),
            _ => None,
        })
        .collect();
    for name in ["市委组织部", "市委政法委", "团市委", "市工商联", "市法院", "市检察院"]
    {
        assert!(kinds.contains(&(name, UnitKind::Other)), "{name}");
    }
    for name in ["市发展改革委", "市国资委", "市教育局"] {
        assert!(kinds.contains(&(name, UnitKind::Department)), "{name}");
    }
}
