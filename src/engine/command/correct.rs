//! Corrects, by one command, what a matter was registered with.

use super::{By, Run};
use crate::domain::matter::MatterId;
use crate::domain::{ActId, Date, Stream, china_date};
use crate::engine::store::Store;
use crate::engine::{Draft, Engine, Held, Refusal, Steps};
use crate::present::correct::{Correction, Hindrance};
use serde::{Deserialize, Serialize};

/// Corrects a matter. It is refused if the matter has changed since the form was opened. Returns the ids of the
/// recorded acts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Correct {
    /// The matter.
    pub matter: MatterId,
    /// What is to stand.
    pub correction: Box<Correction>,
}

impl Run for Correct {
    type Done = Vec<ActId>;

    async fn run<S: Store>(
        self,
        engine: &Engine<S>,
        by: &By,
        _: &impl Steps,
    ) -> Result<Vec<ActId>, Refusal> {
        let today = china_date(by.now);
        engine.record(by, |held| drafts(held, self.matter, &self.correction, today)).await
    }
}

/// The acts that put it right.
pub(in crate::engine) fn drafts(
    held: &Held,
    matter: MatterId,
    correction: &Correction,
    today: Date,
) -> Result<Vec<Draft>, Refusal> {
    let acts = correction.acts(&held.state().counting(matter, today), today);
    let draft = |(on, body)| Draft { stream: Stream::Matter(matter), on, body };
    let acts = acts.map_err(|hindrance| match hindrance {
        Hindrance::Changed => Refusal::Gone,
        Hindrance::Theirs => Refusal::Theirs,
    })?;
    Ok(acts.into_iter().map(draft).collect())
}
