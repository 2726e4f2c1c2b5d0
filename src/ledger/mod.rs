//! The set of acts, their graph, order, fold, merge and conflicts; the file format, hashes and seals. Among the layers
//! of the core, only this one writes JSON.
//!
//! A file is read and checked, and the ledger in it judged at any day:
//!
//! ```
//! use banjie::domain::standing::Status;
//! use banjie::ledger::{self, State};
//! use std::sync::Arc;
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let bytes = std::fs::read("src/web/demo.ledger.json")?;
//! let first = |errors: Vec<ledger::problem::FileError>| errors[0].clone();
//! let file = ledger::read(&bytes).map_err(first)?;
//! let incoming = ledger::check(file, None).map_err(first)?;
//!
//! let state = State::new(Arc::new(incoming.ledger));
//! let standing = state.standing("2026-11-02".parse()?);
//! let units = standing.matters.iter().flat_map(|matter| &matter.assignments);
//! let overdue = units.filter(|unit| unit.status == Status::Overdue).count();
//! assert!(overdue > 0);
//! assert_eq!(standing.rates.overdue, overdue, "nobody has refused");
//! # Ok(())
//! # }
//! ```

mod body;
mod changes;
mod conflict;
mod counting;
mod current;
mod exchange;
mod figures;
mod file;
mod fold;
mod graph;
mod hand_out;
mod header;
mod json;
mod portions;
pub mod problem;
mod proof;
mod proving;
mod record;
mod registry;
mod retraction;
mod seal;
mod set;
mod shape;
mod standing_json;
mod strict;
mod values;

pub use changes::{Changes, DueChange, StatusChange};
pub use conflict::forks;
pub use current::{Changed, Current};
pub use exchange::{Checked, Joining, check, merge};
pub use figures::write_figures;
pub use file::{FILE_BYTES, LedgerFile, read};
pub use fold::State;
pub use graph::{OrderKey, Placed, StreamActs};
pub use hand_out::{Export, Writing};
pub use header::{Exported, Header, Scope};
pub use portions::{Portion, Portions};
pub use proof::Proof;
pub use record::{NewAct, Record};
pub use registry::{Registry, can_found};
pub use retraction::retracted;
pub use seal::{PublicKey, Seal, Unsigned, public_key, read_key, sign, write_key};
pub use set::Ledger;
pub use standing_json::write_standing;
pub(crate) use values::YEARS;
