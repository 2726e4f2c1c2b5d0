//! The text of the three measures of 兰政办发〔2018〕258号, by article and item.
//!
//! The text is data (`articles.txt`): every verdict quotes it, and nobody has to believe the program.

use crate::domain::Article;
use std::sync::LazyLock;

/// Where the text was published.
pub const SOURCE: &str = "兰政办发〔2018〕258号";

/// One measure, whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Measure {
    /// 1 限时办结, 2 督促检查, 3 督查问责.
    pub number: u8,
    /// As published.
    pub title: &'static str,
    /// In order, the first is article 1.
    pub articles: Vec<ArticleText>,
}

/// One article as published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ArticleText {
    /// Which; its `item` is 0.
    pub article: Article,
    /// The measure's title.
    pub measure: &'static str,
    /// `第二章 限时办结事项及规定`; the source names no subject for some chapters.
    pub chapter: &'static str,
    /// `第十条`.
    pub label: &'static str,
    /// What stands in it, in order.
    pub blocks: Vec<Block>,
}

/// A paragraph or an item of an article.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Block {
    /// A paragraph (款).
    Paragraph(&'static str),
    /// An item (项), with its number from 1 and its text, `（一）` included.
    Item(u8, &'static str),
}

impl Block {
    /// The words.
    pub const fn text(self) -> &'static str {
        match self {
            Self::Paragraph(text) | Self::Item(_, text) => text,
        }
    }
}

/// An article, and the item asked for where one was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quoted {
    /// The article as a whole.
    pub whole: &'static ArticleText,
    /// The item's words, `（一）` included; of M3-6, which counts its items twice, the unit's.
    pub item: Option<&'static str>,
}

static MEASURES: LazyLock<Vec<Measure>> = LazyLock::new(|| parse(include_str!("articles.txt")));

/// The three measures, in order.
pub fn measures() -> &'static [Measure] {
    &MEASURES
}

/// Every article of the three measures, in order.
pub fn all() -> impl Iterator<Item = &'static ArticleText> {
    measures().iter().flat_map(|measure| &measure.articles)
}

/// What an article says; none for the rules' own sections and for what is not in the measures.
pub fn text(article: Article) -> Option<Quoted> {
    let whole = all().find(|text| text.article == Article { item: 0, ..article })?;
    if article.item == 0 {
        return Some(Quoted { whole, item: None });
    }
    let item = whole.blocks.iter().find_map(|block| match block {
        Block::Item(number, text) if *number == article.item => Some(*text),
        _ => None,
    });
    item.map(|item| Quoted { whole, item: Some(item) })
}

/// Reads the data file; a line that belongs to no article is dropped, which the tests would show.
fn parse(file: &'static str) -> Vec<Measure> {
    let mut measures: Vec<Measure> = Vec::new();
    let mut chapter = "";
    for line in file.lines().filter(|line| !line.starts_with('#')) {
        if let Some(title) = line.strip_prefix("= ") {
            measures.push(Measure { number: ordinal(measures.len()), title, articles: Vec::new() });
            continue;
        }
        let Some(measure) = measures.last_mut() else { continue };
        if is_chapter(line) {
            chapter = line;
        } else if let Some((label, text)) = line.split_once('　') {
            measure.articles.push(ArticleText {
                article: Article::new(measure.number, ordinal(measure.articles.len())),
                measure: measure.title,
                chapter,
                label,
                blocks: vec![Block::Paragraph(text)],
            });
        } else if let Some(article) = measure.articles.last_mut() {
            let block = match article.blocks.last() {
                _ if !line.starts_with('（') => Block::Paragraph(line),
                Some(Block::Item(number, _)) => Block::Item(number.saturating_add(1), line),
                _ => Block::Item(1, line),
            };
            article.blocks.push(block);
        }
    }
    measures
}

/// The number of the next of so many.
fn ordinal(before: usize) -> u8 {
    u8::try_from(before).map_or(u8::MAX, |number| number.saturating_add(1))
}

fn is_chapter(line: &str) -> bool {
    let head = line.split(' ').next().unwrap_or(line);
    head.starts_with('第') && head.ends_with('章')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 一 to 二十, as the measures number.
    fn numeral(number: u8) -> String {
        let digits: Vec<char> = "〇一二三四五六七八九".chars().collect();
        let unit = |n: u8| if n == 0 { String::new() } else { digits[usize::from(n)].to_string() };
        match number {
            0..=9 => unit(number),
            10..=19 => format!("十{}", unit(number - 10)),
            _ => format!("{}十{}", unit(number / 10), unit(number % 10)),
        }
    }

    #[test]
    fn the_measures_have_16_20_and_11_articles_numbered_without_a_gap() {
        let counts: Vec<usize> = measures().iter().map(|measure| measure.articles.len()).collect();
        assert_eq!(counts, [16, 20, 11]);
        for measure in measures() {
            for (index, article) in measure.articles.iter().enumerate() {
                let number = u8::try_from(index).unwrap() + 1;
                assert_eq!(article.article, Article::new(measure.number, number));
                assert_eq!(article.label, format!("第{}条", numeral(number)));
                assert!(article.chapter.starts_with('第'), "{}", article.article);
                assert_eq!(text(article.article).unwrap().whole, article);
            }
        }
    }

    #[test]
    fn items_stand_in_their_articles_numbered_as_they_are_written() {
        let mut counted = std::collections::BTreeMap::new();
        for article in all() {
            for block in &article.blocks {
                if let Block::Item(number, text) = block {
                    let written = format!("（{}）", numeral(*number));
                    assert!(text.starts_with(&written), "{}: {text}", article.article);
                    *counted.entry(article.article.to_string()).or_insert(0) += 1;
                }
            }
        }
        let expected = [
            ("M1-10", 5),
            ("M1-5", 4),
            ("M1-6", 3),
            ("M2-4", 4),
            ("M3-5", 4),
            ("M3-6", 8),
            ("M3-8", 4),
        ];
        assert_eq!(counted, expected.map(|(article, n)| (article.to_owned(), n)).into());
    }

    #[test]
    fn every_line_of_the_data_file_stands_in_an_article() {
        let lines = include_str!("articles.txt").lines();
        let expected = lines.filter(|line| !line.starts_with(['#', '=']) && !is_chapter(line));
        let held = all().map(|article| article.blocks.len()).sum::<usize>();
        assert_eq!(held, expected.count());
        assert!(all().flat_map(|article| &article.blocks).all(|block| !block.text().is_empty()));
    }

    #[test]
    fn an_item_is_quoted_with_its_article_and_a_missing_one_is_not() {
        let quoted = text(Article::item(1, 10, 4)).unwrap();
        assert_eq!(quoted.whole.label, "第十条");
        assert_eq!(quoted.item, Some("（四）在规定、指定或约定时限内，未反馈办理情况和结果的；"));
        for missing in [Article::item(1, 10, 6), Article::new(1, 17), Article::rules(8)] {
            assert_eq!(text(missing), None, "{missing}");
        }
    }
}
