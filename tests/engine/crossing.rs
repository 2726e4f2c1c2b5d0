//! What a page sends to its engine and gets back is the same on the other side.

use super::clerk::{Clerk, GOV, TITLE, done};
use banjie::domain::limit::{DayKind, Term};
use banjie::engine::command::hand_out::HandOut;
use banjie::engine::command::look::{Look, Picked};
use banjie::engine::command::open::Open;
use banjie::engine::query::conflicts::Conflicts;
use banjie::engine::query::files::{Contained, Recipients};
use banjie::engine::query::ledger::{Overview, Registry};
use banjie::engine::query::limits::LastDays;
use banjie::engine::query::list::{Neighbours, Rows};
use banjie::engine::query::matter::{Matter, OnDay};
use banjie::engine::query::measures::Measures;
use banjie::engine::query::try_out::TryOut;
use banjie::engine::query::workbook::{Responsibilities, Statistics};
use banjie::engine::speech::{Request, Response};
use banjie::engine::{Command, Question, Reply, Straight};
use banjie::ledger::Scope;
use banjie::present::list::Selection;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::fmt::Debug;

const UNIT: &str = "市教育局";

pub fn crosses<T: Serialize + DeserializeOwned + PartialEq + Debug>(said: &T) -> T {
    let there = postcard::from_bytes(&postcard::to_stdvec(said).unwrap()).unwrap();
    assert_eq!(&there, said);
    there
}

/// A ledger in which there is something to be said of everything.
fn eventful() -> (Clerk, uuid::Uuid) {
    let clerk = Clerk::supervising(&[UNIT, "市公安局"]);
    let matter = clerk.registers(TITLE, "2026-11-20", &[UNIT, "市公安局"]);
    clerk.wakes("2026-11-16");
    clerk.applies(matter, UNIT, "2026-11-30");
    let other = Clerk::opening(&clerk.hands_out(Scope::All), Some((GOV, "王敏")), 3);
    clerk.registers_key(&GOV.into(), &other);
    other.takes_in(&clerk.hands_out(Scope::All));
    for (of, approved) in [(&clerk, true), (&other, false)] {
        of.wakes("2026-11-23");
        of.decides(matter, UNIT, approved);
    }
    clerk.takes_in(&other.hands_out(Scope::All));
    (clerk, matter)
}

#[test]
fn every_question_and_its_answer() {
    let (clerk, matter) = eventful();
    let of = Selection::default();
    let questions: Vec<Question> = vec![
        Overview.into(),
        Registry.into(),
        Rows { of: of.clone(), from: 0, count: 50 }.into(),
        Neighbours { of: of.clone(), matter }.into(),
        Responsibilities { of: of.clone(), from: 0, count: 50 }.into(),
        Statistics(of).into(),
        Contained(Scope::All).into(),
        Recipients.into(),
        LastDays(vec![(Term::Days { days: 3, kind: DayKind::Working }, clerk.today())]).into(),
        Measures.into(),
        Matter(matter).into(),
        OnDay { matter, day: clerk.today() }.into(),
        Conflicts { streams: 10 }.into(),
        TryOut { by: clerk.by(), drafts: Vec::new() }.into(),
    ];
    let number = questions.len();
    let request = crosses(&Request::Ask(clerk.today(), questions));
    let answer = crosses(&done(clerk.engine.serve(request, &Straight)));
    let Response::Answers(answers) = answer else { panic!("{answer:?}") };
    assert_eq!(answers.replies.iter().flatten().count(), number);
    let Some(Reply::Rows(window)) = &answers.replies[2] else { panic!() };
    assert_eq!(window.rows, clerk.list());
}

#[test]
fn commands_what_they_say_and_why_they_were_refused() {
    let (clerk, _) = eventful();
    let file = clerk.hands_out(Scope::All);
    let broken = file[..file.len() / 2].to_vec();
    let picked = |name: &str, bytes| Picked { name: name.to_owned(), bytes };
    let commands: Vec<Command> = vec![
        Look(vec![picked("好", file), picked("坏", broken)]).into(),
        HandOut(Scope::Unit(clerk.unit(UNIT))).into(),
        Open { canary: clerk.engine.head().map(|(_, head)| head), ..Open::default() }.into(),
    ];
    for command in commands {
        let request = crosses(&Request::Run(Box::new(clerk.by()), Box::new(command)));
        let answer = crosses(&done(clerk.engine.serve(request, &Straight)));
        let Response::Done { said, head, .. } = answer else { panic!("{answer:?}") };
        said.unwrap();
        assert_eq!(head, clerk.engine.head());
    }
    let mut nobody = clerk.by();
    nobody.who = None;
    let request = Request::Run(Box::new(nobody), Box::new(HandOut(Scope::All).into()));
    let answer = crosses(&done(clerk.engine.serve(request, &Straight)));
    assert!(matches!(answer, Response::Done { said, .. } if said.is_err()));
}
