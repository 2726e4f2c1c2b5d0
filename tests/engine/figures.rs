//! The figures of a period: the page shows what `banjie figures` prints, and each number opens exactly
//! what it counts (M1-14, M2-17, M2-18).

use super::city;
use super::clerk::{Clerk, TITLE, day};
use banjie::domain::Date;
use banjie::domain::figures::{By, Figure, Key, Period, PeriodFigures};
use banjie::domain::percent::Share;
use banjie::domain::standing::Status;
use banjie::engine::query::figures::{Behind, Figures, Report};
use banjie::engine::query::workbook::Statistics;
use banjie::ledger::{State, check, read, write_figures};
use banjie::present::desk::About;
use banjie::present::draft::ActKind;
use banjie::present::figures::What;
use banjie::present::list::Selection;
use serde_json::Value;
use std::fs;
use std::path::Path;
use std::sync::Arc;

const UNITS: [&str; 3] = ["市教育局", "市公安局", "市财政局"];

fn period(from: &str, to: &str) -> Period {
    Period { from: day(from), to: day(to) }
}

/// What the page asks, at a day.
fn report(clerk: &Clerk, on: Date, period: Period, by: By) -> Report {
    clerk.engine.query(on, Figures { period, against: None, by }).unwrap()
}

fn json(figures: &PeriodFigures) -> Value {
    let mut out = Vec::new();
    write_figures(figures, &mut out).unwrap();
    serde_json::from_slice(&out).unwrap()
}

fn demonstration() -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/web/demo.ledger.json")).unwrap()
}

/// A city of sixty matters, with cases, notices and extensions.
fn a_city() -> Vec<u8> {
    let until = city::UNTIL.parse().unwrap();
    let ledger = city::ledger(60, city::SEED, until).unwrap();
    ledger.export(&city::exported(until).unwrap()).into_bytes()
}

#[test]
fn the_page_shows_what_the_golden_cases_of_the_figures_expect() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/figures");
    let mut seen = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let case: Value =
            serde_json::from_slice(&fs::read(entry.unwrap().path()).unwrap()).unwrap();
        let clerk = Clerk::opening(&serde_json::to_vec(&case["file"]).unwrap(), None, 1);
        let of = |member: &str| case[member].as_str().unwrap();
        let asked = case["by"].as_str();
        let by = By::ALL.into_iter().find(|(_, name)| Some(*name) == asked).map(|(by, _)| by);
        let period = period(of("from"), of("to"));
        // The clerk looks at it later, with today far behind the period.
        let mut shown = report(&clerk, day("2027-03-01"), period, by.unwrap_or(By::Unit)).now;
        if by.is_none() {
            shown.groups = None;
        }
        assert_eq!(json(&shown), case["expect"], "{}", case["name"]);
        seen += 1;
    }
    assert!(seen >= 10, "{seen}");
}

#[test]
fn the_page_shows_what_the_command_line_prints_of_the_demonstration_and_of_a_city() {
    for file in [demonstration(), a_city()] {
        let state = State::new(Arc::new(check(read(&file).unwrap(), None).unwrap().ledger));
        let clerk = Clerk::opening(&file, None, 1);
        for (from, to) in [("2026-01-01", "2026-11-23"), ("2026-07-01", "2026-09-30")] {
            let period = period(from, to);
            let standing = state.standing(period.to);
            for (by, name) in By::ALL {
                let printed = state.figures(&standing, period, Some(by));
                let shown = report(&clerk, day(city::UNTIL), period, by).now;
                assert_eq!(json(&shown), json(&printed), "{from} by {name}");
            }
        }
    }
}

/// Asks for all that a number counts, and holds that there are as many.
fn opens(clerk: &Clerk, what: &What, number: usize) {
    let (on, most) = (day(city::UNTIL), usize::MAX);
    let behind = clerk.engine.query(on, Behind { what: what.clone(), most }).unwrap();
    assert_eq!((behind.total, behind.first.len()), (number, number), "{what:?}");
}

