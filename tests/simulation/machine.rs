//! One machine of an office: its ledger, its clock, what it shows, the files that it has made.

use super::deeds;
use super::story::{OFFICES, SUPERVISORS};
use banjie::domain::standing::Standing;
use banjie::domain::{Act, ActId, Date, Instant, OfficeId, UnitId};
use banjie::ledger::problem::FileError;
use banjie::ledger::{
    self, Checked, Current, Exported, Ledger, NewAct, Record, Scope, State, public_key,
    write_standing,
};
use chrono::{Duration, FixedOffset, TimeZone as _};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// A file, and which acts were in it when it was made.
#[derive(Clone)]
pub struct Parcel {
    pub bytes: Vec<u8>,
    pub acts: BTreeSet<ActId>,
    /// What the medium has done to it.
    pub harm: Harm,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Harm {
    None,
    Cut,
    Flipped,
    Forged,
}

#[derive(Clone)]
pub struct Machine {
    pub office: usize,
    /// By how many days its clock is wrong.
    pub clock: i64,
    current: Current,
    /// As it shows it: of what was shown before, what nothing has touched.
    pub standing: Standing,
    /// What it must hold, kept beside the ledger.
    pub held: BTreeSet<ActId>,
    pub backups: Vec<Parcel>,
    /// By the scope that they were made for.
    pub sent: BTreeMap<Option<UnitId>, Vec<Parcel>>,
}

/// The secret key of an office.
pub fn secret(office: usize) -> [u8; 32] {
    [u8::try_from(office).unwrap() + 1; 32]
}

pub fn printed(standing: &Standing) -> String {
    let mut bytes = Vec::new();
    write_standing(standing, &mut bytes).unwrap();
    String::from_utf8(bytes).unwrap()
}

pub fn ids(ledger: &Ledger) -> BTreeSet<ActId> {
    ledger.records().map(|record| record.act.id).collect()
}

/// Whether an act gives a matter to the unit.
fn gives(act: &Act, unit: &UnitId) -> bool {
    use banjie::domain::Body;
    match &act.body {
        Body::Register(register) => register.assignments.iter().any(|given| given.unit == *unit),
        Body::Assign(given) => given.unit == *unit,
        _ => false,
    }
}

impl Machine {
    pub fn new(office: usize, ledger: Ledger, look: Date) -> Self {
        let held = ids(&ledger);
        let mut current = Current::new(ledger, look);
        current.judge_all();
        Self {
            office,
            clock: 0,
            standing: current.standing(),
            held,
            current,
            backups: Vec::new(),
            sent: BTreeMap::new(),
        }
    }

    pub fn ledger(&self) -> &Ledger {
        self.current.ledger()
    }

    pub fn supervises(&self) -> bool {
        self.office < SUPERVISORS
    }

    /// The unit of an undertaking office.
    pub fn unit(&self) -> Option<UnitId> {
        (!self.supervises()).then(|| UnitId::from(OFFICES[self.office]))
    }

    /// Whether it knows that its office has been given its key.
    pub fn knows_key(&self) -> bool {
        let keys = &self.ledger().registry().keys;
        let given = keys.get(&OfficeId::from(OFFICES[self.office]));
        given.is_some_and(|keys| keys.contains(&public_key(&secret(self.office))))
    }

    /// What its clock shows: some offices keep China's time, some write it in another zone.
    pub fn now(&self, day: Date, tick: i64) -> Instant {
        let china = FixedOffset::east_opt(8 * 3600).unwrap();
        let shown = (day + Duration::days(self.clock)).and_hms_opt(9, 0, 0).unwrap();
        let now = china.from_local_datetime(&shown).unwrap() + Duration::seconds(tick);
        let west = i32::try_from(self.office % 3).unwrap() * 9 * 3600;
        now.with_timezone(&FixedOffset::east_opt(8 * 3600 - west).unwrap())
    }

    /// Records an act and shows it.
    pub fn record(&mut self, new: &NewAct) -> Act {
        let record = self.ledger().compose(new).unwrap();
        let act = record.act.clone();
        let mut ledger = self.ledger().clone();
        ledger.insert([record]);
        self.held.insert(act.id);
        self.show(&ledger);
        act
    }

    /// Makes a file, sealed where the office has a key, and asserts that it holds what it should and
    /// nothing else.
    pub fn export(&mut self, at: Instant, scope: Scope, genuine: &BTreeMap<ActId, Act>) -> Parcel {
        let exported = Exported::new(at, OfficeId::from(OFFICES[self.office]), "王敏", scope);
        if self.knows_key() {
            let seal = self.ledger().seal(&exported, &secret(self.office)).unwrap();
            // No act has come, so that the standing is still that of this ledger.
            self.current.insert_seals([seal]);
        }
        let bytes = self.ledger().export(&exported).into_bytes();
        let acts = self.within(&exported.scope, genuine);
        let file = ledger::read(&bytes).unwrap();
        let holds: BTreeSet<ActId> = file.records.iter().map(|record| record.act.id).collect();
        assert_eq!(holds, acts, "a file of {:?} holds what is in its scope", exported.scope);
        assert_eq!(holds.len(), file.records.len(), "each once");
        Parcel { bytes, acts, harm: Harm::None }
    }

