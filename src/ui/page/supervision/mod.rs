//! 督查: transfer notices with their lists, missed reports and what they oblige to, verification, inspections, what was
//! passed down, and the reports of the year.

mod form;
mod misses;
mod seen;
mod transfers;

use crate::domain::Article;
use crate::domain::matter::MatterId;
use crate::engine::query::supervision::Supervision as Ask;
use crate::present::supervision::Part;
use crate::present::visible::shown;
use crate::ui::component::article::ArticleTag;
use crate::ui::component::part_only::PartOnly;
use crate::ui::component::report_grid::ReportGrid;
use crate::ui::i18n::{Text, supervision as texts, t, years};
use crate::ui::route::Route;
use crate::ui::router::Router;
use crate::ui::session::Session;
use chrono::Datelike as _;
use form::{Asked, RecordDialog, Recording};
use leptos::prelude::*;

/// How many are listed of each before a person asks for more.
const SHOWN: usize = 30;

/// The page.
#[component]
pub fn SupervisionPage() -> impl IntoView {
    let session = Session::expect();
    let asked = Router::expect().pick(|route| match route {
        Some(Route::Supervision(year)) => *year,
        _ => None,
    });
    let year = Memo::new(move |_| asked.get().unwrap_or_else(|| session.as_of().year()));
    let most = RwSignal::new(SHOWN);
    let all = RwSignal::new(false);
    let looked = session.client().ask(move || Some(Ask { year: year.get(), most: most.get() }));
    let of = Memo::new(move |_| looked.get().map(|looked| looked.of.clone()));
    let recording = Recording::new();
    provide_context(recording);
    let lead = move || {
        of.with(|of| {
            let of = of.as_ref()?;
            let (misses, waiting) = (of.misses.count, of.verification.count);
            Some(texts::lead(of.with_gaps, misses, waiting, session.lang()))
        })
    };
    let more = move || {
        of.with(|of| {
            of.as_ref().is_some_and(|of| {
                fn is_cut<T>(part: &Part<T>) -> bool {
                    part.count > part.first.len()
                }
                is_cut(&of.transfers)
                    || is_cut(&of.misses)
                    || is_cut(&of.verification)
                    || is_cut(&of.inspections)
                    || is_cut(&of.passed_down)
            })
        })
    };
    view! {
        <div class="page-head">
            <h1>{move || t(texts::TITLE)}</h1>
            <span class="page-sub">{lead}</span>
            <div class="actions">
                {move || session.supervises().then(|| view! {
                    <button type="button" class="button" on:click=move |_| recording.begin(Asked::Visit(year.get_untracked()))>
                        {t(years::record(crate::domain::Kind::Visit))}
                    </button>
                })}
            </div>
        </div>
        <PartOnly />
        {move || of.get().map(|of| view! {
            {transfers::card(&of.transfers, of.with_gaps, all)}
            {misses::card(&of.misses)}
        })}
        <ReportGrid year />
        {move || of.get().map(|of| view! {
            {seen::verification(&of.verification)}
            <div class="supervision-two">
                {seen::inspections(&of.inspections)}
                {seen::passed_down(&of.passed_down)}
            </div>
        })}
        {move || more().then(|| view! {
            <button type="button" class="button" on:click=move |_| most.update(|most| *most += SHOWN)>{t(texts::MORE)}</button>
        })}
        <RecordDialog />
    }
}

/// A card with its name, its article and a table; a line where there is nothing.
struct Card {
    name: Text,
    what: Text,
    article: Article,
    count: String,
    heads: Vec<Text>,
    /// What is said where there are no rows.
    empty: Option<Text>,
    /// What stands under the table.
    foot: Option<AnyView>,
}

impl Card {
    fn with(self, bodies: impl IntoView) -> impl IntoView {
        let heads = self.heads.into_iter().map(|head| view! { <th scope="col">{t(head)}</th> });
        view! {
            <section class="card table-card supervision-card">
                <header class="card-head">
                    <h2>{t(self.name)} " " <small>{self.count} " · " {t(self.what)}</small></h2>
                    <ArticleTag article=self.article />
                </header>
                {match self.empty {
                    Some(empty) => view! { <p class="empty">{t(empty)}</p> }.into_any(),
                    None => view! {
                        <table class="data supervision-table">
                            <thead><tr>{heads.collect_view()}</tr></thead>
                            {bodies}
                        </table>
                    }.into_any(),
                }}
                {self.foot}
            </section>
        }
    }
}

/// A matter, as a link to its page.
fn matter_link(id: MatterId, title: &str) -> impl IntoView + use<> {
    view! { <a href=Route::Matter(id).href()>{shown(title)}</a> }
}
