//! What a command has changed, by name. The page asks only those queries again that the change touches.

use crate::domain::Stream;
use crate::domain::matter::MatterId;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A change.
#[expect(clippy::struct_excessive_bools, reason = "each says of one thing whether it is other")]
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// Another ledger is open, or none.
    pub ledger: bool,
    /// Units, offices, keys, years or the profile.
    pub registry: bool,
    /// The matters that got new acts, or whose standing has changed.
    pub matters: BTreeSet<MatterId>,
    /// Cases or years.
    pub others: bool,
    /// Something has been written to the store: other tabs are to be told.
    pub store: bool,
}

impl Change {
    /// A change of everything.
    pub fn everything() -> Self {
        Self { ledger: true, registry: true, others: true, store: true, ..Self::default() }
    }

    /// The change that new acts in these streams make.
    pub fn of<'s>(streams: impl IntoIterator<Item = &'s Stream>) -> Self {
        let mut change = Self { store: true, ..Self::default() };
        for stream in streams {
            match stream {
                Stream::Registry => change.registry = true,
                Stream::Matter(id) | Stream::Internal(id) => {
                    change.matters.insert(*id);
                }
                Stream::Case(_) | Stream::Year(_) | Stream::Other(_) => change.others = true,
            }
        }
        change
    }

    /// Both together.
    pub fn join(&mut self, other: Self) {
        self.ledger |= other.ledger;
        self.registry |= other.registry;
        self.others |= other.others;
        self.store |= other.store;
        self.matters.extend(other.matters);
    }

    /// Whether nothing has changed.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Whether the standing of a matter may have changed: by its own acts, or by a case that answers a candidate in it.
    pub fn touches(&self, matter: MatterId) -> bool {
        self.ledger || self.registry || self.others || self.matters.contains(&matter)
    }

    /// Whether the standing of any matter may have changed.
    pub fn touches_matters(&self) -> bool {
        self.ledger || self.registry || self.others || !self.matters.is_empty()
    }
}
