//! What the three measures decide. Each family of rules has a file, and each rule has its article above
//! it.
//!
//! The input is acts in their order (`ledger` sees to order and retraction). The output is standings as
//! plain data, each verdict with the facts that it rests on.

pub mod accountability;
pub mod annual;
pub mod articles;
mod assignment;
pub mod authority;
pub mod bearing;
pub mod cases;
mod completion;
pub mod context;
pub mod coverage;
mod duties;
pub mod evaluate;
mod extension;
pub mod figures;
mod joint;
mod judged;
mod limits;
pub mod matter;
mod obligations;
pub mod open;
mod overdue;
pub mod path;
mod plans;
mod reports;
mod status;
#[cfg(test)]
mod testing;

pub use limits::{last_day, unpublished};
