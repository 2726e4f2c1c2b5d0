//! Two offices' files that contradict each other, and how a clerk settles it.

use super::clerk::{Clerk, GOV, TITLE};
use banjie::domain::Stream;
use banjie::domain::standing::Status;
use banjie::engine::Draft;
use banjie::engine::command::record::Record;
use banjie::engine::query::ledger::Overview;
use banjie::engine::query::try_out::TryOut;
use banjie::ledger::Scope;
use banjie::present::conflicts::{self, Choice, ForkRow, Recorder, Unready};

const UNIT: &str = "市教育局";

/// An approval and a refusal of one application, each from a computer that did not know the other.
fn forked() -> (Clerk, uuid::Uuid) {
    let clerk = Clerk::supervising(&[UNIT]);
    let matter = clerk.registers(TITLE, "2026-11-20", &[UNIT]);
    clerk.wakes("2026-11-16");
    clerk.applies(matter, UNIT, "2026-11-30");
    let other = Clerk::opening(&clerk.hands_out(Scope::All), Some((GOV, "王敏")), 3);
    clerk.registers_key(&GOV.into(), &other);
    other.takes_in(&clerk.hands_out(Scope::All));
    for (of, approved) in [(&clerk, true), (&other, false)] {
        of.wakes("2026-11-17");
        of.decides(matter, UNIT, approved);
    }
    clerk.takes_in(&other.hands_out(Scope::All));
    (clerk, matter)
}

fn first(row: &ForkRow) -> Choice {
    Choice::Keep(row.sides[0].branch)
}

fn second(row: &ForkRow) -> Choice {
    Choice::Keep(row.sides[1].branch)
}

fn settles(clerk: &Clerk, matter: uuid::Uuid, choice: fn(&ForkRow) -> Choice) -> Vec<Draft> {
    let rows = &clerk.matter(matter).conflicts[0];
    let bodies = conflicts::drafts(rows, &[Some(choice(&rows[0]))], "以会议纪要为准", "二者均保留");
    let draft = |body| Draft { stream: Stream::Matter(matter), on: clerk.today(), body };
    bodies.unwrap().into_iter().map(draft).collect()
}

#[test]
fn an_approval_and_a_refusal_stand_side_by_side_until_one_of_them_is_chosen() {
    for n in [0, 1] {
        let (clerk, matter) = forked();
        assert_eq!(clerk.asks(Overview).conflicts, 1);
        assert!(clerk.list()[0].unsettled);
        let row = clerk.matter(matter).conflicts[0][0].clone();
        let kept = &row.sides[n];
        let drafts = settles(&clerk, matter, if n == 0 { first } else { second });
        // What it would change is said before it is recorded.
        let by = clerk.by();
        let tried = clerk.asks(TryOut { by, drafts: drafts.clone() }).unwrap();
        assert_eq!(tried.changes.settled_conflicts.len(), 1);
        assert_eq!(clerk.asks(Overview).conflicts, 1);

        clerk.run(Record(drafts)).unwrap();
        assert_eq!(clerk.asks(Overview).conflicts, 0);
        assert!(!clerk.list()[0].unsettled);
        let banjie::domain::Body::Decide(decide) = &kept.record.act.body else { panic!() };
        let overdue = clerk.status(matter, UNIT, "2026-11-21") == Status::Overdue;
        assert_eq!(overdue, !decide.approved);
    }
}

#[test]
fn both_may_stay_a_note_settles_and_nothing_else_changes() {
    let (clerk, matter) = forked();
    let before = clerk.status(matter, UNIT, "2026-11-21");
    let drafts = settles(&clerk, matter, |_| Choice::All);
    assert_eq!(drafts.len(), 1);
    clerk.run(Record(drafts)).unwrap();
    assert_eq!(clerk.asks(Overview).conflicts, 0);
    assert_eq!(clerk.status(matter, UNIT, "2026-11-21"), before);
}

#[test]
fn a_unit_renamed_in_two_places_stands_as_was_chosen_once_that_is_written_again() {
    let clerk = Clerk::supervising(&[UNIT]);
    let other = Clerk::opening(&clerk.hands_out(Scope::All), Some((GOV, "王敏")), 3);
    clerk.registers_key(&GOV.into(), &other);
    other.takes_in(&clerk.hands_out(Scope::All));
    let unit = clerk.unit(UNIT);
    for (of, name) in [(&clerk, "市教育委员会"), (&other, "市教体局")] {
        let known = of.book().units[&unit].clone();
        let renamed = banjie::domain::registry::Unit { name: name.into(), ..known };
        of.records_body(Stream::Registry, banjie::domain::Body::Unit(renamed)).unwrap();
    }
    clerk.takes_in(&other.hands_out(Scope::All));
    assert_eq!(clerk.asks(Overview).conflicts, 1);
    let name = clerk.book().units[&unit].name.clone();
    assert!(["市教育委员会", "市教体局"].contains(&&*name));
}

#[test]
fn a_unit_may_withdraw_its_own_side_and_no_other() {
    let (gov, matter) = forked();
    let row = gov.matter(matter).conflicts[0][0].clone();
    let who = |office: &str, supervises| Recorder { office: office.into(), supervises };
    for choice in row.choices() {
        assert!(conflicts::may(choice, &row, &who(GOV, true)));
        // Both decisions are the supervising office's.
        assert!(!conflicts::may(choice, &row, &who("u-1", false)));
    }
}

#[test]
fn nothing_is_settled_before_every_conflict_has_been_chosen_for_and_a_reason_given() {
    let (clerk, matter) = forked();
    let rows = &clerk.matter(matter).conflicts[0];
    let chosen = [Some(first(&rows[0]))];
    assert_eq!(conflicts::drafts(rows, &[None], "理由", "注"), Err(Unready::Open));
    assert_eq!(conflicts::drafts(rows, &chosen, " ", "注"), Err(Unready::NoReason));
    assert!(conflicts::drafts(rows, &chosen, "理由", "注").is_ok());
}
