//! The state of the ledger: a pure function of the set of acts and the as-of date (RULES §8).
//!
//! Here acts are dated, ordered and retracted; what they then mean is for `rules`.

use super::conflict::forks;
use super::counting::{counted, dated};
use super::graph::{OrderKey, StreamActs};
use super::record::Record;
use super::seal::Seal;
use super::set::Ledger;
use crate::calendar::Calendar;
use crate::domain::case::CaseId;
use crate::domain::fork::Fork;
use crate::domain::limit::Term;
use crate::domain::matter::MatterId;
use crate::domain::standing::{
    CaseStanding, Facts, Finding, MatterStanding, Obligation, Rates, Rule, Standing,
};
use crate::domain::{ActId, Body, Date, Profile, Span, Stream};
use crate::rules;
use crate::rules::annual;
use crate::rules::authority::AUTHORITY;
use crate::rules::bearing::{Bearing, Bearings};
use crate::rules::cases::Case;
use crate::rules::context::{Context, Effective, Findings};
use crate::rules::evaluate;
use crate::rules::open::OpenMatters;
use std::collections::BTreeSet;
use std::sync::Arc;

/// What evaluations of one ledger share, whatever the date.
#[derive(Debug, Clone)]
pub struct State {
    ledger: Arc<Ledger>,
    calendar: Calendar,
    profile: Profile,
}

impl State {
    /// The registry's calendar and profile, ready for use.
    pub fn new(ledger: Arc<Ledger>) -> Self {
        let (calendar, profile) = in_force(&ledger);
        Self { ledger, calendar, profile }
    }

    /// Adds acts; those already held are left out. Returns how many were new.
    pub(super) fn insert(&mut self, records: Vec<Arc<Record>>) -> usize {
        let registry = records.iter().any(|record| record.act.stream == Stream::Registry);
        // As long as nobody else holds the ledger, nothing of it is copied.
        let new = Arc::make_mut(&mut self.ledger).insert_shared(records.into_iter());
        if registry {
            (self.calendar, self.profile) = in_force(&self.ledger);
        }
        new
    }

    /// Adds seals, and drops those that others make superfluous.
    pub(super) fn insert_seals(&mut self, seals: impl IntoIterator<Item = Seal>) {
        Arc::make_mut(&mut self.ledger).insert_seals(seals);
    }

    /// The same with these matters alone, and all that is not of a matter.
    pub(super) fn part(&self, matters: &BTreeSet<MatterId>) -> Self {
        let of_matters = matters.iter().flat_map(|id| Stream::of_matter(*id));
        let cases = self.ledger.cases().map(|(id, _)| Stream::Case(id));
        let years = self.ledger.years().map(|(year, _)| Stream::Year(year));
        let ledger = self.ledger.only(of_matters.chain(cases).chain(years));
        Self { ledger: Arc::new(ledger), ..self.clone() }
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

    /// Where an act stands in the order of RULES §8.
    pub fn order(&self, stream: &Stream, id: &ActId) -> Option<OrderKey> {
        let placed = self.ledger.stream(stream)?.get(id)?;
        let on = dated(placed.record, self.ledger.registry(), &self.profile);
        Some(placed.key((*stream != Stream::Registry).then_some(on)))
    }

    /// The last day of a limit counted from a receipt, and whether a notice that is still to come may move it; none while
    /// the limit is open.
    pub fn last_day(&self, term: Term, received: Date) -> Option<(Date, bool)> {
        let context = self.context(received);
        let (last, counted) = rules::last_day(term, received, &context)?;
        Some((last, counted.is_some_and(|counted| rules::unpublished(&counted, &context))))
    }

    /// The acts of a matter that count at a day, in their order: not those retracted, nor those that
    /// their office may not record.
    pub fn counting(&self, matter: MatterId, as_of: Date) -> Vec<Effective<'_>> {
        counted(&self.streams_of(matter), self.ledger.registry(), &self.context(as_of)).acts
    }

