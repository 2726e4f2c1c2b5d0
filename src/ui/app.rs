//! The frame of the page: head, navigation, foot, and which page stands in it.

use super::component::article::{ArticleDialog, OpenArticle};
use super::component::icon::{self, Icon};
use super::i18n::{Lang, Text, conflicts as texts, long_date, shell, t};
use super::page;
use super::session::{Phase, Session, provide_session};
use crate::present::conflicts;
use crate::present::visible::shown;
use leptos::prelude::*;
use leptos_router::components::{A, Redirect, Route, Router, Routes};
use leptos_router::hooks::{use_location, use_navigate};
use leptos_router::path;

/// The page.
#[component]
pub fn App() -> impl IntoView {
    let session = provide_session();
    provide_context(OpenArticle(RwSignal::new(None)));
    Effect::new(move |_| {
        let root = document().document_element();
        if let Some(root) = root {
            let lang = match session.lang() {
                Lang::Zh => "zh-CN",
                Lang::En => "en",
            };
            let _ = root.set_attribute("lang", lang);
            let _ = root.set_attribute("data-theme", &session.theme());
        }
    });
    view! {
        <Router>
            {move || match session.phase() {
                Phase::Loading => view! { <p class="loading" role="status">{t(shell::LOADING)}</p> }.into_any(),
                Phase::Failed(error) => view! { <page::welcome::Failed error /> }.into_any(),
                Phase::Empty => view! { <page::welcome::Welcome /> }.into_any(),
                Phase::Open => view! { <Frame /> }.into_any(),
            }}
        </Router>
        <ArticleDialog />
    }
}

#[component]
fn Frame() -> impl IntoView {
    let session = Session::expect();
    page::sheet::provide_work();
    view! {
        <a class="skip" href="#main">{move || t(shell::SKIP)}</a>
        <Head />
        <div class="body">
            <nav class="side" aria-label=move || t(shell::NAVIGATION)>
                <NavLink href="/ledger" d=icon::LEDGER name=shell::LEDGER />
                <div class="nav-row">
                    <NavLink href="/exchange" d=icon::EXCHANGE name=shell::EXCHANGE />
                    <Pending />
                </div>
                <NavLink href="/units" d=icon::UNITS name=shell::UNITS />
                <NavLink href="/measures" d=icon::MEASURES name=shell::MEASURES />
                <NavLink href="/settings" d=icon::SETTINGS name=shell::SETTINGS />
                <p class="side-foot">
                    <strong>{move || t(shell::NO_SECRETS)}</strong>
                    <span>{move || t(shell::KEPT_HERE)}</span>
                </p>
            </nav>
            <main id="main" tabindex="-1">
                {move || session.memory().demo.then(|| view! { <page::settings::DemoNote /> })}
                <page::offices::StrangeKey />
                <Routes fallback=|| view! { <NoSuchPage /> }>
                    <Route path=path!("/") view=|| view! { <Redirect path="/ledger" /> } />
                    <Route path=path!("/ledger") view=page::list::List />
                    <Route path=path!("/matter/new") view=page::register::Register />
                    <Route path=path!("/matter/:id") view=page::matter::MatterPage />
                    <Route path=path!("/sheet") view=page::sheet::SheetPage />
                    <Route path=path!("/exchange") view=page::exchange::ExchangePage />
                    <Route path=path!("/conflicts") view=page::conflicts::ConflictsPage />
                    <Route path=path!("/units") view=page::units::UnitsPage />
                    <Route path=path!("/measures") view=page::measures::MeasuresPage />
                    <Route path=path!("/profile") view=page::profile::ProfilePage />
                    <Route path=path!("/settings") view=page::settings::SettingsPage />
                </Routes>
            </main>
        </div>
    }
}

#[component]
fn NavLink(href: &'static str, d: &'static str, name: Text) -> impl IntoView {
    view! {
        <A href=href>
            <Icon d />
            <span>{move || t(name)}</span>
        </A>
    }
}

/// How many concurrent acts are to be settled, beside the exchange that brought them.
#[component]
fn Pending() -> impl IntoView {
    let session = Session::expect();
    let count =
        Memo::new(move |_| session.standing().map_or(0, |standing| conflicts::count(&standing)));
    move || {
        let n = count.get();
        (n > 0).then(|| {
            let words = texts::pending(n, session.lang());
            view! { <a class="nav-count" href="/conflicts" title=words.clone() aria-label=words>{n}</a> }
        })
    }
}

#[component]
fn Head() -> impl IntoView {
    let session = Session::expect();
    let title = move || session.state().map(|state| shown(state.ledger().title()));
    let office = move || {
        session.me().map_or_else(|| t(shell::CHOOSE_OFFICE).to_owned(), |me| me.office_name)
    };
    view! {
        <header class="head">
            <a class="brand" href="/ledger">
                <img src="/icon.svg" alt="" width="26" height="26" />
                <span>{move || t(shell::BRAND)}</span>
            </a>
            <span class="head-title" title=title>{title}</span>
            <AsOf />
            <Search />
            {move || {
                let n = session.unexported();
                (n > 0).then(|| view! {
                    <a class="unexported" href="/exchange">{shell::unexported(n, session.lang())}</a>
                })
            }}
            <a class="office" href="/settings">{office}</a>
        </header>
    }
}

#[component]
fn AsOf() -> impl IntoView {
    let session = Session::expect();
    let kind = move || {
        let working = session.state().is_none_or(|s| s.calendar().is_working(session.as_of()));
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

/// The search box: leads to the list, narrowed to the text.
#[component]
fn Search() -> impl IntoView {
    let navigate = use_navigate();
    let location = use_location();
    let input = NodeRef::<leptos::html::Input>::new();
    let key = window_event_listener(leptos::ev::keydown, move |event| {
        let typing = document().active_element().is_some_and(|element| {
            matches!(element.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT")
        });
        if event.key() == "/" && !typing {
            event.prevent_default();
            if let Some(input) = input.get_untracked() {
                let _ = input.focus();
            }
        }
    });
    on_cleanup(move || key.remove());
    let query = move || location.query.with(|query| query.get("text").unwrap_or_default());
    view! {
        <form
            class="search"
            role="search"
            on:submit=move |event| {
                event.prevent_default();
                if let Some(input) = input.get_untracked() {
                    let text = js_sys::encode_uri_component(&input.value());
                    navigate(&format!("/ledger?text={text}"), leptos_router::NavigateOptions::default());
                }
            }
        >
            <input
                node_ref=input
                type="search"
                aria-label=move || t(shell::SEARCH)
                placeholder=move || t(shell::SEARCH)
                prop:value=query
            />
            <kbd aria-hidden="true">"/"</kbd>
        </form>
    }
}

#[component]
fn NoSuchPage() -> impl IntoView {
    view! {
        <div class="empty">
            <p>{move || t(shell::NOT_FOUND)}</p>
            <a class="button" href="/ledger">{move || t(shell::BACK_TO_LEDGER)}</a>
        </div>
    }
}
