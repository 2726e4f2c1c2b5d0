//! Texts of acts: what each kind is called, its fields, and what it says in one line.

use super::{Lang, Text, common, short_date, terms};
use crate::domain::matter::{Feedback, Inspect, Purpose, Waives};
use crate::domain::year::Visit;
use crate::domain::{Body, Date, Kind};
use crate::present::draft::ActKind;
use crate::present::visible::shown;
pub use crate::texts::generated::acts::*;

const fn text(zh: &'static str, en: &'static str) -> Text {
    Text { zh, en }
}

/// What recording a kind of act is called.
pub const fn kind(kind: ActKind) -> Text {
    match kind {
        ActKind::Receive => text("签收", "Receive"),
        ActKind::Refuse => text("不予受理", "Refuse"),
        ActKind::Agree => text("约定时限", "Agree a limit"),
        ActKind::Plan => text("实施方案", "Plan"),
        ActKind::Feedback => text("反馈", "Report"),
        ActKind::Extend => text("申请延期", "Apply for extension"),
        ActKind::Terminate => text("申请终止", "Apply for termination"),
        ActKind::Decide => text("审批申请", "Decide"),
        ActKind::Complete => text("报告办结", "Complete"),
        ActKind::Return => text("退回", "Return"),
        ActKind::Verify => text("核查", "Verify"),
        ActKind::Close => text("销号", "Close"),
        ActKind::Remind => text("提醒", "Remind"),
        ActKind::Supervise => text("发督办通知", "Supervision notice"),
        ActKind::Justify => text("认定正当理由", "Justify"),
        ActKind::Violation => text("记违反要求", "Violation"),
        ActKind::Inspect => text("明查暗访", "Inspect"),
        ActKind::Commend => text("推广", "Commend"),
        ActKind::Transfer => text("发转办通知", "Transfer notice"),
        ActKind::SupervisionReport => text("督查报告", "Supervision report"),
        ActKind::Assign => text("增加单位或变更责任人", "Assign"),
        ActKind::Amend => text("更正事项", "Amend"),
        ActKind::Note => text("备注", "Note"),
        ActKind::Interview => text("约谈", "Interview"),
        ActKind::Conduct => text("记办理态度、质量、效率", "Conduct"),
        ActKind::NoCase => text("不启动问责", "No case"),
    }
}

/// What a field of an act's form is called.
pub fn field(kind: ActKind, name: &str) -> Text {
    match (kind, name) {
        (ActKind::Agree, "due") => text("约定办结日期", "Agreed date"),
        (ActKind::Agree, "text") => text("推进计划", "Plan of work"),
        (ActKind::Plan, "text") => text("实施方案", "Plan"),
        (ActKind::Feedback, "text") => text("办理情况", "What was done"),
        (ActKind::Feedback, "due") => text("拟办结日期", "Deadline named"),
        (ActKind::Feedback, "responsible") => text("责任人", "Person named"),
        (ActKind::Decide, "text") => text("审批意见", "Opinion"),
        (ActKind::Decide, "title") => text("批准人职务", "Approver's post"),
        (ActKind::Verify | ActKind::Close, "solved") => text("问题已解决", "Problem solved"),
        (ActKind::Supervise, "due") => text("要求报送日期", "Answer by"),
        (ActKind::Supervise | ActKind::Transfer, "number") => {
            text("通知文号", "Number of the notice")
        }
        (ActKind::SupervisionReport, "number") => text("报告文号", "Number of the report"),
        (ActKind::Conduct, "which") => text("情形（M2-16）", "Which (M2-16)"),
        (_, "reason") => text("原因和理由", "Reason"),
        (_, "dates") => text("各单位办结日期", "Date of each unit"),
        (_, "percent") => text("完成百分比", "Per cent done"),
        (_, "progress") => text("办理进展", "Progress"),
        (_, "new_due") => text("重新约定的办结日期", "New date"),
        (_, "approved") => text("审批结果", "Decision"),
        (_, "consulted") => text("已与交办主体协商一致", "Agreed with the assigner"),
        (_, "approver") => text("批准人", "Approver"),
        (_, "result") => text("办理结果", "Result"),
        (_, "clear") => text("情况已查明", "Facts clear"),
        (_, "measures") => text("措施已到位", "Measures in place"),
        (_, "carried_out") => text("工作已落实", "Work carried out"),
        (_, "finished") => text("工作已办结", "Work finished"),
        (_, "satisfied") => text("领导和群众满意", "Leaders and public satisfied"),
        (_, "by") => text("提醒方式", "Means"),
        (_, "waives") => text("免除的情形", "What is waived"),
        (_, "until") => text("至何日", "Until"),
        (_, "manner") => text("方式", "Manner"),
        (_, "problems") => text("发现问题", "Problems found"),
        (_, "report_by") => text("要求首次反馈日期", "First report by"),
        (_, "interviewed") => text("被约谈人", "Who was interviewed"),
        (_, "unit") => text("单位", "Unit"),
        (_, "role") => text("牵头或配合", "Role"),
        (_, "responsible") => text("第一责任人", "Head responsible"),
        (_, "deputy") => text("分管领导", "Deputy"),
        (_, "handler") => text("承办人员", "Handler"),
        (_, "task") => text("承担任务", "Task"),
        (_, "received") => text("收到日期", "Received on"),
        (_, "title") => text("事项名称", "Title"),
        (_, "category") => text("事项类别（M1-5）", "Category (M1-5)"),
        (_, "supervised") => text("督查重点（M2-4）", "Supervised (M2-4)"),
        (_, "number") => text("台账编号", "Number"),
        (_, "document") => text("文号", "Document"),
        (_, "assigner") => text("交办主体", "Assigner"),
        (_, "leader") => text("市政府分管领导", "Leader in charge"),
        (_, "officer") => text("督查专人", "Officer in charge"),
        (_, "content") => text("内容", "Content"),
        _ => text("说明", "Text"),
    }
}

