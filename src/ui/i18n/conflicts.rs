//! Texts of concurrent acts (并行记录): what they are about, what follows, how they are settled.

use super::{Lang, Text, acts, texts};
use crate::domain::case::{PersonMeasure, UnitMeasure};
use crate::domain::case::{Weighs, Weight};
use crate::domain::subject::Subject;
use crate::present::conflicts::Unready;
use crate::present::draft::ActKind;
pub use crate::texts::generated::conflicts::*;

texts! {
    TITLE: "并行记录", "Concurrent acts";
    LEAD: "两处各自登记，互不知情：同一件事有了不同的记录。请对照后决定以哪一条为准。", "Recorded in two places, neither knowing of the other: one thing, told in different ways. Compare them and say which stands. ";
    BEWARE: "核对之前请勿在此处作其他登记：此后的任何登记都视为已看过各条记录，不再提示。", "Record nothing else here before: whatever is recorded next counts as having seen them all, and they are shown no more.";
    TOGETHER: "这里有多处并行记录，一次登记即全部核对，请逐处选择。", "Several here: one act settles all of them, so choose for each.";
    EMPTY: "没有并行记录。", "No concurrent acts.";
    EMPTY_WHY: "两处各自登记、互不知情的记录，合并后会列在这里，等待核对。", "Acts that two places recorded without knowing of each other come here after a merge, to be settled.";
    TO_LIST: "查看并核对", "See and settle";
    COUNTING: "现按此条计算", "Counts now";
    ALL_COUNT: "各条均在计算", "Counts beside the other";
    HAPPENED: "日期", "Dated";
    RECORDED: "登记于", "recorded";
    FOLLOWS: "若只有此条", "If only this stood";
    SAME: "无论以哪条为准，状态和时限都相同。", "Whichever stands, statuses and due dates are the same.";
    KEYS_STAY: "各条登记的密钥都已认可；无论以哪条为准，已有封印照常核验。", "All keys stay good: whichever stands, seals made with any of them are accepted.";
    DIFFERS: "各条不同", "differs";
    UNKNOWN: "登记簿中没有督查部门，无法推算。", "The registry has no supervising office: nothing can be worked out.";
    UNLISTED: "事项不再列入台账", "The matter is listed no more";
    CASE_UNLISTED: "案件不再列入台账", "The case is listed no more";
    NOT_ASSIGNED: "不再承办此事项", "no longer in this matter";
    DUE: "时限", "due";
    ORIGINAL: "原", "was";
    NO_DUE: "无时限", "no due date";
    COMPLETED: "办结", "completed";
    PATH: "问责程序", "Path";
    NO_PATH: "不明", "unknown";
    WEIGHT: "情节", "Weight";
    NOTHING_MOVES: "不影响任何时限和状态", "No due date and no status changes";
    KEEP_THIS: "以此条为准", "Let this one stand";
    KEEP_ALL: "全部保留", "Keep all";
    CHOSEN: "已选此条", "Chosen";
    WITHDRAWN: "将撤回", "To be withdrawn";
    NOT_CHOSEN: "不采用", "Not chosen";
    MOOT: "冲突的记录将撤回，此处无须再选。", "What was in conflict here is to be withdrawn: nothing to choose.";
    REASON: "核对依据", "Reason";
    REASON_HINT: "如：经电话核实，以 11 月 16 日批示原件为准", "For instance: checked by telephone against the original";
    REASON_MISSING: "请填写核对依据。", "Please give the reason.";
    RECORD: "登记核对结果", "Record";
    BY_RETRACTION: "登记后未选的记录将被撤回，仍留在办理记录中备查。", "What is not chosen will be withdrawn; it stays in the record.";
    BY_NOTE: "登记后各条记录都保留，仍按规则计算。", "All stay, and the rules go on as now.";
    BY_REGISTRY: "登记后所选内容重新写入登记簿，作为最新一条。", "What is chosen is written to the registry once more, as the latest.";
    OPEN: "还有未作选择的并行记录。", "Something has not been chosen yet.";
    CONTRADICTION: "所选互相矛盾：同一条记录既要保留又要撤回。", "The choices contradict each other: one act is kept and withdrawn.";
    CHANGES: "登记后的变化", "What will change";
    NO_CHANGE: "状态和时限均不变。", "No status and no due date changes.";
    LOSES_ROLE: "请注意：所选内容使本机构不再是督查部门。", "Beware: by this your office is no longer a supervising one.";
    PAST: "截至日早于今天，核对结果自今天起计。请先回到今天。", "The as-of date is before today; settling counts from today. Go back to today first.";
    SUPERVISORS: "须由督查部门核对：", "To be settled by a supervising office: ";
    NOBODY: "尚未说明由谁登记，请先在“设置”中选择。", "It is not said who records: choose under Settings.";
    MATTER_TO: "打开事项", "Open the matter";
    FINDINGS: "认定", "Findings";
    MORE: "显示更多", "Show more";
}

/// How many conflicts there are, for the badge in the navigation.
pub fn pending(n: usize, lang: Lang) -> String {
    match (lang, n) {
        (Lang::Zh, _) => format!("{n} 处并行记录待核对"),
        (Lang::En, 1) => "1 set of concurrent acts to settle".to_owned(),
        (Lang::En, _) => format!("{n} sets of concurrent acts to settle"),
    }
}

/// Why nothing can be recorded yet.
pub const fn unready(why: Unready) -> Text {
    match why {
        Unready::Open => OPEN,
        Unready::Contradiction => CONTRADICTION,
        Unready::NoReason => REASON_MISSING,
    }
}

