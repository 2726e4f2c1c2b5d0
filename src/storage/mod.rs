//! Where ledgers are kept: the implementations of `engine::store::Store`.
//!
//! Storage first, memory second: what the page shows as recorded is durably stored.

#[cfg(all(target_arch = "wasm32", feature = "web"))]
pub mod chosen;
#[cfg(any(not(target_arch = "wasm32"), feature = "web"))]
mod document;
#[cfg(not(target_arch = "wasm32"))]
pub mod file;
#[cfg(all(target_arch = "wasm32", feature = "web"))]
pub mod folder;
#[cfg(all(target_arch = "wasm32", feature = "web"))]
pub mod idb;
mod kept;
mod line;
pub mod memory;
#[cfg(not(target_arch = "wasm32"))]
pub mod replace;
#[cfg(all(target_arch = "wasm32", feature = "web"))]
pub mod thrown;
