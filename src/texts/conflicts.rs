//! Texts of concurrent acts (并行记录): what they are about, what follows, how they are settled.

use super::{Text, acts};
use crate::domain::case::{PersonMeasure, UnitMeasure};
use crate::domain::case::{Weighs, Weight};
use crate::domain::subject::Subject;
use crate::present::conflicts::Unready;
use crate::present::draft::ActKind;
pub use crate::texts::generated::conflicts::*;

/// Why nothing can be recorded yet.
pub const fn unready(why: Unready) -> Text {
    match why {
        Unready::Open => OPEN,
        Unready::Contradiction => CONTRADICTION,
        Unready::NoReason => REASON_MISSING,
    }
}

/// What concurrent acts are about.
pub fn subject(subject: &Subject<'_>) -> Text {
    match subject {
        Subject::Decision(_) => SUBJECT_DECISION,
        Subject::Agree(_) => SUBJECT_AGREE,
        Subject::Plan(_) => SUBJECT_PLAN,
        Subject::Assign(_) => SUBJECT_ASSIGN,
        Subject::Acceptance(_) => SUBJECT_ACCEPTANCE,
        Subject::Completion(_) => SUBJECT_COMPLETION,
        Subject::Register => SUBJECT_REGISTER,
        Subject::Open => SUBJECT_OPEN,
        Subject::CaseDecision => SUBJECT_CASE_DECISION,
        Subject::Field(name) => acts::field(ActKind::Amend, name),
        Subject::Unit(_) => SUBJECT_UNIT,
        Subject::Office(_) => SUBJECT_OFFICE,
        Subject::Calendar(_) => SUBJECT_CALENDAR,
        Subject::Profile => SUBJECT_PROFILE,
    }
}

/// A measure against a unit (M3-6).
pub const fn unit_measure(measure: UnitMeasure) -> Text {
    match measure {
        UnitMeasure::Rectify => UNIT_MEASURE_RECTIFY,
        UnitMeasure::WrittenReview => UNIT_MEASURE_WRITTEN_REVIEW,
        UnitMeasure::Circular => UNIT_MEASURE_CIRCULAR,
        UnitMeasure::NoHonours => UNIT_MEASURE_NO_HONOURS,
    }
}

/// A measure against a person (M3-6).
pub const fn person_measure(measure: PersonMeasure) -> Text {
    match measure {
        PersonMeasure::Interview => PERSON_MEASURE_INTERVIEW,
        PersonMeasure::WrittenReview => PERSON_MEASURE_WRITTEN_REVIEW,
        PersonMeasure::Circular => PERSON_MEASURE_CIRCULAR,
        PersonMeasure::Discipline => PERSON_MEASURE_DISCIPLINE,
    }
}

/// What weighs in a case (M3-7).
pub const fn weight(weighs: Weighs) -> Text {
    match weighs {
        Weighs::Circumstance(Weight::AggravatingAttitude) => {
            WEIGHT_CIRCUMSTANCE_AGGRAVATING_ATTITUDE
        }
        Weighs::Circumstance(Weight::AggravatingNoRectification) => {
            WEIGHT_CIRCUMSTANCE_AGGRAVATING_NO_RECTIFICATION
        }
        Weighs::Repeat => WEIGHT_REPEAT,
        Weighs::Circumstance(Weight::AggravatingOther) => WEIGHT_CIRCUMSTANCE_AGGRAVATING_OTHER,
        Weighs::Circumstance(Weight::MitigatingAdmitted) => WEIGHT_CIRCUMSTANCE_MITIGATING_ADMITTED,
        Weighs::Circumstance(Weight::MitigatingCooperated) => {
            WEIGHT_CIRCUMSTANCE_MITIGATING_COOPERATED
        }
        Weighs::Circumstance(Weight::MitigatingAvertedLoss) => {
            WEIGHT_CIRCUMSTANCE_MITIGATING_AVERTED_LOSS
        }
        Weighs::Circumstance(Weight::MitigatingRemovedEffect) => {
            WEIGHT_CIRCUMSTANCE_MITIGATING_REMOVED_EFFECT
        }
        Weighs::Circumstance(Weight::MitigatingOther) => WEIGHT_CIRCUMSTANCE_MITIGATING_OTHER,
    }
}

/// The path of a case (M3-8), by its number.
pub const fn path(number: u8) -> Text {
    match number {
        1 => PATH_1,
        2 => PATH_2,
        3 => PATH_3,
        _ => PATH_OTHER,
    }
}
