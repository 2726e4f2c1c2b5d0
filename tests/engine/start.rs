//! The start: what is shown of a ledger before it has been read, and that it is never believed.

use super::city;
use super::clerk::{Clerk, GOV, TITLE, day, done};
use banjie::domain::Date;
use banjie::engine::command::open::{Open, Recall, Remove};
use banjie::engine::command::record::Record;
use banjie::engine::query::desk::Desk;
use banjie::engine::query::ledger::{Overview, Registry};
use banjie::engine::query::list::{Rows, Window};
use banjie::engine::query::measures::Measures;
use banjie::engine::speech::{Request, Response};
use banjie::engine::store::{Head, Store as _};
use banjie::engine::{Command, Draft, Engine, Refusal, Stage, Steps, Straight};
use banjie::present::desk::Side;
use banjie::present::list::{Filter, Selection};
use std::collections::BTreeSet;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

const UNIT: &str = "市教育局";
const OPEN: Open = Open { place: None, ledger: None, canary: None, secret: None, chance: None };

/// A clerk with some matters, of which a snapshot is kept.
fn remembered() -> Clerk {
    let clerk = Clerk::supervising(&[UNIT]);
    clerk.registers(TITLE, "2026-11-20", &[UNIT]);
    clerk.registers("校园周边整治", "2026-11-05", &[UNIT]);
    clerk.list();
    clerk.remembers();
    clerk
}

fn first_rows(count: usize) -> Rows {
    Rows { of: Selection::default(), from: 0, count }
}

/// What is shown of the list before the ledger is read; none where nothing is.
fn window_at(clerk: &Clerk, on: Date) -> Option<Window> {
    clerk.engine.query(on, first_rows(100))
}

/// Whether a new tab is shown anything before it opens the ledger.
fn recalls(clerk: &Clerk, open: Open) -> bool {
    let tab = clerk.new_tab();
    let shown = tab.run(Recall(open)).unwrap().is_some();
    assert_eq!(window_at(&tab, tab.today()).is_some(), shown);
    shown
}

#[test]
fn what_was_shown_last_is_shown_at_once_and_is_what_the_ledger_says() {
    let clerk = remembered();
    let tab = clerk.new_tab();
    let entry = tab.run(Recall(OPEN)).unwrap().unwrap();
    assert_eq!(clerk.engine.head(), Some((entry.ledger, entry.head)));
    assert_eq!(tab.engine.head(), None, "it holds no ledger");
    let before = (tab.asks(Overview), tab.asks(Registry), tab.asks(first_rows(100)));
    assert_eq!(before.2.rows.len(), 2);
    assert_eq!(before.2.checking, BTreeSet::new());
    tab.opens();
    assert_eq!(before, (tab.asks(Overview), tab.asks(Registry), tab.asks(first_rows(100))));
}

#[test]
fn the_desk_that_was_looked_at_last_is_shown_at_once_and_says_of_which_day_it_is() {
    let clerk = remembered();
    let unit = Side::Unit(clerk.unit(UNIT));
    let desk = |most| Desk { side: unit.clone(), most };
    let before = clerk.asks(desk(50));
    assert!(before.stacks.iter().any(|stack| !stack.first.is_empty()));
    // As the head of another page does.
    clerk.asks(desk(0));
    clerk.remembers();
    let tab = clerk.new_tab();
    tab.wakes("2026-11-06");
    tab.run(Recall(OPEN)).unwrap();
    let today = tab.today();
    assert_eq!(tab.engine.query(today, desk(50)), Some(before.clone()));
    assert_eq!(before.as_of, clerk.today());
    let shorter = tab.engine.query(today, desk(0)).unwrap();
    assert!(shorter.stacks.iter().all(|stack| stack.first.is_empty()));
    assert_eq!(tab.engine.query(today, desk(51)), None);
    assert_eq!(tab.engine.query(today, Desk { side: Side::Office, most: 50 }), None);
    tab.opens();
    let now = tab.asks(desk(50));
    assert_eq!(now.as_of, today);
    assert_ne!(now, before);
}

