//! Writes the ledgers of the examples: each act is composed upon the acts before it. If an act is refused, no ledger is
//! given out.

use banjie::domain::{ActId, Date, Instant};
use banjie::ledger::{Ledger, NewAct};
use std::error::Error;

/// A ledger being written.
pub(crate) struct Pen {
    ledger: Ledger,
    /// The first act that was refused.
    error: Option<String>,
}

impl Pen {
    /// Founds a ledger.
    ///
    /// # Errors
    /// The act cannot found a ledger.
    pub(crate) fn found(title: &str, founding: &NewAct) -> Result<Self, Box<dyn Error>> {
        Ok(Self { ledger: Ledger::found(title, founding)?, error: None })
    }

    /// Writes an act upon the heads of its stream.
    pub(crate) fn write(&mut self, new: &NewAct) -> Option<ActId> {
        match self.ledger.compose(new) {
            Ok(record) => {
                let id = record.act.id;
                self.ledger.insert([record]);
                Some(id)
            }
            Err(fault) => {
                self.fail(&format!("{fault}: {new:?}"));
                None
            }
        }
    }

    /// Remembers an error, if none has been remembered before.
    pub(crate) fn fail(&mut self, what: &str) {
        self.error.get_or_insert_with(|| what.to_owned());
    }

    /// The ledger, when every act was taken.
    ///
    /// # Errors
    /// The first act that was refused.
    pub(crate) fn finish(self) -> Result<Ledger, Box<dyn Error>> {
        self.error.map_or(Ok(self.ledger), |error| Err(error.into()))
    }
}

/// So many seconds after nine o'clock of a day in China.
///
/// # Errors
/// There is no such instant.
pub(crate) fn instant(day: Date, second: i64) -> Result<Instant, Box<dyn Error>> {
    let nine = Instant::parse_from_rfc3339(&format!("{day}T09:00:00+08:00"))?;
    Ok(nine + chrono::Duration::seconds(second))
}
