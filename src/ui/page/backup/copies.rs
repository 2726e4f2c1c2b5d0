//! The copy in a folder: written within a minute of an act and when the page is left, read again, and said.

use super::Backups;
use crate::browser::clock;
use crate::browser::folder::{self, Folder, Use};
use crate::browser::settings::Copied;
use crate::domain::Date;
use crate::engine::store::StoreError;
use crate::ui::component::refusal::RefusalNote;
use crate::ui::component::task::{Task, TaskButton, use_task};
use crate::ui::i18n::{backup as texts, say, t};
use crate::ui::session::Session;
use crate::ui::session::sitting::Keeping;
use leptos::prelude::*;
use std::time::Duration;

/// The least time from the beginning of one copy to the beginning of the next, in milliseconds.
const BETWEEN: f64 = 60_000.0;
/// For a large ledger, the next copy begins only after this many times the time that the last one took.
const AS_LONG: f64 = 20.0;
/// The time from an act to the copy, in milliseconds, because other acts often follow at once.
const AFTER: f64 = 2_000.0;

/// How it stands with the copy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CopyState {
    /// No folder was picked.
    Off,
    /// The browser is to be allowed again to write.
    Waiting,
    /// The last one failed.
    Failed,
    /// It is kept up; the last one, if there is any.
    On(Option<Copied>),
}

/// The folder of copies, and what is done about it.
#[derive(Clone, Copy)]
pub struct Copies {
    session: Session,
    // A handle of the browser's does not leave this thread.
    folder: RwSignal<Option<Folder>, LocalStorage>,
    allowed: RwSignal<bool>,
    task: Task,
    /// When the next may begin, in milliseconds of the page.
    next: StoredValue<f64>,
    timer: StoredValue<Option<TimeoutHandle>>,
}

impl Copies {
    /// Finds the folder that was picked before, and follows the ledger from now on.
    pub fn begin(session: Session) -> Self {
        let folder = RwSignal::new_local(None::<Folder>);
        let allowed = RwSignal::new(false);
        let behind = Memo::new(move |_| {
            folder.with(Option::is_some) && allowed.get() && !session.is_copied()
        });
        let (next, timer) = (StoredValue::new(0.0), StoredValue::new(None));
        let copies = Self { session, folder, allowed, task: use_task(), next, timer };
        if Self::are_offered(session) {
            copies.find();
        }
        Effect::new(move |_| {
            // A copy that ended, well or not, leaves what was recorded meanwhile.
            if behind.get() && !copies.task.is_busy() {
                copies.soon();
            }
        });
        let seen = window_event_listener_untyped("visibilitychange", move |_| {
            if behind.get_untracked() && document().hidden() {
                copies.follow();
            }
        });
        on_cleanup(move || {
            seen.remove();
            copies.wait_no_more();
        });
        copies
    }

    /// Whether a copy can be kept up: a ledger that is a file needs none.
    fn are_offered(session: Session) -> bool {
        folder::is_supported() && untrack(|| session.keeping()) == Keeping::Browser
    }

    /// How it stands.
    #[track_caller]
    pub fn state(self) -> CopyState {
        if self.folder.with(Option::is_none) {
            CopyState::Off
        } else if !self.allowed.get() {
            CopyState::Waiting
        } else if self.task.refusal().with(Option::is_some) {
            CopyState::Failed
        } else {
            CopyState::On(self.session.memory().copied)
        }
    }

    /// What writes, one after another.
    pub fn task(self) -> Task {
        self.task
    }

    /// Has the browser ask the person whether the folder may be used.
    pub fn allow(self) {
        let Some(folder) = self.folder.get_untracked() else { return };
        let command = async move { Ok(folder.allow().await?) };
        self.task.run(command, move |()| self.allowed.set(true));
    }

    fn find(self) {
        let Some(id) = self.session.ledger().map(|id| id.to_string()) else { return };
        let command = async move {
            // If the folder cannot be remembered, a person has to pick it again.
            let kept = Folder::kept(&id, Use::Copies).await.unwrap_or_default();
            let allowed = match &kept {
                Some(folder) => folder.is_allowed().await.unwrap_or_default(),
                None => false,
            };
            Ok((kept, allowed))
        };
        self.task.run(command, move |(kept, allowed)| {
            self.allowed.set(allowed);
            self.folder.set(kept);
        });
    }

    fn pick(self) {
        let Some(id) = self.session.ledger().map(|id| id.to_string()) else { return };
        let command = async move { Ok(Folder::pick(&id, Use::Copies).await?) };
        self.task.run(command, move |picked| {
            if picked.is_some() {
                // There is no copy in the new folder yet.
                self.session.no_copy();
                self.next.set_value(0.0);
                self.allowed.set(true);
                self.folder.set(picked);
            }
        });
    }

