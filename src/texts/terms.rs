//! The field's terms: statuses, lights, findings, obligations, categories, kinds, roles.

use super::{Lang, Text};
use crate::domain::limit::{Basis, DayKind};
use crate::domain::matter::Role;
use crate::domain::registry::{OfficeRole, UnitKind};
use crate::domain::standing::{Duty, Light, Rule, Status};
pub use crate::texts::generated::terms::*;

/// A status in a word.
pub const fn status(status: Status) -> Text {
    match status {
        Status::Terminated => STATUS_TERMINATED,
        Status::Closed => STATUS_CLOSED,
        Status::ClosedLate => STATUS_CLOSED_LATE,
        Status::Completed => STATUS_COMPLETED,
        Status::CompletedLate => STATUS_COMPLETED_LATE,
        Status::Refused => STATUS_REFUSED,
        Status::PendingDecision => STATUS_PENDING_DECISION,
        Status::Overdue => STATUS_OVERDUE,
        Status::AwaitingLimit => STATUS_AWAITING_LIMIT,
        Status::DueSoon => STATUS_DUE_SOON,
        Status::InProgress => STATUS_IN_PROGRESS,
    }
}

/// What a light stands for.
pub const fn light(light: Light) -> Text {
    match light {
        Light::Red => LIGHT_RED,
        Light::Yellow => LIGHT_YELLOW,
        Light::Green => LIGHT_GREEN,
        Light::Blue => LIGHT_BLUE,
        Light::Grey => LIGHT_GREY,
    }
}

/// A light's shape, for those who do not see its colour.
pub const fn shape(light: Light) -> &'static str {
    match light {
        Light::Red => "▲",
        Light::Yellow => "◆",
        Light::Green => "●",
        Light::Blue => "✓",
        Light::Grey => "■",
    }
}

/// A finding's name.
pub const fn rule(rule: Rule) -> Text {
    match rule {
        Rule::PastLimit => RULE_PAST_LIMIT,
        Rule::Refused => RULE_REFUSED,
        Rule::CompletedLate => RULE_COMPLETED_LATE,
        Rule::LateApplication => RULE_LATE_APPLICATION,
        Rule::NoFeedback => RULE_NO_FEEDBACK,
        Rule::OtherViolation => RULE_OTHER_VIOLATION,
        Rule::LimitReagreed => RULE_LIMIT_REAGREED,
        Rule::ApplicationIncomplete => RULE_APPLICATION_INCOMPLETE,
        Rule::RepeatedExtension => RULE_REPEATED_EXTENSION,
        Rule::DecisionUnauthorised => RULE_DECISION_UNAUTHORISED,
        Rule::LimitExceedsMatter => RULE_LIMIT_EXCEEDS_MATTER,
        Rule::LimitNotProposed => RULE_LIMIT_NOT_PROPOSED,
        Rule::PlanMissing => RULE_PLAN_MISSING,
        Rule::UnitLimitMissing => RULE_UNIT_LIMIT_MISSING,
        Rule::LimitBeforeReceipt => RULE_LIMIT_BEFORE_RECEIPT,
        Rule::ExtensionBeyondStatutory => RULE_EXTENSION_BEYOND_STATUTORY,
        Rule::CloseUnconfirmed => RULE_CLOSE_UNCONFIRMED,
        Rule::FirstReportMissed => RULE_FIRST_REPORT_MISSED,
        Rule::ReportIncomplete => RULE_REPORT_INCOMPLETE,
        Rule::MonthlyReportMissed => RULE_MONTHLY_REPORT_MISSED,
        Rule::NoticeMissed => RULE_NOTICE_MISSED,
        Rule::ListIncomplete => RULE_LIST_INCOMPLETE,
        Rule::PassedDown => RULE_PASSED_DOWN,
        Rule::AccountabilityCandidate => RULE_ACCOUNTABILITY_CANDIDATE,
        Rule::LeadMissing => RULE_LEAD_MISSING,
        Rule::TransferMissing => RULE_TRANSFER_MISSING,
        Rule::UnauthorisedAct => RULE_UNAUTHORISED_ACT,
        Rule::UnknownUnit => RULE_UNKNOWN_UNIT,
        Rule::Backdated => RULE_BACKDATED,
        Rule::RevisitMissing => RULE_REVISIT_MISSING,
        Rule::OneSided => RULE_ONE_SIDED,
        Rule::PathViolation => RULE_PATH_VIOLATION,
        Rule::RectificationMissed => RULE_RECTIFICATION_MISSED,
    }
}

