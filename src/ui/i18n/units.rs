//! Texts of the units' page.

use super::{Lang, texts};
use crate::present::visible::shown;

texts! {
    CORRECT: "更正", "Correct";
    ADD_ALIKE: "不是同一单位，仍要添加", "They are not the same: add all the same";
}

/// That names which are to be added look like others: each with the one that it looks like, hidden characters shown.
pub fn alike(pairs: &[(Box<str>, Box<str>)], lang: Lang) -> String {
    let pair = |(new, other): &(Box<str>, Box<str>)| match lang {
        Lang::Zh => format!("“{}”与“{}”", shown(new), shown(other)),
        Lang::En => format!("“{}” and “{}”", shown(new), shown(other)),
    };
    let pairs: Vec<String> = pairs.iter().map(pair).collect();
    match lang {
        Lang::Zh => {
            format!("{}看上去相同，但含有不同的字符。请核对是否为同一单位。", pairs.join("，"))
        }
        Lang::En => format!(
            "{} look the same, and are written with different characters. Are they the same unit?",
            pairs.join(", ")
        ),
    }
}

/// `N 个单位`.
pub fn counted(n: usize, lang: Lang) -> String {
    match (lang, n) {
        (Lang::Zh, _) => format!("{n} 个单位"),
        (Lang::En, 1) => "1 unit".to_owned(),
        (Lang::En, _) => format!("{n} units"),
    }
}
