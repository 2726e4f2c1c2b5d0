//! M1-14, M2-12, M2-15: the year's and the quarter's duties.

use crate::domain::limit::Basis;
use crate::domain::year::{Revisit, RevisitReport, Summary, YearPlan};
use crate::domain::{Body, Date};
use crate::rules::context::Findings;
use crate::rules::open::OpenMatters;
use crate::rules::testing::{Told, by, date, found, owed, supervised, told};

/// What is owed and found at a day of a ledger with one supervised matter, registered on a day, and
/// these acts in the stream of the year.
fn at(registered: &str, year: &Told, day: &str) -> (Vec<String>, Vec<String>) {
    let limits = vec![by(Basis::Designated, "2028-12-31")];
    let matter = told().registered(registered, supervised(limits, &["fgw"])).matter(registered);
    let open = OpenMatters::of([&matter]);
    let context = year.context(day);
    let years = year.year(chrono::Datelike::year(&date(day)), day);
    let mut findings = Findings::new(&year.profile);
    super::revisit_missing(&open, &years, &context, &mut findings);
    (owed(&super::owed(&open, &years, &context)), found(&findings.into_sorted()))
}

fn revisit(round: u8) -> Body {
    Body::Revisit(Revisit { round, matters: Vec::new(), text: "回访".into() })
}

fn summary(to: Date, circulated: Option<&str>) -> Body {
    let (from, text) = (date("2026-07-01"), "汇总".into());
    let circulated = circulated.map(Into::into);
    Body::Summary(Summary { from, to, number: None, text, circulated })
}

#[test]
fn m2_15_two_rounds_a_year_each_with_a_report_and_m2_12_a_plan() {
    let (owed, _) = at("2026-05-11", &told(), "2026-05-12");
    assert_eq!(owed, ["annual_plan 2026-01-31", "revisit 2026-06-30", "revisit 2026-12-31"]);
    let plan = Body::YearPlan(YearPlan { items: Vec::new() });
    let held = told().office("2026-05-12", plan).office("2026-05-12", revisit(1));
    assert_eq!(at("2026-05-11", &held, "2026-05-12").0, ["revisit 2026-12-31", "revisit_report"]);
    let report =
        Body::RevisitReport(RevisitReport { round: 1, number: None, text: "报告".into() });
    let reported = held.office("2026-05-13", report);
    assert_eq!(at("2026-05-11", &reported, "2026-05-13").0, ["revisit 2026-12-31"]);
}

#[test]
fn m2_15_a_round_counts_of_matters_supervised_early_enough() {
    // After 30 June round 1 does not count, after 30 November no round.
    let missing = |registered| at(registered, &told(), "2027-01-01").1;
    assert_eq!(missing("2026-06-30"), ["revisit_missing 2027-01-01", "revisit_missing 2027-01-01"]);
    assert_eq!(missing("2026-07-01"), ["revisit_missing 2027-01-01"]);
    assert!(missing("2026-12-01").is_empty());
}

#[test]
fn m2_15_rounds_beyond_the_profile_owe_nothing() {
    let one = || told().with(|profile| profile.revisit_rounds = 1);
    let held = one().office("2026-05-12", revisit(2));
    let (owed, _) = at("2026-05-11", &held, "2026-05-12");
    assert_eq!(owed, ["annual_plan 2026-01-31", "revisit 2026-06-30"]);
}

#[test]
fn m1_14_a_quarter_is_summed_up_by_the_10th_and_circulated() {
    let of_summary = |year: &Told| {
        let mut owed = at("2026-09-30", year, "2026-10-05").0;
        owed.retain(|owed| owed.starts_with("summary") || owed.starts_with("circulate"));
        owed
    };
    assert_eq!(of_summary(&told()), ["summary 2026-10-10"]);
    let short = told().office("2026-10-05", summary(date("2026-09-29"), None));
    assert_eq!(of_summary(&short), ["summary 2026-10-10"]);
    let made = told().office("2026-10-05", summary(date("2026-09-30"), None));
    assert_eq!(of_summary(&made), ["circulate"]);
    let told = told().office("2026-10-05", summary(date("2026-09-30"), Some("各县区、各部门")));
    assert!(of_summary(&told).is_empty());
}
