//! Texts of the units' page.

use super::{Lang, texts};

texts! {
    CORRECT: "更正", "Correct";
}

/// `N 个单位`.
pub fn counted(n: usize, lang: Lang) -> String {
    match (lang, n) {
        (Lang::Zh, _) => format!("{n} 个单位"),
        (Lang::En, 1) => "1 unit".to_owned(),
        (Lang::En, _) => format!("{n} units"),
    }
}
