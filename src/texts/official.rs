//! The words of official documents. These are in Chinese whatever the language of the page: they are what an office
//! sends. Their parts and places are those of GB/T 9704-2012.

use crate::domain::Date;
use crate::domain::matter::Role;
use chrono::Datelike as _;

/// The list that goes with a transfer notice (M2-6).
pub const LIST: &str = "工作落实责任清单";
/// The heads of the list's columns.
pub const LIST_HEADS: [&str; 5] = ["序号", "任务", "责任单位", "责任人", "时限"];
/// What stands over an annex.
pub const ANNEX: &str = "附件";
/// Who each person is, in the list's order (M2-8).
pub const PERSONS: [&str; 3] = ["第一责任人", "分管领导", "承办人员"];

/// A person of the list, with what that person is.
pub fn person(name: &str, what: &str) -> String {
    format!("{name}（{what}）")
}

/// A day in full.
pub fn date(day: Date) -> String {
    format!("{}年{}月{}日", day.year(), day.month(), day.day())
}

/// A day, without its year where that is the document's own.
pub fn day(day: Date, written: Date) -> String {
    if day.year() == written.year() {
        format!("{}月{}日", day.month(), day.day())
    } else {
        date(day)
    }
}

/// The title of a transfer notice.
pub fn subject(matter: &str) -> String {
    format!("关于转办{matter}的通知")
}

/// To whom it goes.
pub fn receivers(units: &[String]) -> String {
    format!("{}：", units.join("、"))
}

/// What names the annex under the text.
pub fn annexed() -> String {
    format!("{ANNEX}：{LIST}")
}

/// The note under the date: whom to ask.
pub fn contact(name: &str, phone: &str) -> String {
    match (name, phone) {
        ("", phone) => format!("（联系电话：{phone}）"),
        (name, "") => format!("（联系人：{name}）"),
        (name, phone) => format!("（联系人：{name}，电话：{phone}）"),
    }
}

/// Who gets a copy.
pub fn copies(to: &str) -> String {
    format!("抄送：{to}。")
}

/// The day of printing, in the last line of a document.
pub fn printed(on: Date) -> String {
    format!("{}印发", date(on))
}

/// A unit with its role, in the list.
pub const fn role(role: Role) -> &'static str {
    match role {
        Role::Lead => "（牵头）",
        Role::Co => "（配合）",
    }
}

/// What a transfer notice says, as far as it comes from the ledger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said<'a> {
    /// The matter's title.
    pub matter: &'a str,
    /// Its category as key work (M2-4) and since when.
    pub supervised: Option<(u8, String)>,
    /// The lead.
    pub lead: Option<&'a str>,
    /// The other units.
    pub others: Vec<&'a str>,
    /// By when a first report is asked for.
    pub report_by: Option<String>,
    /// By which day of the month further reports are owed.
    pub monthly_day: u32,
    /// By when it is to be done, where that is one day for all.
    pub due: Option<String>,
}

/// The text of a transfer notice, a paragraph a line. Its sentences are those of M2-6 to M2-10, M2-17 and M1-9.
pub fn transfer(said: &Said<'_>) -> String {
    let matter = said.matter;
    let you = if said.others.len() + usize::from(said.lead.is_some()) > 1 {
        "你们"
    } else {
        "你单位"
    };
    let opening = match &said.supervised {
        Some((category, since)) => format!(
            "{matter}系{}，{since}列为督查重点。现转{you}办理，请抓好落实。",
            key_work(*category)
        ),
        None => format!("现将{matter}转{you}办理，请抓好落实。"),
    };
    let who = match (said.lead, &said.others[..]) {
        (Some(lead), []) => format!("由{lead}办理"),
        (Some(lead), others) => format!("由{lead}牵头，{}配合", others.join("、")),
        (None, [one]) => format!("由{one}办理"),
        (None, all) => format!("由{}共同办理", all.join("、")),
    };
    let who = format!("明确责任。{who}。主要负责同志为第一责任人，不得层层转交。");
    let monthly = said.monthly_day;
    let reports = said.report_by.as_ref().map(|by| {
        format!(
            "按时反馈。请于{by}前书面反馈动态进展或办理结果；仍未办结的，须明确时限和责任人，此后每月{monthly}日前报送进展，直至办结。"
        )
    });
    let due = match &said.due {
        Some(due) => format!("请于{due}前办结。"),
        None => "各单位办结时限见责任清单；尚未明确的，请主动报告办结时限和推进计划。".to_owned(),
    };
    let due =
        format!("严守时限。{due}确需延期或终止的，须在时限内书面说明进展和理由，经批准后方可。");
    let points = [Some(who), reports, Some(due)].into_iter().flatten();
    let points =
        ["一", "二", "三"].into_iter().zip(points).map(|(n, point)| format!("{n}、{point}"));
    std::iter::once(opening).chain(points).collect::<Vec<_>>().join("\n")
}

/// A paragraph's number and name, up to its first full stop, and the rest; no name where it is not numbered 一、 and so on.
pub fn point(paragraph: &str) -> (&str, &str) {
    let mut chars = paragraph.chars();
    let is_point = chars.next().is_some_and(|c| "一二三四五六七八九十".contains(c))
        && chars.next() == Some('、');
    let end = paragraph.find('。').filter(|_| is_point).map_or(0, |at| at + '。'.len_utf8());
    paragraph.split_at_checked(end).unwrap_or(("", paragraph))
}

/// A category of key work as M2-4 names it.
const fn key_work(category: u8) -> &'static str {
    match category {
        1 => "省委、省政府转办交办事项",
        2 => "市委、市政府主要领导重点关注和批示事项",
        3 => "市委、市政府确定的重大事项、重点项目或会议研究决定的事项",
        _ => "市委、市政府交办的重要事项",
    }
}
