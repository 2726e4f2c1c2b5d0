//! The two shells of the one core: the page in the browser, the command line on a desktop.

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    banjie::cli::run()
}

#[cfg(all(target_arch = "wasm32", feature = "web"))]
fn main() {
    banjie::ui::start();
}

#[cfg(all(target_arch = "wasm32", not(feature = "web")))]
fn main() {}
