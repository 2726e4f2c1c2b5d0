//! Acts recorded: all of them durably, or none.

use super::{Draft, Refusal, Session};
use crate::browser::{clock, edition};
use crate::domain::ActId;
use crate::engine::command::correct::Correct;
use crate::engine::command::record::{CatchUp, Record};
use crate::engine::command::settle::Settle;
use crate::engine::query::try_out::{Tried, TryOut};
use crate::engine::store::StoreError;
use crate::engine::{self, By};
use crate::ui::client::NoAnswer;
use leptos::prelude::*;

/// The id of a command, made when its form opens and kept with the form: what is sent twice under one
/// id is done once.
pub type CommandId = [u8; 16];

/// A new id of a command.
pub fn new_command() -> CommandId {
    clock::chance().unwrap_or_default()
}

impl Session {
    /// Who gives a command, and when; under an id of its own.
    pub fn by(&self) -> By {
        self.by_as(new_command())
    }

    /// Who gives the command of this id, and when.
    pub fn by_as(&self, command: CommandId) -> By {
        let me = untrack(|| self.me());
        By {
            who: me.map(|me| (me.office, me.person)),
            now: clock::now(),
            as_of: untrack(|| self.as_of()),
            command,
        }
    }

    /// What recording these would change at the as-of date. Nothing is recorded.
    ///
    /// # Errors
    /// Nobody records here, or a field is not as FORMAT §3 wants it.
    pub async fn try_out(&self, drafts: Vec<Draft>) -> Result<Tried, Refusal> {
        let by = self.by();
        let tried = self.client.once(TryOut { by, drafts }).await?;
        Ok(tried.ok_or(engine::Refusal::NoLedger)??)
    }

    /// Records acts: all of them durably, or none.
    ///
    /// # Errors
    /// Nobody records here, a field is not as FORMAT §3 wants it, or the browser did not keep them.
    pub async fn record(self, drafts: Vec<Draft>) -> Result<Vec<ActId>, Refusal> {
        self.record_as(new_command(), drafts).await
    }

    /// Records the acts of a form under the id that it was given when it opened: sent twice, they are
    /// recorded once.
    ///
    /// # Errors
    /// As [`Session::record`].
    pub async fn record_as(
        self,
        command: CommandId,
        drafts: Vec<Draft>,
    ) -> Result<Vec<ActId>, Refusal> {
        let recorded = self.client.run(self.by_as(command), Record(drafts), None).await;
        let missing = NoAnswer::Refused(engine::Refusal::Store(StoreError::Missing));
        // What the browser has deleted while it was open is said to be lost, and can be restored. A file that
        // is gone from its folder may come back.
        let is_lost = !edition::is_packed() && recorded.as_ref().err() == Some(&missing);
        if let (true, Some(id)) = (is_lost, self.ledger()) {
            self.is_missing(id).await;
        }
        Ok(recorded?)
    }

    /// Puts right what a matter was registered with.
    ///
    /// # Errors
    /// Something else stands by now than a person has seen; or as [`Session::record`].
    pub async fn correct(self, command: CommandId, to: Correct) -> Result<Vec<ActId>, Refusal> {
        Ok(self.client.run(self.by_as(command), to, None).await?)
    }

    /// Settles the conflicts of a stream.
    ///
    /// # Errors
    /// Others stand there than a person has chosen for; or as [`Session::record`].
    pub async fn settle(self, command: CommandId, settle: Settle) -> Result<Vec<ActId>, Refusal> {
        Ok(self.client.run(self.by_as(command), settle, None).await?)
    }

    /// Takes up what another tab has stored.
    pub(super) async fn catch_up(self) {
        let caught = self.client.run(self.by(), CatchUp, None).await;
        if let Err(NoAnswer::Refused(engine::Refusal::Store(StoreError::Missing))) = caught
            && let Some(id) = self.ledger()
        {
            self.is_missing(id).await;
        }
    }
}
