//! Texts of the units' page.

use super::{Lang, common};
use crate::present::draft::units::Known;
use crate::present::visible::shown;
pub use crate::texts::generated::units::*;

/// That names which are to be added look like others: each with the one that it looks like, hidden characters shown.
pub fn alike(pairs: &[(Box<str>, Box<str>)], lang: Lang) -> String {
    let pair = |(new, other): &(Box<str>, Box<str>)| self::pair(&shown(new), &shown(other), lang);
    let pairs: Vec<String> = pairs.iter().map(pair).collect();
    look_alike(&pairs.join(common::CLAUSE_COMMA.of(lang)), lang)
}

/// How many units were added, and which names were not because they are units' already.
pub fn done(added: usize, known: &[Known], lang: Lang) -> String {
    let added = self::added(added, lang);
    if known.is_empty() {
        return added;
    }
    let name = |known: &Known| {
        let name = shown(&known.name);
        let name = match &known.of {
            Some(of) => is_name_of(&name, &shown(of), lang),
            None => is_registered(&name, lang),
        };
        if known.active { name } else { is_ended(&name, lang) }
    };
    let names: Vec<String> = known.iter().map(name).collect();
    not_added(&added, &names.join(common::LIST_COMMA.of(lang)), lang)
}
