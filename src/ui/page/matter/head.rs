//! The head of a matter's page: the way back, its name with how it stands, and what is not in order with it.

use super::Page;
use crate::domain::matter::MatterId;
use crate::domain::standing::MatterStanding;
use crate::present::days::{Days, Reason};
use crate::present::draft::ActKind;
use crate::present::draft::offered::wants_supervision;
use crate::present::timeline::EntryMark;
use crate::present::visible::shown;
use crate::ui::component::LightBadge;
use crate::ui::component::article::ArticleTag;
use crate::ui::component::print::print;
use crate::ui::i18n::{
    acts, follows as follows_texts, list as list_texts, matter as texts, t, terms,
};
use crate::ui::route::Route;
use crate::ui::router::{Move, Router};
use crate::ui::session::Session;
use crate::ui::shortcuts::Shortcuts;
use leptos::prelude::*;
use std::sync::Arc;

/// The matters before and after the one that is shown.
pub type Beside = Signal<Option<Arc<(Option<MatterId>, Option<MatterId>)>>>;

/// The way back, and to the matters before and after this one.
#[component]
pub fn Neighbours(
    /// What stands beside it in the list.
    beside: Beside,
) -> impl IntoView {
    let page = expect_context::<Page>();
    let router = Router::expect();
    let shortcuts = Shortcuts::expect();
    shortcuts.on_key(move |key| {
        let to = match (key, beside.get_untracked().as_deref().copied()) {
            ("k" | "K", Some((before, _))) => before,
            ("j" | "J", Some((_, after))) => after,
            _ => None,
        };
        if let Some(id) = to {
            router.navigate(&Route::Matter(id), Move::Push);
        }
        to.is_some()
    });
    let link = move |id: Option<uuid::Uuid>, name, key| {
        id.map(|id| {
            view! {
                <a class="link" href=Route::Matter(id).href()>
                    {t(name)} {move || shortcuts.are_on().then(|| view! { <kbd>{key}</kbd> })}
                </a>
            }
        })
    };
    let number = move || page.matter.get().and_then(|matter| matter.details.number.clone());
    view! {
        <div class="crumbs">
            <a href=move || Route::Ledger(router.list()).href()>{move || t(list_texts::TITLE)}</a>
            {move || number().map(|number| view! {
                <span aria-hidden="true">"›"</span>
                <span>{shown(&number)}</span>
            })}
            <span class="crumbs-end">
                {move || beside.get().map(|beside| *beside).map(|(before, after)| view! {
                    {link(before, texts::PREVIOUS, "K")} {link(after, texts::NEXT, "J")}
                })}
            </span>
        </div>
    }
}

/// The matter's name, with how the chosen unit stands, and what it is.
pub fn title(matter: &MatterStanding) -> impl IntoView + use<> {
    let session = Session::expect();
    let page = expect_context::<Page>();
    let lang = session.lang();
    // Registrations are the supervising offices'.
    let (corrects, id) = (session.supervises(), matter.id);
    let badge = move || {
        let assignment = page.assignment()?;
        let (as_of, lang) = (page.as_of.get(), session.lang());
        let days = Days::of(&assignment, &session.calendar(), as_of);
        let why = Reason::of(&assignment, days);
        let days = match days {
            days @ (Days::Over(_) | Days::Late(_) | Days::LeftWorking(_)) => days,
            _ => Days::None,
        };
        let word = list_texts::stands(assignment.status, days, why, as_of, lang);
        Some(view! { <LightBadge light=assignment.light word /> })
    };
    let mut parts = vec![terms::category(&terms::CATEGORIES, matter.category).of(lang).to_owned()];
    if let Some(supervised) = matter.supervised {
        let category = terms::category(&terms::SUPERVISED, supervised).of(lang);
        parts.push(texts::key_work(category, lang));
    }
    let details = &matter.details;
    for (name, value) in [
        ("assigner", &details.assigner),
        ("document", &details.document),
        ("leader", &details.leader),
        ("officer", &details.officer),
    ] {
        if let Some(value) = value {
            let label = acts::field(ActKind::Amend, name).of(lang);
            parts.push(format!("{label} {value}"));
        }
    }
    let has_internal = move || {
        page.record
            .with(|record| record.iter().any(|entry| entry.marks.contains(&EntryMark::Internal)))
    };
    let tags =
        details.tags.iter().flatten().map(|tag| view! { <span class="chip">{shown(tag)}</span> });
    view! {
        <div class="page-head matter-head">
            <h1>{shown(&matter.title)}</h1>
            <span class="badge">{badge}</span>
            <div class="actions">
                {corrects.then(|| view! {
                    <button type="button" class="button" on:click=move |_| page.correcting.set(Some(id))>
                        {t(follows_texts::CORRECT)}
                    </button>
                })}
                <a class="button" href=Route::export().href()>{t(list_texts::EXPORT)}</a>
                {move || has_internal().then(|| view! {
                    <label class="tick">
                        <input type="checkbox" prop:checked=page.prints_internal
                            on:change=move |event| page.prints_internal.set(event_target_checked(&event)) />
                        {t(texts::PRINT_INTERNAL)}
                    </label>
                })}
                <button type="button" class="button" on:click=|_| print()>{t(list_texts::PRINT)}</button>
            </div>
        </div>
        <p class="matter-sub">{shown(&parts.join(" · "))} {tags.collect_view()}</p>
        {details.content.as_deref().map(|content| view! { <p class="matter-content">{shown(content)}</p> })}
    }
}

/// What is not in order with the matter as a whole.
#[component]
pub fn Notices() -> impl IntoView {
    let page = expect_context::<Page>();
    let session = Session::expect();
    move || {
        let matter = page.matter.get()?;
        let (supervise, id) = (wants_supervision(&matter) && session.supervises(), matter.id);
        let findings = matter
            .findings
            .iter()
            .map(|finding| {
                view! {
                    <span class="matter-finding">
                        {t(terms::rule(finding.rule))}
                        " "
                        {crate::ui::i18n::findings::detail(finding, None, page.as_of.get(), session.lang())}
                        " "
                        <ArticleTag article=finding.cites />
                    </span>
                }
            })
            .collect_view();
        Some(view! {
            {(!matter.findings.is_empty()).then(|| view! { <p class="note warn">{findings}</p> })}
            {supervise.then(|| view! {
                <p class="note warn">
                    {t(follows_texts::SUPERVISE)} " "
                    <button type="button" class="link" on:click=move |_| page.correcting.set(Some(id))>
                        {t(follows_texts::SUPERVISE_BUTTON)}
                    </button>
                </p>
            })}
            {matter.incomplete.then(|| view! { <p class="note warn">{t(texts::INCOMPLETE)}</p> })}
        })
    }
}
