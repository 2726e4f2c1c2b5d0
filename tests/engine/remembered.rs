//! What the form that registers a matter knows before anything is typed.

use super::clerk::{Clerk, TITLE, typed};
use banjie::domain::Stream;
use banjie::engine::query::remembered::Remembered;
use banjie::present::draft::Values;
use banjie::present::draft::register::{like, register};
use uuid::Uuid;

const LEAD: &str = "市教育局";
const CO: &str = "市财政局";
const OTHER: &str = "市公安局";

fn registers(clerk: &Clerk, n: u128, fields: &[(&str, &str)]) {
    let mut form = typed(&[
        ("title", TITLE),
        ("category", "2"),
        ("supervised", "3"),
        ("assigner", "市政府办公室"),
        ("content", "全部内容"),
        ("number", "督-037"),
        ("basis", "designated"),
        ("term", "working"),
        ("days", "10"),
        ("units.0.role", "co"),
        ("units.1.role", "lead"),
    ]);
    form.insert("units.0.unit".to_owned(), clerk.unit(CO).to_string());
    form.insert("units.1.unit".to_owned(), clerk.unit(LEAD).to_string());
    form.extend(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    let body = register(&form, 2).unwrap();
    clerk.records_body(Stream::Matter(Uuid::from_u128(n)), body).unwrap();
}

#[test]
fn a_unit_brings_the_persons_that_it_had_last_and_the_head_of_the_registry() {
    let clerk = Clerk::supervising(&[LEAD, CO, OTHER]);
    assert!(clerk.asks(Remembered).persons.is_empty());
    registers(&clerk, 1, &[("units.1.handler", "周洁"), ("units.1.responsible", "李强")]);
    clerk.wakes("2026-11-05");
    registers(&clerk, 2, &[("units.1.handler", "马莉"), ("units.0.deputy", "赵敏")]);
    let known = clerk.asks(Remembered);
    let of = |unit: &str| known.persons.get(&clerk.unit(unit)).cloned().unwrap_or_default();
    assert_eq!(of(LEAD).handler.as_deref(), Some("马莉"), "of the later matter");
    assert_eq!(of(LEAD).responsible.as_deref(), Some("李强"), "the later one names none");
    assert_eq!(of(CO).deputy.as_deref(), Some("赵敏"));
    assert_eq!(of(OTHER).fields().map(|(_, person)| person), [None, None, None]);
    let mut unit = clerk.book().units[&clerk.unit(LEAD)].clone();
    unit.head = Some("孙局长".into());
    clerk.records_body(Stream::Registry, banjie::domain::Body::Unit(unit)).unwrap();
    let known = clerk.asks(Remembered);
    assert_eq!(known.persons[&clerk.unit(LEAD)].responsible.as_deref(), Some("孙局长"));
}

#[test]
fn a_matter_is_registered_like_the_last_one_with_its_own_title_and_units_alone() {
    let clerk = Clerk::supervising(&[LEAD, CO, OTHER]);
    assert_eq!(clerk.asks(Remembered).last, None);
    registers(&clerk, 2, &[("units.1.handler", "周洁"), ("assigner", "市委")]);
    // Of the same day, and recorded later by the clock: the ids say nothing.
    clerk.wakes_at("2026-11-02T10:00:00+08:00");
    registers(&clerk, 1, &[]);
    let last = clerk.asks(Remembered).last.unwrap();
    let mut form: Values = like(&last);
    let get = |name: &str| form.get(name).map_or("", String::as_str).to_owned();
    assert_eq!([get("title"), get("number"), get("content")], ["", "", ""]);
    assert_eq!([get("category"), get("supervised"), get("assigner")], ["2", "3", "市政府办公室"]);
    assert_eq!([get("basis"), get("term"), get("days")], ["designated", "working", "10"]);
    assert_eq!(get("units.0.unit"), clerk.unit(LEAD).to_string(), "the lead first");
    assert_eq!([get("units.0.role"), get("units.0.handler")], ["lead", "周洁"]);
    // The title is all that has to be typed.
    form.insert("title".to_owned(), "又一件".to_owned());
    form.insert("on".to_owned(), clerk.today().to_string());
    let body = register(&form, 2).unwrap();
    clerk.records_body(Stream::Matter(Uuid::from_u128(3)), body).unwrap();
    assert_eq!(clerk.list().len(), 3);
}

#[test]
fn a_day_by_which_the_last_one_was_due_is_asked_for_again() {
    let clerk = Clerk::supervising(&[LEAD, CO, OTHER]);
    registers(&clerk, 1, &[("term", "date"), ("date", "2026-11-20")]);
    let form = like(&clerk.asks(Remembered).last.unwrap());
    assert_eq!(form.get("term").map(String::as_str), Some("date"));
    assert_eq!(form.get("date"), None);
}
