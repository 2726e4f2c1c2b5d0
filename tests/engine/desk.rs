//! What each side owes, on one desk (RULES §9).

use super::clerk::{Clerk, TITLE, day};
use banjie::domain::matter::Remind;
use banjie::domain::standing::Duty;
use banjie::domain::{Body, Stream};
use banjie::engine::command::record::Record;
use banjie::engine::query::calendar::{DueOn, Loads};
use banjie::engine::query::desk::{Desk, Reports, ReportsOwed};
use banjie::engine::{By, Draft, Straight};
use banjie::present::desk::{About, Side, When};
use banjie::present::draft::ActKind;

const UNITS: [&str; 3] = ["市教育局", "市公安局", "市水务局"];

/// What a side owes at each time: duties with their units.
fn owed(clerk: &Clerk, side: Side) -> Vec<(When, Vec<Duty>)> {
    let owed = clerk.asks(Desk { side, most: 100 });
    let stacks = owed.stacks.into_iter().filter(|stack| stack.count > 0);
    stacks.map(|stack| (stack.when, stack.first.iter().map(|item| item.duty).collect())).collect()
}

#[test]
fn the_office_and_the_unit_each_see_what_is_theirs() {
    let clerk = Clerk::supervising(&UNITS);
    let matter = clerk.registers(TITLE, "2026-11-20", &[UNITS[0]]);
    clerk.wakes("2026-11-18");
    let unit = Side::Unit(clerk.unit(UNITS[0]));
    // A Wednesday: the limit lies on the Friday, and is near since the day before yesterday.
    assert_eq!(owed(&clerk, unit.clone()), [(When::Week, vec![Duty::Complete])]);
    assert_eq!(owed(&clerk, Side::Office), [(When::Overdue, vec![Duty::Remind])]);
    assert_eq!(owed(&clerk, Side::Unit(clerk.unit(UNITS[1]))), []);
    clerk.completes(matter, UNITS[0]);
    assert_eq!(owed(&clerk, unit), []);
    assert_eq!(owed(&clerk, Side::Office), [(When::Today, vec![Duty::Close])]);
}

#[test]
fn the_calendar_holds_what_the_desks_hold_and_a_day_opens_what_it_counts() {
    let clerk = Clerk::supervising(&UNITS);
    clerk.registers(TITLE, "2026-11-20", &UNITS);
    clerk.registers("校园周边整治", "2026-11-25", &[UNITS[0]]);
    clerk.wakes("2026-11-18");
    let days = (day("2026-11-01"), day("2026-11-30"));
    let unit = Side::Unit(clerk.unit(UNITS[0]));
    let of_unit = clerk.asks(Loads { side: unit.clone(), days });
    let units: Vec<_> = of_unit.iter().map(|load| (load.day.to_string(), load.units)).collect();
    // The lead owes its plan before that (M1-6(3)).
    let expected = ["2026-11-09", "2026-11-20", "2026-11-25"].map(|day| (day.to_owned(), 1));
    assert_eq!(units, expected);
    for side in [Side::Office, unit] {
        for load in clerk.asks(Loads { side: side.clone(), days }) {
            let (items, count) = clerk.asks(DueOn { side: side.clone(), day: load.day, most: 100 });
            assert_eq!(
                (items.len(), count),
                (load.units + load.offices, load.units + load.offices)
            );
            let (some, count) = clerk.asks(DueOn { side: side.clone(), day: load.day, most: 1 });
            assert_eq!((some.len(), count), (1, items.len()));
        }
    }
    let office = clerk.asks(Loads { side: Side::Office, days });
    assert_eq!(office.iter().find(|load| load.day == day("2026-11-20")).unwrap().units, 3);
    assert!(office.iter().any(|load| load.offices > 0), "reminders are owed: {office:?}");
}

#[test]
fn those_who_owe_a_report_on_the_fifth_are_listed_by_unit() {
    let clerk = Clerk::supervising(&UNITS);
    assert_eq!(clerk.asks(ReportsOwed), Reports::default());
    let matter = clerk.registers(TITLE, "2026-12-20", &UNITS[..2]);
    let fields = [("title", TITLE), ("category", "4"), ("supervised", "1")];
    clerk.records(matter, ActKind::Amend, UNITS[0], &fields).unwrap();
    clerk.wakes("2026-12-01");
    let owed = clerk.asks(ReportsOwed);
    assert_eq!(owed.on, Some(day("2026-12-05")));
    let mut units = [clerk.unit(UNITS[0]), clerk.unit(UNITS[1])];
    units.sort();
    assert_eq!(owed.units, units.map(|unit| (unit, vec![(matter, TITLE.into())])));
    clerk.completes(matter, UNITS[0]);
    assert_eq!(clerk.asks(ReportsOwed).units.len(), 1);
}

#[test]
fn one_command_reminds_all_that_are_overdue_and_their_stack_is_empty() {
    let clerk = Clerk::supervising(&UNITS);
    let matter = clerk.registers(TITLE, "2026-11-20", &UNITS);
    for unit in UNITS {
        clerk.records(matter, ActKind::Receive, unit, &[]).unwrap();
    }
    clerk.wakes("2026-11-23");
    let reminders = |clerk: &Clerk| {
        let stacks = clerk.asks(Desk { side: Side::Office, most: 2 }).stacks;
        let overdue = stacks.into_iter().find(|stack| stack.when == When::Overdue).unwrap();
        assert!(overdue.first.len() <= 2, "no more than were asked for");
        let all = clerk.asks(Desk { side: Side::Office, most: 100 }).stacks;
        let first = all.into_iter().flat_map(|stack| stack.first);
        first.filter(|item| item.duty == Duty::Remind).collect::<Vec<_>>()
    };
    let owed = reminders(&clerk);
    assert_eq!(owed.len(), 3);
    let drafts = owed.into_iter().map(|item| {
        assert_eq!(item.about, About::Matter(matter, TITLE.into()));
        let remind = Remind { unit: item.unit.unwrap(), by: "电话".into(), text: None };
        Draft { stream: Stream::Matter(matter), on: clerk.today(), body: Body::Remind(remind) }
    });
    let by: By = clerk.by();
    let record = Record(drafts.collect());
    super::clerk::done(clerk.engine.run(record, &by, &Straight)).unwrap();
    assert_eq!(reminders(&clerk), []);
}
