//! The calendar against the facts of `tests/data/workdays.json`, and against counting day by day.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use banjie::calendar::{Calendar, Day, Festival, Source};
use banjie::domain::Date;
use banjie::domain::registry::CalendarYear;
use chrono::{Datelike, Weekday};
use std::collections::BTreeSet;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn facts() -> serde_json::Value {
    serde_json::from_str(include_str!("data/workdays.json")).unwrap()
}

fn dates(value: &serde_json::Value) -> BTreeSet<Date> {
    value.as_array().unwrap().iter().map(|date| day(date.as_str().unwrap())).collect()
}

fn days(from: &str, to: &str) -> impl Iterator<Item = Date> {
    let to = day(to);
    day(from).iter_days().take_while(move |date| *date <= to)
}

fn year(year: i32, off: &[&str], work: &[&str]) -> CalendarYear {
    let list = |days: &[&str]| days.iter().map(|date| day(date)).collect();
    CalendarYear { year, off: list(off), work: list(work), source: "通知".into() }
}

#[test]
fn every_day_from_2018_to_2026_is_worked_or_not_as_the_facts_say() {
    let (facts, calendar) = (facts(), Calendar::default());
    let collect = |field: &str| {
        let years = facts["years"].as_object().unwrap().values();
        years.flat_map(|year| dates(&year[field])).collect::<BTreeSet<Date>>()
    };
    let (off, work) = (collect("off"), collect("work"));
    for date in days("2018-01-01", "2026-12-31") {
        let weekend = matches!(date.weekday(), Weekday::Sat | Weekday::Sun);
        let expected = if weekend { work.contains(&date) } else { !off.contains(&date) };
        assert_eq!(calendar.is_working(date), expected, "{date}");
    }
}

#[test]
fn each_year_has_as_many_working_days_as_the_facts_say_and_names_the_same_sources() {
    let (facts, calendar) = (facts(), Calendar::default());
    for (name, year) in facts["years"].as_object().unwrap() {
        let number: i32 = name.parse().unwrap();
        let count = calendar.workdays_between(
            Date::from_ymd_opt(number - 1, 12, 31).unwrap(),
            Date::from_ymd_opt(number, 12, 31).unwrap(),
        );
        assert_eq!(u64::from(count), year["working_days"].as_u64().unwrap(), "{number}");
        let Some(Source::Carried(notice)) = calendar.source(number) else { panic!("{number}") };
        let urls: Vec<&str> = notice.documents.iter().map(|document| document.url).collect();
        assert_eq!(serde_json::json!(urls), year["notices"], "{number}");
    }
    assert!(!calendar.published(2017) && !calendar.published(2027));
}

#[test]
fn a_count_of_working_days_ends_where_counting_day_by_day_ends() {
    let calendar = Calendar::default();
    for from in days("2025-09-20", "2026-03-10") {
        let after: Vec<Date> =
            from.iter_days().skip(1).filter(|date| calendar.is_working(*date)).take(320).collect();
        for (index, expected) in after.iter().enumerate() {
            let n = u32::try_from(index).unwrap() + 1;
            assert_eq!(calendar.workday_after(from, n), Some(*expected), "{n} after {from}");
            assert_eq!(calendar.workdays_between(from, *expected), n);
        }
        let before = std::iter::successors(from.pred_opt(), Date::pred_opt)
            .filter(|date| calendar.is_working(*date));
        for (index, expected) in before.take(60).enumerate() {
            let n = u32::try_from(index).unwrap() + 1;
            assert_eq!(calendar.workday_before(from, n), Some(expected), "{n} before {from}");
        }
    }
}

#[test]
fn the_ends_of_the_permitted_dates_count_without_overflow() {
    let calendar = Calendar::default();
    assert_eq!(calendar.workday_after(day("1900-01-01"), 1), Some(day("1900-01-02")));
    assert_eq!(calendar.workday_before(day("1900-01-02"), 1), Some(day("1900-01-01")));
    assert_eq!(calendar.workday_after(day("2026-11-23"), 0), Some(day("2026-11-23")));
    assert!(calendar.workday_after(day("2999-12-31"), 3650).is_some());
    assert_eq!(calendar.workday_after(day("2999-12-31"), u32::MAX), None);
    assert_eq!(calendar.workday_before(day("1900-01-01"), u32::MAX), None);
}

