//! Texts of a year of supervision: plan, return visits, summaries and circulars.

use super::{Lang, Text};
use crate::domain::Kind;
use crate::domain::standing::Duty;
pub use crate::texts::generated::years::*;

/// What recording a kind of act of a year is called.
pub const fn record(kind: Kind) -> Text {
    match kind {
        Kind::YearPlan => RECORD_YEAR_PLAN,
        Kind::Revisit => RECORD_REVISIT,
        Kind::RevisitReport => RECORD_REVISIT_REPORT,
        Kind::Summary => RECORD_SUMMARY,
        Kind::Visit => RECORD_VISIT,
        _ => RECORD_OTHER,
    }
}

/// The manners of an item of a plan. The file holds the measure's own Chinese words, whatever the language of the page.
pub const MANNERS: [Text; 3] = [OPEN, UNANNOUNCED, COMBINED];

/// The manner of an item of a plan, in the language of the page where it is one of the measure's.
pub fn manner(written: &str, lang: Lang) -> &str {
    let known = MANNERS.iter().find(|manner| manner.of(Lang::Zh) == written);
    known.map_or(written, |manner| manner.of(lang))
}

/// The act that meets a duty of the year.
pub const fn meets(duty: Duty) -> Option<Kind> {
    match duty {
        Duty::AnnualPlan => Some(Kind::YearPlan),
        Duty::Revisit => Some(Kind::Revisit),
        Duty::RevisitReport => Some(Kind::RevisitReport),
        Duty::Summary | Duty::Circulate => Some(Kind::Summary),
        _ => None,
    }
}

/// What a field of the form of an act of a year is called.
pub fn field(kind: Kind, name: &str) -> Text {
    match (kind, name) {
        (Kind::Revisit, "text") => FIELD_REVISIT_TEXT,
        (Kind::RevisitReport, "text") => FIELD_REVISIT_REPORT_TEXT,
        (Kind::Summary, "text") => FIELD_SUMMARY_TEXT,
        (Kind::Visit, "text") => FIELD_VISIT_TEXT,
        (Kind::Summary, "number") => FIELD_SUMMARY_NUMBER,
        (_, "number") => FIELD_NUMBER,
        (_, "circulated") => FIELD_CIRCULATED,
        (_, "round") => ROUND,
        (_, "matters") => FIELD_MATTERS,
        (_, "from") => FIELD_FROM,
        (_, "to") => FIELD_TO,
        (_, "manner") => MANNER,
        (_, "units") => FIELD_UNITS,
        (_, "topic") => TOPIC,
        (_, "problems") => PROBLEMS,
        _ => FIELD_OTHER,
    }
}

/// A value of a choice in words.
pub fn choice(name: &str, value: &str) -> Text {
    match (name, value) {
        ("round", "1") => CHOICE_ROUND_1,
        ("round", _) => CHOICE_ROUND_2,
        (_, "unannounced") => UNANNOUNCED,
        _ => OPEN,
    }
}
