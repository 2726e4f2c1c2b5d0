//! Where ledgers are kept: the three makers of `engine::store::Store`, and the browser's small things
//! beside them.
//!
//! Storage first, memory second: what is shown as recorded has been durably stored.

#[cfg(not(target_arch = "wasm32"))]
pub mod file;
mod kept;
mod line;
pub mod memory;

#[cfg(all(target_arch = "wasm32", feature = "web"))]
pub mod canary;
#[cfg(all(target_arch = "wasm32", feature = "web"))]
pub mod clock;
#[cfg(all(target_arch = "wasm32", feature = "web"))]
pub mod database;
#[cfg(all(target_arch = "wasm32", feature = "web"))]
mod error;
#[cfg(all(target_arch = "wasm32", feature = "web"))]
pub mod files;
#[cfg(all(target_arch = "wasm32", feature = "web"))]
pub mod folder;
#[cfg(all(target_arch = "wasm32", feature = "web"))]
pub mod key;
#[cfg(all(target_arch = "wasm32", feature = "web"))]
pub mod settings;
#[cfg(all(target_arch = "wasm32", feature = "web"))]
pub mod tabs;

#[cfg(all(target_arch = "wasm32", feature = "web"))]
pub use error::StorageError;
#[cfg(all(target_arch = "wasm32", feature = "web"))]
pub(crate) use error::thrown;