/// How many will be shown no more.
pub fn settles(n: usize, lang: Lang) -> String {
    match (lang, n) {
        (Lang::Zh, _) => format!("{n} 处并行记录核对完毕，不再提示。"),
        (Lang::En, 1) => "1 set of concurrent acts is settled.".to_owned(),
        (Lang::En, _) => format!("{n} sets of concurrent acts are settled."),
    }
}

/// How many sides are not shown.
pub fn more_sides(n: usize, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("另有 {n} 条并行记录未列出；选定其中一条后，其余均撤回。"),
        Lang::En => {
            format!("{n} more are not listed; when one is chosen, all others are withdrawn.")
        }
    }
}

/// How many acts the same side has recorded one after the other.
pub fn more_acts(all: usize, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("同一处先后共登记 {all} 条，此条为准"),
        Lang::En => format!("one of {all} recorded there one after the other"),
    }
}

/// The note that says that all stay; it is part of the record.
pub fn note(reason: &str, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("并行记录已核对，全部保留：{reason}"),
        Lang::En => format!("Concurrent acts settled, all stay: {reason}"),
    }
}

/// What concurrent acts are about.
pub fn subject(subject: &Subject<'_>) -> Text {
    let text = |zh, en| Text { zh, en };
    match subject {
        Subject::Decision(_) => text("审批同一申请", "Decisions on one application"),
        Subject::Agree(_) => text("约定时限", "Agreed limits"),
        Subject::Plan(_) => text("实施方案", "Plans"),
        Subject::Assign(_) => text("交办或变更", "Assignments"),
        Subject::Acceptance(_) => text("签收与不予受理", "Receipt and refusal"),
        Subject::Completion(_) => text("办结、退回与销号", "Completion, return, closing"),
        Subject::Register => text("登记同一事项", "Registrations of one matter"),
        Subject::Open => text("启动同一问责", "Openings of one case"),
        Subject::CaseDecision => text("问责决定", "Decisions of one case"),
        Subject::Field(name) => acts::field(ActKind::Amend, name),
        Subject::Unit(_) => text("登记同一单位", "Entries of one unit"),
        Subject::Office(_) => text("登记同一机构", "Entries of one office"),
        Subject::Calendar(_) => text("同一年的放假通知", "Notices of one year"),
        Subject::Profile => text("规则设置", "Rule profile"),
    }
}

/// A measure against a unit (M3-6).
pub const fn unit_measure(measure: UnitMeasure) -> Text {
    let (zh, en) = match measure {
        UnitMeasure::Rectify => ("责令限期整改", "ordered to rectify"),
        UnitMeasure::WrittenReview => ("责令作出书面检查", "written review"),
        UnitMeasure::Circular => ("通报批评", "criticism by circular"),
        UnitMeasure::NoHonours => ("取消年度评先资格", "no honours this year"),
    };
    Text { zh, en }
}

/// A measure against a person (M3-6).
pub const fn person_measure(measure: PersonMeasure) -> Text {
    let (zh, en) = match measure {
        PersonMeasure::Interview => ("约谈", "interview"),
        PersonMeasure::WrittenReview => ("责令作出书面检查", "written review"),
        PersonMeasure::Circular => ("通报批评", "criticism by circular"),
        PersonMeasure::Discipline => ("建议给予党纪政务处分或组织处理", "discipline proposed"),
    };
    Text { zh, en }
}

/// What weighs in a case (M3-7).
pub const fn weight(weighs: Weighs) -> Text {
    let (zh, en) = match weighs {
        Weighs::Circumstance(Weight::AggravatingAttitude) => {
            ("从重：错误认识不到位", "aggravating: attitude")
        }
        Weighs::Circumstance(Weight::AggravatingNoRectification) => {
            ("从重：拒绝整改或整改不到位", "aggravating: no rectification")
        }
        Weighs::Repeat => ("从重：一年内两次以上被问责", "aggravating: repeated"),
        Weighs::Circumstance(Weight::AggravatingOther) => ("从重：其他", "aggravating: other"),
        Weighs::Circumstance(Weight::MitigatingAdmitted) => {
            ("从轻：主动承认错误", "mitigating: admitted")
        }
        Weighs::Circumstance(Weight::MitigatingCooperated) => {
            ("从轻：积极配合整改", "mitigating: cooperated")
        }
        Weighs::Circumstance(Weight::MitigatingAvertedLoss) => {
            ("从轻：避免或挽回损失", "mitigating: averted loss")
        }
        Weighs::Circumstance(Weight::MitigatingRemovedEffect) => {
            ("从轻：消除不良影响", "mitigating: removed effect")
        }
        Weighs::Circumstance(Weight::MitigatingOther) => ("从轻：其他", "mitigating: other"),
    };
    Text { zh, en }
}

/// The path of a case (M3-8), by its number.
pub const fn path(number: u8) -> Text {
    let (zh, en) = match number {
        1 => ("市政府分管领导提出，主要领导批准", "leader in charge, then main leader"),
        2 => ("部门主要负责人批准", "head of the department"),
        3 => ("区县政府负责人批准", "head of the district"),
        _ => ("政府同意后报同级党委研究决定", "government, then Party committee"),
    };
    Text { zh, en }
}

/// What changes in the registry.
pub fn moves(dues: usize, statuses: usize, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("{dues} 个时限变动，{statuses} 个状态变动"),
        Lang::En => format!("{dues} due dates move, {statuses} statuses change"),
    }
}
