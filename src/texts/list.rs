//! Texts of the ledger list.

use super::{Lang, Text, common, listed, short_date, terms};
use crate::domain::Date;
use crate::domain::percent::{Percent, Share};
use crate::domain::standing::{Light, Rates, Status};
use crate::present::counts::Count;
use crate::present::days::{Days, Reason};
use crate::present::list::Group;
pub use crate::texts::generated::list::*;

/// What else there is to say of the rows of a light.
pub fn count_detail(count: &Count, rates: Rates, lang: Lang) -> String {
    match count.light {
        Light::Grey => {
            let share @ Share { part, whole } = rates.on_time();
            let said = |percent: Percent| on_time_share(&percent.to_string(), part, whole, lang);
            share.percent(1).map(said).unwrap_or_default()
        }
        Light::Blue => count.longest.map(|days| longest(days, lang)).unwrap_or_default(),
        Light::Red | Light::Yellow | Light::Green => String::new(),
    }
}

/// Why a unit stands otherwise than its days alone would have it.
pub fn reason(reason: Reason, as_of: Date, lang: Lang) -> String {
    match reason {
        Reason::Deemed(rule) => terms::rule(rule).of(lang).to_owned(),
        Reason::Excused(None) => JUSTIFIED.of(lang).to_owned(),
        Reason::Excused(Some(day)) => justified_until(&short_date(day, as_of), lang),
        Reason::Pending => WAITS.of(lang).to_owned(),
        Reason::BeforeReceipt => BEFORE_RECEIPT.of(lang).to_owned(),
        Reason::BeforeForce => BEFORE_FORCE.of(lang).to_owned(),
    }
}

/// A grouping.
pub const fn group(group: Group) -> Text {
    match group {
        Group::None => BY_MATTER,
        Group::Unit => BY_UNIT,
        Group::Leader => BY_LEADER,
        Group::Document => BY_DOCUMENT,
        Group::Category => BY_CATEGORY,
        Group::Light => BY_LIGHT,
    }
}

/// Units by the names of the first of them: `市财政局、城关区等 3 家`.
pub fn units_named(first: &[String], n: usize, lang: Lang) -> String {
    let named = listed(first, lang);
    if n > first.len() { and_others(&named, n, lang) } else { named }
}

/// A status of several units with the first day on which one is due: `办理中，最近 11-27 到期`.
pub fn status_soonest(status: Status, due: Date, as_of: Date, lang: Lang) -> String {
    soonest(terms::status(status).of(lang), &short_date(due, as_of), lang)
}

/// A status with why it is so where its time would contradict it, and otherwise with its time: `超时 其他违反时限要求`,
/// `超时 5 天`.
pub fn stands(status: Status, days: Days, why: Option<Reason>, as_of: Date, lang: Lang) -> String {
    match why {
        Some(why) => status_with(terms::status(status).of(lang), &reason(why, as_of, lang), lang),
        None => status_days(status, days, as_of, lang),
    }
}

/// A status with what there is to say of its time: `超时 5 天`, `办理中 余 3 个工作日`.
fn status_days(status: Status, days: Days, as_of: Date, lang: Lang) -> String {
    let word = terms::status(status).of(lang);
    match (status, days) {
        // What is left of the time says nothing of who does not take the work on.
        (_, Days::None) | (Status::Refused, _) => word.to_owned(),
        (Status::Overdue, Days::Over(n)) => status_over(word, n, lang),
        _ => status_with(word, &self::days(days, as_of, lang), lang),
    }
}

/// What there is to say of time.
pub fn days(days: Days, as_of: Date, lang: Lang) -> String {
    match days {
        Days::Past(n) => days_past(n, lang),
        Days::Over(n) => days_over(n, lang),
        Days::LeftWorking(n) => days_left(n, lang),
        Days::LastDay => DAYS_LAST.of(lang).to_owned(),
        Days::Late(n) => days_late(n, lang),
        Days::Early(n) => days_early(n, lang),
        Days::ProposeBy(by) => days_propose(&short_date(by, as_of), lang),
        Days::None => common::DASH.of(lang).to_owned(),
    }
}
