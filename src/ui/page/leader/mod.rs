//! 领导一页: what is overdue, whose, since when and why, on one sheet of A4 across.

mod below;
mod late;

use crate::domain::percent::Share;
use crate::domain::standing::Light;
use crate::engine::query::leader::{Leader, Page};
use crate::present::figures::What;
use crate::present::visible::shown;
use crate::ui::component::LightBadge;
use crate::ui::component::opens::{Behind, number, provide_opening};
use crate::ui::component::part_only::PartOnly;
use crate::ui::component::print::print;
use crate::ui::i18n::{leader as texts, long_date, t, terms};
use crate::ui::route::Route;
use crate::ui::router::Router;
use crate::ui::session::Session;
use below::below;
use late::late;
use leptos::prelude::*;

/// How many lines of each list one sheet has room for.
const SHEET: usize = 6;

/// The page.
#[component]
pub fn LeaderPage() -> impl IntoView {
    let session = Session::expect();
    let name = Router::expect().pick(|route| match route {
        Some(Route::Leader(name)) => name.clone(),
        _ => None,
    });
    let all = RwSignal::new(false);
    let opening = provide_opening();
    let page = session.client().ask(move || {
        let most = if all.get() { usize::MAX } else { SHEET };
        Some(Leader { name: name.get().map(Into::into), most })
    });
    let leaders = Memo::new(move |_| page.get().map(|page| page.leaders.clone()));
    view! {
        <div class="page-head">
            <h1>{move || t(texts::TITLE)}</h1>
            <nav class="leader-names" aria-label=move || t(texts::WHO)>
                {move || leaders.get().map(|leaders| names(&leaders, name.get().as_deref()))}
            </nav>
            <div class="actions">
                <label class="chip">
                    <input type="checkbox" prop:checked=all on:change=move |event| all.set(event_target_checked(&event)) />
                    {move || t(texts::SHOW_ALL)}
                </label>
                <button type="button" class="button primary" on:click=|_| print()>
                    {move || t(texts::PRINT)}
                </button>
            </div>
        </div>
        <PartOnly />
        <p class="leader-hint">
            {move || leaders.get().and_then(|leaders| match name.get() {
                _ if leaders.is_empty() => Some(t(texts::NO_LEADERS)),
                // Matters without a leader are shown on the page of all leaders.
                Some(_) => Some(t(texts::ONLY_NAMED)),
                None => None,
            })}
        </p>
        {move || page.get().map(|page| paper(&session, &page, name.get_untracked().as_deref(), all.get_untracked()))}
        <Behind opening />
    }
}

/// All leaders, each with a link to what is theirs.
fn names(leaders: &[(Box<str>, usize)], here: Option<&str>) -> impl IntoView + use<> {
    let link = |name: Option<&str>, words: String| {
        let to = Route::Leader(name.map(str::to_owned));
        view! { <a class="chip" href=to.href() aria-current=(name == here).then_some("true")>{words}</a> }
    };
    view! {
        {link(None, t(texts::ALL).to_owned())}
        {leaders.iter().map(|(name, n)| link(Some(name), format!("{} {n}", shown(name)))).collect_view()}
    }
}

/// The sheet.
fn paper(session: &Session, page: &Page, name: Option<&str>, all: bool) -> impl IntoView + use<> {
    let (lang, sheet) = (session.lang(), &page.sheet);
    let assignments: usize = sheet.lights.iter().map(|(_, n)| n).sum();
    let late_ones = sheet.late.all;
    let heading = name.map_or_else(
        || t(texts::HEADING_ALL).to_owned(),
        |name| texts::heading(&shown(name), lang),
    );
    let day = texts::as_of(&long_date(page.as_of, lang), lang);
    let made = match session.me() {
        Some(me) => format!("{day} · {}", me.office_name),
        None => day,
    };
    let rate = |share: Share| share.percent(1).map(|percent| (percent.to_string(), share));
    let year = rate(page.rates.on_time())
        .map(|(percent, of)| texts::year(&percent, of.part, of.whole, lang));
    let before = rate(page.before.on_time())
        .map(|(percent, of)| texts::year_before(&percent, of.part, of.whole, lang));
    let opens = |light: Light, n: usize| {
        number(What::Light(light, name.map(Into::into)), n, t(terms::light(light)))
    };
    let lights = sheet.lights.map(|(light, n)| {
        view! { <div><dt><LightBadge light word=t(terms::light(light)) /></dt><dd>{opens(light, n)}</dd></div> }
    });
    view! {
        <article class="leader-paper">
            <header>
                <h2>{heading}</h2>
                <p>
                    {name.map(|name| view! { {t(texts::TO)} " " <strong>{shown(name)}</strong> <br /> })}
                    {made}
                </p>
            </header>
            <div class="leader-lead">
                <div>
                    <p>
                        {texts::lead(sheet.matters, assignments, lang)}
                        <strong class:late={late_ones > 0}>{texts::late_of(late_ones, lang)}</strong>
                        {texts::units(sheet.late_units, sheet.waits.all, lang)}
                    </p>
                    <p>{year} {before}</p>
                </div>
                <dl class="leader-lights">{lights.collect_view()}</dl>
            </div>
            {late(session, sheet, page.as_of)}
            {below(session, sheet, page.as_of, all)}
            <footer>
                <span>{sheet.lights.map(|(light, _)| view! { <LightBadge light word=t(terms::light(light)) /> }).collect_view()}
                    {t(texts::DAYS_NOTE)}</span>
                <span>{t(texts::SOURCE)}</span>
            </footer>
        </article>
    }
}
