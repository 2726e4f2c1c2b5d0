//! Paper.

use leptos::prelude::window;

/// Asks the browser to print the page; one that cannot does nothing.
pub fn print() {
    let _ = window().print();
}
