//! A folder that offices share, where the browser can use one (File System Access).

use super::edition::is_packed;
use super::files;
use super::handle::{self, call, settled};
use crate::engine::store::StoreError;
use crate::storage::idb::{Handles, Lock};
use crate::storage::thrown::{failure, is_named};
use js_sys::{Array, Object, Promise, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, File, FileSystemDirectoryHandle, FileSystemFileHandle};

const PICKER: &str = "showDirectoryPicker";

/// What a folder is used for. For each ledger at most one folder of each use is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Use {
    /// Files are exchanged in it with other offices.
    Shared,
    /// Copies of the ledger are written into it.
    Copies,
}

impl Use {
    const ALL: [Self; 2] = [Self::Shared, Self::Copies];

    /// The name under which the folder is kept for a ledger.
    fn name(self, ledger: &str) -> String {
        match self {
            Self::Shared => ledger.to_owned(),
            Self::Copies => format!("copies/{ledger}"),
        }
    }

    /// The key of the note about what was last written into the folder.
    fn note(self, ledger: &str) -> String {
        format!("note/{}", self.name(ledger))
    }
}

/// Keeps other tabs from writing into the folder until this is dropped.
pub struct Alone {
    _lock: Lock,
}

/// The folder that was picked.
#[derive(Debug, Clone)]
pub struct Folder(FileSystemDirectoryHandle);

/// Whether this browser can use folders.
pub fn is_supported() -> bool {
    handle::has(PICKER)
}

fn read_and_write() -> JsValue {
    let options = Object::new();
    let _ = Reflect::set(&options, &"mode".into(), &"readwrite".into());
    options.into()
}

impl Folder {
    /// Lets a person pick a folder, which is not kept. None when nothing was picked.
    pub async fn choose() -> Result<Option<Self>, StoreError> {
        let global: JsValue = js_sys::global().into();
        let picked = match call(&global, PICKER, &read_and_write()).await {
            // A person who closes the picker has not failed.
            Err(error) if is_named(&error, "AbortError") => return Ok(None),
            picked => picked.map_err(|error| failure(&error))?,
        };
        Ok(Some(Self(picked.unchecked_into())))
    }

    /// Lets a person pick a folder and keeps it for a ledger. None when nothing was picked.
    pub async fn pick(ledger: &str, what: Use) -> Result<Option<Self>, StoreError> {
        let Some(picked) = Self::choose().await? else { return Ok(None) };
        if !is_packed() {
            let handles = Handles::open().await?;
            handles.delete(&what.note(ledger)).await?;
            handles.put(&what.name(ledger), &picked.0).await?;
        }
        Ok(Some(picked))
    }

    /// The browser's own word for it, to be handed to another program.
    pub fn handle(&self) -> &FileSystemDirectoryHandle {
        &self.0
    }

    /// The folder that was picked for a ledger.
    pub async fn kept(ledger: &str, what: Use) -> Result<Option<Self>, StoreError> {
        if is_packed() {
            return Ok(None);
        }
        let kept = Handles::open().await?.get(&what.name(ledger)).await?;
        Ok(kept.map(|handle| Self(handle.unchecked_into())))
    }

    /// The note about what was last written into a ledger's folder. It is kept in the database and not in localStorage:
    /// after the lock is released, another tab might still read an old value from localStorage.
    pub async fn noted(ledger: &str, what: Use) -> Result<Option<String>, StoreError> {
        let noted = Handles::open().await?.get(&what.note(ledger)).await?;
        Ok(noted.and_then(|noted| noted.as_string()))
    }

    /// Stores a note about what was just written into a ledger's folder. The note is removed when another folder is
    /// picked.
    pub async fn note(ledger: &str, what: Use, note: &str) -> Result<(), StoreError> {
        Handles::open().await?.put(&what.note(ledger), &note.into()).await
    }

    /// Waits until no other tab writes into the folder of a ledger.
    ///
    /// # Errors
    /// `Busy`: others have written for too long.
    pub async fn alone(ledger: &str, what: Use) -> Result<Alone, StoreError> {
        Ok(Alone { _lock: Lock::in_turn(&what.name(ledger)).await? })
    }

    /// Forgets the folders of a ledger.
    pub async fn forget_all(ledger: &str) -> Result<(), StoreError> {
        for what in Use::ALL {
            Self::forget(ledger, what).await?;
        }
        Ok(())
    }

