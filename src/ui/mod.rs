//! The page.
//!
//! Its addresses are plain data and build anywhere; all else needs a browser.

mod address;
pub mod figured;
pub mod query;
pub mod route;

#[cfg(all(target_arch = "wasm32", feature = "web"))]
pub mod app;
#[cfg(all(target_arch = "wasm32", feature = "web"))]
pub mod client;
#[cfg(all(target_arch = "wasm32", feature = "web"))]
pub mod component;
#[cfg(all(target_arch = "wasm32", feature = "web"))]
pub mod i18n;
#[cfg(all(target_arch = "wasm32", feature = "web"))]
pub mod language;
#[cfg(all(target_arch = "wasm32", feature = "web"))]
pub mod page;
#[cfg(all(target_arch = "wasm32", feature = "web"))]
mod place;
#[cfg(all(target_arch = "wasm32", feature = "web"))]
pub mod router;
#[cfg(all(target_arch = "wasm32", feature = "web"))]
pub mod session;
#[cfg(all(target_arch = "wasm32", feature = "web"))]
pub mod shortcuts;
#[cfg(all(target_arch = "wasm32", feature = "web"))]
pub mod today;

/// Mounts the page.
#[cfg(all(target_arch = "wasm32", feature = "web"))]
pub fn start() {
    crate::browser::rescue::on_panic();
    leptos::mount::mount_to_body(app::App);
}
