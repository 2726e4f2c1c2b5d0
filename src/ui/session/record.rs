//! Acts recorded: all of them durably, or none.

use super::{Draft, Phase, Refusal, Session, Trouble};
use crate::browser::{canary, clock, edition};
use crate::domain::ActId;
use crate::engine::command::Order;
use crate::engine::command::correct::Correct;
use crate::engine::command::record::{CatchUp, Record};
use crate::engine::command::settle::Settle;
use crate::engine::command::store_again::StoreAgain;
use crate::engine::command::withdraw::Withdraw;
use crate::engine::query::try_out::{Tried, TryOut};
use crate::engine::store::StoreError;
use crate::engine::{self, By};
use crate::ui::client::NoAnswer;
use leptos::prelude::*;
use web_sys::Blob;

/// The id of a command, made when its form opens and kept with the form: what is sent twice under one
/// id is done once.
pub type CommandId = [u8; 16];

/// The store has no such ledger.
const MISSING: NoAnswer = NoAnswer::Refused(engine::Refusal::Store(StoreError::Missing));

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
        self.write(self.by_as(command), Record(drafts)).await
    }

    /// Runs a command that writes. What the browser has deleted while the ledger was open is stored again before.
    ///
    /// # Errors
    /// Those of the command.
    pub(super) async fn write<C: Order + Clone>(
        self,
        by: By,
        command: C,
    ) -> Result<C::Done, Refusal> {
        Ok(self.write_file(by, command).await?.0)
    }

    /// The same of a command that also makes a file.
    ///
    /// # Errors
    /// Those of the command.
    pub(super) async fn write_file<C: Order + Clone>(
        self,
        by: By,
        command: C,
    ) -> Result<(C::Done, Option<Blob>), Refusal> {
        let done = self.client.run_with(by.clone(), command.clone(), &[], None).await;
        // A file that is gone from its folder may come back.
        if done.as_ref().err() != Some(&MISSING) || edition::is_packed() {
            return Ok(done?);
        }
        self.store_again().await?;
        Ok(self.client.run_with(by, command, &[], None).await?)
    }

    /// Stores again what this tab holds and the store has lost. If this tab does not hold all of it, the ledger is
    /// reported as lost; if it was removed on purpose, it is shown as removed.
    async fn store_again(self) -> Result<(), NoAnswer> {
        let Some(id) = self.ledger() else { return Err(MISSING) };
        let Some(canary) = canary::kept(&id) else {
            self.is_removed(id).await;
            return Err(MISSING);
        };
        let again = if edition::is_packed() {
            Err(MISSING)
        } else {
            self.client.run(self.by(), StoreAgain { canary }, None).await
        };
        if again == Err(MISSING) {
            let trouble = Trouble::Lost { expected: canary.acts, whole: None };
            self.phase.set(Phase::Failed(trouble));
        }
        again
    }

    /// Puts right what a matter was registered with.
    ///
    /// # Errors
    /// Something else stands by now than a person has seen; or as [`Session::record`].
    pub async fn correct(self, command: CommandId, to: Correct) -> Result<Vec<ActId>, Refusal> {
        self.write(self.by_as(command), to).await
    }

    /// Withdraws what was recorded a moment ago.
    ///
    /// # Errors
    /// Somebody has gone on from it; or as [`Session::record`].
    pub async fn withdraw(
        self,
        command: CommandId,
        withdraw: Withdraw,
    ) -> Result<Vec<ActId>, Refusal> {
        self.write(self.by_as(command), withdraw).await
    }

    /// Settles the conflicts of a stream.
    ///
    /// # Errors
    /// Others stand there than a person has chosen for; or as [`Session::record`].
    pub async fn settle(self, command: CommandId, settle: Settle) -> Result<Vec<ActId>, Refusal> {
        self.write(self.by_as(command), settle).await
    }

    /// Takes up what another tab has stored.
    pub(super) async fn catch_up(self) {
        let caught = self.client.run(self.by(), CatchUp, None).await;
        if caught == Err(MISSING) {
            // Where there is no room for it yet, the next command says so.
            let _ = self.store_again().await;
        }
    }
}
