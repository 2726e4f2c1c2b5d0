//! What is asked of one matter.

use super::Ask;
use crate::domain::matter::MatterId;
use crate::domain::standing::MatterStanding;
use crate::domain::{ActId, OfficeId, Stream, UnitId};
use crate::engine::{Change, Held};
use crate::ledger::Proof;
use crate::present::axis::{Axis, axis};
use crate::present::conflicts;
use crate::present::timeline::{self, Entry, Step, StepState};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;

/// All that a matter's page shows. Answered by [`View`]; none where the matter is not listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Matter(pub MatterId);

/// A matter with its record and its drawings.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct View {
    /// As it stands.
    pub standing: Arc<MatterStanding>,
    /// Its acts, newest first.
    pub record: Vec<Entry>,
    /// What proves each act, and whose it is.
    pub proofs: BTreeMap<ActId, (OfficeId, Proof)>,
    /// The steps of each unit.
    pub ladders: BTreeMap<UnitId, Vec<(Step, StepState)>>,
    /// Its units on one time axis.
    pub axis: Option<Axis>,
    /// Its conflicts, a list a stream.
    pub conflicts: Vec<Vec<conflicts::Row>>,
}

impl Ask for Matter {
    type Answer = Option<View>;

    fn answer(&self, held: &mut Held) -> Option<View> {
        let standing = held.standing();
        let at = standing.matters.binary_search_by_key(&self.0, |matter| matter.id).ok()?;
        let matter = standing.matters.get(at)?;
        let state = held.state();
        let as_of = standing.as_of;
        let places = conflicts::of_matter(matter, state);
        Some(View {
            record: timeline::timeline(matter, state, as_of),
            proofs: state.ledger().only(Stream::of_matter(self.0)).proofs(),
            ladders: matter
                .assignments
                .iter()
                .map(|a| (a.unit.clone(), timeline::ladder(matter, a, state, as_of)))
                .collect(),
            axis: axis(matter, state, as_of),
            conflicts: places.iter().map(|at| conflicts::rows(state, &standing, at)).collect(),
            standing: Arc::clone(matter),
        })
    }

    fn is_touched(&self, change: &Change) -> bool {
        change.touches(self.0)
    }
}
