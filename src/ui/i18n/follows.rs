//! What follows of a form before it is sent, what it is about, and what was recorded a moment ago.

use super::{Lang, short_date, texts, weekday};
use crate::domain::Date;
pub use crate::texts::generated::follows::*;

texts! {
    FOLLOWS: "登记后", "What follows";
    NOTHING: "状态和时限不变。", "Neither status nor limit changes.";
    WAITING: "填写后在此说明结果。", "What follows is said here as the form is filled in.";
    RAISED: "将认定", "Will be found";
    LIFTED: "不再认定", "No longer found";
    MET: "即完成：", "Done by it: ";
    OWED: "随后应办：", "Owed then: ";
    UNLISTED: "本事项不再列入台账。", "The matter leaves the ledger.";
    LEAVES: "不再承办", "takes no part";
    JOINS: "新增承办", "is added";
    NO_LIMIT: "无时限", "no limit";
    DUE: "时限", "Limit";
    APPLIED: "申请内容", "The application";
    FOR: "申请事项", "For";
    APPLIED_ON: "提出日期", "Applied on";
    PROGRESS: "办理进展", "Progress";
    REASON: "原因和理由", "Reason";
    NEW_DUE: "重新约定的办结日期", "New date";
    IN_FORCE: "现时限", "Limit in force";
    BY_LAW: "规定时间", "Limit by law";
    BEYOND_LAW: "超出规定时间（M1-6(1)），批准即作为交办部门的失误列出。", "Beyond the limit set by law (M1-6(1)): to grant it is an omission of the assigner.";
    GRANTED: "已批准延期", "Extensions granted";
    EXTENSION: "延期", "Extension";
    TERMINATION: "终止", "Termination";
    ABSENT: "未写明", "not said";
    NOTHING_TO_DECIDE: "没有待批的申请。", "No application waits for a decision.";
    VOID: "不能审批：", "Nothing can be decided: ";
    NOT_LOOKED_AT: "提出时另有申请待批，不予受理。", "another application was pending when it was made.";
    LATE_TERMINATION: "逾期提出的终止申请：批准后终止办理，但已认定的事项保留。", "A late application for termination: an approval ends the work, and what was found stands.";
    CLOSE_BLOCKED: "条件不齐，不能销号（M2-8）：办结须成立，核查无问题，三项条件须全部确认。", "It cannot be closed (M2-8): a completion must stand, the verification be without fault, and all three conditions confirmed.";
    AGREE: "同时作为约定时限（M1-6(3)）", "Agree it as the limit (M1-6(3))";
    UNDO: "撤回", "Withdraw";
    UNDO_REASON: "登记后随即撤回", "Withdrawn at once";
    UNDONE: "已撤回。", "Withdrawn.";
    SEVERAL: "一并办结销号", "Complete and close several";
    SEVERAL_TITLE: "一并报告办结、核查、销号", "Complete, verify and close";
    SEVERAL_HINT: "核查属实的勾选“属实”即可；有不实的展开逐项勾选，四项查实、三项确认的才销号。没有填写的单位不登记。", "Tick “in order” for a unit whose work is; open it to tick item by item. A unit is closed where all is in order, and left as it is where nothing is said.";
    SEVERAL_RESULT: "办理结果", "Result";
    IS_TRUE: "属实", "In order";
    ITEMS: "逐项", "Item by item";
    IS_COMPLETED: "已报告办结", "completed";
    NO_UNITS: "各单位均已销号或终止。", "All units are closed or terminated.";
    CORRECT: "更正", "Correct";
    CORRECT_TITLE: "更正登记", "Correct the registration";
    CORRECT_HINT: "时限、单位、收到日期登记有误的，原登记在今天撤回，更正后的登记仍用原日期；其余在今天更正。", "Where a limit, a unit or a receipt is wrong, the registration is withdrawn today and recorded anew with its old date; the rest is amended today.";
    CORRECT_REASON: "登记有误，予以更正", "Recorded wrongly";
    REASON_FIELD: "更正原因", "Reason";
    CORRECT_SUBMIT: "登记更正", "Record the correction";
    NO_CHANGE: "尚无改动。", "Nothing is changed yet.";
    OPENED: "正在读取……", "Reading …";
    SIDE_UNIT: "承办单位", "Unit";
    SIDE_OFFICE: "督查部门", "Office";
    OPEN_CASE: "立案问责", "Open a case";
    NEXT_STEP: "下一步", "next";
    SUPERVISE: "有问责线索而未列为督查重点的，应当重点督办（M3-5）。", "A case is to be considered, and the matter is no supervised key work: it should become so (M3-5).";
    SUPERVISE_BUTTON: "列为督查重点", "Make it key work";
}

/// `12-20 周日，休息日` or `11-16 周一，自今日起 10 个工作日`.
pub fn day_named(date: Date, as_of: Date, workdays: u32, is_rest: bool, lang: Lang) -> String {
    let (day, weekday) = (short_date(date, as_of), weekday(date, lang));
    if is_rest {
        day_off(&day, weekday, workdays, lang)
    } else {
        working_day(&day, weekday, workdays, lang)
    }
}

/// How late an application is.
pub fn late_application(days: i64, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("逾期 {days} 天提出，审批不能改变时限"),
        Lang::En => format!("{days} days late: no approval moves the limit"),
    }
}

/// How many extensions have been granted, of how many.
pub fn granted(granted: usize, most: u32, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("{granted} 次，至多 {most} 次"),
        Lang::En => format!("{granted}, at most {most}"),
    }
}

/// By how many working days a date lies beyond the limit in force.
pub fn later_by(workdays: u32, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("较现时限延后 {workdays} 个工作日"),
        Lang::En => format!("{workdays} workdays after the limit in force"),
    }
}

/// What was recorded a moment ago.
pub fn recorded(what: &str, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("已登记：{what}"),
        Lang::En => format!("Recorded: {what}"),
    }
}

/// Several acts of one command.
pub fn recorded_acts(count: usize, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("{count} 条记录"),
        Lang::En => format!("{count} acts"),
    }
}

/// Whose step comes next.
pub fn next_by(whose: &str, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("下一步 · {whose}"),
        Lang::En => format!("next: {whose}"),
    }
}