/// A value of a choice in words.
pub fn choice(name: &str, value: &str) -> Text {
    match (name, value) {
        ("approved", "true") => text("同意", "Approved"),
        ("approved", _) => text("不同意", "Refused"),
        ("waives", "refused") => text("不予受理", "Refusal"),
        ("waives", _) => text("超时未办结", "Past the limit"),
        ("manner", "unannounced") => text("暗访", "Unannounced"),
        ("manner", _) => text("明查", "Open"),
        ("role", "lead") => text("牵头", "Lead"),
        ("role", _) => text("配合", "Co-unit"),
        ("which", "1") => text("办理态度不端", "Attitude"),
        ("which", "2") => text("办理质量不高", "Quality"),
        ("which", _) => text("办理效率低下", "Slackness"),
        ("supervised", "0") => text("不再列为督查重点", "No longer supervised"),
        ("supervised", n) if !n.is_empty() => {
            terms::category(&terms::SUPERVISED, n.parse().unwrap_or(0))
        }
        ("category", n) if !n.is_empty() => {
            terms::category(&terms::CATEGORIES, n.parse().unwrap_or(0))
        }
        _ => text("（不变）", "(unchanged)"),
    }
}

/// What an act says, in one line; the rest is said by `act_fields`.
pub fn head(body: &Body, as_of: Date, lang: Lang) -> String {
    shown(&written(body, as_of, lang))
}

fn written(body: &Body, as_of: Date, lang: Lang) -> String {
    let own = |t: Text| t.of(lang).to_owned();
    let with = |t: Text, more: &str| common::labelled(t.of(lang), more, lang);
    let date = |date: Date| short_date(date, as_of);
    let either = |is: bool, yes: Text, no: Text| own(if is { yes } else { no });
    match body {
        Body::Transfer(b) => with(word(Kind::Transfer), &b.number),
        Body::Agree(b) => with(word(Kind::Agree), &date(b.due)),
        Body::Feedback(Feedback { percent: Some(percent), .. }) => {
            with(word(Kind::Feedback), &format!("{percent}%"))
        }
        Body::Apply(b) => apply(b.purpose, b.new_due.map(date), lang),
        Body::Decide(b) => {
            either(b.approved, text("审批同意", "Approved"), text("审批不同意", "Not approved"))
        }
        Body::Verify(b) => either(
            b.passed(),
            text("核查通过", "Verified"),
            text("核查发现问题", "Verified, with problems"),
        ),
        Body::Remind(b) => with(word(Kind::Remind), &b.by),
        Body::Supervise(b) => {
            with(word(Kind::Supervise), &format!("{} · {}", b.number, date(b.due)))
        }
        Body::Justify(b) => either(
            b.waives == Waives::PastLimit,
            text("认定正当理由（超时未办结）", "Justified (past the limit)"),
            text("认定正当理由（不予受理）", "Justified (refusal)"),
        ),
        Body::Inspect(Inspect { problems: true, .. })
        | Body::Visit(Visit { problems: true, .. }) => {
            own(text("检查发现问题", "Inspected, with problems"))
        }
        Body::Conduct(b) => own(choice("which", &b.which.to_string())),
        Body::Interview(b) => with(word(Kind::Interview), &b.interviewed),
        Body::Retract(b) => with(word(Kind::Retract), &b.act.short()),
        Body::Unknown { kind } => with(text("新版程序的记录", "Recorded by a newer version"), kind),
        Body::CaseDecide(b) => with(word(Kind::CaseDecide), &b.number),
        Body::Unit(b) => with(word(Kind::Unit), &b.name),
        Body::Office(b) => with(word(Kind::Office), &b.name),
        Body::Calendar(b) => with(word(Kind::Calendar), &b.year.to_string()),
        Body::Profile(b) => with(word(Kind::Profile), &b.name),
        other => other.kind().map(word).map(own).unwrap_or_default(),
    }
}

