//! Texts of the ledger list.

use super::{Lang, Text, common, listed, short_date, terms, texts};
use crate::domain::Date;
use crate::domain::percent::{Percent, Share};
use crate::domain::standing::{Light, Rates, Status};
use crate::present::counts::Count;
use crate::present::days::{Days, Reason};
use crate::present::list::Group;
pub use crate::texts::generated::list::*;

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
    FOOT: "时限自收到次日起算（M1-7）；工作日依国务院办公厅放假通知", "Limits count from the day after receipt (M1-7); working days by the State Council's notices";
    STRIP: "今起 15 个工作日到期与应报", "Due in the next 15 working days";
    UNIT_FILTER: "按单位筛选", "By unit";
    CATEGORY_FILTER: "按类别筛选", "By category";
    LEADER: "分管领导", "Leader in charge";
    LEADER_FILTER: "按分管领导筛选", "By leader in charge";
    ALL_LEADERS: "全部分管领导", "All leaders";
    NOT_RECORDED: "未填写", "not recorded";
    OFFICER: "督查专人", "Officer";
    DOCUMENT: "文号", "Document";
    LIMIT: "时限种类", "Kind of limit";
    ANY: "不限", "Any";
    MORE: "更多条件", "More filters";
    RECEIVED_IN: "收到日期", "Received";
    DUE_IN: "到期日期", "Due";
    OWED_IN: "应办应报日期", "Something owed";
    FROM: "起", "from";
    TO: "止", "to";
    COLUMNS: "显示列", "Columns";
    GROUPING: "分组方式", "Grouping";
    BY_MATTER: "按事项", "By matter";
    BY_UNIT: "按单位", "By unit";
    BY_LEADER: "按分管领导", "By leader";
    BY_DOCUMENT: "按文号", "By document";
    BY_CATEGORY: "按类别", "By category";
    BY_LIGHT: "按灯色", "By light";
    NO_UNIT: "尚无承办单位", "No unit yet";
    NO_LEADER: "未填写分管领导", "No leader recorded";
    NO_DOCUMENT: "未填写文号", "No document recorded";
    CONDITIONS: "当前条件", "Filters in force";
    SEARCHED: "搜索", "Searched for";
    LIFT: "取消此条件", "Lift this filter";
    VIEWS: "常用视图", "Saved views";
    SAVE_VIEW: "存为视图", "Save this view";
    VIEW_NAME: "视图名称", "Name of the view";
    VIEW_WHERE: "视图只存在本浏览器，每个台账各存各的。同名的视图将被替换。", "Views are kept in this browser, for each ledger its own. One of the same name is replaced.";
    VIEW_UNNAMED: "请填写视图名称", "Please name the view";
    FORGET_VIEW: "删除此视图", "Forget this view";
    SAVE: "保存", "Save";
    UNIT_STRIP: "各单位", "Units";
    TICK_ROW: "选中", "Pick";
    TICK_ALL: "选中列表各行", "Pick the rows of this list";
    PICKED: "已选", "Picked";
    ALL_TRANSFERRED: "无需转办", "None to transfer";
    UNPICK: "清除", "Clear";
    PRINTING: "正在准备打印", "Preparing to print";
    PRINT_PART: "仅为屏幕上的各行。请用页面上的“打印”按钮打印全部。", "These are only the rows on the screen. Print all of them by the page's own button.";
    FIND_NOTE: "浏览器的查找（Ctrl+F）只查已显示的行，查找全部请用上方的搜索框。", "The browser's own search (Ctrl+F) sees only the rows that are drawn: the box above searches all.";
    WAITS: "申请待审批", "application undecided";
    BEFORE_RECEIPT: "交办时已过期", "past when it was given";
}

/// `214 项事项 · 386 个承办`.
pub fn counted(matters: usize, assignments: usize, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("{matters} 项事项 · {assignments} 个承办"),
        Lang::En => format!("{matters} matters · {assignments} assignments"),
    }
}

