//! The field's terms: statuses, lights, findings, obligations, categories, kinds, roles.

use super::{Lang, Text};
use crate::calendar::Festival;
use crate::domain::limit::{Basis, DayKind};
use crate::domain::matter::Role;
use crate::domain::registry::{OfficeRole, UnitKind};
use crate::domain::standing::{Duty, Light, Rule, Status};
pub use crate::texts::generated::terms::*;

const fn text(zh: &'static str, en: &'static str) -> Text {
    Text { zh, en }
}

/// A status in a word.
pub const fn status(status: Status) -> Text {
    match status {
        Status::Terminated => text("已终止", "Terminated"),
        Status::Closed => text("已销号", "Closed"),
        Status::ClosedLate => text("逾期销号", "Closed late"),
        Status::Completed => text("已办结", "Completed"),
        Status::CompletedLate => text("逾期办结", "Late"),
        Status::Refused => text("不予受理", "Refused"),
        Status::PendingDecision => text("待批", "Pending"),
        Status::Overdue => text("超时", "Overdue"),
        Status::AwaitingLimit => text("未定时限", "No limit"),
        Status::DueSoon => text("临期", "Due soon"),
        Status::InProgress => text("办理中", "In progress"),
    }
}

/// What a light stands for.
pub const fn light(light: Light) -> Text {
    match light {
        Light::Red => text("超时类", "Overdue"),
        Light::Yellow => text("预警", "Warning"),
        Light::Green => text("办理中", "In progress"),
        Light::Blue => text("已办结待销号", "To close"),
        Light::Grey => text("已销号或终止", "Closed or ended"),
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
        Rule::PastLimit => text("超时未办结", "Past its limit"),
        Rule::Refused => text("不予受理", "Refused"),
        Rule::CompletedLate => text("逾期办结", "Completed late"),
        Rule::LateApplication => text("逾期申请", "Applied late"),
        Rule::NoFeedback => text("时限内未反馈", "No feedback in time"),
        Rule::OtherViolation => text("其他违反时限要求", "Other violation"),
        Rule::LimitReagreed => text("一约再约", "Limit agreed again"),
        Rule::ApplicationIncomplete => text("申请不完整", "Application incomplete"),
        Rule::RepeatedExtension => text("再次申请延期", "Repeated extension"),
        Rule::DecisionUnauthorised => text("审批手续不全", "Decision unauthorised"),
        Rule::LimitExceedsMatter => text("单位时限晚于事项时限", "Limit exceeds the matter's"),
        Rule::LimitNotProposed => text("未主动报告时限", "Limit not proposed"),
        Rule::PlanMissing => text("未制定实施方案", "Plan missing"),
        Rule::UnitLimitMissing => text("未约定配合单位时限", "Co-unit without a limit"),
        Rule::LimitBeforeReceipt => text("时限早于收到日", "Limit before receipt"),
        Rule::ExtensionBeyondStatutory => text("延期超出法定时限", "Extended beyond the law"),
        Rule::CloseUnconfirmed => text("销号条件不齐", "Closing unconfirmed"),
        Rule::FirstReportMissed => text("初报迟延", "First report missed"),
        Rule::ReportIncomplete => text("未明确时限和责任人", "Report incomplete"),
        Rule::MonthlyReportMissed => text("月报迟延", "Monthly report missed"),
        Rule::NoticeMissed => text("未按督办通知报送", "Notice missed"),
        Rule::ListIncomplete => text("责任清单不完整", "List incomplete"),
        Rule::PassedDown => text("转交区县", "Passed down"),
        Rule::AccountabilityCandidate => text("问责线索", "Accountability candidate"),
        Rule::LeadMissing => text("未确定一个牵头单位", "Not one lead"),
        Rule::TransferMissing => text("未发转办通知", "Transfer notice missing"),
        Rule::UnauthorisedAct => text("越权记录", "Unauthorised act"),
        Rule::UnknownUnit => text("非承办单位的记录", "Unit not assigned"),
        Rule::Backdated => text("倒签", "Back-dated"),
        Rule::RevisitMissing => text("缺回访复核", "Return visit missing"),
        Rule::OneSided => text("只问一方", "One-sided"),
        Rule::PathViolation => text("问责程序不符", "Path violated"),
        Rule::RectificationMissed => text("逾期未整改", "Rectification missed"),
    }
}

