//! What follows from each side of a conflict. The ledger is judged as if the other sides had been
//! withdrawn, and for the registry as if this side had been recorded last.

use crate::domain::Retract;
use crate::domain::case::{Measures, Weighs};
use crate::domain::limit::Limit;
use crate::domain::matter::{Details, Role};
use crate::domain::registry::OfficeRole;
use crate::domain::standing::{CaseStanding, Light, MatterStanding, Rule, Standing, Status};
use crate::domain::{ActId, Body, Date, Instant, OfficeId, Stream, UnitId};
use crate::ledger::{Changes, Ledger, NewAct, Record, State};
use chrono::FixedOffset;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::sync::Arc;

/// What follows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Outcome {
    /// For a matter; none if no act would make it one.
    Matter(Option<Box<MatterOutcome>>),
    /// For a case; none if no act would make it one.
    Case(Option<Box<CaseOutcome>>),
    /// For the registry.
    Registry(RegistryOutcome),
}

/// A matter as it would stand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the fields of FORMAT §5")]
pub struct MatterOutcome {
    pub title: Box<str>,
    pub category: u8,
    pub supervised: Option<u8>,
    pub details: Details,
    pub limits: Vec<Limit>,
    /// The units that the conflict concerns.
    pub units: Vec<UnitOutcome>,
}

/// A unit as it would stand; none if it would have no assignment in the matter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "said above")]
pub struct UnitOutcome {
    pub unit: UnitId,
    pub stands: Option<UnitStands>,
}

/// An assignment as it would stand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the fields of FORMAT §5")]
pub struct UnitStands {
    pub role: Role,
    /// Task, head, deputy, handler.
    pub persons: [Option<Box<str>>; 4],
    pub status: Status,
    pub light: Light,
    pub original_due: Option<Date>,
    pub due: Option<Date>,
    pub completed_on: Option<Date>,
    /// Those that stand unwaived, each once.
    pub findings: Vec<Rule>,
}

/// A case as it would stand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the fields of FORMAT §5")]
pub struct CaseOutcome {
    pub unit: UnitId,
    pub path: Option<u8>,
    pub weight: Vec<Weighs>,
    /// The measures that this act decides, if it decides any.
    pub measures: Option<Measures>,
    pub findings: Vec<Rule>,
}

/// What would change from now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct RegistryOutcome {
    /// Due dates that move.
    pub dues: usize,
    /// Statuses that change.
    pub statuses: usize,
}

impl Outcome {
    /// Whether both have the same effects. Findings are left aside, because an act without effect may
    /// raise some.
    pub(super) fn is_alike(&self, other: &Self) -> bool {
        let plain = |outcome: &Self| {
            let mut outcome = outcome.clone();
            if let Self::Matter(Some(matter)) = &mut outcome {
                for stands in matter.units.iter_mut().filter_map(|unit| unit.stands.as_mut()) {
                    stands.findings.clear();
                }
            }
            outcome
        };
        plain(self) == plain(other)
    }
}

/// Keeps in these outcomes only the units that do not stand the same in all of them, and the unit that
/// the acts are about.
pub(super) fn keep_concerned(outcomes: Vec<&mut Outcome>, about: Option<&UnitId>) {
    let matters: Vec<&mut MatterOutcome> = outcomes
        .into_iter()
        .filter_map(|outcome| match outcome {
            Outcome::Matter(Some(matter)) => Some(&mut **matter),
            _ => None,
        })
        .collect();
    if matters.len() < 2 {
        return;
    }
    let units = matters.iter().flat_map(|matter| &matter.units).map(|unit| unit.unit.clone());
    let all: BTreeSet<UnitId> = units.chain(about.cloned()).collect();
    let of = |matter: &MatterOutcome, unit: &UnitId| {
        matter.units.iter().find(|u| u.unit == *unit).and_then(|u| u.stands.clone())
    };
    let mut kept: Vec<Vec<UnitOutcome>> = vec![Vec::new(); matters.len()];
    for unit in all {
        let stands: Vec<Option<UnitStands>> = matters.iter().map(|m| of(m, &unit)).collect();
        let alike = stands.iter().all(|one| stands.first() == Some(one));
        if !alike || about == Some(&unit) {
            for (units, stands) in kept.iter_mut().zip(stands) {
                units.push(UnitOutcome { unit: unit.clone(), stands });
            }
        }
    }
    for (matter, units) in matters.into_iter().zip(kept) {
        matter.units = units;
    }
}

/// The ledger, or the part of it on which a stream depends, ready to be judged with other acts.
pub(super) struct Alternatives<'a> {
    part: Ledger,
    standing: &'a Standing,
    stream: &'a Stream,
    /// A supervising office, which may withdraw whatever it is.
    supervisor: Option<OfficeId>,
}

