//! Acts recorded: all of them durably, or none.

use super::{Draft, Refusal, Session};
use crate::domain::ActId;
use crate::engine::By;
use crate::engine::command::record::{CatchUp, Record};
use crate::engine::query::try_out::TryOut;
use crate::ledger::Changes;
use crate::storage::clock;
use leptos::prelude::*;

impl Session {
    /// Who gives a command, and when; under an id of its own.
    pub fn by(&self) -> By {
        let me = untrack(|| self.me());
        By {
            who: me.map(|me| (me.office, me.person)),
            now: clock::now(),
            as_of: untrack(|| self.as_of()),
            command: clock::new_uuid().unwrap_or_default().into_bytes(),
        }
    }

    /// What recording these would change at the as-of date. Nothing is recorded.
    ///
    /// # Errors
    /// Nobody records here, or a field is not as FORMAT wants it.
    pub async fn try_out(&self, drafts: Vec<Draft>) -> Result<Changes, Refusal> {
        let by = self.by();
        let changes = self.client.once(TryOut { by, drafts }).await?;
        Ok(changes.ok_or(crate::engine::Refusal::NoLedger)??)
    }

    /// Records acts: all of them durably, or none.
    ///
    /// # Errors
    /// Nobody records here, a field is not as FORMAT wants it, or the browser did not keep them.
    pub async fn record(self, drafts: Vec<Draft>) -> Result<Vec<ActId>, Refusal> {
        Ok(self.client.run(self.by(), Record(drafts), None).await?)
    }

    /// Takes up what another tab has stored.
    pub(super) async fn catch_up(self) {
        let _ = self.client.run(self.by(), CatchUp, None).await;
    }
}
