//! Texts of a list in hand, of what was said before, and of a list that comes again.

use super::{Lang, common};
pub use crate::texts::generated::sheet_again::*;

/// How many rows tell progress, and what becomes of it.
pub fn progress(rows: usize, early: usize, is_said: bool, lang: Lang) -> String {
    match (is_said, early) {
        (false, _) => progress_left(rows, lang),
        (true, 0) => progress_taken(rows, lang),
        (true, _) => progress_early(early, lang),
    }
}

/// That a cell cannot be read and is not held against the ledger.
pub fn unread(doubt: &str, was: &str, lang: Lang) -> String {
    unread_beside(doubt, if was.is_empty() { BLANK.of(lang) } else { was }, lang)
}

/// In what the list differs from the ledger.
pub fn difference(field: &str, was: &str, is: &str, lang: Lang) -> String {
    let was = if was.is_empty() { BLANK.of(lang) } else { was };
    common::labelled(field, &format!("{was} → {is}"), lang)
}
