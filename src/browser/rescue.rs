//! The page that is shown when a program has broken off (`src/web/rescue.js`). It works without any program.

use super::handle::call;
use js_sys::{Function, Reflect};
use std::panic;
use wasm_bindgen::{JsCast as _, JsValue};

/// Shows it when this program panics.
pub fn on_panic() {
    panic::set_hook(Box::new(|panic| {
        show(&panic.to_string());
        console_error_panic_hook::hook(panic);
    }));
}

/// Shows that page with an error of the engine: without the engine the page cannot show anything.
pub fn show(words: &str) {
    let page = Reflect::get(&js_sys::global(), &"banjieRescue".into());
    if let Some(page) = page.ok().and_then(|page| page.dyn_into::<Function>().ok()) {
        // There is nowhere left to say that even this failed.
        let _ = page.call1(&JsValue::UNDEFINED, &words.into());
    }
}

/// Saves everything that is stored as one file, value by value, without the secret key. Returns what came of it, in
/// both languages.
pub async fn save() -> String {
    let saved = call(&js_sys::global(), "banjieSave", &JsValue::UNDEFINED).await;
    saved.ok().and_then(|said| said.as_string()).unwrap_or_default()
}
