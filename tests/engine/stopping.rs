//! Long commands: where they say how far they are, and that stopping one leaves no trace.

use super::city;
use super::clerk::{Clerk, TITLE, done};
use banjie::domain::matter::MatterId;
use banjie::engine::command::Run;
use banjie::engine::command::hand_out::HandOut;
use banjie::engine::command::look::{Look, Picked};
use banjie::engine::command::open::Open;
use banjie::engine::command::take_in::TakeIn;
use banjie::engine::store::Store as _;
use banjie::engine::{Progress, Refusal, Stage, Steps};
use banjie::ledger::{Proof, Scope};
use std::cell::{Cell, RefCell};

/// Notes each step and stops at the one of a number.
struct StopAt {
    number: usize,
    seen: Cell<usize>,
    steps: RefCell<Vec<Progress>>,
}

impl StopAt {
    fn step(number: usize) -> Self {
        Self { number, seen: Cell::new(0), steps: RefCell::default() }
    }
}

impl Steps for StopAt {
    async fn step(&self, at: Progress) -> Result<(), Refusal> {
        self.steps.borrow_mut().push(at);
        self.seen.set(self.seen.get() + 1);
        if self.seen.get() == self.number { Err(Refusal::Stopped) } else { Ok(()) }
    }
}

/// A file of so many matters, ten acts each.
pub fn file(matters: u32) -> Vec<u8> {
    let until = city::UNTIL.parse().unwrap();
    let ledger = city::ledger(matters, city::SEED, until).unwrap();
    ledger.export(&city::exported(until).unwrap()).into_bytes()
}

fn look(files: &[&[u8]]) -> Look {
    let picked = |(n, bytes): (usize, &&[u8])| Picked {
        name: format!("{n}.ledger.json"),
        bytes: bytes.to_vec(),
    };
    Look(files.iter().enumerate().map(picked).collect())
}

/// The steps of a command that nobody stops.
fn steps<C: Run>(clerk: &Clerk, command: C) -> Vec<Progress> {
    let all = StopAt::step(usize::MAX);
    done(clerk.engine.run(command, &clerk.by(), &all)).unwrap();
    all.steps.into_inner()
}

/// Whether the command is stopped at a step.
fn is_stopped<C: Run>(clerk: &Clerk, command: C, at: usize) -> bool {
    let stopped = done(clerk.engine.run(command, &clerk.by(), &StopAt::step(at)));
    matches!(stopped, Err(Refusal::Stopped))
}

/// In each stage and file it goes on and never back.
fn goes_on(steps: &[Progress]) {
    assert!(steps.iter().all(|at| at.done <= 1000));
    for pair in steps.windows(2) {
        let same = (pair[0].stage, pair[0].file) == (pair[1].stage, pair[1].file);
        assert!(!same || pair[0].done <= pair[1].done, "{pair:?}");
    }
}

#[test]
fn looking_says_how_far_it_is_often_enough_and_which_file() {
    let (clerk, file) = (Clerk::new(), file(60));
    let steps = steps(&clerk, look(&[&file, &file]));
    goes_on(&steps);
    for stage in [Stage::Reading, Stage::Joining] {
        let mut files: Vec<usize> =
            steps.iter().filter(|at| at.stage == stage).map(|at| at.file).collect();
        files.dedup();
        assert_eq!(files, [1, 2], "{stage:?}");
    }
    // Six hundred acts are read in several portions, twice.
    assert!(steps.iter().filter(|at| at.stage == Stage::Reading).count() >= 6);
    assert!(steps.iter().any(|at| at.stage == Stage::Judging));
}

#[test]
fn looking_is_stopped_at_each_step_without_a_trace() {
    let (clerk, file) = (Clerk::new(), file(30));
    let number = steps(&clerk, look(&[&file])).len();
    for at in 1..=number {
        assert!(is_stopped(&clerk, look(&[&file]), at), "at {at}");
        // Nor is what was looked at before taken in for it.
        assert_eq!(clerk.run(TakeIn { chance: None }), Err(Refusal::Gone), "at {at}");
        assert_eq!(clerk.engine.head(), None);
    }
}

#[test]
fn taking_a_file_in_is_stopped_before_anything_is_stored_or_not_at_all() {
    let file = file(30);
    for at in 1.. {
        let clerk = Clerk::new();
        clerk.looks(&file);
        let stopped = is_stopped(&clerk, TakeIn { chance: None }, at);
        let stored = done(clerk.engine.store().ledgers()).unwrap();
        assert_eq!(stopped, stored.is_empty(), "at {at}");
        assert_eq!(clerk.engine.head().is_none(), stopped);
        if !stopped {
            break;
        }
    }
}

#[test]
fn opening_and_writing_a_file_are_stopped_and_the_ledger_stays_as_it_is() {
    let clerk = Clerk::opening(&file(30), Some(("市政府督查室", "王敏")), 7);
    let (head, list) = (clerk.engine.head(), clerk.list());
    let open = Open::default;
    let opening = steps(&clerk, open());
    goes_on(&opening);
    for at in 1..=opening.len() {
        assert!(is_stopped(&clerk, open(), at), "at {at}");
        assert_eq!((clerk.engine.head(), clerk.list()), (head, list.clone()));
    }
    let writing = steps(&clerk, HandOut(Scope::All));
    goes_on(&writing);
    for at in 1..=writing.len() {
        assert!(is_stopped(&clerk, HandOut(Scope::All), at), "at {at}");
        assert_eq!((clerk.engine.head(), clerk.list()), (head, list.clone()));
    }
}

/// Records a note at the first step.
struct Meanwhile<'c> {
    clerk: &'c Clerk,
    matter: MatterId,
    noted: Cell<bool>,
}

impl Steps for Meanwhile<'_> {
    async fn step(&self, _: Progress) -> Result<(), Refusal> {
        if !self.noted.replace(true) {
            self.clerk.notes(self.matter, "电话已更新").unwrap();
        }
        Ok(())
    }
}

#[test]
fn what_is_recorded_while_a_file_is_written_is_not_in_it_and_its_seal_is_kept_all_the_same() {
    let gov = Clerk::supervising(&["市教育局"]);
    let matter = gov.registers(TITLE, "2026-11-20", &["市教育局"]);
    let before = gov.hands_out(Scope::All);
    let meanwhile = Meanwhile { clerk: &gov, matter, noted: Cell::new(false) };
    let file = done(gov.engine.run(HandOut(Scope::All), &gov.by(), &meanwhile)).unwrap();
    assert!(meanwhile.noted.get());
    let acts = |bytes: &[u8]| banjie::ledger::read(bytes).unwrap().records.len();
    assert_eq!(
        (acts(&file.bytes), file.acts, file.of),
        (acts(&before), acts(&before), acts(&before))
    );
    // Both seals prove the same acts: the later one stays, after a reload as well.
    let reader = Clerk::opening(&file.bytes, None, 9);
    let proofs = reader.matter(matter).proofs;
    assert!(proofs.values().all(|(_, proof)| *proof == Proof::Sealed), "{proofs:?}");
    let noted = gov.matter(matter).proofs;
    assert_eq!(noted.values().filter(|(_, proof)| *proof == Proof::Lacking).count(), 1);
}
