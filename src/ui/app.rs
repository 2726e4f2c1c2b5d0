//! The frame of the page: head, navigation, foot, and which page stands in it.

use super::component::article::{ArticleDialog, provide_articles};
use super::component::engine::EngineNotes;
use super::component::find::Find;
use super::component::icon::{self, Icon};
use super::component::not_today::NotToday;
use super::component::noted::{NotedLine, provide_noting};
use super::component::offline::{NewVersion, provide_offline};
use super::component::opening::{Loading, Opening};
use super::component::tour::{TourBar, provide_tour};
use super::component::wrong_clock::WrongClock;
use super::figured::Asked;
use super::i18n::{
    Text, calendar, cases, conflicts as texts, desk, help, language, leader, long_date, shell,
    statistics, supervision, t, years,
};
use super::page;
use super::route::Route;
use super::router::{Router, provide_router};
use super::session::{Phase, Session, provide_session};
use super::shortcuts::provide_shortcuts;
use crate::browser::edition;
use leptos::prelude::*;
use wasm_bindgen::JsCast as _;

/// The page.
#[component]
pub fn App() -> impl IntoView {
    let session = provide_session();
    provide_router();
    provide_shortcuts();
    provide_articles();
    provide_offline();
    page::ledgers::follow_beginning();
    Effect::new(move |_| {
        let root = document().document_element();
        if let Some(root) = root {
            let _ = root.set_attribute("lang", t(language::TAG));
            let _ = root.set_attribute("data-theme", &session.theme());
        }
    });
    let read = Memo::new(move |_| session.is_read());
    view! {
        <EngineNotes />
        <NewVersion />
        {move || match session.phase() {
            Phase::Open if read.get() => view! { <Frame /> }.into_any(),
            Phase::Open | Phase::Loading => view! { <Loading /> }.into_any(),
            Phase::Failed(trouble) => view! { <page::welcome::Failed trouble /> }.into_any(),
            Phase::Removed => view! { <page::welcome::Removed /> }.into_any(),
            Phase::Empty => view! { <page::welcome::Welcome /> }.into_any(),
            Phase::Stopped => view! { <page::welcome::Welcome stopped=true /> }.into_any(),
        }}
        <ArticleDialog />
    }
}

#[component]
fn Frame() -> impl IntoView {
    let session = Session::expect();
    page::sheet::provide_work();
    let owed = page::desk::count_due();
    let due = Memo::new(move |_| owed.get().count());
    entitle(due);
    page::notify::provide_notifications(owed);
    page::backup::provide_backups();
    provide_tour();
    provide_noting();
    page::accountability::provide_going_on();
    view! {
        <a class="skip" href="#main" on:click=move |event| skip(&event)>{move || t(shell::SKIP)}</a>
        <Head />
        <div class="body">
            <nav class="side" aria-label=move || t(shell::NAVIGATION)>
                <NavLink to=Route::Desk d=icon::DESK name=desk::TITLE count=due />
                <NavLink to=Route::ledger() d=icon::LEDGER name=shell::LEDGER />
                <NavLink to=Route::Calendar(None) d=icon::CALENDAR name=calendar::NAVIGATION />
                <NavLink to=Route::Leader(None) d=icon::LEADER name=leader::NAVIGATION />
                <NavLink to=Route::Supervision(None) d=icon::SUPERVISION name=supervision::TITLE />
                <NavLink to=Route::Accountability d=icon::ACCOUNTABILITY name=cases::NAVIGATION />
                <NavLink to=Route::Year(None) d=icon::YEAR name=years::NAVIGATION />
                <NavLink to=Route::Statistics(Asked::default()) d=icon::STATISTICS name=statistics::TITLE />
                <NavLink to=Route::Units d=icon::UNITS name=shell::UNITS />
                <div class="nav-row">
                    <NavLink to=Route::Exchange(None) d=icon::EXCHANGE name=shell::EXCHANGE />
                    <Pending />
                </div>
                <NavLink to=Route::Measures(None) d=icon::MEASURES name=shell::MEASURES />
                <NavLink to=Route::Settings(None) d=icon::SETTINGS name=shell::SETTINGS />
                <NavLink to=Route::Help d=icon::HELP name=help::NAVIGATION />
                <p class="side-foot">
                    <strong>{move || t(shell::NO_SECRETS)}</strong>
                    <span><page::sitting::KeptWhere /></span>
                </p>
            </nav>
            <main id="main" tabindex="-1">
                {move || session.memory().demo.then(|| view! { <page::settings::DemoNote /> })}
                <Opening />
                <page::storage::StorageNotes />
                <page::backup::BackUpNote />
                <WrongClock />
                <NotToday />
                <page::offices::StrangeKey />
                <page::sitting::SittingNote />
                <Page />
            </main>
        </div>
        <TourBar />
    }
}

