//! What was recorded a moment ago, with its withdrawal: for a minute, on the page where it was, or to which that led.

use super::modal::is_any_open;
use super::refusal::RefusalNote;
use super::task::{TaskButton, use_task};
use crate::browser::clock;
use crate::domain::{ActId, Instant, Stream};
use crate::engine::command::withdraw::Withdraw;
use crate::ui::i18n::{follows as texts, say, t};
use crate::ui::route::Route;
use crate::ui::router::Router;
use crate::ui::session::Session;
use crate::ui::session::record::{CommandId, new_command};
use chrono::TimeDelta;
use leptos::html::Div;
use leptos::prelude::*;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// How long a withdrawal is offered.
const OFFERED: TimeDelta = TimeDelta::seconds(60);
/// How often it is looked whether that time is over.
const LOOK: Duration = Duration::from_millis(500);

/// What was recorded.
#[derive(Clone)]
pub struct Noted {
    /// The acts of one command, each in its stream.
    acts: Vec<(Stream, ActId)>,
    /// What is said of them; nothing more once they are withdrawn.
    words: Option<String>,
    /// The id of the command that withdraws them, by which one note is told from another.
    command: CommandId,
    /// What else is done when they are withdrawn.
    undone: Option<Arc<dyn Fn() + Send + Sync>>,
    /// The page on which it is said.
    at: Option<Route>,
}

impl fmt::Debug for Noted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Noted").field("acts", &self.acts).finish_non_exhaustive()
    }
}

impl Noted {
    /// Acts that were recorded now.
    pub fn new(acts: Vec<(Stream, ActId)>, words: String) -> Self {
        Self { acts, words: Some(words), command: new_command(), undone: None, at: None }
    }

    /// Acts of one stream that were recorded now.
    pub fn of(stream: &Stream, acts: Vec<ActId>, words: String) -> Self {
        Self::new(acts.into_iter().map(|act| (stream.clone(), act)).collect(), words)
    }

    /// Does something else when they are withdrawn, wherever a person is by then.
    #[must_use]
    pub fn undone(self, undone: impl Fn() + Send + Sync + 'static) -> Self {
        Self { undone: Some(Arc::new(undone)), ..self }
    }

    fn withdrawn() -> Self {
        Self { words: None, ..Self::new(Vec::new(), String::new()) }
    }
}

/// What was recorded a moment ago in the ledger that is open.
#[derive(Debug, Clone, Copy)]
pub struct Noting {
    noted: RwSignal<Option<Noted>>,
    router: Router,
}

/// A ledger in which nothing has been recorded yet.
pub fn provide_noting() {
    provide_context(Noting { noted: RwSignal::new(None), router: Router::expect() });
}

impl Noting {
    /// That of the ledger.
    pub fn expect() -> Self {
        expect_context()
    }

    /// Says what was recorded, on the page that is shown now.
    pub fn say(self, noted: Noted) {
        let of = noted.command;
        let at = untrack(|| self.router.route());
        // The ledger may have been left meanwhile.
        if self.noted.try_set(Some(Noted { at, ..noted })).is_none() {
            expire(self.noted, of, OFFERED, clock::now());
        }
    }

    /// What is said on the page that is shown.
    fn here(self) -> Option<Noted> {
        let route = self.router.route();
        let is_here = |at: &Route| route.as_ref().is_some_and(|route| route.is_about_same(at));
        self.noted.get().filter(|noted| noted.at.as_ref().is_none_or(is_here))
    }

    /// Says it no more.
    pub fn forget(self) {
        self.noted.set(None);
    }
}

/// Takes a note away when its time is over, by the clock: a computer may have slept meanwhile. Below a dialog
/// nobody sees it, and its time stands still.
fn expire(noted: RwSignal<Option<Noted>>, of: CommandId, left: TimeDelta, looked: Instant) {
    set_timeout(
        move || {
            let is_there = |noted: &Option<Noted>| noted.as_ref().is_some_and(|n| n.command == of);
            if noted.try_with_untracked(is_there) != Some(true) {
                return;
            }
            let now = clock::now();
            let left = if is_any_open() { left } else { left - (now - looked) };
            if left > TimeDelta::zero() {
                expire(noted, of, left, now);
            } else {
                noted.set(None);
            }
        },
        LOOK,
    );
}

/// The note. It takes the focus that the dialog leaves behind, so that the next key reaches the withdrawal.
#[component]
pub fn NotedLine() -> impl IntoView {
    let session = Session::expect();
    let noting = Noting::expect();
    let task = use_task();
    let place = NodeRef::<Div>::new();
    Effect::new(move |before: Option<Option<CommandId>>| {
        let now = noting.here().map(|noted| noted.command);
        // A page that is turned to with a note on it has a focus of its own.
        if now.is_some() && before.is_some_and(|before| before != now) {
            // After the browser has given the focus back to what opened the dialog.
            request_animation_frame(move || {
                if let Some(place) = place.try_get_untracked().flatten() {
                    let _ = place.focus();
                }
            });
        }
        now
    });
    let withdraw = move |()| {
        let Some(last) = untrack(|| noting.here()) else { return };
        let reason = untrack(|| t(texts::UNDO_REASON)).into();
        let recorded = session.withdraw(last.command, Withdraw { acts: last.acts, reason });
        task.run(recorded, move |_| {
            if let Some(undone) = last.undone {
                undone();
            }
            noting.say(Noted::withdrawn());
        });
    };
    view! {
        <div class="noted" role="status" tabindex="-1" node_ref=place>
            {move || noting.here().map(|last| {
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
