//! Texts of a year of supervision: plan, return visits, summaries and circulars.

use super::{Lang, Text, texts};
use crate::domain::Kind;
use crate::domain::standing::Duty;

texts! {
    TITLE: "督查年度", "Year of supervision";
    NAVIGATION: "年度", "Year";
    OWED: "现在应办", "Owed now";
    NOTHING_OWED: "本年度没有应办事项。", "Nothing is owed.";
    NO_DAY: "办法未定期限", "no day is set";
    BY: "应于", "by";
    PLAN: "年度计划", "Plan of the year";
    NO_PLAN: "本年度还没有督促检查计划。", "No plan yet.";
    REVISITS: "回访复核", "Return visits";
    REVISITS_WHAT: "每年两次，结束后报告。", "Twice a year, each with a report.";
    ROUND: "轮次", "Round";
    EXPECTED: "应于", "By";
    HELD: "开展", "Held";
    NOT_HELD: "未开展", "not held";
    COVERED: "已访 / 应访", "Visited / to visit";
    REPORT: "报告", "Report";
    NO_REPORT: "未报告", "not reported";
    SUMMARIES: "汇总与通报", "Summaries and circulars";
    SUMMARIES_WHAT: "定期统计汇总，书面上报，并在一定范围内通报。", "Summarised, reported in writing, and circulated.";
    PERIOD: "期间", "Period";
    WRITTEN: "书面上报", "Reported";
    NOT_WRITTEN: "未汇总", "none yet";
    CIRCULATED: "通报范围", "Circulated to";
    NOT_CIRCULATED: "未通报", "not circulated";
    VISITS: "明查暗访", "Inspections";
    VISITS_WHAT: "不针对单一事项的检查；针对事项的，在事项页登记。", "Of no one matter; of one, on its page.";
    NO_VISITS: "本年度没有登记。", "None this year.";
    COMMENDED: "推广", "Made known";
    NO_COMMENDED: "本年度没有推广的做法。在事项页登记。", "Nothing this year. It is recorded on a matter's page.";
    PROBLEMS: "发现问题", "Problems found";
    NO_PROBLEMS: "未发现问题", "No problems";
    MISSING: "缺回访复核", "Return visits missing";
    TOPIC: "主题", "Topic";
    FROM: "起", "From";
    TO: "止", "To";
    MANNER: "方式", "Manner";
    OPEN: "明查", "Open";
    UNANNOUNCED: "暗访", "Unannounced";
    UNITS: "单位", "Units";
    ADD_ITEM: "再加一项", "One more item";
    DATES: "时间", "When";
    UNTIL: "至", "to";
    NO_ROUND: "日期不在本年度：这次回访不计入任何一轮（M2-15）。请改日期，或到所属年度登记。", "Dated in another year: this visit counts for no round (M2-15). Change the date, or record it in its own year.";
    OTHER_YEAR: "日期不在本年度：将列在本年度的检查中。请改日期，或到所属年度登记。", "Dated in another year: it will stand among this year's inspections. Change the date, or record it in its own year.";
}

const fn text(zh: &'static str, en: &'static str) -> Text {
    Text { zh, en }
}

/// What recording a kind of act of a year is called.
pub const fn record(kind: Kind) -> Text {
    match kind {
        Kind::YearPlan => text("制定年度计划", "Make the plan"),
        Kind::Revisit => text("登记回访复核", "Record a return visit"),
        Kind::RevisitReport => text("登记回访报告", "Record the report"),
        Kind::Summary => text("登记汇总、通报", "Record a summary"),
        Kind::Visit => text("登记明查暗访", "Record an inspection"),
        _ => text("备注", "Note"),
    }
}

/// The act that meets a duty of the year.
pub const fn meets(duty: Duty) -> Option<Kind> {
    match duty {
        Duty::AnnualPlan => Some(Kind::YearPlan),
        Duty::Revisit => Some(Kind::Revisit),
        Duty::RevisitReport => Some(Kind::RevisitReport),
        Duty::Summary | Duty::Circulate => Some(Kind::Summary),
        _ => None,
    }
}

/// What a field of the form of an act of a year is called.
pub fn field(kind: Kind, name: &str) -> Text {
    match (kind, name) {
        (Kind::Revisit, "text") => text("回访情况", "What was found"),
        (Kind::RevisitReport, "text") => text("报告内容", "What is reported"),
        (Kind::Summary, "text") => text("汇总内容", "What is summarised"),
        (Kind::Visit, "text") => text("检查情况", "What was found"),
        (Kind::Summary, "number") => text("文号", "Number"),
        (_, "number") => text("报告文号", "Number of the report"),
        (_, "circulated") => text("通报范围（未通报的留空）", "Circulated to (blank: not yet)"),
        (_, "round") => ROUND,
        (_, "matters") => text("回访的事项", "Matters visited"),
        (_, "from") => text("期间起", "From"),
        (_, "to") => text("期间止", "To"),
        (_, "manner") => MANNER,
        (_, "units") => text("被检查单位", "Units"),
        (_, "topic") => TOPIC,
        (_, "problems") => PROBLEMS,
        _ => text("说明", "Text"),
    }
}

/// A value of a choice in words.
pub fn choice(name: &str, value: &str) -> Text {
    match (name, value) {
        ("round", "1") => text("第一轮", "First"),
        ("round", _) => text("第二轮", "Second"),
        (_, "unannounced") => UNANNOUNCED,
        _ => OPEN,
    }
}

/// How many units a line of the plan names.
pub fn units_ticked(n: usize, lang: Lang) -> String {
    match (lang, n) {
        (Lang::Zh, 0) => "选择单位".to_owned(),
        (Lang::Zh, n) => format!("已选 {n} 个单位"),
        (Lang::En, 0) => "Choose units".to_owned(),
        (Lang::En, n) => format!("{n} units"),
    }
}

/// A year as its tab says it.
pub fn year(year: i32, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("{year} 年"),
        Lang::En => year.to_string(),
    }
}