impl<'a> Alternatives<'a> {
    pub(super) fn new(state: &State, standing: &'a Standing, stream: &'a Stream) -> Self {
        let ledger = state.ledger();
        let part = match stream {
            Stream::Matter(id) | Stream::Internal(id) => ledger.only(Stream::of_matter(*id)),
            // Other cases of the unit may make this one weigh more.
            Stream::Case(_) => ledger.only(ledger.cases().map(|(id, _)| Stream::Case(id))),
            _ => (**ledger).clone(),
        };
        let supervisor = ledger
            .registry()
            .offices
            .values()
            .find(|office| office.role == OfficeRole::Supervisor)
            .map(|office| office.office.clone());
        Self { part, standing, stream, supervisor }
    }

    /// A matter as it stands.
    pub(super) fn now(&self) -> Option<Outcome> {
        let id = self.stream.matter()?;
        let matters = &self.standing.matters;
        let at = matters.binary_search_by_key(&id, |matter| matter.id).ok()?;
        let matter = matters.get(at)?;
        Some(Outcome::Matter(Some(Box::new(MatterOutcome::of(matter)))))
    }

    /// How the ledger would stand without some acts, one of the others being kept.
    pub(super) fn without(&self, dropped: &[ActId], kept: &Record) -> Option<Outcome> {
        let bodies = if *self.stream == Stream::Registry {
            let acts = self.part.stream(self.stream)?;
            let mut others = dropped.iter().filter_map(|id| acts.get(id));
            if !others.any(|other| matters(&other.record.act.body, &kept.act.body)) {
                return Some(Outcome::Registry(RegistryOutcome { dues: 0, statuses: 0 }));
            }
            vec![kept.act.body.clone()]
        } else {
            let retract = |act: &ActId| Body::Retract(Retract { act: *act, reason: "—".into() });
            dropped.iter().map(retract).collect()
        };
        let as_of = self.standing.as_of;
        let mut ledger = self.part.clone();
        for body in bodies {
            let new = NewAct {
                stream: self.stream.clone(),
                office: self.supervisor.clone()?,
                person: "—".into(),
                recorded_at: end_of(as_of)?,
                on: as_of,
                body,
            };
            let record = ledger.compose(&new).ok()?;
            ledger.insert([record]);
        }
        self.outcome(ledger, kept)
    }

    fn outcome(&self, ledger: Ledger, kept: &Record) -> Option<Outcome> {
        let after = State::new(Arc::new(ledger)).standing(self.standing.as_of);
        Some(match self.stream {
            Stream::Matter(id) | Stream::Internal(id) => {
                let matter = after.matters.iter().find(|matter| matter.id == *id);
                Outcome::Matter(matter.map(|matter| Box::new(MatterOutcome::of(matter))))
            }
            Stream::Case(id) => {
                let case = after.cases.iter().find(|case| case.id == *id);
                Outcome::Case(case.map(|case| Box::new(CaseOutcome::of(case, kept))))
            }
            Stream::Registry => {
                let changes = Changes::between(Some(self.standing), &after);
                Outcome::Registry(RegistryOutcome {
                    dues: changes.dues.len(),
                    statuses: changes.statuses.len(),
                })
            }
            Stream::Year(_) | Stream::Other(_) => return None,
        })
    }
}

/// Whether any verdict can depend on which of two registry acts of one key stands.
fn matters(one: &Body, other: &Body) -> bool {
    match (one, other) {
        (Body::Unit(one), Body::Unit(other)) => one.unit_kind != other.unit_kind,
        (Body::Office(one), Body::Office(other)) => {
            (one.role, &one.unit) != (other.role, &other.unit)
        }
        _ => true,
    }
}

/// The last second of a day in China.
fn end_of(day: Date) -> Option<Instant> {
    let china = FixedOffset::east_opt(8 * 3600)?;
    day.and_hms_opt(23, 59, 59)?.and_local_timezone(china).single()
}

impl MatterOutcome {
    fn of(matter: &MatterStanding) -> Self {
        let units = matter.assignments.iter().map(|a| UnitOutcome {
            unit: a.unit.clone(),
            stands: Some(UnitStands {
                role: a.role,
                persons: [&a.task, &a.responsible, &a.deputy, &a.handler].map(Clone::clone),
                status: a.status,
                light: a.light,
                original_due: a.original_due,
                due: a.due,
                completed_on: a.completed_on,
                findings: rules(a.findings.iter().filter(|finding| !finding.waived)),
            }),
        });
        Self {
            title: matter.title.clone(),
            category: matter.category,
            supervised: matter.supervised,
            details: matter.details.clone(),
            limits: matter.limits.clone(),
            units: units.collect(),
        }
    }
}

impl CaseOutcome {
    fn of(case: &CaseStanding, kept: &Record) -> Self {
        Self {
            unit: case.unit.clone(),
            path: case.path,
            weight: case.weight.clone(),
            measures: match &kept.act.body {
                Body::CaseDecide(decide) => Some(decide.measures.clone()),
                _ => None,
            },
            findings: rules(case.findings.iter()),
        }
    }
}

fn rules<'f>(findings: impl Iterator<Item = &'f crate::domain::standing::Finding>) -> Vec<Rule> {
    let mut rules: Vec<Rule> = findings.map(|finding| finding.rule).collect();
    rules.sort_unstable();
    rules.dedup();
    rules
}
