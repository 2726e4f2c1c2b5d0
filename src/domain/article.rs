//! Articles of the three measures, as the rules cite them.

use serde::{Deserialize, Serialize};
use std::fmt;

/// An article, with the item where one is meant: `M1-10(4)` is measure 1, article 10, item (四).
///
/// ```
/// use banjie::domain::Article;
/// use banjie::rules::{articles, coverage};
///
/// let article = Article::item(1, 10, 4);
/// assert_eq!(article.to_string(), "M1-10(4)");
/// // Its words, and the golden cases that show what follows from it.
/// let quoted = articles::text(article).and_then(|quoted| quoted.item);
/// assert_eq!(quoted, Some("（四）在规定、指定或约定时限内，未反馈办理情况和结果的；"));
/// let row = coverage::of(article);
/// assert!(row.is_some_and(|row| row.cases.contains(&"081-no-feedback-window")));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Article {
    /// 1 限时办结, 2 督促检查, 3 督查问责; 0: the rules' own section (`RULES-8`).
    pub measure: u8,
    /// The article's number.
    pub article: u8,
    /// The item's number, 0 for the whole article.
    pub item: u8,
}

impl Article {
    /// An article as a whole.
    pub const fn new(measure: u8, article: u8) -> Self {
        Self { measure, article, item: 0 }
    }

    /// One item of an article.
    pub const fn item(measure: u8, article: u8, item: u8) -> Self {
        Self { measure, article, item }
    }

    /// A section of the rules' own page, for what no article says (who may record what).
    pub const fn rules(section: u8) -> Self {
        Self::new(0, section)
    }
}

impl fmt::Display for Article {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.measure {
            0 => write!(f, "RULES-{}", self.article)?,
            measure => write!(f, "M{measure}-{}", self.article)?,
        }
        if self.item > 0 { write!(f, "({})", self.item) } else { Ok(()) }
    }
}
