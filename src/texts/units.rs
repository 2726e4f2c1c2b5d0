//! Texts of the units' page.

use super::{Lang, common};
use crate::present::visible::shown;
pub use crate::texts::generated::units::*;

/// That names which are to be added look like others: each with the one that it looks like, hidden characters shown.
pub fn alike(pairs: &[(Box<str>, Box<str>)], lang: Lang) -> String {
    let pair = |(new, other): &(Box<str>, Box<str>)| self::pair(&shown(new), &shown(other), lang);
    let pairs: Vec<String> = pairs.iter().map(pair).collect();
    look_alike(&pairs.join(common::CLAUSE_COMMA.of(lang)), lang)
}
