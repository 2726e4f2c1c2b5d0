//! Texts of the rule profile.

use super::Text;
pub use crate::texts::generated::profile::*;

/// A parameter's name and what it decides.
pub fn parameter(name: &str) -> Option<(Text, Text)> {
    Some(match name {
        "valid_from" => (PARAMETER_VALID_FROM, PARAMETER_VALID_FROM_WHAT),
        "propose_workdays" => (PARAMETER_PROPOSE_WORKDAYS, PARAMETER_PROPOSE_WORKDAYS_WHAT),
        "rest_day_rollover" => (PARAMETER_REST_DAY_ROLLOVER, PARAMETER_REST_DAY_ROLLOVER_WHAT),
        "max_extensions" => (PARAMETER_MAX_EXTENSIONS, PARAMETER_MAX_EXTENSIONS_WHAT),
        "first_report_meets_month" => {
            (PARAMETER_FIRST_REPORT_MEETS_MONTH, PARAMETER_FIRST_REPORT_MEETS_MONTH_WHAT)
        }
        "summary_months" => (PARAMETER_SUMMARY_MONTHS, PARAMETER_SUMMARY_MONTHS_WHAT),
        "warn_workdays" => (PARAMETER_WARN_WORKDAYS, PARAMETER_WARN_WORKDAYS_WHAT),
        "m2_kinds" => (PARAMETER_M2_KINDS, PARAMETER_M2_KINDS_WHAT),
        "transfer_workdays" => (PARAMETER_TRANSFER_WORKDAYS, PARAMETER_TRANSFER_WORKDAYS_WHAT),
        "first_report_workdays" => {
            (PARAMETER_FIRST_REPORT_WORKDAYS, PARAMETER_FIRST_REPORT_WORKDAYS_WHAT)
        }
        "monthly_report_day" => (PARAMETER_MONTHLY_REPORT_DAY, PARAMETER_MONTHLY_REPORT_DAY_WHAT),
        "revisit_rounds" => (PARAMETER_REVISIT_ROUNDS, PARAMETER_REVISIT_ROUNDS_WHAT),
        "deduction_notice_missed" => {
            (PARAMETER_DEDUCTION_NOTICE_MISSED, PARAMETER_DEDUCTION_NOTICE_MISSED_WHAT)
        }
        "backdate_days" => (PARAMETER_BACKDATE_DAYS, PARAMETER_BACKDATE_DAYS_WHAT),
        _ => return None,
    })
}