/// What is to be done, in the imperative.
pub const fn duty(duty: Duty) -> Text {
    match duty {
        Duty::ProposeLimit => DUTY_PROPOSE_LIMIT,
        Duty::Plan => DUTY_PLAN,
        Duty::FirstReport => DUTY_FIRST_REPORT,
        Duty::MonthlyReport => DUTY_MONTHLY_REPORT,
        Duty::Complete => DUTY_COMPLETE,
        Duty::AnswerNotice => DUTY_ANSWER_NOTICE,
        Duty::Decide => DUTY_DECIDE,
        Duty::Notice => DUTY_NOTICE,
        Duty::Interview => DUTY_INTERVIEW,
        Duty::Remind => DUTY_REMIND,
        Duty::Close => DUTY_CLOSE,
        Duty::Transfer => DUTY_TRANSFER,
        Duty::SupervisionReport => DUTY_SUPERVISION_REPORT,
        Duty::Revisit => DUTY_REVISIT,
        Duty::RevisitReport => DUTY_REVISIT_REPORT,
        Duty::ConsiderCase => DUTY_CONSIDER_CASE,
        Duty::AnnualPlan => DUTY_ANNUAL_PLAN,
        Duty::Summary => DUTY_SUMMARY,
        Duty::Circulate => DUTY_CIRCULATE,
        Duty::Rectify => DUTY_RECTIFY,
    }
}

/// Lead or co.
pub const fn role(role: Role) -> Text {
    match role {
        Role::Lead => ROLE_LEAD,
        Role::Co => ROLE_CO,
    }
}

/// What a limit rests on.
pub const fn basis(basis: Basis) -> Text {
    match basis {
        Basis::Statutory => BASIS_STATUTORY,
        Basis::Designated => BASIS_DESIGNATED,
        Basis::Agreed => BASIS_AGREED,
    }
}

/// Days counted.
pub fn days(n: u32, kind: DayKind, lang: Lang) -> String {
    match kind {
        DayKind::Natural => natural_days(n, lang),
        DayKind::Working => working_days(n, lang),
    }
}

/// The categories of M1-5, 1 to 4.
pub const CATEGORIES: [Text; 4] = [CATEGORIES_1, CATEGORIES_2, CATEGORIES_3, CATEGORIES_4];

/// The categories of M1-5 in a few characters, where all of it stands beside.
pub const SHORT_CATEGORIES: [Text; 4] =
    [SHORT_CATEGORIES_1, SHORT_CATEGORIES_2, SHORT_CATEGORIES_3, SHORT_CATEGORIES_4];

/// The categories of M2-4, 1 to 4.
pub const SUPERVISED: [Text; 4] = [SUPERVISED_1, SUPERVISED_2, SUPERVISED_3, SUPERVISED_4];

/// A category of one of the two tables, by its number from 1.
pub fn category(table: &[Text; 4], number: u8) -> Text {
    usize::from(number)
        .checked_sub(1)
        .and_then(|at| table.get(at))
        .copied()
        .unwrap_or(crate::texts::common::DASH)
}

/// A kind of unit.
pub const fn unit_kind(kind: UnitKind) -> Text {
    match kind {
        UnitKind::District => UNIT_KIND_DISTRICT,
        UnitKind::Department => UNIT_KIND_DEPARTMENT,
        UnitKind::Institution => UNIT_KIND_INSTITUTION,
        UnitKind::Enterprise => UNIT_KIND_ENTERPRISE,
        UnitKind::Dispatched => UNIT_KIND_DISPATCHED,
        UnitKind::Zone => UNIT_KIND_ZONE,
        UnitKind::Subordinate => UNIT_KIND_SUBORDINATE,
        UnitKind::Managed => UNIT_KIND_MANAGED,
        UnitKind::Township => UNIT_KIND_TOWNSHIP,
        UnitKind::DistrictDepartment => UNIT_KIND_DISTRICT_DEPARTMENT,
        UnitKind::Other => UNIT_KIND_OTHER,
    }
}

/// What an office may record.
pub const fn office_role(role: OfficeRole) -> Text {
    match role {
        OfficeRole::Supervisor => OFFICE_ROLE_SUPERVISOR,
        OfficeRole::Undertaker => OFFICE_ROLE_UNDERTAKER,
    }
}
