//! The state of the ledger: a pure function of the set of acts and the as-of date (RULES §8).
//!
//! Here acts are dated, ordered and retracted; what they then mean is for `rules`.

use super::conflict::{Conflict, conflicts};
use super::graph::{OrderKey, StreamActs};
use super::record::Record;
use super::registry::Registry;
use super::retraction::retracted;
use super::set::Ledger;
use crate::calendar::Calendar;
use crate::domain::registry::OfficeRole;
use crate::domain::{ActId, Body, Date, Profile, Stream, china_date};
use crate::rules::accountability::Opened;
use crate::rules::authority::{AUTHORITY, Recorder};
use crate::rules::cases::Case;
use crate::rules::context::{Context, Effective, Findings};
use crate::rules::evaluate::{self, Counted};
use crate::rules::{CaseStanding, Facts, MatterStanding, Rates, Rule, Standing, annual};
use std::collections::BTreeSet;
use std::sync::Arc;
use uuid::Uuid;

/// What evaluations of one ledger share, whatever the date.
#[derive(Debug)]
pub struct State {
    ledger: Arc<Ledger>,
    calendar: Calendar,
    profile: Profile,
}

impl State {
    /// The registry's calendar and profile, ready for use.
    pub fn new(ledger: Arc<Ledger>) -> Self {
        let registry = ledger.registry();
        let calendar = Calendar::new(&registry.calendar_acts());
        let profile = registry.profile.as_ref().map(|act| act.parameters.clone());
        Self { calendar, profile: profile.unwrap_or_default(), ledger }
    }

    /// The ledger.
    pub fn ledger(&self) -> &Arc<Ledger> {
        &self.ledger
    }

    /// Working days, as the ledger knows them.
    pub fn calendar(&self) -> &Calendar {
        &self.calendar
    }

    /// The parameters in force.
    pub fn profile(&self) -> &Profile {
        &self.profile
    }

    /// The whole ledger as it stands at a day.
    pub fn standing(&self, as_of: Date) -> Standing {
        let context = self.context(as_of);
        let ledger = &*self.ledger;
        let mut folded = Folded::default();
        let mut findings = Findings::new(&self.profile);
        for (id, on) in &ledger.registry().unauthorised {
            findings.add(Rule::UnauthorisedAct, AUTHORITY, *on, Facts::acts([*id]));
        }
        for (stream, acts) in ledger.streams() {
            match stream {
                Stream::Case(id) => folded.cases.push((*id, self.counted(&[acts], &context))),
                Stream::Year(year) => {
                    let counted = self.counted(&[acts], &context);
                    findings.absorb(counted.findings);
                    folded.years.insert(*year, counted.acts);
                }
                _ => {}
            }
        }
        let (cases, opened) = self.cases(&mut folded, &context);
        let matters = self.matters(&opened, &context);
        annual::revisit_missing(&matters, &folded.years, &context, &mut findings);
        Standing {
            as_of,
            conflicts: ledger.registry_conflicts(),
            incomplete: sorted(ledger.incomplete_streams()),
            unlisted: self.unlisted(&matters, &cases),
            findings: findings.into_sorted(),
            obligations: annual::owed(&matters, &folded.years, &context),
            rates: Rates::of(matters.iter().flat_map(|matter| &matter.assignments)),
            matters,
            cases,
        }
    }

