//! Where ledgers are kept: the three makers of `engine::store::Store`.
//!
//! Storage first, memory second: what is shown as recorded has been durably stored.

#[cfg(not(target_arch = "wasm32"))]
pub mod file;
#[cfg(all(target_arch = "wasm32", feature = "web"))]
pub mod idb;
mod kept;
mod line;
pub mod memory;
#[cfg(not(target_arch = "wasm32"))]
pub mod replace;
