//! What each finding says, in a few words beside its name and its article.

use super::{Lang, Text, short_date};
use crate::domain::Date;
use crate::domain::standing::{Finding, Rule, Status};

/// What was found, with its days; `due` is the limit in force of the assignment that it was found on.
pub fn detail(finding: &Finding, due: Option<Date>, as_of: Date, lang: Lang) -> String {
    let on = short_date(finding.on, as_of);
    // A finding is dated the day after the last on which the thing could have been done.
    let last = finding.on.pred_opt().map_or_else(|| on.clone(), |day| short_date(day, as_of));
    let due = due.map_or_else(String::new, |due| short_date(due, as_of));
    let text = words(finding.rule).of(lang);
    text.replace("{on}", &on).replace("{last}", &last).replace("{due}", &due)
}

/// The words; `{on}` is the finding's day, `{last}` the day before it, `{due}` the limit in force.
const fn words(rule: Rule) -> Text {
    let (zh, en) = match rule {
        Rule::PastLimit => {
            ("自 {on} 起；未办结，无待批申请", "since {on}: not completed, nothing pending")
        }
        Rule::Refused => (
            "{on} 不予受理，此后未签收、未办结",
            "refused {on}, neither received nor completed since",
        ),
        Rule::CompletedLate => ("{on} 办结，晚于时限 {due}", "completed {on}, after {due}"),
        Rule::LateApplication => {
            ("{on} 申请，晚于当时的时限，不改变时限", "applied {on}, after the limit, which stays")
        }
        Rule::NoFeedback => ("至 {last} 未反馈办理情况和结果", "nothing reported by {last}"),
        Rule::OtherViolation => ("{on} 登记", "recorded {on}"),
        Rule::LimitReagreed => {
            ("{on} 另约时限，不改变时限", "another limit agreed {on}; the first stays")
        }
        Rule::ApplicationIncomplete => (
            "{on} 申请缺进展、理由或新的办结日期，不生效",
            "the application of {on} lacks progress, reason or a new date",
        ),
        Rule::RepeatedExtension => {
            ("{on} 再次申请，延期次数已满，不生效", "applied again {on}; no further extension")
        }
        Rule::DecisionUnauthorised => (
            "{on} 审批缺批准人、协商一致，或早于申请，不生效",
            "the decision of {on} lacks an approver or the agreement, or comes before the application",
        ),
        Rule::LimitExceedsMatter => (
            "{on} 所定单位时限晚于事项时限，不改变时限",
            "set {on}, later than the matter's, which counts",
        ),
        Rule::LimitNotProposed => ("应于 {last} 前提出", "was to be proposed by {last}"),
        Rule::PlanMissing => ("应于 {last} 前制定", "was to be made by {last}"),
        Rule::UnitLimitMissing => {
            ("{on} 起，方案未约定其办结时限", "since {on} the plan sets no limit for it")
        }
        Rule::LimitBeforeReceipt => (
            "{on} 交办时，时限已过收到日，不计超时",
            "assigned {on} with a limit before receipt: nothing is late",
        ),
        Rule::ExtensionBeyondStatutory => (
            "{on} 申请并获批，晚于规定时间",
            "applied for {on} and granted, beyond the law's limit",
        ),
        Rule::CloseUnconfirmed => {
            ("{on} 销号时条件不齐，未销号", "closed {on} without all confirmations: not closed")
        }
        Rule::FirstReportMissed => ("应于 {last} 前首次反馈", "was due by {last}"),
        Rule::ReportIncomplete => {
            ("至 {last} 未办结，也未明确", "open at {last}, without a date and a person")
        }
        Rule::MonthlyReportMissed | Rule::NoticeMissed => {
            ("应于 {last} 前报送", "was due by {last}")
        }
        Rule::ListIncomplete => (
            "{on} 交办，缺第一责任人或时限",
            "assigned {on} without a responsible person or a limit",
        ),
        Rule::PassedDown => ("{on} 转交区县政府", "passed to a district {on}"),
        Rule::AccountabilityCandidate => ("最早事由 {on}", "earliest ground {on}"),
        Rule::LeadMissing => ("自 {on} 起", "since {on}"),
        Rule::TransferMissing => ("应于 {last} 前制发", "was to be issued by {last}"),
        Rule::UnauthorisedAct | Rule::UnknownUnit => {
            ("{on} 的记录不生效", "the act of {on} has no effect")
        }
        Rule::Backdated => ("按登记之日 {on} 计", "counts from {on}, when it was recorded"),
        Rule::RevisitMissing => ("至 {last} 未开展", "not held by {last}"),
        Rule::OneSided => ("{on} 决定", "decided {on}"),
        Rule::PathViolation => {
            ("{on} 决定，此前未逐级报批", "decided {on} without the approvals before it")
        }
        Rule::RectificationMissed => ("应于 {last} 前整改", "was due by {last}"),
    };
    Text { zh, en }
}

/// Why nothing can be decided of an application of which this was found.
pub const fn why_void(rule: Rule) -> Option<Text> {
    let (zh, en) = match rule {
        Rule::RepeatedExtension => ("延期次数已满（M1-9）", "no further extension (M1-9)"),
        Rule::LateApplication => ("已过办理时限（M1-10(3)）", "after the limit (M1-10(3))"),
        Rule::ApplicationIncomplete => {
            ("缺进展、理由或新的办结日期（M1-9）", "no progress, reason or new date (M1-9)")
        }
        _ => return None,
    };
    Some(Text { zh, en })
}

/// The head of the card that gives the reasons. For some statuses it is a question.
pub const fn why(status: Status) -> Text {
    let (zh, en) = match status {
        Status::Overdue => ("为何超时", "Why overdue"),
        Status::CompletedLate => ("为何逾期办结", "Why late"),
        Status::ClosedLate => ("为何逾期销号", "Why closed late"),
        Status::Refused => ("为何认定不予受理", "Why refused"),
        Status::PendingDecision => ("为何待批", "Why pending"),
        Status::AwaitingLimit => ("为何未定时限", "Why there is no limit"),
        Status::DueSoon => ("为何临期", "Why due soon"),
        Status::InProgress | Status::Completed | Status::Closed | Status::Terminated => {
            ("时限与依据", "Limit and grounds")
        }
    };
    Text { zh, en }
}
