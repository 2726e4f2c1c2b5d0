//! Conflicts as rows: who counts meanwhile and what follows from each; and settling them.

use super::support::{date, golden, instant};
use banjie::domain::registry::OfficeRole;
use banjie::domain::standing::{Rule, Standing, Status};
use banjie::domain::subject::Subject;
use banjie::domain::{Body, OfficeId, Stream, UnitId};
use banjie::ledger::{self, Ledger, NewAct, State};
use banjie::present::conflicts::{
    self, Choice, ForkRow, MatterOutcome, Outcome, Recorder, UnitStands,
};
use std::sync::Arc;
use uuid::Uuid;

mod forks;

const MATTER: Stream = Stream::Matter(Uuid::from_u128(1));

/// A golden ledger as of its own day.
fn case(name: &str, as_of: &str) -> (State, Standing) {
    let file = ledger::read(golden(name).to_string().as_bytes()).unwrap();
    judge(ledger::check(file, None).unwrap().ledger, as_of)
}

fn judge(ledger: Ledger, as_of: &str) -> (State, Standing) {
    let state = State::new(Arc::new(ledger));
    let standing = state.standing(date(as_of));
    (state, standing)
}

/// The rows of the only place with conflicts.
fn rows((state, standing): &(State, Standing)) -> Vec<ForkRow> {
    let places = conflicts::places(standing, state);
    let [place] = &places[..] else { panic!("{places:?}") };
    assert_eq!(conflicts::count(standing), place.forks.len());
    conflicts::rows(state, standing, place)
}

fn matter(side: &conflicts::Side) -> &MatterOutcome {
    match side.outcome.as_ref() {
        Some(Outcome::Matter(Some(matter))) => matter,
        other => panic!("{other:?}"),
    }
}

/// Which sides count meanwhile.
fn counting(row: &ForkRow) -> Vec<bool> {
    row.sides.iter().map(|side| side.counts).collect()
}

/// That the n-th side of a row is kept.
fn keep(row: &ForkRow, n: usize) -> Choice {
    Choice::Keep(row.sides[n].branch)
}

fn stands(side: &conflicts::Side) -> &UnitStands {
    let [unit] = &matter(side).units[..] else { panic!("{side:?}") };
    unit.stands.as_ref().unwrap()
}

const SUPERVISOR: fn() -> Recorder =
    || Recorder { office: OfficeId::from("gov"), supervises: true };

/// Records what was chosen, as the page does.
fn settled(
    (state, standing): &(State, Standing),
    rows: &[ForkRow],
    choices: &[Option<Choice>],
) -> (State, Standing) {
    let mut ledger = (**state.ledger()).clone();
    let office = ledger
        .registry()
        .offices
        .values()
        .find(|office| office.role == OfficeRole::Supervisor)
        .unwrap()
        .office
        .clone();
    for body in conflicts::drafts(rows, choices, "核对原件", "并行记录已核对").unwrap() {
        let new = NewAct {
            stream: rows[0].stream.clone(),
            office: office.clone(),
            person: "王敏".into(),
            recorded_at: instant(&format!("{}T20:30:00+08:00", standing.as_of)),
            on: standing.as_of,
            body,
        };
        let record = ledger.compose(&new).unwrap();
        ledger.insert([record]);
    }
    judge(ledger, &standing.as_of.to_string())
}

#[test]
fn a_return_counts_before_a_completion_recorded_earlier_that_day() {
    let held = case("160-conflict-complete-return.json", "2026-10-29");
    let [row] = &rows(&held)[..] else { panic!() };
    assert!(matches!(row.sides[0].record.act.body, Body::Complete(_)));
    assert_eq!(row.subjects(), [Subject::Completion(&UnitId::from("fgw"))]);
    assert_eq!(counting(row), [false, true]);
    assert!(!row.is_same());
    assert_eq!(stands(&row.sides[0]).status, Status::Completed);
    assert_eq!(stands(&row.sides[0]).completed_on, Some(date("2026-10-28")));
    assert_eq!(stands(&row.sides[1]).status, Status::DueSoon);
    assert_eq!(stands(&row.sides[1]).completed_on, None);
}

