//! Texts of the rule profile.

use super::{Lang, Text, texts};

texts! {
    TITLE: "规则设置", "Rule profile";
    LEAD: "办法没有写明之处，由下列参数约定；其他城市的办法，是另一组参数。改动作为登记簿的一条记录保存，对全部事项重新计算。", "Where the measures are silent, these parameters decide; another city's measure is another set of them. A change is an act of the registry, and everything is computed anew.";
    USUAL: "现为兰政办发〔2018〕258号的默认参数。", "The default parameters of 兰政办发〔2018〕258号 are in force.";
    SOURCE_CARD: "来源", "Source";
    NAME: "名称", "Name";
    ARTICLE_SOURCE: "依据文件", "Measure";
    CHECKED_ON: "核对办法仍然有效的日期", "Checked to be in force on";
    PARAMETERS: "参数", "Parameters";
    INTERPRETS: "所解释的条文", "Interprets";
    SILENT: "办法未作规定", "the measures are silent";
    VALUE: "取值", "Value";
    TRY: "试算", "Dry run";
    RECORD: "保存并生效", "Record";
    RECORDED: "已保存，全部事项已按新参数计算。", "Recorded; everything has been computed anew.";
    STALE: "参数已改动，请重新试算。", "Changed since the dry run.";
    NOTHING: "试算结果：没有时限、状态或认定变动。", "Dry run: no due date, status or finding changes.";
    DUES: "时限变动", "Due dates that move";
    STATUSES: "状态变动", "Statuses that change";
    FINDINGS: "认定数量变动", "Findings whose number changes";
    NO_LIMIT: "无时限", "none";
    ONLY_SUPERVISOR: "只有督查部门可以改动参数。", "Only a supervising office may change the profile.";
    YES: "是", "Yes";
}

/// A parameter's name and what it decides.
pub fn parameter(name: &str) -> Option<(Text, Text)> {
    let text = |zh, en| Text { zh, en };
    Some(match name {
        "valid_from" => (
            text("施行日期", "In force from"),
            text("不作出早于此日的认定。", "No finding is dated before this day."),
        ),
        "propose_workdays" => (
            text("提出时限和方案的工作日数", "Working days to propose"),
            text(
                "未明确时限的，收到后几个工作日内报告时限；牵头单位制定实施方案同此。",
                "To propose a limit where none is set; a lead's plan likewise.",
            ),
        ),
        "rest_day_rollover" => (
            text("期满遇休息日顺延", "Roll over rest days"),
            text(
                "按自然日计算的时限，末日为休息日的，顺延至下一工作日（参照民法典第二百零三条）。",
                "A limit counted in natural days that ends on a rest day ends on the next working day (by analogy with art. 203 of the Civil Code).",
            ),
        ),
        "max_extensions" => (
            text("可批准延期的次数", "Extensions that may be granted"),
            text(
                "批准次数达到后再申请延期的，认定为再次申请延期，不生效。",
                "An extension beyond these is a repeated one and has no effect.",
            ),
        ),
        "first_report_meets_month" => (
            text("初报可抵月报", "First report meets a monthly one"),
            text(
                "首次反馈在某月报送期内的，视为已报当月进展；不勾选的，初报、月报分别报送。",
                "A first report within a month's span also meets that monthly report; otherwise both are owed.",
            ),
        ),
        "summary_months" => (
            text("统计汇总的周期（月）", "Months between summaries"),
            text(
                "每个周期结束后汇总、上报、通报。",
                "After each period results are summarised, reported and circulated.",
            ),
        ),
        "warn_workdays" => (
            text("临期提醒的工作日数", "Working days of warning"),
            text(
                "到期前几个工作日起显示为临期。",
                "Due soon from so many working days before the due date.",
            ),
        ),
        "m2_kinds" => (
            text("适用督促检查办法的单位类别", "Kinds of unit bound by M2"),
            text(
                "这些类别的单位须按 M2 报送初报、月报和督办答复。",
                "Units of these kinds owe the reports of M2.",
            ),
        ),
        "transfer_workdays" => (
            text("制发转办通知的工作日数", "Working days for the transfer notice"),
            text(
                "列为督查重点后几个工作日内制发转办通知。",
                "Counted from the day that a matter is supervised.",
            ),
        ),
        "first_report_workdays" => (
            text("首次反馈的工作日数", "Working days for the first report"),
            text(
                "自收到次日起算（参照 M1-7）。",
                "Counted from the day after receipt (by analogy with M1-7).",
            ),
        ),
        "monthly_report_day" => (
            text("月报日", "Day of the monthly report"),
            text("每月此日前报送，遇休息日不顺延。", "Due on or before it; it does not roll over."),
        ),
        "revisit_rounds" => (
            text("每年回访复核的次数", "Return visits a year"),
            text(
                "第一次应于 6 月 30 日前、第二次应于 12 月 31 日前开展。",
                "The first by 30 June, the second by 31 December.",
            ),
        ),
        "deduction_notice_missed" => (
            text("未按督办通知报送的扣分", "Points for a notice missed"),
            text(
                "分值见本市效能考核办法；未填写时只计次数。",
                "As the city's assessment measure says; without it notices are only counted.",
            ),
        ),
        "backdate_days" => (
            text("承办单位补记的天数", "Days an undertaker may date back"),
            text(
                "早于登记日超过此数的，按登记之日计算，并标为倒签。",
                "An act dated further back counts from the day of its recording, and is marked.",
            ),
        ),
        _ => return None,
    })
}

/// How much would change.
pub fn summary(dues: usize, statuses: usize, findings: usize, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!(
            "试算结果：{dues} 个时限变动，{statuses} 个状态变动，{findings} 类认定的数量变动"
        ),
        Lang::En => format!(
            "Dry run: {dues} due dates move, {statuses} statuses change, {findings} kinds of finding change in number"
        ),
    }
}
