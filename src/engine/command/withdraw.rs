//! Withdraws what was recorded a moment ago, as long as no other act builds on it.

use super::{By, Draft, Run};
use crate::domain::{Act, ActId, Body, Retract, Stream, UnitId, china_date};
use crate::engine::store::Store;
use crate::engine::{Engine, Held, Refusal, Steps};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Withdraws the acts of one command, dated today.
///
/// Refused as [`Refusal::Gone`] where an act has come upon one of them meanwhile, or a matter has been assigned to a
/// unit that nobody would know then: whoever recorded that went by what is to be withdrawn, so that it is for a person
/// to look at both.
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
                if self.has_been_gone_on_from(held) || self.leaves_unknown_units(held) {
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
    /// Whether a unit undertakes something that is not withdrawn with it.
    fn leaves_unknown_units(&self, held: &Held) -> bool {
        let counted = || held.ledger().registry().counted.iter().map(|record| &record.act);
        let unit = |act: &Act| match &act.body {
            Body::Unit(unit) => Some(unit.unit.clone()),
            _ => None,
        };
        let ours = |act: &&Act| self.acts.iter().any(|(_, id)| *id == act.id);
        let mut gone: BTreeSet<UnitId> = counted().filter(ours).filter_map(unit).collect();
        for kept in counted().filter(|act| !ours(act)).filter_map(unit) {
            gone.remove(&kept);
        }
        let withdrawn: BTreeSet<&Stream> = self.acts.iter().map(|(stream, _)| stream).collect();
        let mut others = held.current().matters().values();
        !gone.is_empty()
            && others.any(|matter| {
                !withdrawn.contains(&Stream::Matter(matter.id))
                    && matter.assignments.iter().any(|of| gone.contains(&of.unit))
            })
    }

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
