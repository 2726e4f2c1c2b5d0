//! Texts of accountability (M3): candidates, cases, their forms.

use super::{Lang, Text, short_date};
use crate::domain::case::CaseRole;
use crate::domain::{Date, Kind};
use crate::present::case::{Step, StepState};
pub use crate::texts::generated::cases::*;

/// A circumstance of M3-5, in the measure's words.
pub const fn circumstance(number: u8) -> Text {
    match number {
        1 => CIRCUMSTANCE_1,
        2 => CIRCUMSTANCE_2,
        3 => CIRCUMSTANCE_3,
        _ => CIRCUMSTANCE_OTHER,
    }
}

/// A circumstance in a few characters.
pub const fn circumstance_short(number: u8) -> Text {
    match number {
        1 => CIRCUMSTANCE_SHORT_1,
        2 => CIRCUMSTANCE_SHORT_2,
        3 => CIRCUMSTANCE_SHORT_3,
        _ => CIRCUMSTANCE_SHORT_OTHER,
    }
}

/// In which role somebody acts (M3-8).
pub const fn role(role: CaseRole) -> Text {
    match role {
        CaseRole::LeaderInCharge => ROLE_LEADER_IN_CHARGE,
        CaseRole::MainLeader => ROLE_MAIN_LEADER,
        CaseRole::Department => ROLE_DEPARTMENT,
        CaseRole::DepartmentHead => ROLE_DEPARTMENT_HEAD,
        CaseRole::DistrictOffice => ROLE_DISTRICT_OFFICE,
        CaseRole::DistrictHead => ROLE_DISTRICT_HEAD,
        CaseRole::MunicipalGovernment => ROLE_MUNICIPAL_GOVERNMENT,
        CaseRole::DistrictGovernment => ROLE_DISTRICT_GOVERNMENT,
    }
}

/// A step of the path.
pub const fn step(kind: Kind) -> Text {
    match kind {
        Kind::Open => STEP_OPEN,
        Kind::Propose => STEP_PROPOSE,
        Kind::Approve => STEP_APPROVE,
        Kind::Consent => STEP_CONSENT,
        Kind::Committee => STEP_COMMITTEE,
        Kind::Rectified => STEP_RECTIFIED,
        _ => STEP_OTHER,
    }
}

/// What recording a kind of act of a case is called.
pub const fn record(kind: Kind) -> Text {
    match kind {
        Kind::Open => RECORD_OPEN,
        Kind::Propose => RECORD_PROPOSE,
        Kind::Approve => RECORD_APPROVE,
        Kind::Consent => RECORD_CONSENT,
        Kind::Committee => RECORD_COMMITTEE,
        Kind::CaseDecide => RECORD_CASE_DECIDE,
        Kind::Rectified => RECORD_RECTIFIED,
        Kind::Factor => RECORD_FACTOR,
        _ => RECORD_OTHER,
    }
}

/// What a field of the form of an act of a case is called.
pub fn field(kind: Kind, name: &str) -> Text {
    match (kind, name) {
        (Kind::Consent, "approved") => FIELD_CONSENT_APPROVED,
        (Kind::Committee, "approved") => FIELD_COMMITTEE_APPROVED,
        (Kind::Consent, "by") => FIELD_CONSENT_BY,
        (Kind::Propose, "by") => FIELD_PROPOSE_BY,
        (Kind::Propose, "role") => FIELD_PROPOSE_ROLE,
        (Kind::Committee, "number") => FIELD_COMMITTEE_NUMBER,
        (Kind::Rectified, "text") => FIELD_RECTIFIED_TEXT,
        (_, "approved") => FIELD_APPROVED,
        (_, "by") => FIELD_BY,
        (_, "role") => FIELD_ROLE,
        (_, "number") => FIELD_NUMBER,
        (_, "honours_year") => FIELD_HONOURS_YEAR,
        (_, "accepted") => FIELD_ACCEPTED,
        (_, "which") => FIELD_WHICH,
        (_, "circumstance") => FIELD_CIRCUMSTANCE,
        (_, "matters") => FIELD_MATTERS,
        (_, "persons") => PERSONS,
        _ => FIELD_OTHER,
    }
}

/// A value of a choice in words.
pub fn choice(name: &str, value: &str) -> Text {
    use crate::domain::case::{Weighs, Weight};
    match (name, value) {
        ("approved", "true") => CHOICE_APPROVED,
        ("approved", _) => CHOICE_REFUSED,
        ("accepted", "true") => CHOICE_ACCEPTED,
        ("accepted", _) => CHOICE_NOT_ACCEPTED,
        ("circumstance", n) => circumstance(n.parse().unwrap_or(4)),
        ("role", name) => CaseRole::of_name(name).map_or(crate::texts::common::DASH, role),
        (_, name) => Weight::of_name(name).map_or(crate::texts::common::DASH, |weight| {
            super::conflicts::weight(Weighs::Circumstance(weight))
        }),
    }
}

/// How a step stands, in words. A rectification waits until a day that its decision sets, as no measure does.
pub fn step_state(step: &Step, as_of: Date, lang: Lang) -> String {
    match step.state {
        StepState::Waits(_) if step.kind == Kind::Rectified => match step.due {
            Some(due) => rectify_by(&short_date(due, as_of), lang),
            None => RECTIFY_WITHOUT_DUE.of(lang).to_owned(),
        },
        StepState::Taken(on, _) => short_date(on, as_of),
        StepState::Waits(since) => waits_since(&short_date(since, as_of), lang),
        StepState::ToCome => TO_COME.of(lang).to_owned(),
        StepState::Missing => MISSING.of(lang).to_owned(),
    }
}

/// How far an earlier decision lies back.
pub fn apart(days: i64, until: Date, counts: bool, as_of: Date, lang: Lang) -> String {
    lies_back(days, &short_date(until, as_of), counts, lang)
}
