//! The texts in the language of the page, which follow it when it changes.

pub use crate::texts::*;
use crate::ui::language::Language;
use leptos::prelude::Signal;

/// A text in the language that is chosen; follows the choice where it is called reactively.
#[track_caller]
pub fn t(text: Text) -> &'static str {
    text.of(Language::expect().chosen())
}

/// A text in the language of the page, followed when that changes.
pub fn say(text: Text) -> Signal<String> {
    Signal::derive(move || t(text).to_owned())
}
