//! The first run: what this is, and three ways to begin. And what to do when the ledger that was
//! kept here cannot be opened.

mod packed;

use crate::browser::{edition, rescue, room};
use crate::engine::command::open::Opened;
use crate::engine::store::StoreError;
use crate::present::draft::{Reader, Values};
use crate::present::visible::shown;
use crate::ui::component::field::{Control, Form, FormField};
use crate::ui::component::refusal::RefusalNote;
use crate::ui::component::sure::AskOnce;
use crate::ui::component::task::{Task, TaskButton, use_task};
use crate::ui::component::wrong_clock::WrongClock;
use crate::ui::i18n::{Lang, Text, durable, language, ledgers, problem, say, shell, sitting, t};
use crate::ui::page::exchange::OpenFile;
use crate::ui::page::ledgers::{HeldHere, Return};
use crate::ui::page::sitting::CloseLedger;
use crate::ui::route::Route;
use crate::ui::router::{Move, Router};
use crate::ui::session::sitting::SHORTEST;
use crate::ui::session::{Session, Trouble};
use leptos::prelude::*;

/// The names of the fields of a passphrase.
const PASSPHRASE: &str = "passphrase";
const AGAIN: &str = "passphrase_again";

/// The first run.
#[component]
pub fn Welcome(
    /// Whether a ledger is kept here, of which the opening was stopped.
    #[prop(optional)]
    stopped: bool,
) -> impl IntoView {
    let task = use_task();
    let packed = edition::is_packed();
    view! {
        <main class="welcome" id="main">
            <LangSwitch />
            <Return />
            <img src=edition::icon() alt="" width="56" height="56" />
            <h1>{move || t(shell::BRAND)} <small>{move || t(shell::WELCOME)}</small></h1>
            <p class="welcome-lead">{move || t(shell::WELCOME_LEAD)}</p>
            {stopped.then(|| view! { <Stopped task /> })}
            <HeldHere />
            <RefusalNote refusal=task.refusal() />
            <WrongClock />
            {if packed {
                view! { <packed::Choices task /> }.into_any()
            } else {
                view! { <Ways task /> }.into_any()
            }}
            {(!room::is_safe()).then(|| view! { <p class="note not-safe">{move || t(durable::NOT_SAFE)}</p> })}
            <p class="welcome-foot">
                <strong>{move || t(shell::NO_SECRETS)}</strong> " · "
                {move || t(if packed { sitting::HONEST } else { shell::HONEST })}
            </p>
        </main>
    }
}

/// The ways to begin without choosing where the ledger is to lie: made anew, opened from a file, or the demonstration.
#[component]
fn Ways(task: Task) -> impl IntoView {
    view! {
        <div class="choices">
            <section class="card choice-new">
                <h2>{move || t(shell::NEW_LEDGER)}</h2>
                <p>{move || t(shell::NEW_LEDGER_WHY)}</p>
                <NewLedger task keyed=false />
            </section>
            <div class="choices-side">
                <section class="card">
                    <h2>{move || t(shell::OPEN_FILE)}</h2>
                    <p>{move || t(shell::OPEN_FILE_WHY)}</p>
                    <OpenFile task label=shell::OPEN_FILE />
                </section>
                <Demo task />
            </div>
        </div>
    }
}

#[component]
fn Demo(task: Task) -> impl IntoView {
    let session = Session::expect();
    let router = Router::expect();
    let demo = move |()| {
        // Where the ledger is shown this page is gone: the command itself leads to it.
        let command = async move {
            session.load_demo().await?;
            router.forget_list();
            router.navigate(&Route::Desk, Move::Push);
            Ok(())
        };
        task.run(command, |()| ());
    };
    let why = if edition::is_packed() { sitting::DEMO_WHY } else { shell::DEMO_WHY };
    view! {
        <section class="card">
            <h2>{move || t(shell::DEMO)}</h2>
            <p>{move || t(why)}</p>
            <TaskButton task label=say(shell::DEMO) press=demo />
        </section>
    }
}

/// The ledger that is kept here was not opened.
#[component]
fn Stopped(task: Task) -> impl IntoView {
    let session = Session::expect();
    let again = move |()| task.run(session.open_again(), |()| ());
    view! {
        <div class="note warn row-of-buttons" role="status">
            <span>{move || t(shell::STOPPED)}</span>
            <TaskButton task label=say(shell::OPEN_AGAIN) press=again />
        </div>
    }
}

