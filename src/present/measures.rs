//! The three measures as the page shows them: their text, and beside each article what carries it.

use crate::domain::Article;
pub use crate::rules::coverage::{Carrier, Judgement, Page, People, Recorded};
use crate::rules::{articles, coverage};
use serde::{Deserialize, Serialize};

/// The three measures, whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Texts {
    /// Where they were published.
    pub source: String,
    /// In order.
    pub measures: Vec<Measure>,
}

/// One measure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Measure {
    /// 1 限时办结, 2 督促检查, 3 督查问责.
    pub number: u8,
    /// As published.
    pub title: String,
    /// In order.
    pub articles: Vec<ArticleText>,
}

/// One article as published, and what carries it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ArticleText {
    /// Which article; its `item` is 0.
    pub article: Article,
    /// The measure's title.
    pub measure: String,
    /// `第二章 限时办结事项及规定`.
    pub chapter: String,
    /// `第十条`.
    pub label: String,
    /// What stands in it, in order.
    pub blocks: Vec<Block>,
    /// The article and each of its items with what carries it, in order.
    pub carried: Vec<(Article, Vec<Carrier>)>,
}

/// A paragraph (款) or an item (项) of an article.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Block {
    /// The number of an item, from 1; 0 for a paragraph.
    pub item: u8,
    /// The words; an item's with its `（一）`.
    pub text: String,
}

/// An article, and the item asked for where one was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quoted<'t> {
    /// The article as a whole.
    pub whole: &'t ArticleText,
    /// The item's words; of M3-6, which counts its items twice, the unit's.
    pub item: Option<&'t str>,
}

/// The sentence of an article that a verdict rests on, cut where its words stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Passage<'t> {
    /// The beginning of the sentence that all items of the article end; none where no item was asked for.
    pub lead: Option<&'t str>,
    /// What stands in the sentence before the words.
    pub before: &'t str,
    /// The words.
    pub marked: &'t str,
    /// What stands in the sentence after them.
    pub after: &'t str,
}

impl<'t> Quoted<'t> {
    /// The sentence in which `words` stand; without words the whole item, or the article's first
    /// paragraph. None where the article does not hold the words.
    pub fn passage(&self, words: Option<&'t str>) -> Option<Passage<'t>> {
        let mut blocks = self.whole.blocks.iter().map(|block| block.text.as_str());
        let first = blocks.clone().next();
        let block = match (self.item, words) {
            (Some(item), _) => item,
            (None, Some(words)) => blocks.find(|text| text.contains(words))?,
            (None, None) => first?,
        };
        if let Some((before, after)) = words.and_then(|words| block.split_once(words)) {
            let before = before.rsplit('。').next().unwrap_or(before);
            let after = after.split_inclusive('。').next().unwrap_or(after);
            return Some(Passage { lead: None, before, marked: words?, after });
        }
        let lead = self.item.and(first).and_then(|first| first.rsplit('。').next());
        let lead = lead.filter(|sentence| sentence.ends_with('：'));
        Some(Passage { lead, before: "", marked: block, after: "" })
    }
}

impl Texts {
    /// As they are published.
    pub fn published() -> Self {
        let measure = |measure: &articles::Measure| Measure {
            number: measure.number,
            title: measure.title.to_owned(),
            articles: measure.articles.iter().map(ArticleText::of).collect(),
        };
        let measures = articles::measures().iter().map(measure).collect();
        Self { source: articles::SOURCE.to_owned(), measures }
    }

    /// Every article of the three, in order.
    pub fn articles(&self) -> impl Iterator<Item = &ArticleText> {
        self.measures.iter().flat_map(|measure| &measure.articles)
    }

    /// What an article says; none for the rules' own sections.
    pub fn quote(&self, article: Article) -> Option<Quoted<'_>> {
        let whole = self.articles().find(|text| text.article == Article { item: 0, ..article })?;
        if article.item == 0 {
            return Some(Quoted { whole, item: None });
        }
        let item = whole.blocks.iter().find(|block| block.item == article.item)?;
        Some(Quoted { whole, item: Some(&item.text) })
    }
}

impl ArticleText {
    fn of(text: &articles::ArticleText) -> Self {
        let blocks: Vec<Block> = text.blocks.iter().map(|block| Block::of(*block)).collect();
        let items = blocks.iter().filter(|block| block.item > 0);
        let items = items.map(|block| Article { item: block.item, ..text.article });
        let mut carried: Vec<(Article, Vec<Carrier>)> = Vec::new();
        for article in std::iter::once(text.article).chain(items) {
            // M3-6 counts its items twice: each number has one row.
            if carried.iter().all(|(seen, _)| *seen != article) {
                let by = coverage::of(article).map(|row| row.by.to_vec()).unwrap_or_default();
                carried.push((article, by));
            }
        }
        Self {
            article: text.article,
            measure: text.measure.to_owned(),
            chapter: text.chapter.to_owned(),
            label: text.label.to_owned(),
            blocks,
            carried,
        }
    }

    /// Whether a person who searches for this means it: by its number, its label or its words.
    pub fn holds(&self, wanted: &str) -> bool {
        wanted.is_empty()
            || self.label.contains(wanted)
            || self.article.to_string().eq_ignore_ascii_case(wanted)
            || self.blocks.iter().any(|block| block.text.contains(wanted))
    }
}

impl Block {
    fn of(block: articles::Block) -> Self {
        let item = match block {
            articles::Block::Paragraph(_) => 0,
            articles::Block::Item(item, _) => item,
        };
        Self { item, text: block.text().to_owned() }
    }
}
