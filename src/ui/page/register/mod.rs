//! Registering a matter: the form, and the last days of its limits while it is filled in.

pub mod fields;
mod preview;

use crate::domain::matter::MatterId;
use crate::domain::{ActId, Body, Date, Stream};
use crate::engine::query::remembered::Remembered;
use crate::present::draft::register::{like, register, unit_rows};
use crate::present::draft::{Reader, Values, Wrong};
use crate::present::visible::shown;
use crate::ui::component::field::Form;
use crate::ui::component::kept::{Restored, keep_draft};
use crate::ui::component::noted::{Noted, Noting};
use crate::ui::component::refusal::RefusalNote;
use crate::ui::component::task::{TaskButton, use_task};
use crate::ui::i18n::{follows, register as texts, say, shell, t};
use crate::ui::route::Route;
use crate::ui::router::{Move, Router, is_plain};
use crate::ui::session::record::CommandId;
use crate::ui::session::{Draft, Refusal, Session};
use fields::{KnownBefore, LimitFields, MatterFields, UnitRows};
use leptos::prelude::*;

/// The page: the form, for an office that may register.
#[component]
pub fn Register() -> impl IntoView {
    let session = Session::expect();
    // Every act changes the state, but the form is redrawn only for another office.
    let may = Memo::new(move |_| session.me().is_some_and(|me| me.may_register()));
    view! {
        <div class="page-head"><h1>{move || t(texts::TITLE)}</h1></div>
        {move || if may.get() {
            view! { <RegisterForm /> }.into_any()
        } else {
            view! { <p class="note warn">{t(texts::SUPERVISORS)}</p> }.into_any()
        }}
    }
}

#[component]
fn RegisterForm() -> impl IntoView {
    let session = Session::expect();
    let router = Router::expect();
    let noting = Noting::expect();
    let task = use_task();
    let form = Form::new(untrack(|| blank(&session)));
    let kept = keep_draft("register", form);
    let known = session.client().ask(|| Some(Remembered));
    let rows = Memo::new(move |_| form.values.with(unit_rows));
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let values = form.values.get_untracked();
        let mut reader = Reader::new(&values);
        let on = reader.required_date("on");
        let mut wrongs = reader.wrongs;
        if on > untrack(|| session.today()) {
            wrongs.push(("on".to_owned(), Wrong::AfterToday));
        }
        match register(&values, rows.get_untracked()) {
            Err(more) => {
                wrongs.extend(more);
                form.refuse(wrongs);
            }
            Ok(_) if !wrongs.is_empty() => form.refuse(wrongs),
            Ok(body) => {
                let title = shown(&form.get("title"));
                let recorded = kept.sent(record(session, kept.command(), on, body));
                task.run(recorded, move |(matter, acts)| {
                    kept.end();
                    let words = follows::recorded(title.trim(), untrack(|| session.lang()));
                    let noted = Noted::of(&Stream::Matter(matter), acts, words);
                    let gone = Route::Matter(matter);
                    router.navigate(&gone, Move::Push);
                    noting.say(noted.undone(move || router.leave_for(&gone, &Route::ledger())));
                });
            }
        }
    };
    let no_units = move || session.book().units.is_empty();
    view! {
        {move || no_units().then(|| view! {
            <p class="note warn">{t(texts::NO_UNITS)} " " <a href=Route::Units.href()>{t(shell::UNITS)}</a></p>
        })}
        <Restored kept />
        <LikeLast form known />
        <form class="register" novalidate on:submit=submit>
            <section class="card form-grid">
                <MatterFields form dated=true />
            </section>
            <section class="card">
                <h2>{move || t(texts::LIMIT)}</h2>
                <LimitFields form at=String::new() />
            </section>
            <section class="card">
                <h2>{move || t(texts::UNITS)} " " <small>{move || t(texts::RECEIVED_BLANK)}</small></h2>
                <UnitRows form known />
            </section>
            <RefusalNote refusal=task.refusal() />
            <div class="row-of-buttons">
                <TaskButton task class="button primary" label=say(texts::SUBMIT) />
                <a class="button" href=Route::ledger().href() on:click=move |event| if is_plain(&event) { kept.end() }>{move || t(shell::CANCEL)}</a>
            </div>
        </form>
    }
}

/// Fills the form like the matter that was registered last, as long as nothing has been typed that this would
/// replace.
#[component]
fn LikeLast(form: Form, known: KnownBefore) -> impl IntoView {
    let last = move || known.with(|known| known.as_ref().and_then(|known| known.last.clone()));
    let is_open = Memo::new(move |_| {
        let picked = form.values.with(|values| {
            values
                .iter()
                .any(|(name, value)| name.rsplit('.').next() == Some("unit") && !value.is_empty())
        });
        !picked && known.with(|known| known.as_ref().is_some_and(|known| known.last.is_some()))
    });
    let fill = move |_| {
        let Some(last) = untrack(last) else { return };
        form.values.update(|values| {
            for (name, value) in like(&last) {
                // What was typed already, such as the title, stays.
                if !value.is_empty() {
                    values.insert(name, value);
                }
            }
        });
    };
    move || {
        is_open.get().then(|| view! {
            <p class="like-last">
                <button type="button" class="button" on:click=fill>{t(texts::LIKE_LAST)}</button>
                <small class="muted">{t(texts::LIKE_LAST_HINT)}</small>
            </p>
        })
    }
}

fn blank(session: &Session) -> Values {
    let on = session.today();
    let pairs = [
        ("on", on.to_string()),
        ("basis", "designated".to_owned()),
        ("term", "date".to_owned()),
        ("units.0.role", "lead".to_owned()),
    ];
    pairs.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

/// Registers a matter under the id of the command: the same form sent twice registers one.
async fn record(
    session: Session,
    command: CommandId,
    on: Date,
    body: Body,
) -> Result<(MatterId, Vec<ActId>), Refusal> {
    let matter = uuid::Builder::from_random_bytes(command).into_uuid();
    let draft = Draft { stream: Stream::Matter(matter), on, body };
    Ok((matter, session.record_as(command, vec![draft]).await?))
}
