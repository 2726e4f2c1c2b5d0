//! In the end everyone exchanges everything: who then holds what, and how they stand.

use super::deeds;
use super::machine::{Machine, Parcel, ids, printed, secret};
use super::medium::unsealed;
use super::story::{OFFICES, SUPERVISORS};
use super::world::{World, first_day, look};
use banjie::domain::registry::Office;
use banjie::domain::standing::{AssignmentStanding, Rule};
use banjie::domain::{ActId, Body, Date, OfficeId, Stream, UnitId};
use banjie::ledger::{self, Exported, Ledger, LedgerFile, Scope, State, public_key};
use chrono::Days;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Rounds of exchange after which nothing can be new: one to gather and hand out, one more for what
/// was refused until someone vouched for it, one that brings nothing.
const ROUNDS: usize = 6;

impl World {
    /// Everyone exchanges everything, until nothing new comes.
    pub fn settle(&mut self, shuffle: u64) {
        let shown: BTreeSet<ActId> =
            self.machines.iter().flat_map(|machine| machine.held.iter().copied()).collect();
        let lost = self.genuine.len() - shown.len();
        self.count("acts lost with the only machine that had them", lost);
        let hub = usize::try_from(shuffle % 3).unwrap() % SUPERVISORS;
        let mut vouched = BTreeSet::new();
        let mut rounds = 0;
        while self.round(hub, &mut vouched) {
            rounds += 1;
            assert!(rounds < ROUNDS, "the exchange comes to an end");
        }
        let all: BTreeSet<ActId> = shown.union(&vouched).copied().collect();
        for machine in self.machines.iter().filter(|machine| machine.supervises()) {
            assert_eq!(machine.held, all, "whatever anyone showed is with everyone");
        }
    }

    /// All files go to one office and back; whether anything was new.
    fn round(&mut self, hub: usize, vouched: &mut BTreeSet<ActId>) -> bool {
        let mut new = 0;
        let mut refused = BTreeSet::new();
        let others: Vec<usize> = (0..self.machines.len()).filter(|n| *n != hub).collect();
        let ways = others.iter().map(|n| (*n, hub)).chain(others.iter().map(|n| (hub, *n)));
        for (from, to) in ways {
            let parcel = self.export(from, self.scope(from, to, true));
            match self.machines[to].take(&parcel) {
                Ok(count) => new += count,
                Err(errors) => {
                    self.explain(&errors);
                    refused.extend(unsealed(&errors));
                }
            }
        }
        // What nobody sealed before the key came, and the office has no more or has not sealed yet:
        // a supervising office asks it, and vouches for what the refusals name.
        let mut by_office: BTreeMap<OfficeId, Vec<ActId>> = BTreeMap::new();
        for id in &refused {
            by_office.entry(self.genuine[id].office.clone()).or_default().push(*id);
        }
        for (name, acts) in by_office {
            let n = OFFICES.iter().position(|office| *office == name.as_str()).unwrap();
            let key = Some(public_key(&secret(n)));
            let body = Body::Office(Office { vouched: acts, ..deeds::office(n, key) });
            let dated = super::story::Dated::Today;
            // The founding office, whose authority nothing takes away.
            vouched.insert(self.record(0, dated, Stream::Registry, body));
        }
        new > 0 || !refused.is_empty()
    }

    /// Everyone gives out a last file and takes in those of all others, each in another order.
    pub fn compare(&mut self, shuffle: u64) {
        let parcels: Vec<Parcel> = (0..self.machines.len())
            .map(|n| {
                let unit = self.machines[n].unit();
                self.export(n, unit.map_or(Scope::All, Scope::Unit))
            })
            .collect();
        let files: Vec<LedgerFile> =
            parcels.iter().map(|parcel| ledger::read(&parcel.bytes).unwrap()).collect();
        let machines = self.machines.iter_mut().enumerate();
        for (n, machine) in machines.filter(|(_, machine)| machine.supervises()) {
            let seed = shuffle.wrapping_add(u64::try_from(n).unwrap());
            for other in order(files.len(), seed) {
                let held = Some(machine.ledger());
                let incoming = ledger::check(files[other].clone(), held).unwrap();
                let new = machine.keep(&incoming, &parcels[other].acts);
                assert_eq!(new, 0, "nothing new comes");
            }
        }
        self.machines.iter().for_each(Machine::is_sound);
        let merged = merged(&files, shuffle);
        assert_eq!(merged, self::merged(&files, !shuffle), "a merge knows no order");
        let exported = ledger::read(merged.as_bytes()).unwrap().header.exported;
        let days = days(self.day);
        let first = self.machines[0].ledger().clone();
        let stands = stands(&first, &days);
        for machine in &self.machines {
            if machine.supervises() {
                let ledger = machine.ledger();
                assert_eq!(ledger.export(&exported), merged, "the same bytes everywhere");
                assert_eq!(self::stands(ledger, &days), stands, "and the same standing");
            } else {
                part_of(machine, &first, &exported, &days);
            }
        }
        let conflicts = self.machines[0].standing.matters.iter().map(|m| m.conflicts.len()).sum();
        self.count("conflicts", conflicts);
    }
}