    fn context(&self, as_of: Date) -> Context<'_> {
        Context {
            calendar: &self.calendar,
            profile: &self.profile,
            units: &self.ledger.registry().units,
            as_of,
        }
    }

    /// The acts of streams that are ordered together, as they count at the as-of date.
    fn counted<'a>(
        &'a self,
        streams: &[&'a Arc<StreamActs>],
        context: &Context<'_>,
    ) -> Counted<'a> {
        let registry = self.ledger.registry();
        let mut placed: Vec<(OrderKey, Effective<'a>, Recorder<'a>)> = Vec::new();
        let mut retractions = Vec::new();
        for stream in streams {
            for act in stream.iter() {
                let record = act.record;
                if matches!(record.act.body, Body::Unknown { .. }) {
                    continue;
                }
                let on = dated(record, registry, &self.profile);
                if on > context.as_of {
                    continue;
                }
                let mut recorder = recorder(record, registry);
                if let Body::Retract(retract) = &record.act.body
                    && let Some(named) = stream.get(&retract.act)
                {
                    let own = named.record.act.office == record.act.office;
                    match recorder {
                        Recorder::Undertaker(_) if !own => recorder = Recorder::Barred,
                        Recorder::Barred => {}
                        _ => retractions.push((record.act.id, retract.act)),
                    }
                }
                let by_supervisor = recorder == Recorder::Supervisor;
                let effective = Effective { act: &record.act, on, by_supervisor };
                placed.push((act.key(Some(on)), effective, recorder));
            }
        }
        let dropped = retracted(&retractions);
        placed.retain(|(_, effective, _)| !dropped.contains(&effective.act.id));
        placed.sort_by_key(|(key, ..)| *key);
        Counted::of(placed.into_iter().map(|(_, act, by)| (act, by)).collect(), context)
    }

    /// The conflicts of a stream, of the acts that count.
    fn conflicts(
        &self,
        stream: &StreamActs,
        acts: &[Effective<'_>],
        context: &Context<'_>,
    ) -> Vec<Conflict> {
        if stream.len() < 2 {
            return Vec::new();
        }
        let counted: BTreeSet<ActId> = acts.iter().map(|e| e.act.id).collect();
        let registry = self.ledger.registry();
        conflicts(
            stream,
            |record| counted.contains(&record.act.id),
            |record| dated(record, registry, &self.profile) <= context.as_of,
        )
    }

    /// The cases' standings, and what candidates ask of them.
    fn cases<'f>(
        &self,
        folded: &'f mut Folded<'_>,
        context: &Context<'_>,
    ) -> (Vec<CaseStanding>, Vec<Opened<'f>>) {
        let mut own = Vec::new();
        for (_, counted) in &mut folded.cases {
            let none = Findings::new(&self.profile);
            own.push(std::mem::replace(&mut counted.findings, none));
        }
        let folded = &*folded;
        let (cases, own): (Vec<Case<'f>>, Vec<Findings>) = folded
            .cases
            .iter()
            .zip(own)
            .filter_map(|((id, counted), own)| Some((Case::of(*id, &counted.acts)?, own)))
            .unzip();
        let standings = cases
            .iter()
            .zip(own)
            .map(|(case, findings)| {
                let stream = self.ledger.stream(&Stream::Case(case.id));
                let conflicts = stream
                    .map_or_else(Vec::new, |stream| self.conflicts(stream, case.acts(), context));
                case.stand(&cases, conflicts, findings, context)
            })
            .collect();
        (standings, cases.iter().map(Case::opened).collect())
    }

    fn matters(&self, cases: &[Opened<'_>], context: &Context<'_>) -> Vec<MatterStanding> {
        let mut matters: Vec<_> = self
            .ledger
            .streams()
            .filter_map(|(stream, acts)| match stream {
                Stream::Matter(id) => self.matter(*id, acts, cases, context),
                _ => None,
            })
            .collect();
        matters.sort_by_key(|matter| matter.id);
        matters
    }

    fn matter(
        &self,
        id: Uuid,
        acts: &Arc<StreamActs>,
        cases: &[Opened<'_>],
        context: &Context<'_>,
    ) -> Option<MatterStanding> {
        let internal = self.ledger.stream(&Stream::Internal(id));
        let streams: Vec<_> = [Some(acts), internal].into_iter().flatten().collect();
        let counted = self.counted(&streams, context);
        let mut conflicts: Vec<_> = streams
            .iter()
            .flat_map(|stream| self.conflicts(stream, &counted.acts, context))
            .collect();
        conflicts.sort_unstable();
        let incomplete = streams.iter().any(|stream| stream.is_incomplete());
        let registry = self.ledger.registry();
        evaluate::matter(
            id,
            counted,
            cases,
            |assigned| registry.unit_of(assigned.office),
            (conflicts, incomplete),
            context,
        )
    }

    /// The streams of matters and cases that nothing which counts makes one.
    fn unlisted(&self, matters: &[MatterStanding], cases: &[CaseStanding]) -> Vec<String> {
        let matters: BTreeSet<Uuid> = matters.iter().map(|matter| matter.id).collect();
        let cases: BTreeSet<Uuid> = cases.iter().map(|case| case.id).collect();
        sorted(self.ledger.streams().map(|(stream, _)| stream).filter(|stream| match stream {
            Stream::Matter(id) => !matters.contains(id),
            Stream::Case(id) => !cases.contains(id),
            _ => false,
        }))
    }
}

/// What is gathered before matters can be judged.
#[derive(Debug, Default)]
struct Folded<'a> {
    cases: Vec<(Uuid, Counted<'a>)>,
    years: annual::Years<'a>,
}

fn sorted<'s>(streams: impl Iterator<Item = &'s Stream>) -> Vec<String> {
    let mut names: Vec<_> = streams.map(ToString::to_string).collect();
    names.sort_unstable();
    names
}

fn recorder<'a>(record: &Record, registry: &'a Registry) -> Recorder<'a> {
    match registry.offices.get(&record.act.office) {
        None => Recorder::Barred,
        Some(office) => match (office.role, &office.unit) {
            (OfficeRole::Supervisor, _) => Recorder::Supervisor,
            (OfficeRole::Undertaker, Some(unit)) => Recorder::Undertaker(unit),
            (OfficeRole::Undertaker, None) => Recorder::Barred,
        },
    }
}

/// The date that counts: as written, but of an undertaking office's act that is dated too long
/// before it was recorded, the China date of its recording (RULES §8).
fn dated(record: &Record, registry: &Registry, profile: &Profile) -> Date {
    let act = &record.act;
    let recorded = china_date(act.recorded_at);
    let undertaker = registry
        .offices
        .get(&act.office)
        .is_some_and(|office| office.role == OfficeRole::Undertaker);
    let back = (recorded - act.on).num_days();
    if undertaker && back > i64::from(profile.backdate_days) { recorded } else { act.on }
}
