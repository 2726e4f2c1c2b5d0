//! The three measures, whole, and beside each article what carries it, or why nothing does.

use crate::domain::Article;
use crate::rules::articles::{self, ArticleText, Block, Measure};
use crate::rules::coverage::{self, Carrier};
use crate::ui::i18n::{Text, measures as texts, profile, t, terms};
use crate::ui::route::Route;
use crate::ui::session::Session;
use leptos::prelude::*;

/// The page.
#[component]
pub fn MeasuresPage() -> impl IntoView {
    let session = Session::expect();
    let wanted = RwSignal::new(String::new());
    let found = move || {
        let wanted = wanted.get();
        articles::all().filter(|article| holds(article, wanted.trim())).count()
    };
    view! {
        <div class="page-head">
            <h1>{move || t(texts::TITLE)}</h1>
            <span class="page-sub">{articles::SOURCE}</span>
            <div class="actions">
                <a class="button" href=Route::Profile.href()>{move || t(profile::TITLE)}</a>
                <input class="measure-search" type="search" aria-label=move || t(texts::SEARCH)
                    placeholder=move || t(texts::SEARCH)
                    on:input=move |event| wanted.set(event_target_value(&event)) />
            </div>
        </div>
        <p class="page-intro">
            {move || t(texts::INTRO)} " " {move || t(texts::CHINESE_ONLY)}
            " " <span role="status">{move || texts::found(session.lang(), found())}</span>
        </p>
        <nav class="measure-contents" aria-label=move || t(texts::CONTENTS)>
            {articles::measures().iter().map(contents).collect_view()}
        </nav>
        {articles::measures().iter().map(|measure| view! { <OneMeasure measure wanted /> }).collect_view()}
        {move || (found() == 0).then(|| view! { <p class="empty">{t(texts::NOTHING)}</p> })}
        <section class="card pad">
            <h2>{move || t(texts::LIMITS_TITLE)}</h2>
            <p>{move || t(texts::LIMITS_FORCE)}</p>
            <p>{move || t(texts::LIMITS_NOT)}</p>
        </section>
    }
}

fn contents(measure: &'static Measure) -> impl IntoView {
    let name = texts::measure(measure.number);
    view! {
        <a class="chip" href=Route::Measures(Some(format!("M{}", measure.number))).href()>
            {format!("M{}", measure.number)} " " {move || t(name)}
        </a>
    }
}

fn holds(article: &ArticleText, wanted: &str) -> bool {
    wanted.is_empty()
        || article.label.contains(wanted)
        || article.article.to_string().eq_ignore_ascii_case(wanted)
        || article.blocks.iter().any(|block| block.text().contains(wanted))
}

#[component]
fn OneMeasure(measure: &'static Measure, wanted: RwSignal<String>) -> impl IntoView {
    let shown = move || {
        let wanted = wanted.get();
        let mut chapter = "";
        measure
            .articles
            .iter()
            .filter(|article| holds(article, wanted.trim()))
            .map(|article| {
                let heads = article.chapter != chapter;
                chapter = article.chapter;
                view! {
                    {heads.then(|| view! { <h3 class="chapter" lang="zh-CN">{article.chapter}</h3> })}
                    {one_article(article)}
                }
            })
            .collect_view()
    };
    let none = move || {
        let wanted = wanted.get();
        !measure.articles.iter().any(|article| holds(article, wanted.trim()))
    };
    view! {
        <section class="card measure" id=format!("M{}", measure.number) hidden=none>
            <h2 lang="zh-CN">{measure.title}</h2>
            {shown}
        </section>
    }
}

/// An article's words, and beside them what carries it, item by item.
fn one_article(text: &'static ArticleText) -> impl IntoView {
    let blocks = text.blocks.iter().map(|block| view! { <p>{block.text()}</p> }).collect_view();
    let items = text.blocks.iter().filter_map(|block| match block {
        Block::Item(item, _) => Some(Article { item: *item, ..text.article }),
        Block::Paragraph(_) => None,
    });
    let mut rows: Vec<(Article, &'static [Carrier])> = Vec::new();
    for article in std::iter::once(text.article).chain(items) {
        let by = coverage::of(article).map(|row| row.by).unwrap_or_default();
        // M3-6 counts its items twice: each number has one row.
        if rows.iter().all(|(seen, _)| *seen != article) {
            rows.push((article, by));
        }
    }
    let rows = rows.into_iter().map(|(article, by)| carried(article, by)).collect_view();
    view! {
        <div class="measure-row" id=text.article.to_string()>
            <div class="measure-text" lang="zh-CN">
                <p class="article-head">{text.label} <span class="tag">{text.article.to_string()}</span></p>
                {blocks}
            </div>
            <dl class="carriers">{rows}</dl>
        </div>
    }
}

fn carried(article: Article, by: &'static [Carrier]) -> impl IntoView {
    let groups = GROUPS.iter().filter_map(|(name, words)| {
        let words: Vec<&'static str> = by.iter().filter_map(|c| words(*c)).map(t).collect();
        (!words.is_empty()).then(|| {
            let sentences = *name == texts::JUDGED || *name == texts::BY_PEOPLE;
            let separator = if sentences { " " } else { "；" };
            view! {
                <dd>
                    <small>{t(*name)}</small>
                    <span>{words.join(separator)}</span>
                </dd>
            }
        })
    });
    view! {
        <dt>{article.to_string()}</dt>
        {groups.collect_view()}
    }
}

type Words = fn(Carrier) -> Option<Text>;

/// The kinds of carrier in the order of the page, and the words of each.
static GROUPS: [(Text, Words); 9] = [
    (texts::RULES, |c| if let Carrier::Rule(rule) = c { Some(terms::rule(rule)) } else { None }),
    (texts::DUTIES, |c| if let Carrier::Duty(duty) = c { Some(terms::duty(duty)) } else { None }),
    (texts::STATUSES, |c| if let Carrier::Status(s) = c { Some(terms::status(s)) } else { None }),
    (texts::LIGHTS, |c| if let Carrier::Light(l) = c { Some(terms::light(l)) } else { None }),
    (texts::STATISTICS, |c| matches!(c, Carrier::Figures).then_some(texts::FIGURES)),
    (texts::RECORDS, |c| if let Carrier::Record(r) = c { Some(texts::record(r)) } else { None }),
    (texts::PAGES, |c| if let Carrier::Page(page) = c { Some(texts::page(page)) } else { None }),
    (
        texts::JUDGED,
        |c| if let Carrier::Judgement(j) = c { Some(texts::judgement(j)) } else { None },
    ),
    (texts::BY_PEOPLE, |c| if let Carrier::People(p) = c { Some(texts::people(p)) } else { None }),
];