#[component]
fn LangSwitch() -> impl IntoView {
    let session = Session::expect();
    let others = move || {
        let others = Lang::ALL.into_iter().filter(|lang| *lang != session.lang());
        others
            .map(|lang| {
                view! {
                    <button type="button" class="link" on:click=move |_| session.set_lang(lang)>
                        {language::NAME.of(lang)}
                    </button>
                }
            })
            .collect_view()
    };
    view! { <div class="lang-switch">{others}</div> }
}

#[component]
fn NewLedger(
    /// The commands of the page.
    task: Task,
    /// Whether the office's key is to lie beside the ledger, under a passphrase.
    keyed: bool,
) -> impl IntoView {
    let session = Session::expect();
    let router = Router::expect();
    let form = Form::new(Values::new());
    let wrong = RwSignal::new(None::<Text>);
    // The title of which it was said that another ledger has it.
    let warned = RwSignal::new(None::<String>);
    let is_warned = Memo::new(move |_| {
        warned.with(|title| title.as_deref().is_some_and(|title| form.get("title").trim() == title))
    });
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let values = form.values.get_untracked();
        let mut r = Reader::new(&values);
        let name = r.required("office_name");
        let person = r.required("person");
        let title = r.required("title");
        let passphrase = values.get(PASSPHRASE).cloned().unwrap_or_default();
        let again = values.get(AGAIN).cloned().unwrap_or_default();
        match r.finish((name, person, title)) {
            Err(wrongs) => form.refuse(wrongs),
            Ok(_) if (1..SHORTEST).contains(&passphrase.chars().count()) => {
                wrong.set(Some(sitting::TOO_SHORT));
            }
            Ok(_) if passphrase != again => wrong.set(Some(sitting::DIFFERENT)),
            Ok((_, _, title)) if session.has_title(&title) && !is_warned.get_untracked() => {
                wrong.set(None);
                warned.set(Some(title.into()));
            }
            Ok((name, person, title)) => {
                wrong.set(None);
                let command = async move {
                    session.found(&title, &name, &person, &passphrase).await?;
                    router.forget_list();
                    router.navigate(&Route::Units, Move::Push);
                    Ok(())
                };
                task.run(command, |()| ());
            }
        }
    };
    let field = move |name: &'static str, label| {
        let label = Signal::derive(move || t(label).to_owned());
        view! { <FormField form name label control=Control::Line("text") required=true /> }
    };
    let secret = move |name: &'static str, label| {
        let label = Signal::derive(move || t(label).to_owned());
        view! { <FormField form name label control=Control::Line("password") required=false /> }
    };
    let create = Signal::derive(move || {
        t(if is_warned.get() { ledgers::CREATE_SAME } else { shell::CREATE }).to_owned()
    });
    view! {
        <form novalidate on:submit=submit>
            {field("title", shell::LEDGER_TITLE)}
            {move || is_warned.get().then(|| view! {
                <p class="note warn" role="alert">{t(ledgers::SAME_TITLE)}</p>
            })}
            {field("office_name", shell::OFFICE_NAME)}
            {field("person", shell::PERSON)}
            {keyed.then(|| view! {
                {secret(PASSPHRASE, sitting::PASSPHRASE)}
                {secret(AGAIN, sitting::PASSPHRASE_AGAIN)}
                <p class="muted">{move || t(sitting::PASSPHRASE_WHY)}</p>
                <p class="wrong" role="alert">{move || wrong.get().map(t)}</p>
            })}
            <TaskButton task class="button primary" label=create />
        </form>
    }
}

