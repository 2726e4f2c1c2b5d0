//! Concurrent acts as rows. Each fork is a row with its sides, which of them counts meanwhile, and what
//! follows from each.

mod outcome;
mod settle;

use crate::domain::fork::Fork;
use crate::domain::matter::Decide;
use crate::domain::standing::{MatterStanding, Standing};
use crate::domain::subject::Subject;
use crate::domain::{Act, ActId, Body, Date, OfficeId, Stream, UnitId};
use crate::ledger::{OrderKey, Record, State};
use outcome::Alternatives;
pub use outcome::{CaseOutcome, MatterOutcome, Outcome, RegistryOutcome, UnitOutcome, UnitStands};
use serde::{Deserialize, Serialize};
pub use settle::{Choice, Recorder, Unready, drafts, is_moot, may};
use std::collections::BTreeSet;
use std::sync::Arc;

/// For how many sides of a fork the consequences are worked out. Each side has to be judged once more.
pub const JUDGED: usize = 6;

/// The forks of one stream, which one act settles all at once (FORMAT §4).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// The stream.
    pub stream: Stream,
    /// Its forks, sorted.
    pub forks: Vec<Fork>,
}

/// One fork: acts about one thing by offices that knew nothing of each other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ForkRow {
    /// Where its acts stand.
    pub stream: Stream,
    /// Its acts.
    pub fork: Fork,
    /// Its branches in the order of RULES §8. If there are many, the one that counts is among the first.
    pub sides: Vec<Side>,
    /// The unit, if all of them are about the same one.
    pub unit: Option<UnitId>,
    /// The application, if they are decisions on one.
    pub application: Option<Arc<Record>>,
}

/// One branch of a fork.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Side {
    /// Which of the fork's branches it is.
    pub branch: usize,
    /// Its act. If it has several, the one that the rules follow.
    pub record: Arc<Record>,
    /// How many acts it has besides.
    pub more: usize,
    /// Who recorded them.
    pub offices: BTreeSet<OfficeId>,
    /// Whether it counts meanwhile. Several may have their effects at the same time.
    pub counts: bool,
    /// What would follow if it alone stood. None if nobody could withdraw the others, or if it was not
    /// asked for.
    pub outcome: Option<Outcome>,
}

/// The forks of a matter, by its two streams.
pub fn of_matter(matter: &MatterStanding, state: &State) -> Vec<Place> {
    if matter.conflicts.is_empty() {
        return Vec::new();
    }
    let place = |stream: Stream| {
        let acts = state.ledger().stream(&stream);
        let held = |fork: &&Fork| {
            fork.acts().next().is_some_and(|id| acts.is_some_and(|acts| acts.get(&id).is_some()))
        };
        Place { forks: matter.conflicts.iter().filter(held).cloned().collect(), stream }
    };
    let mut places = Stream::of_matter(matter.id).map(place).to_vec();
    places.retain(|place| !place.forks.is_empty());
    places
}

/// All forks of a ledger: of matters, of cases, of the registry last.
pub fn places(standing: &Standing, state: &State) -> Vec<Place> {
    let matters = standing.matters.iter();
    let mut places: Vec<Place> = matters.flat_map(|matter| of_matter(matter, state)).collect();
    places.extend(
        standing
            .cases
            .iter()
            .map(|case| Place { stream: Stream::Case(case.id), forks: case.conflicts.clone() }),
    );
    places.push(Place { stream: Stream::Registry, forks: standing.conflicts.clone() });
    places.retain(|place| !place.forks.is_empty());
    places
}

/// How many forks a ledger has.
pub fn count(standing: &Standing) -> usize {
    let matters = standing.matters.iter().map(|matter| matter.conflicts.len());
    let cases = standing.cases.iter().map(|case| case.conflicts.len());
    standing.conflicts.len() + matters.chain(cases).sum::<usize>()
}

/// The rows of one stream. Only the matter or case of the stream is judged again, except for the
/// registry, on which everything may depend.
pub fn rows(state: &State, standing: &Standing, place: &Place) -> Vec<ForkRow> {
    let alternatives = Alternatives::new(state, standing, &place.stream);
    let row = |fork: &Fork| {
        let mut row = row(state, &place.stream, fork)?;
        row.judge(&alternatives);
        Some(row)
    };
    place.forks.iter().filter_map(row).collect()
}

/// The same without what follows from each side: enough to settle them.
pub fn unjudged(state: &State, place: &Place) -> Vec<ForkRow> {
    place.forks.iter().filter_map(|fork| row(state, &place.stream, fork)).collect()
}

