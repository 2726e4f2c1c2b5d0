//! Texts of the ledger list.

use super::{Lang, short_date, terms, texts};
use crate::domain::Date;
use crate::domain::percent::Share;
use crate::domain::standing::{Light, Rates, Status};
use crate::present::counts::Count;
use crate::present::days::Days;

texts! {
    TITLE: "台账", "Ledger";
    REGISTER: "登记事项", "Register a matter";
    IMPORT: "导入", "Import";
    EXPORT: "导出", "Export";
    PRINT: "打印", "Print";
    SHEET: "导出表格", "Spreadsheet";
    RESPONSIBILITIES: "责任清单", "Responsibilities";
    STATISTICS: "统计", "Statistics";
    ASSIGNED: "承办", "Assigned";
    COMPLETED: "办结", "Completed";
    ON_TIME: "按期办结", "On time";
    OVERDUE: "超时未办结", "Overdue";
    TERMINATED: "终止", "Ended";
    COMPLETION_RATE: "办结率（办结÷承办）", "Completion rate (completed / assigned)";
    ON_TIME_RATE: "按期率（按期办结÷办结与超时）", "On-time rate (on time / completed and overdue)";
    EXTENDED: "获批延期", "Extended";
    REPORTS_MISSED: "迟报次数", "Reports missed";
    NOTICES_MISSED: "未按督办通知报送", "Notices missed";
    DEDUCTION: "扣分", "Deduction";
    STATUS: "状态", "Status";
    MATTER: "事项", "Matter";
    UNIT: "承办单位", "Units";
    RECEIVED: "收到", "Received";
    DUE: "时限", "Due";
    PROGRESS: "进度", "Progress";
    REPORTED: "最近反馈", "Last report";
    NEXT: "下一步", "Next";
    ALL_UNITS: "全部单位", "All units";
    ALL_CATEGORIES: "全部类别", "All categories";
    ALL: "全部", "All";
    SUPERVISED: "督查重点", "Supervised";
    SUPERVISED_ONLY: "只看督查重点", "Supervised only";
    CLEAR: "清除筛选", "Clear filters";
    EMPTY: "台账里还没有事项。", "No matters yet.";
    EMPTY_THEN: "截至该日，台账里还没有事项。", "On that day there were no matters yet.";
    EMPTY_TAKE_IN: "事项由督查部门登记。请在“交换”中收进督查部门发来的文件。", "A supervising office registers matters: take its file in under Exchange.";
    EMPTY_WHY: "登记第一件事项后，这里显示每件事项的状态、时限和下一步。", "Register the first one: its status, limit and next step appear here.";
    NONE_MATCH: "没有符合条件的事项。", "No matter matches.";
    NO_REPORT: "未反馈", "none";
    NO_LIMIT: "待提出", "open";
    CHECKING: "正在核对", "being checked";
    UNSETTLED: "有并行记录或缺少记录", "concurrent acts, or acts missing";
    PREVIOUS: "上一页", "Previous";
    FOLLOWING: "下一页", "Next page";
    FOOT: "时限自收到次日起算（M1-7）；工作日依国务院办公厅放假通知", "Limits count from the day after receipt (M1-7); working days by the State Council's notices";
    STRIP: "今起 15 个工作日到期与应报", "Due in the next 15 working days";
    UNIT_FILTER: "按单位筛选", "By unit";
    CATEGORY_FILTER: "按类别筛选", "By category";
}

/// `214 项事项 · 386 个承办`.
pub fn counted(matters: usize, assignments: usize, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("{matters} 项事项 · {assignments} 个承办"),
        Lang::En => format!("{matters} matters · {assignments} assignments"),
    }
}

/// What there is to say of the matters of a light.
pub fn count_detail(count: &Count, rates: Rates, lang: Lang) -> String {
    let zh = lang == Lang::Zh;
    match count.light {
        Light::Grey => {
            let share @ Share { part, whole } = rates.on_time();
            match (share.percent(1), zh) {
                (None, _) => String::new(),
                (Some(percent), true) => format!("按期率 {percent}（{part}/{whole}）"),
                (Some(percent), false) => format!("on time {percent} ({part}/{whole})"),
            }
        }
        Light::Blue => match (count.longest, zh) {
            (None, _) => String::new(),
            (Some(days), true) => format!("最久已 {days} 天"),
            (Some(days), false) => format!("longest {days} days"),
        },
        Light::Green => match (count.due_this_month, zh) {
            (0, _) => String::new(),
            (n, true) => format!("本月底前到期 {n}"),
            (n, false) => format!("due this month {n}"),
        },
        Light::Red | Light::Yellow => {
            let parts = count.statuses.iter();
            let parts: Vec<String> = parts
                .map(|(status, n)| format!("{} {n}", terms::status(*status).of(lang)))
                .collect();
            parts.join(if zh { "、" } else { ", " })
        }
    }
}

