//! Single keys that do something by themselves: `/` and, on a matter's page, `J` and `K`. They can be
//! turned off (WCAG 2.1.4), and none is taken from whoever types or from the browser. Ctrl+K finds, whoever types.

use crate::browser::settings;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::HtmlElement;

/// Whether single keys do something. The page makes one.
#[derive(Debug, Clone, Copy)]
pub struct Shortcuts(RwSignal<bool>);

/// Makes what `Shortcuts::expect` gives.
pub fn provide_shortcuts() {
    provide_context(Shortcuts(RwSignal::new(settings::get(settings::SHORTCUTS).unwrap_or(true))));
}

impl Shortcuts {
    /// Those of the page.
    pub fn expect() -> Self {
        expect_context()
    }

    /// Whether they do something.
    #[track_caller]
    pub fn are_on(self) -> bool {
        self.0.get()
    }

    /// Turns them on or off in this browser.
    pub fn turn(self, on: bool) {
        settings::set(settings::SHORTCUTS, &on);
        self.0.set(on);
    }

    /// Acts on a single key, as long as the component that asks stands on the page. `act` says whether
    /// the key meant something.
    pub fn on_key(self, act: impl Fn(&str) -> bool + 'static) {
        let handle = window_event_listener(leptos::ev::keydown, move |event| {
            if self.0.get_untracked() && is_single(&event) && !is_taken() && act(&event.key()) {
                event.prevent_default();
            }
        });
        on_cleanup(move || handle.remove());
    }

    /// Acts on Ctrl+K (on a Mac also Cmd+K), unless an input method is composing or a dialog stands before the page.
    pub fn on_control_k(self, act: impl Fn() + 'static) {
        let handle = window_event_listener(leptos::ev::keydown, move |event| {
            let held =
                (event.ctrl_key() || event.meta_key()) && !event.alt_key() && !event.shift_key();
            let is_free = !(event.is_composing() || event.repeat() || event.default_prevented());
            if held && is_free && event.key().eq_ignore_ascii_case("k") && !is_dialog_open() {
                event.prevent_default();
                act();
            }
        });
        on_cleanup(move || handle.remove());
    }
}

/// With a modifier key, the key is left to the browser. While an input method composes a word, no key is a shortcut.
fn is_single(event: &KeyboardEvent) -> bool {
    let with = event.ctrl_key() || event.meta_key() || event.alt_key();
    !(with || event.is_composing() || event.repeat() || event.default_prevented())
}

/// Whether somebody types, or a dialog stands before the page.
pub fn is_taken() -> bool {
    let typing = document().active_element().is_some_and(|element| {
        matches!(element.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT")
            || element.dyn_ref::<HtmlElement>().is_some_and(HtmlElement::is_content_editable)
    });
    typing || is_dialog_open()
}

fn is_dialog_open() -> bool {
    document().query_selector("dialog[open]").ok().flatten().is_some()
}
