//! The coverage table itself: a file a measure.

mod accountability;
mod inspection;
mod limited;
mod row;

use super::Coverage;

/// Every article, every item, in order; the ledger's own lights and order (`RULES-7`, `RULES-8`) last.
pub fn rows() -> impl Iterator<Item = &'static Coverage> {
    [limited::ROWS, inspection::ROWS, accountability::ROWS].into_iter().flatten()
}