#[test]
fn each_choice_settles_and_makes_of_the_matter_what_was_said_to_follow() {
    for (name, as_of) in [
        ("160-conflict-complete-return.json", "2026-10-29"),
        ("162-conflict-not-yet-settled.json", "2026-10-28"),
        ("163-conflict-amend.json", "2026-10-22"),
        ("189-conflict-register.json", "2026-10-13"),
        ("231-conflict-refuse-receive.json", "2026-10-23"),
        ("241-case-conflict.json", "2026-03-06"),
        ("166-registry-conflict.json", "2026-10-22"),
    ] {
        let held = case(name, as_of);
        let found = rows(&held);
        let [row] = &found[..] else { panic!("{name}") };
        for choice in row.choices() {
            if !conflicts::may(choice, row, &SUPERVISOR()) {
                assert_eq!(choice, Choice::All, "{name}");
                continue;
            }
            let after = settled(&held, &found, &[Some(choice)]);
            assert_eq!(conflicts::count(&after.1), 0, "{name} {choice:?}");
            assert_eq!(after.1.unlisted, held.1.unlisted, "{name} {choice:?}");
            let Choice::Keep(branch) = choice else { continue };
            let kept = row.sides.iter().find(|side| side.branch == branch).unwrap();
            match &kept.outcome.as_ref().unwrap() {
                Outcome::Matter(outcome) => {
                    let outcome = outcome.as_ref().unwrap();
                    let matter = &after.1.matters[0];
                    assert_eq!(matter.title, outcome.title, "{name}");
                    assert_eq!(matter.details, outcome.details, "{name}");
                    for unit in &outcome.units {
                        let now = matter.assignments.iter().find(|a| a.unit == unit.unit);
                        let then = unit.stands.as_ref();
                        assert_eq!(now.map(|a| a.status), then.map(|a| a.status), "{name}");
                        assert_eq!(now.map(|a| a.due), then.map(|a| a.due), "{name}");
                    }
                }
                Outcome::Case(outcome) => {
                    let outcome = outcome.as_ref().unwrap();
                    assert_eq!(after.1.cases[0].path, outcome.path);
                    assert_eq!(after.1.cases[0].weight, outcome.weight);
                }
                Outcome::Registry(outcome) => {
                    assert_eq!((outcome.dues, outcome.statuses), (0, 0));
                    let Body::Unit(unit) = &kept.record.act.body else { panic!() };
                    assert_eq!(after.0.ledger().registry().units[&unit.unit], *unit);
                }
            }
        }
    }
}

#[test]
fn an_amendment_that_is_withdrawn_takes_its_other_fields_with_it_and_that_is_said() {
    let held = case("163-conflict-amend.json", "2026-10-22");
    let [row] = &rows(&held)[..] else { panic!() };
    assert_eq!(row.subjects(), [Subject::Field("title")]);
    assert_eq!(counting(row), [false, true]);
    assert_eq!(&*matter(&row.sides[0]).title, "甲处更名");
    assert_eq!(matter(&row.sides[0]).details.number.as_deref(), Some("1"));
    assert_eq!(&*matter(&row.sides[1]).title, "乙处更名");
    assert_eq!(matter(&row.sides[1]).details.number, None);
}

#[test]
fn of_two_registers_the_first_makes_the_matter_and_the_other_would_give_it_to_nobody() {
    let held = case("189-conflict-register.json", "2026-10-13");
    let [row] = &rows(&held)[..] else { panic!() };
    assert_eq!((counting(row), row.subjects()), (vec![true, false], vec![Subject::Register]));
    let [unit] = &matter(&row.sides[1]).units[..] else { panic!() };
    assert_eq!((unit.unit.as_str(), &unit.stands), ("fgw", &None));
}

#[test]
fn of_two_decisions_in_a_case_the_last_counts_and_its_measures_are_told() {
    let held = case("241-case-conflict.json", "2026-03-06");
    let [row] = &rows(&held)[..] else { panic!() };
    assert_eq!((counting(row), row.subjects()), (vec![false, true], vec![Subject::CaseDecision]));
    let Some(Outcome::Case(Some(right))) = &row.sides[1].outcome else { panic!() };
    assert!(right.measures.as_ref().unwrap().persons.is_empty());
    assert!(right.findings.contains(&Rule::OneSided));
    let Some(Outcome::Case(Some(left))) = &row.sides[0].outcome else { panic!() };
    assert!(!left.findings.contains(&Rule::OneSided));
    // A note keeps both; an undertaking office has no say there.
    assert!(conflicts::may(Choice::All, row, &SUPERVISOR()));
    let unit = Recorder { office: OfficeId::from("fgw-office"), supervises: false };
    assert!(row.choices().all(|choice| !conflicts::may(choice, row, &unit)));
}
