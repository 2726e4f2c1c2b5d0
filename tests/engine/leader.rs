//! 领导一页: what is overdue, whose, since when, and why; what waits for a decision.

use super::city;
use super::clerk::{Clerk, TITLE, day, typed};
use banjie::domain::figures::{By, Key, Period};
use banjie::domain::matter::{MatterId, Role};
use banjie::domain::standing::{Duty, Light, Rule};
use banjie::domain::{Kind, Stream};
use banjie::engine::query::figures::{Behind, Figures};
use banjie::engine::query::leader::{Leader, Page};
use banjie::present::days::Days;
use banjie::present::draft::{ActKind, case};
use banjie::present::figures::What;
use banjie::present::leader::Waits;

const UNITS: [&str; 3] = ["市教育局", "市公安局", "市水务局"];
const HU: &str = "胡副市长";

fn page(clerk: &Clerk, name: Option<&str>) -> Page {
    clerk.asks(Leader { name: name.map(Into::into), most: 100 })
}

/// A matter of three units; the lead and the last are in time.
fn joint(clerk: &Clerk, leader: &str) -> MatterId {
    let matter = clerk.registers(TITLE, "2026-11-20", &UNITS);
    clerk.records(matter, ActKind::Amend, UNITS[0], &[("leader", leader)]).unwrap();
    for unit in [UNITS[0], UNITS[2]] {
        clerk.completes(matter, unit);
    }
    matter
}

#[test]
fn the_late_unit_is_named_and_not_the_lead_with_since_when_and_why() {
    let clerk = Clerk::supervising(&UNITS);
    let matter = joint(&clerk, HU);
    clerk.wakes("2026-11-25");
    let page = page(&clerk, None);
    assert_eq!((page.sheet.late.all, page.sheet.late_units), (1, 1));
    let late = &page.sheet.late.first[0];
    assert_eq!((late.matter.id, &late.unit), (matter, &clerk.unit(UNITS[1])));
    assert_eq!((late.role, late.units), (Role::Co, 3));
    assert_eq!(late.lead, Some((clerk.unit(UNITS[0]), Light::Blue)));
    assert_eq!((late.since, late.days), (day("2026-11-21"), Days::Over(5)));
    let rules: Vec<Rule> = late.reasons.iter().map(|reason| reason.0).collect();
    assert_eq!(rules, [Rule::NoFeedback, Rule::PastLimit]);
    assert_eq!(late.reasons[1].1.to_string(), "M1-10");
    assert_eq!(late.own.unwrap().duty, Duty::Complete);
    assert!(!late.office.unwrap().duty.is_the_units());
    let lights = page.sheet.lights;
    assert_eq!((lights[0], lights[3]), ((Light::Red, 1), (Light::Blue, 2)));
}

#[test]
fn what_was_wrong_before_the_limit_does_not_make_it_over_for_longer() {
    let clerk = Clerk::supervising(&UNITS);
    let matter = joint(&clerk, HU);
    clerk.records(matter, ActKind::Violation, UNITS[1], &[("text", "未按要求整治")]).unwrap();
    let before = page(&clerk, None).sheet.late.first[0].clone();
    assert_eq!(before.since, clerk.today(), "there is nothing else that it is late by");
    clerk.wakes("2026-11-25");
    let late = page(&clerk, None).sheet.late.first[0].clone();
    assert_eq!((late.since, late.days), (day("2026-11-21"), Days::Over(5)));
    assert_eq!(late.reasons[0].0, Rule::OtherViolation);
}

#[test]
fn a_page_is_of_one_leader_or_of_all() {
    let clerk = Clerk::supervising(&UNITS);
    joint(&clerk, HU);
    clerk.registers("另一项", "2026-11-20", &UNITS[..1]);
    clerk.wakes("2026-11-25");
    let of = |name| page(&clerk, name).sheet;
    assert_eq!((of(None).matters, of(Some(HU)).matters, of(Some("不存在")).matters), (2, 1, 0));
    assert_eq!((of(None).late.all, of(Some(HU)).late.all), (2, 1));
    assert_eq!(page(&clerk, None).leaders, [(HU.into(), 1)]);
}

