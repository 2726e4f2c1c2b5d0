//! What is asked of acts in conflict.

use super::Ask;
use crate::domain::matter::MatterId;
use crate::domain::standing::{Light, MatterStanding, Standing};
use crate::domain::{Stream, UnitId};
use crate::engine::{Change, Held};
use crate::ledger::Current;
use crate::present::conflicts::{self, ForkRow, Place};
use serde::{Deserialize, Serialize};

/// The conflicts of the whole ledger, stream by stream: of matters, of cases, of the registry last.
/// Answered by [`Unsettled`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Conflicts {
    /// From at most so many streams, because judging the sides of each fork takes time.
    pub streams: usize,
}

/// What is not settled.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Unsettled {
    /// How many forks there are.
    pub conflicts: usize,
    /// In how many streams.
    pub streams: usize,
    /// Those that were asked for.
    pub shown: Vec<Concurrent>,
}

/// The conflicts of one stream, which one act settles all at once (FORMAT §4).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Concurrent {
    /// The stream.
    pub stream: Stream,
    /// What the stream is of.
    pub of: Of,
    /// Its conflicts.
    pub rows: Vec<ForkRow>,
}

/// What a stream is of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Of {
    /// A matter that is listed.
    Matter {
        /// Which.
        id: MatterId,
        /// Its title.
        title: Box<str>,
        /// Its number.
        number: Option<Box<str>>,
        /// Its light.
        light: Light,
    },
    /// A case against this unit.
    Case(UnitId),
    /// The registry.
    Registry,
}

impl Ask for Conflicts {
    type Answer = Unsettled;

    fn answer(&self, held: &mut Held) -> Unsettled {
        let current = held.current();
        let (places, state) = (places(held), current.state());
        let shown = places.iter().take(self.streams).map(|(of, place)| Concurrent {
            stream: place.stream.clone(),
            of: of.clone(),
            rows: conflicts::rows(state, &scene(current, &place.stream), place),
        });
        Unsettled {
            conflicts: held.index().conflicts() + current.other_conflicts(),
            streams: places.len(),
            shown: shown.collect(),
        }
    }

    fn is_touched(&self, change: &Change) -> bool {
        change.touches_matters() || change.others
    }
}

/// Every stream that has conflicts.
fn places(held: &Held) -> Vec<(Of, Place)> {
    let current = held.current();
    let of_matter = |matter: &MatterStanding| Of::Matter {
        id: matter.id,
        title: matter.title.clone(),
        number: matter.details.number.clone(),
        light: matter.light,
    };
    let in_conflict = held.index().in_conflict().iter();
    let matters = in_conflict.filter_map(|id| current.matters().get(id)).flat_map(|matter| {
        let places = conflicts::of_matter(matter, current.state());
        places.into_iter().map(move |place| (of_matter(matter), place))
    });
    let cases = current.cases().values().map(|case| {
        let place = Place { stream: Stream::Case(case.id), forks: case.conflicts.clone() };
        (Of::Case(case.unit.clone()), place)
    });
    let forks = current.ledger().registry_conflicts();
    let registry = (Of::Registry, Place { stream: Stream::Registry, forks });
    let mut places: Vec<(Of, Place)> = matters.chain(cases).chain([registry]).collect();
    places.retain(|(_, place)| !place.forks.is_empty());
    places
}

/// The conflicts of a stream as they stand.
pub(in crate::engine) fn place(current: &Current, stream: &Stream) -> Place {
    let forks = match stream {
        Stream::Matter(id) | Stream::Internal(id) => {
            let matter = current.matters().get(id);
            let places = matter.map(|matter| conflicts::of_matter(matter, current.state()));
            let mut places = places.unwrap_or_default().into_iter();
            places.find(|place| place.stream == *stream).map(|place| place.forks)
        }
        Stream::Case(id) => current.cases().get(id).map(|case| case.conflicts.clone()),
        Stream::Registry => Some(current.ledger().registry_conflicts()),
        Stream::Year(_) | Stream::Other(_) => None,
    };
    Place { stream: stream.clone(), forks: forks.unwrap_or_default() }
}

/// The standing that the conflicts of a stream may change: of everything for the registry, of the matter
/// alone otherwise.
pub(super) fn scene(current: &Current, stream: &Stream) -> Standing {
    if *stream == Stream::Registry {
        return current.standing();
    }
    let matter = stream.matter().and_then(|id| current.matters().get(&id));
    Standing {
        as_of: current.day(),
        conflicts: Vec::new(),
        incomplete: Vec::new(),
        unlisted: Vec::new(),
        findings: Vec::new(),
        obligations: Vec::new(),
        matters: matter.cloned().into_iter().collect(),
        cases: Vec::new(),
        rates: current.rates(),
    }
}
