//! The key of this browser, and the keys that the registry gives to offices.

use super::{Draft, Refusal, Session};
use crate::domain::registry::Office;
use crate::domain::{ActId, Body, OfficeId, Stream};
use crate::ledger::{Ledger, PublicKey, public_key};
use crate::storage::key::{self, Secret};
use leptos::prelude::*;

/// The most members of a list in a file (FORMAT §2).
const LISTED: usize = 10_000;

/// What the exports of this browser are worth elsewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sealing {
    /// The office has been given no key: its acts cannot be told from a forger's.
    Keyless,
    /// This browser's key is the office's: exports are sealed.
    Sealed,
    /// The office has a key, but not this browser's: what is recorded here is refused elsewhere
    /// until this browser's key is registered, too.
    Strange,
}

impl Session {
    /// This browser's public key for the open ledger. None where the browser keeps no settings.
    #[track_caller]
    pub fn own_key(&self) -> Option<PublicKey> {
        self.state.with(|state| {
            let ledger = state.as_ref()?.ledger().id().to_string();
            key::kept(&ledger).map(|secret| public_key(&secret))
        })
    }

    /// What exports of the office that records here are worth. None while nobody records.
    #[track_caller]
    pub fn sealing(&self) -> Option<Sealing> {
        let me = self.me()?;
        let own = self.own_key();
        self.state.with(|state| {
            let keys = state.as_ref()?.ledger().registry().keys.get(&me.office);
            Some(match keys {
                None => Sealing::Keyless,
                Some(keys) if own.is_some_and(|own| keys.contains(&own)) => Sealing::Sealed,
                Some(_) => Sealing::Strange,
            })
        })
    }

    /// Registers a key of an office, and vouches for what this ledger holds of the office that
    /// nothing proves yet. An office's own key needs no vouching: its next seal covers all that it
    /// recorded.
    ///
    /// # Errors
    /// The registry does not know the office; or as [`Session::record`].
    pub async fn register_key(self, office: &OfficeId, key: PublicKey) -> Result<(), Refusal> {
        let state = self.state.get_untracked().ok_or(Refusal::NobodyRecords)?;
        let own = untrack(|| self.me()).is_some_and(|me| me.office == *office);
        let vouched = if own { Vec::new() } else { state.ledger().to_vouch(office) };
        self.register_office(office, Some(key), &vouched).await
    }

    /// Vouches for acts of an office that came without a seal.
    ///
    /// # Errors
    /// The registry does not know the office; or as [`Session::record`].
    pub async fn vouch(self, office: &OfficeId, acts: &[ActId]) -> Result<(), Refusal> {
        self.register_office(office, None, acts).await
    }

    /// Registers an office as it is, with this key or the one that it has.
    async fn register_office(
        self,
        office: &OfficeId,
        key: Option<PublicKey>,
        vouched: &[ActId],
    ) -> Result<(), Refusal> {
        let state = self.state.get_untracked().ok_or(Refusal::NobodyRecords)?;
        let offices = &state.ledger().registry().offices;
        let known = offices.get(office).cloned().ok_or(Refusal::NobodyRecords)?;
        let on = untrack(|| self.today());
        let mut parts: Vec<&[ActId]> = vouched.chunks(LISTED).collect();
        if parts.is_empty() {
            parts.push(&[]);
        }
        let drafts = parts.into_iter().map(|part| Draft {
            stream: Stream::Registry,
            on,
            body: Body::Office(Office {
                key: key.or(known.key),
                vouched: part.to_vec(),
                ..known.clone()
            }),
        });
        self.record(drafts.collect()).await.map(|_| ())
    }
}

/// The secret with which the office may seal: this browser's, where the registry gave it.
pub(super) fn seals_with(ledger: &Ledger, office: &OfficeId) -> Option<Secret> {
    let secret = key::kept(&ledger.id().to_string())?;
    let keys = ledger.registry().keys.get(office)?;
    keys.contains(&public_key(&secret)).then_some(secret)
}

/// Sees to it that this browser has a key for a ledger. A browser that keeps none seals nothing.
pub(super) fn ensure(ledger: &str) {
    if key::kept(ledger).is_none()
        && let Some(secret) = key::fresh()
    {
        let _ = key::keep(ledger, &secret);
    }
}
