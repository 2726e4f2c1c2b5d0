//! A typed value and what crosses beside it.

use js_sys::{Array, Uint8Array};
use serde::Serialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::Blob;

/// A typed value, and beside it what only the browser can hand from one thread to another.
#[derive(Debug, Clone, Default)]
pub struct Parcel<T> {
    /// What is said.
    pub said: T,
    /// Files, folders and keys.
    pub enclosed: Vec<JsValue>,
}

impl<T> From<T> for Parcel<T> {
    fn from(said: T) -> Self {
        Self { said, enclosed: Vec::new() }
    }
}

impl<T> Parcel<T> {
    /// Puts one thing more beside the value.
    #[must_use]
    pub fn with(mut self, enclosed: impl Into<JsValue>) -> Self {
        self.enclosed.push(enclosed.into());
        self
    }

    /// Puts files beside the value.
    #[must_use]
    pub fn with_all(mut self, files: &[Blob]) -> Self {
        self.enclosed.extend(files.iter().map(JsValue::from));
        self
    }

    /// The files beside the value.
    pub fn files(&self) -> impl Iterator<Item = &Blob> {
        self.enclosed.iter().filter_map(JsValue::dyn_ref)
    }
}

/// A parcel on its way.
#[derive(Debug, Clone)]
pub(crate) struct Packed {
    pub(super) bytes: Uint8Array,
    pub(super) enclosed: Array,
}

impl Packed {
    pub(crate) fn pack<T: Serialize>(parcel: &Parcel<T>) -> Result<Self, String> {
        let bytes = postcard::to_stdvec(&parcel.said).map_err(|error| error.to_string())?;
        let enclosed = parcel.enclosed.iter().collect();
        Ok(Self { bytes: Uint8Array::from(bytes.as_slice()), enclosed })
    }

    pub(crate) fn unpack<T: DeserializeOwned>(&self) -> Result<Parcel<T>, String> {
        let said = postcard::from_bytes(&self.bytes.to_vec()).map_err(|error| error.to_string())?;
        Ok(Parcel { said, enclosed: self.enclosed.iter().collect() })
    }
}
