//! The key of this browser, and the keys that the registry gives to offices.

use super::record::CommandId;
use super::{Refusal, Session};
use crate::domain::{ActId, OfficeId};
use crate::engine::PublicKey;
use crate::engine::command::record::{RegisterKey, Vouch};
use leptos::prelude::*;

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
    /// This browser's public key for the open ledger. None where the browser keeps none.
    #[track_caller]
    pub fn own_key(&self) -> Option<PublicKey> {
        self.book.get()?.own_key
    }

    /// What exports of the office that records here are worth. None while nobody records.
    #[track_caller]
    pub fn sealing(&self) -> Option<Sealing> {
        let me = self.me()?;
        let book = self.book.get()?;
        Some(match book.keys.get(&me.office) {
            None => Sealing::Keyless,
            Some(keys) if book.own_key.is_some_and(|own| keys.contains(&own)) => Sealing::Sealed,
            Some(_) => Sealing::Strange,
        })
    }

    /// Registers a key of an office, and vouches for what this ledger holds of the office that
    /// nothing proves yet.
    ///
    /// # Errors
    /// The registry does not know the office; or as [`Session::record`].
    pub async fn register_key(
        self,
        id: CommandId,
        office: &OfficeId,
        key: PublicKey,
    ) -> Result<(), Refusal> {
        let command = RegisterKey { office: office.clone(), key };
        self.write(self.by_as(id), command).await.map(|_| ())
    }

    /// Vouches for acts of an office that came without a seal.
    ///
    /// # Errors
    /// The registry does not know the office; or as [`Session::record`].
    pub async fn vouch(self, office: &OfficeId, acts: &[ActId]) -> Result<(), Refusal> {
        let command = Vouch { office: office.clone(), acts: acts.to_vec() };
        self.write(self.by(), command).await.map(|_| ())
    }
}
