//! What lies between the offices: what may be sent, what becomes of it, and what is refused why.

use super::deeds;
use super::machine::{Harm, Parcel};
use super::story::{Fate, OFFICES};
use super::world::World;
use banjie::domain::{ActId, OfficeId};
use banjie::ledger::problem::{FileError, Place, Problem};
use banjie::ledger::{self, Scope};
use chrono::Days;
use std::collections::BTreeSet;

impl World {
    /// What one may send to another: a unit's office gets its unit's part.
    pub fn scope(&self, from: usize, to: usize, whole: bool) -> Scope {
        let (from, to) = (&self.machines[from], &self.machines[to]);
        match to.unit() {
            Some(unit) => Scope::Unit(unit),
            None if whole => Scope::All,
            None => Scope::Unit(from.unit().unwrap_or_else(|| deeds::unit(0))),
        }
    }

    pub fn send(&mut self, from: usize, to: usize, whole: bool, fate: &Fate) {
        let scope = self.scope(from, to, whole);
        let unit = match &scope {
            Scope::Unit(unit) => Some(unit.clone()),
            _ => None,
        };
        let mut parcel = self.export(from, scope.clone());
        let sent = self.machines[from].sent.entry(unit).or_default();
        sent.push(parcel.clone());
        match fate {
            Fate::Arrives => {}
            Fate::Lost => return,
            Fate::Late(days) => {
                let day = self.day + Days::new((*days).into());
                return self.post.push((day, to, parcel));
            }
            Fate::Doubled(days) => {
                let day = self.day + Days::new((*days).into());
                self.post.push((day, to, parcel.clone()));
            }
            Fate::Cut(parts) => {
                parcel.bytes.truncate(part(&parcel.bytes, *parts));
                parcel.harm = Harm::Cut;
            }
            Fate::Flipped(parts, bit) => {
                let at = part(&parcel.bytes, *parts);
                parcel.bytes[at] ^= 1 << bit;
                parcel.harm = Harm::Flipped;
            }
            Fate::Stale(back) => {
                let n = sent.len().saturating_sub(1 + usize::from(*back));
                parcel = sent[n].clone();
            }
            Fate::Forged(office, sealed) => {
                let name = OfficeId::from(OFFICES[*office]);
                let file = ledger::read(&parcel.bytes).unwrap();
                let joined = ledger::check(file, Some(self.machines[to].ledger()));
                // Without a key nobody could tell.
                if !joined.is_ok_and(|new| new.ledger.registry().keys.contains_key(&name)) {
                    return;
                }
                self.tick += 1;
                let machine = &self.machines[from];
                parcel = machine.forged(machine.now(self.day, self.tick), scope, *office, *sealed);
            }
        }
        self.arrive(to, &parcel);
    }

    pub fn arrive(&mut self, to: usize, parcel: &Parcel) {
        match (self.machines[to].take(parcel), parcel.harm) {
            (Ok(0), _) => self.count("files that bring nothing", 1),
            (Ok(_), Harm::None) => self.count("files that bring acts", 1),
            (Ok(_), Harm::Flipped) => self.count("harmless flips", 1),
            (Ok(_), harm) => assert!(harm == Harm::None, "what is cut off brings no acts"),
            (Err(errors), Harm::None) => self.explain(&errors),
            (Err(_), Harm::Cut) => self.count("cut files refused", 1),
            (Err(_), Harm::Flipped) => self.count("flipped files refused", 1),
            (Err(errors), Harm::Forged) => {
                let known =
                    |e: &FileError| matches!(e.what, Problem::NotSealed | Problem::KeyNotGiven);
                assert!(errors.iter().all(known), "{errors:?}");
                self.count("forgeries refused", 1);
            }
        }
    }

    /// A file that nothing harmed is refused only for acts whose office had no key when it gave them
    /// out, or had one withdrawn, and has one now.
    pub fn explain(&mut self, errors: &[FileError]) {
        let unsealed = unsealed(errors);
        assert_eq!(unsealed.len(), errors.len(), "{errors:?}");
        for id in unsealed {
            let office = &self.genuine[&id].office;
            assert!(self.rekeyed.contains(office), "{office} has had its key from the beginning");
        }
        self.count("files refused until someone vouches or seals", 1);
    }
}

/// So many of 65536 parts of the bytes.
fn part(bytes: &[u8], parts: u16) -> usize {
    bytes.len() * usize::from(parts) / 65536
}

/// The acts that lack a seal, by what a refusal says.
pub fn unsealed(errors: &[FileError]) -> BTreeSet<ActId> {
    let id = |error: &FileError| match (&error.place, &error.what) {
        (Place::Act { id: Some(id), .. }, Problem::NotSealed) => id.parse().ok(),
        _ => None,
    };
    errors.iter().filter_map(id).collect()
}
