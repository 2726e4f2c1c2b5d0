//! Every text that people read on the page, in all languages: a resource file a language, `zh.ftl` and `en.ftl` beside
//! this file, from which `src/build/texts` makes a constant for each text and a function for each text with arguments, in a
//! module for each prefix of the keys: `matter-record` is `matter::RECORD`.
//!
//! A third language is a third file. The build says which of its texts are missing or have other arguments.

pub mod act_fields;
pub mod acts;
pub mod calendar;
pub mod cases;
pub mod conflicts;
mod dates;
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

pub use dates::{long_date, month, short_date, weekday};
pub use generated::{
    Lang, Text, backup, common, engine, form, language, leader, ledgers, notify, offline, paper,
    register, sitting, tour,
};
use std::borrow::Borrow;
use std::fmt::Display;

/// What is made of the resource files.
#[expect(clippy::useless_format, reason = "what is generated writes each text alike")]
pub mod generated {
    use serde::{Deserialize, Serialize};

    include!(concat!(env!("OUT_DIR"), "/texts.rs"));
}

/// Words with `、` or `, ` between them.
pub fn listed<S: Borrow<str>>(words: &[S], lang: Lang) -> String {
    words.join(common::LIST_COMMA.of(lang))
}

/// A whole number that a text counts, which decides about its plural.
pub trait Count: Copy + Display {
    /// The number, without its sign.
    fn number(self) -> u64;
}

macro_rules! count {
    ($($of:ty),*) => {
        $(impl Count for $of {
            fn number(self) -> u64 {
                u64::try_from(self).unwrap_or(u64::MAX)
            }
        })*
    };
}

count!(u8, u16, u32, u64, usize);

impl Count for i32 {
    fn number(self) -> u64 {
        self.unsigned_abs().into()
    }
}

impl Count for i64 {
    fn number(self) -> u64 {
        self.unsigned_abs()
    }
}
