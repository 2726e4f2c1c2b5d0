//! Other days: what is looked at changes nothing, and no way there makes a difference.

use super::clerk::{Clerk, TITLE, day, done};
use super::stopping;
use banjie::domain::matter::MatterId;
use banjie::domain::{Date, Stream};
use banjie::engine::command::record::Record;
use banjie::engine::query::leader::Leader;
use banjie::engine::query::ledger::Overview;
use banjie::engine::query::list::Rows;
use banjie::engine::speech::{Request, Response};
use banjie::engine::{Draft, Progress, Question, Refusal, Steps};
use banjie::present::draft::{self, ActKind};
use banjie::present::list::Selection;
use banjie::present::timeline::EntryMark;
use std::cell::Cell;

const UNIT: &str = "市教育局";

#[test]
fn a_day_is_the_same_whichever_day_was_looked_at_before() {
    let clerk = Clerk::supervising(&[UNIT, "市公安局"]);
    let matter = clerk.registers(TITLE, "2026-11-20", &[UNIT, "市公安局"]);
    clerk.registers("校园供暖检修", "2026-11-06", &["市公安局"]);
    clerk.wakes("2026-11-16");
    clerk.applies(matter, UNIT, "2026-11-30");
    clerk.decides(matter, UNIT, true);
    let days: Vec<_> = day("2026-10-30").iter_days().take(60).collect();
    // Each by an engine that has looked at no other day.
    let fresh: Vec<_> = days.iter().map(|on| clerk.tab().list_at(*on)).collect();
    let forth: Vec<_> = days.iter().map(|on| clerk.list_at(*on)).collect();
    let mut back: Vec<_> = days.iter().rev().map(|on| clerk.list_at(*on)).collect();
    back.reverse();
    assert_eq!(forth, fresh);
    assert_eq!(back, fresh);
    assert!(fresh.windows(2).any(|pair| pair[0] != pair[1]));
}

#[test]
fn looking_at_another_day_changes_nothing() {
    let clerk = Clerk::supervising(&[UNIT]);
    clerk.registers(TITLE, "2026-11-20", &[UNIT]);
    let (head, list) = (clerk.engine.head(), clerk.list());
    clerk.engine.changes();
    clerk.list_at(day("2027-03-01"));
    assert!(clerk.engine.changes().is_empty());
    assert_eq!(clerk.engine.head(), head);
    assert_eq!(clerk.list(), list);
}

#[test]
fn an_act_counts_from_its_own_day_on() {
    let clerk = Clerk::supervising(&[UNIT]);
    let matter = clerk.registers(TITLE, "2026-11-20", &[UNIT]);
    clerk.wakes("2026-11-10");
    clerk.completes(matter, UNIT);
    assert_eq!(clerk.assignment(matter, UNIT, "2026-11-09").completed_on, None);
    assert_eq!(clerk.assignment(matter, UNIT, "2026-11-10").completed_on, Some(day("2026-11-10")));
    // Before its day it stands in the record, marked as not counting yet.
    let view = clerk
        .engine
        .query(day("2026-11-09"), banjie::engine::query::matter::Matter(matter))
        .unwrap()
        .unwrap();
    assert!(view.record[0].marks.contains(&EntryMark::Future));
}

#[test]
fn an_act_may_be_dated_earlier_than_it_is_recorded_but_not_later() {
    let clerk = Clerk::supervising(&[UNIT]);
    let matter = clerk.registers(TITLE, "2026-11-20", &[UNIT]);
    clerk.wakes("2026-11-10");
    let unit = clerk.unit(UNIT);
    let receive = |on: &str| {
        let body = draft::body(ActKind::Receive, &unit, &[], None, &draft::Values::new()).unwrap();
        clerk.run(Record(vec![Draft { stream: Stream::Matter(matter), on: day(on), body }]))
    };
    receive("2026-11-11").unwrap_err();
    receive("2026-11-09").unwrap();
}

#[test]
fn everything_that_is_asked_together_is_of_one_day_and_one_revision() {
    let clerk = Clerk::supervising(&[UNIT]);
    let matter = clerk.registers(TITLE, "2026-11-20", &[UNIT]);
    let before = clerk.engine.ask(day("2026-11-21"), &[Overview.into()]);
    assert_eq!(before.as_of, day("2026-11-21"));
    clerk.list_at(day("2026-11-21"));
    let same = clerk.engine.ask(day("2026-11-21"), &[Overview.into()]);
    assert_eq!(same, before);
    clerk.notes(matter, "电话已更新").unwrap();
    let after = clerk.engine.ask(day("2026-11-21"), &[Overview.into()]);
    assert!(after.revision > before.revision);
}

/// What somebody else does at a step, while another day is judged.
#[derive(Debug, Clone, Copy)]
enum Meanwhile {
    /// Looks at the list of a day.
    Looks(Date),
    /// Records a note on a matter.
    Notes(MatterId),
}

struct At<'c> {
    clerk: &'c Clerk,
    number: usize,
    meanwhile: Meanwhile,
    seen: Cell<usize>,
}

impl Steps for At<'_> {
    async fn step(&self, _: Progress) -> Result<(), Refusal> {
        self.seen.set(self.seen.get() + 1);
        if self.seen.get() == self.number {
            match self.meanwhile {
                Meanwhile::Looks(on) => {
                    assert_eq!(self.clerk.list_at(on), self.clerk.tab().list_at(on));
                }
                Meanwhile::Notes(matter) => {
                    self.clerk.notes(matter, "电话已更新").unwrap();
                }
            }
        }
        Ok(())
    }
}

#[test]
fn another_day_is_judged_part_by_part_and_whatever_happens_meanwhile_is_as_ever() {
    let clerk = Clerk::opening(&stopping::file(240), Some(("市政府督查室", "王敏")), 7);
    let (today, then) = (clerk.today(), day("2026-05-20"));
    let matter = clerk.list()[0].id;
    let of = Selection::default();
    // The leader's page looks at the year before as well.
    let questions: Vec<Question> = vec![
        Rows { of, from: 0, count: usize::MAX }.into(),
        Leader { name: None, most: 20 }.into(),
    ];
    let answer = |steps: &At<'_>| {
        let asked = clerk.engine.serve(Request::Ask(then, questions.clone()), steps);
        let Response::Answers(answers) = done(asked) else { panic!() };
        // By an engine that has looked at no other day.
        let tab = clerk.tab();
        assert_eq!(answers.replies, tab.engine.ask(then, &questions).replies);
    };
    let does = |number, meanwhile| At { clerk: &clerk, number, meanwhile, seen: Cell::new(0) };
    let undisturbed = does(0, Meanwhile::Looks(today));
    answer(&undisturbed);
    let parts = undisturbed.seen.get();
    assert!(parts >= 4, "{parts} parts of both days");
    for number in 1..=parts {
        for meanwhile in [today, then, day("2025-11-03")].map(Meanwhile::Looks) {
            clerk.list_at(today);
            answer(&does(number, meanwhile));
        }
        clerk.list_at(today);
        answer(&does(number, Meanwhile::Notes(matter)));
    }
}
