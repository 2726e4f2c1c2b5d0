//! Supervision: notices and lists, missed reports and what they oblige to, verification, inspections, and the reports of
//! a year (M2-6, M2-9, M2-10, M2-13, M2-14, M2-17).

use super::clerk::{Clerk, TITLE, day, typed};
use banjie::domain::matter::MatterId;
use banjie::domain::standing::Duty;
use banjie::domain::{Body, Kind, Stream};
use banjie::engine::query::supervision::{ReportLines, Reports, Supervision};
use banjie::engine::query::transfer::TransferNotice;
use banjie::present::draft::{self, ActKind, transfer, year};
use banjie::present::reports::{Made, Which};
use banjie::present::supervision::Supervision as Looked;
use banjie::present::transfer::Notice;

const UNITS: [&str; 2] = ["市教育局", "市公安局"];

fn looked(clerk: &Clerk) -> Looked {
    clerk.asks(Supervision { year: 2026, most: 100 }).of
}

/// A supervised matter, registered on 2 November, without responsible persons.
fn supervised(clerk: &Clerk, units: &[&str]) -> MatterId {
    let matter = clerk.registers(TITLE, "2026-12-30", units);
    clerk.records(matter, ActKind::Amend, units[0], &[("supervised", "3")]).unwrap();
    matter
}

fn notice(clerk: &Clerk, matter: MatterId) -> Notice {
    clerk.asks(TransferNotice(matter)).unwrap()
}

/// Sends the notice as its form stands, with these fields typed over.
fn sends(clerk: &Clerk, matter: MatterId, fields: &[(&str, &str)]) {
    let notice = notice(clerk, matter);
    let mut values = transfer::begins(&notice, clerk.today());
    values.extend(typed(fields));
    let (on, body) = transfer::act(&notice, clerk.today(), &values).unwrap();
    assert_eq!(on, clerk.today());
    clerk.records_body(Stream::Matter(matter), body).unwrap();
}

#[test]
fn a_notice_is_owed_until_it_is_sent_and_its_list_says_what_lacks() {
    let clerk = Clerk::supervising(&UNITS);
    let matter = supervised(&clerk, &UNITS);
    let view = looked(&clerk);
    let [transfer] = &view.transfers.first[..] else { panic!("one matter") };
    assert_eq!((transfer.owed, view.with_gaps), (Some(day("2026-11-04")), 1));
    assert!(transfer.lines.iter().all(|line| line.lacks_person && !line.lacks_limit));

    // The form that the line opens fills the gap: the unit is assigned again, with who is responsible.
    let unit = clerk.unit(UNITS[0]);
    let fields = [("unit", unit.as_str()), ("role", "lead"), ("responsible", "周洁")];
    clerk.records(matter, ActKind::Assign, UNITS[0], &fields).unwrap();
    sends(&clerk, matter, &[("number", "兰政督转〔2026〕40号"), ("report_by", "2026-11-06")]);
    let view = looked(&clerk);
    let [transfer] = &view.transfers.first[..] else { panic!("one matter") };
    assert_eq!(transfer.owed, None);
    assert_eq!(transfer.notices, [(day("2026-11-02"), "兰政督转〔2026〕40号".into())]);
    let lacking: Vec<bool> = transfer.lines.iter().map(|line| line.lacks_person).collect();
    assert_eq!(lacking, [false, true], "the lead first");
    assert_eq!(transfer.lines[0].persons[0].as_deref(), Some("周洁"));
}

