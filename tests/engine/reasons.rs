//! A row never says one thing by its light and another by its days, without saying why.

use super::clerk::{Clerk, day};
use banjie::domain::matter::MatterId;
use banjie::domain::standing::{Light, Rule, Status};
use banjie::present::days::{Days, Reason};
use banjie::present::draft::ActKind;
use banjie::present::row::UnitRow;
use banjie::texts::Lang;
use banjie::texts::list::stands;

const UNIT: &str = "市教育局";

/// A clerk with one matter, due on 16 November.
fn one() -> (Clerk, MatterId) {
    let clerk = Clerk::supervising(&[UNIT]);
    let matter = clerk.registers("校园周边秩序整治", "2026-11-16", &[UNIT]);
    (clerk, matter)
}

fn row(clerk: &Clerk) -> UnitRow {
    clerk.list().remove(0).units.remove(0)
}

fn reports(clerk: &Clerk, matter: MatterId) {
    clerk.records(matter, ActKind::Feedback, UNIT, &[("text", "已过半")]).unwrap();
}

#[test]
fn what_is_late_by_another_violation_says_so_though_its_limit_has_not_come() {
    let (clerk, matter) = one();
    clerk.records(matter, ActKind::Violation, UNIT, &[("text", "推诿")]).unwrap();
    let row = row(&clerk);
    assert_eq!((row.status, row.days), (Status::Overdue, Days::LeftWorking(10)));
    assert_eq!(row.reason, Some(Reason::Deemed(Rule::OtherViolation)));
}

#[test]
fn what_was_completed_in_time_and_is_deemed_late_says_by_what() {
    let (clerk, matter) = one();
    clerk.records(matter, ActKind::Violation, UNIT, &[("text", "推诿")]).unwrap();
    clerk.completes(matter, UNIT);
    let row = row(&clerk);
    assert_eq!((row.status, row.days), (Status::CompletedLate, Days::Early(14)));
    assert_eq!(row.reason, Some(Reason::Deemed(Rule::OtherViolation)));
}

#[test]
fn what_is_justified_says_until_when_though_its_limit_has_passed() {
    let (clerk, matter) = one();
    reports(&clerk, matter);
    clerk.wakes("2026-11-18");
    let mut fields =
        vec![("waives", "past_limit"), ("reason", "连续降雪"), ("approver", "张副市长")];
    clerk.records(matter, ActKind::Justify, UNIT, &fields).unwrap();
    let unlimited = row(&clerk);
    assert_eq!((unlimited.status, unlimited.days), (Status::DueSoon, Days::Past(2)));
    assert_eq!(unlimited.reason, Some(Reason::Excused(None)));

    let (clerk, matter) = one();
    reports(&clerk, matter);
    clerk.wakes("2026-11-18");
    fields.push(("until", "2026-11-25"));
    clerk.records(matter, ActKind::Justify, UNIT, &fields).unwrap();
    assert_eq!(row(&clerk).reason, Some(Reason::Excused(Some(day("2026-11-25")))));
    clerk.wakes("2026-11-26");
    let over = row(&clerk);
    assert_eq!((over.status, over.days, over.reason), (Status::Overdue, Days::Over(10), None));
}

#[test]
fn a_completion_after_the_limit_that_is_justified_says_so() {
    let (clerk, matter) = one();
    reports(&clerk, matter);
    clerk.wakes("2026-11-18");
    let fields = [("waives", "past_limit"), ("reason", "连续降雪"), ("approver", "张副市长")];
    clerk.records(matter, ActKind::Justify, UNIT, &fields).unwrap();
    clerk.completes(matter, UNIT);
    let row = row(&clerk);
    assert_eq!((row.light, row.days), (Light::Yellow, Days::Late(2)));
    assert_eq!(row.reason, Some(Reason::Excused(None)));
}

#[test]
fn an_application_that_waits_says_so_after_the_limit() {
    let (clerk, matter) = one();
    clerk.applies(matter, UNIT, "2026-12-10");
    assert_eq!(row(&clerk).reason, None, "its limit has not passed");
    clerk.wakes("2026-11-18");
    let row = row(&clerk);
    assert_eq!((row.status, row.days), (Status::PendingDecision, Days::Past(2)));
    assert_eq!(row.reason, Some(Reason::Pending));
}

#[test]
fn a_limit_before_the_receipt_is_called_so() {
    let clerk = Clerk::supervising(&[UNIT]);
    clerk.registers("校园周边秩序整治", "2026-10-30", &[UNIT]);
    let row = row(&clerk);
    assert_eq!((row.status, row.days), (Status::DueSoon, Days::Past(3)));
    assert_eq!(row.reason, Some(Reason::BeforeReceipt));
}

#[test]
fn an_act_keeps_the_article_under_which_it_is_recorded_beside_those_of_what_was_found_on_it() {
    let (clerk, matter) = one();
    clerk.wakes("2026-11-18");
    let fields = [("progress", "过半"), ("reason", "降雪"), ("new_due", "2026-12-20")];
    clerk.records(matter, ActKind::Extend, UNIT, &fields).unwrap();
    let entry = clerk.matter(matter).record.remove(0);
    assert_eq!(entry.findings, [Rule::LateApplication]);
    let cites: Vec<String> = entry.cites.iter().map(ToString::to_string).collect();
    assert_eq!(cites, ["M1-9", "M1-10(3)"]);
}

#[test]
fn what_is_said_of_a_unit_in_words_does_not_contradict_itself() {
    let (clerk, matter) = one();
    let words = |clerk: &Clerk| {
        let row = row(clerk);
        stands(row.status, row.days, row.reason, clerk.today(), Lang::Zh)
    };
    assert_eq!(words(&clerk), "办理中 余 10 个工作日");
    clerk.records(matter, ActKind::Violation, UNIT, &[("text", "推诿")]).unwrap();
    assert_eq!(words(&clerk), "超时 其他违反时限要求");
    let (clerk, matter) = one();
    clerk.records(matter, ActKind::Refuse, UNIT, &[("reason", "不属本单位职责")]).unwrap();
    assert_eq!(words(&clerk), "不予受理");
}
