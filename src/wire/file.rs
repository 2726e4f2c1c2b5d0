//! Files between the page and its programs. What crosses is the browser's own handle of a file, which costs the same at
//! any size. Only the program that needs the contents reads them into its memory.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::Blob;

/// How many bytes are read at a time, so that other requests come between.
const PART: f64 = 16.0 * 1024.0 * 1024.0;

/// A file of these bytes. They are copied once, out of the program's memory.
///
/// # Errors
/// What the browser throws where it has no room for it.
pub fn make(bytes: &[u8]) -> Result<Blob, JsValue> {
    Blob::new_with_u8_array_sequence(&Array::of1(&Uint8Array::from(bytes)))
}

/// What a file holds, read part by part.
///
/// # Errors
/// What the browser throws where it cannot be read, as when it is gone or another since it was picked.
pub async fn read(file: &Blob) -> Result<Vec<u8>, JsValue> {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a whole number")]
    let mut bytes = Vec::with_capacity(file.size() as usize);
    let mut at = 0.0;
    while at < file.size() {
        let part = file.slice_with_f64_and_f64(at, at + PART)?;
        let buffer = JsFuture::from(part.array_buffer()).await?;
        bytes.append(&mut Uint8Array::new(&buffer).to_vec());
        at += PART;
    }
    Ok(bytes)
}
