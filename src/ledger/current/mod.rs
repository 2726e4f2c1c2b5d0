//! The ledger and how it stands at a day, kept up by difference: a new act, or another day, judges again only what it
//! touches.
//!
//! A matter that has to be judged again is *stale*. It keeps its old standing until [`Current::judge`] or
//! [`Current::judge_some`] judges it. The caller decides how many are judged at a time.

mod cases;
mod reach;
mod spans;

use super::fold::State;
use super::record::Record;
use super::seal::Seal;
use super::set::Ledger;
use crate::domain::case::CaseId;
use crate::domain::matter::MatterId;
use crate::domain::standing::{CaseStanding, Finding, MatterStanding, Obligation, Rates, Standing};
use crate::domain::{Date, Span, Stream};
use crate::rules::open::OpenMatters;
use cases::Cases;
use reach::{Reach, named};
use spans::Spans;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// A ledger and how it stands at a day.
#[derive(Debug, Clone)]
pub struct Current {
    state: State,
    day: Date,
    matters: BTreeMap<MatterId, Arc<MatterStanding>>,
    spans: Spans,
    stale: BTreeSet<MatterId>,
    cases: Cases,
    open: OpenMatters,
    rates: Rates,
    unlisted: BTreeSet<MatterId>,
    incomplete: BTreeSet<Stream>,
}

/// A matter whose standing has changed. `before` is none if it was not listed, `after` if it no longer is.
#[derive(Debug, Clone, PartialEq)]
pub struct Changed {
    /// The matter.
    pub id: MatterId,
    /// As it stood.
    pub before: Option<Arc<MatterStanding>>,
    /// As it stands.
    pub after: Option<Arc<MatterStanding>>,
}

impl Current {
    /// A ledger at a day: all its matters are stale, its cases are judged.
    pub fn new(ledger: Ledger, day: Date) -> Self {
        Self::restored(ledger, day, [])
    }

    /// A ledger for which some standings are known already: those at this day, of the very acts that it holds. All
    /// other matters are stale. Then go to the day that is wanted.
    pub fn restored(
        ledger: Ledger,
        day: Date,
        matters: impl IntoIterator<Item = Arc<MatterStanding>>,
    ) -> Self {
        let stale = ledger.matters().map(|(id, _)| id).collect();
        let incomplete = ledger.incomplete_streams().cloned().collect();
        let cases = ledger.cases().map(|(id, _)| id).collect();
        let mut current = Self {
            state: State::new(Arc::new(ledger)),
            day,
            matters: BTreeMap::new(),
            spans: Spans::default(),
            stale,
            cases: Cases::default(),
            open: OpenMatters::default(),
            rates: Rates::default(),
            unlisted: BTreeSet::new(),
            incomplete,
        };
        current.judge_cases(cases);
        for matter in matters {
            if current.stale.remove(&matter.id) {
                current.spans.set(matter.id, matter.stands);
                current.replace(matter.id, Some(matter));
            }
        }
        current
    }

    /// Its acts, registry and seals, with the calendar and the profile in force.
    pub fn state(&self) -> &State {
        &self.state
    }

    /// The ledger.
    pub fn ledger(&self) -> &Ledger {
        self.state.ledger()
    }

    /// The day.
    pub fn day(&self) -> Date {
        self.day
    }

    /// The matters that are listed, by id.
    pub fn matters(&self) -> &BTreeMap<MatterId, Arc<MatterStanding>> {
        &self.matters
    }

    /// The cases that are listed, by id.
    pub fn cases(&self) -> &BTreeMap<CaseId, CaseStanding> {
        self.cases.standings()
    }

    /// Counts over all assignments.
    pub fn rates(&self) -> Rates {
        self.rates
    }

    /// Matters that have to be judged again, because an act touched them or because the day changes their standing.
    pub fn stale(&self) -> &BTreeSet<MatterId> {
        &self.stale
    }

