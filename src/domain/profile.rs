//! The rule profile: each choice that `docs/rules.md` marks is a parameter (RULES §1, §12).

use super::Date;
use super::registry::UnitKind;
use serde::{Deserialize, Serialize};

/// The parameters of the rules. Another city's measure is another profile, not other code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Profile {
    /// No finding is dated before this day.
    pub valid_from: Date,
    /// A limit counted in natural days that ends on a rest day ends on the next working day.
    pub rest_day_rollover: bool,
    /// The day of the month by which monthly reports are due, 1 to 28.
    pub monthly_report_day: u32,
    /// Whether the first report may also meet a monthly one (初报 and 续报 may be two things).
    pub first_report_meets_month: bool,
    /// How many extensions an assignment may be granted, 0 to 99.
    pub max_extensions: u32,
    /// Working days for the first report, 1 to 366.
    pub first_report_workdays: u32,
    /// Working days for proposing a limit or a plan, 1 to 366.
    pub propose_workdays: u32,
    /// Working days for the transfer notice, 1 to 366.
    pub transfer_workdays: u32,
    /// Working days before the due date from which an assignment is due soon, 0 to 366.
    pub warn_workdays: u32,
    /// Return visits a year, 0 to 2.
    pub revisit_rounds: u32,
    /// Months in a summary's period: 1, 2, 3, 4, 6 or 12.
    pub summary_months: u32,
    /// How many days before its recording an undertaking office may date an act, 0 to 3650.
    pub backdate_days: u32,
    /// Points deducted for a notice missed, 0 to 100; unset until the office enters its own.
    pub deduction_notice_missed: Option<u32>,
    /// The kinds of units that M2-3 names.
    pub m2_kinds: Vec<UnitKind>,
}

impl Default for Profile {
    /// The profile of 兰政办发〔2018〕258号.
    fn default() -> Self {
        Self {
            valid_from: Date::from_ymd_opt(2018, 10, 10).unwrap_or_default(),
            rest_day_rollover: false,
            monthly_report_day: 5,
            first_report_meets_month: true,
            max_extensions: 1,
            first_report_workdays: 5,
            propose_workdays: 5,
            transfer_workdays: 2,
            warn_workdays: 3,
            revisit_rounds: 2,
            summary_months: 3,
            backdate_days: 1,
            deduction_notice_missed: None,
            m2_kinds: vec![
                UnitKind::District,
                UnitKind::Department,
                UnitKind::Institution,
                UnitKind::Zone,
                UnitKind::Enterprise,
            ],
        }
    }
}

/// A `profile` act: the parameters, and the measure that they come from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProfileAct {
    /// The profile's name.
    pub name: Box<str>,
    /// The measure that it carries out.
    pub article_source: Box<str>,
    /// The day on which someone checked that the measure is in force.
    pub checked_on: Option<Date>,
    /// The parameters, defaults where the act names none.
    pub parameters: Profile,
}
