//! What each finding says, in a few words beside its name and its article.

use super::{Lang, Text, short_date};
use crate::domain::Date;
use crate::domain::standing::{Finding, Rule, Status};
pub use crate::texts::generated::findings::*;

/// What was found, with its days; `due` is the limit in force of the assignment that it was found on.
pub fn detail(finding: &Finding, due: Option<Date>, as_of: Date, lang: Lang) -> String {
    let date = |date| short_date(date, as_of);
    let on = &date(finding.on);
    // A finding is dated the day after the last on which the thing could have been done.
    let last = || finding.on.pred_opt().map_or_else(|| date(finding.on), date);
    let due = || due.map_or_else(String::new, date);
    match finding.rule {
        Rule::PastLimit => past_limit(on, lang),
        Rule::Refused => refused(on, lang),
        Rule::CompletedLate => completed_late(on, &due(), lang),
        Rule::LateApplication => late_application(on, lang),
        Rule::NoFeedback => no_feedback(&last(), lang),
        Rule::OtherViolation => other_violation(on, lang),
        Rule::LimitReagreed => limit_reagreed(on, lang),
        Rule::ApplicationIncomplete => application_incomplete(on, lang),
        Rule::RepeatedExtension => repeated_extension(on, lang),
        Rule::DecisionUnauthorised => decision_unauthorised(on, lang),
        Rule::LimitExceedsMatter => limit_exceeds_matter(on, lang),
        Rule::LimitNotProposed => limit_not_proposed(&last(), lang),
        Rule::PlanMissing => plan_missing(&last(), lang),
        Rule::UnitLimitMissing => unit_limit_missing(on, lang),
        Rule::LimitBeforeReceipt => limit_before_receipt(on, lang),
        Rule::ExtensionBeyondStatutory => extension_beyond_statutory(on, lang),
        Rule::CloseUnconfirmed => close_unconfirmed(on, lang),
        Rule::FirstReportMissed => first_report_missed(&last(), lang),
        Rule::ReportIncomplete => report_incomplete(&last(), lang),
        Rule::MonthlyReportMissed | Rule::NoticeMissed => monthly_report_missed(&last(), lang),
        Rule::ListIncomplete => list_incomplete(on, lang),
        Rule::PassedDown => passed_down(on, lang),
        Rule::AccountabilityCandidate => accountability_candidate(on, lang),
        Rule::LeadMissing => lead_missing(on, lang),
        Rule::TransferMissing => transfer_missing(&last(), lang),
        Rule::UnauthorisedAct | Rule::UnknownUnit => unauthorised_act(on, lang),
        Rule::Backdated => backdated(on, lang),
        Rule::RevisitMissing => revisit_missing(&last(), lang),
        Rule::OneSided => one_sided(on, lang),
        Rule::PathViolation => path_violation(on, lang),
        Rule::RectificationMissed => rectification_missed(&last(), lang),
    }
}

/// Why nothing can be decided of an application of which this was found.
pub const fn why_void(rule: Rule) -> Option<Text> {
    Some(match rule {
        Rule::RepeatedExtension => WHY_VOID_REPEATED_EXTENSION,
        Rule::LateApplication => WHY_VOID_LATE_APPLICATION,
        Rule::ApplicationIncomplete => WHY_VOID_APPLICATION_INCOMPLETE,
        _ => return None,
    })
}

/// The head of the card that gives the reasons. For some statuses it is a question.
pub const fn why(status: Status) -> Text {
    match status {
        Status::Overdue => WHY_OVERDUE,
        Status::CompletedLate => WHY_COMPLETED_LATE,
        Status::ClosedLate => WHY_CLOSED_LATE,
        Status::Refused => WHY_REFUSED,
        Status::PendingDecision => WHY_PENDING_DECISION,
        Status::AwaitingLimit => WHY_AWAITING_LIMIT,
        Status::DueSoon => WHY_DUE_SOON,
        Status::InProgress | Status::Completed | Status::Closed | Status::Terminated => {
            WHY_IN_PROGRESS
        }
    }
}
