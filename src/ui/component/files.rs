//! Picking files from the computer, and opening those that are under a passphrase.

use super::refusal::RefusalNote;
use super::working::Working;
use crate::browser::helper::{self, Failure};
use crate::locker::{LockError, is_locked};
use crate::storage::files;
use crate::ui::i18n::{Text, exchange as texts, t};
use crate::ui::session::look::Picked;
use crate::ui::session::{Refusal, Session};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// A button that lets a person pick files and reads them.
#[component]
pub fn PickFiles(
    /// What the button is called.
    label: Text,
    /// Whether more than one may be picked.
    several: bool,
    /// The endings of the names of such files.
    #[prop(default = ".json,.age")]
    accept: &'static str,
    /// Takes what was read.
    picked: impl Fn(Vec<Picked>) + Copy + 'static,
    /// Where it is said that a file cannot be read.
    refusal: RwSignal<Option<Refusal>>,
) -> impl IntoView {
    let input = NodeRef::<leptos::html::Input>::new();
    let changed = move |_| {
        let Some(input) = input.get_untracked() else { return };
        let list: Vec<web_sys::File> = input.files().map(|files| list(&files)).unwrap_or_default();
        spawn_local(async move {
            match read_all(list).await {
                Ok(files) => picked(files),
                Err(error) => refusal.set(Some(error)),
            }
            // The same file may be picked again.
            input.set_value("");
        });
    };
    view! {
        <label class="button file-button">
            {move || t(label)}
            <input node_ref=input class="visually-hidden" type="file" accept=accept multiple=several
                on:change=changed />
        </label>
    }
}

/// Reads files that were dropped on a place which `over` marks meanwhile.
pub fn take_dropped(
    event: &leptos::ev::DragEvent,
    over: RwSignal<bool>,
    picked: impl Fn(Vec<Picked>) + 'static,
    refusal: RwSignal<Option<Refusal>>,
) {
    event.prevent_default();
    over.set(false);
    let files = event.data_transfer().and_then(|data| data.files());
    let files = files.map(|files| list(&files)).unwrap_or_default();
    spawn_local(async move {
        match read_all(files).await {
            Ok(files) => picked(files),
            Err(error) => refusal.set(Some(error)),
        }
    });
}

/// The files of a list.
fn list(files: &web_sys::FileList) -> Vec<web_sys::File> {
    (0..files.length()).filter_map(|n| files.get(n)).collect()
}

/// Reads files that were picked or dropped.
async fn read_all(list: Vec<web_sys::File>) -> Result<Vec<Picked>, Refusal> {
    let mut read = Vec::with_capacity(list.len());
    for file in list {
        let bytes = files::read(&file).await?;
        read.push(Picked { name: file.name(), bytes });
    }
    Ok(read)
}

/// Whether any of these is under a passphrase.
pub fn any_locked(picked: &[Picked]) -> bool {
    picked.iter().any(|file| is_locked(&file.bytes))
}

/// Asks for the passphrase of files that are locked, and gives all of them on when each is open.
/// Files of several passphrases are opened one passphrase after the other.
#[component]
pub fn Unlock(
    /// The files that wait; empty while none does.
    waiting: RwSignal<Vec<Picked>>,
    /// Takes them when they are open.
    opened: impl Fn(Vec<Picked>) + Copy + Send + 'static,
) -> impl IntoView {
    let session = Session::expect();
    let passphrase = RwSignal::new(String::new());
    let busy = RwSignal::new(false);
    let refusal = RwSignal::new(None::<Refusal>);
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        busy.set(true);
        refusal.set(None);
        let (locked, typed) = (waiting.get_untracked(), passphrase.get_untracked());
        spawn_local(async move {
            let unlocked = unlock_all(locked, &typed).await;
            if waiting.is_disposed() {
                // The page has been left meanwhile.
                return;
            }
            busy.set(false);
            if !matches!(unlocked, Err(Refusal::Stopped)) {
                passphrase.set(String::new());
            }
            match unlocked {
                Ok(files) if any_locked(&files) => {
                    refusal.set(Some(LockError::WrongPassphrase.into()));
                    waiting.set(files);
                }
                Ok(files) => {
                    waiting.set(Vec::new());
                    opened(files);
                }
                Err(error) => refusal.set(Some(error)),
            }
        });
    };
    let names = move || {
        let locked = |files: &Vec<Picked>| -> Vec<String> {
            let locked = files.iter().filter(|file| is_locked(&file.bytes));
            locked.map(|file| file.name.clone()).collect()
        };
        texts::locked(&waiting.with(locked).join("、"), session.lang())
    };
    move || {
        (!waiting.with(Vec::is_empty)).then(|| {
            view! {
                <form class="unlock note" on:submit=submit>
                    <p>{names}</p>
                    <RefusalNote refusal />
                    <div class="row-of-buttons">
                        <div class="field">
                            <input type="password" autocomplete="off" autofocus=true
                                aria-label=t(texts::PASSPHRASE) placeholder=t(texts::PASSPHRASE)
                                prop:value=passphrase
                                on:input=move |event| passphrase.set(event_target_value(&event)) />
                        </div>
                        <button class="button primary" disabled=move || busy.get() || passphrase.with(String::is_empty)>
                            {t(texts::UNLOCK)}
                        </button>
                        <button type="button" class="button" disabled=busy on:click=move |_| waiting.set(Vec::new())>
                            {t(texts::DISCARD)}
                        </button>
                    </div>
                    <Working doing=move || busy.get().then_some(texts::UNLOCKING) stop=helper::stop />
                </form>
            }
        })
    }
}

/// Opens those of the files that this passphrase opens; the others stay as they are.
async fn unlock_all(files: Vec<Picked>, passphrase: &str) -> Result<Vec<Picked>, Refusal> {
    let mut all = Vec::with_capacity(files.len());
    for mut file in files {
        if is_locked(&file.bytes) {
            match helper::unlock(&file.bytes, passphrase).await {
                Ok(bytes) => file.bytes = bytes,
                Err(Failure::Refused(LockError::WrongPassphrase)) => (),
                Err(failure) => return Err(failure.into()),
            }
        }
        all.push(file);
    }
    Ok(all)
}
