//! The registry: which of its acts count, and what they make of units, offices, years, profile.

use super::graph::StreamActs;
use super::record::Record;
use super::retraction::retracted;
use super::seal::PublicKey;
use crate::domain::profile::ProfileAct;
use crate::domain::registry::{CalendarYear, Office, OfficeRole, Unit};
use crate::domain::{Act, ActId, Body, Date, OfficeId, Stream, UnitId};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The registry as it stands in the whole ledger: of each key the last that counts (RULES §8).
#[derive(Debug, Clone, Default)]
pub struct Registry {
    /// Units by id.
    pub units: BTreeMap<UnitId, Unit>,
    /// Offices by id.
    pub offices: BTreeMap<OfficeId, Office>,
    /// Notices of years by year.
    pub calendars: BTreeMap<i32, CalendarYear>,
    /// The profile in force, where an act names one.
    pub profile: Option<ProfileAct>,
    /// The acts that count, in order.
    pub counted: Vec<Arc<Record>>,
    /// Acts that their office was not allowed to record, with their dates as written, in order.
    pub unauthorised: Vec<(ActId, Date)>,
    /// The keys that an office was ever given by an act that counts.
    pub keys: BTreeMap<OfficeId, BTreeSet<PublicKey>>,
    /// For each office its acts that an act which counts has ever vouched for.
    pub vouched: BTreeMap<OfficeId, BTreeSet<ActId>>,
}

/// Whether an act can found a ledger: an act of the registry, without parents, by which an office
/// registers itself as a supervising one (RULES §8).
pub fn can_found(act: &Act) -> bool {
    act.stream == Stream::Registry
        && act.parents.is_empty()
        && matches!(&act.body, Body::Office(office)
            if office.role == OfficeRole::Supervisor && office.office == act.office)
}

impl Registry {
    /// Goes through the registry's acts twice: first without retractions, to learn which of them are
    /// authorised, then without the acts that valid retractions name (RULES §12).
    pub fn walk(founding: &ActId, acts: &StreamActs) -> Self {
        let order: Vec<&Arc<Record>> = acts
            .in_file_order(&Stream::Registry, founding)
            .into_iter()
            .map(|placed| placed.record)
            .collect();
        let mut first = Authority::new(founding);
        let mut retractions = Vec::new();
        for record in &order {
            let authorised = first.allows(&record.act);
            if !authorised {
                continue;
            }
            match &record.act.body {
                Body::Retract(retract) if acts.get(&retract.act).is_some() => {
                    if retract.act != *founding {
                        retractions.push((record.act.id, retract.act));
                    }
                }
                _ => first.count(&record.act),
            }
        }
        let dropped = retracted(&retractions);
        let mut second = Authority::new(founding);
        let mut registry = Self::default();
        for record in order {
            let act = &record.act;
            if matches!(act.body, Body::Unknown { .. }) {
                continue;
            }
            if dropped.contains(&act.id) {
                continue;
            }
            if second.allows(act) {
                second.count(act);
                registry.count(record);
            } else {
                registry.unauthorised.push((act.id, act.on));
            }
        }
        registry
    }

    /// Whether an office is a supervising one; one that the registry does not know is not.
    pub fn is_supervisor(&self, office: &OfficeId) -> bool {
        self.offices.get(office).is_some_and(|office| office.role == OfficeRole::Supervisor)
    }

    /// Whether an act that counts ever gave this key to this office.
    pub fn gave(&self, office: &OfficeId, key: &PublicKey) -> bool {
        self.keys.get(office).is_some_and(|keys| keys.contains(key))
    }

    /// The unit for which an office records, if the registry names one.
    pub fn unit_of(&self, office: &OfficeId) -> Option<&UnitId> {
        self.offices.get(office).and_then(|office| office.unit.as_ref())
    }

    /// The notices that the ledger has been given, by year.
    pub fn calendar_acts(&self) -> Vec<&CalendarYear> {
        self.calendars.values().collect()
    }

    fn count(&mut self, record: &Arc<Record>) {
        match &record.act.body {
            Body::Unit(unit) => {
                self.units.insert(unit.unit.clone(), unit.clone());
            }
            Body::Office(office) => {
                if let Some(key) = office.key {
                    self.keys.entry(office.office.clone()).or_default().insert(key);
                }
                self.vouched.entry(office.office.clone()).or_default().extend(&office.vouched);
                self.offices.insert(office.office.clone(), office.clone());
            }
            Body::Calendar(year) => {
                self.calendars.insert(year.year, year.clone());
            }
            Body::Profile(profile) => self.profile = Some((**profile).clone()),
            _ => {}
        }
        self.counted.push(Arc::clone(record));
    }
}

/// Which offices are supervising ones at one point of the order.
struct Authority<'l> {
    founding: &'l ActId,
    supervisors: BTreeSet<OfficeId>,
}

impl<'l> Authority<'l> {
    fn new(founding: &'l ActId) -> Self {
        Self { founding, supervisors: BTreeSet::new() }
    }

    fn allows(&self, act: &Act) -> bool {
        if act.id == *self.founding {
            can_found(act)
        } else {
            self.supervisors.contains(&act.office)
        }
    }

    fn count(&mut self, act: &Act) {
        if let Body::Office(office) = &act.body {
            if office.role == OfficeRole::Supervisor {
                self.supervisors.insert(office.office.clone());
            } else {
                self.supervisors.remove(&office.office);
            }
        }
    }
}
