//! Files and folders that a person has picked, by their handles (File System Access). `web-sys` lacks most of these
//! methods, so they are called by name.

use crate::engine::store::StoreError;
use crate::storage::thrown::failure;
use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, FileSystemFileHandle, FileSystemWritableFileStream};

/// Whether the browser has a picker of this name.
pub(super) fn has(picker: &str) -> bool {
    Reflect::has(&js_sys::global(), &picker.into()).unwrap_or(false)
}

/// What a promise gives.
pub(super) async fn settled(promise: JsValue) -> Result<JsValue, JsValue> {
    JsFuture::from(Promise::resolve(&promise)).await
}

/// Calls a method that the bindings do not have.
pub(super) async fn call(of: &JsValue, name: &str, argument: &JsValue) -> Result<JsValue, JsValue> {
    let method = Reflect::get(of, &name.into()).and_then(JsValue::dyn_into::<Function>)?;
    settled(method.call1(of, argument)?).await
}

/// Writes a file whole: the browser swaps it in when all is written, and only then has this ended.
pub(super) async fn write(file: &FileSystemFileHandle, content: &Blob) -> Result<(), StoreError> {
    let written = async {
        let stream: FileSystemWritableFileStream =
            settled(file.create_writable().into()).await?.unchecked_into();
        settled(stream.write_with_blob(content)?.into()).await?;
        settled(stream.close().into()).await
    };
    written.await.map(|_| ()).map_err(|error| failure(&error))
}
