//! What crosses between a page and its engine, and how the engine answers it.

use super::store::Store;
use super::{Answers, By, Change, Command, Engine, Question, Refusal, Run, Steps, command};
use crate::domain::Date;
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
    /// To a command: what it says, and what has changed since the last answer to one.
    Done(Result<command::Done, Refusal>, Change),
}

impl<S: Store> Engine<S> {
    /// Answers a request.
    pub async fn serve(&self, request: Request, steps: &impl Steps) -> Response {
        match request {
            Request::Ask(day, questions) => Response::Answers(self.ask(day, &questions)),
            Request::Run(by, command) => {
                let done = command.run(self, &by, steps).await;
                Response::Done(done, self.changes())
            }
        }
    }
}