#[test]
fn a_notice_goes_to_the_units_that_none_names_and_bears_the_number_that_follows() {
    let clerk = Clerk::supervising(&["市水务局"]);
    clerk.adds_units(&UNITS);
    let first = supervised(&clerk, &UNITS);
    let of = notice(&clerk, first);
    assert_eq!((of.next_number, of.owed), (None, Some(day("2026-11-04"))));
    // Five working days after receipt.
    assert_eq!(of.first_report, Some(day("2026-11-09")));
    sends(&clerk, first, &[("number", "兰政督转〔2026〕40号")]);
    assert_eq!(notice(&clerk, first).sent.unwrap().units.len(), 2);

    let unit = clerk.unit("市水务局");
    let fields = [("unit", unit.as_str()), ("role", "co")];
    let body = draft::body(ActKind::Assign, &unit, &[], None, &typed(&fields)).unwrap();
    clerk.records_body(Stream::Matter(first), body).unwrap();
    let of = notice(&clerk, first);
    let values = transfer::begins(&of, clerk.today());
    assert_eq!(values["report_by"], "2026-11-09");
    let late = transfer::begins(&of, day("2026-11-10"));
    assert_eq!(late["report_by"], "", "a day that has passed is not asked for");
    assert_eq!(transfer::units(&of, &values), [unit], "who came later has no notice yet");
    assert_eq!(values["number"], "兰政督转〔2026〕41号");

    assert_eq!(of.ordinal, 2);

    let second = supervised(&clerk, &UNITS);
    let of = notice(&clerk, second);
    assert_eq!(of.next_number.as_deref(), Some("兰政督转〔2026〕41号"));
    assert!(of.used.contains("兰政督转〔2026〕40号"));
    // Of two notices of one day the later one is the last, whatever the ids of their matters are.
    for number in 41..46 {
        let another = supervised(&clerk, &UNITS);
        clerk.wakes_at(&format!("{}T10:{number}:00+08:00", clerk.today()));
        let of = notice(&clerk, another);
        assert_eq!(of.next_number, Some(format!("兰政督转〔2026〕{number}号")));
        let mut values = transfer::begins(&of, clerk.today());
        values.insert("contact".to_owned(), "王敏".to_owned());
        let (_, body) = transfer::act(&of, clerk.today(), &values).unwrap();
        clerk.records_body(Stream::Matter(another), body).unwrap();
    }
    let mut values = transfer::begins(&of, clerk.today());
    values.insert("report_by".to_owned(), "2026-11-01".to_owned());
    for unit in UNITS {
        values.insert(format!("units.{}", clerk.unit(unit)), "false".to_owned());
    }
    let wrong = transfer::act(&of, clerk.today(), &values).unwrap_err();
    let wrong: Vec<&str> = wrong.iter().map(|(name, _)| &**name).collect();
    assert_eq!(wrong, ["units", "report_by"]);
}

#[test]
fn a_notice_that_was_withdrawn_is_sent_anew_as_another() {
    let clerk = Clerk::supervising(&UNITS);
    let matter = supervised(&clerk, &UNITS);
    assert_eq!(notice(&clerk, matter).ordinal, 1);
    sends(&clerk, matter, &[("number", "督转1")]);
    let of = notice(&clerk, matter);
    assert_eq!((of.ordinal, of.unnamed.len()), (1, 0));
    let record = clerk.matter(matter).record;
    let sent = record.iter().find(|entry| matches!(entry.record.act.body, Body::Transfer(_)));
    clerk.withdraws(matter, sent.unwrap().record.act.id);
    let of = notice(&clerk, matter);
    assert_eq!((of.ordinal, of.unnamed.len(), of.sent), (2, 2, None));
    assert_eq!(of.next_number.as_deref(), Some("督转2"), "its number was given out");
}

#[test]
fn a_missed_report_obliges_to_three_things_and_each_is_said_when_done() {
    let clerk = Clerk::supervising(&UNITS);
    let matter = supervised(&clerk, &UNITS[..1]);
    clerk.wakes("2026-11-10");
    let [miss] = &looked(&clerk).misses.first[..] else { panic!("one unit") };
    assert_eq!(miss.reports.len(), 1, "the first report, due the day before");
    let owed = |miss: &banjie::present::supervision::Miss| {
        miss.answers.map(|answer| (answer.duty, answer.owed.is_some(), answer.done.is_some()))
    };
    let all = [Duty::Notice, Duty::Remind, Duty::Interview];
    assert_eq!(owed(miss), all.map(|duty| (duty, true, false)));

    let notice = [("number", "督办1"), ("due", "2026-11-13")];
    clerk.records(matter, ActKind::Supervise, UNITS[0], &notice).unwrap();
    clerk.records(matter, ActKind::Remind, UNITS[0], &[("by", "电话")]).unwrap();
    let [miss] = &looked(&clerk).misses.first[..] else { panic!("one unit") };
    assert_eq!(owed(miss), [(all[0], false, true), (all[1], false, true), (all[2], true, false)]);
    assert_eq!(miss.unanswered, [day("2026-11-13")]);
    let interview = [("interviewed", "周洁")];
    let unit = clerk.unit(UNITS[0]);
    let body = draft::body(ActKind::Interview, &unit, &[], None, &typed(&interview)).unwrap();
    clerk.records_body(Stream::Internal(matter), body).unwrap();
    clerk.records(matter, ActKind::Feedback, UNITS[0], &[("text", "在办")]).unwrap();
    assert_eq!(looked(&clerk).misses.count, 0);
}

