//! Where a file goes that must not be lost: to a place that a person picks, so that it is known when it
//! is on the disk; otherwise among the downloads, of which the browser says nothing.

use super::{clock, files, handle};
use crate::engine::store::StoreError;
use crate::storage::thrown::is_named;
use js_sys::{Object, Reflect};
use wasm_bindgen::JsCast as _;
use web_sys::{Blob, FileSystemFileHandle};

const PICKER: &str = "showSaveFilePicker";

/// A picker that closes sooner than this, in milliseconds, was shown to nobody: dialogs are forbidden there, or
/// there is no screen.
const SHOWN: f64 = 250.0;

/// Where a file is to go.
#[derive(Debug)]
pub enum Target {
    /// To this file.
    File(FileSystemFileHandle),
    /// Among the downloads.
    Downloads,
}

impl Target {
    /// Lets a person pick the file, which must follow at once upon what the person did. None: not to be saved.
    pub async fn pick(name: &str) -> Option<Self> {
        if !handle::has(PICKER) {
            return Some(Self::Downloads);
        }
        let options = Object::new();
        let _ = Reflect::set(&options, &"suggestedName".into(), &name.into());
        let asked = clock::running();
        match handle::call(&js_sys::global(), PICKER, &options).await {
            Ok(picked) => Some(Self::File(picked.unchecked_into())),
            Err(error) if is_named(&error, "AbortError") && clock::running() - asked > SHOWN => {
                None
            }
            // Refused by the browser, not by the person.
            Err(_) => Some(Self::Downloads),
        }
    }

    /// Writes the file. Says whether it is certain that it is on the disk, and under which name.
    ///
    /// # Errors
    /// It could not be written.
    pub async fn write(&self, name: &str, content: &Blob) -> Result<Option<String>, StoreError> {
        match self {
            Self::File(file) => {
                handle::write(file, content).await?;
                Ok(Some(file.name()))
            }
            Self::Downloads => files::save(name, content).map(|()| None),
        }
    }
}