#[test]
fn what_it_does_not_know_waits_for_the_ledger() {
    let clerk = remembered();
    let tab = clerk.new_tab();
    tab.run(Recall(OPEN)).unwrap();
    let today = tab.today();
    assert_eq!(tab.engine.query(today, Measures), None);
    assert_eq!(tab.engine.query(today, Rows { from: 100, ..first_rows(100) }), None);
    let narrowed = Selection {
        filter: Filter { supervised: true, ..Filter::default() },
        ..Selection::default()
    };
    assert_eq!(tab.engine.query(today, Rows { of: narrowed, ..first_rows(100) }), None);
    // Fewer rows it does know.
    assert_eq!(tab.engine.query(today, first_rows(1)).unwrap().rows.len(), 1);
}

#[test]
fn a_command_that_is_given_meanwhile_is_done_once_the_ledger_is_held() {
    let clerk = remembered();
    let matter = clerk.list()[0].id;
    let tab = clerk.new_tab();
    tab.run(Recall(OPEN)).unwrap();
    let note = banjie::present::draft::body(
        banjie::present::draft::ActKind::Note,
        &"".into(),
        &[],
        None,
        &super::clerk::typed(&[("text", "等台账读完")]),
    );
    let stream = banjie::domain::Stream::Matter(matter);
    let record = Record(vec![Draft { stream, on: tab.today(), body: note.unwrap() }]);
    let request = Request::Run(Box::new(tab.by()), Box::new(Command::from(record)));
    let mut command = pin!(tab.engine.serve(request, &Straight));
    let ask = Request::AskHeld(tab.today(), Measures.into());
    let mut question = pin!(tab.engine.serve(ask, &Straight));
    let context = &mut Context::from_waker(Waker::noop());
    assert!(command.as_mut().poll(context).is_pending());
    assert!(question.as_mut().poll(context).is_pending());
    tab.opens();
    let Poll::Ready(Response::Done { said, .. }) = command.poll(context) else { panic!() };
    assert!(said.is_ok());
    let Poll::Ready(Response::Answers(answers)) = question.poll(context) else { panic!() };
    assert!(answers.replies[0].is_some());
    assert_eq!(tab.matter(matter).record.len(), clerk.matter(matter).record.len() + 1);
}

#[test]
fn on_another_day_each_row_is_of_that_day_or_says_that_it_is_being_checked() {
    let until: Date = city::UNTIL.parse().unwrap();
    let file = city::ledger(60, city::SEED, until).unwrap().export(&city::exported(until).unwrap());
    let clerk = Clerk::opening(file.as_bytes(), Some((GOV, "王敏")), 7);
    clerk.wakes(city::UNTIL);
    let days = clerk.list();
    clerk.remembers();
    let (mut checking, mut sound) = (0, 0);
    for on in until.iter_days().take(60) {
        let tab = clerk.new_tab();
        tab.run(Recall(OPEN)).unwrap().unwrap();
        let shown = window_at(&tab, on).unwrap();
        assert_eq!(tab.asks(Overview).as_of, until, "the totals say of which day they are");
        let truly = clerk.list_at(on);
        assert_eq!((shown.total, shown.rows.len()), (days.len(), days.len()));
        for row in shown.rows {
            if shown.checking.contains(&row.id) {
                checking += 1;
            } else {
                sound += 1;
                assert_eq!(truly.iter().find(|true_row| true_row.id == row.id), Some(&row), "{on}");
            }
        }
    }
    assert!(checking > 100 && sound > 100, "{checking} {sound}");
}

#[test]
fn one_that_is_not_of_the_very_acts_that_are_stored_is_not_shown() {
    let clerk = remembered();
    assert!(recalls(&clerk, OPEN));
    let matter = clerk.list()[0].id;
    clerk.notes(matter, "再记一条").unwrap();
    assert!(!recalls(&clerk, OPEN));
    clerk.remembers();
    assert!(recalls(&clerk, OPEN));
    // The store has lost what is remembered outside of it.
    let acts = clerk.engine.head().unwrap().1.acts + 1;
    let canary = Some(Head { acts, hash: [0; 32] });
    assert!(!recalls(&clerk, Open { canary, ..OPEN }));
}

