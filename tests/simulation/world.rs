//! The offices, the days, and what lies between: a story is played, and after each event the world
//! is as it must be.

use super::deeds;
use super::machine::{Machine, Parcel, secret};
use super::story::{Dated, Deed, Desk, Event, OFFICES, SUPERVISORS, Story};
use banjie::domain::Retract;
use banjie::domain::{Act, ActId, Body, Date, OfficeId, Stream, china_date};
use banjie::ledger::{self, Ledger, NewAct, Scope, public_key};
use chrono::Days;
use std::collections::{BTreeMap, BTreeSet};

pub struct World {
    pub day: Date,
    /// Seconds of the day: no two acts of one clock are of one second.
    pub tick: i64,
    /// The first of each office, then copies.
    pub machines: Vec<Machine>,
    copies: BTreeMap<usize, usize>,
    /// Every act that an office ever recorded.
    pub genuine: BTreeMap<ActId, Act>,
    /// What arrives later: the day, the machine, the file.
    pub post: Vec<(Date, usize, Parcel)>,
    /// Offices that were given keys, or from whom keys were withdrawn, in the midst of the story.
    pub rekeyed: BTreeSet<OfficeId>,
    /// How often what happened, by which a test sees that stories tell of everything.
    pub tally: BTreeMap<&'static str, usize>,
}

pub fn first_day() -> Date {
    Date::from_ymd_opt(2026, 3, 2).unwrap()
}

/// The day as of which machines show their ledgers.
pub fn look() -> Date {
    first_day() + Days::new(90)
}

impl World {
    /// Everyone has opened the founding office's file; two matters are registered.
    pub fn new(keys: u8) -> Self {
        let mut world = Self {
            day: first_day(),
            tick: 0,
            machines: Vec::new(),
            copies: BTreeMap::new(),
            genuine: BTreeMap::new(),
            post: Vec::new(),
            rekeyed: BTreeSet::new(),
            tally: BTreeMap::new(),
        };
        let key = |n: usize| (keys & (1 << n) > 0).then(|| public_key(&secret(n)));
        let registered = |n| Body::Office(deeds::office(n, key(n)));
        let founding = NewAct {
            stream: Stream::Registry,
            office: OfficeId::from(OFFICES[0]),
            person: "王敏".into(),
            recorded_at: format!("{}T08:00:00+08:00", first_day()).parse().unwrap(),
            on: first_day(),
            body: registered(0),
        };
        let ledger = Ledger::found("限时办结台账", &founding).unwrap();
        world.genuine = ledger.records().map(|r| (r.act.id, r.act.clone())).collect();
        world.machines.push(Machine::new(0, ledger, look()));
        for n in 1..OFFICES.len() {
            world.record(0, Dated::Today, Stream::Registry, registered(n));
        }
        for n in 0..4 {
            let body = deeds::unit_body(n, OFFICES[SUPERVISORS + usize::from(n)]);
            world.record(0, Dated::Today, Stream::Registry, body);
        }
        // One of two units, one of one.
        for (n, number) in [(0, 12), (1, 25)] {
            let deed = Deed { kind: 0, matter: n, unit: n, number, dated: Dated::Today };
            let stream = Stream::Matter(deeds::matter(n));
            world.record(0, Dated::Today, stream, deeds::register(&deed, first_day()));
        }
        for (n, name) in OFFICES.iter().enumerate().skip(1) {
            let unit = (n >= SUPERVISORS).then(|| (*name).into());
            let parcel = world.export(0, unit.map_or(Scope::All, Scope::Unit));
            let file = ledger::read(&parcel.bytes).unwrap();
            let ledger = ledger::check(file, None).unwrap().ledger;
            world.machines.push(Machine::new(n, ledger, look()));
        }
        world
    }

    pub fn play(&mut self, story: &Story) {
        for event in &story.events {
            let before: Vec<_> = self.machines.iter().map(|machine| machine.held.clone()).collect();
            self.happens(event);
            for (n, (machine, held)) in self.machines.iter().zip(before).enumerate() {
                let restored = matches!(event, Event::Restore(desk, _) if self.at(*desk) == n);
                assert!(restored || held.is_subset(&machine.held), "what was shown stays shown");
            }
        }
        self.pass(Days::new(365));
        self.machines.iter().for_each(Machine::is_sound);
    }

    fn at(&self, desk: Desk) -> usize {
        let copy = self.copies.get(&desk.office).filter(|_| desk.copy);
        copy.copied().unwrap_or(desk.office)
    }

    pub fn count(&mut self, what: &'static str, times: usize) {
        *self.tally.entry(what).or_default() += times;
    }

