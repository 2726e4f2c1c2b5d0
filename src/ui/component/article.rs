//! The article that a verdict rests on: a small tag, which opens the article's text.

use crate::domain::Article;
use crate::engine::query::measures::Measures;
use crate::present::measures::Texts;
use crate::ui::component::modal::{is_closed, show_while};
use crate::ui::i18n::{Lang, measures, shell, t};
use crate::ui::session::Session;
use leptos::html::Dialog;
use leptos::prelude::*;
use std::sync::Arc;

/// The words of the measures, asked for once, when the first of them is shown; and the article whose
/// text is open, if one is.
#[derive(Debug, Clone, Copy)]
pub struct Articles {
    open: RwSignal<Option<Article>>,
    wanted: RwSignal<bool>,
    texts: Signal<Option<Arc<Texts>>>,
}

/// Makes the context.
pub fn provide_articles() {
    let wanted = RwSignal::new(false);
    let texts = Session::expect().client().ask(move || wanted.get().then_some(Measures));
    provide_context(Articles { open: RwSignal::new(None), wanted, texts });
}

impl Articles {
    /// The context.
    pub fn expect() -> Self {
        expect_context()
    }

    /// The words of all three measures; none before they are there.
    pub fn texts(self) -> Signal<Option<Arc<Texts>>> {
        self.wanted.set(true);
        self.texts
    }
}

/// The tag `M2-10`, which opens the article. A tag such as `RULES-8` is no article and opens nothing.
#[component]
pub fn ArticleTag(
    /// Which.
    article: Article,
) -> impl IntoView {
    let open = Articles::expect().open;
    let name = article.to_string();
    if article.measure == 0 {
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
    let texts = Articles::expect().texts();
    move || {
        let texts = texts.get()?;
        let quoted = texts.quote(article)?;
        let whole = quoted.whole;
        let block = |text: &str| {
            let marked = quoted.item == Some(text);
            view! { <p class:marked=marked>{text.to_owned()}</p> }
        };
        Some(view! {
            <div class="article" lang="zh-CN">
                <p class="article-head">{measures::cited(&whole.measure, &whole.label, Lang::Zh)}</p>
                {whole.blocks.iter().map(|b| block(&b.text)).collect_view()}
            </div>
        })
    }
}

/// The words of an article that a verdict rests on, with those about them; its tag opens the rest.
#[component]
pub fn Quote(
    /// Which.
    article: Article,
    /// The words that are marked; none for the whole of the item.
    words: Option<&'static str>,
) -> impl IntoView {
    let texts = Articles::expect().texts();
    move || {
        let texts = texts.get()?;
        let quoted = texts.quote(article)?;
        let passage = quoted.passage(words)?;
        let measure = measures::measure(article.measure).of(Lang::Zh);
        let title =
            measures::cited(&measures::named(measure, Lang::Zh), &quoted.whole.label, Lang::Zh);
        let lead = passage.lead.map(str::to_owned);
        let [before, marked, after] =
            [passage.before, passage.marked, passage.after].map(str::to_owned);
        Some(view! {
            <div class="article" lang="zh-CN">
                <p>
                    <strong>{title}</strong> " " {lead} {before} <mark>{marked}</mark> {after} " "
                    <ArticleTag article />
                </p>
            </div>
        })
    }
}

/// The dialog in which an article's text opens; there is one on the page.
#[component]
pub fn ArticleDialog() -> impl IntoView {
    let open = Articles::expect().open;
    let dialog = NodeRef::<Dialog>::new();
    show_while(dialog, move || open.get().is_some());
    view! {
        <dialog node_ref=dialog class="dialog wide" on:close=move |_| if is_closed(dialog) { open.set(None) }>
            {move || open.get().map(|article| view! { <ArticleText article /> })}
            <div class="dialog-foot">
                <button type="button" class="button" on:click=move |_| open.set(None)>
                    {move || t(shell::CLOSE)}
                </button>
            </div>
        </dialog>
    }
}
