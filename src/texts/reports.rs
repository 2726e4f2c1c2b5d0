//! Texts of the picture of reports, unit by month.

use super::{Lang, Text};
use crate::domain::standing::Reported;
use crate::present::reports::Made;
pub use crate::texts::generated::reports::*;

/// The word for how a report stands.
pub const fn made(made: Made) -> Text {
    match made {
        Made::InTime => IN_TIME,
        Made::Late => LATE,
        Made::Missed => MISSED,
        Made::Awaited => AWAITED,
    }
}

/// The shape for how a report stands.
pub const fn shape(made: Made) -> &'static str {
    match made {
        Made::InTime => "●",
        Made::Late => "◆",
        Made::Missed => "▲",
        Made::Awaited => "○",
    }
}

/// How a report stands, with its day.
pub fn reported(reported: Reported, on: &str, lang: Lang) -> String {
    let word = made(Made::of(reported)).of(lang);
    match reported {
        Reported::InTime(_) | Reported::Late(_) => format!("{word} {on}"),
        Reported::Missed | Reported::Awaited => word.to_owned(),
    }
}