/// Leads past the navigation. The address names the page, so that the browser cannot do it.
fn skip(event: &leptos::ev::MouseEvent) {
    event.prevent_default();
    if let Some(main) = document().get_element_by_id("main") {
        let _ = main.unchecked_into::<web_sys::HtmlElement>().focus();
    }
}

/// The page that the address names. The component is made anew only when another page is named, not when the rest of
/// the address changes.
#[component]
fn Page() -> impl IntoView {
    let router = Router::expect();
    let page = router.pick(|route| route.map(Route::page));
    move || {
        // The memo has to be read and not only tracked, because a memo that is never read is never computed.
        let _ = page.get();
        let route = untrack(|| router.route());
        // The page of a matter has a place of its own for it.
        let noted = !matches!(route, Some(Route::Matter(_) | Route::Duty(..)));
        let page = match route {
            Some(Route::Ledger(_)) => view! { <page::list::List /> }.into_any(),
            Some(Route::Register) => view! { <page::register::Register /> }.into_any(),
            // A ledger that has just been made or opened is led away from there.
            Some(Route::Desk | Route::Begin) => view! { <page::desk::DeskPage /> }.into_any(),
            Some(Route::Leader(_)) => view! { <page::leader::LeaderPage /> }.into_any(),
            Some(Route::Calendar(_)) => view! { <page::calendar::CalendarPage /> }.into_any(),
            Some(Route::Help) => view! { <page::help::HelpPage /> }.into_any(),
            Some(Route::Matter(_) | Route::Duty(..)) => {
                view! { <page::matter::MatterPage /> }.into_any()
            }
            Some(Route::Sheet) => view! { <page::sheet::SheetPage /> }.into_any(),
            Some(Route::Exchange(_)) => view! { <page::exchange::ExchangePage /> }.into_any(),
            Some(Route::Conflicts) => view! { <page::conflicts::ConflictsPage /> }.into_any(),
            Some(Route::Accountability) => {
                view! { <page::accountability::AccountabilityPage /> }.into_any()
            }
            Some(Route::Case(_)) => view! { <page::accountability::CasePage /> }.into_any(),
            Some(Route::Supervision(_)) => {
                view! { <page::supervision::SupervisionPage /> }.into_any()
            }
            Some(Route::Transfer(_)) => view! { <page::paper::PaperPage /> }.into_any(),
            Some(Route::Year(_)) => view! { <page::year::YearPage /> }.into_any(),
            Some(Route::Statistics(_)) => view! { <page::statistics::StatisticsPage /> }.into_any(),
            Some(Route::Notice) => view! { <page::notice::NoticePage /> }.into_any(),
            Some(Route::Units) => view! { <page::units::UnitsPage /> }.into_any(),
            Some(Route::Measures(_)) => view! { <page::measures::MeasuresPage /> }.into_any(),
            Some(Route::Profile) => view! { <page::profile::ProfilePage /> }.into_any(),
            Some(Route::Settings(_)) => view! { <page::settings::SettingsPage /> }.into_any(),
            None => view! { <NoSuchPage /> }.into_any(),
        };
        view! { {page} {noted.then(|| view! { <div class="noted-foot"><NotedLine /></div> })} }
    }
}

