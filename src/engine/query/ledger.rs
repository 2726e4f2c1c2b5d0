//! What is asked of the ledger as a whole.

use super::Ask;
use crate::domain::profile::ProfileAct;
use crate::domain::registry::{CalendarYear, Office, Unit};
use crate::domain::standing::Rates;
use crate::domain::{ActId, Date, Instant, OfficeId, UnitId};
use crate::engine::store::Key;
use crate::engine::{Change, Held};
use crate::ledger::PublicKey;
use crate::present::counts::Count;
use crate::present::strip::Bar;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What stands in the head of every page and above the list. Answered by [`Totals`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Overview;

/// The ledger in numbers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Totals {
    /// The ledger.
    pub ledger: ActId,
    /// Its title.
    pub title: String,
    /// The day.
    pub as_of: Date,
    /// How many acts are held.
    pub acts: usize,
    /// The latest instant at which any of them was recorded.
    pub recorded_until: Option<Instant>,
    /// How many matters are listed.
    pub matters: usize,
    /// How many assignments they have.
    pub assignments: usize,
    /// Matters by light.
    pub counts: [Count; 5],
    /// The next fifteen working days.
    pub strip: Vec<Bar>,
    /// Over all assignments.
    pub rates: Rates,
    /// How many conflicts there are.
    pub conflicts: usize,
}

impl Ask for Overview {
    type Answer = Totals;

    fn answer(&self, held: &mut Held) -> Totals {
        let (current, index, ledger) = (held.current(), held.index(), held.ledger());
        let day = current.day();
        Totals {
            ledger: *ledger.id(),
            title: ledger.title().to_owned(),
            as_of: day,
            acts: ledger.len(),
            recorded_until: ledger.recorded_until(),
            matters: current.matters().len(),
            assignments: index.assignments(),
            counts: index.counts().at(day),
            strip: index.dues().strip(day, held.state().calendar()),
            rates: current.rates(),
            conflicts: index.conflicts() + current.other_conflicts(),
        }
    }

    fn is_touched(&self, change: &Change) -> bool {
        !change.is_empty()
    }
}

/// Who recorded with this installation's key: the office to which the key was given, and the person of the office's
/// latest act. None if no office was given this key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recorder;

impl Ask for Recorder {
    type Answer = Option<(OfficeId, String)>;

    fn answer(&self, held: &mut Held) -> Self::Answer {
        let own = held.key.as_ref()?.public();
        let ledger = held.ledger();
        let mut keys = ledger.registry().keys.iter();
        let (office, _) = keys.find(|(_, keys)| keys.contains(&own))?;
        let acts = ledger.records().map(|record| &record.act).filter(|act| act.office == *office);
        let latest = acts.max_by_key(|act| act.recorded_at)?;
        Some((office.clone(), latest.person.to_string()))
    }

    fn is_touched(&self, change: &Change) -> bool {
        !change.is_empty()
    }
}

/// The registry as it stands. Answered by [`Book`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Registry;

/// Units, offices, years and the profile. It is small, and whoever draws names holds it whole.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Book {
    /// Units by id.
    pub units: BTreeMap<UnitId, Unit>,
    /// Offices by id.
    pub offices: BTreeMap<OfficeId, Office>,
    /// The keys that acts which count ever gave to an office.
    pub keys: BTreeMap<OfficeId, BTreeSet<PublicKey>>,
    /// The notices that the ledger has been given.
    pub years: Vec<CalendarYear>,
    /// The profile in force, where an act names one.
    pub profile: Option<ProfileAct>,
    /// The public key of this installation.
    pub own_key: Option<PublicKey>,
    /// Whether nobody can read this key's secret, this program included.
    pub is_key_kept: bool,
}

impl Ask for Registry {
    type Answer = Book;

    fn answer(&self, held: &mut Held) -> Book {
        let registry = held.ledger().registry();
        Book {
            units: registry.units.clone(),
            offices: registry.offices.clone(),
            keys: registry.keys.clone(),
            years: registry.calendars.values().cloned().collect(),
            profile: registry.profile.clone(),
            own_key: held.key.as_ref().map(Key::public),
            is_key_kept: matches!(held.key, Some(Key::Kept(_))),
        }
    }

    fn is_touched(&self, change: &Change) -> bool {
        change.ledger || change.registry
    }
}
