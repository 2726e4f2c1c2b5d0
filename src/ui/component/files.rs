//! Picking files from the computer.

use crate::storage::files;
use crate::ui::i18n::{Text, t};
use crate::ui::session::Refusal;
use crate::ui::session::exchange::Picked;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// A button that lets a person pick ledger files and reads them.
#[component]
pub fn PickFiles(
    /// What the button is called.
    label: Text,
    /// Whether more than one may be picked.
    several: bool,
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
            <input node_ref=input class="visually-hidden" type="file" accept=".json" multiple=several
                on:change=changed />
        </label>
    }
}

/// The files of a list.
pub fn list(files: &web_sys::FileList) -> Vec<web_sys::File> {
    (0..files.length()).filter_map(|n| files.get(n)).collect()
}

/// Reads files that were picked or dropped.
pub async fn read_all(list: Vec<web_sys::File>) -> Result<Vec<Picked>, Refusal> {
    let mut read = Vec::with_capacity(list.len());
    for file in list {
        let bytes = files::read(&file).await?;
        read.push(Picked { name: file.name(), bytes });
    }
    Ok(read)
}
