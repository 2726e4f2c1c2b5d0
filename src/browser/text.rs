//! What browsers know of texts.

use js_sys::JsString;

/// A text's compatibility form (Unicode NFKC).
pub fn compatible(text: &str) -> String {
    JsString::from(text).normalize("NFKC").into()
}
