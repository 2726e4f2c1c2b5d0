//! The set of acts, their graph, order, fold, merge and conflicts; the file format, hashes, seals.
//! The only place that serialises.

mod body;
mod changes;
mod conflict;
mod counting;
mod coverage;
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
pub use coverage::Proof;
pub use current::{Changed, Current};
pub use exchange::{Incoming, Joining, check, merge};
pub use figures::write_figures;
pub use file::{FILE_BYTES, LedgerFile, read};
pub use fold::State;
pub use graph::{OrderKey, Placed, StreamActs};
pub use header::{Exported, Header, Scope};
pub use portions::{Portion, Portions};
pub use record::{NewAct, Record};
pub use registry::{Registry, can_found};
pub use retraction::retracted;
pub use seal::{PublicKey, Seal, Unsigned, public_key, read_key, sign, write_key};
pub use set::Ledger;
pub use standing_json::write_standing;
