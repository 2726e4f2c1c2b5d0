//! What was recorded a moment ago withdrawn again, as long as nobody has gone on from it.

use super::{By, Draft, Run};
use crate::domain::{ActId, Body, Retract, Stream, china_date};
use crate::engine::store::Store;
use crate::engine::{Engine, Held, Refusal, Steps};
use serde::{Deserialize, Serialize};

/// Withdraws the acts of one command, dated today.
///
/// Refused as [`Refusal::Gone`] where an act has come upon one of them meanwhile: whoever recorded that went by
/// what is to be withdrawn, so that it is for a person to look at both.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Withdraw {
    /// The acts, each in its stream, in the order in which they were recorded.
    pub acts: Vec<(Stream, ActId)>,
    /// Why.
    pub reason: Box<str>,
}

impl Run for Withdraw {
    type Done = Vec<ActId>;

    async fn run<S: Store>(
        self,
        engine: &Engine<S>,
        by: &By,
        _: &impl Steps,
    ) -> Result<Vec<ActId>, Refusal> {
        let on = china_date(by.now);
        engine
            .record(by, |held| {
                if self.has_been_gone_on_from(held) {
                    return Err(Refusal::Gone);
                }
                // The last first: a withdrawal that was among them is undone before what it withdrew.
                let drafts = self.acts.iter().rev().map(|(stream, act)| Draft {
                    stream: stream.clone(),
                    on,
                    body: Body::Retract(Retract { act: *act, reason: self.reason.clone() }),
                });
                Ok(drafts.collect())
            })
            .await
    }
}

impl Withdraw {
    fn has_been_gone_on_from(&self, held: &Held) -> bool {
        let ours = |id: &ActId| self.acts.iter().any(|(_, act)| act == id);
        self.acts.iter().any(|(stream, _)| {
            held.ledger().stream(stream).is_none_or(|acts| {
                acts.iter().any(|placed| {
                    let act = &placed.record.act;
                    !ours(&act.id) && act.parents.iter().any(ours)
                })
            })
        })
    }
}
