//! What a page and its engine say to each other, and how the engine answers.

use super::store::{Head, Store};
use super::{Answers, By, Change, Command, Engine, Progress, Question, Refusal, Steps, command};
use crate::domain::{ActId, Date};
use crate::wire::Speech;
use serde::{Deserialize, Serialize};
use std::mem::take;

/// What is said to the engine.
#[derive(Debug)]
pub struct EngineSpeech;

impl Speech for EngineSpeech {
    const PROGRAM: &'static str = "engine";
    type Request = Request;
    type Progress = Progress;
    type Answer = Response;
    type News = ();
}

/// What a page asks of its engine.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Request {
    /// Questions, all of which are answered by the same revision.
    Ask(Date, Vec<Question>),
    /// A question that waits for its answer while the ledger is still being read.
    AskHeld(Date, Question),
    /// A command.
    Run(Box<By>, Box<Command>),
    /// From now on ledgers are kept there. What was open is closed.
    Keep(Place),
}

/// Where ledgers are kept in the edition for double click; in the other one there is nothing to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Place {
    /// In memory, as long as the page is open.
    Memory,
    /// In a file of the folder that comes beside; without a name, in one that is made with the ledger.
    File(Option<String>),
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
    /// To where ledgers are kept.
    Kept,
}

impl Request {
    /// Where the bytes of its files belong, which cross beside it as files.
    pub fn files(&mut self) -> Vec<&mut Vec<u8>> {
        match self {
            Self::Run(_, command) => match &mut **command {
                Command::Look(look) => look.0.iter_mut().map(|picked| &mut picked.bytes).collect(),
                Command::Verify(verify) => vec![&mut verify.0.bytes],
                _ => Vec::new(),
            },
            Self::Ask(..) | Self::AskHeld(..) | Self::Keep(_) => Vec::new(),
        }
    }
}

impl Response {
    /// Takes out the bytes of the file in it, which crosses beside it.
    pub fn take_file(&mut self) -> Option<Vec<u8>> {
        match self {
            Self::Done { said, .. } => match &mut **said {
                Ok(command::Done::HandOut(file)) => Some(take(&mut file.bytes)),
                _ => None,
            },
            Self::Answers(_) | Self::Kept => None,
        }
    }
}

impl<S: Store> Engine<S> {
    /// The answer to a command that cannot be begun, as when a file that it is about cannot be read.
    pub fn refuses(&self, refusal: Refusal) -> Response {
        Response::Done { said: Box::new(Err(refusal)), change: self.changes(), head: self.head() }
    }

    /// Answers a request.
    pub async fn serve(&self, request: Request, steps: &impl Steps) -> Response {
        match request {
            Request::Ask(day, questions) => {
                self.prepare(day, &questions, steps).await;
                Response::Answers(self.ask(day, &questions))
            }
            Request::AskHeld(day, question) => {
                self.held().await;
                let questions = [question];
                self.prepare(day, &questions, steps).await;
                Response::Answers(self.ask(day, &questions))
            }
            Request::Run(by, command) => {
                if !matches!(*command, Command::Open(_) | Command::Recall(_)) {
                    self.held().await;
                }
                let said = Box::new(self.run(*command, &by, steps).await);
                Response::Done { said, change: self.changes(), head: self.head() }
            }
            // The program that runs the engine has put another in its place.
            Request::Keep(_) => Response::Kept,
        }
    }
}