    /// The same if the matter has an act of a wanted kind, whether that act counts or not; otherwise none. Looking at
    /// kinds is much quicker than finding out what counts.
    pub fn counting_with(
        &self,
        matter: MatterId,
        as_of: Date,
        is_wanted: impl Fn(&Body) -> bool,
    ) -> Vec<Effective<'_>> {
        let streams = self.streams_of(matter);
        let mut acts = streams.iter().flat_map(|acts| acts.iter());
        if acts.any(|placed| is_wanted(&placed.record.act.body)) {
            self.counting(matter, as_of)
        } else {
            Vec::new()
        }
    }

    /// The same of a case.
    pub fn counting_of_case(&self, case: CaseId, as_of: Date) -> Vec<Effective<'_>> {
        self.counting_of(&Stream::Case(case), as_of)
    }

    /// The same of a year.
    pub fn counting_of_year(&self, year: i32, as_of: Date) -> Vec<Effective<'_>> {
        self.counting_of(&Stream::Year(year), as_of)
    }

    fn counting_of(&self, stream: &Stream, as_of: Date) -> Vec<Effective<'_>> {
        let acts = self.ledger.stream(stream);
        let acts: Vec<&StreamActs> = acts.map(|acts| &**acts).into_iter().collect();
        counted(&acts, self.ledger.registry(), &self.context(as_of)).acts
    }

    /// What all cases mean for others at a day.
    pub fn bearings(&self, as_of: Date) -> Bearings {
        let cases = self.ledger.cases();
        let each: Vec<Bearing> = cases.filter_map(|(id, _)| self.bearing(id, as_of).1).collect();
        Bearings::of(&each)
    }

    /// The whole ledger as it stands at a day.
    pub fn standing(&self, as_of: Date) -> Standing {
        let cases: Vec<CaseId> = self.ledger.cases().map(|(id, _)| id).collect();
        let bearings = self.bearings(as_of);
        let matters: Vec<Arc<MatterStanding>> = self
            .ledger
            .matters()
            .filter_map(|(id, _)| self.matter(id, &bearings, as_of).1)
            .map(Arc::new)
            .collect();
        let cases: Vec<CaseStanding> =
            cases.into_iter().filter_map(|id| self.case(id, &bearings, as_of)).collect();
        let open = OpenMatters::of(matters.iter().map(|matter| &**matter));
        let (findings, obligations) = self.whole(&open, as_of);
        Standing {
            as_of,
            conflicts: self.ledger.registry_conflicts(),
            incomplete: self.ledger.incomplete_streams().cloned().collect(),
            unlisted: self.unlisted(&matters, &cases),
            findings,
            obligations,
            rates: Rates::of(matters.iter().flat_map(|matter| &matter.assignments)),
            matters,
            cases,
        }
    }

    /// How a matter stands at a day, among these cases, if it is listed; and the days on which it
    /// does, or on which it is not listed.
    pub(super) fn matter(
        &self,
        id: MatterId,
        cases: &Bearings,
        as_of: Date,
    ) -> (Span, Option<MatterStanding>) {
        let context = self.context(as_of);
        let registry = self.ledger.registry();
        let streams = self.streams_of(id);
        let counted = counted(&streams, registry, &context);
        let mut conflicts: Vec<_> = streams
            .iter()
            .flat_map(|stream| self.conflicts(stream, &counted.acts, &context))
            .collect();
        conflicts.sort_unstable();
        let incomplete = streams.iter().any(|stream| stream.is_incomplete());
        let standing = evaluate::matter(
            id,
            counted,
            cases,
            |assigned| registry.unit_of(assigned.office),
            (conflicts, incomplete),
            &context,
        );
        (context.stands(), standing)
    }

    /// What a case means for others at a day, if it is listed; and the days on which it does.
    pub(super) fn bearing(&self, id: CaseId, as_of: Date) -> (Span, Option<Bearing>) {
        let context = self.context(as_of);
        let bearing = self.ledger.stream(&Stream::Case(id)).and_then(|acts| {
            let counted = counted(&[acts], self.ledger.registry(), &context);
            Case::of(id, &counted.acts).map(|case| case.bearing())
        });
        (context.stands(), bearing)
    }

    /// How a case stands at a day, among all cases; none while it is not listed.
    pub(super) fn case(&self, id: CaseId, cases: &Bearings, as_of: Date) -> Option<CaseStanding> {
        let context = self.context(as_of);
        let acts = self.ledger.stream(&Stream::Case(id))?;
        let counted = counted(&[acts], self.ledger.registry(), &context);
        let case = Case::of(id, &counted.acts)?;
        let conflicts = self.conflicts(acts, &counted.acts, &context);
        Some(case.stand(cases, conflicts, counted.findings, &context))
    }

    /// The findings and obligations of the ledger as a whole.
    pub(super) fn whole(
        &self,
        matters: &OpenMatters,
        as_of: Date,
    ) -> (Vec<Finding>, Vec<Obligation>) {
        let context = self.context(as_of);
        let registry = self.ledger.registry();
        let mut findings = Findings::new(&self.profile);
        self.registry_findings(&mut findings);
        let mut years = annual::Years::new();
        for (year, acts) in self.ledger.years() {
            let counted = counted(&[acts], registry, &context);
            findings.absorb(counted.findings);
            years.insert(year, counted.acts);
        }
        annual::revisit_missing(matters, &years, &context, &mut findings);
        (findings.into_sorted(), annual::owed(matters, &years, &context))
    }

    fn context(&self, as_of: Date) -> Context<'_> {
        Context::new(&self.calendar, &self.profile, &self.ledger.registry().units, as_of)
    }

    fn streams_of(&self, matter: MatterId) -> Vec<&StreamActs> {
        Stream::of_matter(matter)
            .iter()
            .filter_map(|stream| self.ledger.stream(stream))
            .map(|acts| &**acts)
            .collect()
    }

    /// Findings on registry acts are listed whatever the as-of date (RULES §12).
    fn registry_findings(&self, findings: &mut Findings) {
        let registry = self.ledger.registry();
        let Some(acts) = self.ledger.stream(&Stream::Registry) else { return };
        for (id, _) in &registry.unauthorised {
            if let Some(act) = acts.get(id) {
                let on = dated(act.record, registry, &self.profile);
                findings.add(Rule::UnauthorisedAct, AUTHORITY, on, Facts::acts([*id]));
            }
        }
    }

    /// The conflicts of a stream, of the acts that count.
    fn conflicts(
        &self,
        stream: &StreamActs,
        acts: &[Effective<'_>],
        context: &Context<'_>,
    ) -> Vec<Fork> {
        // In a chain, each act knows all acts before it, so there is no conflict.
        if stream.len() < 2 || is_chain(stream) {
            return Vec::new();
        }
        let counted: BTreeSet<ActId> = acts.iter().map(|e| e.act.id).collect();
        let registry = self.ledger.registry();
        forks(
            stream,
            |record| counted.contains(&record.act.id),
            |record| context.reached(dated(record, registry, &self.profile)),
        )
    }

    /// The streams of matters and cases that have no `register` or `open` that counts.
    fn unlisted(&self, matters: &[Arc<MatterStanding>], cases: &[CaseStanding]) -> Vec<Stream> {
        let matters: BTreeSet<MatterId> = matters.iter().map(|matter| matter.id).collect();
        let cases: BTreeSet<CaseId> = cases.iter().map(|case| case.id).collect();
        let unlisted = |stream: &&Stream| match stream {
            Stream::Matter(id) => !matters.contains(id),
            Stream::Case(id) => !cases.contains(id),
            _ => false,
        };
        self.ledger.streams().map(|(stream, _)| stream).filter(unlisted).cloned().collect()
    }
}

/// The calendar and the profile that a registry puts in force.
fn in_force(ledger: &Ledger) -> (Calendar, Profile) {
    let registry = ledger.registry();
    let profile = registry.profile.as_ref().map(|act| act.parameters.clone());
    (Calendar::new(&registry.calendar_acts()), profile.unwrap_or_default())
}

/// Whether the acts of a stream form a chain: each is the parent of the next.
fn is_chain(stream: &StreamActs) -> bool {
    let last = stream.iter().map(|act| act.generation).max().unwrap_or(0);
    usize::try_from(last).is_ok_and(|last| last + 1 == stream.len())
}