    /// The days on which a matter keeps its standing, as long as no act is added: on each of them its own verdicts and
    /// what the cases say of it stay the same. None if it is not listed.
    pub fn stands(&self, id: MatterId) -> Option<Span> {
        let own = self.matters.contains_key(&id).then(|| self.spans.get(&id))??;
        Some(own.and(self.cases.stand_for(id)))
    }

    /// The findings and obligations of the ledger as a whole, by the matters as they stand here.
    pub fn whole(&self) -> (Vec<Finding>, Vec<Obligation>) {
        self.state.whole(&self.open, self.day)
    }

    /// How many conflicts there are in cases and in the registry.
    pub fn other_conflicts(&self) -> usize {
        let cases = self.cases().values().map(|case| case.conflicts.len()).sum::<usize>();
        cases + self.ledger().registry_conflicts().len()
    }

    /// Everything in one: walks the whole ledger.
    pub fn standing(&self) -> Standing {
        let (findings, obligations) = self.whole();
        let matters = self.unlisted.iter().map(|id| Stream::Matter(*id));
        let cases = self.ledger().cases().filter(|(id, _)| !self.cases().contains_key(id));
        let mut unlisted: Vec<Stream> =
            matters.chain(cases.map(|(id, _)| Stream::Case(id))).collect();
        unlisted.sort_unstable();
        Standing {
            as_of: self.day,
            conflicts: self.ledger().registry_conflicts(),
            incomplete: self.incomplete.iter().cloned().collect(),
            unlisted,
            findings,
            obligations,
            matters: self.matters.values().cloned().collect(),
            cases: self.cases().values().cloned().collect(),
            rates: self.rates,
        }
    }

    /// Adds acts; those already held are left out. Returns how many were new. What they touch is stale.
    pub fn insert(&mut self, records: impl IntoIterator<Item = Arc<Record>>) -> usize {
        let mut streams = BTreeSet::new();
        let records: Vec<_> = records.into_iter().collect();
        streams.extend(records.iter().map(|record| record.act.stream.clone()));
        let registry =
            streams.contains(&Stream::Registry).then(|| Arc::clone(self.ledger().registry()));
        let new = self.state.insert(records);
        let mut cases = BTreeSet::new();
        if let Some(before) = registry {
            let reach = Reach::between(&before, self.ledger().registry());
            self.reach(&reach, &mut cases);
        }
        for stream in streams {
            match &stream {
                Stream::Matter(id) | Stream::Internal(id) => self.touch(*id),
                Stream::Case(id) => {
                    cases.insert(*id);
                }
                _ => {}
            }
            if self.ledger().stream(&stream).is_some_and(|acts| acts.is_incomplete()) {
                self.incomplete.insert(stream);
            } else {
                self.incomplete.remove(&stream);
            }
        }
        self.judge_cases(cases);
        new
    }

    /// Adds seals of acts that are held, and drops those that others make superfluous.
    pub fn insert_seals(&mut self, seals: impl IntoIterator<Item = Seal>) {
        self.state.insert_seals(seals);
    }

    /// Goes to another day: what that day leaves is stale.
    pub fn go_to(&mut self, day: Date) {
        self.day = day;
        self.stale.extend(self.spans.left_by(day));
        self.judge_cases(self.cases.left_by(day));
    }

    /// Judges these matters, where they are stale; says which stand otherwise.
    pub fn judge(&mut self, ids: impl IntoIterator<Item = MatterId>) -> Vec<Changed> {
        let stale = ids.into_iter().filter(|id| self.stale.remove(id)).collect::<Vec<_>>();
        stale.into_iter().filter_map(|id| self.judge_one(id)).collect()
    }

    /// Judges so many of the stale matters; says which stand otherwise.
    pub fn judge_some(&mut self, many: usize) -> Vec<Changed> {
        let some: Vec<MatterId> = self.stale.iter().take(many).copied().collect();
        self.judge(some)
    }

    /// Judges all that are stale; says which stand otherwise.
    pub fn judge_all(&mut self) -> Vec<Changed> {
        self.judge_some(usize::MAX)
    }

