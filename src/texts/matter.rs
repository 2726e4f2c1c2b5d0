//! Texts of the matter's page.

use super::{Lang, Text, common, short_date, terms};
use crate::domain::Date;
use crate::domain::standing::{Counted, DueSource, Duty};
use crate::present::timeline::{Step, StepState};
pub use crate::texts::generated::matter::*;

/// A step of the ladder.
pub const fn step(step: Step) -> Text {
    match step {
        Step::Register => STEP_REGISTER,
        Step::Transfer => STEP_TRANSFER,
        Step::Receive => STEP_RECEIVE,
        Step::FirstReport => STEP_FIRST_REPORT,
        Step::Complete => STEP_COMPLETE,
        Step::Verify => STEP_VERIFY,
        Step::Close => STEP_CLOSE,
    }
}

/// How a step stands, in words.
pub fn step_state(state: StepState, as_of: Date, lang: Lang) -> String {
    let d = |date| short_date(date, as_of);
    match state {
        StepState::Done(on) => d(on),
        StepState::DoneLate(due, on) => done_late(&d(due), &d(on), lang),
        StepState::Late(due) => late(&d(due), (as_of - due).num_days(), lang),
        StepState::ToCome(Some(due)) => by(&d(due), lang),
        StepState::ToCome(None) => TO_COME.of(lang).to_owned(),
    }
}

/// Where a due date comes from, with its arithmetic.
pub fn source(source: &DueSource, as_of: Date, lang: Lang) -> String {
    let basis = terms::basis(source.basis).of(lang);
    let said = match source.counted {
        Some(counted) => counting(&counted, as_of, lang),
        None => by(&short_date(source.due, as_of), lang),
    };
    common::labelled(basis, &said, lang)
}

/// `收到 11-04，自次日起算 10 个工作日，至 11-18`.
pub fn counting(counted: &Counted, as_of: Date, lang: Lang) -> String {
    let days = terms::days(counted.days, counted.kind, lang);
    counted_from(&short_date(counted.from, as_of), &days, &short_date(counted.until, as_of), lang)
}

/// An extension that was granted.
pub fn extended(until: Date, as_of: Date, lang: Lang) -> String {
    extended_to(&short_date(until, as_of), lang)
}

/// The last day for what is owed, or the day since which it is.
pub fn owed_day(kind: Duty, due: Option<Date>, as_of: Date, lang: Lang) -> String {
    let Some(due) = due else { return NO_DAY.of(lang).to_owned() };
    if kind.since() {
        return since(&short_date(due, as_of), lang);
    }
    let state = if due < as_of { StepState::Late(due) } else { StepState::ToCome(Some(due)) };
    step_state(state, as_of, lang)
}
