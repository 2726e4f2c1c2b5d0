//! Texts of the matter's page.

use super::{Lang, Text, common, short_date, terms, texts};
use crate::domain::Date;
use crate::domain::standing::{Counted, DueSource, Duty};
use crate::present::timeline::{Step, StepState};
pub use crate::texts::generated::matter::*;

texts! {
    UNITS: "各单位", "Units";
    UNITS_KEY: "浅条为办理时段，竖线为到期日；○ 反馈 ◇ 申请", "Bar: time in hand; line: due; ○ report ◇ application";
    RECORDS: "办理记录", "Record";
    OWED: "现在应办", "Owed now";
    NOTHING_OWED: "暂无应办事项。", "Nothing is owed.";
    UNIT: "单位", "Unit";
    ON: "日期", "Date";
    RECORD: "登记", "Record";
    MORE: "其他登记", "More";
    NOT_FOUND: "台账中没有这件事项，可能尚未导入、登记已撤回，或截至日早于登记之日。", "The ledger has no such matter, its registration was retracted, or the as-of date is before it.";
    INCOMPLETE: "记录不完整：尚缺其他单位的部分记录，收到其文件后会补齐。", "Incomplete: acts of other offices have not been received yet.";
    CIRCUMSTANCE: "问责情形可为", "Circumstance may be";
    RESTS_ON: "依据", "Rests on";
    NO_LIMIT: "尚无时限。约定时间的事项，由承办单位主动报告办结时限和推进计划。", "No limit yet: the unit proposes one.";
    UNPUBLISHED: "计算所经年份的放假通知尚未公布，届时可能变动。", "A year counted has no holiday notice yet; the date may change.";
    RETRACT: "撤回", "Retract";
    RETRACT_REGISTER: "撤回登记后，本事项不再列入台账；原记录仍保留备查。登记有误的，请撤回后重新登记。", "The matter will no longer stand in the ledger; its record is kept. Register it anew where it was wrong.";
    RETRACTED: "已撤回", "retracted";
    FUTURE: "截至日之后", "after the as-of date";
    INTERNAL: "内部", "internal";
    PRINT_INTERNAL: "打印含内部记录", "Print internal records too";
    CONFLICT: "并行", "concurrent";
    REASON: "撤回原因", "Reason";
    PREVIOUS: "上一项", "Previous";
    NEXT: "下一项", "Next";
    TODAY: "截至", "as of";
    APPLICATION: "待批申请", "Application";
    NO_APPLICATION: "没有待批的申请。", "No application is pending.";
    FINDINGS: "认定", "Findings";
    WAIVED: "已免除", "waived";
    WEEKS: "一 二 三 四 五 六 日", "M T W T F S S";
    REST: "休", "off";
    HOLIDAY: "假", "hol.";
    MAKE_UP: "班", "work";
    LATE_WARNING: "申请日期已超过办理时限：属逾期申请（M1-10(3)），审批不能改变时限。", "Dated after the limit: a late application (M1-10(3)), which no approval can make good.";
    INCOMPLETE_WARNING: "未写明进展、理由或新的办结日期：申请不完整，不生效（M1-9）。", "Without progress, reason or a new date the application has no effect (M1-9).";
    DECISION_WARNING: "没有批准人或未与交办主体协商一致：审批不生效（M1-9）。", "Without an approver or the assigner's agreement an approval has no effect (M1-9).";
    CLOSE_WARNING: "三项条件未全部确认：不能销号（M2-8）。", "Without all three confirmations it does not close (M2-8).";
    RECEIVED: "收到", "Received";
    RECEIVED_DAY: "收到", "rec’d";
}

/// A step of the ladder.
pub const fn step(step: Step) -> Text {
    let (zh, en) = match step {
        Step::Register => ("登记", "Registered"),
        Step::Transfer => ("转办通知", "Transfer"),
        Step::Receive => ("签收", "Received"),
        Step::FirstReport => ("首次反馈", "First report"),
        Step::Complete => ("办结", "Completed"),
        Step::Verify => ("核查", "Verified"),
        Step::Close => ("销号", "Closed"),
    };
    Text { zh, en }
}

/// Which unit the ladder is about, if the matter has several.
pub fn ladder_of(unit: &str, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("{unit} · 办理进程"),
        Lang::En => format!("Steps of {unit}"),
    }
}

/// How a step stands, in words.
pub fn step_state(state: StepState, as_of: Date, lang: Lang) -> String {
    let d = |date| short_date(date, as_of);
    match state {
        StepState::Done(on) => d(on),
        StepState::DoneLate(due, on) => done_late(&d(due), &d(on), lang),
        StepState::Late(due) => late(&d(due), (as_of - due).num_days(), lang),
        StepState::ToCome(Some(due)) => by(&d(due), lang),
        StepState::ToCome(None) => TO_COME.of(lang).to_owned(),
    }
}

/// Where a due date comes from, with its arithmetic.
pub fn source(source: &DueSource, as_of: Date, lang: Lang) -> String {
    let basis = terms::basis(source.basis).of(lang);
    let said = match source.counted {
        Some(counted) => counting(&counted, as_of, lang),
        None => by(&short_date(source.due, as_of), lang),
    };
    common::labelled(basis, &said, lang)
}

/// `收到 11-04，自次日起算 10 个工作日，至 11-18`.
pub fn counting(counted: &Counted, as_of: Date, lang: Lang) -> String {
    let days = terms::days(counted.days, counted.kind, lang);
    counted_from(&short_date(counted.from, as_of), &days, &short_date(counted.until, as_of), lang)
}

/// An extension that was granted.
pub fn extended(until: Date, as_of: Date, lang: Lang) -> String {
    extended_to(&short_date(until, as_of), lang)
}

/// The last day for what is owed, or the day since which it is.
pub fn owed_day(kind: Duty, due: Option<Date>, as_of: Date, lang: Lang) -> String {
    let Some(due) = due else { return NO_DAY.of(lang).to_owned() };
    if kind.since() {
        return since(&short_date(due, as_of), lang);
    }
    let state = if due < as_of { StepState::Late(due) } else { StepState::ToCome(Some(due)) };
    step_state(state, as_of, lang)
}

/// The notice by which working days were counted.
pub fn notice(title: &str, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("工作日依《{title}》计算。"),
        Lang::En => format!("Working days by 《{title}》."),
    }
}

/// Weeks that the grid leaves out.
pub fn left_out(weeks: usize, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("……略去 {weeks} 周……"),
        Lang::En => format!("… {weeks} weeks left out …"),
    }
}

/// The rest of the acts that something rests on.
pub fn and_acts(n: usize, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("另 {n} 条"),
        Lang::En => format!("and {n} more"),
    }
}

/// How many acts.
pub fn acts(n: usize, unproven: usize, lang: Lang) -> String {
    match (lang, unproven) {
        (Lang::Zh, 0) => format!("{n} 条"),
        (Lang::Zh, _) => format!("{n} 条，其中 {unproven} 条出自未登记密钥的机构，不能辨别真伪"),
        (Lang::En, 0) => format!("{n} acts"),
        (Lang::En, _) => {
            format!("{n} acts; {unproven} by offices without a key cannot be told from forgeries")
        }
    }
}