#[test]
fn each_number_opens_exactly_what_it_counts() {
    let clerk = Clerk::opening(&a_city(), None, 1);
    let (mut numbers, mut sum) = (0, 0);
    for (from, to) in [("2026-01-01", "2026-11-23"), ("2026-04-01", "2026-06-30")] {
        let period = period(from, to);
        for (by, _) in By::ALL {
            let report = report(&clerk, day(city::UNTIL), period, by);
            for (key, figures) in report.now.groups.unwrap() {
                for figure in Figure::ALL {
                    let what = What::Figure(period, *figure, Some((by, key.clone())));
                    opens(&clerk, &what, figures.of(*figure));
                    numbers += 1;
                }
            }
            for figure in Figure::ALL {
                let number = report.now.total.of(*figure);
                opens(&clerk, &What::Figure(period, *figure, None), number);
                sum += number;
            }
            for (n, count) in report.took.counts.into_iter().enumerate() {
                opens(&clerk, &What::Took(period, n), count);
            }
            assert_eq!(report.took.all, report.now.total.rates.completed);
            for week in report.weeks {
                opens(&clerk, &What::Due(week.days), week.due);
                opens(&clerk, &What::Reports(week.days), week.reports);
            }
        }
    }
    assert!(numbers > 500 && sum > 500, "{numbers} {sum}");
}

#[test]
fn of_a_period_in_the_past_the_ledger_is_shown_as_it_stood_then() {
    let clerk = Clerk::supervising(&UNITS);
    let matter = clerk.registers(TITLE, "2026-11-20", &UNITS[..1]);
    clerk.records(matter, ActKind::Feedback, UNITS[0], &[("text", "已过半")]).unwrap();
    clerk.wakes("2026-12-03");
    clerk.completes(matter, UNITS[0]);
    let november = period("2026-11-01", "2026-11-30");
    let of = |to: Period| report(&clerk, clerk.today(), to, By::Unit).now;
    let then = of(november);
    assert_eq!(then.as_of, november.to);
    assert_eq!((then.total.rates.overdue, then.total.rates.completed), (1, 0));
    let since = of(period("2026-11-01", "2026-12-03"));
    assert_eq!((since.total.rates.overdue, since.total.late()), (0, 1));
    // A period that has not ended is as of today.
    assert_eq!(of(period("2026-11-01", "2026-12-31")).as_of, clerk.today());
    let overdue = What::Figure(november, Figure::Overdue, None);
    let [one] = &clerk.asks(Behind { what: overdue, most: 10 }).first[..] else { panic!("one") };
    assert_eq!(one.about, About::Matter(matter, TITLE.into()));
    assert_eq!((one.status, one.on), (Some(Status::Overdue), day("2026-11-02")));
}

#[test]
fn what_is_recorded_changes_a_past_that_was_looked_at() {
    let clerk = Clerk::supervising(&UNITS);
    let matter = clerk.registers(TITLE, "2026-12-20", &UNITS[..1]);
    clerk.wakes("2026-12-03");
    let november = period("2026-11-01", "2026-11-30");
    let reminders = || report(&clerk, clerk.today(), november, By::Unit).now.total.reminders;
    assert_eq!(reminders(), 0);
    // A supervising office may date as the paper says.
    let remind = banjie::domain::matter::Remind {
        unit: clerk.unit(UNITS[0]),
        by: "电话".into(),
        text: None,
    };
    let draft = banjie::engine::Draft {
        stream: banjie::domain::Stream::Matter(matter),
        on: day("2026-11-25"),
        body: banjie::domain::Body::Remind(remind),
    };
    clerk.run(banjie::engine::command::record::Record(vec![draft])).unwrap();
    assert_eq!(reminders(), 1);
}

#[test]
fn a_period_stands_beside_the_one_that_it_is_held_against() {
    let clerk = Clerk::supervising(&UNITS);
    clerk.registers(TITLE, "2026-12-20", &UNITS);
    clerk.wakes("2027-11-02");
    clerk.registers("其后一项", "2027-12-20", &UNITS[..1]);
    let asked = Figures {
        period: period("2027-11-01", "2027-11-02"),
        against: Some(period("2026-11-01", "2026-11-02")),
        by: By::Limit,
    };
    let report = clerk.asks(asked);
    assert_eq!(report.now.total.rates.assigned, 1);
    let before = report.before.unwrap();
    assert_eq!((before.total.rates.assigned, before.groups), (3, None));
    assert_eq!(before.as_of, day("2026-11-02"), "as it stood then, and not as it stands now");
    assert_eq!(before.total.rates.overdue, 0);
}

