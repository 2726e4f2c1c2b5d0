//! Picking files from the computer, and opening those that are under a passphrase.

use super::refusal::RefusalNote;
use super::task::{Task, TaskButton, use_task};
use super::working::Working;
use crate::browser::files::PickedFile;
use crate::browser::helper::{self, Failure};
use crate::engine::LockError;
use crate::ui::i18n::{Text, exchange as texts, listed, say, t};
use crate::ui::session::{Refusal, Session};
use leptos::prelude::*;

/// The greatest ledger file, in MiB (FORMAT §2).
pub const LEDGER_FILE: u32 = 512;
/// The greatest spreadsheet, in MiB.
pub const SHEET_FILE: u32 = 32;
/// What a passphrase adds to a file at most, in MiB.
const LOCK: u32 = 1;

/// A button that lets a person pick files.
#[component]
pub fn PickFiles(
    /// What the button is called.
    label: Text,
    /// Whether more than one may be picked.
    several: bool,
    /// The endings of the names of such files.
    #[prop(default = ".json,.age")]
    accept: &'static str,
    /// The greatest size of such a file, in MiB.
    #[prop(default = LEDGER_FILE)]
    most: u32,
    /// Takes them.
    picked: impl Fn(Vec<PickedFile>) + Copy + 'static,
    /// The commands of the page, of which one looks how the files begin.
    task: Task,
) -> impl IntoView {
    let input = NodeRef::<leptos::html::Input>::new();
    let changed = move |_| {
        let Some(input) = input.get_untracked() else { return };
        let list: Vec<web_sys::File> = input.files().map(|files| list(&files)).unwrap_or_default();
        // The same file may be picked again.
        input.set_value("");
        task.run(take_all(list, most), picked);
    };
    view! {
        <label class="button file-button">
            {move || t(label)}
            <input node_ref=input class="visually-hidden" type="file" accept=accept multiple=several
                on:change=changed />
        </label>
    }
}

/// Takes files of at most so many MiB that were dropped on a place which `over` marks meanwhile.
pub fn take_dropped(
    event: &leptos::ev::DragEvent,
    over: RwSignal<bool>,
    most: u32,
    picked: impl Fn(Vec<PickedFile>) + 'static,
    task: Task,
) {
    event.prevent_default();
    over.set(false);
    let files = event.data_transfer().and_then(|data| data.files());
    let files = files.map(|files| list(&files)).unwrap_or_default();
    task.run(take_all(files, most), picked);
}

/// The files of a list.
fn list(files: &web_sys::FileList) -> Vec<web_sys::File> {
    (0..files.length()).filter_map(|n| files.get(n)).collect()
}

/// Takes files that were picked, dropped or found; none where one is larger than can be used. What it is
/// exactly is judged when it has been read.
pub async fn take_all(list: Vec<web_sys::File>, most: u32) -> Result<Vec<PickedFile>, Refusal> {
    let bytes = f64::from(most + LOCK) * f64::from(1 << 20);
    if let Some(file) = list.iter().find(|file| file.size() > bytes) {
        return Err(Refusal::TooLarge { file: file.name(), most });
    }
    let mut taken = Vec::with_capacity(list.len());
    for file in list {
        taken.push(PickedFile::of(file.name(), file.into()).await?);
    }
    Ok(taken)
}

/// Whether any of these is under a passphrase.
pub fn any_locked(picked: &[PickedFile]) -> bool {
    picked.iter().any(|file| file.is_locked)
}

/// Asks for the passphrase of files that are locked, and gives all of them on when each is open.
/// Files of several passphrases are opened one passphrase after the other.
#[component]
pub fn Unlock(
    /// The files that wait; empty while none does.
    waiting: RwSignal<Vec<PickedFile>, LocalStorage>,
    /// Takes them when they are open.
    opened: impl Fn(Vec<PickedFile>) + Copy + Send + 'static,
) -> impl IntoView {
    let session = Session::expect();
    let passphrase = RwSignal::new(String::new());
    let task = use_task();
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let (locked, typed) = (waiting.get_untracked(), passphrase.get_untracked());
        let command = async move {
            task.says(texts::UNLOCKING);
            let unlocked = unlock_all(locked, &typed).await;
            if unlocked.as_ref().err() != Some(&Refusal::STOPPED) {
                let _ = passphrase.try_set(String::new());
            }
            unlocked
        };
        task.run(command, move |files| {
            if any_locked(&files) {
                task.refusal().set(Some(LockError::WrongPassphrase.into()));
                waiting.set(files);
            } else {
                waiting.set(Vec::new());
                opened(files);
            }
        });
    };
    let names = move || {
        let locked = |files: &Vec<PickedFile>| -> Vec<String> {
            let locked = files.iter().filter(|file| file.is_locked);
            locked.map(|file| file.name.clone()).collect()
        };
        texts::locked(&listed(&waiting.with(locked), session.lang()), session.lang())
    };
    move || {
        (!waiting.with(Vec::is_empty)).then(|| {
            view! {
                <form class="unlock note" on:submit=submit>
                    <p>{names}</p>
                    <RefusalNote refusal=task.refusal() />
                    <div class="row-of-buttons">
                        <div class="field">
                            <input type="password" autocomplete="off" autofocus=true
                                aria-label=t(texts::PASSPHRASE) placeholder=t(texts::PASSPHRASE)
                                prop:value=passphrase
                                on:input=move |event| passphrase.set(event_target_value(&event)) />
                        </div>
                        <TaskButton task class="button primary" label=say(texts::UNLOCK)
                            idle=Signal::derive(move || passphrase.with(String::is_empty)) />
                        <TaskButton task label=say(texts::DISCARD) press=move |()| waiting.set(Vec::new()) />
                    </div>
                    <Working doing=move || task.step() stop=helper::stop />
                </form>
            }
        })
    }
}

/// Opens those of the files that this passphrase opens; the others stay as they are.
async fn unlock_all(files: Vec<PickedFile>, passphrase: &str) -> Result<Vec<PickedFile>, Refusal> {
    let mut all = Vec::with_capacity(files.len());
    for mut file in files {
        if file.is_locked {
            match helper::unlock(&file.content, passphrase).await {
                Ok(content) => file = PickedFile::of(file.name, content).await?,
                Err(Failure::Refused(LockError::WrongPassphrase)) => (),
                Err(failure) => return Err(failure.into()),
            }
        }
        all.push(file);
    }
    Ok(all)
}
