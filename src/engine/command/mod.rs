//! Commands: what may be done to the ledger. Adding one is a struct that implements [`Run`], and its
//! name in the list below.

pub mod correct;
pub mod found;
pub mod hand_out;
mod keyed;
pub mod look;
pub mod open;
pub mod preview;
pub mod record;
pub mod settle;
pub mod sheet;
pub mod sheet_in_hand;
pub mod store_again;
pub mod survey;
pub mod take_in;
pub mod verify;
pub mod withdraw;

use super::store::Store;
use super::{Engine, Refusal, Steps};
use crate::domain::{Date, Instant, OfficeId};
use correct::Correct;
use found::Found;
use hand_out::HandOut;
use look::Look;
use open::{Close, Open, Recall, Remove};
pub use record::Draft;
use record::{CatchUp, Record, RegisterKey, Vouch};
use serde::{Deserialize, Serialize};
use settle::Settle;
use sheet::{HoldSheets, RegisterSheet};
use sheet_in_hand::{KeepSheet, RecallSheet};
use store_again::StoreAgain;
use survey::Survey;
use take_in::TakeIn;
use verify::Verify;
use withdraw::Withdraw;

/// Who gives a command, and when. The page's own clock says so: the engine has none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct By {
    /// The office that records, and the person; none while it is not said.
    pub who: Option<(OfficeId, String)>,
    /// Now, in China.
    pub now: Instant,
    /// The day for which everything is shown.
    pub as_of: Date,
    /// The command's id: 16 random bytes, made when its form opened. A command that is sent twice under one id is done
    /// once.
    pub command: [u8; 16],
}

impl By {
    /// Who records.
    pub(crate) fn who(&self) -> Result<(&OfficeId, &str), Refusal> {
        self.who
            .as_ref()
            .filter(|(_, person)| !person.trim().is_empty())
            .map(|(office, person)| (office, person.as_str()))
            .ok_or(Refusal::NobodyRecords)
    }
}

/// What a command does.
#[expect(async_fn_in_trait, reason = "the engine has one thread")]
pub trait Run {
    /// What the command returns when it is done.
    type Done;

    /// Does it, or nothing.
    ///
    /// # Errors
    /// Why it was not done.
    async fn run<S: Store>(
        self,
        engine: &Engine<S>,
        by: &By,
        steps: &impl Steps,
    ) -> Result<Self::Done, Refusal>;
}

/// A command that can cross to the engine, and what it says back.
pub trait Order: Run + Into<Command> {
    /// The result of this command, out of the results of any command.
    fn of(done: Done) -> Option<Self::Done>;
}

macro_rules! commands {
    ($($command:ident)*) => {
        /// A command of whatever kind.
        #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
        #[expect(missing_docs, reason = "each is described where it is declared")]
        pub enum Command { $($command($command)),* }

        /// What a command of whatever kind says when it is done.
        #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
        #[expect(missing_docs, reason = "each is described where its command is declared")]
        pub enum Done { $($command(Box<<$command as Run>::Done>)),* }

        impl Run for Command {
            type Done = Done;

            async fn run<S: Store>(
                self,
                engine: &Engine<S>,
                by: &By,
                steps: &impl Steps,
            ) -> Result<Done, Refusal> {
                match self {
                    $(Self::$command(command) => {
                        command.run(engine, by, steps).await.map(Box::new).map(Done::$command)
                    })*
                }
            }
        }

        $(
            impl From<$command> for Command {
                fn from(command: $command) -> Self {
                    Self::$command(command)
                }
            }

            impl Order for $command {
                fn of(done: Done) -> Option<Self::Done> {
                    if let Done::$command(done) = done { Some(*done) } else { None }
                }
            }
        )*
    };
}

commands! {
    CatchUp Close Correct Found HandOut HoldSheets KeepSheet Look Open Recall RecallSheet Record
    RegisterKey RegisterSheet Remove Settle StoreAgain Survey TakeIn Verify Vouch
    Withdraw
}