/// The ledger that was kept here cannot be opened.
#[component]
pub fn Failed(
    /// Why.
    trouble: Trouble,
) -> impl IntoView {
    let session = Session::expect();
    let task = use_task();
    let packed = edition::is_packed();
    let newer = trouble == Trouble::Store(StoreError::Newer);
    let whole = match &trouble {
        Trouble::Lost { whole, .. } => whole.clone(),
        _ => None,
    };
    let shut = trouble.is_shut();
    let router = Router::expect();
    // Beside the ledger that does not open: a reload stays there.
    let begin = move || {
        let command = async move {
            session.begin_in_another_place().await?;
            router.navigate(&Route::Begin, Move::Push);
            Ok(())
        };
        task.run(command, |()| ());
    };
    let forget = move || task.run(session.forget_what_is_left(), |()| ());
    let said = RwSignal::new(String::new());
    let save_raw =
        move |()| task.run(async { Ok(rescue::save().await) }, move |words| said.set(words));
    view! {
        <main class="welcome failed" id="main">
            <LangSwitch />
            <h1>{move || t(shell::FAILED_TITLE)}</h1>
            <div class="note bad" role="alert">
                <p>{move || in_words(&trouble, session.lang())}</p>
            </div>
            {whole.map(|opened| view! { <Whole opened /> })}
            <RefusalNote refusal=task.refusal() />
            {(!newer).then(|| view! {
                <section class="card pad">
                    <h2>{move || t(shell::RESTORE)}</h2>
                    <p>{move || t(if shut { durable::SHUT_RESTORE_WHY } else { shell::RESTORE_WHY })}</p>
                    <OpenFile task label=shell::RESTORE />
                </section>
            })}
            {packed.then(|| view! { <CloseLedger /> })}
            {(!packed).then(|| view! {
                <section class="card pad">
                    <h2>{move || t(shell::RAW)}</h2>
                    <p>{move || t(shell::RAW_WHY)}</p>
                    <TaskButton task label=say(shell::RAW) press=save_raw />
                    <p role="status">{said}</p>
                </section>
            })}
            {(shut && !packed).then(|| view! {
                <section class="card pad">
                    <h2>{move || t(durable::BEGIN)}</h2>
                    <p>{move || t(durable::BEGIN_WHY)}</p>
                    <AskOnce label=durable::BEGIN sure=durable::BEGIN_SURE task act=begin />
                </section>
            })}
            {(!newer && !shut && !packed).then(|| view! {
                <section class="card pad">
                    <h2>{move || t(shell::FORGET_BROKEN)}</h2>
                    <p>{move || t(shell::FORGET_WHY)}</p>
                    <AskOnce label=shell::FORGET_BROKEN sure=shell::FORGET_SURE task act=forget />
                </section>
            })}
            <HeldHere />
        </main>
    }
}

/// The ledger that was open has been removed by another tab.
#[component]
pub fn Removed() -> impl IntoView {
    let session = Session::expect();
    let router = Router::expect();
    let begin = move |_| {
        session.begin();
        router.forget_list();
        router.navigate(&Route::Desk, Move::Push);
    };
    view! {
        <main class="welcome failed" id="main">
            <LangSwitch />
            <h1>{move || t(durable::REMOVED)}</h1>
            <p role="status">{move || t(durable::REMOVED_WHY)}</p>
            <div class="row-of-buttons">
                <button type="button" class="button primary" on:click=begin>{move || t(durable::TO_START)}</button>
            </div>
            <HeldHere />
        </main>
    }
}

/// What of a ledger cannot be read, named; and a way to go on with what is whole.
#[component]
fn Whole(opened: Opened) -> impl IntoView {
    const NAMED: usize = 20;
    let session = Session::expect();
    let (acts, damage) = (opened.acts, opened.damage.clone());
    let all = damage.len();
    let open = move |_| session.show(&opened);
    view! {
        <section class="card pad">
            <h2>{move || t(shell::WHOLE)}</h2>
            <p>{move || problem::whole(acts, session.lang())}</p>
            {(all > NAMED).then(|| view! { <p>{move || problem::damages(all, NAMED, session.lang())}</p> })}
            <ul class="broken-lines">{move || {
                let lines = damage.iter().take(NAMED).map(|damage| {
                    view! { <li>{shown(&problem::damage(damage, session.lang()))}</li> }
                });
                lines.collect_view()
            }}</ul>
            <button type="button" class="button" on:click=open>{move || t(shell::OPEN_WHOLE)}</button>
        </section>
    }
}

/// Why the ledger that was kept here is not open.
fn in_words(trouble: &Trouble, lang: Lang) -> String {
    match trouble {
        Trouble::Store(StoreError::Busy) => durable::SLOW_OPEN.of(lang).to_owned(),
        Trouble::Store(error) => problem::store_error(error, lang),
        Trouble::Lost { expected, whole } => {
            problem::lost(*expected, whole.as_ref().map_or(0, |opened| opened.acts), lang)
        }
        Trouble::OtherBuild => problem::OTHER_BUILD.of(lang).to_owned(),
        Trouble::Broken(text) => problem::helper_broken(text, lang),
    }
}