#[test]
fn one_that_is_not_whole_is_not_shown() {
    let clerk = remembered();
    let (id, _) = clerk.engine.head().unwrap();
    let store = clerk.engine.store();
    let whole = done(store.snapshot(&id)).unwrap().unwrap();
    for at in [0, 31, 32, whole.len() / 2, whole.len() - 1] {
        let mut broken = whole.clone();
        broken[at] ^= 1;
        done(store.keep_snapshot(&id, &broken)).unwrap();
        assert!(!recalls(&clerk, OPEN), "at {at}");
    }
    for length in [0, 31, 32, whole.len() - 1] {
        done(store.keep_snapshot(&id, &whole[..length])).unwrap();
        assert!(!recalls(&clerk, OPEN), "{length} bytes");
    }
    done(store.keep_snapshot(&id, &whole)).unwrap();
    assert!(recalls(&clerk, OPEN));
}

#[test]
fn one_of_another_build_is_not_shown() {
    let clerk = remembered();
    let newer = Engine::new(clerk.engine.store().clone()).of_build("newer");
    let run = |engine: &Engine<_>| done(engine.run(Recall(OPEN), &clerk.by(), &Straight)).unwrap();
    assert_eq!(run(&newer), None);
    done(newer.run(OPEN, &clerk.by(), &Straight)).unwrap();
    done(newer.remember()).unwrap();
    let next = Engine::new(clerk.engine.store().clone()).of_build("newer");
    assert!(run(&next).is_some());
    assert!(!recalls(&clerk, OPEN));
}

#[test]
fn a_ledger_that_was_removed_or_is_another_is_not_shown() {
    let clerk = remembered();
    let (id, _) = clerk.engine.head().unwrap();
    let another = clerk.notes(clerk.list()[0].id, "不是台账的编号").unwrap()[0];
    clerk.remembers();
    assert!(recalls(&clerk, OPEN));
    assert!(!recalls(&clerk, Open { ledger: Some(another), ..OPEN }));
    clerk.run(Remove(id)).unwrap();
    assert!(!recalls(&clerk, OPEN));
}

#[test]
fn no_past_day_and_nothing_damaged_is_remembered() {
    let clerk = remembered();
    let (id, _) = clerk.engine.head().unwrap();
    let kept = |clerk: &Clerk| done(clerk.engine.store().snapshot(&id)).unwrap();
    let before = kept(&clerk);
    clerk.notes(clerk.list()[0].id, "再记一条").unwrap();
    // A past day is looked at.
    clerk.list_at(day("2026-10-20"));
    clerk.remembers();
    assert_eq!(kept(&clerk), before);
    clerk.list();
    clerk.remembers();
    let after = kept(&clerk);
    assert_ne!(after, before);
    clerk.engine.store().spoil(&id, 3, |line| line.push('x'));
    let damaged = clerk.tab();
    damaged.wakes("2026-11-03");
    damaged.list();
    damaged.remembers();
    assert_eq!(kept(&damaged), after);
}

/// Stops at the first step of a stage, and looks meanwhile.
struct LookingAt<'a, F: Fn()>(Stage, &'a F);

impl<F: Fn()> Steps for LookingAt<'_, F> {
    async fn step(&self, at: banjie::engine::Progress) -> Result<(), Refusal> {
        (self.1)();
        if at.stage == self.0 { Err(Refusal::Stopped) } else { Ok(()) }
    }
}

#[test]
fn it_is_shown_until_the_ledger_is_held_or_opening_it_is_stopped() {
    let clerk = remembered();
    for stage in [Stage::Reading, Stage::Joining, Stage::Judging, Stage::Writing] {
        let tab = clerk.new_tab();
        tab.run(Recall(OPEN)).unwrap();
        let look = || assert_eq!(window_at(&tab, tab.today()).unwrap().rows, clerk.list());
        let opened = done(tab.engine.run(OPEN, &tab.by(), &LookingAt(stage, &look)));
        if stage == Stage::Writing {
            assert!(opened.unwrap().is_some());
            look();
        } else {
            assert_eq!(opened, Err(Refusal::Stopped));
            assert_eq!(window_at(&tab, tab.today()), None, "{stage:?}");
            // It can be opened again.
            tab.opens();
            look();
        }
    }
}