/// A unit's office stands as the ledger would that held the registry and the unit's matters alone;
/// and what it shows of its matters is, but for what rests on internal records and cases, what the
/// supervising offices show.
fn part_of(machine: &Machine, whole: &Ledger, exported: &Exported, days: &[Date]) {
    let unit = machine.unit().unwrap();
    let scope = Scope::Unit(unit.clone());
    let text = whole.export(&Exported { scope, ..exported.clone() });
    let file = ledger::read(text.as_bytes()).unwrap();
    let part = ledger::check(file, None).unwrap().ledger;
    assert_eq!(ids(machine.ledger()), ids(&part), "{unit} holds its matters and the registry");
    assert_eq!(stands(machine.ledger(), days), stands(&part, days), "{unit} stands as its part");
    for day in days {
        let theirs = standing(machine.ledger(), *day);
        let ours = standing(whole, *day);
        for matter in &theirs.matters {
            let same = ours.matters.iter().find(|other| other.id == matter.id).unwrap();
            assert_eq!(matter.title, same.title);
            assert_eq!(matter.closed, same.closed);
            let theirs: Vec<_> = matter.assignments.iter().map(known).collect();
            let ours: Vec<_> = same.assignments.iter().map(known).collect();
            assert_eq!(theirs, ours, "{unit} on {day}");
        }
        let has = |given: &AssignmentStanding, unit: &UnitId| given.unit == *unit;
        for matter in &ours.matters {
            let given = matter.assignments.iter().any(|assignment| has(assignment, &unit));
            let listed = theirs.matters.iter().any(|other| other.id == matter.id);
            assert!(!given || listed, "{unit} lists every matter in which it stands");
        }
    }
}

/// What internal records and cases do not touch: all of an assignment but its obligations and
/// whether it is a candidate for accountability.
fn known(a: &AssignmentStanding) -> String {
    let findings: Vec<_> = a
        .findings
        .iter()
        .filter(|finding| finding.rule != Rule::AccountabilityCandidate)
        .map(|finding| (finding.rule.name(), finding.on, finding.waived))
        .collect();
    let dates = (a.received, a.original_due, a.due, a.calendar_unpublished, a.completed_on);
    format!("{} {:?} {dates:?} {} {findings:?}", a.unit, a.role, a.status.name())
}

fn standing(ledger: &Ledger, day: Date) -> banjie::domain::standing::Standing {
    State::new(Arc::new(ledger.clone())).standing(day)
}

fn stands(ledger: &Ledger, days: &[Date]) -> Vec<String> {
    let state = State::new(Arc::new(ledger.clone()));
    days.iter().map(|day| printed(&state.standing(*day))).collect()
}

/// In the midst, on the last day, and when clocks thirty years fast have come true.
fn days(last: Date) -> [Date; 4] {
    [first_day() + Days::new(20), look(), last, Date::from_ymd_opt(2070, 1, 1).unwrap()]
}

/// The numbers below `length` in some order.
fn order(length: usize, seed: u64) -> Vec<usize> {
    let mut numbers: Vec<usize> = (0..length).collect();
    numbers.sort_by_cached_key(|n| {
        let n = u64::try_from(*n).unwrap() + 1;
        (seed ^ n.wrapping_mul(0x9E37_79B9_7F4A_7C15)).wrapping_mul(0xBF58_476D_1CE4_E5B9) >> 7
    });
    numbers
}

fn merged(files: &[LedgerFile], seed: u64) -> String {
    let files = order(files.len(), seed).into_iter().map(|n| files[n].clone());
    ledger::merge(files).unwrap()
}