fn row(state: &State, stream: &Stream, fork: &Fork) -> Option<ForkRow> {
    let acts = state.ledger().stream(stream)?;
    let dated = |id: &ActId| acts.get(id).map(|placed| placed.record.act.on);
    let mut sides: Vec<(OrderKey, Side)> = Vec::with_capacity(fork.branches.len());
    for (n, branch) in fork.branches.iter().enumerate() {
        let mut of: Vec<(OrderKey, &Arc<Record>)> = branch
            .acts
            .iter()
            .filter_map(|id| Some((state.order(stream, id)?, acts.get(id)?.record)))
            .collect();
        of.sort_unstable_by_key(|(key, _)| *key);
        let offices = of.iter().map(|(_, record)| record.act.office.clone()).collect();
        let more = of.len().saturating_sub(1);
        let (key, record) = of.into_iter().reduce(|one, next| {
            if goes_by_later(&one.1.act, &next.1.act, dated) { next } else { one }
        })?;
        let record = Arc::clone(record);
        sides.push((key, Side { branch: n, record, more, offices, counts: false, outcome: None }));
    }
    sides.sort_by_key(|(key, _)| *key);
    let mut sides: Vec<Side> = sides.into_iter().map(|(_, side)| side).collect();
    let counts = sides.iter().enumerate().reduce(|one, next| {
        let later = goes_by_later(&one.1.record.act, &next.1.record.act, dated);
        if later { next } else { one }
    });
    if let Some(at) = counts.map(|(at, _)| at) {
        let mut side = sides.remove(at);
        side.counts = true;
        // It has to be among the sides that are looked at.
        sides.insert(at.min(JUDGED - 1), side);
    }
    let body = &sides.first()?.record.act.body;
    let application = match body {
        Body::Decide(decide) => acts.get(&decide.application).map(|it| Arc::clone(it.record)),
        _ => None,
    };
    let unit = match (body, &application) {
        (Body::Assign(assignment), _) => Some(assignment.unit.clone()),
        (_, Some(application)) => application.act.body.about().cloned(),
        (body, None) => body.about().cloned(),
    };
    Some(ForkRow { stream: stream.clone(), fork: fork.clone(), sides, unit, application })
}

impl ForkRow {
    /// Works out what follows from each of the first sides, and thereby which of them count.
    fn judge(&mut self, alternatives: &Alternatives<'_>) {
        for side in self.sides.iter_mut().take(JUDGED) {
            let dropped = self.fork.withdrawn_for(side.branch);
            side.outcome = alternatives.without(&dropped, &side.record);
        }
        let known: Vec<&Outcome> =
            self.sides.iter().filter_map(|side| side.outcome.as_ref()).collect();
        let whole = known.len() == self.sides.len();
        // An amendment may change more than what all of them change.
        let amends = self.sides.iter().any(|side| matches!(side.record.act.body, Body::Amend(_)));
        let judged = whole && self.stream.matter().is_some() && !amends;
        let differ = known.first().is_some_and(|one| known.iter().any(|it| !one.is_alike(it)));
        if let Some(now) = alternatives.now().filter(|_| judged && differ) {
            let is_now: Vec<bool> = known.iter().map(|outcome| now.is_alike(outcome)).collect();
            // None of them alone gives what stands now, so they have their effects together.
            let together = !is_now.contains(&true);
            for (side, is_now) in self.sides.iter_mut().zip(is_now) {
                side.counts = is_now || together;
            }
        }
        let outcomes = self.sides.iter_mut().filter_map(|side| side.outcome.as_mut()).collect();
        outcome::keep_concerned(outcomes, self.unit.as_ref());
    }

    /// What all its acts settle.
    pub fn subjects(&self) -> Vec<Subject<'_>> {
        let mut of_sides = self.sides.iter().map(|side| side.record.act.body.settles());
        let mut all = of_sides.next().unwrap_or_default();
        for subjects in of_sides {
            all.retain(|subject| subjects.contains(subject));
        }
        all
    }

    /// Whether everything stands the same, whichever side is kept.
    pub fn is_same(&self) -> bool {
        let Some((first, others)) = self.sides.split_first() else { return true };
        // What a registry act says about its key is its whole body.
        let registry = self.stream == Stream::Registry;
        let alike = |side: &Side| {
            side.outcome == first.outcome
                && (!registry || side.record.act.body == first.record.act.body)
        };
        first.outcome.is_some() && others.iter().all(alike)
    }
}

/// Whether the rules follow the later of two acts on one subject.
fn goes_by_later(first: &Act, later: &Act, dated: impl Fn(&ActId) -> Option<Date>) -> bool {
    match (&first.body, &later.body) {
        // The first decision that has an effect (RULES §2).
        (Body::Decide(one), Body::Decide(other)) => {
            let has_effect = |decide: &Decide, on: Date| {
                decide.has_effect(on, dated(&decide.application).unwrap_or(on))
            };
            !has_effect(one, first.on) && has_effect(other, later.on)
        }
        // The first makes the matter, sets the date, ends the work.
        (Body::Register(_) | Body::Open(_) | Body::Agree(_) | Body::Plan(_), _)
        | (Body::Complete(_), Body::Complete(_))
        | (Body::Close(_), Body::Close(_)) => false,
        _ => true,
    }
}