#[test]
fn days_to_completion_are_counted_from_receipt_and_half_of_them_lie_within_the_median() {
    let clerk = Clerk::supervising(&UNITS);
    let matters: Vec<_> =
        (0..4).map(|n| clerk.registers(&format!("第{n}项"), "2027-03-01", &UNITS[..1])).collect();
    for (matter, on) in matters.iter().zip(["2026-11-04", "2026-11-07", "2026-11-12", "2027-02-10"])
    {
        clerk.wakes(on);
        clerk.completes(*matter, UNITS[0]);
    }
    let took = report(&clerk, clerk.today(), period("2026-11-01", "2027-02-10"), By::Unit).took;
    // 2, 5, 10 and 100 days.
    assert_eq!(took.counts, [2, 1, 0, 0, 0, 0, 0, 1]);
    assert_eq!((took.all, took.half, took.nine_of_ten), (4, Some(5), Some(100)));
    assert_eq!(took.longest.unwrap().1, 100);
    let none = report(&clerk, clerk.today(), period("2026-10-01", "2026-10-31"), By::Unit).took;
    assert_eq!((none.all, none.half, none.longest), (0, None, None));
}

#[test]
fn the_weeks_to_come_begin_with_today_and_hold_what_falls_due() {
    let clerk = Clerk::supervising(&UNITS);
    for (n, due) in
        ["2026-11-06", "2026-11-08", "2026-11-09", "2026-12-27", "2026-12-28"].iter().enumerate()
    {
        clerk.registers(&format!("第{n}项"), due, &UNITS[..1]);
    }
    clerk.wakes("2026-11-05");
    let weeks = report(&clerk, clerk.today(), period("2026-11-01", "2026-11-05"), By::Unit).weeks;
    let due: Vec<_> = weeks.iter().map(|week| week.due).collect();
    assert_eq!(due, [2, 1, 0, 0, 0, 0, 0, 1]);
    assert_eq!(weeks[0].days, period("2026-11-05", "2026-11-08"));
    assert_eq!(weeks[1].days, period("2026-11-09", "2026-11-15"));
}

#[test]
fn one_number_has_one_rounding_on_the_page_in_the_workbook_and_in_the_figures() {
    use banjie::engine::workbook::{Column, Sheet, Value as Cell};
    // 51 matters, of which 36 are on time: 70.588 %, which is 70.6 %.
    let clerk = Clerk::supervising(&["市审计局"]);
    let matters: Vec<_> = (0..51)
        .map(|n| clerk.registers(&format!("第{n}项"), "2026-11-10", &["市审计局"]))
        .collect();
    for matter in matters.iter().take(36) {
        clerk.completes(*matter, "市审计局");
    }
    clerk.wakes("2026-11-16");
    let figures = report(&clerk, clerk.today(), period("2026-11-01", "2026-11-16"), By::Unit).now;
    let share = figures.total.on_time();
    assert_eq!(share, Share { part: 36, whole: 51 });
    assert_eq!(share.percent(1).unwrap().to_string(), "70.6%");
    let listed = clerk.asks(Statistics(Selection::default())).units[0].rates.on_time();
    let of_list = clerk.asks(banjie::engine::query::ledger::Overview).rates.on_time();
    assert_eq!((listed, of_list), (share, share));
    let columns = vec![Column { head: "按期率".to_owned(), width: 12 }];
    let rows = vec![vec![Cell::Share(share)]];
    let sheet = Sheet { name: "统计".to_owned(), title: String::new(), columns, rows };
    let bytes = banjie::sheet::out::workbook(&[sheet], clerk.today()).unwrap();
    let read = banjie::sheet::read::read(&bytes).unwrap();
    assert_eq!(read[0].rows[1][0], banjie::sheet::Cell::Decimal("0.706".into()));
}

#[test]
fn groups_are_of_what_was_asked() {
    let clerk = Clerk::supervising(&UNITS);
    clerk.registers(TITLE, "2026-12-20", &UNITS);
    let groups = |by| {
        let report = report(&clerk, clerk.today(), period("2026-11-01", "2026-11-02"), by);
        report.now.groups.unwrap().into_iter().map(|(key, _)| key).collect::<Vec<_>>()
    };
    assert_eq!(groups(By::Unit).len(), 3);
    assert_eq!(groups(By::Category), [Key::Category(4)]);
    assert_eq!(groups(By::Leader), [Key::Leader("".into())]);
    assert_eq!(groups(By::Month), [Key::Month(2026, 11)]);
}
