//! The state of the ledger: a pure function of the set of acts and the as-of date (RULES §8).
//!
//! Here acts are dated, ordered and retracted; what they then mean is for `rules`.

use super::conflict::{Conflict, conflicts};
use super::counting::{counted, dated};
use super::graph::{OrderKey, StreamActs};
use super::set::Ledger;
use crate::calendar::Calendar;
use crate::domain::limit::Term;
use crate::domain::standing::{CaseStanding, Facts, MatterStanding, Rates, Rule, Standing};
use crate::domain::{ActId, Date, Profile, Stream};
use crate::rules;
use crate::rules::accountability::Answers;
use crate::rules::annual;
use crate::rules::authority::AUTHORITY;
use crate::rules::cases::{self, Case};
use crate::rules::context::{Context, Effective, Findings};
use crate::rules::evaluate::{self, Counted};
use crate::rules::repeats::Repeats;
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

    /// Where an act stands in the order of RULES §8.
    pub fn order(&self, stream: &Stream, id: &ActId) -> Option<OrderKey> {
        let placed = self.ledger.stream(stream)?.get(id)?;
        let on = dated(placed.record, self.ledger.registry(), &self.profile);
        Some(placed.key((*stream != Stream::Registry).then_some(on)))
    }

    /// The last day of a limit counted from a receipt; none while the limit is open.
    pub fn last_day(&self, term: Term, received: Date) -> Option<Date> {
        rules::last_day(term, received, &self.context(received)).map(|(last, _)| last)
    }

    /// The acts of a matter that count at a day, in their order: not those retracted, nor those that
    /// their office may not record.
    pub fn counting(&self, matter: Uuid, as_of: Date) -> Vec<Effective<'_>> {
        let streams = [Stream::Matter(matter), Stream::Internal(matter)];
        let streams = streams.iter().filter_map(|stream| self.ledger.stream(stream));
        let streams: Vec<&StreamActs> = streams.map(|acts| &**acts).collect();
        counted(&streams, self.ledger.registry(), &self.context(as_of)).acts
    }

    /// The whole ledger as it stands at a day.
    pub fn standing(&self, as_of: Date) -> Standing {
        self.evaluate(as_of, |_, _| None)
    }

    /// The same as `standing` at the day of an earlier standing, of which it takes over each matter
    /// that no act has touched since; `before` is the state that gave `standing`.
    pub fn standing_after(&self, before: &Self, standing: &Standing) -> Standing {
        let as_of = standing.as_of;
        if !std::ptr::eq(self.ledger.registry(), before.ledger.registry()) {
            return self.standing(as_of);
        }
        let context = before.context(as_of);
        let folded = before.fold_cases(&context);
        let cases: Vec<_> = folded.iter().filter_map(|(id, c)| Case::of(*id, &c.acts)).collect();
        let answered = cases::answers(&cases);
        self.evaluate(as_of, |id, answers| {
            let same = |stream| match (self.ledger.stream(&stream), before.ledger.stream(&stream)) {
                (Some(now), Some(then)) => Arc::ptr_eq(now, then),
                (None, None) => true,
                _ => false,
            };
            let untouched = same(Stream::Matter(id))
                && same(Stream::Internal(id))
                && answers.get(&id) == answered.get(&id);
            let at = standing.matters.binary_search_by_key(&id, |matter| matter.id).ok()?;
            standing.matters.get(at).filter(|_| untouched).cloned()
        })
    }

    /// Evaluates all but the matters that `held` has.
    fn evaluate(
        &self,
        as_of: Date,
        held: impl Fn(Uuid, &Answers<'_>) -> Option<Arc<MatterStanding>>,
    ) -> Standing {
        let context = self.context(as_of);
        let ledger = &*self.ledger;
        let mut findings = Findings::new(&self.profile);
        self.registry_findings(&mut findings);
        let mut years = annual::Years::new();
        for (stream, acts) in ledger.streams() {
            if let Stream::Year(year) = stream {
                let counted = counted(&[acts], ledger.registry(), &context);
                findings.absorb(counted.findings);
                years.insert(*year, counted.acts);
            }
        }
        let folded = self.fold_cases(&context);
        let all: Vec<_> = folded.iter().filter_map(|(id, c)| Case::of(*id, &c.acts)).collect();
        let answers = cases::answers(&all);
        let matters = self.matters(&answers, &held, &context);
        let cases = self.cases(&folded, &Repeats::of(&all), &context);
        annual::revisit_missing(&matters, &years, &context, &mut findings);
        Standing {
            as_of,
            conflicts: ledger.registry_conflicts(),
            incomplete: sorted(ledger.incomplete_streams()),
            unlisted: self.unlisted(&matters, &cases),
            findings: findings.into_sorted(),
            obligations: annual::owed(&matters, &years, &context),
            rates: Rates::of(matters.iter().flat_map(|matter| &matter.assignments)),
            matters,
            cases,
        }
    }

    pub(super) fn context(&self, as_of: Date) -> Context<'_> {
        Context {
            calendar: &self.calendar,
            profile: &self.profile,
            units: &self.ledger.registry().units,
            as_of,
        }
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

    /// The acts of cases that count.
    pub(super) fn fold_cases<'a>(&'a self, context: &Context<'_>) -> Vec<(Uuid, Counted<'a>)> {
        self.ledger
            .streams()
            .filter_map(|(stream, acts)| match stream {
                Stream::Case(id) => Some((*id, counted(&[acts], self.ledger.registry(), context))),
                _ => None,
            })
            .collect()
    }

    /// The conflicts of a stream, of the acts that count.
    fn conflicts(
        &self,
        stream: &StreamActs,
        acts: &[Effective<'_>],
        context: &Context<'_>,
    ) -> Vec<Conflict> {
        // Acts in a row, each upon the one before, know of each other.
        if stream.len() < 2 || is_chain(stream) {
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

    fn cases(
        &self,
        folded: &[(Uuid, Counted<'_>)],
        repeats: &Repeats<'_>,
        context: &Context<'_>,
    ) -> Vec<CaseStanding> {
        folded
            .iter()
            .filter_map(|(id, counted)| {
                let case = Case::of(*id, &counted.acts)?;
                let conflicts = self
                    .ledger
                    .stream(&Stream::Case(*id))
                    .map_or_else(Vec::new, |acts| self.conflicts(acts, &counted.acts, context));
                Some(case.stand(repeats, conflicts, counted.findings.clone(), context))
            })
            .collect()
    }

    fn matters(
        &self,
        answers: &Answers<'_>,
        held: &impl Fn(Uuid, &Answers<'_>) -> Option<Arc<MatterStanding>>,
        context: &Context<'_>,
    ) -> Vec<Arc<MatterStanding>> {
        // Streams are in the order of their names, so that matters come in the order of their ids.
        self.ledger
            .streams()
            .filter_map(|(stream, acts)| match stream {
                Stream::Matter(id) => held(*id, answers)
                    .or_else(|| self.matter(*id, acts, answers, context).map(Arc::new)),
                _ => None,
            })
            .collect()
    }

    fn matter(
        &self,
        id: Uuid,
        acts: &StreamActs,
        answers: &Answers<'_>,
        context: &Context<'_>,
    ) -> Option<MatterStanding> {
        let internal = self.ledger.stream(&Stream::Internal(id)).map(|acts| &**acts);
        let streams: Vec<&StreamActs> = [Some(acts), internal].into_iter().flatten().collect();
        let registry = self.ledger.registry();
        let counted = counted(&streams, registry, context);
        let mut conflicts: Vec<_> = streams
            .iter()
            .flat_map(|stream| self.conflicts(stream, &counted.acts, context))
            .collect();
        conflicts.sort_unstable();
        let incomplete = streams.iter().any(|stream| stream.is_incomplete());
        evaluate::matter(
            id,
            counted,
            answers,
            |assigned| registry.unit_of(assigned.office),
            (conflicts, incomplete),
            context,
        )
    }

    /// The streams of matters and cases that nothing which counts makes one.
    fn unlisted(&self, matters: &[Arc<MatterStanding>], cases: &[CaseStanding]) -> Vec<String> {
        let matters: BTreeSet<Uuid> = matters.iter().map(|matter| matter.id).collect();
        let cases: BTreeSet<Uuid> = cases.iter().map(|case| case.id).collect();
        sorted(self.ledger.streams().map(|(stream, _)| stream).filter(|stream| match stream {
            Stream::Matter(id) => !matters.contains(id),
            Stream::Case(id) => !cases.contains(id),
            _ => false,
        }))
    }
}

/// Whether each act of a stream follows another, one after one.
fn is_chain(stream: &StreamActs) -> bool {
    let last = stream.iter().map(|act| act.generation).max().unwrap_or(0);
    usize::try_from(last).is_ok_and(|last| last + 1 == stream.len())
}

fn sorted<'s>(streams: impl Iterator<Item = &'s Stream>) -> Vec<String> {
    let mut names: Vec<_> = streams.map(ToString::to_string).collect();
    names.sort_unstable();
    names
}
