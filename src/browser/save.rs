//! Saves a file that must not be lost. If the browser has a file picker, a person picks the place, and it is known when
//! the file is on the disk. Otherwise the file is downloaded, and the browser does not say what became of it.

use super::{clock, files, handle};
use crate::engine::store::StoreError;
use crate::storage::thrown::is_named;
use js_sys::{Object, Reflect};
use wasm_bindgen::JsCast as _;
use web_sys::{Blob, FileSystemFileHandle};

const PICKER: &str = "showSaveFilePicker";

/// If the picker closes sooner than this, in milliseconds, nobody has seen it: dialogs are forbidden, or there is no
/// screen.
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
    /// Lets a person pick the file. This must directly follow a click or a key, or browsers refuse it. None if the
    /// person cancels.
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

    /// Writes the file. Returns its name if it is certainly on the disk, and none if it was downloaded.
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
