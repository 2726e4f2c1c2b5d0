//! What JavaScript threw, and what that means for whoever wanted something kept or read.

use crate::engine::store::StoreError;
use wasm_bindgen::{JsCast as _, JsValue};

/// What JavaScript threw, a `DOMException` or another error. Its name says what it is; its words, which each browser
/// chooses for itself, are for a person.
#[derive(Debug)]
pub struct Thrown {
    /// `QuotaExceededError` or the like; empty for what is no error.
    pub name: String,
    /// What the browser says of it.
    pub message: String,
}

impl Thrown {
    /// Reads it.
    pub fn of(error: &JsValue) -> Self {
        match error.dyn_ref::<js_sys::Error>() {
            Some(error) => Self { name: error.name().into(), message: error.message().into() },
            None => Self {
                name: String::new(),
                message: error.as_string().unwrap_or_else(|| format!("{error:?}")),
            },
        }
    }

    /// Both in one.
    pub fn words(self) -> String {
        let Self { name, message } = self;
        if name.is_empty() { message } else { format!("{name}: {message}") }
    }
}

impl From<Thrown> for StoreError {
    fn from(thrown: Thrown) -> Self {
        match thrown.name.as_str() {
            "QuotaExceededError" => Self::Full,
            "VersionError" => Self::Newer,
            _ => Self::Broken(thrown.words()),
        }
    }
}

/// What the browser threw, as why something was not done.
pub fn failure(error: &JsValue) -> StoreError {
    Thrown::of(error).into()
}

/// Whether what was thrown is the error of this name.
pub(crate) fn is_named(error: &JsValue, name: &str) -> bool {
    Thrown::of(error).name == name
}