/// What an act of a kind is called in the record.
const fn word(kind: Kind) -> Text {
    match kind {
        Kind::Unit => text("登记单位", "Unit"),
        Kind::Office => text("登记机构", "Office"),
        Kind::Calendar => text("放假通知", "Holiday notice"),
        Kind::Profile => text("规则设置", "Rule profile"),
        Kind::Register => text("登记", "Registered"),
        Kind::Transfer => text("转办通知", "Transfer notice"),
        Kind::Assign => text("交办或变更", "Assigned"),
        Kind::Receive => text("签收", "Received"),
        Kind::Refuse => text("不予受理", "Refused"),
        Kind::Agree => text("约定时限", "Agreed limit"),
        Kind::Plan => text("实施方案", "Plan"),
        Kind::Feedback => text("反馈", "Report"),
        Kind::Apply => text("申请", "Application"),
        Kind::Decide => text("审批", "Decision"),
        Kind::Complete => text("报告办结", "Completed"),
        Kind::Return => text("退回", "Returned"),
        Kind::Verify => text("核查", "Verified"),
        Kind::Close => text("销号", "Closed"),
        Kind::Remind => text("提醒", "Reminded"),
        Kind::Supervise => text("督办通知", "Supervision notice"),
        Kind::Justify => text("认定正当理由", "Justified"),
        Kind::Violation => text("其他违反时限要求", "Other violation"),
        Kind::Inspect | Kind::Visit => text("检查", "Inspected"),
        Kind::Commend => text("推广", "Commended"),
        Kind::SupervisionReport => text("督查报告", "Supervision report"),
        Kind::Amend => text("更正", "Amended"),
        Kind::Note => text("备注", "Note"),
        Kind::Conduct => text("办理态度、质量、效率", "Conduct"),
        Kind::Interview => text("约谈", "Interviewed"),
        Kind::NoCase => text("不启动问责", "No case"),
        Kind::Open => text("启动问责", "Case opened"),
        Kind::Factor => text("从重、从轻或减轻情形", "Circumstance that weighs"),
        Kind::Propose => text("提出问责意见", "Measures proposed"),
        Kind::Approve => text("批准", "Approval"),
        Kind::Consent => text("政府同意", "Consent of the government"),
        Kind::Committee => text("党委研究决定", "Party committee"),
        Kind::CaseDecide => text("问责决定", "Case decided"),
        Kind::Rectified => text("整改情况", "Rectification"),
        Kind::YearPlan => text("年度计划", "Yearly plan"),
        Kind::Revisit => text("回访复核", "Return visit"),
        Kind::Summary => text("统计汇总", "Summary"),
        Kind::RevisitReport => text("回访复核报告", "Report on the return visit"),
        Kind::Retract => text("撤回", "Retracted"),
    }
}

fn apply(purpose: Purpose, until: Option<String>, lang: Lang) -> String {
    match (purpose, until) {
        (Purpose::Extension, Some(until)) => apply_extension_until(&until, lang),
        (Purpose::Extension, None) => APPLY_EXTENSION.of(lang).to_owned(),
        (Purpose::Termination, _) => APPLY_TERMINATION.of(lang).to_owned(),
    }
}