    /// Which of the acts held are in a scope, by FORMAT §4 and not by the program.
    fn within(&self, scope: &Scope, genuine: &BTreeMap<ActId, Act>) -> BTreeSet<ActId> {
        use banjie::domain::Stream;
        let Scope::Unit(unit) = scope else { return self.held.clone() };
        let acts = || self.held.iter().map(|id| &genuine[id]);
        let given: BTreeSet<&Stream> =
            acts().filter(|act| gives(act, unit)).map(|act| &act.stream).collect();
        let inside = |act: &&Act| act.stream == Stream::Registry || given.contains(&act.stream);
        acts().filter(inside).map(|act| act.id).collect()
    }

    /// Looks at a file and takes it in, whole or not at all: how many acts were new, or why not.
    pub fn take(&mut self, parcel: &Parcel) -> Result<usize, Vec<FileError>> {
        let before = self.ledger().clone();
        let checked =
            ledger::read(&parcel.bytes).and_then(|file| ledger::check(file, Some(self.ledger())));
        match checked {
            Ok(incoming) => {
                assert!(parcel.harm != Harm::Forged, "a forged act is never taken in");
                Ok(self.keep(&incoming, &parcel.acts))
            }
            Err(errors) => {
                assert!(!errors.is_empty(), "a refusal has a reason");
                assert_eq!(ids(self.ledger()), ids(&before), "a refusal changes nothing");
                Err(errors)
            }
        }
    }

    /// Keeps what has been looked at; `acts` is what the file held when it was made.
    pub fn keep(&mut self, incoming: &Checked, acts: &BTreeSet<ActId>) -> usize {
        let new: BTreeSet<ActId> = incoming.new.iter().map(|record| record.act.id).collect();
        let missing: BTreeSet<ActId> = acts.difference(&self.held).copied().collect();
        assert_eq!(new, missing, "a file brings the genuine acts that were not held, no others");
        self.held.extend(acts);
        self.show(&incoming.ledger);
        new.len()
    }

    /// The machine is lost and another takes in a backup, if that is not refused.
    pub fn restore(&mut self, back: usize) -> Result<(), Vec<FileError>> {
        let Some(n) = self.backups.len().checked_sub(back + 1) else { return Ok(()) };
        let backup = self.backups[n].clone();
        let file = ledger::read(&backup.bytes)?;
        let ledger = ledger::check(file, None)?.ledger;
        let look = self.standing.as_of;
        let renewed = Self::new(self.office, ledger, look);
        assert_eq!(renewed.held, backup.acts, "a backup gives back all that was held");
        *self = Self { clock: self.clock, backups: self.backups.clone(), ..renewed };
        Ok(())
    }

    fn show(&mut self, ledger: &Ledger) {
        assert_eq!(ledger.len(), self.held.len(), "nothing is there but what must be");
        // A seal of acts that are not there would be superfluous.
        self.current.insert(ledger.records().cloned());
        self.current.insert_seals(ledger.seals().to_vec());
        self.current.judge_all();
        self.standing = self.current.standing();
    }

    /// Asserts that it holds what it must and nothing else, and shows it as if looked at afresh.
    pub fn is_sound(&self) {
        assert_eq!(ids(self.ledger()), self.held);
        let fresh = State::new(Arc::new(self.ledger().clone())).standing(self.standing.as_of);
        assert_eq!(printed(&self.standing), printed(&fresh), "as it is shown is as it stands");
        assert_eq!(self.ledger().incomplete_streams().count(), 0, "no stream lacks a parent");
    }

    /// The file with an act added in the name of an office, which has a key: by someone who does
    /// not have it, so under a seal of another key or none.
    pub fn forged(&self, at: Instant, scope: Scope, office: usize, sealed: bool) -> Parcel {
        let mut ledger = self.ledger().clone();
        let stream = banjie::domain::Stream::Registry;
        let body = deeds::unit_body(0, "伪造");
        let on = banjie::domain::china_date(at);
        let name = OfficeId::from(OFFICES[office]);
        let new =
            NewAct {
                stream, office: name.clone(), person: "某".into(), recorded_at: at, on, body
            };
        let record: Record = ledger.compose(&new).unwrap();
        ledger.insert([record]);
        let exported = Exported::new(at, name, "某", scope);
        let mut text = ledger.export(&exported);
        if sealed {
            let seal = ledger.seal(&exported, &[99; 32]).unwrap();
            let list = "\"seals\":[\n";
            text = if text.contains(list) {
                text.replace(list, &format!("{list}{},\n", seal.canonical()))
            } else {
                text.replace("\n ]}\n", &format!("\n ],{list}{}]}}", seal.canonical()))
            };
        }
        Parcel { bytes: text.into_bytes(), acts: BTreeSet::new(), harm: Harm::Forged }
    }
}
