//! Single stories, told out: what a restored backup loses and what it does not, and a copied profile.

use super::play;
use super::story::{Dated, Deed, Desk, Event, Fate, Story};
use super::world::World;

const FOUNDER: Desk = Desk { office: 0, copy: false };
const OTHER: Desk = Desk { office: 1, copy: false };
const UNIT: Desk = Desk { office: 3, copy: false };
const COPY: Desk = Desk { office: 3, copy: true };

/// The office says that its unit has done the work, or how it goes.
fn acts(desk: Desk, number: u16) -> Event {
    let kind = if number == 0 { 9 } else { 5 };
    Event::Record(desk, Deed { kind, matter: 0, unit: 0, number, dated: Dated::Today })
}

fn sends(from: Desk, to: Desk) -> Event {
    Event::Send(from, to, true, Fate::Arrives)
}

fn told(events: Vec<Event>) -> World {
    play(&Story { keys: 0b0000_1001, events, shuffle: 1 })
}

fn lost(world: &World) -> usize {
    world.tally["acts lost with the only machine that had them"]
}

#[test]
fn a_restored_backup_loses_what_had_never_left_the_machine() {
    let world =
        told(vec![Event::Backup(UNIT), acts(UNIT, 1), acts(UNIT, 2), Event::Restore(UNIT, 0)]);
    assert_eq!(lost(&world), 2);
}

#[test]
fn what_anyone_has_taken_in_comes_back_to_the_restored_machine() {
    let world = told(vec![
        Event::Backup(UNIT),
        acts(UNIT, 1),
        sends(UNIT, OTHER),
        Event::Restore(UNIT, 0),
        acts(UNIT, 2),
        Event::Days(30),
        sends(FOUNDER, UNIT),
    ]);
    assert_eq!(lost(&world), 0);
}

#[test]
fn a_file_that_arrives_after_the_restoration_brings_back_what_was_in_it() {
    let world = told(vec![
        Event::Backup(UNIT),
        acts(UNIT, 1),
        Event::Send(UNIT, FOUNDER, true, Fate::Late(60)),
        Event::Restore(UNIT, 0),
    ]);
    assert_eq!(lost(&world), 0);
}

#[test]
fn what_had_reached_only_those_who_restored_too_is_lost() {
    let world = told(vec![
        Event::Backup(UNIT),
        Event::Backup(OTHER),
        acts(UNIT, 1),
        sends(UNIT, OTHER),
        Event::Restore(UNIT, 0),
        Event::Restore(OTHER, 0),
    ]);
    assert_eq!(lost(&world), 1);
}

#[test]
fn two_machines_of_one_office_fork_and_neither_loses_an_act() {
    let world = told(vec![Event::Copy(3), acts(UNIT, 0), acts(COPY, 0), Event::Days(1)]);
    assert_eq!(lost(&world), 0);
    assert_eq!(world.tally["conflicts"], 1);
}

#[test]
fn acts_of_a_clock_thirty_years_slow_and_of_one_thirty_years_fast_are_all_there() {
    let world = told(vec![
        Event::Clock(UNIT, -10957),
        acts(UNIT, 1),
        sends(UNIT, FOUNDER),
        Event::Clock(UNIT, 10957),
        acts(UNIT, 2),
        sends(UNIT, OTHER),
        Event::Clock(UNIT, 0),
        acts(UNIT, 0),
    ]);
    assert_eq!(lost(&world), 0);
}
