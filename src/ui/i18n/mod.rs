//! Texts for people: Chinese first, English second, complete in both.

pub mod act_fields;
pub mod acts;
pub mod backup;
pub mod calendar;
pub mod cases;
pub mod conflicts;
pub mod desk;
pub mod durable;
pub mod engine;
pub mod exchange;
pub mod find;
pub mod findings;
pub mod follows;
pub mod help;
pub mod incoming;
pub mod keys;
pub mod leader;
pub mod list;
pub mod matter;
pub mod measures;
pub mod notice;
pub mod official;
pub mod offline;
pub mod paper;
pub mod problem;
pub mod profile;
pub mod promises;
pub mod register;
pub mod reports;
pub mod sheet;
pub mod sheet_again;
pub mod sheet_doubts;
pub mod shell;
pub mod sitting;
pub mod statistics;
pub mod supervision;
pub mod terms;
pub mod units;
pub mod years;

use crate::domain::Date;
pub use crate::ui::language::Lang;
use crate::ui::language::Language;
use chrono::Datelike as _;
use leptos::prelude::Signal;

/// A text in both languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Text {
    /// Chinese.
    pub zh: &'static str,
    /// English.
    pub en: &'static str,
}

impl Text {
    /// The text in a language.
    pub const fn of(self, lang: Lang) -> &'static str {
        match lang {
            Lang::Zh => self.zh,
            Lang::En => self.en,
        }
    }
}

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

/// A date as lists show it: month and day, with the year when it is not the as-of date's.
pub fn short_date(date: Date, as_of: Date) -> String {
    if date.year() == as_of.year() {
        date.format("%m-%d").to_string()
    } else {
        date.format("%Y-%m-%d").to_string()
    }
}

/// A date in full with its weekday.
pub fn long_date(date: Date, lang: Lang) -> String {
    let weekday = weekday(date, lang);
    match lang {
        Lang::Zh => format!("{}年{}月{}日 {weekday}", date.year(), date.month(), date.day()),
        Lang::En => format!("{weekday}, {}", date.format("%-d %b %Y")),
    }
}

/// The weekday, short.
pub fn weekday(date: Date, lang: Lang) -> &'static str {
    let n = date.weekday().num_days_from_monday();
    let (zh, en) = match n {
        0 => ("周一", "Mon"),
        1 => ("周二", "Tue"),
        2 => ("周三", "Wed"),
        3 => ("周四", "Thu"),
        4 => ("周五", "Fri"),
        5 => ("周六", "Sat"),
        _ => ("周日", "Sun"),
    };
    Text { zh, en }.of(lang)
}
