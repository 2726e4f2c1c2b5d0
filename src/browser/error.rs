//! Why the browser did not keep or give something.

/// Why the browser did not keep or give what was asked of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StorageError {
    /// No room: the disk or the browser's quota is full. Nothing was written.
    Full,
    /// A newer program has written the database. Nothing was touched.
    Newer,
    /// Anything else, in the browser's words. Nothing was written.
    Browser(String),
}

impl From<indexed_db_futures::error::Error> for StorageError {
    fn from(error: indexed_db_futures::error::Error) -> Self {
        let text = error.to_string();
        if text.contains("Quota") { Self::Full } else { Self::Browser(text) }
    }
}

impl From<indexed_db_futures::error::OpenDbError> for StorageError {
    fn from(error: indexed_db_futures::error::OpenDbError) -> Self {
        let text = format!("{error:?}");
        if text.contains("VersionError") {
            Self::Newer
        } else if text.contains("Quota") {
            Self::Full
        } else {
            Self::Browser(error.to_string())
        }
    }
}

/// What JavaScript threw.
pub(crate) fn thrown(error: &wasm_bindgen::JsValue) -> StorageError {
    StorageError::Browser(words(error))
}

/// What JavaScript threw, in words.
fn words(error: &wasm_bindgen::JsValue) -> String {
    let text = js_sys::Error::from(error.clone()).message();
    text.as_string().unwrap_or_else(|| format!("{error:?}"))
}
