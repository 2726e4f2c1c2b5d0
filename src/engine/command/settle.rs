//! Settling the conflicts of a stream, all of them by one command.

use super::{By, Run};
use crate::domain::fork::Fork;
use crate::domain::{ActId, Stream, china_date};
use crate::engine::query::conflicts::place;
use crate::engine::store::Store;
use crate::engine::{Draft, Engine, Held, Refusal, Steps};
use crate::present::conflicts::{self, Choice};
use serde::{Deserialize, Serialize};

/// Settles the conflicts of a stream as a person chose.
///
/// Any act recorded in a stream settles every conflict there. So the command is refused if the stream has
/// a conflict that the person did not see, for example one that another tab has brought: nobody has
/// chosen for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settle {
    /// The stream.
    pub stream: Stream,
    /// Each of its forks with the choice for it; none if another choice leaves nothing to choose.
    pub choices: Vec<(Fork, Option<Choice>)>,
    /// Why.
    pub reason: String,
    /// The text of the note, which names the forks of which all acts are kept.
    pub note: String,
}

impl Run for Settle {
    type Done = Vec<ActId>;

    async fn run<S: Store>(
        self,
        engine: &Engine<S>,
        by: &By,
        _: &impl Steps,
    ) -> Result<Vec<ActId>, Refusal> {
        if let Some(held) = engine.held.borrow_mut().as_mut() {
            held.go_to(by.as_of);
        }
        engine.record(by, |held| self.drafts(held, by)).await
    }
}

impl Settle {
    /// The acts that settle them.
    fn drafts(&self, held: &Held, by: &By) -> Result<Vec<Draft>, Refusal> {
        let place = place(held.current(), &self.stream);
        let mut both = self.choices.iter().map(|(seen, _)| seen).zip(&place.forks);
        let same = self.choices.len() == place.forks.len()
            && both.all(|(seen, now)| seen.is_of_the_acts_of(now));
        if !same {
            return Err(Refusal::Gone);
        }
        let rows = conflicts::unjudged(held.state(), &place);
        let choices: Vec<Option<Choice>> = self.choices.iter().map(|(_, choice)| *choice).collect();
        let bodies = conflicts::drafts(&rows, &choices, &self.reason, &self.note)?;
        let on = china_date(by.now);
        let draft = |body| Draft { stream: self.stream.clone(), on, body };
        Ok(bodies.into_iter().map(draft).collect())
    }
}
