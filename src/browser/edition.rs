//! Which edition of the page this is. In banjie.html, which is opened by a double click, everything that
//! the page asks its server for elsewhere stands in the page itself (`src/web/packed.js`).

use crate::engine::store::StoreError;
use crate::storage::thrown::failure;
use js_sys::{Function, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;

/// What `packed.js` gives; undefined in the edition that a server serves.
fn packed() -> JsValue {
    Reflect::get(&js_sys::global(), &"banjiePacked".into()).unwrap_or(JsValue::UNDEFINED)
}

fn member(of: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(of, &name.into()).ok().filter(|member| !member.is_undefined())
}

/// Whether this is the edition for double click. All pages that were opened from a disk share what the
/// browser stores, so that this one stores nothing.
pub fn is_packed() -> bool {
    !packed().is_undefined()
}

/// The address of the program's sign.
pub fn icon() -> String {
    let icon = member(&packed(), "icon").and_then(|icon| icon.as_string());
    icon.unwrap_or_else(|| "icon.svg".to_owned())
}

/// The address of a program's worker, where it stands in the page: a classic script, since a page from a
/// disk starts no module.
pub(super) fn worker(program: &str) -> Option<String> {
    member(&member(&packed(), "workers")?, program)?.as_string()
}

/// A file of the page, where it stands in the page; none in the other edition.
pub(super) async fn file(name: &str) -> Option<Result<Vec<u8>, StoreError>> {
    let packed = packed();
    let unpack: Function = member(&packed, "file")?.dyn_into().ok()?;
    let unpacked = async {
        let promise = unpack.call1(&packed, &name.into())?;
        let buffer = JsFuture::from(Promise::resolve(&promise)).await?;
        Ok(Uint8Array::new(&buffer).to_vec())
    };
    Some(unpacked.await.map_err(|error: JsValue| failure(&error)))
}
