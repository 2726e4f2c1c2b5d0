//! What the three measures decide: one file a family of rules, the article over each rule.
//!
//! Input: acts that count, in their order (`ledger` sees to order, retraction and authority's
//! graph). Output: standings as plain data, each verdict with the facts that it rests on.

pub mod articles;
pub mod coverage;
pub mod standing;

pub use standing::*;