    fn stop(self) {
        let Some(id) = self.session.ledger().map(|id| id.to_string()) else { return };
        let command = async move { Ok(Folder::forget(&id, Use::Copies).await?) };
        self.task.run(command, move |()| {
            self.wait_no_more();
            self.session.no_copy();
            self.folder.set(None);
        });
    }

    /// Schedules a copy for the earliest time, if none is scheduled.
    fn soon(self) {
        if self.timer.with_value(Option::is_some) {
            return;
        }
        let wait = (self.next.get_value() - clock::running()).max(AFTER);
        let fire = move || {
            self.timer.set_value(None);
            self.follow();
        };
        let timer = set_timeout_with_handle(fire, Duration::from_secs_f64(wait / 1000.0));
        self.timer.set_value(timer.ok());
    }

    /// Copies what has been recorded since the last copy.
    fn follow(self) {
        self.write(false);
    }

    /// Copies now: what lies in the folder may have been lost there.
    fn now(self) {
        self.write(true);
    }

    fn write(self, anyway: bool) {
        let Some(held) = self.folder.get_untracked() else { return };
        let Some(id) = self.session.ledger().map(|id| id.to_string()) else { return };
        self.wait_no_more();
        let command = async move {
            // Without the lock two tabs could write the same file at once, and the older copy might be written last.
            let _alone = Folder::alone(&id, Use::Copies).await?;
            let begun = clock::running();
            self.next.set_value(begun + BETWEEN);
            // Another tab may have picked another folder, or none.
            let folder = Folder::kept(&id, Use::Copies).await.unwrap_or(Some(held));
            let _ = self.folder.try_set(folder.clone());
            let Some(folder) = folder else { return Ok(()) };
            if !folder.is_allowed().await? {
                let _ = self.allowed.try_set(false);
                return Err(StoreError::NotAllowed.into());
            }
            self.session.copy_into(&id, &folder, anyway).await?;
            let took = clock::running() - begun;
            self.next.set_value(begun + BETWEEN.max(AS_LONG * took));
            Ok(())
        };
        self.task.run(command, |()| ());
    }

    fn wait_no_more(self) {
        if let Some(timer) = self.timer.try_update_value(Option::take).flatten() {
            timer.clear();
        }
    }
}

/// When a copy was made, from an RFC 3339 time: the time of today, otherwise the day with it.
pub fn when(at: &str, today: Date) -> String {
    match at.split_once('T') {
        Some((day, time)) => {
            let time: String = time.chars().take(5).collect();
            if day == today.to_string() { time } else { format!("{day} {time}") }
        }
        None => at.to_owned(),
    }
}

/// The card of the exchange's page.
#[component]
pub fn CopyFolder() -> impl IntoView {
    let session = Session::expect();
    let copies = Backups::expect().copies;
    let supported = Copies::are_offered(session);
    let is_picked = Memo::new(move |_| copies.folder.with(Option::is_some));
    let other = Signal::derive(move || {
        t(if is_picked.get() { texts::OTHER } else { texts::PICK }).to_owned()
    });
    let name = move || copies.folder.with(|folder| folder.as_ref().map(Folder::name));
    let place =
        move || name().map(|folder| texts::lies_in(&folder, &session.copy_name(), session.lang()));
    let last = move || match session.memory().copied {
        Some(Copied { at, acts, .. }) => {
            texts::copied(&when(&at, session.today()), acts, session.lang())
        }
        None => t(texts::NEVER).to_owned(),
    };
    view! {
        <section class="card pad" id="copies">
            <h2>{move || t(texts::COPIES)}</h2>
            <p>{move || t(if supported { texts::COPIES_WHY } else { texts::COPIES_NONE })}</p>
            <RefusalNote refusal=copies.task.refusal() />
            {move || match copies.state() {
                CopyState::Waiting => Some(view! { <p class="note warn">{t(texts::WAITING)}</p> }),
                CopyState::Failed => Some(view! { <p class="note warn">{t(texts::FAILED_WHY)}</p> }),
                CopyState::Off | CopyState::On(_) => None,
            }}
            {move || is_picked.get().then(|| view! {
                <p class="folder-name"><strong>{place}</strong></p>
                <p role="status">{t(texts::LAST)} " " {last}</p>
            })}
            <div class="row-of-buttons">
                {move || is_picked.get().then(|| view! {
                    {move || (!copies.allowed.get()).then(|| view! {
                        <TaskButton task=copies.task class="button primary" label=say(texts::ALLOW) press=move |()| copies.allow() />
                    })}
                    {move || copies.allowed.get().then(|| view! {
                        <TaskButton task=copies.task class="button primary" label=say(texts::NOW) press=move |()| copies.now() />
                    })}
                    <TaskButton task=copies.task label=say(texts::STOP) press=move |()| copies.stop() />
                })}
                {supported.then(|| view! {
                    <TaskButton task=copies.task label=other press=move |()| copies.pick() />
                })}
            </div>
        </section>
    }
}
