//! An engine over a ledger file that anybody can copy: if the recording office has a key, the engine seals each act
//! before it goes into the file. Over any other store, only exports are sealed.

use super::By;
use crate::engine::store::{Key, Secret, Store};
use crate::engine::{Engine, Held, Refusal};
use crate::ledger::{Exported, Ledger, Record, Scope, Seal, public_key};
use std::sync::Arc;

impl<S: Store> Engine<S> {
    /// Refuses if the recording office has a key and this engine could not seal with it.
    pub(super) fn may_seal(&self, held: &Held, by: &By) -> Result<(), Refusal> {
        let keys = held.ledger().registry().keys.get(by.who()?.0);
        let own = secret(held).map(|secret| public_key(&secret.0));
        let strange = keys.is_some_and(|keys| own.is_none_or(|own| !keys.contains(&own)));
        if self.keyed && strange { Err(Refusal::NoKey) } else { Ok(()) }
    }

    /// The seal under which new acts go into the file.
    pub(super) fn sealed(
        &self,
        held: &Held,
        by: &By,
        records: &[Arc<Record>],
    ) -> Result<Vec<Seal>, Refusal> {
        let Some(secret) = secret(held).filter(|_| self.keyed) else {
            return Ok(Vec::new());
        };
        let mut ledger = held.ledger().clone();
        ledger.insert_shared(records.iter().cloned());
        let keys = ledger.registry().keys.get(by.who()?.0);
        if !keys.is_some_and(|keys| keys.contains(&public_key(&secret.0))) {
            return Ok(Vec::new());
        }
        Ok(vec![seal(&ledger, by, secret)?])
    }
}

/// The secret at hand, as a file's store has it.
fn secret(held: &Held) -> Option<&Secret> {
    match held.key.as_ref()? {
        Key::Secret(secret) => Some(secret),
        Key::Kept(_) => None,
    }
}

/// The seal of whoever gives a command, over all that the ledger holds.
fn seal(ledger: &Ledger, by: &By, secret: &Secret) -> Result<Seal, Refusal> {
    let (office, person) = by.who()?;
    let exported = Exported::new(by.now, office.clone(), person, Scope::All);
    Ok(ledger.seal(&exported, &secret.0)?)
}
