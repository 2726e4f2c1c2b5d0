//! Files between offices: what is refused and in which words, merge as set union, conflicts, seals.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that meets what it does not expect stops there, in its helpers too"
)]

#[path = "../../fuzz/attempt.rs"]
mod attempt;
mod conflicts;
mod merges;
mod mutation;
mod properties;
mod refusals;
mod registry;
mod seals;
mod settling;
mod support;
