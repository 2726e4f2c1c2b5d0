//! What was recorded a moment ago, with its withdrawal: for a minute, as long as the page stays.

use super::refusal::RefusalNote;
use super::task::{TaskButton, use_task};
use crate::browser::clock;
use crate::domain::{ActId, Instant, Stream};
use crate::engine::command::withdraw::Withdraw;
use crate::ui::i18n::{follows as texts, say, t};
use crate::ui::session::Session;
use crate::ui::session::record::{CommandId, new_command};
use leptos::html::Div;
use leptos::prelude::*;
use std::time::Duration;

/// How long a withdrawal is offered, in seconds.
const OFFERED: i64 = 60;
/// How often it is looked whether that time is over.
const LOOK: Duration = Duration::from_millis(500);

/// What was recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Noted {
    /// The acts of one command, each in its stream.
    acts: Vec<(Stream, ActId)>,
    /// What is said of them; nothing more once they are withdrawn.
    words: Option<String>,
    at: Instant,
    /// The id of the command that withdraws them.
    command: CommandId,
}

impl Noted {
    /// Acts that were recorded now.
    pub fn new(acts: Vec<(Stream, ActId)>, words: String) -> Self {
        Self { acts, words: Some(words), at: clock::now(), command: new_command() }
    }

    /// Acts of one stream that were recorded now.
    pub fn of(stream: &Stream, acts: Vec<ActId>, words: String) -> Self {
        Self::new(acts.into_iter().map(|act| (stream.clone(), act)).collect(), words)
    }

    fn is_over(&self) -> bool {
        (clock::now() - self.at).num_seconds() >= OFFERED
    }
}

/// What was recorded a moment ago on the page that is shown.
#[derive(Debug, Clone, Copy)]
pub struct Noting(RwSignal<Option<Noted>>);

/// A page on which nothing has been recorded yet.
pub fn provide_noting() {
    provide_context(Noting(RwSignal::new(None)));
}

impl Noting {
    /// That of the page.
    pub fn expect() -> Self {
        expect_context()
    }

    /// Says what was recorded. A page that has been left says nothing.
    pub fn say(self, noted: Noted) {
        self.0.try_set(Some(noted));
    }

    /// Says it no more.
    pub fn forget(self) {
        self.0.set(None);
    }
}

/// Takes a note away when its time is over, by the clock: a computer may have slept meanwhile. It looks as long
/// as that note and its page are there.
fn expire(noted: RwSignal<Option<Noted>>, at: Instant) {
    set_timeout(
        move || match noted.try_get_untracked().flatten() {
            Some(now) if now.at == at && now.is_over() => noted.set(None),
            Some(now) if now.at == at => expire(noted, at),
            _ => {}
        },
        LOOK,
    );
}

/// The note. It takes the focus that the dialog leaves behind, so that the next key reaches the withdrawal.
#[component]
pub fn NotedLine() -> impl IntoView {
    let session = Session::expect();
    let Noting(noted) = Noting::expect();
    let task = use_task();
    let place = NodeRef::<Div>::new();
    Effect::new(move |_| {
        let Some(at) = noted.with(|noted| noted.as_ref().map(|noted| noted.at)) else { return };
        expire(noted, at);
        // After the browser has given the focus back to what opened the dialog.
        request_animation_frame(move || {
            if let Some(place) = place.try_get_untracked().flatten() {
                let _ = place.focus();
            }
        });
    });
    let withdraw = move |()| {
        let Some(last) = noted.get_untracked() else { return };
        let reason = untrack(|| t(texts::UNDO_REASON)).into();
        let recorded = session.withdraw(last.command, Withdraw { acts: last.acts.clone(), reason });
        task.run(recorded, move |_| {
            noted.set(Some(Noted { words: None, at: clock::now(), ..last }));
        });
    };
    view! {
        <div class="noted" role="status" tabindex="-1" node_ref=place>
            {move || noted.get().map(|last| {
                let open = last.words.is_some();
                let words = last.words.unwrap_or_else(|| t(texts::UNDONE).to_owned());
                view! {
                    <p class="noted-line">
                        <span>{words}</span>
                        {open.then(|| view! {
                            <TaskButton task class="link" label=say(texts::UNDO) press=Callback::new(withdraw) />
                        })}
                    </p>
                }
            })}
            <RefusalNote refusal=task.refusal() />
        </div>
    }
}
