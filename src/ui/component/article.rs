//! The article that a verdict rests on: a small tag, which opens the article's text.

use crate::domain::Article;
use crate::rules::articles;
use crate::ui::i18n::{measures, shell, t};
use leptos::html::Dialog;
use leptos::prelude::*;

/// The article whose text is open, if one is.
#[derive(Debug, Clone, Copy)]
pub struct OpenArticle(pub RwSignal<Option<Article>>);

/// `M2-10`, which opens the article. What only the rules' own page says opens nothing.
#[component]
pub fn ArticleTag(
    /// Which.
    article: Article,
) -> impl IntoView {
    let open = expect_context::<OpenArticle>().0;
    let name = article.to_string();
    if articles::text(article).is_none() {
        return view! { <span class="tag">{name}</span> }.into_any();
    }
    view! {
        <button
            type="button"
            class="tag"
            on:click=move |event| {
                event.stop_propagation();
                open.set(Some(article));
            }
        >
            {name}
        </button>
    }
    .into_any()
}

/// The words of an article, the item asked for marked.
#[component]
pub fn ArticleText(
    /// Which.
    article: Article,
) -> impl IntoView {
    articles::text(article).map(|quoted| {
        let whole = quoted.whole;
        let blocks = whole
            .blocks
            .iter()
            .map(|block| {
                let marked = quoted.item == Some(block.text());
                view! { <p class:marked=marked>{block.text()}</p> }
            })
            .collect_view();
        view! {
            <div class="article" lang="zh-CN">
                <p class="article-head">"《" {whole.measure} "》" {whole.label}</p>
                {blocks}
            </div>
        }
    })
}

/// The words of an article that a verdict rests on, with those about them; its tag opens the rest.
#[component]
pub fn Quote(
    /// Which.
    article: Article,
    /// The words that are marked; none for the whole of the item.
    words: Option<&'static str>,
) -> impl IntoView {
    let quoted = articles::text(article)?;
    let blocks = &quoted.whole.blocks;
    let block = match (quoted.item, words) {
        (Some(item), _) => item,
        (None, Some(words)) => blocks.iter().map(|b| b.text()).find(|text| text.contains(words))?,
        (None, None) => blocks.first()?.text(),
    };
    let (before, marked, after) = match words.and_then(|words| block.split_once(words)) {
        // Of the paragraph, the sentence.
        Some((before, after)) => (
            before.rsplit('。').next().unwrap_or(before),
            words.unwrap_or_default(),
            after.split_inclusive('。').next().unwrap_or(after),
        ),
        None => ("", block, ""),
    };
    // An item is the end of the sentence that stands before all of them.
    let lead = quoted.item.and(blocks.first()).and_then(|first| {
        let sentence = first.text().rsplit('。').next()?;
        (marked == block && sentence.ends_with('：')).then_some(sentence)
    });
    let title = format!("《{}办法》{}", measures::measure(article.measure).zh, quoted.whole.label);
    Some(view! {
        <div class="article" lang="zh-CN">
            <p>
                <strong>{title}</strong> " " {lead} {before} <mark>{marked}</mark> {after} " "
                <ArticleTag article />
            </p>
        </div>
    })
}

/// The dialog in which an article's text opens; there is one on the page.
#[component]
pub fn ArticleDialog() -> impl IntoView {
    let open = expect_context::<OpenArticle>().0;
    let dialog = NodeRef::<Dialog>::new();
    Effect::new(move |_| {
        if let Some(dialog) = dialog.get() {
            if open.get().is_some() {
                let _ = dialog.show_modal();
            } else {
                dialog.close();
            }
        }
    });
    view! {
        <dialog node_ref=dialog class="dialog wide" on:close=move |_| open.set(None)>
            {move || open.get().map(|article| view! { <ArticleText article /> })}
            <div class="dialog-foot">
                <button type="button" class="button" on:click=move |_| open.set(None)>
                    {move || t(shell::CLOSE)}
                </button>
            </div>
        </dialog>
    }
}
