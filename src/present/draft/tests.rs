//! What is typed made an act, and what is refused.

use super::*;

fn values(pairs: &[(&str, &str)]) -> Values {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

fn read(kind: ActKind, pairs: &[(&str, &str)]) -> Result<Body, Wrongs> {
    let unit = UnitId::from("u1");
    body(kind, &unit, std::slice::from_ref(&unit), None, &values(pairs))
}

#[test]
fn each_wrong_field_is_named() {
    for (why, kind, typed, wrong) in [
        ("a blank text", ActKind::Complete, &[("result", "  ")][..], ("result", Wrong::Missing)),
        ("no such day", ActKind::Agree, &[("due", "2026-02-30")], ("due", Wrong::NotADate)),
        (
            "over a hundred",
            ActKind::Feedback,
            &[("text", "x"), ("percent", "101")],
            ("percent", Wrong::NotANumber(0, 100)),
        ),
        (
            "an answer asked for before the notice",
            ActKind::Supervise,
            &[("on", "2026-11-20"), ("number", "1"), ("due", "2026-11-19")],
            ("due", Wrong::BeforeItsAct),
        ),
        (
            "a first report asked for before the notice",
            ActKind::Transfer,
            &[("on", "2026-11-20"), ("number", "1"), ("report_by", "2026-11-19")],
            ("report_by", Wrong::BeforeItsAct),
        ),
        (
            "a limit agreed that has passed",
            ActKind::Agree,
            &[("on", "2026-11-20"), ("due", "2026-11-19")],
            ("due", Wrong::BeforeItsAct),
        ),
        (
            "to be done before it is reported",
            ActKind::Feedback,
            &[("on", "2026-11-20"), ("text", "x"), ("due", "2026-11-19")],
            ("due", Wrong::BeforeItsAct),
        ),
        ("a plan for nobody", ActKind::Plan, &[("text", "x")], ("dates", Wrong::Missing)),
        ("nothing amended", ActKind::Amend, &[], ("title", Wrong::Nothing)),
        (
            "no application to decide",
            ActKind::Decide,
            &[("approved", "true")],
            ("application", Wrong::Missing),
        ),
    ] {
        let wrongs = read(kind, typed).expect_err(why);
        assert_eq!(wrongs, [(wrong.0.to_owned(), wrong.1)], "{why}");
    }
}

#[test]
fn an_application_without_reason_may_be_recorded_for_the_rules_to_judge() {
    let body = read(ActKind::Extend, &[("new_due", "2026-12-01")]).unwrap();
    let Body::Apply(apply) = body else { panic!("not an application") };
    assert_eq!(apply.reason, None);
    assert_eq!(apply.new_due, Date::from_ymd_opt(2026, 12, 1));
}

#[test]
fn a_day_to_come_is_refused_and_for_an_amendment_one_before_the_registration() {
    let date = |day| Date::from_ymd_opt(2026, 11, day).unwrap();
    let typed = |kind, on| day(kind, date(10), date(20), &values(&[("on", on)]));
    let wrong = |wrong| Err(vec![("on".to_owned(), wrong)]);
    assert_eq!(typed(ActKind::Note, "2026-11-21"), wrong(Wrong::AfterToday));
    assert_eq!(typed(ActKind::Note, "2026-11-20"), Ok(date(20)));
    assert_eq!(typed(ActKind::Note, "2026-11-09"), Ok(date(9)));
    assert_eq!(typed(ActKind::Amend, "2026-11-09"), wrong(Wrong::BeforeRegistration));
    assert_eq!(typed(ActKind::Amend, "2026-11-10"), Ok(date(10)));
    assert_eq!(typed(ActKind::Amend, ""), wrong(Wrong::Missing));
}

#[test]
fn a_verification_finds_problems_unless_all_four_are_ticked() {
    let all = finish::FOUND.map(|name| (name, "true"));
    assert!(!finds_problems(ActKind::Verify, &values(&all)));
    assert!(finds_problems(ActKind::Verify, &values(&all[1..])));
    assert!(finds_problems(ActKind::Verify, &Values::new()));
    assert!(!finds_problems(ActKind::Close, &Values::new()), "another form");
}

#[test]
fn the_day_of_a_draft_is_chosen_when_it_is_not_the_day_of_typing() {
    let at: Instant = "2026-11-27T00:30:00+08:00".parse().unwrap();
    for (on, chosen) in [
        ("2026-10-09", true),
        ("2026-11-27", false),
        ("2026-11-26", true),
        ("", false),
        ("x", false),
    ] {
        assert_eq!(has_chosen_day(&values(&[("on", on)]), at), chosen, "{on}");
    }
    assert!(!has_chosen_day(&Values::new(), at), "a form without a day");
    let began = Date::from_ymd_opt(2026, 11, 27).unwrap();
    let is_before = |on| is_before(&values(&[("on", on)]), began);
    assert!(is_before("2026-11-26") && !is_before("2026-11-27") && !is_before(""));
}

#[test]
fn a_box_that_is_not_ticked_is_no() {
    let body = read(ActKind::Close, &[("solved", "true"), ("finished", "true")]).unwrap();
    let Body::Close(close) = body else { panic!("not a closing") };
    assert!(close.solved && close.finished && !close.satisfied);
}