/// What is to be done, in the imperative.
pub const fn duty(duty: Duty) -> Text {
    match duty {
        Duty::ProposeLimit => text("提出时限", "Propose a limit"),
        Duty::Plan => text("制定实施方案", "Make the plan"),
        Duty::FirstReport => text("首次反馈", "First report"),
        Duty::MonthlyReport => text("月报", "Monthly report"),
        Duty::Complete => text("办结", "Complete"),
        Duty::AnswerNotice => text("答复督办通知", "Answer notice"),
        Duty::Decide => text("审批申请", "Decide"),
        Duty::Notice => text("发督办通知", "Issue a notice"),
        Duty::Interview => text("约谈", "Interview"),
        Duty::Remind => text("提醒", "Remind"),
        Duty::Close => text("核查、销号", "Verify, close"),
        Duty::Transfer => text("发转办通知", "Issue the transfer"),
        Duty::SupervisionReport => text("报督查报告", "Report the result"),
        Duty::Revisit => text("回访复核", "Return visit"),
        Duty::RevisitReport => text("报回访复核报告", "Report the visit"),
        Duty::ConsiderCase => text("研究问责", "Consider a case"),
        Duty::AnnualPlan => text("制定年度计划", "Make the yearly plan"),
        Duty::Summary => text("统计汇总", "Summarise"),
        Duty::Circulate => text("通报", "Circulate"),
        Duty::Rectify => text("整改", "Rectify"),
    }
}

/// Lead or co.
pub const fn role(role: Role) -> Text {
    match role {
        Role::Lead => text("牵头", "Lead"),
        Role::Co => text("配合", "Co-unit"),
    }
}

/// What a limit rests on.
pub const fn basis(basis: Basis) -> Text {
    match basis {
        Basis::Statutory => text("规定时间", "Statutory"),
        Basis::Designated => text("指定时间", "Designated"),
        Basis::Agreed => text("约定时间", "Agreed"),
    }
}

/// A holiday, as short as a day of a calendar has room for.
pub const fn festival(festival: Festival) -> Text {
    match festival {
        Festival::NewYear => text("元旦", "N. Year"),
        Festival::Spring => text("春节", "Spring"),
        Festival::Qingming => text("清明", "Tomb"),
        Festival::Labour => text("劳动", "Labour"),
        Festival::DragonBoat => text("端午", "Boat"),
        Festival::MidAutumn => text("中秋", "Mid-Aut."),
        Festival::National | Festival::NationalMidAutumn => text("国庆", "Nat. Day"),
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
pub const CATEGORIES: [Text; 4] = [
    text("（一）上级决策部署和交办转办", "(1) Superior decisions"),
    text("（二）市委市政府目标任务和会议议定", "(2) Municipal targets, meetings"),
    text("（三）市领导交办批办", "(3) Leaders' instructions"),
    text("（四）其他限时办结事项", "(4) Other"),
];

/// The categories of M2-4, 1 to 4.
pub const SUPERVISED: [Text; 4] = [
    text("（一）省委省政府转办交办", "(1) Province"),
    text("（二）市主要领导关注和批示", "(2) Main leaders"),
    text("（三）市重大事项重点项目和会议议定", "(3) Municipal major matters"),
    text("（四）市委市政府交办的其他重要事项", "(4) Other important"),
];

/// A category of one of the two tables, by its number from 1.
pub fn category(table: &[Text; 4], number: u8) -> Text {
    usize::from(number)
        .checked_sub(1)
        .and_then(|at| table.get(at))
        .copied()
        .unwrap_or(text("—", "—"))
}

/// A kind of unit.
pub const fn unit_kind(kind: UnitKind) -> Text {
    match kind {
        UnitKind::District => text("区县政府", "District government"),
        UnitKind::Department => text("市政府工作部门", "Municipal department"),
        UnitKind::Institution => text("直属事业单位", "Institution"),
        UnitKind::Enterprise => text("市属企业", "Municipal enterprise"),
        UnitKind::Dispatched => text("派驻机构", "Dispatched body"),
        UnitKind::Zone => text("开发区管委会", "Development zone"),
        UnitKind::Subordinate => text("部门所属机构", "Subordinate body"),
        UnitKind::Managed => text("部门管理单位", "Managed body"),
        UnitKind::Township => text("乡镇、街道", "Township or street"),
        UnitKind::DistrictDepartment => text("区县工作部门", "District department"),
        UnitKind::Other => text("其他单位", "Other body"),
    }
}

/// What an office may record.
pub const fn office_role(role: OfficeRole) -> Text {
    match role {
        OfficeRole::Supervisor => text("督查部门", "Supervising office"),
        OfficeRole::Undertaker => text("承办单位", "Undertaking office"),
    }
}
