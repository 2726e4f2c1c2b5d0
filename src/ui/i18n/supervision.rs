//! Texts of the page of supervision.

use super::{Lang, Text, texts};
use crate::domain::standing::Duty;

texts! {
    TITLE: "督查", "Supervision";
    MORE: "显示更多", "Show more";
    MATTER: "事项", "Matter";
    UNIT: "单位", "Unit";
    TRANSFERS: "转办通知和责任清单", "Transfer notices and lists of responsibilities";
    TRANSFERS_WHAT: "任务、单位、责任人、时限四个明确。", "Task, unit, person and limit: each is to be named.";
    NO_TRANSFERS: "没有督查重点事项。登记时选“督查重点”，或在事项页更正。", "No supervised matter. It is said when a matter is registered, or amended on its page.";
    NOTICE: "转办通知", "Notice";
    DRAW_UP: "制发", "Draw up";
    DOCUMENT: "通知书", "Document";
    FOLD: "只看有缺的", "Only those with gaps";
    DUE_BY: "应于", "due";
    SINCE: "列入", "since";
    TASK: "任务", "Task";
    WHOLE_MATTER: "同事项", "the matter";
    PERSON: "责任人", "Person";
    LIMIT: "时限", "Limit";
    LACKING: "缺", "missing";
    FILL: "填写", "fill in";
    CORRECT: "在事项页更正", "correct on its page";
    NO_DATE: "待约定", "to be agreed";
    INSPECT: "检查", "Inspect";
    MISSES: "未按要求上报", "Reports missed";
    MISSES_WHAT: "每次未报，须发督办通知、提醒，并约谈直接责任人；三者各一次，答其之前的各次。", "Each obliges to a notice, a reminder and a talk with who is directly responsible; one of each answers for all before it.";
    NO_MISSES: "没有未办的。", "Nothing is left to do.";
    REPORTS: "未按时的报告", "Not in time";
    ANSWER_BY: "待单位答复", "Unit to answer";
    VERIFICATION: "核查和销号", "Verification and closing";
    VERIFICATION_WHAT: "情况查明、措施到位、工作落实、问题解决四项；发现问题的提醒单位。", "Facts clear, measures in place, work carried out, problem solved; a unit is reminded of problems.";
    NO_VERIFICATION: "没有待核查的。", "Nothing waits to be verified.";
    COMPLETED: "报告办结", "Completed";
    VERIFIED: "核查", "Verified";
    NOT_VERIFIED: "未核查", "not yet";
    ALL_FOUR: "四项属实", "all four hold";
    INSPECTIONS: "明查暗访", "Inspections";
    INSPECTIONS_WHAT: "针对事项的和不针对单一事项的，都列在这里；暗访不随单位文件带出。", "Of matters and of none; unannounced ones are in no unit's file.";
    NO_INSPECTIONS: "本年度没有登记。", "None this year.";
    WHEN: "日期", "When";
    MANNER: "方式", "Manner";
    OF: "对象", "Of";
    FOUND: "情况", "Found";
    PASSED_DOWN: "转交区县", "Passed down";
    PASSED_DOWN_WHAT: "督查重点由转办通知明确的单位办理，不得层层转交区县政府。", "Key work is done by the units that the notice names, and not passed down to districts.";
    PASSED_TO: "转交给", "Passed to";
    ACTION: "办理", "Action";
}

/// One of the three things that a missed report obliges to, as the head of its column.
pub const fn answer(duty: Duty) -> Text {
    let (zh, en) = match duty {
        Duty::Notice => ("督办通知", "Notice"),
        Duty::Remind => ("提醒", "Reminder"),
        _ => ("约谈", "Talk"),
    };
    Text { zh, en }
}

/// Under the title: how much is to be looked after.
pub fn lead(gaps: usize, misses: usize, waiting: usize, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!(
            "{gaps} 项缺转办通知或责任清单不全，{misses} 个单位未按要求上报待办，{waiting} 件待核查、销号"
        ),
        Lang::En => format!(
            "{gaps} without notice or with gaps, {misses} missed reports to act on, {waiting} to verify or close"
        ),
    }
}

/// How many matters there are, and how many of them lack something.
pub fn with_gaps(all: usize, gaps: usize, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("{all} 项督查重点，{gaps} 项有缺"),
        Lang::En => format!("{all} supervised, {gaps} with gaps"),
    }
}

/// The matters that lack nothing, which are folded away.
pub fn others_whole(n: usize, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("{n} 项已发转办通知、责任清单完整"),
        Lang::En => format!("{n} have their notice and a complete list"),
    }
}

/// How many there are.
pub fn count(n: usize, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("{n} 件"),
        Lang::En => n.to_string(),
    }
}

/// Other persons beside the first who is named.
pub fn and_others(n: usize, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("等 {n} 人"),
        Lang::En => format!("and others ({n} in all)"),
    }
}

/// Which of the four findings do not hold.
pub fn lacking(what: &str, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("不属实：{what}"),
        Lang::En => format!("not so: {what}"),
    }
}
