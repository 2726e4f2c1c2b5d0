//! Texts of the desk.

use super::{Lang, Text, common, texts};
use crate::domain::Date;
use crate::present::desk::When;
use chrono::Datelike as _;

texts! {
    TITLE: "工作台", "Desk";
    NOTHING: "没有应办事项。", "Nothing is owed.";
    NO_DAY: "无期限", "no day";
    SINCE: "自", "since";
    DO: "办理", "Do it";
    PICK: "选择", "Pick";
    MORE: "显示更多", "Show more";
    CASE: "问责案件", "A case";
    MATTERS: "全部事项", "All matters";
    DAYS: "今后十五个工作日", "The next fifteen working days";
    CAME: "来件未阅", "Came in, not looked at";
    ALL_SEEN: "全部已阅", "All seen";
    CHECKING: "正在核对……", "Being checked…";
    IMPORT: "导入单位文件", "Take in a file";
    REPORTS_LIST: "名单", "The list";
    REPORTS_TEXT: "可复制到消息中，或照此电话通知", "To paste into a message, or to read by telephone";
    CLOSE: "关闭", "Close";
    WHO: "由谁登记？", "Who records here?";
    WHO_WHY: "说明登记机构和登记人后，这里列出应办的事。", "Say office and person, and what is owed is listed here.";
    START: "开始", "Begin";
    NO_OFFICE: "登记簿中没有本单位的登记机构，只能查看。请督查部门在“单位”页把本单位设为登记机构后重新导出文件。", "The registry has no office for this unit: reading only. Ask the supervising office to make one on its page of units, and to export the file anew.";
}

/// The name of a stack.
pub const fn when(when: When) -> Text {
    let (zh, en) = match when {
        When::Overdue => ("已过期", "Overdue"),
        When::Today => ("今天", "Today"),
        When::Week => ("本周", "This week"),
        When::Later => ("以后", "Later"),
    };
    Text { zh, en }
}

/// How many there are.
pub fn items(n: usize, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("{n} 件"),
        Lang::En => n.to_string(),
    }
}

/// For whom the file was made by which the ledger was opened.
pub fn file_for(unit: &str, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("本文件供{unit}使用"),
        Lang::En => format!("This file is for {unit}"),
    }
}

/// How many matters there are.
pub fn matters(n: usize, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("{n} 个，点开看清单"),
        Lang::En => format!("{n}; each opens its list"),
    }
}

/// How many units owe how many reports on a day.
pub fn reports(day: &str, units: usize, reports: usize, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("{day} 前应报告进展：{units} 家 {reports} 项"),
        Lang::En => format!("Reports owed by {day}: {reports} from {units} units"),
    }
}

/// What is asked of a unit, to be sent to it.
pub fn report_line(unit: &str, day: &str, titles: &str, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("{unit}：请于{day}前报告{titles}的办理进展。"),
        Lang::En => format!("{unit}: please report by {day} on {titles}."),
    }
}

/// A day within a sentence, without its year.
pub fn month_day(day: Date, lang: Lang) -> String {
    common::month_day(super::month(day.month()).of(lang), day.day(), lang)
}

/// The title of a matter within a sentence.
pub fn titled(title: &str, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("《{title}》"),
        Lang::En => format!("“{title}”"),
    }
}

/// Under the title: whose, and how much.
pub fn lead(who: &str, due: usize, week: usize, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("{who}今天有 {due} 件要办，本周还有 {week} 件"),
        Lang::En => format!("{who}: {due} due, {week} more this week"),
    }
}

/// What the button for those that are picked will do.
pub fn remind_units(units: usize, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("提醒 {units} 家"),
        Lang::En => format!("Remind {units}"),
    }
}
