//! Texts of finding.

use super::{Lang, Text, texts};
use crate::present::find::Part;

texts! {
    TITLE: "查找", "Find";
    PROMPT: "事项、文号、单位、人员，或拼音首字母", "Matter, document, unit, person";
    FOUND: "查找结果", "What was found";
    DAYS: "日期", "Day";
    MATTERS: "事项", "Matters";
    UNITS: "单位", "Units";
    COMMANDS: "页面和操作", "Pages and actions";
    LIST: "台账", "Ledger";
    OVERDUE: "超时事项", "Overdue matters";
    KEYS: "↑↓ 选择　Enter 打开　Esc 关闭　可输入日期，如 12-20", "↑↓ choose · Enter opens · Esc closes · a date such as 12-20 may be typed";
}

/// What a text is of the thing that was found by it.
pub const fn part(part: Part) -> Text {
    let (zh, en) = match part {
        Part::Name => ("名称", "Name"),
        Part::Number => ("台账编号", "Number"),
        Part::Document => ("文号", "Document"),
        Part::Leader => ("市政府分管领导", "City leader in charge"),
        Part::Officer => ("督查专人", "Supervision officer"),
        Part::Responsible => ("第一责任人", "First responsible person"),
        Part::Deputy => ("分管领导", "Deputy in charge"),
        Part::Handler => ("承办人员", "Handler"),
        Part::Short => ("简称", "Short name"),
        Part::Former => ("曾用名", "Former name"),
        Part::Head => ("主要负责人", "Head"),
    };
    Text { zh, en }
}

/// How many matters are shown, of how many.
pub fn count(shown: usize, all: usize, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("列出 {shown} 个，共 {all} 个事项"),
        Lang::En => format!("{shown} of {all} matters"),
    }
}

/// In how many matters a unit is.
pub fn matters(n: usize, lang: Lang) -> String {
    match (lang, n) {
        (Lang::Zh, _) => format!("{n} 个事项"),
        (Lang::En, 1) => "1 matter".to_owned(),
        (Lang::En, _) => format!("{n} matters"),
    }
}

/// What falls due on a day.
pub fn dues(day: &str, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("{day} 到期和应办"),
        Lang::En => format!("Due on {day}"),
    }
}

/// How everything stands on a day.
pub fn as_of(day: &str, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("截至 {day} 查看"),
        Lang::En => format!("Show everything as of {day}"),
    }
}

/// All matters of the list with this text.
pub fn in_list(text: &str, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("在台账中列出含“{text}”的事项"),
        Lang::En => format!("List the matters with “{text}”"),
    }
}
