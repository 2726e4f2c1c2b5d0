//! Texts of the exchange.

use super::Lang;
use crate::engine::{Progress, Stage};
pub use crate::texts::generated::exchange::*;

/// How many files have been looked at.
pub fn looking(at: Progress, lang: Lang) -> String {
    let Progress { stage, file, files, .. } = at;
    match stage {
        Stage::Reading => looking_reading(file, files, lang),
        Stage::Joining => looking_checking(file, files, lang),
        Stage::Storing => LOOKING_STORING.of(lang).to_owned(),
        Stage::Writing => LOOKING_WRITING.of(lang).to_owned(),
        Stage::Judging => LOOKING_JUDGING.of(lang).to_owned(),
    }
}