#[test]
fn an_act_replaces_the_days_of_its_year_and_only_adds_those_outside() {
    let act = year(2026, &["2026-12-31", "2027-01-04"], &["2025-12-28", "2026-12-26"]);
    let calendar = Calendar::new(&[&act]);
    for (date, working) in [
        ("2026-10-01", true),
        ("2026-10-10", false),
        ("2026-12-31", false),
        ("2026-12-26", true),
        ("2027-01-04", false),
        ("2025-12-28", true),
        ("2025-10-01", false),
    ] {
        assert_eq!(calendar.is_working(day(date)), working, "{date}");
    }
    assert_eq!(calendar.source(2026), Some(Source::Act("通知")));
    assert!(!calendar.published(2027));
}

#[test]
fn a_notice_of_the_next_year_that_moved_december_gives_way_to_an_act_of_the_older_year() {
    assert!(Calendar::default().is_working(day("2018-12-29")));
    let act = year(2018, &[], &[]);
    let calendar = Calendar::new(&[&act]);
    assert!(!calendar.is_working(day("2018-12-29")) && calendar.is_working(day("2018-12-31")));
    assert!(!calendar.is_working(day("2019-01-01")));
}

#[test]
fn a_weekend_in_off_and_a_weekday_in_work_change_nothing() {
    let act = year(2027, &["2027-01-02"], &["2027-01-04"]);
    let calendar = Calendar::new(&[&act]);
    let bare = Calendar::default();
    assert!(calendar.published(2027));
    for date in days("2027-01-01", "2027-12-31") {
        assert_eq!(calendar.is_working(date), bare.is_working(date), "{date}");
    }
}

#[test]
fn a_day_says_which_holiday_it_belongs_to_and_an_act_s_day_has_no_name() {
    let calendar = Calendar::default();
    for (date, kind) in [
        ("2026-11-23", Day::Working),
        ("2026-11-22", Day::Weekend),
        ("2026-10-03", Day::Holiday(Some(Festival::National))),
        ("2026-10-10", Day::MakeUp(Some(Festival::National))),
        ("2026-02-21", Day::Holiday(Some(Festival::Spring))),
        ("2025-10-06", Day::Holiday(Some(Festival::NationalMidAutumn))),
    ] {
        assert_eq!(calendar.day_kind(day(date)), kind, "{date}");
    }
    let act = year(2026, &["2026-11-23"], &["2026-11-22"]);
    let calendar = Calendar::new(&[&act]);
    assert_eq!(calendar.day_kind(day("2026-11-23")), Day::Holiday(None));
    assert_eq!(calendar.day_kind(day("2026-11-22")), Day::MakeUp(None));
    assert_eq!(calendar.day_kind(day("2026-10-03")), Day::Weekend);
}

#[test]
fn a_pasted_notice_gives_the_days_of_the_facts() {
    for (text, of) in [
        (include_str!("data/notices/2018.txt"), "2018"),
        (include_str!("data/notices/2021.txt"), "2021"),
        (include_str!("data/notices/2026.txt"), "2026"),
    ] {
        let read = banjie::calendar::text::read(text).unwrap().year;
        let facts = &facts()["years"][of];
        // The facts of a year also hold days at the end of December that the next year's notice announced.
        let own = |days: BTreeSet<Date>| {
            days.into_iter().filter(|day| day.month() < 12).collect::<Vec<_>>()
        };
        assert_eq!(read.off, own(dates(&facts["off"])), "{of}");
        assert_eq!(read.work, own(dates(&facts["work"])), "{of}");
        assert!(read.source.contains(of), "{}", read.source);
    }
}

#[test]
fn the_data_of_each_year_are_read_as_they_are_pasted() {
    let facts = facts();
    for (number, year) in facts["years"].as_object().unwrap() {
        let pasted = serde_json::json!({ "years": { number: year } });
        let read = banjie::calendar::pasted::read(&pasted.to_string()).unwrap().year;
        assert_eq!(read.year.to_string(), *number);
        assert_eq!(read.off, dates(&year["off"]).into_iter().collect::<Vec<_>>());
        assert_eq!(read.work, dates(&year["work"]).into_iter().collect::<Vec<_>>());
    }
    // If the whole file is pasted, its last year is read.
    let whole = banjie::calendar::pasted::read(include_str!("data/workdays.json")).unwrap();
    assert_eq!(whole.year.year, 2026);
}
