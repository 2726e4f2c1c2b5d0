//! Files that a person picks or is given.

use super::edition;
use crate::engine::is_locked;
use crate::engine::store::StoreError;
use crate::storage::thrown::failure;
use crate::wire::file;
use wasm_bindgen::JsCast as _;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Response, Url};

/// How many bytes are read from the beginning of a file to learn whether it is under a passphrase.
const HEAD: i32 = 64;
/// How much of two files is compared at a time, in bytes.
const PART: f64 = 4.0 * 1024.0 * 1024.0;

/// A file that a person has given. What it holds stays with the browser until a program needs it.
#[derive(Debug, Clone)]
pub struct PickedFile {
    /// Its name.
    pub name: String,
    /// What it holds.
    pub content: Blob,
    /// Whether it is under a passphrase.
    pub is_locked: bool,
}

impl PickedFile {
    /// A file of this name.
    ///
    /// # Errors
    /// It cannot be read.
    pub async fn of(name: String, content: Blob) -> Result<Self, StoreError> {
        let head = content.slice_with_i32_and_i32(0, HEAD).map_err(|e| failure(&e))?;
        let is_locked = is_locked(&read(&head).await?);
        Ok(Self { name, content, is_locked })
    }
}

/// What a file holds.
///
/// # Errors
/// It cannot be read.
pub async fn read(content: &Blob) -> Result<Vec<u8>, StoreError> {
    file::read(content).await.map_err(|error| failure(&error))
}

/// A file of these bytes.
///
/// # Errors
/// The browser has no room for it.
pub fn make(bytes: &[u8]) -> Result<Blob, StoreError> {
    file::make(bytes).map_err(|error| failure(&error))
}

/// Whether two files hold the same.
///
/// # Errors
/// One of them cannot be read.
pub(super) async fn are_same(one: &Blob, other: &Blob) -> Result<bool, StoreError> {
    let mut at = 0.0;
    while at < one.size().max(other.size()) {
        let part =
            |file: &Blob| file.slice_with_f64_and_f64(at, at + PART).map_err(|e| failure(&e));
        if read(&part(one)?).await? != read(&part(other)?).await? {
            return Ok(false);
        }
        at += PART;
    }
    Ok(true)
}

/// Gives a person a file to save.
pub fn save(name: &str, content: &Blob) -> Result<(), StoreError> {
    // Without a known type the browser saves the file instead of showing it.
    let parts = js_sys::Array::of1(content);
    let kind = BlobPropertyBag::new();
    kind.set_type("application/octet-stream");
    let blob = Blob::new_with_blob_sequence_and_options(&parts, &kind).map_err(|e| failure(&e))?;
    let url = Url::create_object_url_with_blob(&blob).map_err(|e| failure(&e))?;
    let document = web_sys::window().and_then(|window| window.document());
    let anchor = document
        .and_then(|document| document.create_element("a").ok())
        .and_then(|element| element.dyn_into::<HtmlAnchorElement>().ok());
    if let Some(anchor) = anchor {
        anchor.set_href(&url);
        anchor.set_download(name);
        anchor.click();
    }
    Url::revoke_object_url(&url).map_err(|e| failure(&e))
}

/// A file of the page itself.
pub async fn fetch(path: &str) -> Result<Vec<u8>, StoreError> {
    if let Some(file) = edition::file(path).await {
        return file;
    }
    let window = web_sys::window().ok_or_else(|| StoreError::Broken("no window".to_owned()))?;
    let response: Response = JsFuture::from(window.fetch_with_str(path))
        .await
        .and_then(wasm_bindgen::JsCast::dyn_into)
        .map_err(|e| failure(&e))?;
    if !response.ok() {
        return Err(StoreError::Broken(format!("{path}: {}", response.status())));
    }
    let buffer = response.array_buffer().map_err(|e| failure(&e))?;
    let buffer = JsFuture::from(buffer).await.map_err(|e| failure(&e))?;
    Ok(js_sys::Uint8Array::new(&buffer).to_vec())
}
