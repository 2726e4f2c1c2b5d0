//! Banjie 办结: the ledger of the three measures of 兰政办发〔2018〕258号.
//!
//! The modules are layers, and each uses only those before it in this list (`tests/layers.rs` holds that): `domain`,
//! `calendar`, `rules`, `ledger`, `present`, `sheet`, `locker`, `wire`, `engine`, `storage`, `texts`, `helper`, then
//! the shells: `cli` on a desktop, `browser` and `ui` in the browser. See `docs/architecture.md`.

pub mod calendar;
pub mod domain;
pub mod engine;
pub mod ledger;
pub mod present;
pub mod rules;
pub mod sheet;
pub mod storage;
pub mod texts;
pub mod ui;
pub mod wire;

#[cfg(feature = "helper")]
pub mod helper;
#[cfg(feature = "helper")]
pub mod locker;

#[cfg(not(target_arch = "wasm32"))]
pub mod cli;

#[cfg(all(target_arch = "wasm32", feature = "web"))]
pub mod browser;
