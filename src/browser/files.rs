//! Files that a person picks or is given.

use super::edition;
use crate::engine::store::StoreError;
use crate::storage::thrown::failure;
use wasm_bindgen::JsCast as _;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, File, HtmlAnchorElement, Response, Url};

/// The bytes of a file that was picked.
pub async fn read(file: &File) -> Result<Vec<u8>, StoreError> {
    let buffer = JsFuture::from(file.array_buffer()).await.map_err(|e| failure(&e))?;
    Ok(js_sys::Uint8Array::new(&buffer).to_vec())
}

/// Gives a person a file to save.
pub fn save(name: &str, bytes: &[u8]) -> Result<(), StoreError> {
    let parts = js_sys::Array::of1(&js_sys::Uint8Array::from(bytes));
    let kind = BlobPropertyBag::new();
    kind.set_type("application/octet-stream");
    let blob =
        Blob::new_with_u8_array_sequence_and_options(&parts, &kind).map_err(|e| failure(&e))?;
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
