//! Acts recorded: all of them durably, or none.

use super::kept::{DATABASE, load, store};
use super::{Identity, Refusal, Session};
use crate::domain::{ActId, Body, Date, Stream};
use crate::ledger::{Changes, Ledger, NewAct, Record, State};
use crate::storage::database::Database;
use crate::storage::{clock, tabs};
use leptos::prelude::*;
use std::sync::Arc;

/// What a person wants recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// Where.
    pub stream: Stream,
    /// When it happened.
    pub on: Date,
    /// What happened.
    pub body: Body,
}

impl Session {
    /// What recording these would change at the as-of date. Nothing is recorded.
    ///
    /// # Errors
    /// Nobody records here, or a field is not as FORMAT wants it.
    pub fn try_out(&self, drafts: Vec<Draft>) -> Result<Changes, Refusal> {
        let me = untrack(|| self.me()).ok_or(Refusal::NobodyRecords)?;
        let state = self.state.get_untracked().ok_or(Refusal::NobodyRecords)?;
        let mut ledger = (**state.ledger()).clone();
        compose(&mut ledger, &me, drafts)?;
        let before = self.standing.get_untracked().ok_or(Refusal::NobodyRecords)?;
        let after = State::new(Arc::new(ledger)).standing(before.as_of);
        Ok(Changes::between(Some(&before), &after))
    }

    /// Records acts: all of them durably, or none.
    ///
    /// # Errors
    /// Nobody records here, a field is not as FORMAT wants it, or the browser did not keep them.
    pub async fn record(self, drafts: Vec<Draft>) -> Result<Vec<ActId>, Refusal> {
        let me = untrack(|| self.me()).ok_or(Refusal::NobodyRecords)?;
        let (ledger, ids) = tabs::alone(async move {
            let mut ledger = self.latest().await?;
            let records = compose(&mut ledger, &me, drafts)?;
            store(&ledger, &records).await?;
            let ids = records.iter().map(|record| record.act.id).collect();
            Ok::<_, Refusal>((ledger, ids))
        })
        .await?;
        tabs::tell(&ledger.id().to_string());
        self.state.set(Some(Arc::new(State::new(Arc::new(ledger)))));
        Ok(ids)
    }

    /// The open ledger as it is stored: another tab may have written since.
    pub(super) async fn latest(&self) -> Result<Ledger, Refusal> {
        let state = self.state.get_untracked().ok_or(Refusal::NobodyRecords)?;
        let held = state.ledger();
        let id = held.id().to_string();
        let stored = Database::open(DATABASE).await?.count(&id).await?;
        if stored == Some(held.len()) { Ok((**held).clone()) } else { Ok(load(&id).await?) }
    }
}

/// Makes acts of drafts, each upon those before it, and adds them to the ledger.
fn compose(
    ledger: &mut Ledger,
    me: &Identity,
    drafts: Vec<Draft>,
) -> Result<Vec<Arc<Record>>, Refusal> {
    let mut records = Vec::with_capacity(drafts.len());
    for draft in drafts {
        let new = NewAct {
            stream: draft.stream,
            office: me.office.clone(),
            person: me.person.as_str().into(),
            recorded_at: clock::now(),
            on: draft.on,
            body: draft.body,
        };
        let record = Arc::new(ledger.compose(&new).map_err(Refusal::Field)?);
        ledger.insert_shared(std::iter::once(record.clone()));
        records.push(record);
    }
    Ok(records)
}
