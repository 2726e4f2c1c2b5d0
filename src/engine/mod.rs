//! The one door to the ledger: commands, queries and changes, as plain data.

pub mod store;
