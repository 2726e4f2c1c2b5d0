//! Task lists as the command line reads them (FORMAT §7): of each list of `tests/data/lists` what is
//! right, as the table beside their first publication has it, and of lists that are made of known tasks,
//! that each is found again.
//!
//! The lists are read from `tests/data/lists`, and from the folder that `BANJIE_LISTS` names.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that meets what it does not expect stops there, in its helpers too"
)]

mod asked;
mod made;
mod offices;
mod read;
mod table;
