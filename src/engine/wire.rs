//! What crosses between a page and its engine, and how the engine answers it.

use super::store::{Head, Store};
use super::{Answers, By, Change, Command, Engine, Question, Refusal, Run, Steps, command};
use crate::domain::{ActId, Date};
use serde::{Deserialize, Serialize};

/// What a page asks of its engine.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Request {
    /// Questions, all of which are answered by the same revision.
    Ask(Date, Vec<Question>),
    /// A command.
    Run(Box<By>, Box<Command>),
}

/// What an engine answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Response {
    /// To questions.
    Answers(Answers),
    /// To a command.
    Done {
        /// What it says, or why it was not done.
        said: Box<Result<command::Done, Refusal>>,
        /// What has changed since the last answer to a command.
        change: Change,
        /// What the store now holds of the ledger that is open: to be remembered outside of it.
        head: Option<(ActId, Head)>,
    },
}

impl<S: Store> Engine<S> {
    /// Answers a request.
    pub async fn serve(&self, request: Request, steps: &impl Steps) -> Response {
        match request {
            Request::Ask(day, questions) => Response::Answers(self.ask(day, &questions)),
            Request::Run(by, command) => {
                let said = Box::new(command.run(self, &by, steps).await);
                Response::Done { said, change: self.changes(), head: self.head() }
            }
        }
    }
}
