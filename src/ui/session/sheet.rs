//! A task list read, and what is ready of it registered.

use super::record::{CommandId, new_command};
use super::{Refusal, Session, beside};
use crate::browser::files::PickedFile;
use crate::browser::helper::{self, Failure};
use crate::engine::command::sheet::{HoldSheets, RegisterSheet, Registered, Sheet};
use crate::engine::command::sheet_in_hand::{InHand, KeepSheet, RecallSheet};
use crate::engine::query::sheet::{Said, SheetError};

/// What a person gives to be read.
#[derive(Debug)]
pub enum Given {
    /// A file.
    File(PickedFile),
    /// What was copied from a spreadsheet.
    Pasted(String),
}

impl Given {
    /// The file's name; none of what was pasted.
    pub const fn name(&self) -> Option<&String> {
        match self {
            Self::File(file) => Some(&file.name),
            Self::Pasted(_) => None,
        }
    }
}

/// Breaks off the reading of a spreadsheet.
pub fn stop_reading() {
    helper::stop();
}

impl Session {
    /// Reads a spreadsheet, and has the engine hold it. Says by which id it is asked for, and its sheets;
    /// or why it cannot be read.
    ///
    /// # Errors
    /// A person stopped it, or a program of the page broke off.
    pub async fn read_sheet(
        self,
        given: &Given,
    ) -> Result<Result<(CommandId, Vec<Sheet>), SheetError>, Refusal> {
        let tables = match given {
            Given::File(file) => helper::read_sheet(&file.content).await,
            Given::Pasted(text) => helper::read_pasted(text).await,
        };
        let tables = match tables {
            Ok(tables) => tables,
            Err(Failure::Refused(error)) => return Ok(Err(error)),
            Err(Failure::NoFile(error)) => return Err(error.into()),
            Err(Failure::Stopped) => return Err(Refusal::STOPPED),
            Err(Failure::OtherBuild) => return Err(Refusal::OtherBuild),
            Err(Failure::Broken(text)) => return Err(Refusal::Broken(text)),
        };
        let id = new_command();
        let hold = HoldSheets { name: given.name().cloned(), tables };
        let sheets = self.client.run(self.by_as(id), hold, None).await?;
        Ok(Ok((id, sheets)))
    }

    /// The list that was in hand when the page was left, if one was.
    ///
    /// # Errors
    /// The store could not be read.
    pub async fn recall_sheet(self) -> Result<Option<InHand>, Refusal> {
        Ok(self.client.run(self.by(), RecallSheet, None).await?)
    }

    /// Keeps what is said of the list in hand over a reload; none puts the list away. What cannot be kept
    /// lasts as long as the page.
    pub fn keep_sheet(self, said: Option<Said>) {
        beside(async move {
            let _ = self.client.run(self.by(), KeepSheet(said.map(Box::new)), None).await;
        });
    }

    /// Records what is ready of a list.
    ///
    /// # Errors
    /// The list is not held any more, or nothing of it is ready; or as [`Session::record`].
    pub async fn register_sheet(
        self,
        command: CommandId,
        said: Said,
    ) -> Result<Registered, Refusal> {
        self.write(self.by_as(command), RegisterSheet(Box::new(said))).await
    }
}
