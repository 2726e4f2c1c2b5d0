//! The page.

pub mod app;
pub mod client;
pub mod component;
pub mod i18n;
pub mod page;
pub mod session;

/// Mounts the page.
pub fn start() {
    console_error_panic_hook::set_once();
    leptos::mount::mount_to_body(app::App);
}
