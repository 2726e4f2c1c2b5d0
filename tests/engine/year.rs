//! A year of supervision: what it owes, and what meets it (M1-14, M2-12, M2-13, M2-15, M2-18).

use super::clerk::{Clerk, TITLE, day, typed};
use banjie::domain::matter::MatterId;
use banjie::domain::standing::Duty;
use banjie::domain::{Kind, Stream, UnitId};
use banjie::engine::query::year::{View, Year};
use banjie::present::draft::{ActKind, year};

const UNIT: &str = "市供热中心";

fn view(clerk: &Clerk, year: i32) -> View {
    clerk.asks(Year(year))
}

fn owed(clerk: &Clerk, year: i32) -> Vec<Duty> {
    view(clerk, year).year.owed.iter().map(|owed| owed.kind).collect()
}

/// Fills in a form of the year's page, as its clerk does.
fn records(clerk: &Clerk, of: i32, kind: Kind, fields: &[(&str, &str)]) {
    let matters: Vec<MatterId> = view(clerk, of).year.supervised.iter().map(|m| m.0).collect();
    let units: Vec<UnitId> = clerk.book().units.into_keys().collect();
    let body = year::body(kind, &units, &matters, &typed(fields)).unwrap();
    clerk.records_body(Stream::Year(of), body).unwrap();
}

#[test]
fn each_duty_of_a_year_is_met_by_its_form() {
    let clerk = Clerk::supervising(&[UNIT]);
    let matter = clerk.registers(TITLE, "2026-12-30", &[UNIT]);
    clerk.records(matter, ActKind::Amend, UNIT, &[("supervised", "3")]).unwrap();
    // Registered in November: the first round of the year does not ask for it.
    assert_eq!(owed(&clerk, 2026), [Duty::AnnualPlan, Duty::Revisit]);
    assert_eq!(owed(&clerk, 2025), [], "another year than that of the day");
    let rounds = view(&clerk, 2026).year.rounds;
    assert_eq!((rounds[0].expected.len(), rounds[1].expected.len()), (0, 1));
    let next = |kind| view(&clerk, 2026).year.next_round(kind);
    assert_eq!(next(Kind::Revisit), Some(2), "the first round has nothing to visit");
    assert_eq!(next(Kind::RevisitReport), None, "nothing to report yet");
    let has_matters: Vec<bool> =
        view(&clerk, 2026).year.periods.iter().map(|period| period.has_matters).collect();
    assert_eq!(has_matters, [false, false, false, true], "nothing stood open before November");

    let unit = clerk.unit(UNIT);
    records(
        &clerk,
        2026,
        Kind::YearPlan,
        &[
            ("items.0.topic", "冬季供暖"),
            ("items.0.from", "2026-11-10"),
            ("items.0.to", "2026-12-10"),
            ("items.0.manner", "暗访"),
            (&format!("items.0.units.{unit}"), "true"),
        ],
    );
    assert_eq!(owed(&clerk, 2026), [Duty::Revisit]);
    assert_eq!(view(&clerk, 2026).year.plan.unwrap().1[0].units, std::slice::from_ref(&unit));

    let ticked = format!("matters.{matter}");
    let visit = [("round", "2"), (ticked.as_str(), "true"), ("text", "措施已落实")];
    clerk.wakes("2026-12-01");
    records(&clerk, 2026, Kind::Revisit, &visit);
    assert_eq!(owed(&clerk, 2026), [Duty::RevisitReport]);
    let round = view(&clerk, 2026).year.rounds.remove(1);
    assert_eq!((round.held.len(), round.visited.len()), (1, 1));
    assert_eq!(next(Kind::RevisitReport), Some(2));
    records(&clerk, 2026, Kind::RevisitReport, &[("round", "2"), ("text", "已报市政府")]);
    assert_eq!(owed(&clerk, 2026), []);

    // The quarter has ended: its summary is owed, then that it be circulated.
    clerk.wakes("2027-01-04");
    assert!(owed(&clerk, 2027).contains(&Duty::Summary));
    let quarter = [("from", "2026-10-01"), ("to", "2026-12-31"), ("text", "四季度情况")];
    records(&clerk, 2026, Kind::Summary, &quarter);
    assert!(owed(&clerk, 2027).contains(&Duty::Circulate));
    let last = |clerk: &Clerk| view(clerk, 2026).year.periods.pop().unwrap();
    assert_eq!(
        (last(&clerk).due, last(&clerk).summary.unwrap().circulated),
        (day("2027-01-10"), None)
    );
    let circulated = [quarter[0], quarter[1], quarter[2], ("circulated", "各区县、各部门")];
    records(&clerk, 2026, Kind::Summary, &circulated);
    assert!(!owed(&clerk, 2027).contains(&Duty::Circulate));
    assert_eq!(last(&clerk).summary.unwrap().circulated.as_deref(), Some("各区县、各部门"));
    assert_eq!(view(&clerk, 2026).record.len(), 5);
}

#[test]
fn inspections_of_no_one_matter_and_what_was_made_known_stand_in_their_year() {
    let clerk = Clerk::supervising(&[UNIT]);
    let matter = clerk.registers(TITLE, "2026-12-30", &[UNIT]);
    let unit = format!("units.{}", clerk.unit(UNIT));
    let visit = [
        ("manner", "unannounced"),
        (unit.as_str(), "true"),
        ("text", "两处未供暖"),
        ("problems", "true"),
    ];
    records(&clerk, 2026, Kind::Visit, &visit);
    clerk.records(matter, ActKind::Commend, UNIT, &[("text", "一巷一策")]).unwrap();
    let view = view(&clerk, 2026);
    assert!(view.year.visits[0].1.problems);
    let [commended] = &view.year.commended[..] else { panic!("one") };
    assert_eq!((&*commended.title, &*commended.text), (TITLE, "一巷一策"));
    assert_eq!(view.years, [2026]);
}
