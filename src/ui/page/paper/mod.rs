//! 转办通知 with its 工作落实责任清单: a form beside the paper, which the browser prints (M2-6).

mod form;
mod sheet;

use crate::domain::matter::MatterId;
use crate::domain::standing::Light;
use crate::engine::query::transfer::TransferNotice;
use crate::present::transfer::Notice;
use crate::present::visible::shown;
use crate::ui::component::LightBadge;
use crate::ui::component::article::ArticleTag;
use crate::ui::i18n::{paper as texts, shell, short_date, supervision, t};
use crate::ui::route::Route;
use crate::ui::router::Router;
use crate::ui::session::Session;
use leptos::prelude::*;

/// The page.
#[component]
pub fn PaperPage() -> impl IntoView {
    let session = Session::expect();
    let id = Router::expect().pick(|route| match route {
        Some(Route::Transfer(id)) => Some(*id),
        _ => None,
    });
    let notice = session.client().ask(move || id.get().map(TransferNotice));
    let of = Memo::new(move |_| notice.get().and_then(|notice| notice.as_ref().clone()));
    // The form is made anew with another matter, and where a person turns to the next notice of this one. One
    // that was recorded stays to be printed.
    let turned = RwSignal::new(None::<usize>);
    let written = Memo::new(move |before: Option<&Option<Option<(MatterId, usize)>>>| {
        let is_writable = |of: &Notice| !of.lines.is_empty();
        let turned = turned.get();
        notice.with(|notice| {
            let notice = notice.as_deref()?;
            let now =
                notice.as_ref().filter(|of| is_writable(of)).map(|of| (of.matter, of.ordinal));
            let before = before.copied().flatten().flatten();
            let is_turned = |from, to| to > from && turned == Some(to);
            let stays = before.filter(|(matter, ordinal)| {
                now.is_some_and(|(of, next)| of == *matter && !is_turned(*ordinal, next))
            });
            Some(stays.or(now))
        })
    });
    view! {
        <div class="paper-page">
            <div class="crumbs">
                <a href=Route::Supervision(None).href()>{move || t(supervision::TITLE)}</a>
                <span aria-hidden="true">"›"</span>
                {move || of.get().map(|of| view! { <a href=Route::Matter(of.matter).href()>{shown(&of.title)}</a> })}
            </div>
            {move || match written.get() {
                None => ().into_any(),
                // What is typed there would be lost if anything else drew it anew.
                Some(Some(_)) => untrack(|| of.get().map(|first| view! { <form::Paper first of turned /> }))
                    .into_any(),
                Some(None) => {
                    let why = if of.with_untracked(Option::is_some) { texts::NO_UNITS } else { texts::NOT_FOUND };
                    view! {
                        <div class="page-head"><h1>{t(texts::TITLE)}</h1></div>
                        <div class="empty card">
                            <p>{t(why)}</p>
                            <a class="button" href=Route::ledger().href()>{t(shell::BACK_TO_LEDGER)}</a>
                        </div>
                    }
                    .into_any()
                }
            }}
        </div>
    }
}

/// What the ledger knows of the notice, followed.
type Known = Memo<Option<Notice>>;

/// By when the notice is owed, or that it was recorded.
fn stands(of: Known) -> impl IntoView {
    let session = Session::expect();
    move || {
        let (as_of, lang) = (session.as_of(), session.lang());
        let of = of.get()?;
        let owed = of.owed.map(|due| {
            let light = if due < as_of { Light::Red } else { Light::Yellow };
            let word = texts::owed(&short_date(due, as_of), lang);
            view! { <LightBadge light word /> " " <ArticleTag article=crate::domain::Article::new(2, 6) /> }
        });
        let sent = of
            .sent
            .filter(|_| of.unnamed.is_empty())
            .map(|sent| texts::sent(&shown(&sent.number), &short_date(sent.on, as_of), lang));
        Some(view! { {owed} <span class="page-sub">{sent}</span> })
    }
}
