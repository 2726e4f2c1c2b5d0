//! Every text that people read on the page, in all languages: a resource file a language, `zh.ftl` and `en.ftl` beside
//! this file, from which `build/` makes a constant for each text and a function for each text with arguments, in a
//! module for each prefix of the keys: `matter-record` is `matter::RECORD`.
//!
//! A third language is a third file. The build says which of its texts are missing or have other arguments.

mod dates;

pub use dates::{long_date, month, short_date, weekday};
pub use generated::{Lang, Text, common, form, language};
use std::borrow::Borrow;
use std::fmt::Display;

/// What is made of the resource files.
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