/// Which rows are shown, of how many.
pub fn shown(from: usize, to: usize, all: usize, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("第 {from}–{to} 行，共 {all} 行"),
        Lang::En => format!("Rows {from}–{to} of {all}"),
    }
}

/// How many units of a matter stand as the first: `2 家超时`.
pub fn units_of_status(n: usize, status: &str, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("{n} 家{status}"),
        Lang::En => format!("{status}: {n}"),
    }
}

/// Units by the names of the first of them: `市财政局、城关区等 3 家`.
pub fn units_named(first: &[String], n: usize, lang: Lang) -> String {
    let more = n.saturating_sub(first.len());
    match (more, lang) {
        (0, Lang::Zh) => first.join("、"),
        (0, Lang::En) => first.join(", "),
        (_, Lang::Zh) => format!("{}等 {n} 家", first.join("、")),
        (_, Lang::En) => format!("{} and {more} more", first.join(", ")),
    }
}

/// A status of several units with the first day on which one is due: `办理中，最近 11-27 到期`.
pub fn status_soonest(status: Status, due: Date, as_of: Date, lang: Lang) -> String {
    let (word, due) = (terms::status(status).of(lang), short_date(due, as_of));
    match lang {
        Lang::Zh => format!("{word}，最近 {due} 到期"),
        Lang::En => format!("{word}, first due {due}"),
    }
}

/// A status with what there is to say of its time: `超时 5 天`, `办理中 余 3 个工作日`.
pub fn status_days(status: Status, days: Days, as_of: Date, lang: Lang) -> String {
    let word = terms::status(status).of(lang);
    match (status, days, lang) {
        (_, Days::None, _) => word.to_owned(),
        (Status::Overdue, Days::Over(n), Lang::Zh) => format!("{word} {n} 天"),
        (Status::Overdue, Days::Over(n), Lang::En) => format!("{word} {n} days"),
        (_, _, Lang::Zh) => format!("{word} {}", self::days(days, as_of, lang)),
        (_, _, Lang::En) => format!("{word}, {}", self::days(days, as_of, lang)),
    }
}

/// What there is to say of time.
pub fn days(days: Days, as_of: Date, lang: Lang) -> String {
    let date = |date| short_date(date, as_of);
    match (days, lang) {
        (Days::Past(n), Lang::Zh) => format!("时限已过 {n} 天"),
        (Days::Past(n), Lang::En) => format!("limit passed {n} days ago"),
        (Days::Over(n), Lang::Zh) => format!("超 {n} 天"),
        (Days::Over(n), Lang::En) => format!("{n} days over"),
        (Days::LeftWorking(n), Lang::Zh) => format!("余 {n} 个工作日"),
        (Days::LeftWorking(1), Lang::En) => "1 workday left".to_owned(),
        (Days::LeftWorking(n), Lang::En) => format!("{n} workdays left"),
        (Days::LastDay, Lang::Zh) => "今日到期".to_owned(),
        (Days::LastDay, Lang::En) => "due today".to_owned(),
        (Days::Late(n), Lang::Zh) => format!("迟 {n} 天"),
        (Days::Late(n), Lang::En) => format!("{n} days late"),
        (Days::Early(0), Lang::Zh) => "按期".to_owned(),
        (Days::Early(0), Lang::En) => "on the day".to_owned(),
        (Days::Early(n), Lang::Zh) => format!("提前 {n} 天"),
        (Days::Early(n), Lang::En) => format!("{n} days early"),
        (Days::ProposeBy(by), Lang::Zh) => format!("{} 前提出", date(by)),
        (Days::ProposeBy(by), Lang::En) => format!("propose by {}", date(by)),
        (Days::None, _) => "—".to_owned(),
    }
}
