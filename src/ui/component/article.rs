//! The article that a verdict rests on: a small tag, which opens the article's text.

use crate::domain::Article;
use crate::rules::articles;
use crate::ui::i18n::{shell, t};
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
