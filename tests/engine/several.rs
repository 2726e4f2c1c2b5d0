//! Several units completed, verified and closed in one form, and a report that agrees a limit.

use super::clerk::{Clerk, TITLE, day, typed};
use banjie::domain::matter::MatterId;
use banjie::domain::standing::{Rule, Status};
use banjie::domain::{Body, Stream};
use banjie::engine::Draft;
use banjie::engine::command::record::Record;
use banjie::engine::query::foresee::{Foresee, Plan};
use banjie::present::draft::finish::{self, RESULT};
use banjie::present::draft::register::register;
use banjie::present::draft::{ActKind, Values, bodies};
use uuid::Uuid;

const UNITS: [&str; 3] = ["市教育局", "市财政局", "市公安局"];

fn drafts(clerk: &Clerk, matter: MatterId, bodies: Vec<Body>) -> Vec<Draft> {
    let on = clerk.today();
    let draft = |body| Draft { stream: Stream::Matter(matter), on, body };
    bodies.into_iter().map(draft).collect()
}

#[test]
fn three_units_are_completed_verified_and_closed_by_one_command_of_three_texts_and_three_ticks() {
    let clerk = Clerk::supervising(&UNITS);
    let matter = clerk.registers(TITLE, "2026-11-20", &UNITS);
    clerk.wakes("2026-11-18");
    let units = finish::unfinished(&clerk.matter(matter).standing);
    let mut form = Values::new();
    for of in &units {
        form.insert(of.field(RESULT), "已办结".to_owned());
        // 属实 ticks all of a unit.
        form.extend(of.boxes().map(|name| (name, "true".to_owned())));
        assert!(of.is_true(&form));
    }
    let made = finish::bodies(&units, &form).unwrap();
    let recorded = clerk.run(Record(drafts(&clerk, matter, made))).unwrap();
    assert_eq!(recorded.len(), 9);
    let standing = clerk.matter(matter).standing;
    assert!(standing.closed);
    assert!(standing.assignments.iter().all(|of| of.status == Status::Closed));
    assert_eq!(finish::unfinished(&standing), []);
}

#[test]
fn a_unit_whose_work_is_not_in_order_is_verified_and_stays_open_with_a_reminder_owed() {
    let clerk = Clerk::supervising(&UNITS);
    let matter = clerk.registers(TITLE, "2026-11-20", &UNITS[..2]);
    clerk.completes(matter, UNITS[0]);
    clerk.completes(matter, UNITS[1]);
    let units = finish::unfinished(&clerk.matter(matter).standing);
    assert!(units.iter().all(|of| of.completed), "no result is asked for again");
    let mut form: Values =
        units.iter().flat_map(|of| of.boxes().map(|name| (name, "true".to_owned()))).collect();
    let poor = units.iter().find(|of| of.unit == clerk.unit(UNITS[1])).unwrap();
    form.insert(poor.field("solved"), "false".to_owned());
    let made = finish::bodies(&units, &form).unwrap();
    clerk.run(Record(drafts(&clerk, matter, made))).unwrap();
    let status = |unit| clerk.status(matter, unit, "2026-11-02");
    assert_eq!((status(UNITS[0]), status(UNITS[1])), (Status::Closed, Status::Completed));
    let found = &clerk.assignment(matter, UNITS[1], "2026-11-02").findings;
    assert!(!found.iter().any(|finding| finding.rule == Rule::CloseUnconfirmed));
}

#[test]
fn a_report_that_names_a_deadline_where_there_is_none_agrees_it_when_that_is_wanted() {
    let clerk = Clerk::supervising(&UNITS);
    let form = typed(&[
        ("title", TITLE),
        ("category", "4"),
        ("basis", "agreed"),
        ("term", "open"),
        ("units.0.unit", clerk.unit(UNITS[0]).as_str()),
        ("units.0.role", "lead"),
    ]);
    let matter = Uuid::from_u128(71);
    clerk.records_body(Stream::Matter(matter), register(&form, 1).unwrap()).unwrap();
    let unit = clerk.unit(UNITS[0]);
    let reports = |fields: &[(&str, &str)]| {
        let made =
            bodies(ActKind::Feedback, &unit, std::slice::from_ref(&unit), None, &typed(fields));
        clerk.run(Record(drafts(&clerk, matter, made.unwrap()))).unwrap();
    };
    let due = || clerk.assignment(matter, UNITS[0], "2026-11-02").due;
    reports(&[("text", "已排查"), ("due", "2026-12-10")]);
    assert_eq!(due(), None, "a report by itself agrees nothing");
    reports(&[("text", "已排查"), ("due", "2026-12-20"), ("agree", "true")]);
    assert_eq!(due(), Some(day("2026-12-20")));
    // Where no deadline is named there is nothing to agree.
    reports(&[("text", "已排查"), ("agree", "true")]);
    assert_eq!(clerk.matter(matter).record.len(), 5);
}

#[test]
fn what_follows_of_a_form_is_said_as_it_then_comes_to_be() {
    let clerk = Clerk::supervising(&UNITS);
    let matter = clerk.registers(TITLE, "2026-11-20", &UNITS[..1]);
    clerk.wakes("2026-11-21");
    let unit = clerk.unit(UNITS[0]);
    let fields = [("progress", "八成"), ("reason", "降雪"), ("new_due", "2026-12-20")];
    let foresees = |kind, fields: &[(&str, &str)]| {
        let made = bodies(kind, &unit, std::slice::from_ref(&unit), None, &typed(fields)).unwrap();
        let plan = Plan::Acts(drafts(&clerk, matter, made));
        clerk.asks(Foresee { by: clerk.by(), matter, plan }).unwrap()
    };
    let late = foresees(ActKind::Extend, &fields);
    let of = late.unit(&unit).unwrap();
    assert!(late.raises(Rule::LateApplication) && !late.raises(Rule::ApplicationIncomplete));
    assert_eq!(of.after.as_ref().unwrap().status, Status::Overdue);
    assert!(foresees(ActKind::Extend, &fields[..1]).raises(Rule::ApplicationIncomplete));
    // A reminder discharges what is owed.
    let reminded = foresees(ActKind::Remind, &[("by", "电话")]);
    assert!(!reminded.unit(&unit).unwrap().met.is_empty());
    assert!(foresees(ActKind::Note, &[("text", "电话")]).unit(&unit).unwrap().is_same());
    // A closing without its conditions is known before it is sent.
    assert!(foresees(ActKind::Close, &[("solved", "true")]).raises(Rule::CloseUnconfirmed));
    assert_eq!(clerk.matter(matter).record.len(), 1, "nothing is recorded");
    clerk.records(matter, ActKind::Extend, UNITS[0], &fields).unwrap();
    assert_eq!(
        clerk.assignment(matter, UNITS[0], "2026-11-21").findings,
        of.after.as_ref().unwrap().findings
    );
}
