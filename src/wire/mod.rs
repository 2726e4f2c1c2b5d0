//! What the page and its other programs say to each other, and the worker's side of saying it. The
//! page's side is `browser::link`.
//!
//! What is said is a typed value, which crosses as bytes, and beside it whatever the browser can hand
//! from one thread to another: files, folders, keys.

#[cfg(all(target_arch = "wasm32", feature = "web"))]
pub mod file;
#[cfg(all(target_arch = "wasm32", feature = "web"))]
pub(crate) mod frame;
#[cfg(all(target_arch = "wasm32", feature = "web"))]
pub(crate) mod parcel;
#[cfg(all(target_arch = "wasm32", feature = "web"))]
mod pause;
#[cfg(all(target_arch = "wasm32", feature = "web"))]
pub mod serve;

#[cfg(all(target_arch = "wasm32", feature = "web"))]
pub use {frame::build, parcel::Parcel, pause::pause, pause::wait};

use serde::Serialize;
use serde::de::DeserializeOwned;

/// What is said between the page and one of its programs. Both know it by the same type.
pub trait Speech: 'static {
    /// The program's name: that of its thread, and of the files that hold it.
    const PROGRAM: &'static str;
    /// What the page asks for.
    type Request: Serialize + DeserializeOwned + 'static;
    /// How far a request has come.
    type Progress: Serialize + DeserializeOwned + 'static;
    /// What a request gives, in the end; why it is refused is an answer, too.
    type Answer: Serialize + DeserializeOwned + 'static;
    /// What the program says unasked.
    type News: Serialize + DeserializeOwned + 'static;
}

/// Why a request got no answer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{self:?}")]
pub enum Failure {
    /// The program was ended.
    Ended,
    /// The program comes from another build than the page: a new version has been put on the server.
    OtherBuild,
    /// The program could not be started, or has broken off: in its own words, or the browser's.
    Broken(String),
}