    /// Forgets the folder of a ledger.
    pub async fn forget(ledger: &str, what: Use) -> Result<(), StoreError> {
        if is_packed() {
            return Ok(());
        }
        let handles = Handles::open().await?;
        handles.delete(&what.note(ledger)).await?;
        handles.delete(&what.name(ledger)).await
    }

    /// Its name.
    pub fn name(&self) -> String {
        self.0.name()
    }

    /// Has the folder made usable; the browser may ask the person.
    ///
    /// # Errors
    /// `NotAllowed`: the person, or the browser by itself, has refused.
    pub async fn allow(&self) -> Result<(), StoreError> {
        let is_allowed = self.is_allowed().await? || self.may("requestPermission").await?;
        if is_allowed { Ok(()) } else { Err(StoreError::NotAllowed) }
    }

    /// Whether the folder may be used as it is; nobody is asked.
    pub async fn is_allowed(&self) -> Result<bool, StoreError> {
        self.may("queryPermission").await
    }

    async fn may(&self, how: &str) -> Result<bool, StoreError> {
        let state = call(&self.0, how, &read_and_write()).await.map_err(|error| failure(&error))?;
        Ok(state.as_string().as_deref() == Some("granted"))
    }

    /// Writes a file whole and reads it back. It fails if what is read differs from what was written.
    pub async fn write_surely(&self, name: &str, content: &Blob) -> Result<(), StoreError> {
        self.write(name, content).await?;
        let written = self.files(&[name], |found| found == name).await?;
        let is_written = match written.first() {
            Some(file) => files::are_same(file, content).await?,
            None => false,
        };
        if is_written {
            Ok(())
        } else {
            Err(StoreError::Broken(format!("DataError: {name} is not what was written")))
        }
    }

    /// Writes a file whole, in the place of one of that name: the browser swaps it in when all is
    /// written.
    pub async fn write(&self, name: &str, content: &Blob) -> Result<(), StoreError> {
        let options = web_sys::FileSystemGetFileOptions::new();
        options.set_create(true);
        let file = settled(self.0.get_file_handle_with_options(name, &options).into()).await;
        let file: FileSystemFileHandle = file.map_err(|error| failure(&error))?.unchecked_into();
        handle::write(&file, content).await
    }

    /// Takes a file away; one that is not there is gone already.
    pub async fn remove(&self, name: &str) -> Result<(), StoreError> {
        let removed: JsValue = self.0.remove_entry(name).into();
        match JsFuture::from(Promise::resolve(&removed)).await {
            Err(error) if is_named(&error, "NotFoundError") => Ok(()),
            Err(error) => Err(failure(&error)),
            Ok(_) => Ok(()),
        }
    }

    /// The files of the folder with one of these endings, unread, in the order of their names.
    pub async fn files(
        &self,
        endings: &[&str],
        wanted: impl Fn(&str) -> bool,
    ) -> Result<Vec<File>, StoreError> {
        let mut files = Vec::new();
        for (name, handle) in self.entries().await? {
            if !endings.iter().any(|ending| name.ends_with(ending)) || !wanted(&name) {
                continue;
            }
            let file = settled(handle.get_file().into()).await;
            files.push(file.map_err(|error| failure(&error))?.unchecked_into());
        }
        files.sort_by_key(File::name);
        Ok(files)
    }

    /// The names of the folder's files with this ending.
    pub async fn names(&self, ending: &str) -> Result<Vec<String>, StoreError> {
        let entries = self.entries().await?.into_iter().map(|(name, _)| name);
        let mut names: Vec<String> = entries.filter(|name| name.ends_with(ending)).collect();
        names.sort();
        Ok(names)
    }

    async fn entries(&self) -> Result<Vec<(String, FileSystemFileHandle)>, StoreError> {
        let mut files = Vec::new();
        let entries = self.0.entries();
        loop {
            let next = entries.next().map_err(|error| failure(&error))?;
            let next = settled(next.into()).await.map_err(|error| failure(&error))?;
            let done = Reflect::get(&next, &"done".into()).map_err(|error| failure(&error))?;
            if done.is_truthy() {
                break;
            }
            let pair: Array = Reflect::get(&next, &"value".into())
                .map_err(|error| failure(&error))?
                .unchecked_into();
            let name = pair.get(0).as_string().unwrap_or_default();
            if let Ok(handle) = pair.get(1).dyn_into::<FileSystemFileHandle>() {
                files.push((name, handle));
            }
        }
        Ok(files)
    }
}
