//! The measures, as the engine says them.

use super::clerk::Clerk;
use banjie::domain::Article;
use banjie::engine::query::measures::Measures;
use banjie::present::measures::Carrier;

#[test]
fn every_article_is_there_with_its_words_and_what_carries_it() {
    let texts = Clerk::supervising(&[]).asks(Measures);
    assert_eq!(texts.measures.iter().map(|m| m.articles.len()).collect::<Vec<_>>(), [16, 20, 11]);
    for article in texts.articles() {
        assert!(article.blocks.iter().all(|block| !block.text.is_empty()), "{}", article.article);
        let items = article.blocks.iter().filter(|block| block.item > 0);
        let items: std::collections::BTreeSet<u8> = items.map(|block| block.item).collect();
        assert_eq!(article.carried.len(), 1 + items.len(), "{}", article.article);
        assert!(article.carried.iter().all(|(_, by)| !by.is_empty()), "{}", article.article);
    }
}

#[test]
fn an_item_is_quoted_with_its_article_and_a_missing_one_is_not() {
    let texts = Clerk::supervising(&[]).asks(Measures);
    let quoted = texts.quote(Article::item(1, 10, 4)).unwrap();
    assert_eq!(quoted.whole.label, "第十条");
    assert_eq!(quoted.item, Some("（四）在规定、指定或约定时限内，未反馈办理情况和结果的；"));
    assert_eq!(texts.quote(Article::new(2, 8)).unwrap().item, None);
    for missing in [Article::item(1, 10, 6), Article::new(1, 17), Article::rules(8)] {
        assert_eq!(texts.quote(missing), None, "{missing}");
    }
}

#[test]
fn an_article_is_found_by_its_number_its_label_and_its_words() {
    let texts = Clerk::supervising(&[]).asks(Measures);
    let found = |wanted: &str| texts.articles().filter(|article| article.holds(wanted)).count();
    assert_eq!(found(""), 47);
    assert_eq!(found("m2-10"), 1);
    assert_eq!(found("第十条"), 3);
    assert!((1..47).contains(&found("督办通知")));
    assert_eq!(found("没有这样的话"), 0);
    let people = texts.articles().filter(|article| {
        article.carried.iter().flat_map(|(_, by)| by).any(|by| matches!(by, Carrier::People(_)))
    });
    assert!(people.count() > 4);
}

#[test]
fn the_sentence_that_a_verdict_rests_on_is_cut_where_its_words_stand() {
    let texts = Clerk::supervising(&[]).asks(Measures);
    let item = texts.quote(Article::item(1, 10, 3)).unwrap();
    let passage = item.passage(None).unwrap();
    assert!(passage.lead.unwrap().ends_with('：'), "{passage:?}");
    assert_eq!((passage.before, passage.after), ("", ""));
    assert_eq!(Some(passage.marked), item.item);

    let article = texts.quote(Article::new(2, 10)).unwrap();
    let passage = article.passage(Some("5个工作日")).unwrap();
    assert_eq!(passage.marked, "5个工作日");
    assert_eq!(passage.lead, None);
    let sentence = format!("{}{}{}", passage.before, passage.marked, passage.after);
    assert!(article.whole.blocks.iter().any(|block| block.text.contains(&sentence)), "{sentence}");
    assert_eq!(sentence.matches('。').count(), 1, "{sentence}");
    assert_eq!(article.passage(Some("此处没有的话")), None);
}
