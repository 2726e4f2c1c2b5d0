//! Texts for people: Chinese first, English second, complete in both.

pub mod act_fields;
pub mod acts;
pub mod calendar;
pub mod cases;
pub mod conflicts;
pub mod desk;
pub mod durable;
pub mod exchange;
pub mod find;
pub mod findings;
pub mod follows;
pub mod help;
pub mod incoming;
pub mod keys;
pub mod list;
pub mod matter;
pub mod measures;
pub mod notice;
pub mod official;
pub mod problem;
pub mod profile;
pub mod promises;
pub mod reports;
pub mod sheet;
pub mod sheet_again;
pub mod sheet_doubts;
pub mod shell;
pub mod statistics;
pub mod supervision;
pub mod terms;
pub mod units;
pub mod years;

pub use crate::texts::{Lang, Text, backup, common, engine, form, language, leader, listed, long_date, month, offline, paper, register, short_date, sitting, weekday};
use crate::ui::language::Language;
use leptos::prelude::Signal;

/// Declares texts: `NAME: "中文", "English";`.
macro_rules! texts {
    ($($(#[$doc:meta])* $name:ident: $zh:literal, $en:literal;)*) => {
        $($(#[$doc])* #[expect(missing_docs, reason = "the text says it")]
        pub const $name: $crate::ui::i18n::Text = $crate::ui::i18n::Text { zh: $zh, en: $en };)*
    };
}
pub(crate) use texts;

/// A text in the language that is chosen; follows the choice where it is called reactively.
#[track_caller]
pub fn t(text: Text) -> &'static str {
    text.of(Language::expect().chosen())
}

/// A text in the language of the page, followed when that changes.
pub fn say(text: Text) -> Signal<String> {
    Signal::derive(move || t(text).to_owned())
}
