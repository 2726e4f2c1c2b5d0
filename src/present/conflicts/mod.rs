//! Conflicts as rows: both acts, which of them counts meanwhile, and what follows from each.

mod outcome;
mod settle;

use crate::domain::fork::{Conflict, pairs};
use crate::domain::matter::Decide;
use crate::domain::standing::{MatterStanding, Standing};
use crate::domain::subject::Subject;
use crate::domain::{ActId, Body, Date, Stream, UnitId};
use crate::ledger::{Record, State};
use outcome::Alternatives;
pub use outcome::{CaseOutcome, MatterOutcome, Outcome, RegistryOutcome, UnitOutcome, UnitStands};
use serde::{Deserialize, Serialize};
pub use settle::{Choice, Recorder, Unready, drafts, is_moot, may};
use std::sync::Arc;

/// The conflicts of one stream, which one act settles all at once (FORMAT §4).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// The stream.
    pub stream: Stream,
    /// Its conflicts, sorted.
    pub pairs: Vec<Conflict>,
}

/// One conflict.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// Where both acts stand.
    pub stream: Stream,
    /// The act that is first in the order of RULES §8.
    pub left: Side,
    /// The other.
    pub right: Side,
    /// Which of them counts meanwhile.
    pub counting: Counting,
    /// The unit that both are about, where they are about one.
    pub unit: Option<UnitId>,
    /// The application that both decide, where they are decisions.
    pub application: Option<Arc<Record>>,
}

/// One of two acts in conflict.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Side {
    /// The act.
    pub record: Arc<Record>,
    /// What follows if the other did not stand; none where nobody could withdraw that, and where it was
    /// not asked.
    pub outcome: Option<Outcome>,
}

/// Which of two acts in conflict counts meanwhile.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "named as they are")]
pub enum Counting {
    Left,
    Right,
    /// Each has its effect beside the other's.
    Both,
}

/// The conflicts of a matter, by its two streams.
pub fn of_matter(matter: &MatterStanding, state: &State) -> Vec<Place> {
    if matter.conflicts.is_empty() {
        return Vec::new();
    }
    let place = |stream: Stream| {
        let acts = state.ledger().stream(&stream);
        let held = |pair: &Conflict| acts.is_some_and(|acts| acts.get(&pair.0).is_some());
        Place { pairs: pairs(&matter.conflicts).filter(held).collect(), stream }
    };
    let mut places = vec![place(Stream::Matter(matter.id)), place(Stream::Internal(matter.id))];
    places.retain(|place| !place.pairs.is_empty());
    places
}

/// All conflicts of a ledger: of matters, of cases, of the registry last.
pub fn places(standing: &Standing, state: &State) -> Vec<Place> {
    let matters = standing.matters.iter();
    let mut places: Vec<Place> = matters.flat_map(|matter| of_matter(matter, state)).collect();
    places.extend(standing.cases.iter().map(|case| Place {
        stream: Stream::Case(case.id),
        pairs: pairs(&case.conflicts).collect(),
    }));
    places.push(Place { stream: Stream::Registry, pairs: pairs(&standing.conflicts).collect() });
    places.retain(|place| !place.pairs.is_empty());
    places
}

/// How many forks a ledger has: things of which two that know nothing of each other say something.
pub fn count(standing: &Standing) -> usize {
    let matters = standing.matters.iter().map(|matter| matter.conflicts.len());
    let cases = standing.cases.iter().map(|case| case.conflicts.len());
    standing.conflicts.len() + matters.chain(cases).sum::<usize>()
}

/// The rows of conflicts of one stream. Only what stands in it is judged again, but for those of the
/// registry, on which everything may depend.
pub fn rows(state: &State, standing: &Standing, place: &Place) -> Vec<Row> {
    let alternatives = Alternatives::new(state, standing, &place.stream);
    let row = |pair: &Conflict| row(state, Some(&alternatives), &place.stream, *pair);
    place.pairs.iter().filter_map(row).collect()
}