#[test]
fn the_rates_of_a_leader_are_those_of_the_figures() {
    let until = city::UNTIL.parse().unwrap();
    let ledger = city::ledger(60, city::SEED, until).unwrap();
    let file = ledger.export(&city::exported(until).unwrap()).into_bytes();
    let clerk = Clerk::opening(&file, None, 1);
    clerk.wakes(city::UNTIL);
    let period = Period { from: day("2026-01-01"), to: until };
    let figures = clerk.asks(Figures { period, against: None, by: By::Leader }).now;
    let all = page(&clerk, None);
    assert_eq!(all.rates, figures.total.rates);
    assert!(!all.leaders.is_empty());
    for (name, _) in &all.leaders {
        let key = Key::Leader(name.clone());
        let groups = figures.groups.as_ref().unwrap();
        let group = groups.iter().find(|(of, _)| *of == key).map(|(_, figures)| figures.rates);
        assert_eq!(page(&clerk, Some(name)).rates, group.unwrap_or_default(), "{name}");
    }
    for (light, n) in all.sheet.lights {
        let what = What::Light(light, None);
        assert_eq!(clerk.asks(Behind { what, most: usize::MAX }).first.len(), n, "{light:?}");
    }
    let named: usize = all.sheet.lights.iter().map(|(_, n)| n).sum();
    assert_eq!(named, clerk.asks(banjie::engine::query::ledger::Overview).assignments);
}

#[test]
fn what_waits_for_a_decision_is_an_application_and_a_step_of_a_case() {
    let clerk = Clerk::supervising(&UNITS);
    let matter = joint(&clerk, HU);
    clerk.wakes("2026-11-18");
    clerk.applies(matter, UNITS[1], "2026-12-20");
    let waits = |name| page(&clerk, name).sheet.waits;
    let Waits::Application { since, apply, .. } = &waits(Some(HU)).first[0] else { panic!() };
    assert_eq!((*since, apply.new_due), (clerk.today(), Some(day("2026-12-20"))));
    clerk.decides(matter, UNITS[1], false);
    assert_eq!(waits(Some(HU)).all, 0);

    clerk.wakes("2026-11-25");
    let id = MatterId::from_u128(7);
    let open = typed(&[
        ("circumstance", "4"),
        ("persons.0.name", "周某"),
        ("persons.0.leader", "true"),
        (&format!("matters.{matter}"), "true"),
    ]);
    let unit = clerk.unit(UNITS[1]);
    let body = case::open(&unit, &[matter], &[], &open);
    clerk.records_body(Stream::Case(id), body.unwrap()).unwrap();
    let Waits::Case { step, since, unit: on, .. } = &waits(Some(HU)).first[0] else { panic!() };
    assert_eq!((step.kind, *since, on), (Kind::Propose, clerk.today(), &unit));
    assert_eq!(waits(Some("另一位")).all, 0, "the case is of no matter of his");
    let late = &page(&clerk, Some(HU)).sheet.late.first[0];
    assert_eq!(late.case.map(|(case, step)| (case, step.kind)), Some((id, Kind::Propose)));
}

#[test]
fn what_falls_due_within_two_weeks_and_what_went_well() {
    let clerk = Clerk::supervising(&UNITS);
    for (n, due) in ["2026-11-16", "2026-11-17"].iter().enumerate() {
        clerk.registers(&format!("第{n}项"), due, &UNITS[..1]);
    }
    let done = clerk.registers("已办一项", "2026-11-20", &UNITS[1..2]);
    clerk.completes(done, UNITS[1]);
    clerk.records(done, ActKind::Commend, UNITS[1], &[("text", "一巷一策")]).unwrap();
    let sheet = page(&clerk, None).sheet;
    assert_eq!((sheet.soon.all, sheet.soon_until), (1, day("2026-11-16")));
    assert_eq!(sheet.done, (1, 1));
    assert_eq!(sheet.early.first[0].days, Days::Early(18));
    assert_eq!(sheet.commended.first[0].matter.id, done);
    clerk.wakes("2026-12-02");
    assert_eq!(page(&clerk, None).sheet.done, (0, 0), "a month later it is no news");
}

#[test]
fn a_list_says_how_many_there_are_and_has_no_more_than_were_asked_for() {
    let clerk = Clerk::supervising(&UNITS);
    clerk.registers(TITLE, "2026-11-20", &UNITS);
    clerk.wakes("2026-11-25");
    let late = clerk.asks(Leader { name: None, most: 2 }).sheet.late;
    assert_eq!((late.first.len(), late.all), (2, 3));
}
