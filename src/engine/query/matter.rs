//! What is asked of one matter.

use super::Ask;
use super::conflicts::scene;
use crate::domain::matter::MatterId;
use crate::domain::standing::{AssignmentStanding, MatterStanding};
use crate::domain::{ActId, Date, OfficeId, Stream, UnitId};
use crate::engine::{Change, Held};
use crate::ledger::{Proof, State};
use crate::present::accountability::{Answer, answers};
use crate::present::application::Application;
use crate::present::axis::{Axis, axis};
use crate::present::conflicts;
use crate::present::timeline::{self, Entry, Step, StepState};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Everything that a matter's page shows. Answered by [`View`], or by none if the matter is not listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Matter(pub MatterId);

/// A matter with its record and its drawings.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct View {
    /// The day that all of this is of.
    pub as_of: Date,
    /// As it stands.
    pub standing: Arc<MatterStanding>,
    /// Its acts, newest first.
    pub record: Vec<Entry>,
    /// What proves each act, and whose it is.
    pub proofs: BTreeMap<ActId, (OfficeId, Proof)>,
    /// The steps of each unit.
    pub ladders: BTreeMap<UnitId, Vec<(Step, StepState)>>,
    /// The application of each unit that a decision would be about.
    pub applications: BTreeMap<UnitId, Application>,
    /// How it was answered, unit by unit, that a case was to be considered.
    pub answers: BTreeMap<UnitId, Answer>,
    /// Its units on one time axis.
    pub axis: Option<Axis>,
    /// Its conflicts, a list a stream.
    pub conflicts: Vec<Vec<conflicts::ForkRow>>,
}

impl Ask for Matter {
    type Answer = Option<View>;

    fn answer(&self, held: &mut Held) -> Option<View> {
        let current = held.current();
        let matter = Arc::clone(current.matters().get(&self.0)?);
        let (state, as_of) = (current.state(), current.day());
        let unit = |of: &AssignmentStanding| {
            (of.unit.clone(), timeline::ladder(&matter, of, state, as_of))
        };
        let places = conflicts::of_matter(&matter, state);
        let rows = |place: &conflicts::Place| {
            conflicts::rows(state, &scene(current, &place.stream), place)
        };
        Some(View {
            as_of,
            record: timeline::timeline(&matter, state, as_of),
            proofs: state.ledger().only(Stream::of_matter(self.0)).proofs(),
            ladders: matter.assignments.iter().map(unit).collect(),
            applications: applications(&matter, state, as_of),
            answers: answers(current, &matter),
            axis: axis(&matter, state, as_of),
            conflicts: places.iter().map(rows).collect(),
            standing: matter,
        })
    }

    fn is_touched(&self, change: &Change) -> bool {
        change.touches(self.0)
    }
}

/// The application of each unit that a decision would be about.
fn applications(
    matter: &MatterStanding,
    state: &State,
    day: Date,
) -> BTreeMap<UnitId, Application> {
    let acts = state.counting(matter.id, day);
    let of = |unit: &AssignmentStanding| {
        Some((unit.unit.clone(), Application::of(unit, &acts, state.profile())?))
    };
    matter.assignments.iter().filter_map(of).collect()
}

/// How a matter stands at the given day, whatever day the page looks at; none if it is not listed then.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct OnDay {
    /// The matter.
    pub matter: MatterId,
    /// The day.
    pub day: Date,
}

impl Ask for OnDay {
    type Answer = Option<Arc<MatterStanding>>;

    fn answer(&self, held: &mut Held) -> Self::Answer {
        let alone = held.ledger().only(Stream::of_matter(self.matter));
        let standing = State::new(Arc::new(alone)).standing(self.day);
        standing.matters.into_iter().next()
    }

    fn is_touched(&self, change: &Change) -> bool {
        change.touches(self.matter)
    }
}

/// The application of each unit that a decision made on the given day would be about, whatever day the page
/// looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Applied {
    /// The matter.
    pub matter: MatterId,
    /// The day.
    pub day: Date,
}

impl Ask for Applied {
    type Answer = BTreeMap<UnitId, Application>;

    fn answer(&self, held: &mut Held) -> Self::Answer {
        let alone = held.ledger().only(Stream::of_matter(self.matter));
        let state = State::new(Arc::new(alone));
        let matters = state.standing(self.day).matters;
        matters.first().map(|matter| applications(matter, &state, self.day)).unwrap_or_default()
    }

    fn is_touched(&self, change: &Change) -> bool {
        change.touches(self.matter)
    }
}
