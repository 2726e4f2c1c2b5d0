//! Files between offices: what is refused and in which words, merge as set union, conflicts, seals.

mod conflicts;
mod mutation;
mod properties;
mod refusals;
mod seals;
mod support;
