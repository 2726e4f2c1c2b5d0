//! Texts of the frame, the first run, settings, units, and of shared components.

use super::Lang;
use crate::engine::{Progress, Stage};
pub use crate::texts::generated::shell::*;

/// How far the opening of the ledger has come.
pub fn opening(at: Progress, lang: Lang) -> String {
    let percent = at.done / 10;
    match at.stage {
        Stage::Joining => OPENING_VERIFYING.of(lang).to_owned(),
        Stage::Judging => opening_judging(percent, lang),
        Stage::Reading | Stage::Storing | Stage::Writing => opening_reading(percent, lang),
    }
}
