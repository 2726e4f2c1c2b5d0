//! Texts of the calendar.

use super::{Lang, Text, common};
use crate::calendar::Festival;
use crate::domain::Date;
pub use crate::texts::generated::calendar::*;
use chrono::Datelike as _;

/// A month with its year.
pub fn month(of: Date, lang: Lang) -> String {
    common::month_year(of.year(), super::month(of.month()).of(lang), lang)
}

/// A holiday's name in full.
pub const fn festival(festival: Festival) -> Text {
    match festival {
        Festival::NewYear => FESTIVAL_NEW_YEAR,
        Festival::Spring => FESTIVAL_SPRING,
        Festival::Qingming => FESTIVAL_QINGMING,
        Festival::Labour => FESTIVAL_LABOUR,
        Festival::DragonBoat => FESTIVAL_DRAGON_BOAT,
        Festival::MidAutumn => FESTIVAL_MID_AUTUMN,
        Festival::National => FESTIVAL_NATIONAL,
        Festival::NationalMidAutumn => FESTIVAL_NATIONAL_MID_AUTUMN,
    }
}

/// A holiday, as short as a day of a calendar has room for.
pub const fn short_festival(festival: Festival) -> Text {
    match festival {
        Festival::NewYear => SHORT_FESTIVAL_NEW_YEAR,
        Festival::Spring => SHORT_FESTIVAL_SPRING,
        Festival::Qingming => SHORT_FESTIVAL_QINGMING,
        Festival::Labour => SHORT_FESTIVAL_LABOUR,
        Festival::DragonBoat => SHORT_FESTIVAL_DRAGON_BOAT,
        Festival::MidAutumn => SHORT_FESTIVAL_MID_AUTUMN,
        Festival::National | Festival::NationalMidAutumn => SHORT_FESTIVAL_NATIONAL,
    }
}
