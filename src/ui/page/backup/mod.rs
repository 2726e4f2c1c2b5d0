//! Copies outside the browser, as they stand in the head of every page: how much is in none, one made at a click, and
//! the state of the one that is kept up in a folder.

mod copies;

use crate::ui::component::refusal::RefusalNote;
use crate::ui::component::task::{Task, TaskButton, use_task};
use crate::ui::i18n::{backup as texts, durable, say, shell, t};
use crate::ui::route::Route;
use crate::ui::router::{Move, Router};
use crate::ui::session::Session;
use crate::ui::session::sitting::Keeping;
use copies::{Copies, CopyState};
pub use copies::{CopyFolder, when};
use leptos::prelude::*;

/// What the head and the page of exchange know together of copies.
#[derive(Clone, Copy)]
pub struct Backups {
    by_hand: Task,
    /// How many acts the last download holds, as long as it is not known whether the download was saved.
    asked: RwSignal<Option<usize>>,
    /// The passphrase of the last export of this sitting. It is kept nowhere else.
    passphrase: StoredValue<Option<String>>,
    /// Whether a passphrase is to be typed before the next export.
    wanting: RwSignal<bool>,
    copies: Copies,
}

/// Begins to keep copies up, as long as a ledger is shown.
pub fn provide_backups() {
    let session = Session::expect();
    provide_context(Backups {
        by_hand: use_task(),
        asked: RwSignal::new(None),
        passphrase: StoredValue::new(None),
        wanting: RwSignal::new(false),
        copies: Copies::begin(session),
    });
}

impl Backups {
    /// The context.
    pub fn expect() -> Self {
        expect_context()
    }

    /// Remembers for this sitting under what the last export was put.
    pub fn exported_under(self, passphrase: Option<&String>) {
        self.passphrase.set_value(passphrase.cloned());
    }

    /// Whether a passphrase is to be typed; asked once.
    pub fn wants_passphrase(self) -> bool {
        let wanting = self.wanting.get();
        if wanting {
            self.wanting.set(false);
        }
        wanting
    }

    /// Exports everything in the way of the last time.
    fn make(self, session: Session, router: Router) {
        let locked = untrack(|| session.memory()).locked;
        let passphrase = self.passphrase.get_value().filter(|_| locked);
        if locked && passphrase.is_none() {
            self.wanting.set(true);
            router.navigate(&Route::Exchange(None), Move::Push);
            return;
        }
        let command = async move {
            let unit = untrack(|| session.own_unit());
            session.save_copy(unit, passphrase.as_deref()).await
        };
        self.by_hand.run(command, move |backup| {
            self.asked.set(backup.filter(|backup| !backup.saved).map(|backup| backup.acts));
        });
    }
}

/// How many acts are in no file, and the button that exports them; when the last copy in the folder was made.
#[component]
pub fn BackUp() -> impl IntoView {
    let session = Session::expect();
    let router = Router::expect();
    let backups = Backups::expect();
    let count =
        Memo::new(
            move |_| {
                if session.keeping() == Keeping::Browser { session.unexported() } else { 0 }
            },
        );
    let is_any = Memo::new(move |_| count.get() > 0);
    let press = move |()| backups.make(session, router);
    let saved = move |_| {
        if let Some(acts) = backups.asked.get_untracked() {
            session.backed_up(acts);
        }
        backups.asked.set(None);
    };
    let buttons = move || {
        if backups.asked.get().is_none() {
            return view! {
                <span title=t(texts::BACK_UP_WHY)>
                    <TaskButton task=backups.by_hand class="button back-up" label=say(texts::BACK_UP) press />
                </span>
            }
            .into_any();
        }
        view! {
            <button type="button" class="button primary back-up" title=t(durable::SAVED_ASK) on:click=saved>{t(durable::SAVED_YES)}</button>
            <button type="button" class="button back-up" on:click=move |_| backups.asked.set(None)>{t(durable::SAVED_NO)}</button>
        }
        .into_any()
    };
    view! {
        {move || match backups.copies.state() {
            CopyState::Off => None,
            CopyState::Waiting => Some(view! {
                <TaskButton task=backups.copies.task() class="button back-up" label=say(texts::ALLOW)
                    press=move |()| backups.copies.allow() />
            }.into_any()),
            CopyState::Failed => Some(view! {
                <a class="unexported copy-failed" href=Route::Exchange(None).href()>{t(texts::FAILED)}</a>
            }.into_any()),
            CopyState::On(copied) => copied.map(|copied| {
                let when = when(&copied.at, session.today());
                view! { <a class="copied" href=Route::Exchange(None).href()>{texts::copied_at(&when, session.lang())}</a> }.into_any()
            }),
        }}
        {move || is_any.get().then(|| view! {
            <a class="unexported" href=Route::Exchange(None).href()>{move || shell::unexported(count.get(), session.lang())}</a>
            {buttons}
        })}
    }
}

/// Why what was asked for in the head was not done.
#[component]
pub fn BackUpNote() -> impl IntoView {
    view! { <RefusalNote refusal=Backups::expect().by_hand.refusal() /> }
}