    /// A copy in which these acts can be tried: it holds only the matters that they can touch, beside all
    /// that is not of a matter.
    #[must_use]
    pub fn fork(&self, acts: &[Arc<Record>]) -> Self {
        if acts.iter().any(|record| record.act.stream == Stream::Registry) {
            return self.clone();
        }
        let mut touched: BTreeSet<MatterId> = BTreeSet::new();
        for record in acts {
            touched.extend(record.act.stream.matter());
            touched.extend(named(record));
            if let Stream::Case(id) = &record.act.stream {
                touched.extend(self.cases.bearing(id).iter().flat_map(|case| &case.matters));
            }
        }
        let listed = |id: &MatterId| Some((*id, self.matters.get(id)?.clone()));
        Self {
            state: self.state.part(&touched),
            day: self.day,
            matters: touched.iter().filter_map(listed).collect(),
            spans: self.spans.part(&touched),
            stale: self.stale.intersection(&touched).copied().collect(),
            cases: self.cases.clone(),
            open: self.open.clone(),
            rates: self.rates,
            unlisted: self.unlisted.intersection(&touched).copied().collect(),
            incomplete: BTreeSet::new(),
        }
    }

    /// Makes a matter stale, if the ledger has it.
    fn touch(&mut self, id: MatterId) {
        if self.ledger().stream(&Stream::Matter(id)).is_some() {
            self.stale.insert(id);
        }
    }

    /// Judges cases. A matter becomes stale if a case now says something else about it.
    fn judge_cases(&mut self, ids: BTreeSet<CaseId>) {
        for matter in self.cases.judge(ids, &self.state, self.day) {
            self.touch(matter);
        }
    }

    /// Makes the matters that a change of the registry reaches stale, and adds the cases that it reaches to `cases`.
    fn reach(&mut self, reach: &Reach, cases: &mut BTreeSet<CaseId>) {
        let ledger = self.state.ledger();
        let matters = ledger.matters().filter(|(id, acts)| {
            let units = self.matters.get(id).into_iter().flat_map(|matter| &matter.assignments);
            let internal = ledger.stream(&Stream::Internal(*id));
            units.map(|assignment| &assignment.unit).any(|unit| reach.unit(unit))
                || reach.recorded(acts)
                || internal.is_some_and(|acts| reach.recorded(acts))
        });
        self.stale.extend(matters.map(|(id, _)| id));
        let of_unit =
            |id: &CaseId| self.cases.bearing(id).is_some_and(|case| reach.unit(&case.unit));
        let reached = ledger.cases().filter(|(id, acts)| of_unit(id) || reach.recorded(acts));
        cases.extend(reached.map(|(id, _)| id));
    }

    fn judge_one(&mut self, id: MatterId) -> Option<Changed> {
        let (span, standing) = self.state.matter(id, self.cases.bearings(), self.day);
        self.spans.set(id, span);
        let after = standing.map(Arc::new);
        let before = self.matters.get(&id);
        if before == after.as_ref() {
            // Not listed before and not listed now.
            if after.is_none() {
                self.unlisted.insert(id);
            }
            return None;
        }
        let before = self.replace(id, after.clone());
        Some(Changed { id, before, after })
    }

    /// Replaces the standing of a matter, and updates all that is counted of it.
    fn replace(
        &mut self,
        id: MatterId,
        after: Option<Arc<MatterStanding>>,
    ) -> Option<Arc<MatterStanding>> {
        if let Some(after) = &after {
            self.open.add(after);
            after.assignments.iter().for_each(|assignment| self.rates.count(assignment.status));
            self.unlisted.remove(&id);
        } else {
            self.unlisted.insert(id);
        }
        let before = match after {
            Some(after) => self.matters.insert(id, after),
            None => self.matters.remove(&id),
        };
        if let Some(before) = &before {
            self.open.remove(before);
            before.assignments.iter().for_each(|assignment| self.rates.uncount(assignment.status));
        }
        before
    }
}
