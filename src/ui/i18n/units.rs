//! Texts of the units' page.

use super::{Lang, common, texts};
use crate::present::visible::shown;
pub use crate::texts::generated::units::*;

texts! {
    CORRECT: "更正", "Correct";
    ADD_ALIKE: "不是同一单位，仍要添加", "They are not the same: add all the same";
}

/// That names which are to be added look like others: each with the one that it looks like, hidden characters shown.
pub fn alike(pairs: &[(Box<str>, Box<str>)], lang: Lang) -> String {
    let pair = |(new, other): &(Box<str>, Box<str>)| self::pair(&shown(new), &shown(other), lang);
    let pairs: Vec<String> = pairs.iter().map(pair).collect();
    look_alike(&pairs.join(common::CLAUSE_COMMA.of(lang)), lang)
}

/// `N 个单位`.
pub fn counted(n: usize, lang: Lang) -> String {
    match (lang, n) {
        (Lang::Zh, _) => format!("{n} 个单位"),
        (Lang::En, 1) => "1 unit".to_owned(),
        (Lang::En, _) => format!("{n} units"),
    }
}
