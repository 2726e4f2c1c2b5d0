//! The ledger that is open, in memory, as it stands at a day.

use super::store::{Damage, Head, Secret};
use crate::domain::standing::Standing;
use crate::domain::{ActId, Date};
use crate::ledger::{Ledger, Record, Seal, State};
use std::sync::Arc;

/// The open ledger: what the store has of it, and what it comes to.
#[derive(Debug)]
pub struct Held {
    state: State,
    standing: Option<Arc<Standing>>,
    /// What the store holds of it.
    pub head: Head,
    /// What of it could not be read.
    pub damage: Vec<Damage>,
    /// The secret with which this installation seals, where it has one.
    pub secret: Option<Secret>,
}

impl Held {
    /// A ledger as it was read.
    pub fn new(ledger: Ledger, head: Head) -> Self {
        Self {
            state: State::new(Arc::new(ledger)),
            standing: None,
            head,
            damage: Vec::new(),
            secret: None,
        }
    }

    /// Its acts, registry and seals, with the calendar and the profile in force.
    pub fn state(&self) -> &State {
        &self.state
    }

    /// The ledger.
    pub fn ledger(&self) -> &Ledger {
        self.state.ledger()
    }

    /// The ledger's id.
    pub fn id(&self) -> ActId {
        *self.ledger().id()
    }

    /// As it stands at the day that was gone to last.
    pub fn standing(&mut self) -> Arc<Standing> {
        let day = self.standing.as_ref().map(|standing| standing.as_of);
        self.go_to(day.unwrap_or_default());
        self.standing.clone().unwrap_or_else(|| Arc::new(self.state.standing(Date::default())))
    }

    /// Judges what stands otherwise at another day.
    pub fn go_to(&mut self, day: Date) {
        if self.standing.as_ref().is_none_or(|standing| standing.as_of != day) {
            self.standing = Some(Arc::new(self.state.standing(day)));
        }
    }

    /// Adds acts and seals, and judges what they touch.
    pub fn add(&mut self, records: Vec<Arc<Record>>, seals: Vec<Seal>) {
        let mut ledger = (**self.state.ledger()).clone();
        ledger.insert_shared(records.into_iter());
        ledger.insert_seals(seals);
        let state = State::new(Arc::new(ledger));
        self.standing =
            self.standing.take().map(|standing| Arc::new(state.standing(standing.as_of)));
        self.state = state;
    }
}