/// The same without what follows from each act: enough to settle them.
pub fn unjudged(state: &State, place: &Place) -> Vec<Row> {
    place.pairs.iter().filter_map(|pair| row(state, None, &place.stream, *pair)).collect()
}

fn row(
    state: &State,
    alternatives: Option<&Alternatives<'_>>,
    stream: &Stream,
    (one, other): Conflict,
) -> Option<Row> {
    let acts = state.ledger().stream(stream)?;
    let ordered = state.order(stream, &one)? < state.order(stream, &other)?;
    let (left, right) = if ordered { (one, other) } else { (other, one) };
    let record = |id: &ActId| acts.get(id).map(|placed| Arc::clone(placed.record));
    let (left, right) = (record(&left)?, record(&right)?);
    let mut of_left = alternatives.and_then(|others| others.without(&right, &left));
    let mut of_right = alternatives.and_then(|others| others.without(&left, &right));
    // Of amendments each may change more than what both do.
    let judged = stream.matter().is_some() && !matches!(left.act.body, Body::Amend(_));
    let counting = match (&of_left, &of_right) {
        (Some(l), Some(r)) if judged && !l.is_alike(r) => {
            match alternatives.and_then(Alternatives::now) {
                Some(now) if now.is_alike(l) => Counting::Left,
                Some(now) if now.is_alike(r) => Counting::Right,
                _ => Counting::Both,
            }
        }
        _ => by_order(&left, &right, |id| record(id).map(|record| record.act.on)),
    };
    let application = match &left.act.body {
        Body::Decide(decide) => record(&decide.application),
        _ => None,
    };
    let unit = match (&left.act.body, &application) {
        (Body::Assign(assignment), _) => Some(assignment.unit.clone()),
        (_, Some(application)) => application.act.body.about().cloned(),
        (body, None) => body.about().cloned(),
    };
    if let (Some(l), Some(r)) = (&mut of_left, &mut of_right) {
        outcome::keep_concerned(l, r, unit.as_ref());
    }
    Some(Row {
        stream: stream.clone(),
        left: Side { record: left, outcome: of_left },
        right: Side { record: right, outcome: of_right },
        counting,
        unit,
        application,
    })
}

impl Row {
    /// The two acts, the lesser id first.
    pub fn pair(&self) -> Conflict {
        let (left, right) = (self.left.record.act.id, self.right.record.act.id);
        (left.min(right), left.max(right))
    }

    /// What both acts settle.
    pub fn subjects(&self) -> Vec<Subject<'_>> {
        let of_right = self.right.record.act.body.settles();
        let mut both = self.left.record.act.body.settles();
        both.retain(|subject| of_right.contains(subject));
        both
    }

    /// Whether everything stands alike whichever of the two is kept.
    pub fn is_same(&self) -> bool {
        let alike = self.left.outcome.is_some() && self.left.outcome == self.right.outcome;
        // What a registry act makes of its key is its body.
        let registry = self.stream == Stream::Registry;
        alike && (!registry || self.left.record.act.body == self.right.record.act.body)
    }
}

/// Where the outcomes tell nothing: which of two acts the rules go by, the left being the first.
fn by_order(left: &Record, right: &Record, dated: impl Fn(&ActId) -> Option<Date>) -> Counting {
    match (&left.act.body, &right.act.body) {
        // The first decision that has an effect (RULES §2).
        (Body::Decide(l), Body::Decide(r)) => {
            let has_effect = |decide: &Decide, on: Date| {
                decide.has_effect(on, dated(&decide.application).unwrap_or(on))
            };
            if !has_effect(l, left.act.on) && has_effect(r, right.act.on) {
                Counting::Right
            } else {
                Counting::Left
            }
        }
        // The first makes the matter, sets the date, ends the work.
        (Body::Register(_) | Body::Open(_) | Body::Agree(_) | Body::Plan(_), _)
        | (Body::Complete(_), Body::Complete(_))
        | (Body::Close(_), Body::Close(_)) => Counting::Left,
        _ => Counting::Right,
    }
}
