//! One matter's whole life, as the list and the matter's page say it day by day.

use super::clerk::{Clerk, TITLE};
use banjie::domain::Body;
use banjie::domain::standing::{Light, Rule, Status};
use banjie::engine::query::matter::Matter;
use banjie::ledger::Scope;
use banjie::present::draft::ActKind;
use banjie::present::timeline::{EntryMark, Step, StepState};

const LEAD: &str = "市住房和城乡建设局";
const CO: &str = "市公安局";

#[test]
fn a_joint_matter_goes_overdue_is_extended_completed_late_closed_and_travels_as_a_file() {
    let clerk = Clerk::supervising(&[LEAD, CO, "城关区人民政府"]);
    let matter = clerk.registers(TITLE, "2026-11-20", &[LEAD, CO]);
    assert_eq!(clerk.status(matter, LEAD, "2026-11-02"), Status::InProgress);
    // On the day itself it is not overdue; the day after it is.
    assert_ne!(clerk.status(matter, LEAD, "2026-11-20"), Status::Overdue);
    assert_eq!(clerk.status(matter, LEAD, "2026-11-21"), Status::Overdue);
    assert_eq!(clerk.status(matter, LEAD, "2026-11-02"), Status::InProgress);

    clerk.records(matter, ActKind::Receive, LEAD, &[]).unwrap();
    clerk.records(matter, ActKind::Receive, CO, &[]).unwrap();
    clerk.wakes("2026-11-16");
    clerk.applies(matter, LEAD, "2026-11-30");
    // Applied for in time: it is not overdue before it has been decided.
    assert_eq!(clerk.status(matter, LEAD, "2026-11-21"), Status::PendingDecision);
    clerk.decides(matter, LEAD, true);
    clerk.completes(matter, CO);
    // The lead has until the 30th; the other was done in time.
    assert_ne!(clerk.status(matter, LEAD, "2026-11-21"), Status::Overdue);
    assert_eq!(clerk.status(matter, CO, "2026-11-21"), Status::Completed);

    clerk.wakes("2026-12-03");
    assert_eq!(clerk.status(matter, LEAD, "2026-12-03"), Status::Overdue);
    clerk.completes(matter, LEAD);
    assert_eq!(clerk.status(matter, LEAD, "2026-12-03"), Status::CompletedLate);
    clerk.wakes("2026-12-04");
    clerk.closes(matter, LEAD);
    clerk.closes(matter, CO);
    assert_eq!(clerk.status(matter, LEAD, "2026-12-04"), Status::ClosedLate);
    assert_eq!(clerk.status(matter, CO, "2026-12-04"), Status::Closed);
    assert!(clerk.matter(matter).standing.closed);

    // The same on another computer.
    let other = Clerk::opening(&clerk.hands_out(Scope::All), None, 2);
    other.wakes("2026-12-04");
    assert_eq!(other.list(), clerk.list());
    assert_eq!(other.matter(matter), clerk.matter(matter));
}

#[test]
fn what_is_found_is_said_of_the_unit_with_the_acts_that_it_rests_on() {
    let clerk = Clerk::supervising(&[LEAD]);
    let matter = clerk.registers(TITLE, "2026-11-20", &[LEAD]);
    let register = clerk.matter(matter).record[0].record.act.id;
    clerk.wakes("2026-11-21");
    let view = clerk.matter(matter);
    let found = &view.standing.assignments[0].findings;
    let late = found.iter().find(|finding| finding.rule == Rule::PastLimit).unwrap();
    assert!(late.facts.acts.contains(&register));
    assert_eq!(view.standing.light, Light::Red);
    assert_eq!(clerk.list()[0].light, Light::Red);
}

#[test]
fn what_was_recorded_by_mistake_is_withdrawn_and_counts_in_no_drawing() {
    let clerk = Clerk::supervising(&[LEAD]);
    let matter = clerk.registers(TITLE, "2026-11-20", &[LEAD]);
    let received = |clerk: &Clerk| {
        let view = clerk.matter(matter);
        let ladder = view.ladders.values().next().unwrap().clone();
        ladder.into_iter().find(|(step, _)| *step == Step::Receive).unwrap().1
    };
    let receipt = clerk.records(matter, ActKind::Receive, LEAD, &[]).unwrap()[0];
    assert!(matches!(received(&clerk), StepState::Done(_)));
    clerk.withdraws(matter, receipt);
    assert!(!matches!(received(&clerk), StepState::Done(_)));
    // It stands in the record, marked, with what withdrew it above it.
    let record = clerk.matter(matter).record;
    let entry = record.iter().position(|entry| entry.record.act.id == receipt).unwrap();
    assert!(record[entry].marks.contains(&EntryMark::Retracted));
    assert!(matches!(record[0].record.act.body, Body::Retract(_)));
}

#[test]
fn a_registration_that_is_withdrawn_leaves_the_list() {
    let clerk = Clerk::supervising(&[LEAD]);
    let matter = clerk.registers(TITLE, "2026-11-20", &[LEAD]);
    let register = clerk.matter(matter).record[0].record.act.id;
    clerk.withdraws(matter, register);
    assert_eq!(clerk.list(), []);
    assert_eq!(clerk.asks(Matter(matter)), None);
}

#[test]
fn the_record_says_what_an_amendment_changed_and_whose_application_was_decided() {
    let clerk = Clerk::supervising(&[LEAD]);
    let matter = clerk.registers(TITLE, "2026-11-20", &[LEAD]);
    let amends = |fields: &[(&str, &str)]| {
        clerk.records(matter, ActKind::Amend, LEAD, fields).unwrap();
    };
    amends(&[("title", "南山路照明"), ("supervised", "3")]);
    amends(&[("title", "南山路照明改造"), ("leader", "李副市长")]);
    clerk.applies(matter, LEAD, "2026-11-30");
    clerk.decides(matter, LEAD, true);
    let record = clerk.matter(matter).record;
    assert_eq!(record[0].unit, Some(clerk.unit(LEAD)), "of the decision");
    let before: Vec<_> = record.iter().filter_map(|entry| entry.before.as_deref()).collect();
    let [last, first] = before[..] else { panic!("two amendments") };
    assert_eq!(last.title.as_deref(), Some("南山路照明"));
    assert_eq!(last.details.leader, None, "nothing stood there");
    assert_eq!((first.title.as_deref(), first.supervised), (Some(TITLE), Some(0)));
}