    fn happens(&mut self, event: &Event) {
        match event {
            Event::Days(days) => self.pass(Days::new((*days).into())),
            Event::Clock(desk, days) => {
                let n = self.at(*desk);
                self.machines[n].clock = (*days).into();
            }
            Event::Record(desk, deed) => {
                let n = self.at(*desk);
                let on = self.dated(n, deed.dated);
                let machine = &self.machines[n];
                let said = deeds::record(deed, machine.office, on, machine.ledger());
                if let Some((stream, body)) = said {
                    self.record(n, deed.dated, stream, body);
                }
            }
            Event::Send(from, to, whole, fate) => {
                self.send(self.at(*from), self.at(*to), *whole, fate);
            }
            Event::Backup(desk) => {
                let n = self.at(*desk);
                let backup = self.export(n, Scope::All);
                self.machines[n].backups.push(backup);
            }
            Event::Restore(desk, back) => {
                let n = self.at(*desk);
                let before = self.machines[n].held.clone();
                match self.machines[n].restore((*back).into()) {
                    Ok(()) => {
                        let after = &self.machines[n].held;
                        let gone = before.difference(after).count();
                        self.count("acts that a restored backup lacks", gone);
                    }
                    // The backup was made while an office had just been given a key and its acts lacked a seal. Then
                    // the machine keeps what it has.
                    Err(errors) => self.explain(&errors),
                }
            }
            Event::Copy(office) => {
                if !self.copies.contains_key(office) {
                    self.copies.insert(*office, self.machines.len());
                    self.machines.push(self.machines[*office].clone());
                }
            }
            Event::Key(by, office) => self.give_key(*by, *office),
            Event::Withdraw(by, office) => self.withdraw(*by, *office),
        }
    }

    fn pass(&mut self, days: Days) {
        self.day = self.day + days;
        let (due, rest): (Vec<_>, Vec<_>) =
            std::mem::take(&mut self.post).into_iter().partition(|(day, _, _)| *day <= self.day);
        self.post = rest;
        for (_, to, parcel) in due {
            self.arrive(to, &parcel);
        }
    }

    /// The date that a person writes, as far as the clock of the machine lets it.
    fn dated(&self, n: usize, dated: Dated) -> Date {
        let shown = china_date(self.machines[n].now(self.day, self.tick));
        match dated {
            Dated::Today => self.day.min(shown),
            Dated::Ago(days) => (self.day - Days::new(days.into())).min(shown),
            Dated::AsTheClock => shown,
        }
    }

    pub fn record(&mut self, n: usize, dated: Dated, stream: Stream, body: Body) -> ActId {
        self.tick += 1;
        let on = self.dated(n, dated);
        let machine = &mut self.machines[n];
        let office = OfficeId::from(OFFICES[machine.office]);
        let recorded_at = machine.now(self.day, self.tick);
        let new = NewAct { stream, office, person: "王敏".into(), recorded_at, on, body };
        let act = machine.record(&new);
        let id = act.id;
        if let (Stream::Registry, Body::Retract(_)) = (&act.stream, &act.body) {
            // The retraction may take a key from an office or give one back. It may also take the authority from a
            // supervising office, and with it the keys that this office gave to others.
            self.rekeyed.extend(OFFICES.into_iter().map(OfficeId::from));
        }
        self.genuine.insert(id, act);
        id
    }

    pub fn export(&mut self, n: usize, scope: Scope) -> Parcel {
        self.tick += 1;
        let at = self.machines[n].now(self.day, self.tick);
        self.machines[n].export(at, scope, &self.genuine)
    }

    /// Registers a key of an office that has none yet, and vouches for what is held of it.
    fn give_key(&mut self, by: usize, n: usize) {
        let name = OfficeId::from(OFFICES[n]);
        let ledger = self.machines[by].ledger();
        if ledger.registry().keys.contains_key(&name) {
            return;
        }
        let records = ledger.records().filter(|record| record.act.office == name);
        let vouched = records.map(|record| record.act.id).collect();
        let key = Some(public_key(&secret(n)));
        let office = banjie::domain::registry::Office { vouched, ..deeds::office(n, key) };
        self.record(by, Dated::Today, Stream::Registry, Body::Office(office));
        self.rekeyed.insert(name);
        self.count("keys given later", 1);
    }
    /// Retracts what an office was last registered by, as far as it is known here.
    fn withdraw(&mut self, by: usize, n: usize) {
        let counted = self.machines[by].ledger().registry().counted.iter().rev();
        let registers =
            |act: &Act| matches!(&act.body, Body::Office(o) if o.office.as_str() == OFFICES[n]);
        let last = counted.map(|record| &record.act).find(|act| registers(act)).map(|act| act.id);
        if let Some(act) = last {
            let body = Body::Retract(Retract { act, reason: "密钥遗失".into() });
            self.record(by, Dated::Today, Stream::Registry, body);
            self.count("registrations withdrawn", 1);
        }
    }
}