#[test]
fn what_waits_to_be_verified_is_said_with_what_was_found() {
    let clerk = Clerk::supervising(&UNITS);
    let matter = supervised(&clerk, &UNITS[..1]);
    clerk.completes(matter, UNITS[0]);
    let [waits] = &looked(&clerk).verification.first[..] else { panic!("one") };
    assert_eq!((waits.completed_on, waits.verified), (Some(clerk.today()), None));
    let found = [("clear", "true"), ("measures", "true")];
    clerk.records(matter, ActKind::Verify, UNITS[0], &found).unwrap();
    let [waits] = &looked(&clerk).verification.first[..] else { panic!("one") };
    assert_eq!(waits.verified, Some((clerk.today(), [true, true, false, false])));
    assert_eq!(waits.remind, Some(clerk.today()), "problems were found");
    clerk.records(matter, ActKind::Remind, UNITS[0], &[("by", "电话")]).unwrap();
    clerk.closes(matter, UNITS[0]);
    assert_eq!(looked(&clerk).verification.count, 0);
}

#[test]
fn inspections_of_a_matter_and_of_none_stand_in_one_list() {
    let clerk = Clerk::supervising(&UNITS);
    let matter = supervised(&clerk, &UNITS[..1]);
    let unit = clerk.unit(UNITS[0]);
    let typed_in = typed(&[("manner", "unannounced"), ("text", "未开工"), ("problems", "true")]);
    let body = draft::body(ActKind::Inspect, &unit, &[], None, &typed_in).unwrap();
    clerk.records_body(Stream::Internal(matter), body).unwrap();
    clerk.wakes("2026-11-03");
    let ticked = format!("units.{unit}");
    let fields =
        typed(&[("manner", "open"), (&ticked, "true"), ("topic", "供暖"), ("text", "正常")]);
    let body = year::body(Kind::Visit, std::slice::from_ref(&unit), &[], &fields).unwrap();
    clerk.records_body(Stream::Year(2026), body).unwrap();
    let inspections = looked(&clerk).inspections.first;
    let of: Vec<bool> = inspections.iter().map(|inspection| inspection.matter.is_some()).collect();
    assert_eq!(of, [false, true], "the last first");
    assert!(inspections[1].problems);
    let other_year = clerk.asks(Supervision { year: 2025, most: 100 }).of;
    assert_eq!(other_year.inspections.count, 0);
}

#[test]
fn every_number_of_the_picture_of_reports_opens_as_many() {
    let clerk = Clerk::supervising(&UNITS);
    let late = supervised(&clerk, &UNITS[..1]);
    supervised(&clerk, &UNITS);
    clerk.wakes("2026-11-16");
    clerk.records(late, ActKind::Feedback, UNITS[0], &[("text", "在办")]).unwrap();
    clerk.wakes("2026-12-08");
    let grid = clerk.asks(Reports(2026));
    // Each assignment owes a first report in November and a monthly one in December.
    assert_eq!(
        (grid.whole.due(), grid.whole.of(Made::InTime), grid.whole.of(Made::Late)),
        (6, 1, 1)
    );
    assert_eq!(grid.years, [2026, 2027], "the next are due in January");
    assert!(grid.rows[0].whole.of(Made::Missed) >= grid.rows[1].whole.of(Made::Missed));
    let count = |which: Which| clerk.asks(ReportLines(which)).len();
    for row in &grid.rows {
        let which = Which { year: 2026, unit: Some(row.unit.clone()), month: None, made: None };
        assert_eq!(count(which.clone()), row.whole.due());
        for made in Made::ALL {
            assert_eq!(count(Which { made: Some(made), ..which.clone() }), row.whole.of(made));
        }
        for (month, tally) in (1..).zip(&row.months) {
            let all = tally.due() + tally.of(Made::Awaited);
            assert_eq!(count(Which { month: Some(month), ..which.clone() }), all);
        }
    }
    let awaited = clerk.asks(Reports(2027));
    assert_eq!((awaited.whole.due(), awaited.whole.of(Made::Awaited)), (0, 3));
}

#[test]
fn what_a_unit_passed_down_to_a_district_is_named() {
    let clerk = Clerk::supervising(&UNITS[..1]);
    clerk.adds_units(&["城关区"]);
    let mut district = clerk.book().units[&clerk.unit("城关区")].clone();
    district.unit_kind = banjie::domain::registry::UnitKind::District;
    clerk.records_body(Stream::Registry, Body::Unit(district)).unwrap();
    let office = clerk.makes_office(UNITS[0]);
    let matter = supervised(&clerk, &UNITS[..1]);
    let mut theirs = clerk.tab();
    theirs.who = Some((office, "李强".to_owned()));
    let unit = clerk.unit("城关区");
    let fields = typed(&[("unit", unit.as_str()), ("role", "co")]);
    let body = draft::body(ActKind::Assign, &unit, &[], None, &fields).unwrap();
    theirs.records_body(Stream::Matter(matter), body).unwrap();
    let [passed] = &looked(&theirs).passed_down.first[..] else { panic!("one") };
    assert_eq!((&passed.unit, passed.to.as_ref()), (&clerk.unit(UNITS[0]), Some(&unit)));
}
