//! Texts of the page that takes a spreadsheet in.

use super::{Lang, Text, common};
use crate::domain::limit::{DayKind, Term};
use crate::engine::query::sheet::{Column, Fate, Kept, Left};
pub use crate::texts::generated::sheet::*;

/// A column's kind in full.
pub const fn column(column: Column) -> Text {
    match column {
        Column::Ignored => COLUMN_IGNORED,
        Column::Number => COLUMN_NUMBER,
        Column::Title => COLUMN_TITLE,
        Column::Content => COLUMN_CONTENT,
        Column::Tag => COLUMN_TAG,
        Column::Lead => COLUMN_LEAD,
        Column::Units => COLUMN_UNITS,
        Column::Co => COLUMN_CO,
        Column::Due => COLUMN_DUE,
        Column::Received => COLUMN_RECEIVED,
        Column::Responsible => COLUMN_RESPONSIBLE,
        Column::Document => COLUMN_DOCUMENT,
        Column::Assigner => COLUMN_ASSIGNER,
        Column::Leader => COLUMN_LEADER,
        Column::Officer => COLUMN_OFFICER,
        Column::Progress => COLUMN_PROGRESS,
    }
}

/// What becomes of a row.
pub const fn fate(fate: Fate) -> Text {
    match fate {
        Fate::Ready => READY,
        Fate::Unsettled => UNSETTLED,
        Fate::Left(Left::Corrected) => FATE_WAS_CORRECTED,
        Fate::Left(_) => LEFT,
        Fate::Again(kept) => match kept {
            Kept::Differs | Kept::ByHand => super::sheet_again::AGAIN,
            Kept::Corrected => FATE_CORRECTED,
            Kept::Reported => FATE_REPORTED,
            Kept::Unread => FATE_UNREAD,
        },
    }
}

/// Why a row is not registered.
pub const fn left(why: Left) -> Text {
    match why {
        Left::Total => LEFT_TOTAL,
        Left::Heading => LEFT_HEADING,
        Left::Head => LEFT_HEAD,
        Left::Note => LEFT_NOTE,
        Left::Same => LEFT_SAME,
        Left::Twice => LEFT_TWICE,
        Left::Hidden => LEFT_HIDDEN,
        Left::Struck => LEFT_STRUCK,
        Left::Further => LEFT_FURTHER,
        Left::Known => LEFT_KNOWN,
        Left::Corrected => LEFT_CORRECTED,
        Left::Unwanted => LEFT_UNWANTED,
    }
}

/// A limit: its day, or how many days it counts from receipt.
pub fn term(term: Term, lang: Lang) -> String {
    match term {
        Term::Date(date) => date.to_string(),
        Term::Open => String::new(),
        Term::Days { days, kind: DayKind::Working } => term_working(days, lang),
        Term::Days { days, kind: DayKind::Natural } => term_natural(days, lang),
    }
}

/// What the button does, and what it leaves.
pub fn consequence(units: usize, unsettled: usize, lang: Lang) -> String {
    let mut parts = Vec::new();
    if units > 0 {
        parts.push(units_with_them(units, lang));
    }
    if unsettled > 0 {
        parts.push(rows_that_stay(unsettled, lang));
    }
    if parts.is_empty() {
        return String::new();
    }
    parts.join(common::LIST_SEMICOLON.of(lang)) + common::FULL_STOP.of(lang)
}