/// What else there is to say of the rows of a light.
pub fn count_detail(count: &Count, rates: Rates, lang: Lang) -> String {
    match count.light {
        Light::Grey => {
            let share @ Share { part, whole } = rates.on_time();
            let said = |percent: Percent| on_time_share(&percent.to_string(), part, whole, lang);
            share.percent(1).map(said).unwrap_or_default()
        }
        Light::Blue => count.longest.map(|days| longest(days, lang)).unwrap_or_default(),
        Light::Red | Light::Yellow | Light::Green => String::new(),
    }
}

/// How many green rows are due this month.
pub fn due_this_month(n: usize, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("本月底前到期 {n}"),
        Lang::En => format!("due this month {n}"),
    }
}

/// How many rows the list has.
pub fn rows(n: usize, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("共 {n} 行"),
        Lang::En => format!("{n} rows"),
    }
}

/// What is picked: `3 项、5 个承办`.
pub fn picked(matters: usize, assignments: usize, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("{matters} 项、{assignments} 个待催承办"),
        Lang::En => format!("rows: {matters}, units to remind: {assignments}"),
    }
}

/// The button that transfers so many matters.
pub fn transfer(n: usize, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("转办 {n} 项"),
        Lang::En => format!("Transfer {n}"),
    }
}

/// The button that writes so many rows into a workbook.
pub fn export_picked(n: usize, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("导出 {n} 项"),
        Lang::En => format!("Spreadsheet of {n}"),
    }
}

/// How many more units there are.
pub fn more_units(n: usize, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("另 {n} 个单位"),
        Lang::En => format!("{n} more"),
    }
}

/// A period in words.
pub fn from_to(from: &str, to: &str, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("{from} 至 {to}"),
        Lang::En => format!("{from} to {to}"),
    }
}

/// Why a unit stands otherwise than its days alone would have it.
pub fn reason(reason: Reason, as_of: Date, lang: Lang) -> String {
    match reason {
        Reason::Deemed(rule) => terms::rule(rule).of(lang).to_owned(),
        Reason::Excused(None) => JUSTIFIED.of(lang).to_owned(),
        Reason::Excused(Some(day)) => justified_until(&short_date(day, as_of), lang),
        Reason::Pending => WAITS.of(lang).to_owned(),
        Reason::BeforeReceipt => BEFORE_RECEIPT.of(lang).to_owned(),
    }
}

/// A grouping.
pub const fn group(group: Group) -> Text {
    match group {
        Group::None => BY_MATTER,
        Group::Unit => BY_UNIT,
        Group::Leader => BY_LEADER,
        Group::Document => BY_DOCUMENT,
        Group::Category => BY_CATEGORY,
        Group::Light => BY_LIGHT,
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
    let named = listed(first, lang);
    if n > first.len() { and_others(&named, n, lang) } else { named }
}

/// A status of several units with the first day on which one is due: `办理中，最近 11-27 到期`.
pub fn status_soonest(status: Status, due: Date, as_of: Date, lang: Lang) -> String {
    soonest(terms::status(status).of(lang), &short_date(due, as_of), lang)
}

/// A status with what there is to say of its time: `超时 5 天`, `办理中 余 3 个工作日`.
pub fn status_days(status: Status, days: Days, as_of: Date, lang: Lang) -> String {
    let word = terms::status(status).of(lang);
    match (status, days) {
        (_, Days::None) => word.to_owned(),
        (Status::Overdue, Days::Over(n)) => status_over(word, n, lang),
        _ => status_with(word, &self::days(days, as_of, lang), lang),
    }
}

/// What there is to say of time.
pub fn days(days: Days, as_of: Date, lang: Lang) -> String {
    match days {
        Days::Past(n) => days_past(n, lang),
        Days::Over(n) => days_over(n, lang),
        Days::LeftWorking(n) => days_left(n, lang),
        Days::LastDay => DAYS_LAST.of(lang).to_owned(),
        Days::Late(n) => days_late(n, lang),
        Days::Early(n) => days_early(n, lang),
        Days::ProposeBy(by) => days_propose(&short_date(by, as_of), lang),
        Days::None => common::DASH.of(lang).to_owned(),
    }
}
