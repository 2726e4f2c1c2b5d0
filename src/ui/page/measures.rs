//! The three measures, whole, and beside each article what carries it, or why nothing does.

use crate::domain::Article;
use crate::present::measures::{ArticleText, Carrier, Measure, Page};
use crate::ui::component::article::Articles;
use crate::ui::figured::Asked;
use crate::ui::i18n::{Text, measures as texts, profile, t, terms};
use crate::ui::route::Route;
use crate::ui::session::Session;
use leptos::prelude::*;

/// The page.
#[component]
pub fn MeasuresPage() -> impl IntoView {
    let session = Session::expect();
    let wanted = RwSignal::new(String::new());
    let published = Articles::expect().texts();
    let found = move || {
        let (wanted, published) = (wanted.get(), published.get());
        let articles = published.iter().flat_map(|texts| texts.articles());
        articles.filter(|article| article.holds(wanted.trim())).count()
    };
    let source = move || published.get().map(|texts| texts.source.clone());
    let measures = move |draw: &dyn Fn(&Measure) -> AnyView| {
        let published = published.get();
        published.iter().flat_map(|texts| &texts.measures).map(draw).collect_view()
    };
    view! {
        <div class="page-head">
            <h1>{move || t(texts::TITLE)}</h1>
            <span class="page-sub">{source}</span>
            <div class="actions">
                <a class="button" href=Route::Profile.href()>{move || t(profile::TITLE)}</a>
                <input class="measure-search" type="search" aria-label=move || t(texts::SEARCH)
                    placeholder=move || t(texts::SEARCH)
                    on:input=move |event| wanted.set(event_target_value(&event)) />
            </div>
        </div>
        <p class="page-intro">
            {move || t(texts::INTRO)} " " {move || t(texts::CHINESE_ONLY)}
            " " <span role="status">{move || texts::found(found(), session.lang())}</span>
        </p>
        <nav class="measure-contents" aria-label=move || t(texts::CONTENTS)>
            {move || measures(&contents)}
        </nav>
        {move || measures(&|measure| {
            view! { <OneMeasure measure=measure.clone() wanted /> }.into_any()
        })}
        {move || (found() == 0 && published.with(Option::is_some)).then(|| view! { <p class="empty">{t(texts::NOTHING)}</p> })}
        <section class="card pad">
            <h2>{move || t(texts::LIMITS_TITLE)}</h2>
            <p>{move || t(texts::LIMITS_FORCE)}</p>
            <p>{move || t(texts::LIMITS_NOT)}</p>
        </section>
    }
}

fn contents(measure: &Measure) -> AnyView {
    let name = texts::measure(measure.number);
    view! {
        <a class="chip" href=Route::Measures(Some(format!("M{}", measure.number))).href()>
            {format!("M{}", measure.number)} " " {move || t(name)}
        </a>
    }
    .into_any()
}

#[component]
fn OneMeasure(measure: Measure, wanted: RwSignal<String>) -> impl IntoView {
    let Measure { number, title, articles } = measure;
    let articles = StoredValue::new(articles);
    let found = move || {
        let wanted = wanted.get();
        articles.with_value(|articles| {
            let found = articles.iter().filter(|article| article.holds(wanted.trim()));
            found.cloned().collect::<Vec<_>>()
        })
    };
    let shown = move || {
        let mut chapter = String::new();
        let article = |article: ArticleText| {
            let head = (article.chapter != chapter).then(|| article.chapter.clone());
            chapter.clone_from(&article.chapter);
            view! {
                {head.map(|head| view! { <h3 class="chapter" lang="zh-CN">{head}</h3> })}
                {one_article(&article)}
            }
        };
        found().into_iter().map(article).collect_view()
    };
    let none = move || found().is_empty();
    view! {
        <section class="card measure" id=format!("M{number}") hidden=none>
            <h2 lang="zh-CN">{title}</h2>
            {shown}
        </section>
    }
}

/// An article's words, and beside them what carries it, item by item.
fn one_article(text: &ArticleText) -> impl IntoView + use<> {
    let blocks = text.blocks.iter().map(|block| view! { <p>{block.text.clone()}</p> });
    let rows = text.carried.iter().map(|(article, by)| carried(*article, by)).collect_view();
    view! {
        <div class="measure-row" id=text.article.to_string()>
            <div class="measure-text" lang="zh-CN">
                <p class="article-head">{text.label.clone()} <span class="tag">{text.article.to_string()}</span></p>
                {blocks.collect_view()}
            </div>
            <dl class="carriers">{rows}</dl>
        </div>
    }
}

fn carried(article: Article, by: &[Carrier]) -> impl IntoView + use<> {
    let groups = GROUPS.iter().filter_map(|(name, words)| {
        let said = by.iter().filter_map(|carrier| Some((t(words(*carrier)?), carrier.page())));
        let words: Vec<_> = said
            .enumerate()
            .map(|(n, (words, page))| {
                let words = match page {
                    Some(page) => view! { <a href=route(page).href()>{words}</a> }.into_any(),
                    None => words.into_any(),
                };
                view! { {(n > 0).then_some(" · ")} {words} }
            })
            .collect();
        (!words.is_empty()).then(|| {
            view! {
                <dd>
                    <small>{t(*name)}</small>
                    <span>{words}</span>
                </dd>
            }
        })
    });
    view! {
        <dt>{article.to_string()}</dt>
        {groups.collect_view()}
    }
}

/// Where a page stands. Of matters there are many: the list leads to each.
fn route(page: Page) -> Route {
    match page {
        Page::List | Page::Matter => Route::ledger(),
        Page::Register => Route::Register,
        Page::Units => Route::Units,
        Page::Accountability => Route::Accountability,
        Page::Supervision => Route::Supervision(None),
        Page::Year => Route::Year(None),
        Page::Statistics => Route::Statistics(Asked::default()),
        Page::Leader => Route::Leader(None),
        Page::Profile => Route::Profile,
        Page::Notice => Route::Notice,
        Page::Settings => Route::Settings(None),
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
