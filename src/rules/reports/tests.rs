//! M2-10, M2-17: reports of supervised units, and notices.

use crate::domain::Body;
use crate::domain::limit::Basis;
use crate::domain::matter::{Feedback, Supervise};
use crate::domain::standing::{AssignmentStanding, Reported, Rule};
use crate::rules::testing::{Told, by, date, feedback, found, owed, supervised, told, transfer};

/// A supervised matter with its notice, due at the end of the year. Its first report is due on 19
/// October, five working days after receipt.
fn supervised_matter() -> Told {
    told()
        .registered("2026-10-12", supervised(vec![by(Basis::Designated, "2026-12-31")], &["fgw"]))
        .office("2026-10-12", transfer(None))
}

#[test]
fn m2_10_the_first_report_is_due_on_the_fifth_working_day() {
    let told = supervised_matter();
    assert!(told.lead("2026-10-19").findings.is_empty());
    assert_eq!(found(&told.lead("2026-10-20").findings), ["first_report_missed 2026-10-20"]);
    let obligations = owed(&told.lead("2026-10-19").obligations);
    assert_eq!(
        obligations,
        ["first_report 2026-10-19", "monthly_report 2026-11-05", "complete 2026-12-31"]
    );
}

#[test]
fn m2_17_a_transfer_notice_may_ask_for_the_first_report_earlier() {
    let told = told()
        .registered("2026-10-12", supervised(vec![by(Basis::Designated, "2026-12-31")], &["fgw"]))
        .office("2026-10-12", transfer(Some("2026-10-15")));
    assert_eq!(found(&told.lead("2026-10-16").findings), ["first_report_missed 2026-10-16"]);
}

#[test]
fn m2_10_a_first_report_names_a_deadline_and_a_person() {
    let bare = Body::Feedback(Feedback {
        unit: "fgw".into(),
        text: "在办".into(),
        percent: None,
        due: None,
        responsible: None,
    });
    let told = supervised_matter().by("fgw", "2026-10-15", bare);
    assert!(told.lead("2026-10-19").findings.is_empty());
    assert_eq!(found(&told.lead("2026-10-20").findings), ["report_incomplete 2026-10-20"]);
}

#[test]
fn m2_10_a_month_is_met_from_the_6th_to_the_5th() {
    let told = supervised_matter().by("fgw", "2026-10-15", feedback());
    assert!(told.lead("2026-11-06").findings.is_empty(), "the first report meets it too");
    assert_eq!(found(&told.lead("2026-12-06").findings), ["monthly_report_missed 2026-12-06"]);
    let told = told.by("fgw", "2026-11-06", feedback());
    assert!(told.lead("2026-12-06").findings.is_empty());
}

#[test]
fn m2_10_where_the_profile_says_so_the_first_report_meets_no_month() {
    let told = supervised_matter()
        .by("fgw", "2026-10-15", feedback())
        .with(|profile| profile.first_report_meets_month = false);
    assert_eq!(found(&told.lead("2026-11-06").findings), ["monthly_report_missed 2026-11-06"]);
    let told = told.by("fgw", "2026-11-05", feedback());
    assert!(told.lead("2026-11-06").findings.is_empty());
}

#[test]
fn m2_17_a_notice_is_answered_by_its_day() {
    let notice =
        Supervise {
            unit: "fgw".into(), number: "督1".into(), due: date("2026-10-23"), text: None
        };
    let told = supervised_matter()
        .by("fgw", "2026-10-15", feedback())
        .office("2026-10-21", Body::Supervise(notice));
    assert!(told.lead("2026-10-23").findings.is_empty());
    assert_eq!(found(&told.lead("2026-10-24").findings), ["notice_missed 2026-10-24"]);
    assert!(told.by("fgw", "2026-10-21", feedback()).lead("2026-10-24").findings.is_empty());
}

#[test]
fn m2_3_units_of_other_kinds_owe_no_reports() {
    let limits = || vec![by(Basis::Designated, "2026-12-31")];
    for unit in ["zjzx", "jfj"] {
        let told = told().registered("2026-10-12", supervised(limits(), &[unit]));
        assert!(told.lead("2026-10-30").findings.is_empty(), "{unit}");
    }
}

/// Each report that is or was owed: its last day, with `初` where it is the first, and how it was made.
fn reports(standing: &AssignmentStanding) -> Vec<String> {
    let said = |made| match made {
        Reported::InTime(on) => format!("in time {on}"),
        Reported::Late(on) => format!("late {on}"),
        Reported::Missed => "missed".to_owned(),
        Reported::Awaited => "awaited".to_owned(),
    };
    let first = |is_first| if is_first { "初" } else { "" };
    let owed = standing.reports.iter();
    owed.map(|owed| format!("{}{} {}", owed.due, first(owed.is_first), said(owed.made))).collect()
}

#[test]
fn m2_10_a_report_that_came_late_is_told_from_one_that_did_not_come() {
    let told = supervised_matter();
    assert_eq!(reports(&told.lead("2026-10-19")), ["2026-10-19初 awaited", "2026-11-05 awaited"]);
    let told = told.by("fgw", "2026-10-21", feedback());
    assert_eq!(
        reports(&told.lead("2026-10-30")),
        ["2026-10-19初 late 2026-10-21", "2026-11-05 in time 2026-10-21", "2026-12-05 awaited"]
    );
    assert_eq!(reports(&told.lead("2027-01-04"))[2..], ["2026-12-05 missed", "2027-01-05 awaited"]);
    let told = told.by("fgw", "2026-12-07", feedback());
    assert_eq!(
        reports(&told.lead("2027-01-04"))[2..],
        ["2026-12-05 late 2026-12-07", "2027-01-05 in time 2026-12-07", "2027-02-05 awaited"]
    );
}

#[test]
fn m2_10_what_is_missed_of_the_reports_is_what_was_found() {
    let told = supervised_matter().by("fgw", "2026-11-20", feedback());
    let standing = told.lead("2027-03-10");
    let missed = standing
        .reports
        .iter()
        .filter(|owed| matches!(owed.made, Reported::Late(_) | Reported::Missed));
    let found = standing.findings.iter().filter(|finding| {
        matches!(finding.rule, Rule::FirstReportMissed | Rule::MonthlyReportMissed)
    });
    assert_eq!(
        missed.map(|owed| owed.due.succ_opt().unwrap()).collect::<Vec<_>>(),
        found.map(|finding| finding.on).collect::<Vec<_>>()
    );
}