#[component]
fn NavLink(
    to: Route,
    d: &'static str,
    name: Text,
    /// How much is to be done there; the page itself says it in words.
    #[prop(optional, into)]
    count: Option<Signal<usize>>,
) -> impl IntoView {
    let href = to.href();
    let is_here =
        Router::expect().pick(move |route| route.is_some_and(|route| route.is_page_of(&to)));
    view! {
        <a href=href aria-current=move || is_here.get().then_some("page")>
            <Icon d />
            <span>{move || t(name)}</span>
            {move || count.map(|count| count.get()).filter(|n| *n > 0).map(|n| view! {
                <span class="nav-count" aria-hidden="true">{n}</span>
            })}
        </a>
    }
}

/// Puts before the document's title how much is to be done, so that it is seen in the strip of tabs.
fn entitle(due: Memo<usize>) {
    let session = Session::expect();
    let name = move || {
        let lang = session.lang();
        format!("{} · {}", shell::BRAND.of(lang), shell::WELCOME.of(lang))
    };
    Effect::new(move |_| {
        let name = name();
        document().set_title(&match due.get() {
            0 => name,
            n => format!("({n}) {name}"),
        });
    });
    on_cleanup(move || document().set_title(&untrack(name)));
}

/// How many concurrent acts are to be settled, beside the exchange that brought them.
#[component]
fn Pending() -> impl IntoView {
    let session = Session::expect();
    let count = Memo::new(move |_| session.totals().map_or(0, |totals| totals.conflicts));
    move || {
        let n = count.get();
        (n > 0).then(|| {
            let words = texts::pending(n, session.lang());
            view! { <a class="nav-count" href=Route::Conflicts.href() title=words.clone() aria-label=words>{n}</a> }
        })
    }
}

#[component]
fn Head() -> impl IntoView {
    let session = Session::expect();
    let office = move || {
        session.me().map_or_else(|| t(shell::CHOOSE_OFFICE).to_owned(), |me| me.office_name)
    };
    view! {
        <header class="head">
            <a class="brand" href=Route::Desk.href()>
                <img src=edition::icon() alt="" width="26" height="26" />
                <span>{move || t(shell::BRAND)}</span>
            </a>
            <page::ledgers::LedgerMenu />
            <AsOf />
            <Find />
            <page::sitting::Unsaved />
            <page::backup::BackUp />
            <a class="office" href=Route::Settings(None).href()>{office}</a>
        </header>
    }
}

#[component]
fn AsOf() -> impl IntoView {
    let session = Session::expect();
    let kind = move || {
        let working = session.calendar().is_working(session.as_of());
        t(if working { shell::WORKDAY } else { shell::REST_DAY })
    };
    view! {
        <div class="as-of" class:picked=move || session.is_as_of_picked()>
            <label for="as-of">{move || t(shell::AS_OF)}</label>
            <span class="as-of-words">{move || long_date(session.as_of(), session.lang())}</span>
            <span class="as-of-kind">{kind}</span>
            <input
                id="as-of"
                type="date"
                min="1900-01-01"
                max="2999-12-31"
                prop:value=move || session.as_of().to_string()
                on:change=move |event| session.set_as_of(event_target_value(&event).parse().ok())
            />
            {move || session.is_as_of_picked().then(|| view! {
                <button type="button" class="link" on:click=move |_| session.set_as_of(None)>
                    {t(shell::FOLLOW_TODAY)}
                </button>
            })}
        </div>
    }
}

#[component]
fn NoSuchPage() -> impl IntoView {
    view! {
        <div class="empty">
            <p>{move || t(shell::NOT_FOUND)}</p>
            <a class="button" href=Route::ledger().href()>{move || t(shell::BACK_TO_LEDGER)}</a>
        </div>
    }
}
