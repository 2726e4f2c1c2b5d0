//! How the rows of the table are written.

use crate::domain::Article;
use crate::rules::coverage::{Carrier, Coverage};

pub(super) const fn row(article: Article, by: &'static [Carrier]) -> Coverage {
    Coverage { article, by, cases: &[] }
}

pub(super) const fn a(measure: u8, article: u8, by: &'static [Carrier]) -> Coverage {
    row(Article::new(measure, article), by)
}

pub(super) const fn i(measure: u8, article: u8, item: u8, by: &'static [Carrier]) -> Coverage {
    row(Article::item(measure, article, item), by)
}

impl Coverage {
    /// The golden cases (`tests/cases`) that show it.
    pub(super) const fn shown_by(self, cases: &'static [&'static str]) -> Self {
        Self { cases, ..self }
    }
}
